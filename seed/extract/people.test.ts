import { describe, expect, test } from 'vitest'
import { readReport } from '../index.ts'
import { postsIn } from '../testing/found-in.ts'

describe('posts before the name', () => {
  test.each([
    [
      'Chủ tịch UBND tỉnh Nguyễn Văn Mẫu chủ trì hội nghị.',
      { 'Nguyễn Văn Mẫu': ['Chủ tịch UBND tỉnh'] },
    ],
    [
      'Phó bí thư Tỉnh ủy - Chủ tịch UBND tỉnh, Trưởng ban Chỉ đạo tỉnh Trần Văn Mẫu dự.',
      { 'Trần Văn Mẫu': ['Phó bí thư Tỉnh ủy', 'Chủ tịch UBND tỉnh', 'Trưởng ban Chỉ đạo tỉnh'] },
    ],
    [
      'Chủ tịch UBND tỉnh Nguyễn Văn Mẫu, Phó Chủ tịch UBND tỉnh Trần Thị Bé Dụ chủ trì.',
      { 'Nguyễn Văn Mẫu': ['Chủ tịch UBND tỉnh'], 'Trần Thị Bé Dụ': ['Phó Chủ tịch UBND tỉnh'] },
    ],
    [
      'Bí thư Tỉnh ủy Hà Tĩnh Hoàng Văn Mẫu phát biểu.',
      { 'Hoàng Văn Mẫu': ['Bí thư Tỉnh ủy Hà Tĩnh'] },
    ],
    [
      'Chủ tịch UBND huyện Chợ Mới Lê Văn Mẫu cho biết.',
      { 'Lê Văn Mẫu': ['Chủ tịch UBND huyện Chợ Mới'] },
    ],
    [
      'Giám đốc Sở Văn hóa, Thể thao và Du lịch Phạm Văn Mẫu báo cáo.',
      { 'Phạm Văn Mẫu': ['Giám đốc Sở Văn hóa, Thể thao và Du lịch'] },
    ],
    [
      'Bộ trưởng Bộ Công Thương Nguyễn Văn Mẫu phát biểu.',
      { 'Nguyễn Văn Mẫu': ['Bộ trưởng Bộ Công Thương'] },
    ],
    [
      'Chủ tịch Hội đồng quản trị kiêm Tổng Giám đốc Công ty A Nguyễn Văn Mẫu ký kết.',
      { 'Nguyễn Văn Mẫu': ['Chủ tịch Hội đồng quản trị', 'Tổng Giám đốc Công ty A'] },
    ],
    [
      'PCT UBND tỉnh Hồ Văn Mẫu cùng lãnh đạo các sở dự hội nghị.',
      { 'Hồ Văn Mẫu': ['PCT UBND tỉnh'] },
    ],
    [
      'nguyên Phó Bí thư Thường trực Tỉnh ủy Trần Văn Mẫu dự.',
      { 'Trần Văn Mẫu': ['nguyên Phó Bí thư Thường trực Tỉnh ủy'] },
    ],
    [
      'Phó Trưởng Đoàn đại biểu Quốc hội tỉnh Trần Văn Mẫu tiếp xúc cử tri.',
      { 'Trần Văn Mẫu': ['Phó Trưởng Đoàn đại biểu Quốc hội tỉnh'] },
    ],
    [
      'Theo Giám đốc Sở Y tế, ông Nguyễn Văn Mẫu, dịch đã được khống chế.',
      { 'Nguyễn Văn Mẫu': ['Giám đốc Sở Y tế'] },
    ],
    [
      'Chủ tịch UBND tỉnh Mẫu Nguyễn Văn Dụ, Đại tá Trần Văn Mẫu, Giám đốc Công an tỉnh cùng dự.',
      { 'Nguyễn Văn Dụ': ['Chủ tịch UBND tỉnh Mẫu'], 'Trần Văn Mẫu': ['Giám đốc Công an tỉnh'] },
    ],
    ['Đại sứ Hàn Quốc Kim Youngsam thăm tỉnh.', { 'Kim Youngsam': ['Đại sứ Hàn Quốc'] }],
    ['Tổng thống Nga Ivan Mauov tiếp đoàn.', { 'Ivan Mauov': ['Tổng thống Nga'] }],
    [
      'Phó Chủ tịch Thường trực HĐND tỉnh Huỳnh Mẫu và Trưởng Ban Pháp chế HĐND tỉnh Võ Văn Dụ chủ trì.',
      {
        'Huỳnh Mẫu': ['Phó Chủ tịch Thường trực HĐND tỉnh'],
        'Võ Văn Dụ': ['Trưởng Ban Pháp chế HĐND tỉnh'],
      },
    ],
  ])('%s', (text, expected) => {
    expect(postsIn(text)).toEqual(expected)
  })
})

describe('posts behind the name', () => {
  test.each([
    [
      'Đồng chí Nguyễn Văn Mẫu, UVT.Ư Đảng, Bí thư Tỉnh ủy, Trưởng đoàn ĐBQH tỉnh dự và chủ trì hội nghị.',
      { 'Nguyễn Văn Mẫu': ['UVT.Ư Đảng', 'Bí thư Tỉnh ủy', 'Trưởng đoàn ĐBQH tỉnh'] },
    ],
    [
      'Đồng chí Nguyễn Văn Mẫu - Phó Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh chủ trì phiên họp.',
      { 'Nguyễn Văn Mẫu': ['Phó Bí thư Tỉnh ủy', 'Chủ tịch UBND tỉnh'] },
    ],
    [
      'của đồng chí Nguyễn Thành Mẫu-Uỷ viên Trung ương Đảng, Bí thư Tỉnh uỷ tại Hội nghị.',
      { 'Nguyễn Thành Mẫu': ['Uỷ viên Trung ương Đảng', 'Bí thư Tỉnh uỷ'] },
    ],
    [
      'Theo ông Đặng Văn Mẫu- Chủ tịch Hội Nông dân xã Tân Bình, phương pháp này hiệu quả.',
      { 'Đặng Văn Mẫu': ['Chủ tịch Hội Nông dân xã Tân Bình'] },
    ],
    [
      'Dự có đồng chí Lê Văn Mẫu - Ủy viên BTV Tỉnh ủy, Phó Chủ tịch Thường trực UBND tỉnh; Nguyễn Thị Thu Dụ - Ủy viên BTV Tỉnh ủy, Trưởng ban Tuyên giáo Tỉnh ủy cùng lãnh đạo các sở.',
      {
        'Lê Văn Mẫu': ['Ủy viên BTV Tỉnh ủy', 'Phó Chủ tịch Thường trực UBND tỉnh'],
        'Nguyễn Thị Thu Dụ': ['Ủy viên BTV Tỉnh ủy', 'Trưởng ban Tuyên giáo Tỉnh ủy'],
      },
    ],
    [
      'Về phía Công an tỉnh có đồng chí Thiếu tướng Nguyễn Hữu Mẫu - Ủy viên BTV Tỉnh ủy, Giám đốc Công an tỉnh.',
      { 'Nguyễn Hữu Mẫu': ['Ủy viên BTV Tỉnh ủy', 'Giám đốc Công an tỉnh'] },
    ],
    [
      'gồm các đại biểu Trần Hữu Mẫu, Ủy viên Ban Thường vụ Tỉnh ủy; Phạm Ngọc Dụ, Trưởng Ban Kinh tế - Ngân sách HĐND tỉnh và đại biểu Phan Quốc Lệ đã có buổi tiếp xúc.',
      {
        'Trần Hữu Mẫu': ['Ủy viên Ban Thường vụ Tỉnh ủy'],
        'Phạm Ngọc Dụ': ['Trưởng Ban Kinh tế - Ngân sách HĐND tỉnh'],
        'Phan Quốc Lệ': [],
      },
    ],
    [
      'bà Lò Thị Mẫu, Ủy viên Thường trực Ủy ban Xã hội của Quốc hội, Đại biểu Quốc hội tỉnh Tuyên Quang và bà Âu Thị Dụ, Ủy viên BCH Đảng bộ tỉnh, Giám đốc Sở Văn hóa, Thể thao và Du lịch đã tiếp xúc.',
      {
        'Lò Thị Mẫu': [
          'Ủy viên Thường trực Ủy ban Xã hội của Quốc hội',
          'Đại biểu Quốc hội tỉnh Tuyên Quang',
        ],
        'Âu Thị Dụ': ['Ủy viên BCH Đảng bộ tỉnh', 'Giám đốc Sở Văn hóa, Thể thao và Du lịch'],
      },
    ],
    [
      'anh Nguyễn Mạnh Mẫu (sinh năm 1979), Giám đốc Hợp tác xã chè Mẫu, đã thành công.',
      { 'Nguyễn Mạnh Mẫu': ['Giám đốc Hợp tác xã chè Mẫu'] },
    ],
    ['Ông Nguyễn Văn Mẫu (Giám đốc Sở Y tế) cho biết.', { 'Nguyễn Văn Mẫu': ['Giám đốc Sở Y tế'] }],
    [
      'Thượng tướng Trần Văn Mẫu, Uỷ viên Trung ương Đảng, Thứ trưởng Bộ Công an chủ trì Hội nghị.',
      { 'Trần Văn Mẫu': ['Uỷ viên Trung ương Đảng', 'Thứ trưởng Bộ Công an'] },
    ],
    [
      'Bà Trần Thị Mẫu là Phó Chủ tịch UBND xã Mẫu.',
      { 'Trần Thị Mẫu': ['Phó Chủ tịch UBND xã Mẫu'] },
    ],
    ["Đồng chí H'Mẫu Niê, Phó Bí thư Tỉnh đoàn dự.", { "H'Mẫu Niê": ['Phó Bí thư Tỉnh đoàn'] }],
    [
      'Đồng chí Y Mẫu Êban - Phó Chủ tịch HĐND tỉnh phát biểu.',
      { 'Y Mẫu Êban': ['Phó Chủ tịch HĐND tỉnh'] },
    ],
  ])('%s', (text, expected) => {
    expect(postsIn(text)).toEqual(expected)
  })
})

describe('posts through a verb, and in lists', () => {
  test.each([
    [
      'Đồng chí Trần Văn Mẫu, Phó Bí thư Tỉnh ủy được bầu giữ chức Chủ tịch UBND tỉnh Mẫu, nhiệm kỳ 2016 – 2021.',
      { 'Trần Văn Mẫu': ['Phó Bí thư Tỉnh ủy', 'Chủ tịch UBND tỉnh Mẫu'] },
    ],
    [
      'kỳ họp đã bầu ông Nguyễn Quốc Mẫu giữ chức Chủ tịch HĐND tỉnh, nhiệm kỳ 2016 - 2021.',
      { 'Nguyễn Quốc Mẫu': ['Chủ tịch HĐND tỉnh'] },
    ],
    [
      'phê chuẩn miễn nhiệm chức vụ Chủ tịch UBND tỉnh Mẫu Sơn của ông Trương Văn Mẫu, để nhận nhiệm vụ mới.',
      { 'Trương Văn Mẫu': ['Chủ tịch UBND tỉnh Mẫu Sơn'] },
    ],
    [
      'biểu quyết miễn nhiệm chức danh Chủ tịch UBND tỉnh đối với đồng chí Cao Văn Mẫu (nghỉ hưu).',
      { 'Cao Văn Mẫu': ['Chủ tịch UBND tỉnh'] },
    ],
    [
      'bổ nhiệm ông Lê Văn Mẫu, Trưởng phòng Tổ chức, giữ chức vụ Phó Giám đốc Sở Nội vụ.',
      { 'Lê Văn Mẫu': ['Trưởng phòng Tổ chức', 'Phó Giám đốc Sở Nội vụ'] },
    ],
    [
      'Cùng dự có các Phó Chủ tịch UBND tỉnh: Nguyễn Văn Mẫu, Trần Thị Dụ và Lê Văn Lệ.',
      {
        'Nguyễn Văn Mẫu': ['Phó Chủ tịch UBND tỉnh'],
        'Trần Thị Dụ': ['Phó Chủ tịch UBND tỉnh'],
        'Lê Văn Lệ': ['Phó Chủ tịch UBND tỉnh'],
      },
    ],
    [
      'Dự lễ có các đồng chí: Nguyễn Văn Mẫu, Bí thư Huyện ủy; Trần Thị Dụ, Chủ tịch UBND huyện.',
      { 'Nguyễn Văn Mẫu': ['Bí thư Huyện ủy'], 'Trần Thị Dụ': ['Chủ tịch UBND huyện'] },
    ],
  ])('%s', (text, expected) => {
    expect(postsIn(text)).toEqual(expected)
  })
})

describe('posts between two names, and shared by a list', () => {
  test.each([
    [
      'có bà Trần Thị Mẫu - Phó Chủ tịch Hội Nông dân tỉnh, ông Lê Văn Dụ, Chủ tịch UBND xã.',
      {
        'Trần Thị Mẫu': ['Phó Chủ tịch Hội Nông dân tỉnh'],
        'Lê Văn Dụ': ['Chủ tịch UBND xã'],
      },
    ],
    [
      'Chủ tịch UBND tỉnh Trần Thị Mẫu, Giám đốc Công an tỉnh, Đại tá Lê Văn Dụ dự.',
      { 'Trần Thị Mẫu': ['Chủ tịch UBND tỉnh'], 'Lê Văn Dụ': ['Giám đốc Công an tỉnh'] },
    ],
    [
      'Dự có Phó Chủ tịch UBND huyện - Trần Thị Mẫu, Trưởng phòng Nội vụ - Lê Văn Dụ.',
      { 'Trần Thị Mẫu': ['Phó Chủ tịch UBND huyện'], 'Lê Văn Dụ': ['Trưởng phòng Nội vụ'] },
    ],
    [
      'Dự có các đồng chí Phó Giám đốc Công an tỉnh: Thượng tá Trần Văn Mẫu, Thượng tá Lê Văn Dụ; Trung tá Vũ Văn Lệ - Trưởng phòng Tham mưu.',
      {
        'Trần Văn Mẫu': ['Phó Giám đốc Công an tỉnh'],
        'Lê Văn Dụ': ['Phó Giám đốc Công an tỉnh'],
        'Vũ Văn Lệ': ['Trưởng phòng Tham mưu'],
      },
    ],
    [
      'các đồng chí Ủy viên Ban Thường vụ Tỉnh ủy: Trần Văn Mẫu, Bí thư Đảng ủy UBND tỉnh; Lê Thị Dụ, Giám đốc Sở Nội vụ.',
      {
        'Trần Văn Mẫu': ['Ủy viên Ban Thường vụ Tỉnh ủy', 'Bí thư Đảng ủy UBND tỉnh'],
        'Lê Thị Dụ': ['Ủy viên Ban Thường vụ Tỉnh ủy', 'Giám đốc Sở Nội vụ'],
      },
    ],
  ])('%s', (text, expected) => {
    expect(postsIn(text)).toEqual(expected)
  })
})

test.each([
  ['Bí thư Quận ủy Mẫu Cầu Trần Thị Mẫu dự.', { 'Trần Thị Mẫu': ['Bí thư Quận ủy Mẫu Cầu'] }],
  [
    'Tại Phủ Chủ tịch, Chủ tịch nước Trần Văn Mẫu tiếp đoàn.',
    { 'Trần Văn Mẫu': ['Chủ tịch nước'] },
  ],
  [
    'Trung tá Trần Văn Mẫu, Phó Chủ tịch Hội đồng GDQP-AN tỉnh dự.',
    { 'Trần Văn Mẫu': ['Phó Chủ tịch Hội đồng GDQP-AN tỉnh'] },
  ],
  [
    'Đại biểu Trần Văn Mẫu (Đoàn Hà Mẫu) và ông Đoàn Văn Dụ phát biểu.',
    { 'Trần Văn Mẫu': [], 'Đoàn Văn Dụ': [] },
  ],
  ['Bí thư Thành ủy Trần Lưu Mẫu dự.', { 'Trần Lưu Mẫu': ['Bí thư Thành ủy'] }],
  ['Chủ tịch UBND huyện Lường Văn Mẫu dự.', { 'Lường Văn Mẫu': ['Chủ tịch UBND huyện'] }],
  [
    'Trưởng phòng Ngân sách (Sở Tài chính) Võ Anh Mẫu dự.',
    { 'Võ Anh Mẫu': ['Trưởng phòng Ngân sách'] },
  ],
  ['bắt quả tang Vàng A Mẫu (SN 1985) về hành vi trên.', { 'Vàng A Mẫu': [] }],
  ['Đoàn kiểm tra Bệnh viện Đa khoa Nguyễn Đình Mẫu.', {}],
])('%s', (text, expected) => {
  expect(postsIn(text)).toEqual(expected)
})

describe('posts with words in them that elsewhere end a post', () => {
  test.each([
    [
      'Trưởng phòng Cảnh sát giao thông Công an tỉnh Nguyễn Văn Mẫu cho biết.',
      { 'Nguyễn Văn Mẫu': ['Trưởng phòng Cảnh sát giao thông Công an tỉnh'] },
    ],
    [
      'Chánh án Tòa án nhân dân tỉnh Nguyễn Văn Mẫu dự.',
      { 'Nguyễn Văn Mẫu': ['Chánh án Tòa án nhân dân tỉnh'] },
    ],
    [
      'Giám đốc Văn phòng Đăng ký đất đai tỉnh Nguyễn Văn Mẫu nói.',
      { 'Nguyễn Văn Mẫu': ['Giám đốc Văn phòng Đăng ký đất đai tỉnh'] },
    ],
    [
      'Phó Tổng Giám đốc Đài Tiếng nói Việt Nam Nguyễn Văn Mẫu dự.',
      { 'Nguyễn Văn Mẫu': ['Phó Tổng Giám đốc Đài Tiếng nói Việt Nam'] },
    ],
    [
      'Chánh Văn phòng Điều phối nông thôn mới tỉnh Nguyễn Văn Mẫu dự.',
      { 'Nguyễn Văn Mẫu': ['Chánh Văn phòng Điều phối nông thôn mới tỉnh'] },
    ],
    [
      'Trưởng ban Chỉ đạo 35 tỉnh Nguyễn Văn Mẫu dự.',
      { 'Nguyễn Văn Mẫu': ['Trưởng ban Chỉ đạo 35 tỉnh'] },
    ],
    [
      'Vụ trưởng Vụ Thị trường trong nước Trần Văn Mẫu trong buổi họp.',
      { 'Trần Văn Mẫu': ['Vụ trưởng Vụ Thị trường trong nước'] },
    ],
    ['Trưởng đoàn Luật sư Trần Văn Mẫu tham luận.', { 'Trần Văn Mẫu': ['Trưởng đoàn Luật sư'] }],
    [
      'ông Trần Văn Mẫu, nguyên Kế toán trưởng Trung tâm Mẫu chịu trách nhiệm chính.',
      { 'Trần Văn Mẫu': ['nguyên Kế toán trưởng Trung tâm Mẫu'] },
    ],
    [
      'Đoàn do đồng chí Trần Văn Mẫu, Phó Chủ tịch Quốc hội làm Trưởng đoàn đến giám sát.',
      { 'Trần Văn Mẫu': ['Phó Chủ tịch Quốc hội', 'Trưởng đoàn'] },
    ],
    [
      'bắt tạm giam Nguyễn Văn Mẫu (SN 1965, nguyên Giám đốc Sở Y tế).',
      { 'Nguyễn Văn Mẫu': ['nguyên Giám đốc Sở Y tế'] },
    ],
    [
      'Ông Nguyễn Văn Mẫu, Giám đốc Bệnh viện Trần Văn Dụ cho biết.',
      { 'Nguyễn Văn Mẫu': ['Giám đốc Bệnh viện Trần Văn Dụ'] },
    ],
  ])('%s', (text, expected) => {
    expect(postsIn(text)).toEqual(expected)
  })
})

test.each([
  [
    'đồng chí Y Thanh Mẫu Niê Kđăm, Bí thư Tỉnh ủy dự.',
    { 'Y Thanh Mẫu Niê Kđăm': ['Bí thư Tỉnh ủy'] },
  ],
  [
    'Cùng đi có Phó Chủ tịch UBND tỉnh: Dương Mah Mẫu, Nguyễn Tự Dụ; lãnh đạo các sở.',
    { 'Dương Mah Mẫu': ['Phó Chủ tịch UBND tỉnh'], 'Nguyễn Tự Dụ': ['Phó Chủ tịch UBND tỉnh'] },
  ],
  [
    'đồng chí Nguyễn Văn Mẫu - Ủy viên dự khuyết Trung ương Đảng, Phó Bí thư Tỉnh ủy dự.',
    { 'Nguyễn Văn Mẫu': ['Ủy viên dự khuyết Trung ương Đảng', 'Phó Bí thư Tỉnh ủy'] },
  ],
  ['Phó Trưởng đoàn ĐBQH tỉnh Bố Thị Mẫu dự.', { 'Bố Thị Mẫu': ['Phó Trưởng đoàn ĐBQH tỉnh'] }],
  ['Chủ tịch UBND huyện Mẫu Khê Đàm Văn Dụ dự.', { 'Đàm Văn Dụ': ['Chủ tịch UBND huyện Mẫu Khê'] }],
  [
    "ông K'Dam Mẫu, Giám đốc Ban Quản lý dự án đầu tư xây dựng tỉnh, báo cáo.",
    { "K'Dam Mẫu": ['Giám đốc Ban Quản lý dự án đầu tư xây dựng tỉnh'] },
  ],
])('%s', (text, expected) => {
  expect(postsIn(text)).toEqual(expected)
})

test.each([
  [
    'Ông Nguyễn Văn Mẫu – Chủ tịch UBND tỉnh Bến Tre và các thành viên trong đoàn thăm hỏi.',
    { 'Nguyễn Văn Mẫu': ['Chủ tịch UBND tỉnh Bến Tre'] },
  ],
  [
    'đồng chí Trần Văn Mẫu, Ủy viên Bộ Chính trị, Thường trực Ban Bí thư và Đoàn công tác của Trung ương thăm.',
    { 'Trần Văn Mẫu': ['Ủy viên Bộ Chính trị', 'Thường trực Ban Bí thư'] },
  ],
  [
    'Giám đốc Sở Nông nghiệp và Môi trường Nguyễn Văn Mẫu dự.',
    { 'Nguyễn Văn Mẫu': ['Giám đốc Sở Nông nghiệp và Môi trường'] },
  ],
  [
    'Chánh Văn phòng Đoàn ĐBQH và HĐND tỉnh Nguyễn Văn Mẫu dự.',
    { 'Nguyễn Văn Mẫu': ['Chánh Văn phòng Đoàn ĐBQH và HĐND tỉnh'] },
  ],
  [
    'Chủ tịch UBND thành phố Nguyễn Văn Mẫu thăm gia đình Trần Văn Dụ.',
    { 'Nguyễn Văn Mẫu': ['Chủ tịch UBND thành phố'], 'Trần Văn Dụ': [] },
  ],
])('"và" joins a name or begins another subject: %s', (text, expected) => {
  expect(postsIn(text)).toEqual(expected)
})

describe('capitals that are not people of the story', () => {
  test.each([
    'Người dân mua xăng tại cây xăng Nguyễn Văn Mẫu, gần Nhà hát Tuồng Nguyễn Văn Dụ.',
    'Lễ khánh thành đường Nguyễn Văn Mẫu, Trần Văn Dụ và Lê Văn Lệ.',
    'Học sinh Trường THPT Lê Văn Mẫu nhận học bổng Nguyễn Văn Dụ.',
    'Đoàn Thanh niên Cộng sản Hồ Chí Minh phát động phong trào.',
    'Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh.',
    'Đoàn kiểm tra đã đến xã Lương Hòa, huyện Châu Thành, tỉnh Bến Tre.',
    'Chủ tịch UBND các huyện, thành phố chịu trách nhiệm thực hiện.',
    'Chủ tịch UBND tỉnh cho rằng bên cạnh những kết quả đạt được vẫn còn hạn chế.',
    'Bí thư Huyện ủy Châu Thành đề nghị các xã tiếp tục rà soát.',
    'Nhân dịp Tết Bính Ngọ 2026, Công ty Cổ phần Nguyễn Văn Mẫu tặng quà.',
    'Hội nghị diễn ra tại thành phố Hồ Chí Minh, Hà Nội và Cao Bằng.',
  ])('%s', (text) => {
    expect(postsIn(text)).toEqual({})
  })
})

test('a rare surname is one before a middle name that nothing else has', () => {
  expect(postsIn('Giải nhất thuộc về Quàng Văn Mẫu, giải nhì là Cà Thị Dụ.')).toEqual({
    'Quàng Văn Mẫu': [],
    'Cà Thị Dụ': [],
  })
  expect(postsIn('Đoàn đi qua Đạo Nghĩa Mẫu và Lò Gốm Cũ.')).toEqual({})
})

test('words of respect and ranks are kept as printed', () => {
  const text =
    'Hội nghị của tỉnh về an ninh\n\n27/11/2023\n\nĐồng chí Thiếu tướng, TS Nguyễn Văn Mẫu, Giám đốc Công an tỉnh dự.\n'
  expect(readReport({ file: 'a.txt', sha256: '', text }).found.people).toMatchObject([
    { name: 'Nguyễn Văn Mẫu', honorifics: ['Đồng chí', 'Thiếu tướng', 'TS'] },
  ])
})

test.each([
  ['Chủ tịch UBND tỉnh Nguyễn Văn Mẫu chủ trì cuộc họp.', 'chaired'],
  ['Chủ tịch UBND tỉnh Nguyễn Văn Mẫu phát biểu tại cuộc họp.', 'spoke'],
  ['Tham dự hội nghị có các đồng chí: Nguyễn Văn Mẫu, Bí thư Tỉnh ủy.', 'attended'],
  ['Chủ tịch UBND tỉnh Nguyễn Văn Mẫu đã ký Quyết định.', 'signed'],
  ['Ông Nguyễn Văn Mẫu cho biết việc này.', 'quoted'],
])('%s: %s', (paragraph, role) => {
  const text = `Hội nghị của tỉnh về an ninh\n\n27/11/2023\n\n${paragraph}\n`
  expect(readReport({ file: 'a.txt', sha256: '', text }).found.people[0]?.role).toBe(role)
})
