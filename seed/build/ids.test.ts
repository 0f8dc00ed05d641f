import { expect, test } from 'vitest'
import { personId, personSlug } from './ids.ts'

test('a person has one id and one address, with the saint’s name or without', () => {
  expect(personId('Giuse Trần Văn Mẫu', 'ben-tre')).toBe(personId('Trần Văn Mẫu', 'ben-tre'))
  expect(personSlug('Giuse Trần Văn Mẫu', 'ben-tre')).toBe('tran-van-mau-ben-tre')
  expect(personSlug('Giuse Mẫu', 'ben-tre')).toBe('giuse-mau-ben-tre')
})
