import { describe, expect, test } from 'vitest'
import { readReport } from '../index.ts'
import { buildDocuments } from './index.ts'

const DISTRICT = 'Chủ tịch UBND huyện Nguyễn Văn Mẫu chủ trì hội nghị.'

/** The id of the person of a report of that headline, whose first sentence it repeats. */
function idIn(headline: string, sentence: string): string | undefined {
  const text = `${headline}\n\n05/07/2024\n\nSáng 5-7-2024, ${headline}.\n\n${sentence}\n`
  const { entities } = buildDocuments(readReport({ file: 'a.txt', sha256: '', text }))
  return entities.find(({ _type }) => _type === 'person')?._id
}

describe('a post of "huyện", "xã" and the like', () => {
  test.each([
    ['UBND huyện Mẫu Sơn, tỉnh Bến Tre họp', DISTRICT, 'huyen-mau-son-ben-tre'],
    ['UBND huyện Mẫu Thủy, tỉnh Bến Tre họp', DISTRICT, 'huyen-mau-thuy-ben-tre'],
    ['UBND huyện Mẫu Sơn họp', DISTRICT, 'huyen-mau-son'],
    ['Huyện Mẫu Sơn họp', 'Phó Bí thư Huyện ủy Nguyễn Văn Mẫu dự hội nghị.', 'huyen-mau-son'],
    ['Xã Mẫu Sơn họp', 'Bí thư Đảng ủy xã Nguyễn Văn Mẫu dự hội nghị.', 'xa-mau-son'],
    ['Thị xã Mẫu Sơn họp', 'Bí thư Thị ủy Nguyễn Văn Mẫu dự hội nghị.', 'thi-xa-mau-son'],
    [
      'Huyện Mẫu Sơn họp',
      'Chủ tịch UBND huyện Nguyễn Văn Mẫu so sánh với huyện Mẫu Thủy.',
      'huyen-mau-son',
    ],
  ])('is held in the place of the report: %s', (headline, sentence, scope) => {
    expect(idIn(headline, sentence)).toBe(`person-nguyen-van-mau-${scope}`)
  })

  test.each([
    'Chủ tịch UBND huyện Mẫu Sơn Nguyễn Văn Mẫu chủ trì hội nghị.',
    'Ông Nguyễn Văn Mẫu, Phó Bí thư Huyện ủy Mẫu Sơn, chủ trì hội nghị.',
  ])('is the same as with the name of the place behind it: %s', (named) => {
    const headline = 'UBND huyện Mẫu Sơn, tỉnh Bến Tre họp'
    expect(idIn(headline, named)).toBe(idIn(headline, DISTRICT))
  })

  test('joins nobody where several places fit', () => {
    const one = idIn('Huyện Mẫu Sơn và huyện Mẫu Thủy họp', DISTRICT)
    const other = idIn('Huyện Mẫu Sơn và huyện Mẫu Lâm họp', DISTRICT)
    expect(one).toMatch(/^person-nguyen-van-mau-chu-tich-ubnd-huyen-[0-9a-f]{8}$/)
    expect(other).not.toBe(one)
  })
})

describe('a post that tells no place', () => {
  test.each(['Giám đốc', 'Hiệu trưởng', 'Phó Chủ tịch'])('joins nobody: %s', (post) => {
    const sentence = `${post} Nguyễn Văn Mẫu phát biểu tại hội nghị.`
    const one = idIn('Tỉnh Bến Tre họp', sentence)
    expect(one).toBeDefined()
    expect(idIn('Tỉnh Bến Tre lại họp', sentence)).not.toBe(one)
  })

  test('does not part those whom another post tells', () => {
    const sentence =
      'Ông Nguyễn Văn Mẫu, Giám đốc, Chủ tịch Hội đồng quản trị Công ty Mẫu Phong phát biểu.'
    const one = idIn('Tỉnh Bến Tre họp', sentence)
    expect(one).toBeDefined()
    expect(idIn('Tỉnh Bến Tre lại họp', sentence)).toBe(one)
  })
})
