import fc from 'fast-check'
import { expect, test } from 'vitest'
import { matchesOf } from './matches.ts'

const PATTERNS = [/\d+/g, /(?<first>[a-c])(?<second>\d)?/g, /b*/g, /(?<=a)|(?=c)/g, /^|$/gm]

test('finds what matchAll finds, wherever a look before it ended', () => {
  const text = fc.string({ unit: fc.constantFrom(...'abc12 \n') })
  fc.assert(
    fc.property(text, fc.constantFrom(...PATTERNS), fc.nat(9), (searched, pattern, from) => {
      pattern.lastIndex = from
      const found = matchesOf(pattern, searched)
      expect(pattern.lastIndex).toBe(0)
      expect(found).toEqual([...searched.matchAll(pattern)])
    }),
  )
})

test('a pattern that would find its first match for ever is refused', () => {
  expect(() => matchesOf(/a/u, 'a')).toThrow('without the flag g: a')
})
