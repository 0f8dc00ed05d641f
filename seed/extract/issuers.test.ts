import { describe, expect, test } from 'vitest'
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
  ['Tỉnh ủy Nghệ An đã soạn thảo và ban hành Kế hoạch số 162-KH/TU về mẫu.', 'Tỉnh ủy Nghệ An'],
  [
    'Chủ nhiệm Ủy ban Kiểm tra Trung ương Trần Văn Mẫu đã ký ban hành Quyết định 572-QĐ/UBKTTW về mẫu.',
    'Ủy ban Kiểm tra Trung ương',
  ],
  // Who heads an office decides alone.
  [
    'Chủ nhiệm Văn phòng Chính phủ Trần Văn Mẫu đã ký Quyết định số 72/QĐ-VPCP về mẫu.',
    'Chủ nhiệm Văn phòng Chính phủ',
  ],
  // Without "của", where a subject follows.
  [
    'Triển khai Nghị quyết số 98-NQ/TW ngày 6/11/2014 Ban Chấp hành Trung ương Đảng (khóa XI) về mẫu.',
    'Ban Chấp hành Trung ương Đảng',
  ],
  [
    'Ngày 7/3/2023, UBND huyện Mẫu Sơn vừa ban hành 3 Quyết định (416/QĐ-UBND) về mẫu.',
    'UBND huyện Mẫu Sơn',
  ],
  ['Sở Tư pháp ban hành Văn bản số 61/STP-PB về mẫu.', 'Sở Tư pháp'],
  ['Huyện ủy đã ban hành Nghị quyết số 34-NQ/HU về mẫu.', 'Huyện ủy'],
  ['Huyện ủy Mẫu Sơn đã ban hành Nghị quyết số 34-NQ/HU về mẫu.', 'Huyện ủy Mẫu Sơn'],
  [
    'Ngày 12/1/2024, Ban Thường vụ Thị ủy Mẫu Dụ ra Chỉ thị số 17-CT/ThU về mẫu.',
    'Ban Thường vụ Thị ủy Mẫu Dụ',
  ],
  ['Sở Mẫu phát hành Thông báo số 61/TB-SM về mẫu.', 'Sở Mẫu'],
  ['Tháng trước UBND huyện có Chỉ thị số 4/CT-UBND về mẫu.', 'UBND huyện'],
  ['Đảng ủy đã ban hành Nghị quyết số 2-NQ/ĐU về mẫu.', 'Đảng ủy'],
  [
    'Thực hiện Quyết định số 77/QĐ-TTg của Thủ tướng Chính phủ phân bổ chậm.',
    'Thủ tướng Chính phủ',
  ],
  ['Phó Chủ tịch UBND tỉnh Trần Thị Dụ ký Kế hoạch số 88/KH-UBND về mẫu.', 'UBND tỉnh'],
  ['Chủ tịch UBND tỉnh Trần Thị Dụ ký Kế hoạch số 88/KH-UBND về mẫu.', 'Chủ tịch UBND tỉnh'],
  ['Theo đề nghị của Sở Tư pháp tại Tờ trình số 74/TTr-STP, tỉnh họp.', 'Sở Tư pháp'],
  ['HĐND tỉnh thông qua 9 nghị quyết, trong đó có Nghị quyết số 86/NQ-HĐND về mẫu.', 'HĐND tỉnh'],
  [
    'Thực hiện Thông tư liên tịch số 27/2019/TTLT-BYT-BQP của Bộ Y tế và Bộ Quốc phòng về mẫu.',
    'Bộ Y tế và Bộ Quốc phòng',
  ],
  ['Thực hiện Thông tư số 27/2019/TT-BYT của Bộ Y tế, Bộ Quốc phòng yêu cầu làm.', 'Bộ Y tế'],
  ['Thực hiện Thông tư liên tịch số 27/2019/TTLT-BYT-BQP về mẫu.', undefined],
  ['Thực hiện Thông tư số 27/2019/TT-BYT của Bộ Y tế, Thanh tra tỉnh cũng đề nghị làm.', 'Bộ Y tế'],
  [
    'Thực hiện Thông tư liên tịch số 27/2019/TTLT của Bộ Y tế, Bộ Công an và Bộ Quốc phòng về mẫu.',
    'Bộ Y tế, Bộ Công an và Bộ Quốc phòng',
  ],
  [
    'Năm 2014, liên Bộ Quốc phòng, Y tế, Tài chính đã ban hành Thông tư liên tịch số 6/2014/TTLT-BQP-BYT-BTC về mẫu.',
    'liên Bộ Quốc phòng, Y tế, Tài chính',
  ],
  ['Tại Quyết định số 912/QĐ-TTg, Thủ tướng bổ nhiệm ông Nguyễn Văn Mẫu.', 'Thủ tướng'],
  ['Theo Quyết định số 912/QĐ-TTg, Thủ tướng bổ nhiệm ông Nguyễn Văn Mẫu.', 'Thủ tướng'],
  [
    'Trước đó, tại Công văn số 160/SNN-TT ngày 3/4/2013, Sở NN&PTNT đã hướng dẫn gieo mạ.',
    'Sở NN&PTNT',
  ],
  [
    'Theo ý kiến của Tổng Thanh tra Chính phủ tại Công văn số 204/TTCP-KH về mẫu, tỉnh họp.',
    'Tổng Thanh tra Chính phủ',
  ],
  ['Sở GD&ĐT đã chuẩn bị xong phòng thi, ban hành Kế hoạch số 98/KH-SGDĐT về mẫu.', 'Sở GD&ĐT'],
  [
    'UBND tỉnh giao các ngành chống dịch cho đàn lợn (Công văn số 107/UBND-KT, ngày 5/6/2014).',
    'UBND tỉnh',
  ],
  [
    'Ngày 5/6, Ban Chỉ huy Phòng chống thiên tai (PCTT) tỉnh Mẫu Sơn đã ban hành Công điện số 43/CĐ-PCTT gửi các xã.',
    'Ban Chỉ huy Phòng chống thiên tai (PCTT) tỉnh Mẫu Sơn',
  ],
  ['Quy chế số 9-QC/BDVTU-ĐUCA về mẫu.', undefined],
  ['Các xã thực hiện Chỉ thị số 71-CT/TU của Ban Thường v', undefined],
  ['Các xã thực hiện Chỉ thị số 71-CT/TU của Ban Thường vụ', 'Ban Thường vụ'],
  ['Thực hiện Quy chế số 12/QC-BYT-BCA của Bộ Y tế, Bộ Công an về mẫu.', 'Bộ Y tế, Bộ Công an'],
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
  ['who works under a resolution', 'HĐND huyện họp. Đại biểu thảo luận Nghị quyết số 86/NQ-HĐND.'],
  ['a department without a name', 'Sở ban hành Công văn số 2207/ABC-XYZ về mẫu.'],
  [
    'who does what a law of another says',
    'Theo Nghị quyết số 86/NQ-HĐND, UBND tỉnh phê duyệt dự án.',
  ],
  ['who carries out what it was told', 'Theo Chỉ thị số 1/CT-UBND, Sở NN&PTNT giao các huyện làm.'],
  [
    'whose opinion an office passes on',
    'Theo ý kiến của UBND tỉnh tại Công văn số 12/VPUB-KT, sở họp.',
  ],
  [
    'who is asked while another enacts',
    'Sở GD&ĐT đã trình UBND tỉnh, ban hành Kế hoạch số 98/KH-ABC về mẫu.',
  ],
  [
    'a committee that does more than that',
    'Ngày 5/6, Ban Chỉ huy Phòng chống thiên tai tỉnh họp với Sở Mẫu ban hành Công điện số 43/CĐ-PCTT.',
  ],
  [
    'who carries out what its superior wrote',
    'UBND huyện làm theo chỉ đạo của UBND tỉnh về dịch bệnh (Công văn số 107/UBND-KT).',
  ],
  [
    'who carries out what stands in brackets',
    'UBND tỉnh giao các ngành chống dịch cho đàn lợn (Nghị quyết số 107/NQ-HĐND).',
  ],
  ['who hands over another’s', 'Tỉnh ủy đã trao Quyết định số 12/QĐ-UBND cho ông Nguyễn Văn Mẫu.'],
])('%s', (_, paragraph) => {
  expect(issuersIn(paragraph)).toEqual([undefined])
})

describe('what was said of one document holds for the next of its list', () => {
  test.each([
    [
      'Tỉnh ủy đã ban hành Nghị quyết số 7-NQ/TU, ngày 3/4/2013 "về mẫu"; tiếp đó là Đề án số 3-ĐA/TU, ngày 5/6/2014.',
      ['Tỉnh ủy', 'Tỉnh ủy'],
    ],
    [
      'VKSND tỉnh đã ban hành Kết luận số 64/KL-VKS-P5 và Kiến nghị số 65/KN-VKS-P5 về mẫu.',
      ['VKSND tỉnh', 'VKSND tỉnh'],
    ],
    [
      'Đây là 3 kết luận của Thanh tra Chính phủ (kết luận số 31, 32, 33 ngày 5.6.2024).',
      ['Thanh tra Chính phủ', 'Thanh tra Chính phủ', 'Thanh tra Chính phủ'],
    ],
    [
      'UBND tỉnh đã ban hành Quyết định số 8/QĐ-UBND và Nghị quyết số 5/NQ-HĐND về mẫu.',
      ['UBND tỉnh', undefined],
    ],
    [
      'UBND tỉnh đã ban hành Quyết định số 8/QĐ-UBND về mẫu thực hiện Kế hoạch số 5/KH-UBND về mẫu.',
      ['UBND tỉnh', undefined],
    ],
  ])('%s', (paragraph, issuers) => {
    expect(issuersIn(paragraph)).toEqual(issuers)
  })
})

test('a day of which nobody says the year stands before the issuer', () => {
  const text = (day: string) =>
    `Hội nghị của tỉnh về công tác cuối năm\n\nTheo Quyết định số 106/QĐ-UBND ${day} của Chủ tịch UBND tỉnh, hai xã được khen.\n`
  const issuers = ['ngày 10.8', 'ngày 10.8.2023', 'ngày 10 xã'].map((day) =>
    readReport({ file: 'a.txt', sha256: '', text: text(day) }).found.documents.map(
      ({ issuer }) => issuer,
    ),
  )
  expect(issuers).toEqual([['Chủ tịch UBND tỉnh'], ['Chủ tịch UBND tỉnh'], [undefined]])
})
