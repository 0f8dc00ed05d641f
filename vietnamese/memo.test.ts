import { expect, test, vi } from 'vitest'
import { memoized } from './memo.ts'

test('an answer is remembered', () => {
  const answer = vi.fn<(text: string) => { text: string }>((text) => ({ text }))
  const remembering = memoized(answer)
  expect(remembering('Mẫu')).toBe(remembering('Mẫu'))
  expect(answer).toHaveBeenCalledTimes(1)
})

test('at the limit all answers are forgotten at once', () => {
  const answer = vi.fn<(text: string) => number>((text) => text.length)
  const remembering = memoized(answer, 2)
  for (const text of ['a', 'b', 'a', 'c', 'c', 'a']) remembering(text)
  expect(answer.mock.calls.flat()).toEqual(['a', 'b', 'c', 'a'])
})
