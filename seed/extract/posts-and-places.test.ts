/** Where names and posts begin and end beside places, brackets, bodies and each other. */
import { describe } from 'vitest'
import { checkPosts } from '../testing/check-posts.ts'

describe('posts of the Church', () => {
  checkPosts([
    [
      'Linh mục Phêrô Ngô Văn Dụ, Quản hạt Cao Lãnh thuật lại những việc giáo xứ đã làm.',
      { 'Phêrô Ngô Văn Dụ': ['Quản hạt Cao Lãnh'] },
    ],
    [
      'Đoàn chúc Tết Linh mục Phêrô Trần Quang Ví, Tổng Đại diện Giáo phận Mẫu.',
      { 'Phêrô Trần Quang Ví': ['Tổng Đại diện Giáo phận Mẫu'] },
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

describe('whose deputy, secretary or judge somebody is', () => {
  checkPosts([
    [
      'Thẩm phán Tống Thị Mẫu, Chánh tòa Hình sự Tòa án Nhân dân tỉnh điều khiển phiên xử.',
      { 'Tống Thị Mẫu': ['Thẩm phán', 'Chánh tòa Hình sự Tòa án Nhân dân tỉnh'] },
    ],
    [
      'Đoàn chúc Tết Giám mục Vũ Hữu Dụ, Giám mục Chánh tòa Giáo phận Mẫu.',
      { 'Vũ Hữu Dụ': ['Giám mục', 'Giám mục Chánh tòa Giáo phận Mẫu'] },
    ],
    [
      'Thủ tướng cử ông Lương Bá Thí, Phó Vụ trưởng, chuyên viên giúp việc đồng chí Lê Công Dụ.',
      {
        'Lương Bá Thí': ['Phó Vụ trưởng', 'chuyên viên giúp việc đồng chí Lê Công Dụ'],
        'Lê Công Dụ': [],
      },
    ],
    [
      'Châu Minh Mẫu (nguyên Phó trưởng phòng Kỹ thuật, Ban Quản lý Đường bộ, thuộc Sở Mẫu) vắng mặt.',
      { 'Châu Minh Mẫu': ['nguyên Phó trưởng phòng Kỹ thuật, Ban Quản lý Đường bộ, thuộc Sở Mẫu'] },
    ],
    [
      'Lương Thị Ví (nguyên Kế toán trưởng, Ban Quản lý Đường bộ) vắng mặt.',
      { 'Lương Thị Ví': ['nguyên Kế toán trưởng, Ban Quản lý Đường bộ'] },
    ],
    [
      'Lý Mẫu, Phó Huyện trưởng huyện Kim Bình, Châu Hồng Hà, Trung Quốc.',
      { 'Lý Mẫu': ['Phó Huyện trưởng huyện Kim Bình, Châu Hồng Hà, Trung Quốc'] },
    ],
    [
      'Ông Phan Trọng Dụ - Phó Trưởng ban Thường trực Ban Chỉ đạo rà soát quy định của Đảng tham dự.',
      { 'Phan Trọng Dụ': ['Phó Trưởng ban Thường trực Ban Chỉ đạo rà soát quy định của Đảng'] },
    ],
    [
      'Đồng chí Phùng Quang Định, nguyên Chủ tịch Ủy ban Trung ương MTTQ Việt Nam nhập viện từ tháng 8.',
      { 'Phùng Quang Định': ['nguyên Chủ tịch Ủy ban Trung ương MTTQ Việt Nam'] },
    ],
  ])
})

describe('members who are named one by one', () => {
  checkPosts([
    [
      'Chung vui có những đồng chí là Ủy viên Ban Thường vụ Tỉnh ủy: Hứa Minh Mẫu, Trưởng Ban Tổ chức; Nông Thị Ví, Trưởng Ban Dân vận.',
      {
        'Hứa Minh Mẫu': ['Ủy viên Ban Thường vụ Tỉnh ủy', 'Trưởng Ban Tổ chức'],
        'Nông Thị Ví': ['Ủy viên Ban Thường vụ Tỉnh ủy', 'Trưởng Ban Dân vận'],
      },
    ],
    [
      'Các đại biểu HĐND tỉnh Mẫu gồm bà Hồ Thị Dụ - Phó trưởng Ban Pháp chế, ông Châu Tấn Thử - Giám đốc Sở Y tế gặp cử tri.',
      {
        'Hồ Thị Dụ': ['đại biểu HĐND tỉnh Mẫu', 'Phó trưởng Ban Pháp chế'],
        'Châu Tấn Thử': ['đại biểu HĐND tỉnh Mẫu', 'Giám đốc Sở Y tế'],
      },
    ],
    [
      'Bà Bàn Thị Dụ được luân chuyển xuống cơ sở, nhận trách nhiệm Phó Bí thư Huyện ủy Mẫu.',
      { 'Bàn Thị Dụ': ['Phó Bí thư Huyện ủy Mẫu'] },
    ],
  ])
})

describe('who is in the story, and whose name is borne', () => {
  checkPosts([
    ['Cuộc bình chọn mang tên Bùi Thị Xuân hướng tới các chi hội trưởng.', {}],
    ['Mái trường mang tên Anh hùng lực lượng vũ trang - Đại tá Danh Thị Mẫu đã xong.', {}],
    ['Bà ngoại của chiến sĩ tình nguyện Thạch Ngọc Thí đưa gói xôi.', { 'Thạch Ngọc Thí': [] }],
    ['Tổ công tác yêu cầu Bun Thử Xay Mẫu (nam, 44 tuổi) mở vali.', { 'Bun Thử Xay Mẫu': [] }],
    [
      'Công an khám nhà Tạ Hữu Giả (nguyên Giám đốc Ban Quản lý Mẫu).',
      { 'Tạ Hữu Giả': ['nguyên Giám đốc Ban Quản lý Mẫu'] },
    ],
    [
      'Hai bị cáo là Lư Thị Ngọc Ví và Thái Huệ Thí chưa gửi đơn.',
      { 'Lư Thị Ngọc Ví': [], 'Thái Huệ Thí': [] },
    ],
  ])
})

describe('posts with what belongs to them', () => {
  checkPosts([
    [
      'Tỉnh ký với ông Park Min Mẫu, Giám đốc điều hành Công ty DN Hàn Quốc, bên góp vốn.',
      { 'Park Min Mẫu': ['Giám đốc điều hành Công ty DN Hàn Quốc'] },
    ],
    [
      'Bị khởi tố có Ngô Bá Định (SN 1957, ở tổ 3, thị trấn Mẫu, huyện Dụ Sơn, nguyên Chủ tịch UBND huyện Dụ Sơn).',
      { 'Ngô Bá Định': ['nguyên Chủ tịch UBND huyện Dụ Sơn'] },
    ],
    [
      'Lễ tang đồng chí Trần Minh Dụ, nguyên Trưởng đoàn chuyên gia tại Lào.',
      { 'Trần Minh Dụ': ['nguyên Trưởng đoàn chuyên gia tại Lào'] },
    ],
    [
      // Which of two provinces of one name is meant: nobody is called so.
      'Quân khu tiếp đại tá Hoàng Văn Thử, Chỉ huy trưởng Bộ Chỉ huy quân sự tỉnh Mẫu (mới).',
      { 'Hoàng Văn Thử': ['Chỉ huy trưởng Bộ Chỉ huy quân sự tỉnh Mẫu'] },
    ],
    [
      'Bộ giao ông Trần Văn Mẫu - Phó Giám đốc Công an tỉnh phụ trách Công an tỉnh Mẫu Sơn.',
      { 'Trần Văn Mẫu': ['Phó Giám đốc Công an tỉnh'] },
    ],
    [
      'Dự có Đại tá Trần Văn Mẫu, Phó Chỉ huy trưởng, Tham mưu trưởng Bộ CHQS tỉnh Mẫu Sơn.',
      {
        'Trần Văn Mẫu': [
          'Phó Chỉ huy trưởng Bộ CHQS tỉnh Mẫu Sơn',
          'Tham mưu trưởng Bộ CHQS tỉnh Mẫu Sơn',
        ],
      },
    ],
    [
      'Đại tá Trần Văn Mẫu, Phó Giám đốc - Thủ trưởng Cơ quan CSĐT Công an tỉnh biểu dương.',
      { 'Trần Văn Mẫu': ['Phó Giám đốc Công an tỉnh', 'Thủ trưởng Cơ quan CSĐT Công an tỉnh'] },
    ],
    [
      'Ông Trần Văn Mẫu, Phó Giám đốc, Trưởng phòng Dụ Công ty Mẫu biểu dương.',
      { 'Trần Văn Mẫu': ['Phó Giám đốc', 'Trưởng phòng Dụ Công ty Mẫu'] },
    ],
    [
      'Dự có Trung tướng Trần Văn Mẫu, Cục trưởng Cục Tác chiến, Bộ Tổng tham mưu.',
      { 'Trần Văn Mẫu': ['Cục trưởng Cục Tác chiến, Bộ Tổng tham mưu'] },
    ],
    [
      'Bà Trần Thị Dụ, Giám đốc Quỹ Bảo trợ trẻ em chia sẻ niềm vui.',
      { 'Trần Thị Dụ': ['Giám đốc Quỹ Bảo trợ trẻ em'] },
    ],
    [
      'Bà Sok Mẫu Chanthy, Phó Chủ tịch Hội Phụ nữ Campuchia vì Hòa bình và Phát triển, dự.',
      { 'Sok Mẫu Chanthy': ['Phó Chủ tịch Hội Phụ nữ Campuchia vì Hòa bình và Phát triển'] },
    ],
    ['Đoàn Minh Dụ (chủ DNTN Mẫu) vắng mặt.', { 'Đoàn Minh Dụ': ['chủ DNTN Mẫu'] }],
  ])
})

describe('guests without names end a list', () => {
  checkPosts([
    [
      'Có bà Cao Thị Dụ, Chủ tịch HĐND tỉnh Mẫu và thủ trưởng Bộ Chỉ huy quân sự hai tỉnh.',
      { 'Cao Thị Dụ': ['Chủ tịch HĐND tỉnh Mẫu'] },
    ],
    [
      'Có ông Vi Văn Định, Phó Chủ tịch UBND tỉnh Mẫu; giám đốc Nhà xuất bản Dụ; đông đảo cha mẹ.',
      { 'Vi Văn Định': ['Phó Chủ tịch UBND tỉnh Mẫu'] },
    ],
    [
      'Có các đồng chí Ủy viên T.Ư Đảng: Ngô Đức Ví, Phó Trưởng ban Ban Tổ chức T.Ư; Lê Thị Thí, Bí thư Tỉnh ủy.',
      {
        'Ngô Đức Ví': ['Ủy viên T.Ư Đảng', 'Phó Trưởng ban Ban Tổ chức T.Ư'],
        'Lê Thị Thí': ['Ủy viên T.Ư Đảng', 'Bí thư Tỉnh ủy'],
      },
    ],
  ])
})

describe('offices that fall to somebody', () => {
  checkPosts([
    [
      'Bà Đặng Thị Mẫu đảm nhận cương vị Chủ tịch HĐND tỉnh khoá VIII.',
      { 'Đặng Thị Mẫu': ['Chủ tịch HĐND tỉnh'] },
    ],
    [
      'Chức vụ Phó Viện trưởng VKSND tỉnh Quảng Trị thời hạn 5 năm thuộc về ông Hồ Sỹ Dụ.',
      { 'Hồ Sỹ Dụ': ['Phó Viện trưởng VKSND tỉnh Quảng Trị'] },
    ],
    [
      'Người được giao chức vụ Viện trưởng VKSND tỉnh Mẫu kể từ ngày 1/3 là ông Hoàng Hữu Giả.',
      { 'Hoàng Hữu Giả': ['Viện trưởng VKSND tỉnh Mẫu'] },
    ],
  ])
})

describe('places, schools and companies are nobody', () => {
  checkPosts([
    ['Đất vùi lấp thôn Ngài Trồ B, xã Mẫu.', {}],
    ['Đoàn viếng Nhà bia đồng chí Đặng Quốc Tỷ ở phường Mẫu.', {}],
    ['Bộ đội cùng thầy cô Trường Phổ thông dân tộc bán trú xã sửa mái tôn.', {}],
    [
      'Thư của Giám đốc Công ty Cổ phần Mẫu Nguyễn Văn Dụ gửi công nhân.',
      { 'Nguyễn Văn Dụ': ['Giám đốc Công ty Cổ phần Mẫu'] },
    ],
  ])
})
