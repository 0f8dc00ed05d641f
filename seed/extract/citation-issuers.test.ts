import { expect, test } from 'vitest'
import { readReport } from '../index.ts'

const issuersIn = (paragraph: string) => {
  const text = `Hội nghị của tỉnh về công tác cuối năm\n\n27/11/2023\n\n${paragraph}\n`
  return readReport({ file: 'a.txt', sha256: '', text }).found.documents.map(({ issuer }) => issuer)
}

test.each([
  [
    'Thay mặt Ủy ban Thường vụ Quốc hội, Chủ tịch Quốc hội Nguyễn Văn Mẫu đã ký Thông báo số 29/TB-UBTVQH14 về mẫu.',
    'Ủy ban Thường vụ Quốc hội',
  ],
  [
    'Ban Thường vụ Tỉnh ủy đã trao Quyết định số 45-QĐ/TU cho ông Nguyễn Văn Mẫu.',
    'Ban Thường vụ Tỉnh ủy',
  ],
  ['Sở Mẫu ban hành Văn bản số 61/SM-PB về mẫu.', undefined],
  ['Sở Tư pháp ban hành Văn bản số 61/STP-PB về mẫu.', 'Sở Tư pháp'],
])('%s', (paragraph, issuer) => {
  expect(issuersIn(paragraph)).toEqual([issuer])
})

test.each([
  [
    'who speaks for a body signs nothing',
    'Thay mặt Tỉnh ủy, ông Nguyễn Văn Mẫu nêu Quyết định số 12/QĐ-XYZ.',
  ],
  ['who hands over another’s', 'Tỉnh ủy đã trao Quyết định số 12/QĐ-UBND cho ông Nguyễn Văn Mẫu.'],
])('%s', (_, paragraph) => {
  expect(issuersIn(paragraph)).toEqual([undefined])
})
