/** Posts of parishes, of whoever is in charge without a post, and names as the highlands have them. */
import { describe } from 'vitest'
import { checkPosts } from '../testing/check-posts.ts'

describe('posts of the Church', () => {
  checkPosts([
    [
      'Linh mục Phêrô Ngô Văn Dụ, Quản hạt Cao Lãnh thuật lại những việc giáo xứ đã làm.',
      { 'Ngô Văn Dụ': ['Quản hạt Cao Lãnh'] },
    ],
    [
      'Đoàn chúc Tết Linh mục Phêrô Trần Quang Ví, Tổng Đại diện Giáo phận Mẫu.',
      { 'Trần Quang Ví': ['Tổng Đại diện Giáo phận Mẫu'] },
    ],
  ])
})

describe('who is in charge of a body', () => {
  checkPosts([
    [
      'Bà Khưu Thị Dụ, Phụ trách Sở Y tế tỉnh, được giao làm Giám đốc Sở Y tế.',
      { 'Khưu Thị Dụ': ['Phụ trách Sở Y tế tỉnh', 'Giám đốc Sở Y tế'] },
    ],
    [
      'Tòa phạt Lâm Thị Mẫu (nguyên phụ trách Tổ Hồ sơ Trung tâm Đăng kiểm Dụ) hai năm tù.',
      { 'Lâm Thị Mẫu': ['nguyên phụ trách Tổ Hồ sơ Trung tâm Đăng kiểm Dụ'] },
    ],
    [
      'Thượng tá Ma Đình Mẫu, người phụ trách Phòng Tham mưu Công an tỉnh, xác nhận.',
      { 'Ma Đình Mẫu': ['người phụ trách Phòng Tham mưu Công an tỉnh'] },
    ],
    [
      'Ông Trần Văn Mẫu, Phó Giám đốc phụ trách Sở Y tế dự.',
      { 'Trần Văn Mẫu': ['Phó Giám đốc phụ trách Sở Y tế'] },
    ],
    [
      'Chuyến thăm do Chuẩn Đô đốc Phạm Quang Mẫu, Phó Chính ủy Quân chủng Hải quân phụ trách.',
      { 'Phạm Quang Mẫu': ['Phó Chính ủy Quân chủng Hải quân'] },
    ],
  ])
})

describe('brackets behind a name tell of its bearer', () => {
  checkPosts([
    [
      'Tòa phạt Lưu Đình Giả (nguyên Phó Giám đốc Ban Quản lý cảng cá Ngọc Hải) 30 tháng tù.',
      { 'Lưu Đình Giả': ['nguyên Phó Giám đốc Ban Quản lý cảng cá Ngọc Hải'] },
    ],
    [
      'Tòa phạt Cao Xuân Mẫu (Chủ tịch Công ty TNHH Thủy sản Cát Bà Xanh, phường Mẫu) 3 năm tù.',
      { 'Cao Xuân Mẫu': ['Chủ tịch Công ty TNHH Thủy sản Cát Bà Xanh'] },
    ],
    [
      'Ông Lê Văn Mẫu (Bí thư Huyện ủy) và Chủ tịch UBND huyện Trần Văn Dụ (bìa trái) dự.',
      { 'Lê Văn Mẫu': ['Bí thư Huyện ủy'], 'Trần Văn Dụ': ['Chủ tịch UBND huyện'] },
    ],
  ])
})

describe('names of the highlands', () => {
  checkPosts([
    ["Đội lập ở căn cứ do bà H'Mẫu (Amí Thử) làm Trưởng ban.", { "H'Mẫu": ['Trưởng ban'] }],
    ['Rẫy của anh Y Thử Byă rụng lá. Anh Y Thử thở dài.', { 'Y Thử Byă': [] }],
    ['Anh Y Thử thở dài, ông Y Dụ Niê cũng vậy.', { 'Y Thử': [], 'Y Dụ Niê': [] }],
    ['Khách xem nghệ nhân Ê Đê rang hạt bằng chảo gang.', {}],
  ])
})

describe('places behind which a name begins, and behind which a post ends', () => {
  checkPosts([
    [
      'Dự lễ có Bí thư Tỉnh ủy Cao Mẫu Hoàng Xuân Thử.',
      { 'Hoàng Xuân Thử': ['Bí thư Tỉnh ủy Cao Mẫu'] },
    ],
    [
      'Ra sân bay đón có Đô trưởng Phnom Penh Keo Chungvann và Đại sứ Mẫu.',
      { 'Keo Chungvann': ['Đô trưởng Phnom Penh'] },
    ],
    [
      'Ông Lê Văn Mẫu, Chủ tịch UBND xã Nghĩa Dụ nó',
      { 'Lê Văn Mẫu': ['Chủ tịch UBND xã Nghĩa Dụ'] },
    ],
    [
      'Đồng chí Danh Dụ, Phó Chủ tịch UBND xã Vọng Mẫu và con cháu các cụ đến chúc mừng.',
      { 'Danh Dụ': ['Phó Chủ tịch UBND xã Vọng Mẫu'] },
    ],
    [
      'Bà Đỗ Thị Mẫu (nguyên kế toán trưởng Hợp tác xã Khai thác hải sản Dụ) vắng mặt.',
      { 'Đỗ Thị Mẫu': ['nguyên kế toán trưởng Hợp tác xã Khai thác hải sản Dụ'] },
    ],
    [
      'Ông Dương Thành Mẫu - Chủ nhiệm Ủy ban Kiểm tra Thành ủy TP.HCM điều khiển phiên họp.',
      { 'Dương Thành Mẫu': ['Chủ nhiệm Ủy ban Kiểm tra Thành ủy TP.HCM'] },
    ],
    [
      'Đoàn gặp Ngài Pieter Mẫu, Tổng Lãnh sự Hà Lan ở thành phố Hồ Chí Minh.',
      { 'Pieter Mẫu': ['Tổng Lãnh sự Hà Lan ở thành phố Hồ Chí Minh'] },
    ],
  ])
})

describe('appointments that are approved', () => {
  checkPosts([
    [
      'Thủ tướng chuẩn y ông Trần Văn Mẫu - Phó Bí thư Tỉnh ủy vào chức danh Chủ tịch UBND tỉnh.',
      { 'Trần Văn Mẫu': ['Phó Bí thư Tỉnh ủy', 'Chủ tịch UBND tỉnh'] },
    ],
    ['Cục Mẫu vừa lập biên bản Đào Văn Thử, 34 tuổi, ngụ huyện Dụ.', { 'Đào Văn Thử': [] }],
  ])
})
