import { describe, expect, test } from 'vitest'
import { slugIsWellFormed, slugTellsSource } from './slug.ts'

describe('slugIsWellFormed', () => {
  test.each([undefined, 'nghi-quyet-12-nq-tw', '2023', 'a'])('accepts %s', (slug) => {
    expect(slugIsWellFormed(slug)).toBe(true)
  })
  test.each(['Nghi-quyet', 'nghị-quyết', 'a--b', '-a', 'a-', 'a b', 'a_b', 'a/b', ''])(
    'refuses %j',
    (slug) => expect(slugIsWellFormed(slug)).toMatch(/chữ thường không dấu/),
  )
  test('offers the right spelling', () => {
    expect(slugIsWellFormed('Đường lối')).toContain('duong-loi')
  })
  test('refuses more than 96 characters and says how many there are', () => {
    expect(slugIsWellFormed('a'.repeat(97))).toContain('97')
  })
})

describe('slugTellsSource', () => {
  test.each([
    ['duong-loi-doi-moi', 'Đường lối đổi mới', true],
    ['duong-loi', 'Đường lối đổi mới của tỉnh', true],
    ['nguyen-van-a-2', 'Nguyễn Văn A', true],
    ['nghi-quyet-12-nq-tw-2022-03-16', 'Nghị quyết 12-NQ/TW', true],
    ['ng-li-i-mi', 'Đường lối đổi mới', false],
    ['c-tri-c-tnh', 'Cử tri cả tỉnh', false],
    ['anything', undefined, true],
    [undefined, 'Đường lối', true],
    ['anything', '…', true],
  ])('%s from %s', (slug, source, fits) => {
    expect(slugTellsSource(slug, source) === true).toBe(fits)
  })
})
