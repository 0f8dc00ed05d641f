import { describe, expect, test } from 'vitest'
import { checkPosts } from '../testing/check-posts.ts'
import { foundIn } from '../testing/found-in.ts'

describe('the body of a unit belongs to the post', () => {
  checkPosts([
    [
      'Thủ tướng điều Thiếu tướng Nguyễn Văn Mẫu, Hiệu trưởng Trường Mẫu giữ chức Phó Tư lệnh Binh chủng Dụ, Bộ Quốc phòng.',
      {
        'Nguyễn Văn Mẫu': ['Hiệu trưởng Trường Mẫu', 'Phó Tư lệnh Binh chủng Dụ, Bộ Quốc phòng'],
      },
    ],
    [
      'Ông Nguyễn Văn Mẫu - Chi cục trưởng Chi cục Thủy lợi, thuộc Sở Nông nghiệp tỉnh đã trả lời.',
      { 'Nguyễn Văn Mẫu': ['Chi cục trưởng Chi cục Thủy lợi, thuộc Sở Nông nghiệp tỉnh'] },
    ],
    [
      'Trung tá Nguyễn Văn Mẫu, Phó Tư lệnh Bộ Tư lệnh 99 cùng dự.',
      { 'Nguyễn Văn Mẫu': ['Phó Tư lệnh Bộ Tư lệnh 99'] },
    ],
    [
      'Dự có ông Nguyễn Văn Mẫu, Tư lệnh Quân khu, Bộ Dụ vừa công bố kết quả.',
      { 'Nguyễn Văn Mẫu': ['Tư lệnh Quân khu'] },
    ],
  ])
})

describe('words inside and behind posts', () => {
  checkPosts([
    [
      'Thiếu tá Nông Văn Mẫu, Phó Đồn trưởng, Đồn Biên phòng Mẫu, cho biết nước đã rút.',
      { 'Nông Văn Mẫu': ['Phó Đồn trưởng, Đồn Biên phòng Mẫu'] },
    ],
    [
      'Dự buổi lễ có ông Âu Tấn Dụ - Phó Giám đốc Trung tâm Tư vấn sức khỏe tỉnh Mẫu.',
      { 'Âu Tấn Dụ': ['Phó Giám đốc Trung tâm Tư vấn sức khỏe tỉnh Mẫu'] },
    ],
    [
      'Dự họp có năm Phó Giám đốc khác: Mai Thế Thử, Kiều Công Mẫu.',
      { 'Mai Thế Thử': ['Phó Giám đốc'], 'Kiều Công Mẫu': ['Phó Giám đốc'] },
    ],
    [
      'Viện trưởng giao quyết định làm phó viện trưởng cho các ông Lâm Minh Thử, Dương Văn Dụ và bà Huỳnh Thị Ví.',
      {
        'Lâm Minh Thử': ['phó viện trưởng'],
        'Dương Văn Dụ': ['phó viện trưởng'],
        'Huỳnh Thị Ví': ['phó viện trưởng'],
      },
    ],
    [
      'Ông Cao Văn Mẫu, Trưởng ban Ban Quản lý khu kinh tế Vân Mẫu, phát biểu.',
      { 'Cao Văn Mẫu': ['Trưởng ban Ban Quản lý khu kinh tế Vân Mẫu'] },
    ],
    [
      'Mục sư Y Mẫu Byă, Hội trưởng Hội thánh Tin lành Việt Nam (miền Nam), chúc lễ.',
      { 'Y Mẫu Byă': ['Hội trưởng Hội thánh Tin lành Việt Nam (miền Nam)'] },
    ],
    [
      'Đại tá Lê Văn Dụ, Phó Cục trưởng Cục Gìn giữ hòa bình Việt Nam, tiễn đoàn.',
      { 'Lê Văn Dụ': ['Phó Cục trưởng Cục Gìn giữ hòa bình Việt Nam'] },
    ],
    [
      'Bác sĩ Trần Thị Ví, Giám đốc Bệnh viện Sản - Nhi tỉnh Mẫu, nói về ca mổ.',
      { 'Trần Thị Ví': ['Giám đốc Bệnh viện Sản - Nhi tỉnh Mẫu'] },
    ],
    [
      'Dự họp có Trưởng ban Quản lý khu kinh tế Nguyễn Văn Mẫu.',
      { 'Nguyễn Văn Mẫu': ['Trưởng ban Quản lý khu kinh tế'] },
    ],
  ])
})

describe('what a body is called for short stands inside its name', () => {
  checkPosts([
    [
      'Ông Nguyễn Văn Mẫu, Phó Chủ tịch Hội Khuyến học (KH) TP. Cần Thơ và nhóm bạn đến thăm.',
      { 'Nguyễn Văn Mẫu': ['Phó Chủ tịch Hội Khuyến học (KH) TP. Cần Thơ'] },
    ],
    [
      'Tới dự có Ủy viên Ban Chấp hành (BCH) Trung ương Đảng, Phó Chủ tịch Quốc hội Nguyễn Văn Mẫu.',
      {
        'Nguyễn Văn Mẫu': ['Ủy viên Ban Chấp hành (BCH) Trung ương Đảng', 'Phó Chủ tịch Quốc hội'],
      },
    ],
    [
      'Ông Nguyễn Văn Mẫu, nguyên Ủy viên Đảng ủy Dụ (nay là Quân ủy Dụ), nguyên Chủ tịch Hội Dụ dự.',
      {
        'Nguyễn Văn Mẫu': [
          'nguyên Ủy viên Đảng ủy Dụ (nay là Quân ủy Dụ)',
          'nguyên Chủ tịch Hội Dụ',
        ],
      },
    ],
    [
      'Ông Nguyễn Văn Mẫu, Chủ tịch Tập đoàn Mẫu (TDM) nêu ý kiến.',
      { 'Nguyễn Văn Mẫu': ['Chủ tịch Tập đoàn Mẫu'] },
    ],
  ])
})

describe('where a post ends', () => {
  checkPosts([
    [
      'Bộ trưởng phân công Thượng tá Nguyễn Văn Mẫu - Phó Chỉ huy trưởng Bộ CHQS tỉnh tạm điều hành Bộ CHQS tỉnh.',
      { 'Nguyễn Văn Mẫu': ['Phó Chỉ huy trưởng Bộ CHQS tỉnh'] },
    ],
    [
      'Đồng chí Nguyễn Văn Mẫu, Chủ tịch HĐND tỉnh trở thành Bí thư Tỉnh ủy.',
      { 'Nguyễn Văn Mẫu': ['Chủ tịch HĐND tỉnh', 'Bí thư Tỉnh ủy'] },
    ],
    [
      'Tổ thứ nhất do TS Nguyễn Thị Dụ - Giám đốc Sở Mẫu phụ trách đã xuống thôn.',
      { 'Nguyễn Thị Dụ': ['Giám đốc Sở Mẫu'] },
    ],
    [
      'Ông Nguyễn Văn Mẫu nguyên là Giám đốc Sở Y tế tỉnh Mẫu giai đoạn 2011 - 2016.',
      { 'Nguyễn Văn Mẫu': ['nguyên Giám đốc Sở Y tế tỉnh Mẫu'] },
    ],
    [
      'Ông Nguyễn Văn Mẫu, Trưởng Ban Chỉ đạo các chương trình mục tiêu giai đoạn 2021-2025 dự.',
      {
        'Nguyễn Văn Mẫu': ['Trưởng Ban Chỉ đạo các chương trình mục tiêu giai đoạn 2021-2025'],
      },
    ],
    [
      'Đồng chí Nguyễn Văn Mẫu, Phó Chủ tịch không chuyên trách, Chủ tịch Hội Luật gia tỉnh ngồi ghế chủ tọa.',
      { 'Nguyễn Văn Mẫu': ['Phó Chủ tịch không chuyên trách', 'Chủ tịch Hội Luật gia tỉnh'] },
    ],
    [
      'Bà Nguyễn Thị Dụ, Chủ tịch Nhóm nữ đại biểu Quốc hội phát biểu.',
      { 'Nguyễn Thị Dụ': ['Chủ tịch Nhóm nữ đại biểu Quốc hội'] },
    ],
    [
      'Chủ tịch Quốc hội Đàm Văn Mẫu nhận xét buổi gặp thẳng thắn.',
      { 'Đàm Văn Mẫu': ['Chủ tịch Quốc hội'] },
    ],
    [
      'Đoàn đến Tòa Giám mục Mẫu Sơn, Giám mục Phaolô Nguyễn Văn Mẫu ra đón.',
      { 'Phaolô Nguyễn Văn Mẫu': ['Giám mục'] },
    ],
  ])
})

describe('posts left, asked to leave, or held together', () => {
  checkPosts([
    [
      'Đồng chí Nguyễn Văn Mẫu rời cương vị Phó Bí thư Tỉnh ủy Mẫu để nhận nhiệm vụ Phó Bí thư Tỉnh ủy Dụ.',
      { 'Nguyễn Văn Mẫu': ['Phó Bí thư Tỉnh ủy Mẫu', 'Phó Bí thư Tỉnh ủy Dụ'] },
    ],
    [
      'Quyết định cho thôi chức vụ Phó Chủ tịch UBND tỉnh Mẫu nhiệm kỳ 2016 - 2021 theo nguyện vọng cá nhân của bà Nguyễn Thị Dụ.',
      { 'Nguyễn Thị Dụ': ['Phó Chủ tịch UBND tỉnh Mẫu'] },
    ],
    [
      'UBND tỉnh đã cho thôi giữ chức Giám đốc Sở Mẫu vì những sai sót ở dự án Dụ các năm 2018, 2019 đối với ông Nguyễn Văn Mẫu.',
      { 'Nguyễn Văn Mẫu': ['Giám đốc Sở Mẫu'] },
    ],
    [
      'Bà Nguyễn Thị Dụ, Bí thư Huyện ủy Mẫu và ông Trần Văn Mẫu, Giám đốc Sở Dụ được phê chuẩn làm Phó Chủ tịch UBND tỉnh.',
      {
        'Nguyễn Thị Dụ': ['Bí thư Huyện ủy Mẫu', 'Phó Chủ tịch UBND tỉnh'],
        'Trần Văn Mẫu': ['Giám đốc Sở Dụ', 'Phó Chủ tịch UBND tỉnh'],
      },
    ],
    [
      'Công an đã bắt năm cựu cán bộ gồm Nguyễn Văn Mẫu, Trần Văn Dụ (cùng là cựu Phó Chủ tịch UBND thành phố Mẫu).',
      {
        'Nguyễn Văn Mẫu': ['cựu Phó Chủ tịch UBND thành phố Mẫu'],
        'Trần Văn Dụ': ['cựu Phó Chủ tịch UBND thành phố Mẫu'],
      },
    ],
    [
      'Ban Thường vụ đồng ý để ông Nguyễn Văn Mẫu thôi làm Bí thư Thành ủy Bà Rịa; thôi làm Chủ tịch HĐND thành phố.',
      { 'Nguyễn Văn Mẫu': ['Bí thư Thành ủy Bà Rịa', 'Chủ tịch HĐND thành phố'] },
    ],
  ])
})

describe('who is named', () => {
  checkPosts([
    [
      'HĐND bầu bà Đinh Thị Ngọc Dụ làm Trưởng ban Mẫu. Bà Đinh Ngọc Dụ cảm ơn.',
      { 'Đinh Thị Ngọc Dụ': ['Trưởng ban Mẫu'] },
    ],
    [
      'Thứ trưởng Lý Bá Mẫu đến thăm. Chiều cùng ngày, Thứ trưởng Bá Mẫu làm việc.',
      { 'Lý Bá Mẫu': ['Thứ trưởng'] },
    ],
    ['Đoàn Ban Dân vận Trung ương và Đoàn Hội Cựu chiến binh Mẫu đến viếng.', {}],
    ['Đoàn thắp hương tại Nghĩa trang Liệt sĩ Duy Mẫu.', {}],
  ])
})

describe('documents', () => {
  test('a decision of over a thousand by its number alone, and no year', () => {
    const numbers = (text: string) => foundIn(text).documents.map(({ number }) => number)
    expect(numbers('Quyết định 1124 lập tổ đo đạc không có tên ông.')).toEqual(['1124'])
    expect(numbers('Kế hoạch 2023 của Sở đã được duyệt.')).toEqual([])
  })

  test('what a deputy of the Prime Minister signs for him is the Prime Minister’s', () => {
    const [found] = foundIn(
      'Phó Thủ tướng Chính phủ Nguyễn Văn Mẫu vừa ký Quyết định 862/QĐ-TTg ngày 19/7/2019.',
    ).documents
    expect(found?.issuer).toBe('Thủ tướng Chính phủ')
  })
})
