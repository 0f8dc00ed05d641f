import { describe, expect, test } from 'vitest'
import { lineAround } from './line-ends.ts'

describe('the line around an offset', () => {
  const text = 'Một\r\nHai ba\u2028Bốn\u0085\n'
  test.each([
    ['at its beginning', 5, 'Hai ba'],
    ['inside it', 8, 'Hai ba'],
    ['at its end', 11, 'Hai ba'],
    ['the first', 0, 'Một'],
    ['behind the last', text.length, ''],
    ['between the two marks of one end', 4, ''],
  ])('%s', (_, offset, line) => {
    const { start, end } = lineAround(text, offset)
    expect(text.slice(start, end)).toBe(line)
  })
})
