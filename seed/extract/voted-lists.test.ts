/** Lists of those who are voted in, and capitals that look like people. */
import { describe } from 'vitest'
import { checkPosts } from '../testing/check-posts.ts'

describe('several who are voted in, each introduced', () => {
  checkPosts([
    [
      'HĐND tỉnh bầu bà Trần Thị Mẫu - Giám đốc Sở Dụ, ông Lê Văn Thử - Bí thư Đảng ủy xã Sơn và ông Phan Văn Thí - Chánh Thanh tra tỉnh làm Phó Chủ tịch UBND tỉnh.',
      {
        'Trần Thị Mẫu': ['Giám đốc Sở Dụ', 'Phó Chủ tịch UBND tỉnh'],
        'Lê Văn Thử': ['Bí thư Đảng ủy xã Sơn', 'Phó Chủ tịch UBND tỉnh'],
        'Phan Văn Thí': ['Chánh Thanh tra tỉnh', 'Phó Chủ tịch UBND tỉnh'],
      },
    ],
    // Each to a post of his own.
    [
      'HĐND tỉnh bầu ông Trần Văn Mẫu - Giám đốc Sở Dụ làm Phó Chủ tịch UBND tỉnh, bà Lê Thị Thí - Chánh Thanh tra làm Ủy viên UBND tỉnh.',
      {
        'Trần Văn Mẫu': ['Giám đốc Sở Dụ', 'Phó Chủ tịch UBND tỉnh'],
        'Lê Thị Thí': ['Chánh Thanh tra', 'Ủy viên UBND tỉnh'],
      },
    ],
  ])
})

describe('names of one word, and runs of capitals that are nobody', () => {
  checkPosts([
    [
      "Lê Văn Thí (cựu Giám đốc Chi nhánh Mẫu): 6 năm tù; K'Dụ (cựu Trưởng phòng Nội vụ huyện Mẫu): 4 năm tù.",
      {
        'Lê Văn Thí': ['cựu Giám đốc Chi nhánh Mẫu'],
        "K'Dụ": ['cựu Trưởng phòng Nội vụ huyện Mẫu'],
      },
    ],
    [
      'Có đại diện các thế hệ cán bộ cộng tác với ông. Từ Viêng Chăn và Phnôm Pênh sang viếng nguyên Phó Chủ tịch nước Trần Văn Mẫu có đồng chí Bounthong Mau, Ủy viên Trung ương Đảng.',
      {
        'Trần Văn Mẫu': ['nguyên Phó Chủ tịch nước'],
        'Bounthong Mau': ['Ủy viên Trung ương Đảng'],
      },
    ],
    [
      'Họa sĩ Từ Vân Nam, Chủ tịch Hội Mỹ thuật, phát biểu.',
      { 'Từ Vân Nam': ['Chủ tịch Hội Mỹ thuật'] },
    ],
    [
      'Bà Lê Thị Mẫu làm trưởng đoàn Đoàn Khảo sát về làm việc với xã.',
      { 'Lê Thị Mẫu': ['trưởng đoàn Đoàn Khảo sát'] },
    ],
  ])
})

describe('a post announced for people who stand in an item each', () => {
  checkPosts([
    [
      'Cùng dự có các Ủy viên Trung ương Đảng: Bộ trưởng Bộ Y tế Trần Văn Mẫu; Bí thư Tỉnh ủy Tuyên Quang Lê Thị Dụ; các đồng chí nguyên Bí thư Tỉnh ủy Phan Văn Thí.',
      {
        'Trần Văn Mẫu': ['Ủy viên Trung ương Đảng', 'Bộ trưởng Bộ Y tế'],
        'Lê Thị Dụ': ['Ủy viên Trung ương Đảng', 'Bí thư Tỉnh ủy Tuyên Quang'],
        'Phan Văn Thí': ['nguyên Bí thư Tỉnh ủy'],
      },
    ],
    // Two in the first item: the semicolon begins another group.
    [
      'Dự có các Ủy viên Bộ Chính trị: Thủ tướng Trần Văn Mẫu, Chủ tịch nước Lê Thị Dụ; Bộ trưởng Bộ Y tế Phan Văn Thí.',
      {
        'Trần Văn Mẫu': ['Ủy viên Bộ Chính trị', 'Thủ tướng'],
        'Lê Thị Dụ': ['Ủy viên Bộ Chính trị', 'Chủ tịch nước'],
        'Phan Văn Thí': ['Bộ trưởng Bộ Y tế'],
      },
    ],
  ])
})

describe('where a post ends', () => {
  checkPosts([
    [
      'Trung tá Trần Văn Mẫu – Phó Trưởng ban Chỉ đạo huyện, Phó Trưởng Công an huyện Lâm Hà dự.',
      { 'Trần Văn Mẫu': ['Phó Trưởng ban Chỉ đạo huyện', 'Phó Trưởng Công an huyện Lâm Hà'] },
    ],
    [
      'Tòa gọi ông Trần Văn Mẫu, nguyên Phó Giám đốc Sở Y tế tỉnh Quảng Bình và bốn nhân viên phòng kế toán.',
      { 'Trần Văn Mẫu': ['nguyên Phó Giám đốc Sở Y tế tỉnh Quảng Bình'] },
    ],
    [
      'Tòa gọi ông Trần Văn Mẫu, Giám đốc Công ty Sơn Dụ và sáu nhân viên.',
      { 'Trần Văn Mẫu': ['Giám đốc Công ty Sơn Dụ'] },
    ],
    [
      'Ông Trần Văn Mẫu, Giám đốc Công ty Bốn Mùa và Bảy Sắc, dự.',
      { 'Trần Văn Mẫu': ['Giám đốc Công ty Bốn Mùa và Bảy Sắc'] },
    ],
    [
      'Bà Trần Thị Mẫu, Chủ tịch Hội Phụ nữ tỉnh và chính quyền sở tại cắt băng.',
      { 'Trần Thị Mẫu': ['Chủ tịch Hội Phụ nữ tỉnh'] },
    ],
    ['Đoàn chụp ảnh cùng Chủ tịch nước và Phu nhân Trần Thị Mẫu.', { 'Trần Thị Mẫu': [] }],
    // The cell of a table behind the name.
    [
      '3 | Thái Nguyên | Trần Đức Mẫu | Giám đốc Sở Khoa học và Công nghệ Bắc Kạn |',
      { 'Trần Đức Mẫu': ['Giám đốc Sở Khoa học và Công nghệ Bắc Kạn'] },
    ],
    [
      'Đón đoàn có Đức Tổng Giám mục Trần Văn Mẫu; Linh mục Lê Văn Dụ, Quản xứ Buồng Tằm.',
      { 'Trần Văn Mẫu': ['Tổng Giám mục'], 'Lê Văn Dụ': ['Quản xứ Buồng Tằm'] },
    ],
  ])
})

describe('what looks like such lists and cells', () => {
  checkPosts([
    // He was voted into another post.
    [
      'Đại hội bầu ông Trần Văn Mẫu - Phó Bí thư Đảng ủy xã đắc cử Bí thư, bà Lê Thị Dụ - Chủ tịch UBND xã giữ chức Phó Bí thư.',
      {
        'Trần Văn Mẫu': ['Phó Bí thư Đảng ủy xã', 'Bí thư'],
        'Lê Thị Dụ': ['Chủ tịch UBND xã', 'Phó Bí thư'],
      },
    ],
    // Guests without a post are none of the group.
    [
      'Dự có các đồng chí Ủy viên Trung ương Đảng: Bí thư Tỉnh ủy Trần Văn Mẫu; phóng viên Phạm Văn Thử; nghệ sĩ Ngô Văn Thí.',
      {
        'Trần Văn Mẫu': ['Ủy viên Trung ương Đảng', 'Bí thư Tỉnh ủy'],
        'Phạm Văn Thử': [],
        'Ngô Văn Thí': [],
      },
    ],
    [
      '| 1 | Trần Văn Mẫu | Chủ tịch UBND xã Dụ | 01/01/1970 |',
      { 'Trần Văn Mẫu': ['Chủ tịch UBND xã Dụ'] },
    ],
    // The post stands before each name.
    [
      '| Giám đốc | Trần Văn Mẫu | Phó Giám đốc | Lê Thị Dụ |',
      { 'Trần Văn Mẫu': [], 'Lê Thị Dụ': [] },
    ],
    [
      'Bà Trần Thị Mẫu, Phó Vụ trưởng Vụ Tổ chức và chính quyền địa phương Bộ Nội vụ, dự.',
      { 'Trần Thị Mẫu': ['Phó Vụ trưởng Vụ Tổ chức và chính quyền địa phương Bộ Nội vụ'] },
    ],
    [
      'Ông Trần Văn Mẫu, Phó Bí thư Huyện ủy Đồng Nai; Rạch Giá (Phó Giám đốc Sở Dụ) không dự.',
      { 'Trần Văn Mẫu': ['Phó Bí thư Huyện ủy Đồng Nai'] },
    ],
  ])
})
