import { describe, expect, test } from 'vitest'
import {
  documentNumberFitsDate,
  documentNumberFitsKind,
  documentNumberIsGiven,
  documentNumberIsRegular,
  documentNumberParses,
} from './document-number.ts'

describe('documentNumberParses', () => {
  test.each([
    undefined,
    '12-NQ/TW',
    '05/2023/NQ-HĐND',
    '1719/QĐ-TTg',
    '37/2018/QH14',
    '125/SGDĐT-VP',
  ])('accepts %s', (number) => expect(documentNumberParses(number)).toBe(true))
  test.each(['', '12', 'Nghị quyết', '12 nghị quyết', '45.799/36.875'])('refuses %j', (number) =>
    expect(documentNumberParses(number)).toContain('không phải số văn bản'),
  )
})

test.each([
  ['12-NQ/TW', true],
  ['05/2023/NQ-HĐND', true],
  ['12/NQ-TW', false],
  ['1719/QĐ-TTG', false],
  [undefined, true],
  ['no number', true],
])('documentNumberIsRegular(%s)', (number, fits) => {
  expect(documentNumberIsRegular(number) === true).toBe(fits)
})

test.each([
  ['12-NQ/TW', 'Nghị quyết', true],
  ['12-NQ/TW', 'Chỉ thị', false],
  ['41-QĐ/TW', 'Quy định', true],
  ['41-QĐ/TW', 'Quyết định', true],
  ['37/2018/QH14', 'Luật', true],
  ['125/SGDĐT-VP', 'Công văn', true],
  [undefined, 'Chỉ thị', true],
  ['12-NQ/TW', undefined, true],
])('documentNumberFitsKind(%s, %s)', (number, kind, fits) => {
  expect(documentNumberFitsKind(number, kind) === true).toBe(fits)
})

test.each([
  ['05/2023/NQ-HĐND', '2023-07-01', true],
  ['05/2023/NQ-HĐND', '2022-07-01', false],
  ['12-NQ/TW', '2022-03-16', true],
  ['05/2023/NQ-HĐND', undefined, true],
])('documentNumberFitsDate(%s, %s)', (number, signedOn, fits) => {
  expect(documentNumberFitsDate(number, signedOn) === true).toBe(fits)
})

test.each([
  ['12-NQ/TW', 'Nghị quyết', true],
  [undefined, 'Nghị quyết', false],
  [undefined, 'Luật', true],
  [undefined, undefined, false],
])('documentNumberIsGiven(%s, %s)', (number, kind, fits) => {
  expect(documentNumberIsGiven(number, kind) === true).toBe(fits)
})
