import { describe, expect, test } from 'vitest'
import { lineAround, lineSpans, lineStarts } from './line-ends.ts'

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

describe('the lines of a text', () => {
  test.each<[string, string, string[], number[]]>([
    ['none', '', [], [0]],
    ['one without an end', 'Một', ['Một'], [0]],
    [
      'all kinds of ends',
      'a\nb\r\nc\rd\u0085e\u2028f\u2029',
      [...'abcdef'],
      [0, 2, 5, 7, 9, 11, 13],
    ],
    ['empty ones', '\n\n a\n\n', [' a'], [0, 1, 2, 5, 6]],
    ['letters beyond the marks', 'Ấ\u0084\u0086\v', ['Ấ\u0084\u0086\v'], [0]],
  ])('%s', (_, text, lines, starts) => {
    expect(lineSpans(text).map(({ start, end }) => text.slice(start, end))).toEqual(lines)
    expect(lineStarts(text)).toEqual(starts)
  })
})
