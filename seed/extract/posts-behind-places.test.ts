import { describe } from 'vitest'
import { checkPosts } from '../testing/check-posts.ts'

describe('behind the place that a post is of, somebody acts', () => {
  checkPosts([
    [
      'Ông Nguyễn Văn Mẫu, Chủ tịch UBND tỉnh buộc chỉ cổ tay cùng cán bộ bản Mẫu.',
      { 'Nguyễn Văn Mẫu': ['Chủ tịch UBND tỉnh'] },
    ],
    [
      'Nghệ sĩ Nguyễn Văn Mẫu, Phó Giám đốc Nhà hát Mẫu Hà Nội bùi ngùi kể lại.',
      { 'Nguyễn Văn Mẫu': ['Phó Giám đốc Nhà hát Mẫu Hà Nội'] },
    ],
    [
      'Thượng tướng Nguyễn Văn Mẫu, Thứ trưởng Bộ Quốc phòng gắn quân hàm cho các đồng chí.',
      { 'Nguyễn Văn Mẫu': ['Thứ trưởng Bộ Quốc phòng'] },
    ],
    [
      'Đồng chí Nguyễn Văn Mẫu, Bí thư Tỉnh đoàn, Phó Chủ tịch HĐND huyện khóa IX dự.',
      { 'Nguyễn Văn Mẫu': ['Bí thư Tỉnh đoàn', 'Phó Chủ tịch HĐND huyện'] },
    ],
  ])
})

describe('names of bodies that hold words of other kinds', () => {
  checkPosts([
    [
      'Bà Nguyễn Thị Dụ (Chủ tịch HĐTV, kiêm Giám đốc Công ty TNHH Thiết bị Mẫu) hầu tòa.',
      { 'Nguyễn Thị Dụ': ['Chủ tịch HĐTV', 'Giám đốc Công ty TNHH Thiết bị Mẫu'] },
    ],
    [
      'Đồng chí Nguyễn Văn Mẫu, Chủ nhiệm Câu lạc bộ Nhà báo trẻ tỉnh dự.',
      { 'Nguyễn Văn Mẫu': ['Chủ nhiệm Câu lạc bộ Nhà báo trẻ tỉnh'] },
    ],
    [
      'Bà Nguyễn Thị Dụ, nguyên Chủ nhiệm Ủy ban Dân số, Gia đình và Trẻ em, Đại sứ Việt Nam tại Thụy Điển.',
      {
        'Nguyễn Thị Dụ': [
          'nguyên Chủ nhiệm Ủy ban Dân số, Gia đình và Trẻ em',
          'Đại sứ Việt Nam tại Thụy Điển',
        ],
      },
    ],
    [
      'Chủ tọa là thẩm phán Nguyễn Văn Mẫu (Phó Chánh tòa Hình sự, TAND thành phố Mẫu).',
      { 'Nguyễn Văn Mẫu': ['thẩm phán', 'Phó Chánh tòa Hình sự, TAND thành phố Mẫu'] },
    ],
    [
      'Bà Nguyễn Thị Dụ, Trưởng ban Tôn giáo, Sở Nội vụ và đại diện quận dự.',
      { 'Nguyễn Thị Dụ': ['Trưởng ban Tôn giáo, Sở Nội vụ'] },
    ],
    [
      'Ông Nguyễn Văn Mẫu, Bí thư Ban Chấp hành Trung ương Đoàn Thanh niên Cộng sản Hồ Chí Minh dự.',
      {
        'Nguyễn Văn Mẫu': ['Bí thư Ban Chấp hành Trung ương Đoàn Thanh niên Cộng sản Hồ Chí Minh'],
      },
    ],
    [
      'Thượng tướng Nguyễn Văn Mẫu, Phó Tổng Tham mưu trưởng, nguyên Tổng Tham mưu phó dự.',
      { 'Nguyễn Văn Mẫu': ['Phó Tổng Tham mưu trưởng', 'nguyên Tổng Tham mưu phó'] },
    ],
  ])
})

describe('who was chosen', () => {
  checkPosts([
    [
      'Hai Phó Chủ tịch HĐND tỉnh được các đại biểu tín nhiệm lựa chọn là ông Nguyễn Văn Mẫu và bà Trần Thị Dụ.',
      {
        'Nguyễn Văn Mẫu': ['Phó Chủ tịch HĐND tỉnh'],
        'Trần Thị Dụ': ['Phó Chủ tịch HĐND tỉnh'],
      },
    ],
    [
      'Hai Phó Bí thư Huyện ủy khóa mới là đồng chí Nguyễn Văn Mẫu và đồng chí Trần Thị Dụ.',
      { 'Nguyễn Văn Mẫu': ['Phó Bí thư Huyện ủy'], 'Trần Thị Dụ': ['Phó Bí thư Huyện ủy'] },
    ],
    [
      'Tỉnh còn điều động ông Nguyễn Văn Mẫu, Phó trưởng Ban Mẫu về Sở Dụ với chức vụ Phó Giám đốc.',
      { 'Nguyễn Văn Mẫu': ['Phó trưởng Ban Mẫu', 'Phó Giám đốc'] },
    ],
    [
      'Giám đốc mới là ông Nguyễn Văn Mẫu, trước đó là Phó Giám đốc, Hiệu trưởng Trường Dụ.',
      { 'Nguyễn Văn Mẫu': ['Giám đốc', 'Phó Giám đốc', 'Hiệu trưởng Trường Dụ'] },
    ],
    [
      'Tư cách thành viên Ủy ban nhân dân tỉnh Mẫu của bà Nguyễn Thị Dụ được đồng ý cho miễn nhiệm.',
      { 'Nguyễn Thị Dụ': ['thành viên Ủy ban nhân dân tỉnh Mẫu'] },
    ],
    [
      'Cơ quan điều tra bắt ông Nguyễn Văn Mẫu (thủ quỹ Sở Mẫu) về tội tham ô.',
      { 'Nguyễn Văn Mẫu': ['thủ quỹ Sở Mẫu'] },
    ],
  ])
})

describe('things named after people, with their titles', () => {
  checkPosts([
    ['Đoàn thắp hương ở Khu lưu niệm Tổng Bí thư Nguyễn Văn Mẫu.', {}],
    ['Đoàn thăm Bệnh xá Đặng Thị Dụ và Trường THPT Chuyên Chu Văn Mẫu.', {}],
    ['Ngư dân Trần Mẫu ở phường Dụ kể chuyện biển.', { 'Trần Mẫu': [] }],
  ])
})

describe('commands and units of the forces', () => {
  checkPosts([
    [
      'Trung tá Nguyễn Văn Mẫu, Phó Chính ủy, Bộ Tư lệnh Vùng Mẫu 9 cho hay.',
      { 'Nguyễn Văn Mẫu': ['Phó Chính ủy, Bộ Tư lệnh Vùng Mẫu 9'] },
    ],
    [
      'Trung tá Nguyễn Văn Mẫu, Sư đoàn trưởng Sư đoàn 99 (Quân khu 9), dự.',
      { 'Nguyễn Văn Mẫu': ['Sư đoàn trưởng Sư đoàn 99 (Quân khu 9)'] },
    ],
    [
      'Ông Nguyễn Văn Mẫu, nguyên Tổng cục phó Mẫu, lên làm Phó Tổng Thanh tra năm 2011.',
      { 'Nguyễn Văn Mẫu': ['nguyên Tổng cục phó Mẫu', 'Phó Tổng Thanh tra'] },
    ],
    [
      'Đồng chí Nguyễn Văn Mẫu, Trưởng ban Tổ chức Festival Mẫu năm 2022 phát biểu.',
      { 'Nguyễn Văn Mẫu': ['Trưởng ban Tổ chức Festival Mẫu năm 2022'] },
    ],
  ])
})

describe('terms and what goes on', () => {
  checkPosts([
    [
      'Người được duyệt làm Chủ tịch HĐND tỉnh Mẫu khóa 2021 - 2026 là bà Nguyễn Thị Dụ.',
      { 'Nguyễn Thị Dụ': ['Chủ tịch HĐND tỉnh Mẫu'] },
    ],
    [
      'Ba Phó Chủ tịch UBND tỉnh trúng cử dịp này là các ông, bà: Nguyễn Văn Mẫu và bà Trần Thị Dụ.',
      { 'Nguyễn Văn Mẫu': ['Phó Chủ tịch UBND tỉnh'], 'Trần Thị Dụ': ['Phó Chủ tịch UBND tỉnh'] },
    ],
    [
      'Ông Nguyễn Văn Mẫu - Giám đốc Quỹ Mẫu - nhận nhiệm vụ mới là Bí thư Huyện ủy Dụ.',
      { 'Nguyễn Văn Mẫu': ['Giám đốc Quỹ Mẫu', 'Bí thư Huyện ủy Dụ'] },
    ],
    [
      'Ông Nguyễn Văn Mẫu - Phó Bí thư Tỉnh ủy Quảng Bình nhiệm kỳ 2020 - 2025 - tiếp tục là Phó Bí thư Tỉnh ủy Quảng Trị.',
      { 'Nguyễn Văn Mẫu': ['Phó Bí thư Tỉnh ủy Quảng Bình', 'Phó Bí thư Tỉnh ủy Quảng Trị'] },
    ],
    [
      'Bà Nguyễn Thị Dụ, Chủ tịch Hội Hữu nghị Nghị sĩ Việt - Lào đến thăm.',
      { 'Nguyễn Thị Dụ': ['Chủ tịch Hội Hữu nghị Nghị sĩ Việt - Lào'] },
    ],
    [
      'Bà Nguyễn Thị Dụ, Trợ lý đồng chí Trần Văn Mẫu, được giao giữ chức vụ Trợ lý đồng chí Lê Văn Thử.',
      {
        'Nguyễn Thị Dụ': ['Trợ lý đồng chí Trần Văn Mẫu', 'Trợ lý đồng chí Lê Văn Thử'],
        'Trần Văn Mẫu': [],
        'Lê Văn Thử': [],
      },
    ],
    [
      'Giám mục Nguyễn Văn Mẫu, Chủ tịch Ủy ban Bác ái xã hội nhân mùa Noel.',
      { 'Nguyễn Văn Mẫu': ['Giám mục', 'Chủ tịch Ủy ban Bác ái xã hội'] },
    ],
  ])
})

describe('monks, papers and mines', () => {
  checkPosts([
    [
      'Hòa thượng Thích Thanh Mẫu, Phó Pháp chủ kiêm Giám luật HĐCM chứng lễ.',
      { 'Thích Thanh Mẫu': ['Phó Pháp chủ', 'Giám luật HĐCM'] },
    ],
    [
      'Ông Nguyễn Văn Mẫu, Vụ trưởng Vụ Phật giáo (Ban Tôn giáo Chính phủ) dự.',
      { 'Nguyễn Văn Mẫu': ['Vụ trưởng Vụ Phật giáo (Ban Tôn giáo Chính phủ)'] },
    ],
    [
      'Nhà báo Nguyễn Văn Mẫu, Phó Tổng Biên tập Báo Nông thôn Ngày nay dự.',
      { 'Nguyễn Văn Mẫu': ['Phó Tổng Biên tập Báo Nông thôn Ngày nay'] },
    ],
    [
      'Bà Nguyễn Thị Dụ, Phó Tổng Giám đốc Tập đoàn Công nghiệp Than - Khoáng sản Việt Nam dự.',
      { 'Nguyễn Thị Dụ': ['Phó Tổng Giám đốc Tập đoàn Công nghiệp Than - Khoáng sản Việt Nam'] },
    ],
    ['Phòng trưng bày mở ở Bảo tàng (99 Lê Trung Mẫu, TP Quảng Ngãi) từ hôm nay.', {}],
  ])
})

describe('gardens, kings and stations are nobody of the story', () => {
  checkPosts([
    ['Các đội xuất phát ở vườn hoa Lý Thái Mẫu.', {}],
    ['Cựu học sinh Trường Lê Thị Hồng Dụ đứng kín sân.', {}],
    ['Anh chị em Đài Tiếng nói Nhân dân Mẫu dự lễ.', {}],
  ])
})

describe('offices abroad, delegations and honours', () => {
  checkPosts([
    [
      'Tổng Lãnh sự Việt Nam tại Côn Minh Nguyễn Văn Mẫu cùng dự.',
      { 'Nguyễn Văn Mẫu': ['Tổng Lãnh sự Việt Nam tại Côn Minh'] },
    ],
    [
      'Bà Nguyễn Thị Dụ, Phó Cục trưởng Cục Mẫu (Bộ TT&TT) và ông Trần Mẫu, Cục trưởng Cục Dụ (C45) Bộ Công an dự.',
      {
        'Nguyễn Thị Dụ': ['Phó Cục trưởng Cục Mẫu (Bộ TT&TT)'],
        'Trần Mẫu': ['Cục trưởng Cục Dụ (C45) Bộ Công an'],
      },
    ],
    [
      'Bà Nguyễn Thị Dụ, Trưởng đoàn Đại biểu Quốc hội tỉnh Yên Bái khóa XIV cùng dự.',
      { 'Nguyễn Thị Dụ': ['Trưởng đoàn Đại biểu Quốc hội tỉnh Yên Bái'] },
    ],
    [
      'Ông Nguyễn Văn Mẫu, Đại biểu Quốc hội khóa XIV cùng dự.',
      { 'Nguyễn Văn Mẫu': ['Đại biểu Quốc hội khóa XIV'] },
    ],
    [
      'Bà Nguyễn Thị Dụ, Chủ tịch danh dự Hội Mẫu phát biểu.',
      { 'Nguyễn Thị Dụ': ['Chủ tịch danh dự Hội Mẫu'] },
    ],
    [
      'Thượng tá Nguyễn Văn Mẫu, Chánh Văn phòng kiêm Người phát ngôn Công an tỉnh cho hay.',
      { 'Nguyễn Văn Mẫu': ['Chánh Văn phòng', 'Người phát ngôn Công an tỉnh'] },
    ],
    [
      'Đồng chí Nguyễn Văn Mẫu, Bí thư Đảng ủy Ủy ban Mặt trận Tổ quốc và các đoàn thể tỉnh Dụ dự.',
      { 'Nguyễn Văn Mẫu': ['Bí thư Đảng ủy Ủy ban Mặt trận Tổ quốc và các đoàn thể tỉnh Dụ'] },
    ],
    [
      'Ông Nguyễn Văn Mẫu, Phó Chủ nhiệm Ủy ban Biên giới quốc gia, Bộ Ngoại giao dự.',
      { 'Nguyễn Văn Mẫu': ['Phó Chủ nhiệm Ủy ban Biên giới quốc gia, Bộ Ngoại giao'] },
    ],
  ])
})
