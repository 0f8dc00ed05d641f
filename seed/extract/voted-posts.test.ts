import { describe, expect, test } from 'vitest'
import { readReport } from '../index.ts'

function found(paragraph: string) {
  const text = `Hội nghị của tỉnh về công tác cuối năm\n\n27/11/2023\n\n${paragraph}\n`
  return readReport({ file: 'a.txt', sha256: '', text }).found
}

const postsIn = (paragraph: string) =>
  Object.fromEntries(
    found(paragraph).people.map(({ name, positions }) => [
      name,
      positions.map(({ title }) => title),
    ]),
  )

describe('whose a post is', () => {
  test.each<[string, Record<string, string[]>]>([
    [
      'Chủ tịch nước phê chuẩn kết quả bầu Phó Chủ tịch UBND tỉnh Mẫu nhiệm kỳ 2016 - 2021 đối với: ông Nguyễn Văn Mẫu, bà Trần Thị Dụ.',
      {
        'Nguyễn Văn Mẫu': ['Phó Chủ tịch UBND tỉnh Mẫu'],
        'Trần Thị Dụ': ['Phó Chủ tịch UBND tỉnh Mẫu'],
      },
    ],
    [
      'Thủ tướng Nguyễn Văn Mẫu vừa phê chuẩn kết quả bầu bổ sung chức vụ Phó Chủ tịch UBND tỉnh.',
      { 'Nguyễn Văn Mẫu': ['Thủ tướng'] },
    ],
    [
      'Được ủy quyền của Bộ trưởng Bộ Công Thương, Thứ trưởng Nguyễn Văn Mẫu trao quyết định.',
      { 'Nguyễn Văn Mẫu': ['Thứ trưởng'] },
    ],
    [
      'Thừa ủy quyền của Chủ tịch nước, ông Nguyễn Văn Mẫu - Chủ tịch UBND tỉnh trao Huân chương.',
      { 'Nguyễn Văn Mẫu': ['Chủ tịch UBND tỉnh'] },
    ],
    [
      'Với sự tham dự của Phó Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh Nguyễn Văn Mẫu.',
      { 'Nguyễn Văn Mẫu': ['Phó Bí thư Tỉnh ủy', 'Chủ tịch UBND tỉnh'] },
    ],
    ['Ông Nguyễn Văn Mẫu - tân Giám đốc Sở Nội vụ.', { 'Nguyễn Văn Mẫu': ['Giám đốc Sở Nội vụ'] }],
    [
      'Đồng chí Nguyễn Văn Mẫu, Chủ tịch UBND huyện Mẫu nay thôi giữ chức.',
      { 'Nguyễn Văn Mẫu': ['Chủ tịch UBND huyện Mẫu'] },
    ],
    [
      'Dự có các đồng chí Phó Tổng Tham mưu trưởng: Trung tướng Nguyễn Văn Mẫu; Trung tướng Trần Văn Dụ.',
      {
        'Nguyễn Văn Mẫu': ['Phó Tổng Tham mưu trưởng'],
        'Trần Văn Dụ': ['Phó Tổng Tham mưu trưởng'],
      },
    ],
    [
      'Các ông Nguyễn Văn Mẫu, Trần Văn Dụ và Lê Văn Lệ được bầu giữ chức Phó Chủ tịch UBND tỉnh.',
      {
        'Nguyễn Văn Mẫu': ['Phó Chủ tịch UBND tỉnh'],
        'Trần Văn Dụ': ['Phó Chủ tịch UBND tỉnh'],
        'Lê Văn Lệ': ['Phó Chủ tịch UBND tỉnh'],
      },
    ],
    [
      'Ông Nguyễn Văn Mẫu, Phó Bí thư Tỉnh ủy, tái đắc cử chức Chủ tịch UBND tỉnh.',
      { 'Nguyễn Văn Mẫu': ['Phó Bí thư Tỉnh ủy', 'Chủ tịch UBND tỉnh'] },
    ],
    [
      'Ông Nguyễn Văn Mẫu, Bí thư Huyện ủy và ông Trần Văn Dụ được bầu giữ chức Phó Chủ tịch UBND tỉnh.',
      { 'Nguyễn Văn Mẫu': ['Bí thư Huyện ủy'], 'Trần Văn Dụ': ['Phó Chủ tịch UBND tỉnh'] },
    ],
    ['Chủ tịch UBND các huyện: Yên Thế, Yên Dũng ký quyết định.', {}],
    ['Dự có Chủ tịch UBND TP Chu Ngọc Mẫu.', { 'Chu Ngọc Mẫu': ['Chủ tịch UBND TP'] }],
  ])('%s', (paragraph, expected) => {
    expect(postsIn(paragraph)).toEqual(expected)
  })
})

describe('what is said of several documents at once', () => {
  const documents = (paragraph: string) =>
    found(paragraph).documents.map(({ number, date, issuer }) => [number, date, issuer])

  test.each<[string, (string | undefined)[][]]>([
    [
      'công bố Quyết định số 793 và Quyết định số 794 ngày 5/8/2024 về việc mẫu.',
      [
        ['793', '2024-08-05', undefined],
        ['794', '2024-08-05', undefined],
      ],
    ],
    [
      'tổng kết Chương trình số 06-CTr/TU ngày 29/6/2016 về “Mẫu một” và Chương trình số 08-CTr/TU ngày 26/4/2016 về “Mẫu hai” của Thành ủy khóa XVI.',
      [
        ['06-CTr/TU', '2016-06-29', 'Thành ủy'],
        ['08-CTr/TU', '2016-04-26', 'Thành ủy'],
      ],
    ],
    [
      'thực hiện Kế hoạch số 81-KH/ĐUK ngày 15/8/2019; Hướng dẫn số 23-HD/ĐUK ngày 28/11/2019 của Đảng ủy Khối Mẫu.',
      [
        ['81-KH/ĐUK', '2019-08-15', 'Đảng ủy Khối Mẫu'],
        ['23-HD/ĐUK', '2019-11-28', 'Đảng ủy Khối Mẫu'],
      ],
    ],
    [
      'Thủ tướng Chính phủ Nguyễn Văn Mẫu ban hành Công điện số 210/CĐ-TTg về mẫu.',
      [['210/CĐ-TTg', undefined, 'Thủ tướng Chính phủ']],
    ],
    [
      'Chủ tịch UBND tỉnh đã ban hành Quyết định số 12/QĐ-UBND về mẫu.',
      [['12/QĐ-UBND', undefined, 'Chủ tịch UBND tỉnh']],
    ],
    [
      'Ngày 11/8/2020, UBND tỉnh có văn bản số 5316/UBND-VX chỉ đạo các đơn vị.',
      [['5316/UBND-VX', '2020-08-11', 'UBND tỉnh']],
    ],
    ['Bộ Nội vụ ban hành Nghị định số 121/NgĐ về mẫu.', [['121/NgĐ', undefined, 'Bộ Nội vụ']]],
    [
      'Quyết định số 04 - QĐNS/TW của Bộ Chính trị về mẫu.',
      [['04-QĐNS/TW', undefined, 'Bộ Chính trị']],
    ],
  ])('%s', (paragraph, expected) => {
    expect(documents(paragraph)).toEqual(expected)
  })
})
