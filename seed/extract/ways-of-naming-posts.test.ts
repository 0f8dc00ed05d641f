/** Posts named twice, taken away, or told by verbs and hyphens beside a name. */
import { describe } from 'vitest'
import { checkPosts } from '../testing/check-posts.ts'

describe('one post that is named twice', () => {
  checkPosts([
    // With its place and without.
    [
      'Ông Trần Văn Mẫu, Bí thư Tỉnh ủy Đồng Tháp trao quyết định. Bí thư Tỉnh ủy Trần Văn Mẫu phát biểu.',
      { 'Trần Văn Mẫu': ['Bí thư Tỉnh ủy Đồng Tháp'] },
    ],
    [
      'Đại sứ Lý Thị Dụ chào. Bà Lý Thị Dụ, Đại sứ Cuba tại Việt Nam cảm ơn.',
      { 'Lý Thị Dụ': ['Đại sứ Cuba tại Việt Nam'] },
    ],
    // A head of state has both titles.
    [
      'Thủ tướng Chính phủ Trần Văn Mẫu dự. Thủ tướng Trần Văn Mẫu phát biểu.',
      { 'Trần Văn Mẫu': ['Thủ tướng Chính phủ', 'Thủ tướng'] },
    ],
  ])
})

describe('who is punished for what he was', () => {
  checkPosts([
    [
      'Kỷ luật bằng hình thức xóa tư cách chức vụ chủ tịch UBND tỉnh Yên Bái giai đoạn 2014 - 2015, phó chủ tịch UBND tỉnh Yên Bái giai đoạn 2011 - 2013 đối với ông Tạ Văn Mẫu.',
      { 'Tạ Văn Mẫu': ['chủ tịch UBND tỉnh Yên Bái', 'phó chủ tịch UBND tỉnh Yên Bái'] },
    ],
    [
      'Xóa tư cách chức vụ Chủ tịch UBND tỉnh Trà Vinh nhiệm kỳ 2011 – 2016 và nhiệm kỳ 2016 – 2021 đối với ông Lâm Quốc Mẫu do đã có vi phạm.',
      { 'Lâm Quốc Mẫu': ['Chủ tịch UBND tỉnh Trà Vinh'] },
    ],
    // Besides him somebody else acts.
    ['Ngoài ông Trần Văn Mẫu, Thủ tướng cũng kỷ luật một người khác.', { 'Trần Văn Mẫu': [] }],
    ['Ông Trần Văn Mẫu, Thủ tướng, cũng dự.', { 'Trần Văn Mẫu': ['Thủ tướng'] }],
  ])
})

describe('what a hyphen parts from a name', () => {
  checkPosts([
    [
      'Ông Lâm Văn Mẫu-Chủ tịch Hội Người cao tuổi xã Đăk Dụng-cho biết: xã mở lớp.',
      { 'Lâm Văn Mẫu': ['Chủ tịch Hội Người cao tuổi xã Đăk Dụng'] },
    ],
    [
      'Đại tá Phan Đức Mẫu, Cục trưởng Cục Hậu cần – Kỹ thuật, dự.',
      { 'Phan Đức Mẫu': ['Cục trưởng Cục Hậu cần – Kỹ thuật'] },
    ],
    // Of whom the department is, behind a comma.
    [
      'Dự có Đại tá Phan Đức Mẫu, Cục trưởng Cục Hậu cần, Bộ đội Biên phòng; lãnh đạo Bộ đội Biên phòng tỉnh.',
      { 'Phan Đức Mẫu': ['Cục trưởng Cục Hậu cần, Bộ đội Biên phòng'] },
    ],
    [
      'Ban vận động do đồng chí Đoàn Minh Dụ, Phó trưởng Ban Dân vận Tỉnh ủy làm trưởng ban và Ban vận động Hội Mẫu có 7 người.',
      { 'Đoàn Minh Dụ': ['Phó trưởng Ban Dân vận Tỉnh ủy', 'trưởng ban'] },
    ],
  ])
})

describe('verbs behind the name of whom somebody heads', () => {
  checkPosts([
    [
      'Đồng chí Lâm Văn Mẫu, Bí thư Huyện ủy Mẫu Sơn gióng trống.',
      { 'Lâm Văn Mẫu': ['Bí thư Huyện ủy Mẫu Sơn'] },
    ],
    [
      'Ông Hồ Viết Mẫu, Hiệu trưởng Trường THPT Dụ Sơn bồi hồi nhắc chuyện cũ.',
      { 'Hồ Viết Mẫu': ['Hiệu trưởng Trường THPT Dụ Sơn'] },
    ],
    [
      'Đại tá Bùi Xuân Mẫu, Chỉ huy trưởng BĐBP Đăk Lăk bàn giao nhà.',
      { 'Bùi Xuân Mẫu': ['Chỉ huy trưởng BĐBP Đăk Lăk'] },
    ],
    // Counter-examples: names that go on in small letters.
    [
      'Ông Hồ Viết Mẫu, Hiệu trưởng Trường THPT Dân lập Mẫu Sơn, dự.',
      { 'Hồ Viết Mẫu': ['Hiệu trưởng Trường THPT Dân lập Mẫu Sơn'] },
    ],
    [
      'Ông Lê Văn Mẫu, Bí thư Tỉnh ủy, Trưởng đoàn đại biểu Quốc hội tỉnh, dự.',
      { 'Lê Văn Mẫu': ['Bí thư Tỉnh ủy', 'Trưởng đoàn đại biểu Quốc hội tỉnh'] },
    ],
  ])
})

describe('what somebody was', () => {
  checkPosts([
    [
      'Riêng Trần Văn Mẫu nguyên là cán bộ địa chính xã Dụ Sơn (huyện Thử) bị phạt.',
      { 'Trần Văn Mẫu': ['nguyên cán bộ địa chính xã Dụ Sơn'] },
    ],
    ['Trần Văn Mẫu là cán bộ tốt của xã Dụ Sơn.', { 'Trần Văn Mẫu': [] }],
    [
      'Tòa xử Bàn Hữu Mẫu, trú tại huyện Dụ, nguyên là Chủ tịch Hội Nông dân kiêm thủ quỹ xã với mức án cao.',
      { 'Bàn Hữu Mẫu': ['nguyên Chủ tịch Hội Nông dân', 'nguyên thủ quỹ xã'] },
    ],
    [
      'Khi đó chị Hoàng Thị Mẫu là kế toán UBND xã Dụ đến mở cửa phòng.',
      { 'Hoàng Thị Mẫu': ['kế toán UBND xã Dụ'] },
    ],
    ['Chị Hoàng Thị Mẫu là kế toán giỏi của xã Dụ.', { 'Hoàng Thị Mẫu': [] }],
    [
      'Ông Hà Công Mẫu bị xóa tư cách nguyên Chủ tịch tỉnh Dụ nhiệm kỳ 2004-2011.',
      { 'Hà Công Mẫu': ['nguyên Chủ tịch tỉnh Dụ'] },
    ],
    // Whoever has two posts may have left one of them.
    [
      'Ông Lê Văn Mẫu, nguyên Giám đốc Sở Dụ, Chủ tịch Hội Cựu giáo chức tỉnh đến dự.',
      { 'Lê Văn Mẫu': ['nguyên Giám đốc Sở Dụ', 'Chủ tịch Hội Cựu giáo chức tỉnh'] },
    ],
    // Whom a group of deputies is elected by.
    [
      'Đồng chí Trương Công Mẫu – Tổ trưởng Tổ đại biểu HĐND huyện đơn vị bầu cử xã Dụ làm Trưởng đoàn.',
      {
        'Trương Công Mẫu': ['Tổ trưởng Tổ đại biểu HĐND huyện đơn vị bầu cử xã Dụ', 'Trưởng đoàn'],
      },
    ],
  ])
})
