import { describe, expect, test } from 'vitest'
import { foundIn } from '../testing/found-in.ts'

describe('a body of a district or commune', () => {
  test.each([
    ['Chủ tịch UBND huyện Mẫu Sơn Nguyễn Văn A dự.', 'UBND huyện Mẫu Sơn', 'Nguyễn Văn A'],
    ['Chủ tịch UBND xã Mẫu Nguyễn Văn A dự.', 'UBND xã Mẫu', 'Nguyễn Văn A'],
  ])('ends where a name begins: %s', (sentence, body, name) => {
    const { organizations, people } = foundIn(sentence)
    expect(people.map((person) => person.name)).toEqual([name])
    expect(organizations.map((organization) => organization.name)).toEqual([body])
    expect(people[0]?.positions[0]?.organization).toBe(organizations[0]?.key)
  })

  test('has a long name where nobody follows', () => {
    const { organizations } = foundIn('UBND huyện Mẫu Sơn Đông họp.')
    expect(organizations.map(({ name }) => name)).toEqual(['UBND huyện Mẫu Sơn Đông'])
  })
})

describe('a central committee', () => {
  test.each([
    ['Ban Chấp hành Trung ương họp.', ['ban-chap-hanh-trung-uong-dang']],
    ['BCH Trung ương Đảng họp.', ['ban-chap-hanh-trung-uong-dang']],
    ['BCH Trung ương Hội Nông dân Việt Nam họp.', ['trung-uong-hoi-nong-dan-viet-nam']],
    ['Ban Chấp hành Trung ương Đoàn họp.', ['trung-uong-doan-tncs-ho-chi-minh']],
    // Of a union that is not known: nobody's rather than the Party's.
    ['Ban Chấp hành Trung ương Hội Mẫu Việt Nam họp.', []],
    ['Ban Chấp hành Trung ương Hội nghị lần thứ sáu.', ['ban-chap-hanh-trung-uong-dang']],
  ])('is the Party’s or a union’s: %s', (sentence, keys) => {
    expect(foundIn(sentence).organizations.map(({ key }) => key)).toEqual(keys)
  })
})
