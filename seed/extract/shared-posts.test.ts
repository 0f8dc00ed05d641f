import { describe, expect, test } from 'vitest'
import { postsIn } from '../testing/found-in.ts'

describe('posts of several', () => {
  test.each<[string, Record<string, string[]>]>([
    [
      'HĐND tỉnh bầu 3 Phó Chủ tịch UBND tỉnh là Nguyễn Văn Mẫu, Trần Thị Dụ và Lê Văn Lệ.',
      {
        'Nguyễn Văn Mẫu': ['Phó Chủ tịch UBND tỉnh'],
        'Trần Thị Dụ': ['Phó Chủ tịch UBND tỉnh'],
        'Lê Văn Lệ': ['Phó Chủ tịch UBND tỉnh'],
      },
    ],
    [
      'Thủ tướng phê chuẩn 2 Ủy viên UBND tỉnh Mẫu là ông Nguyễn Văn Mẫu, Giám đốc Công an tỉnh và ông Trần Văn Dụ, Giám đốc Sở Nội vụ.',
      {
        'Nguyễn Văn Mẫu': ['Ủy viên UBND tỉnh Mẫu', 'Giám đốc Công an tỉnh'],
        'Trần Văn Dụ': ['Ủy viên UBND tỉnh Mẫu', 'Giám đốc Sở Nội vụ'],
      },
    ],
    [
      'Dự có các đồng chí Ủy viên Bộ Chính trị, Bí thư Trung ương Đảng: Chủ nhiệm Ủy ban Mẫu Nguyễn Văn Mẫu, Trưởng ban Tổ chức Trung ương Trần Văn Dụ; Chánh Văn phòng Lê Văn Lệ.',
      {
        'Nguyễn Văn Mẫu': [
          'Ủy viên Bộ Chính trị',
          'Bí thư Trung ương Đảng',
          'Chủ nhiệm Ủy ban Mẫu',
        ],
        'Trần Văn Dụ': [
          'Ủy viên Bộ Chính trị',
          'Bí thư Trung ương Đảng',
          'Trưởng ban Tổ chức Trung ương',
        ],
        'Lê Văn Lệ': ['Chánh Văn phòng'],
      },
    ],
    [
      'Ban gồm: Hồ Văn Mẫu, Chủ nhiệm; Lê Thị Dụ, Trần Văn Lệ, Ngô Thị Thử, Ủy viên.',
      {
        'Hồ Văn Mẫu': ['Chủ nhiệm'],
        'Lê Thị Dụ': ['Ủy viên'],
        'Trần Văn Lệ': ['Ủy viên'],
        'Ngô Thị Thử': ['Ủy viên'],
      },
    ],
    [
      'Gặp ông Hồ Văn Mẫu, Trần Văn Lệ, Giám đốc Sở Mẫu.',
      { 'Hồ Văn Mẫu': [], 'Trần Văn Lệ': ['Giám đốc Sở Mẫu'] },
    ],
    [
      'Tổ trưởng Tổ công tác là Phó Thủ tướng Nguyễn Văn Mẫu.',
      { 'Nguyễn Văn Mẫu': ['Tổ trưởng Tổ công tác', 'Phó Thủ tướng'] },
    ],
    [
      'Ông Nguyễn Văn Mẫu (Giám đốc Sở Y tế) và ông Trần Văn Dụ (Bí thư Huyện ủy) lần lượt được phê chuẩn giữ chức Phó Chủ tịch UBND tỉnh.',
      {
        'Nguyễn Văn Mẫu': ['Giám đốc Sở Y tế', 'Phó Chủ tịch UBND tỉnh'],
        'Trần Văn Dụ': ['Bí thư Huyện ủy', 'Phó Chủ tịch UBND tỉnh'],
      },
    ],
    [
      'Ông Nguyễn Văn Mẫu (Giám đốc Sở Y tế) và ông Trần Văn Dụ (Bí thư Huyện ủy) đến dự, sau đó ông Dụ được bầu.',
      { 'Nguyễn Văn Mẫu': ['Giám đốc Sở Y tế'], 'Trần Văn Dụ': ['Bí thư Huyện ủy'] },
    ],
    [
      'Thủ tướng phê chuẩn hai Phó Chủ tịch UBND tỉnh, nhiệm kỳ 2004-2011, gồm các ông: Nguyễn Văn Mẫu, Ủy viên Ban Thường vụ Tỉnh ủy và Trần Văn Dụ, Bí thư Thành ủy.',
      {
        'Nguyễn Văn Mẫu': ['Phó Chủ tịch UBND tỉnh', 'Ủy viên Ban Thường vụ Tỉnh ủy'],
        'Trần Văn Dụ': ['Phó Chủ tịch UBND tỉnh', 'Bí thư Thành ủy'],
      },
    ],
    [
      'Phê chuẩn kết quả bầu Phó Chủ tịch UBND tỉnh nhiệm kỳ 2016 - 2021 đối với: bà Trần Thị Dụ, Tỉnh ủy viên; ông Nguyễn Văn Mẫu, ông Lê Văn Lệ.',
      {
        'Trần Thị Dụ': ['Phó Chủ tịch UBND tỉnh', 'Tỉnh ủy viên'],
        'Nguyễn Văn Mẫu': ['Phó Chủ tịch UBND tỉnh'],
        'Lê Văn Lệ': ['Phó Chủ tịch UBND tỉnh'],
      },
    ],
    [
      'Ông Nguyễn Văn Mẫu, Chủ tịch UBND tỉnh được bầu làm tân Bí thư Tỉnh ủy.',
      { 'Nguyễn Văn Mẫu': ['Chủ tịch UBND tỉnh', 'Bí thư Tỉnh ủy'] },
    ],
    [
      'Ông Nguyễn Văn Mẫu được bầu làm Chủ tịch UBND tỉnh và 3 Phó Chủ tịch UBND tỉnh được giữ lại.',
      { 'Nguyễn Văn Mẫu': ['Chủ tịch UBND tỉnh'] },
    ],
  ])('%s', (paragraph, expected) => {
    expect(postsIn(paragraph)).toEqual(expected)
  })
})

describe('where a post ends, and whose it is', () => {
  test.each<[string, Record<string, string[]>]>([
    [
      'HĐND tỉnh bầu ông Nguyễn Văn Mẫu làm Chủ tịch HĐND tỉnh. Ông Trần Văn Dụ tái đắc cử chức Chủ tịch UBND tỉnh.',
      { 'Nguyễn Văn Mẫu': ['Chủ tịch HĐND tỉnh'], 'Trần Văn Dụ': ['Chủ tịch UBND tỉnh'] },
    ],
    ['Ông Trần Văn Dụ tái đắc cử Chủ tịch UBND tỉnh.', { 'Trần Văn Dụ': ['Chủ tịch UBND tỉnh'] }],
    [
      'HĐND tỉnh bầu bổ sung Ủy viên UBND tỉnh, nhiệm kỳ 2021-2026 đối với đồng chí Nguyễn Văn Mẫu.',
      { 'Nguyễn Văn Mẫu': ['Ủy viên UBND tỉnh'] },
    ],
    [
      'Bà Nguyễn Thị Mẫu được bổ nhiệm giữ chức vụ Giám đốc Thư viện Mẫu, thay cho ông Trần Văn Dụ.',
      { 'Nguyễn Thị Mẫu': ['Giám đốc Thư viện Mẫu'], 'Trần Văn Dụ': [] },
    ],
    [
      'Theo lệnh của Bộ Tư lệnh Vùng Mẫu, Trung tá Nguyễn Văn Mẫu về đơn vị mới.',
      { 'Nguyễn Văn Mẫu': [] },
    ],
    [
      'Trung tá Nguyễn Văn Mẫu - Phó Tư lệnh kiêm Tham mưu trưởng Vùng Mẫu có mặt.',
      { 'Nguyễn Văn Mẫu': ['Phó Tư lệnh kiêm Tham mưu trưởng Vùng Mẫu'] },
    ],
    [
      'Ông Nguyễn Văn Mẫu, Phó Giám đốc Sở Y tế kiêm Giám đốc Bệnh viện tỉnh, đến dự.',
      { 'Nguyễn Văn Mẫu': ['Phó Giám đốc Sở Y tế', 'Giám đốc Bệnh viện tỉnh'] },
    ],
    [
      'Đồng chí Nguyễn Văn Mẫu, Chủ tịch UBND TP. Mẫu Sơn nay giữ chức vụ Bí thư Thành ủy.',
      { 'Nguyễn Văn Mẫu': ['Chủ tịch UBND TP. Mẫu Sơn', 'Bí thư Thành ủy'] },
    ],
    [
      'Đồng chí Nguyễn Văn Mẫu, Thường trực Ban Bí thư khóa XIII; đồng chí Trần Văn Dụ, đại biểu Quốc hội khóa XV.',
      {
        'Nguyễn Văn Mẫu': ['Thường trực Ban Bí thư khóa XIII'],
        'Trần Văn Dụ': ['đại biểu Quốc hội khóa XV'],
      },
    ],
    [
      'Dự có Ủy viên T.Ư Đảng, Phó Bí thư Thành ủy Nguyễn Văn Mẫu.',
      { 'Nguyễn Văn Mẫu': ['Ủy viên T.Ư Đảng', 'Phó Bí thư Thành ủy'] },
    ],
  ])('%s', (paragraph, expected) => {
    expect(postsIn(paragraph)).toEqual(expected)
  })
})

describe('former posts', () => {
  test('are all of a list with the Party committee of the office', () => {
    expect(
      postsIn(
        'Kỷ luật ông Nguyễn Văn Mẫu, nguyên Phó Bí thư Tỉnh ủy, Bí thư Ban cán sự đảng, Chủ tịch UBND tỉnh Mẫu.',
      ),
    ).toEqual({
      'Nguyễn Văn Mẫu': [
        'nguyên Phó Bí thư Tỉnh ủy',
        'nguyên Bí thư Ban cán sự đảng',
        'nguyên Chủ tịch UBND tỉnh Mẫu',
      ],
    })
  })

  test('are not those behind a former one else', () => {
    expect(
      postsIn('Ông Nguyễn Văn Mẫu, nguyên Phó Chủ tịch UBND tỉnh, Chủ tịch Hội Khuyến học tỉnh.'),
    ).toEqual({
      'Nguyễn Văn Mẫu': ['nguyên Phó Chủ tịch UBND tỉnh', 'Chủ tịch Hội Khuyến học tỉnh'],
    })
  })
})

describe('who is a person', () => {
  test.each<[string, string[]]>([
    [
      'Đồng chí Chẩu Văn Mẫu và Bí thư Tỉnh ủy Chẩu Văn Dụ đến dự.',
      ['Chẩu Văn Mẫu', 'Chẩu Văn Dụ'],
    ],
    ['Bí thư Đảng ủy xã Mẫu Đông Giàng A Mẫu cùng dự.', ['Giàng A Mẫu']],
    ['Tại huyện biên giới Quảng Mẫu, Thủ tướng Chính phủ trao quà.', []],
    ['Dự có đại biểu Ban Đảng Trung ương và các sở.', []],
    ['Năm ấy, Chủ tịch Hồ Chí Minh đã về thăm xã Mẫu.', ['Hồ Chí Minh']],
    ['Học tập và làm theo lời dạy của Chủ tịch Hồ Chí Minh đã thành nền nếp.', []],
    ['Đoàn dâng hoa tại tượng đài Chủ tịch Hồ Chí Minh ở Thành phố Hồ Chí Minh.', []],
  ])('%s', (paragraph, names) => {
    expect(Object.keys(postsIn(paragraph))).toEqual(names)
  })
})
