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
