import { expect, test } from 'vitest'
import { createPhrases, gapBefore, isAfterSpace, wordsOf } from './words.ts'

test.each([
  ['Trần', 'capital'],
  ["H'Hen", 'capital'],
  ['Y', 'capital'],
  ['UBND', 'upper'],
  ['GD&ĐT', 'upper'],
  ['TTg', 'mixed'],
  ['tỉnh', 'lower'],
  ['12', 'number'],
])('%s is %s', (text, shape) => {
  expect(wordsOf(text)).toMatchObject([{ text, shape, start: 0, end: text.length }])
})

test('the longest phrase is found from either end, across spaces and full stops', () => {
  const phrases = createPhrases(['Bí thư', 'Phó Bí thư', 'PGS.TS'])
  const text = 'đồng chí Phó bí thư, PGS. TS Nguyễn Văn A, bí, thư'
  const words = wordsOf(text)
  expect(words.map((_, index) => phrases.at(text, words, index))).toEqual([
    0, 0, 3, 2, 0, 2, 0, 0, 0, 0, 0, 0,
  ])
  expect(phrases.endingAt(text, words, 4)).toBe(3)
  expect(phrases.endingAt(text, words, 0)).toBe(0)
})

test('a gap is what stands between two words, mostly space', () => {
  const text = 'một, hai'
  expect(gapBefore(text, wordsOf(text), 1)).toBe(', ')
  expect(gapBefore(text, wordsOf(text), 0)).toBe('')
  expect([0, 1].map((index) => isAfterSpace(text, wordsOf(text), index))).toEqual([false, false])
  const spaced = ' một  hai ba'
  const all = wordsOf(spaced)
  expect([0, 1, 2, 3].map((index) => isAfterSpace(spaced, all, index))).toEqual([
    true,
    true,
    true,
    false,
  ])
})

test.each([
  ["H'Hen và KH&CN", ["H'Hen", 'và', 'KH&CN']],
  ["'một' & hai' &ba", ['một', 'hai', 'ba']],
  ['chữ 𝐀𝐁 và 😀a', ['chữ', '𝐀𝐁', 'và', 'a']],
  ['\ud835a \ud835', ['a']],
])('%s has the words %s', (text, words) => {
  const found = wordsOf(text)
  expect(found.map((word) => word.text)).toEqual(words)
  expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(words)
})
