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
      'Từ Viêng Chăn sang viếng nguyên Phó Chủ tịch nước Trần Văn Mẫu có nhiều đại biểu.',
      { 'Trần Văn Mẫu': ['nguyên Phó Chủ tịch nước'] },
    ],
    [
      'Bà Lê Thị Mẫu làm trưởng đoàn Đoàn Khảo sát về làm việc với xã.',
      { 'Lê Thị Mẫu': ['trưởng đoàn Đoàn Khảo sát'] },
    ],
  ])
})
