import { describe, expect, test } from 'vitest'
import { readReport } from '../index.ts'

function documentsIn(paragraph: string) {
  const text = `Hội nghị của tỉnh về công tác cuối năm\n\n27/11/2023\n\n${paragraph}\n`
  return readReport({ file: 'a.txt', sha256: '', text }).found.documents
}

describe('numbers with their kind, date, issuer and subject', () => {
  test.each([
    [
      'thực hiện Nghị quyết số 99-NQ/TW ngày 1-2-2023 của Bộ Chính trị về phát triển vùng mẫu.',
      {
        kind: 'Nghị quyết',
        number: '99-NQ/TW',
        date: '2023-02-01',
        issuer: 'Bộ Chính trị',
        subject: 'phát triển vùng mẫu',
      },
    ],
    [
      'theo Nghị định số 61/2018/NĐ-CP ngày 23 tháng\n4 năm 2018 của Chính phủ về thực hiện cơ chế một cửa.',
      { kind: 'Nghị định', number: '61/2018/NĐ-CP', date: '2018-04-23', issuer: 'Chính phủ' },
    ],
    [
      'Chỉ thị số 41/CT-BCA-X11, ngày 10-4-2009 của Bộ Công an về “Xây dựng đơn vị mẫu”.',
      {
        kind: 'Chỉ thị',
        number: '41/CT-BCA-X11',
        date: '2009-04-10',
        subject: 'Xây dựng đơn vị mẫu',
      },
    ],
    [
      'Quyết định số 1719/QĐ-TTg ngày 14/10/2021 của Thủ tướng Chính phủ phê duyệt Chương trình mẫu.',
      {
        kind: 'Quyết định',
        number: '1719/QĐ-TTg',
        date: '2021-10-14',
        issuer: 'Thủ tướng Chính phủ',
        subject: 'phê duyệt Chương trình mẫu',
      },
    ],
    [
      'UBND tỉnh đã ban hành Kế hoạch số 154/KH-UBND ngày 5/5/2023 về mẫu.',
      { kind: 'Kế hoạch', number: '154/KH-UBND', date: '2023-05-05', issuer: 'UBND tỉnh' },
    ],
    [
      'Ngày 22/12/2024, Tổng Bí thư Nguyễn Văn Mẫu đã ký ban hành Nghị quyết số 98 của Bộ Chính trị về mẫu.',
      {
        kind: 'Nghị quyết',
        number: '98',
        date: '2024-12-22',
        issuer: 'Bộ Chính trị',
        subject: 'mẫu',
      },
    ],
    [
      'Nghị quyết số 18 ngày 25-10-2017 của Ban Chấp hành Trung ương Đảng khóa XII về ‘Một số vấn đề mẫu’ trên địa bàn.',
      {
        kind: 'Nghị quyết',
        number: '18',
        date: '2017-10-25',
        issuer: 'Ban Chấp hành Trung ương Đảng',
        term: 'khóa XII',
        subject: 'Một số vấn đề mẫu',
      },
    ],
    [
      'Kết luận số 202-KL/BCS ngày 23-9-2013 của Ban cán sự đảng UBND tỉnh.',
      { kind: 'Kết luận', number: '202-KL/BCS', date: '2013-09-23' },
    ],
    [
      'Tờ trình số 322/TTr-SNV ngày 9/7/2013 của Giám đốc Sở Nội vụ.',
      { kind: 'Tờ trình', number: '322/TTr-SNV', issuer: 'Giám đốc Sở Nội vụ' },
    ],
    [
      'Công văn số 2191/BNN-TCTL ngày 3/7/2013 của Bộ Nông nghiệp và Phát triển nông thôn.',
      {
        kind: 'Công văn',
        number: '2191/BNN-TCTL',
        issuer: 'Bộ Nông nghiệp và Phát triển nông thôn',
      },
    ],
    [
      'Luật An ninh mạng số 24/2018/QH14 có hiệu lực.',
      { kind: 'Luật', number: '24/2018/QH14', issuer: 'Quốc hội' },
    ],
    [
      'Nghị quyết số 15 - NQ/TW, ngày 5/5/2022, của Bộ Chính trị.',
      { number: '15-NQ/TW', date: '2022-05-05', issuer: 'Bộ Chính trị' },
    ],
    [
      'theo hướng dẫn của Ban Tuyên giáo Tỉnh ủy (Số 29-HD/BTGTU ngày 19/3/2021).',
      {
        kind: 'Hướng dẫn',
        number: '29-HD/BTGTU',
        date: '2021-03-19',
        issuer: 'Ban Tuyên giáo Tỉnh ủy',
      },
    ],
    [
      'Nghị quyết của Bộ Chính trị (số 99-NQ/TW ngày 1-2-2023) về mẫu.',
      { kind: 'Nghị quyết', number: '99-NQ/TW', date: '2023-02-01', issuer: 'Bộ Chính trị' },
    ],
    [
      'Quyết định 22/QĐ-UBND ngày 2/3/2022 của Chủ tịch UBND tỉnh về việc công nhận mẫu.',
      { number: '22/QĐ-UBND', issuer: 'Chủ tịch UBND tỉnh', subject: 'công nhận mẫu' },
    ],
    [
      'Thông tư số 58/2020/TT-BCA của Bộ Công an quy định quy trình mẫu.',
      { kind: 'Thông tư', number: '58/2020/TT-BCA', issuer: 'Bộ Công an' },
    ],
    [
      'Thông tri số 07-TT/TU ngày 2/3/2022 của Ban Thường vụ Tỉnh ủy.',
      { kind: 'Thông tri', number: '07-TT/TU', issuer: 'Ban Thường vụ Tỉnh ủy' },
    ],
    [
      'Quy định số 37-QĐ/TW ngày 25/10/2021 của Ban Chấp hành Trung ương.',
      { kind: 'Quy định', number: '37-QĐ/TW' },
    ],
    [
      'HĐND tỉnh thông qua Nghị quyết số 05/2023/NQ-HĐND ngày 14/7/2023.',
      { number: '05/2023/NQ-HĐND', issuer: 'HĐND tỉnh', date: '2023-07-14' },
    ],
    [
      'Nghị quyết số 99-NQ/TW ngày 1-2-2023 của Hội nghị lần thứ mười một Ban Chấp hành Trung ương Đảng khóa XIII.',
      { date: '2023-02-01', issuer: 'Ban Chấp hành Trung ương Đảng', term: 'khóa XIII' },
    ],
    [
      'Nghị quyết số 99-NQ/TW ngày 1-2-2023, Hội nghị lần thứ sáu Ban Chấp hành Trung ương Đảng khóa XIII về mẫu.',
      { issuer: 'Ban Chấp hành Trung ương Đảng', subject: 'mẫu' },
    ],
    [
      'Quyết định số 3.012/QĐ-UBND ngày 29-12-2023 của UBND tỉnh.',
      { number: '3012/QĐ-UBND', date: '2023-12-29' },
    ],
    ['Công văn số 214 /UBND - NC ngày 13/01/2023.', { kind: 'Công văn', number: '214/UBND-NC' }],
    ['ký Lệnh số 34/LCT công bố.', { kind: 'Lệnh', number: '34/LCT' }],
    [
      'theo quyết định khởi tố bị can số 417/C06 ngày 14/6/2016 của Cục Cảnh sát.',
      { kind: 'Quyết định', number: '417/C06', date: '2016-06-14' },
    ],
    ['theo lệnh bắt tạm giam số 208/LB-VKS.', { kind: 'Lệnh', number: '208/LB-VKS' }],
    ['Quyết định số 417/C06 ngày 14/6/2016.', { kind: 'Quyết định', number: '417/C06' }],
    ['Sắc lệnh số 49/SL năm 1945.', { kind: 'Sắc lệnh', number: '49/SL' }],
    ['thực hiện Đề án 06 của Chính phủ.', { kind: 'Đề án', number: '06', issuer: 'Chính phủ' }],
    ['UBND tỉnh ra công văn 482 chỉ đạo các xã.', { kind: 'Công văn', number: '482' }],
    ['theo nghị quyết 57.', { kind: 'Nghị quyết', number: '57' }],
    ['thực hiện Chỉ thị 08 một cách toàn diện.', { kind: 'Chỉ thị', number: '08' }],
    [
      'theo Nghị quyết số 143/2022 của Quốc hội.',
      { kind: 'Nghị quyết', number: '143/2022', issuer: 'Quốc hội' },
    ],
    [
      'theo nghị quyết 68/2023 của Bộ Chính trị.',
      { kind: 'Nghị quyết', number: '68/2023', issuer: 'Bộ Chính trị' },
    ],
    ['Thường trực HĐND tỉnh có tờ trình 137.', { kind: 'Tờ trình', number: '137' }],
    [
      'ban hành Chương trình hành động số 40, nhanh chóng kiện toàn.',
      { kind: 'Chương trình hành động', number: '40' },
    ],
    [
      'theo Nghị định 100/2019/NĐ-CP.',
      { kind: 'Nghị định', number: '100/2019/NĐ-CP', issuer: 'Chính phủ' },
    ],
  ])('%s', (text, expected) => {
    expect(documentsIn(text)).toMatchObject([expected])
  })
})

test.each([
  'các xã thuộc Chương trình 135 của Chính phủ',
  'vốn của Chương trình 30a được giao từ đầu năm',
])('an aid programme is called by a number and is no document: %s', (text) => {
  expect(documentsIn(text)).toEqual([])
})

test.each(['Chương trình 135-CTr/TU của Tỉnh ủy Mẫu', 'Chương trình số 135 của Tỉnh ủy Mẫu'])(
  'a programme with a number of its own is one: %s',
  (text) => {
    expect(documentsIn(text)).toMatchObject([{ kind: 'Chương trình' }])
  },
)

test('subject and issuer keep the letters in which they are printed', () => {
  expect(
    documentsIn('Quyết định số 5-QĐ/TU ngày 1/2/2023 của Tỉnh uỷ về “hoà giải ở cơ sở”.'),
  ).toMatchObject([{ issuer: 'Tỉnh uỷ', subject: 'hoà giải ở cơ sở' }])
})

describe('several documents', () => {
  test.each([
    [
      'các Nghị quyết số 10-NQ/TW, 11-NQ/TW và 12-NQ/TW của Bộ Chính trị',
      ['10-NQ/TW', '11-NQ/TW', '12-NQ/TW'],
    ],
    ['Kế hoạch số 154 & 201/KH-UBND của UBND tỉnh', ['154/KH-UBND', '201/KH-UBND']],
    [
      'Quyết định số 2217, 2219, 2220/QĐ-UBND của UBND tỉnh',
      ['2217/QĐ-UBND', '2219/QĐ-UBND', '2220/QĐ-UBND'],
    ],
    ['các kết luận thanh tra (kết luận số 31, 32, 33 ngày 5.6.2024)', ['31', '32', '33']],
    ['Nghị quyết số 12, 5 xã đã hoàn thành', ['12']],
    ['Thực hiện NQ07 của Thành ủy, các phường đã họp', ['07']],
    ['Tổ xe ôm NQ07 đã họp', []],
    ['các Nghị quyết 57, 59 và 66 của Bộ Chính trị', ['57', '59', '66']],
    ['Nghị định 12/2025 và các quy định mới', ['12/2025']],
    ['Nghị định 84 sửa đổi một số điều của các nghị định cũ', ['84']],
    ['Nghị quyết số 19-2018/NQ-CP của Chính phủ', ['19-2018/NQ-CP']],
    ['tại Công văn số 77/BATGT ngày 25/6/2021', ['77/BATGT']],
    ['đội bóng số 77/BATGT', []],
    ['thực hiện CĐ462/CĐ-TTg ngày 19-5-2022', ['462/CĐ-TTg']],
    ['mã TCĐ462/CĐ-TTg', []],
    ['Nghị quyết 12/2025 tổng kết một năm', []],
    ['các Nghị quyết 57, 59 đại biểu dự', ['57']],
    ['Nghị quyết 57, 59 và 66 của Bộ Chính trị', ['57']],
    ['Kế hoạch 154 & 201/KH-UBND của UBND tỉnh', ['154/KH-UBND', '201/KH-UBND']],
    [
      'các Nghị định của Chính phủ: Số 10/2023/NĐ-CP; số 11/2023/NĐ-CP.',
      ['10/2023/NĐ-CP', '11/2023/NĐ-CP'],
    ],
    [
      'Nghị quyết số 12 của Bộ Chính trị và Kế hoạch số 118 của Đảng ủy Công an Trung ương',
      ['12', '118'],
    ],
    [
      'Kế hoạch số 20/KH-UBND ngày 1/3/2023 triển khai thực hiện Nghị quyết số 99-NQ/TW ngày 1-2-2023 của Bộ Chính trị',
      ['20/KH-UBND', '99-NQ/TW'],
    ],
  ])('%s', (text, numbers) => {
    expect(documentsIn(text).map(({ number }) => number)).toEqual(numbers)
  })

  test('a date belongs to the document it stands behind', () => {
    expect(
      documentsIn(
        'Quyết định số 98 ngày 14/10/2021 của Thủ tướng Chính phủ, UBND tỉnh đã ban hành Kế hoạch 45/KH-UBND.',
      ).map(({ number, date }) => [number, date]),
    ).toEqual([
      ['98', '2021-10-14'],
      ['45/KH-UBND', undefined],
    ])
  })

  test('a date of its own before a document that follows a dated one', () => {
    expect(
      documentsIn(
        'Thực hiện Công văn số 98/SNV-VP ngày 3/8/2022 của Sở Nội vụ, ngày 10/8/2022, UBND tỉnh ban hành Kế hoạch số 45/KH-UBND.',
      ).map(({ date }) => date),
    ).toEqual(['2022-08-03', '2022-08-10'])
  })

  test('the issuer behind a list is the issuer of all of it, not of another kind before it', () => {
    expect(
      documentsIn(
        'Chỉ thị 7-CT/TW, Kết luận số 8-KL/TW và Kết luận 9-KL/TW ngày 1/2/2022 của Ban Bí thư.',
      ).map(({ issuer }) => issuer),
    ).toEqual([undefined, 'Ban Bí thư', 'Ban Bí thư'])
  })

  test('shared kinds are shared', () => {
    expect(
      documentsIn('các Nghị quyết số 10-NQ/TW, 11-NQ/TW của Bộ Chính trị.').map(({ kind }) => kind),
    ).toEqual(['Nghị quyết', 'Nghị quyết'])
  })
})

describe('short forms join the full citation of the same report', () => {
  test.each([
    [
      'Nghị quyết số 99-NQ/TW ngày 1-2-2023 của Bộ Chính trị về mẫu. Nghị quyết 99 là chủ trương lớn. Thực hiện NQ 99-NQ/TW.',
      1,
    ],
    ['Nghị quyết số 99-NQ/TW ngày 1-2-2023 của Bộ Chính trị. Kế hoạch số 99 của UBND tỉnh.', 2],
    ['Nghị quyết số 99-NQ/TW ngày 1-2-2023 và Nghị quyết số 99-NQ/TW ngày 1-2-2012.', 2],
    ['Nghị quyết số 12 của Bộ Chính trị. Nghị quyết số 12 của Tỉnh ủy.', 2],
  ])('%s', (text, count) => {
    expect(documentsIn(text)).toHaveLength(count)
  })
})

test.each([
  ['thi hành Luật Đất đai năm 2024, người dân được lợi', 'Luật', 'Đất đai'],
  ['theo Bộ luật Hình sự 2015 thì', 'Bộ luật', 'Hình sự'],
  ['theo Luật Thi đua, khen thưởng năm 2022; Nghị định', 'Luật', 'Thi đua, khen thưởng'],
  ['thực hiện Luật Phòng, chống tham nhũng và các quy định', 'Luật', 'Phòng, chống tham nhũng'],
])('%s', (text, kind, subject) => {
  const [document] = documentsIn(text)
  expect(document).toMatchObject({ kind, subject })
  expect(document?.number).toBeUndefined()
})

test.each([
  ['Nghị quyết số 12/NQ-TW ngày 16-3-2022', '12/NQ-TW', ['separator']],
  [
    'Thông tư liên tịch số: 183/2010/TTLT/BTC-BNN, ngày 15/11/2010',
    '183/2010/TTLT/BTC-BNN',
    ['separator'],
  ],
  ['Nghị quyết số 12NQ/TW', '12-NQ/TW', ['missingHyphen']],
])('%s is kept as printed and flagged', (text, number, flags) => {
  expect(documentsIn(text)).toMatchObject([{ number, flags }])
})

test('of two spellings the one with the right marks is the number', () => {
  const text = 'Hội nghị học tập Kết luận số 174/KL-TW. Kết luận số 174-KL/TW bàn về rừng.'
  expect(documentsIn(text)).toMatchObject([{ number: '174-KL/TW', flags: [] }])
})

test.each([
  'Kỳ họp thông qua 12 nghị quyết quan trọng.',
  'ứng phó bão số 13 và mưa lũ.',
  'Đã có 22/63 tỉnh ủy ban hành chương trình hành động.',
  'quyết định 5 vấn đề quan trọng và kế hoạch 5 năm.',
  'Kế hoạch 5 năm 2021-2025 của tỉnh.',
  'diện tích 45.799/36.875 ha, đạt 124%.',
  'Quốc lộ 57, đường tỉnh 885, ấp 3, xã 2.',
  'Điều 5 quy định giá 12.000 đồng/kg.',
  'giá 12.500/QUẢ và 3.012/3.100 hộ.',
  'nhiệm kỳ 2021 - UBND - HĐND tỉnh.',
  'Xe 71C-123.45 chở hàng; dịch COVID-19.',
  'Luật sư Nguyễn Văn Mẫu bào chữa.',
  'Dự án 3 hợp phần, báo cáo 5 nội dung.',
  'Nghị quyết Tỉnh ủy quý I-2022.',
  'sản xuất chương trình 3 tháng cuối năm.',
])('%s cites nothing', (text) => {
  expect(documentsIn(text)).toEqual([])
})
