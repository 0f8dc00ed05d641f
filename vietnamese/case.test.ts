import { expect, test } from 'vitest'
import { hasLetter, isInCapitals, opensWithCapital, opensWithSmall } from './case.ts'

test.each([
  ['Đồng chí', true, false],
  ['ủy ban', false, true],
  ['3 xã', false, false],
  ['"Ông', false, false],
  ['', false, false],
])('%j: how its first letter is written', (text, isCapital, isSmall) => {
  expect(opensWithCapital(text)).toBe(isCapital)
  expect(opensWithSmall(text)).toBe(isSmall)
})

test.each([
  ['12/3: đ', true],
  ['ລາວ', true],
  ['12 - 13', false],
  ['', false],
])('%j: whether it has a letter, of any script', (text, has) => {
  expect(hasLetter(text)).toBe(has)
})

test.each([
  ['UBND TỈNH MẪU', true],
  ['HỌP LẦN 2 (MỞ RỘNG)', true],
  ['12 - 13', true],
  ['UBND tỉnh', false],
  ['TỈNH ủy', false],
  ['МОСКВА', true],
  ['Москва', false],
])('%j: whether it is in capitals', (text, is) => {
  expect(isInCapitals(text)).toBe(is)
})
