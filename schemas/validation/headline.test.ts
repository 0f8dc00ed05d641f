import { expect, test } from 'vitest'
import { headlineHasNoFullStop, headlineIsNotShouted, headlineIsShort } from './headline.ts'

test.each([
  ['Tỉnh họp đánh giá kết quả', true],
  ['Tỉnh họp đánh giá kết quả.', false],
  ['Tỉnh họp đánh giá kết quả. ', false],
  ['Vì sao?', true],
  ['Chờ đợi...', true],
  ['Chờ đợi…', true],
  [undefined, true],
])('full stop: %s', (title, fits) => {
  expect(headlineHasNoFullStop(title) === true).toBe(fits)
})

test.each([
  ['HỘI NGHỊ SƠ KẾT QUÝ MỘT', false],
  ['Hội nghị sơ kết quý một', true],
  ['UBND TP.HCM', true],
  ['12/2023', true],
  [undefined, true],
])('capitals: %s', (title, fits) => {
  expect(headlineIsNotShouted(title) === true).toBe(fits)
})

test('the length is counted in letters, however their accents are stored', () => {
  const long = 'ế'.repeat(140)
  expect(headlineIsShort(long.normalize('NFD'))).toBe(true)
  expect(headlineIsShort(`${long}ế`)).toContain('141')
  expect(headlineIsShort(undefined)).toBe(true)
})
