import { expect, test } from 'vitest'
import { postsIn } from '../testing/found-in.ts'

test.each<[string, Record<string, string[]>]>([
  [
    'Các bị can gồm: Thái Mẫu Tùng (SN 1972), trú tại xã Lương Dụ, huyện Mẫu (Chủ tịch UBND xã Lương Trung, huyện Mẫu, nguyên Chủ tịch UBND xã Lương Dụ, huyện Mẫu) bị khởi tố.',
    {
      'Thái Mẫu Tùng': [
        'Chủ tịch UBND xã Lương Trung, huyện Mẫu',
        'nguyên Chủ tịch UBND xã Lương Dụ, huyện Mẫu',
      ],
    },
  ],
  [
    'Bà Võ Thị Mẫu, Giám đốc Trung tâm Giáo dục nghề nghiệp - Giáo dục thường xuyên huyện Dụ, tỉnh Nghệ An cho biết.',
    {
      'Võ Thị Mẫu': [
        'Giám đốc Trung tâm Giáo dục nghề nghiệp - Giáo dục thường xuyên huyện Dụ, tỉnh Nghệ An',
      ],
    },
  ],
  // A list of bodies is none of places.
  [
    'Ông Trần Văn Mẫu, Bí thư Huyện ủy Dụ, huyện ủy viên Lê Văn Thử cùng dự.',
    { 'Trần Văn Mẫu': ['Bí thư Huyện ủy Dụ'], 'Lê Văn Thử': ['huyện ủy viên'] },
  ],
  [
    'Ông Trần Văn Mẫu, Chủ tịch UBND xã Dụ nói. Ông Trần Văn Mẫu, Chủ tịch UBND xã Dụ, huyện Thử còn hứa.',
    { 'Trần Văn Mẫu': ['Chủ tịch UBND xã Dụ, huyện Thử'] },
  ],
  [
    'Ông Trần Văn Mẫu, Chủ nhiệm Ủy ban Kinh tế của Quốc hội khóa XIV dự. Bà Lê Thị Dụ, Bí thư Tỉnh ủy khóa XV cùng dự.',
    {
      'Trần Văn Mẫu': ['Chủ nhiệm Ủy ban Kinh tế của Quốc hội khóa XIV'],
      'Lê Thị Dụ': ['Bí thư Tỉnh ủy'],
    },
  ],
  [
    'Thiếu tướng Trần Văn Mẫu, Chính ủy Bộ Tư lệnh Bảo vệ Lăng Chủ tịch Hồ Chí Minh cho biết.',
    { 'Trần Văn Mẫu': ['Chính ủy Bộ Tư lệnh Bảo vệ Lăng Chủ tịch Hồ Chí Minh'] },
  ],
  [
    'Ông Trần Văn Mẫu, Trưởng Văn phòng đại diện Báo Mẫu tại tỉnh Nghệ An, ông Lê Văn Dụ, Giám đốc Sở Y tế tại hội nghị.',
    {
      'Trần Văn Mẫu': ['Trưởng Văn phòng đại diện Báo Mẫu tại tỉnh Nghệ An'],
      'Lê Văn Dụ': ['Giám đốc Sở Y tế'],
    },
  ],
  [
    'Ông Trần Văn Mẫu, Chủ tịch Hội đồng quản trị Công ty T-Dụ và chị Lê Thị Thử - PV Báo Mẫu, Trưởng nhóm thiện nguyện Sẻ và Chia cùng dự.',
    {
      'Trần Văn Mẫu': ['Chủ tịch Hội đồng quản trị Công ty T-Dụ'],
      'Lê Thị Thử': ['PV Báo Mẫu', 'Trưởng nhóm thiện nguyện Sẻ và Chia'],
    },
  ],
  [
    'Phó Thủ tướng Chính phủ, Chủ tịch Ủy ban Chỉ đạo hợp tác song phương Việt Nam - Trung Quốc Trần Văn Mẫu gửi điện mừng.',
    {
      'Trần Văn Mẫu': [
        'Phó Thủ tướng Chính phủ',
        'Chủ tịch Ủy ban Chỉ đạo hợp tác song phương Việt Nam - Trung Quốc',
      ],
    },
  ],
  [
    'Dự có các ông Trần Văn Mẫu, đại biểu HĐND tỉnh khóa XII; Lê Văn Dụ, đại biểu Quốc hội khóa XV.',
    {
      'Trần Văn Mẫu': ['đại biểu HĐND tỉnh'],
      'Lê Văn Dụ': ['đại biểu Quốc hội khóa XV'],
    },
  ],
  [
    'Ông Trần Văn Mẫu, Trưởng Ban Chỉ đạo Phòng thủ dân sự quốc gia về công tác phòng, chống thiên tai chủ trì. Bà Lê Thị Dụ, Ủy viên Ủy ban Quốc gia về chuyển đổi số dự.',
    {
      'Trần Văn Mẫu': ['Trưởng Ban Chỉ đạo Phòng thủ dân sự quốc gia'],
      'Lê Thị Dụ': ['Ủy viên Ủy ban Quốc gia về chuyển đổi số'],
    },
  ],
  [
    'Ông Trần Văn Mẫu, Phó Chủ tịch kiêm Tổng Thư ký Hội Cầu đường Việt Nam cho hay.',
    {
      'Trần Văn Mẫu': ['Phó Chủ tịch Hội Cầu đường Việt Nam', 'Tổng Thư ký Hội Cầu đường Việt Nam'],
    },
  ],
  [
    'HĐND tỉnh miễn nhiệm chức Phó Chủ tịch kiêm Trưởng ban Dân tộc HĐND tỉnh Nghệ An đối với ông Trần Văn Mẫu.',
    {
      'Trần Văn Mẫu': ['Phó Chủ tịch HĐND tỉnh Nghệ An', 'Trưởng ban Dân tộc HĐND tỉnh Nghệ An'],
    },
  ],
  [
    'Vùng bị dịch uy hiếp gồm các phường Lê Lợi, Quyết Thắng, Ngô Mây, Trần Hưng Đạo, Nguyễn Trãi và xã Mẫu.',
    {},
  ],
  [
    'Dự có lãnh đạo các xã Mẫu, Dụ, ông Trần Văn Thử, Nguyễn Thị Lệ và bà con.',
    { 'Trần Văn Thử': [], 'Nguyễn Thị Lệ': [] },
  ],
  // Two posts, of which the second is held elsewhere.
  [
    'Ông Trần Văn Mẫu, Phó Chủ tịch UBND xã, Tổng Thư ký Hội Cầu đường Việt Nam cho hay.',
    { 'Trần Văn Mẫu': ['Phó Chủ tịch UBND xã', 'Tổng Thư ký Hội Cầu đường Việt Nam'] },
  ],
])('%s', (text, expected) => {
  expect(postsIn(text)).toEqual(expected)
})
