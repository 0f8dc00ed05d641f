import { expect, test } from 'vitest'
import { compareNames, compareVietnamese, nameParts, sortName } from './collate.ts'

test('the alphabet is Vietnamese, numbers by value', () => {
  const words = ['đá', 'dì', 'ăn', 'an', 'âm', 'ân', 'Điều 10', 'Điều 9', 'y']
  expect(words.toSorted(compareVietnamese)).toEqual([
    'an',
    'ăn',
    'âm',
    'ân',
    'dì',
    'đá',
    'Điều 9',
    'Điều 10',
    'y',
  ])
})

test('names sort by given name, then middle, then surname', () => {
  const names = ['Nguyễn Văn Đức', 'Trần Thị An', 'Lê Văn An', 'Phạm Văn Dũng', 'Bùi Văn An']
  expect(names.toSorted(compareNames)).toEqual([
    'Trần Thị An',
    'Bùi Văn An',
    'Lê Văn An',
    'Phạm Văn Dũng',
    'Nguyễn Văn Đức',
  ])
})

test.each([
  ['Trần Ngọc Tam', 'Tam Ngoc Tran'],
  ['Nguyễn Thị Bé Mẫu', 'Mau Thi Be Nguyen'],
  ['Lê Đ', 'D Le'],
  ['Mẫu', 'Mau'],
  ['  Trần\u00a0Ngọc  Tam ', 'Tam Ngoc Tran'],
])('%s is sorted as %s', (name, expected) => {
  expect(sortName(name)).toBe(expected)
})

test('a name of one syllable has only a given name', () => {
  expect(nameParts('Mẫu')).toEqual({ surname: '', middle: '', given: 'Mẫu' })
})
