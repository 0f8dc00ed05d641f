/** Bodies behind a comma that belong to the post before it, and lists of those elected. */
import { describe } from 'vitest'
import { checkPosts } from '../testing/check-posts.ts'

describe('whose a unit is stands behind a comma', () => {
  checkPosts([
    [
      'Đại tá Đoàn Trọng Mẫu, Viện trưởng Viện Kỹ thuật Hải quân, Quân chủng Hải quân, dự.',
      { 'Đoàn Trọng Mẫu': ['Viện trưởng Viện Kỹ thuật Hải quân, Quân chủng Hải quân'] },
    ],
    [
      'Có bà Kiều Thị Mẫu, Vụ trưởng, Vụ Giáo dục Quốc phòng, Bộ Giáo dục và Đào tạo; ông Lê Văn Dụ.',
      {
        'Kiều Thị Mẫu': ['Vụ trưởng, Vụ Giáo dục Quốc phòng, Bộ Giáo dục và Đào tạo'],
        'Lê Văn Dụ': [],
      },
    ],
    [
      'Thiếu tá Nguyễn Khắc Mẫu, Tham mưu trưởng Tiểu đoàn DK1, Bộ Tư lệnh Vùng 2 Hải quân, kể.',
      { 'Nguyễn Khắc Mẫu': ['Tham mưu trưởng Tiểu đoàn DK1, Bộ Tư lệnh Vùng 2 Hải quân'] },
    ],
    [
      'Thượng tá Lê Hữu Mẫu, Đội trưởng Đội Tuyên truyền, Phòng Cảnh sát giao thông, dự.',
      { 'Lê Hữu Mẫu': ['Đội trưởng Đội Tuyên truyền, Phòng Cảnh sát giao thông'] },
    ],
    [
      'Đồng chí Sổm Mẫu, Tham tán, Đại sứ quán Lào, dự.',
      { 'Sổm Mẫu': ['Tham tán, Đại sứ quán Lào'] },
    ],
    [
      'Bà Huỳnh Thị Mẫu, Chủ tịch Hội Chữ thập đỏ xã và ấp trưởng của bảy ấp đến nhận.',
      { 'Huỳnh Thị Mẫu': ['Chủ tịch Hội Chữ thập đỏ xã'] },
    ],
    [
      'Thủ tướng cho thôi giữ chức vụ, Tổng Giám đốc Bảo hiểm xã hội Việt Nam, theo nguyện vọng cá nhân, đối với ông Tạ Quang Thí.',
      { 'Tạ Quang Thí': ['Tổng Giám đốc Bảo hiểm xã hội Việt Nam'] },
    ],
    [
      'Ông Lâm Hoàng Thử - Chánh Văn phòng Thành ủy, bà Huỳnh Ngọc Ví - Giám đốc Sở Y tế và ông Thạch Mẫu - Phó Trưởng Ban Dân tộc trúng cử Ủy viên UBND thành phố.',
      {
        'Lâm Hoàng Thử': ['Chánh Văn phòng Thành ủy', 'Ủy viên UBND thành phố'],
        'Huỳnh Ngọc Ví': ['Giám đốc Sở Y tế', 'Ủy viên UBND thành phố'],
        'Thạch Mẫu': ['Phó Trưởng Ban Dân tộc', 'Ủy viên UBND thành phố'],
      },
    ],
  ])
})
