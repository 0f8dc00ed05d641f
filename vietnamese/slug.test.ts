import library from '@sindresorhus/slugify'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { SLUG_PATTERN, slugify } from './slug.ts'

test.each([
  ['Công an tỉnh Mẫu đẩy mạnh xây dựng lực lượng', 'cong-an-tinh-mau-day-manh-xay-dung-luc-luong'],
  ['CỬ NHÂN', 'cu-nhan'],
  ['Đường CỬ'.normalize('NFD'), 'duong-cu'],
  ['Ðề án', 'de-an'],
  ['Nghị quyết 12-NQ/TW', 'nghi-quyet-12-nq-tw'],
  ['05/2023/NQ-HĐND', '05-2023-nq-hdnd'],
  ['154 & 201', '154-va-201'],
  ['“Học tập” – làm theo!', 'hoc-tap-lam-theo'],
  ["H'Hen Niê", 'h-hen-nie'],
  ['TTg BCĐ', 'ttg-bcd'],
  ['...', ''],
])('%s becomes %s', (text, expected) => {
  expect(slugify(text)).toBe(expected)
})

test.each([
  ['một hai ba', 7, 'mot-hai'],
  ['một hai ba', 8, 'mot-hai'],
  ['một hai ba', 6, 'mot'],
  ['nghiêng', 4, 'nghi'],
])('%s cut at %d is %s', (text, length, expected) => {
  expect(slugify(text, length)).toBe(expected)
})

test('any text gives a valid slug or none', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 40 }), (text, max) => {
      const slug = slugify(text, max)
      expect(slug.length).toBeLessThanOrEqual(max)
      expect(slug === '' || SLUG_PATTERN.test(slug)).toBe(true)
    }),
  )
})

test('the quick way for Vietnamese gives what the library gives', () => {
  const syllables = fc.constantFrom(
    'Đường',
    'lối',
    'ĐỔI',
    'mới',
    'Trần',
    'hoà',
    '12-NQ/TW',
    '(NQ)',
    'tháng 5,',
    'quý I.',
    'ưu: tú;',
    ' – ',
  )
  fc.assert(
    fc.property(fc.array(syllables, { maxLength: 12 }), (words) => {
      const text = words.join(' ')
      expect(slugify(text, 1000)).toBe(library(text, { decamelize: false }))
    }),
  )
})
