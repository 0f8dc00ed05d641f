import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fold, searchKey, toneKey } from './fold.ts'

test.each([
  ['Đường lối đổi mới', 'Duong loi doi moi'],
  ['CỬ NHÂN ƯU TÚ', 'CU NHAN UU TU'],
  ['Trần Ngọc Tam'.normalize('NFD'), 'Tran Ngoc Tam'],
  ['Ðồng Khởi', 'Dong Khoi'],
  ["H'Hen Niê, Y Blôk Êban", "H'Hen Nie, Y Blok Eban"],
  ['số 12-NQ/TW', 'so 12-NQ/TW'],
])('%s folds to %s', (text, expected) => {
  expect(fold(text)).toBe(expected)
})

test('folding twice is folding once', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(fold(fold(text))).toBe(fold(text))
    }),
  )
})

describe('toneKey', () => {
  test.each([
    ['hoà', 'hòa'],
    ['Tỉnh uỷ', 'tỉnh ủy'],
    ['Bộ Chính trị', 'Bộ chính trị'],
    ['Ủy ban', 'Ủy ban'.normalize('NFD')],
    ['Tỉnh\u00a0ủy', 'Tỉnh  ủy'],
  ])('%s and %s are the same words', (one, other) => {
    expect(toneKey(one)).toBe(toneKey(other))
  })

  test.each([
    ['hoà', 'hoa'],
    ['Tâm', 'Tam'],
    ['Đại', 'Dại'],
    ['mả', 'mã'],
  ])('%s and %s are different words', (one, other) => {
    expect(toneKey(one)).not.toBe(toneKey(other))
  })
})

test('the search key is equal with and without accents', () => {
  expect(searchKey('Đường  Hoà')).toBe(searchKey('duong hoa'))
})
