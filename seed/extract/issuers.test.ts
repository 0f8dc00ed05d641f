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
  ['Sở Mẫu ban hành Văn bản số 61/SM-PB về mẫu.', 'Sở Mẫu'],
  ['Sở Tư pháp ban hành Văn bản số 61/STP-PB về mẫu.', 'Sở Tư pháp'],
  ['Huyện ủy đã ban hành Nghị quyết số 12-NQ/HU về mẫu.', 'Huyện ủy'],
  ['Tháng trước UBND huyện có Chỉ thị số 4/CT-UBND về mẫu.', 'UBND huyện'],
  ['Đảng ủy đã ban hành Nghị quyết số 2-NQ/ĐU về mẫu.', 'Đảng ủy'],
  [
    'Thực hiện Quyết định số 1436/QĐ-TTg của Thủ tướng Chính phủ phân bổ chậm.',
    'Thủ tướng Chính phủ',
  ],
  ['Phó Chủ tịch UBND tỉnh Trần Thị Dụ ký Kế hoạch số 203/KH-UBND về mẫu.', 'UBND tỉnh'],
  ['Chủ tịch UBND tỉnh Trần Thị Dụ ký Kế hoạch số 203/KH-UBND về mẫu.', 'Chủ tịch UBND tỉnh'],
  ['Theo đề nghị của Sở Tư pháp tại Tờ trình số 74/TTr-STP, tỉnh họp.', 'Sở Tư pháp'],
  ['HĐND tỉnh thông qua 27 nghị quyết, trong đó có Nghị quyết số 41/NQ-HĐND về mẫu.', 'HĐND tỉnh'],
  [
    'Thực hiện Thông tư liên tịch số 16/2016/TTLT-BYT-BQP của Bộ Y tế và Bộ Quốc phòng về mẫu.',
    'Bộ Y tế và Bộ Quốc phòng',
  ],
  ['Thực hiện Thông tư số 16/2016/TT-BYT của Bộ Y tế, Bộ Quốc phòng yêu cầu làm.', 'Bộ Y tế'],
  ['Thực hiện Thông tư liên tịch số 16/2016/TTLT-BYT-BQP về mẫu.', undefined],
])('%s', (paragraph, issuer) => {
  expect(issuersIn(paragraph)).toEqual([issuer])
})

test.each([
  [
    'who speaks for a body signs nothing',
    'Thay mặt Tỉnh ủy, ông Nguyễn Văn Mẫu nêu Quyết định số 12/QĐ-XYZ.',
  ],
  [
    'who asks about a plan of another',
    'Theo đề nghị của Sở Tư pháp, tại Quyết định số 7/QĐ-XYZ có nêu.',
  ],
  ['who works under a resolution', 'HĐND huyện họp. Đại biểu thảo luận Nghị quyết số 41/NQ-HĐND.'],
  ['a department without a name', 'Sở ban hành Công văn số 3308/ABC-XYZ về mẫu.'],
  ['who hands over another’s', 'Tỉnh ủy đã trao Quyết định số 12/QĐ-UBND cho ông Nguyễn Văn Mẫu.'],
])('%s', (_, paragraph) => {
  expect(issuersIn(paragraph)).toEqual([undefined])
})
