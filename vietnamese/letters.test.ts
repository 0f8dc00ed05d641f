import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  composed,
  collapseSpace,
  isBlank,
  replaceLookAlikes,
  shadow,
  singleSpaced,
} from './letters.ts'

describe('shadow', () => {
  test.each([
    ['hoà bình', 'hòa bình'],
    ['Uỷ ban, uỷ viên', 'Ủy ban, ủy viên'],
    ['UỶ BAN', 'ỦY BAN'],
    ['Ðề án', 'Đề án'],
    ['12–NQ⁄TW', '12-NQ/TW'],
    ['số\u00a012', 'số 12'],
    ['“về”', '"về"'],
    ['H’Hen', "H'Hen"],
  ])('%s reads as %s', (text, expected) => {
    expect(shadow(text)).toBe(expected)
  })

  test.each(['quý', 'hoàn thành', 'huyện', 'loại', 'hòa', 'thuỷ sản'.replace('thuỷ', 'thủy')])(
    '%s stays as it is',
    (text) => {
      expect(shadow(text)).toBe(text)
    },
  )

  test('keeps the length of any text, so that offsets hold', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(shadow(text)).toHaveLength(text.length)
      }),
    )
  })
})

test('look-alikes of Đ become Đ, and D stays D', () => {
  expect(replaceLookAlikes('QÐ-TTg, HD')).toBe('QĐ-TTg, HD')
})

test.each([
  ['', true],
  ['\u00a0 \u200b\n', true],
  ['.', false],
])('%j is blank: %s', (text, expected) => {
  expect(isBlank(text)).toBe(expected)
})

test('spaces of any kind collapse to one', () => {
  expect(collapseSpace(' a\u00a0\u200b b\n')).toBe('a b')
})

test('space is what patterns take for it, and what takes no room', () => {
  for (let unit = 0; unit <= 0xffff; unit++) {
    const mark = String.fromCharCode(unit)
    expect(isBlank(mark)).toBe(/[\s\u200b-\u200d\u2060]/.test(mark))
  }
  const marks = fc.constantFrom(...'aẤ  \t\n\r\u00a0\u2009\u2028\u3000\u200b\u2060\ufeff')
  fc.assert(
    fc.property(fc.string({ unit: marks }), (text) => {
      expect(singleSpaced(text)).toBe(text.replace(/\s+/g, ' '))
      expect(collapseSpace(text)).toBe(text.replace(/[\s\u200b-\u200d\u2060]+/g, ' ').trim())
    }),
  )
})

test('joiners that part letters from their marks are left out of a composed text', () => {
  expect(composed('T\u034fr\u034fâ\u0300\u034fn\u034f M\u034fẫu\u034f')).toBe('Trần Mẫu')
  expect(composed('Trần Mẫu')).toBe('Trần Mẫu')
})
