import { describe, expect, test } from 'vitest'
import { checkPosts } from '../testing/check-posts.ts'
import { foundIn } from '../testing/found-in.ts'

describe('what somebody is in a delegation or a village', () => {
  checkPosts([
    [
      'Đoàn do bà Trần Thị Dụ, Phó Chủ tịch UBND tỉnh làm Trưởng đoàn; ông Lê Văn Thử, Trưởng phòng 8 làm Phó Trưởng đoàn.',
      {
        'Trần Thị Dụ': ['Phó Chủ tịch UBND tỉnh', 'Trưởng đoàn'],
        'Lê Văn Thử': ['Trưởng phòng 8', 'Phó Trưởng đoàn'],
      },
    ],
    ['Già làng Siu Mẫu kể chuyện xưa.', { 'Siu Mẫu': ['Già làng'] }],
    ['Đoàn về làng Siu Mẫu trao quà.', {}],
    ['Ông Giàng A Dụ, trưởng bản Nậm Mẫu nói vui.', { 'Giàng A Dụ': ['trưởng bản Nậm Mẫu'] }],
    [
      'Trả lời đại biểu Trần Thị Dụ (tổ đại biểu huyện Mẫu Sơn), sở cho biết đã rà soát.',
      { 'Trần Thị Dụ': ['đại biểu'] },
    ],
    ['Đại biểu Trần Thị Dụ nêu ý kiến.', { 'Trần Thị Dụ': [] }],
  ])
})

describe('a post ends before what is told of its holder', () => {
  checkPosts([
    [
      'Ông Nguyễn Văn Mẫu, Hạt trưởng Hạt Kiểm lâm huyện thiếu trách nhiệm trong quản lý hồ sơ.',
      { 'Nguyễn Văn Mẫu': ['Hạt trưởng Hạt Kiểm lâm huyện'] },
    ],
    [
      'Đồng chí Trần Thị Dụ, Kiểm sát viên VKSND huyện Mẫu Sơn một mình phụ trách ba việc.',
      { 'Trần Thị Dụ': ['Kiểm sát viên VKSND huyện Mẫu Sơn'] },
    ],
    [
      'Đoàn do bà Trần Thị Dụ, Phó Chủ tịch HĐND tỉnh làm Trưởng đoàn giám sát việc dạy nghề ở xã.',
      { 'Trần Thị Dụ': ['Phó Chủ tịch HĐND tỉnh', 'Trưởng đoàn'] },
    ],
    [
      'Trung tá Nguyễn Văn Mẫu, Phó Phòng tham mưu Công an tỉnh cho biết đã khởi tố.',
      { 'Nguyễn Văn Mẫu': ['Phó Phòng tham mưu Công an tỉnh'] },
    ],
    [
      'Ông Nguyễn Văn Mẫu, Trưởng phòng Nội vụ tham mưu cho huyện việc này.',
      { 'Nguyễn Văn Mẫu': ['Trưởng phòng Nội vụ'] },
    ],
    [
      'Ông Nguyễn Văn Mẫu, cựu Phó Chánh án TAND cấp cao tại Đà Nẵng khai báo.',
      { 'Nguyễn Văn Mẫu': ['cựu Phó Chánh án TAND cấp cao tại Đà Nẵng'] },
    ],
    [
      'Bà Trần Thị Dụ, Chủ nhiệm CLB Thể thao Dưỡng sinh đã kể chuyện.',
      { 'Trần Thị Dụ': ['Chủ nhiệm CLB Thể thao Dưỡng sinh'] },
    ],
    [
      'Bà Trần Thị Dụ - Chủ tịch Hội Mẫu nhiệm kì 2014 - 2019 kể chuyện.',
      { 'Trần Thị Dụ': ['Chủ tịch Hội Mẫu'] },
    ],
    [
      'Chị Siu Thị Mẫu, Chi hội trưởng Phụ nữ làng khoe cuốn sổ.',
      { 'Siu Thị Mẫu': ['Chi hội trưởng Phụ nữ làng'] },
    ],
    [
      'Xin liên hệ ông Lê Văn Thử, Phó Trưởng phòng Y tế hoặc bà Trần Thị Dụ.',
      { 'Lê Văn Thử': ['Phó Trưởng phòng Y tế'], 'Trần Thị Dụ': [] },
    ],
    [
      'Đại tá Nguyễn Văn Mẫu, Chính ủy cho biết: "Chúng tôi cử 9 cán bộ giữ chức Phó Bí thư Đảng ủy các xã biên giới".',
      { 'Nguyễn Văn Mẫu': ['Chính ủy'] },
    ],
  ])
})

describe('marks inside posts', () => {
  checkPosts([
    [
      'Dự có ông Nguyễn Văn Mẫu, Bí thư Đảng ủy Mặt trận Tổ quốc, các đoàn thể Trung ương, Chủ tịch Hội Mẫu.',
      {
        'Nguyễn Văn Mẫu': [
          'Bí thư Đảng ủy Mặt trận Tổ quốc, các đoàn thể Trung ương',
          'Chủ tịch Hội Mẫu',
        ],
      },
    ],
    [
      'Ông Nguyễn Văn Mẫu, Trưởng ban Tổ chức - Chính sách Hội Cựu chiến binh tỉnh dự.',
      { 'Nguyễn Văn Mẫu': ['Trưởng ban Tổ chức - Chính sách Hội Cựu chiến binh tỉnh'] },
    ],
    [
      'Bà Trần Thị Dụ – Trưởng khoa Nội, Trung tâm Y tế huyện Mẫu Sơn hướng dẫn.',
      { 'Trần Thị Dụ': ['Trưởng khoa Nội, Trung tâm Y tế huyện Mẫu Sơn'] },
    ],
    [
      'Ông Lê Văn Thử, Bí thư Thành ủy Mẫu (cũ) được phân công.',
      { 'Lê Văn Thử': ['Bí thư Thành ủy Mẫu (cũ)'] },
    ],
    [
      'Ông Lê Văn Thử, Phó Bí thư Tỉnh ủy ( kiêm Trưởng ban Tổ chức ).',
      { 'Lê Văn Thử': ['Phó Bí thư Tỉnh ủy', 'Trưởng ban Tổ chức'] },
    ],
    [
      'Ông Lê Văn Thử ( nguyên Bí thư Huyện ủy Mẫu Sơn ).',
      { 'Lê Văn Thử': ['nguyên Bí thư Huyện ủy Mẫu Sơn'] },
    ],
    [
      'Các đồng chí: Lê Văn Thử, Ủy viên Bộ Chính trị; Bí thư Trung ương Đảng, Trưởng Ban Nội chính; Trần Thị Dụ, Bí thư Tỉnh ủy.',
      {
        'Lê Văn Thử': ['Ủy viên Bộ Chính trị', 'Bí thư Trung ương Đảng', 'Trưởng Ban Nội chính'],
        'Trần Thị Dụ': ['Bí thư Tỉnh ủy'],
      },
    ],
    [
      'Đồng chí Lã Thị Mẫu, Tỉnh ủy viên Chánh Thanh tra tỉnh phát biểu.',
      { 'Lã Thị Mẫu': ['Tỉnh ủy viên', 'Chánh Thanh tra tỉnh'] },
    ],
    [
      'Ông Lê Văn Thử, Thượng tá, Phó Chỉ huy trưởng Bộ CHQS tỉnh dự.',
      { 'Lê Văn Thử': ['Phó Chỉ huy trưởng Bộ CHQS tỉnh'] },
    ],
  ])
})

describe('whose post it is between two names', () => {
  checkPosts([
    [
      'Đồng chí Lê Văn Thử - Ủy viên Ban Thường vụ Tỉnh ủy, Trưởng Ban Nội chính Tỉnh ủy, đồng chí Đại tá Trần Văn Dụ - Giám đốc Công an tỉnh.',
      {
        'Lê Văn Thử': ['Ủy viên Ban Thường vụ Tỉnh ủy', 'Trưởng Ban Nội chính Tỉnh ủy'],
        'Trần Văn Dụ': ['Giám đốc Công an tỉnh'],
      },
    ],
    [
      'Báo cáo với Phó Chủ tịch nước, bà Trần Thị Dụ, Giám đốc Sở Nội vụ cho biết.',
      { 'Trần Thị Dụ': ['Giám đốc Sở Nội vụ'] },
    ],
    [
      'Làm việc với Phó Chủ tịch UBND tỉnh Trần Thị Dụ, đoàn nêu khó khăn.',
      { 'Trần Thị Dụ': ['Phó Chủ tịch UBND tỉnh'] },
    ],
    [
      'Bà Trần Thị Dụ, chuyên viên chính, được bổ nhiệm Phó Vụ trưởng Vụ Khoa giáo - Văn xã.',
      { 'Trần Thị Dụ': ['chuyên viên chính', 'Phó Vụ trưởng Vụ Khoa giáo - Văn xã'] },
    ],
    [
      '3 Phó Chủ tịch UBND tỉnh Mẫu nhiệm kỳ 2016 - 2021 cùng tái đắc cử gồm có các ông: Lê Văn Thử, Trần Văn Dụ và Ngô Văn Ví.',
      {
        'Lê Văn Thử': ['Phó Chủ tịch UBND tỉnh Mẫu'],
        'Trần Văn Dụ': ['Phó Chủ tịch UBND tỉnh Mẫu'],
        'Ngô Văn Ví': ['Phó Chủ tịch UBND tỉnh Mẫu'],
      },
    ],
    [
      'Đồng chí Lê Văn Thử sinh năm 1950. Đồng chí từng giữ các chức vụ: Bí thư Huyện ủy Mẫu Sơn, Chủ tịch UBND tỉnh.',
      { 'Lê Văn Thử': ['Bí thư Huyện ủy Mẫu Sơn', 'Chủ tịch UBND tỉnh'] },
    ],
    [
      'Ông Lê Văn Thử và bà Trần Thị Dụ đều cao tuổi. Nhiều người từng giữ các chức vụ: Bí thư Huyện ủy, Chủ tịch UBND tỉnh.',
      { 'Lê Văn Thử': [], 'Trần Thị Dụ': [] },
    ],
  ])
})

describe('names behind places and parts in a story', () => {
  checkPosts([
    ['Chủ tịch UBND xã Mẫu Ri A Dụ báo cáo.', { 'A Dụ': ['Chủ tịch UBND xã Mẫu Ri'] }],
    [
      'Chủ tịch UBND xã Mẫu Sơn Nghiêm Quốc Thử trao huy hiệu.',
      { 'Nghiêm Quốc Thử': ['Chủ tịch UBND xã Mẫu Sơn'] },
    ],
    ["Ông K'Mẫu, Phó Giám đốc Sở Nội vụ cho biết.", { "K'Mẫu": ['Phó Giám đốc Sở Nội vụ'] }],
    ["Xã K'Mẫu có ba thôn.", {}],
    [
      'Anh Giàng Mí Dụ, Bí thư Huyện đoàn Yên Minh và Thượng úy Ma Văn Thử, Phó Đồn trưởng Đồn Biên phòng Bạch Đích dự.',
      {
        'Giàng Mí Dụ': ['Bí thư Huyện đoàn Yên Minh'],
        'Ma Văn Thử': ['Phó Đồn trưởng Đồn Biên phòng Bạch Đích'],
      },
    ],
    ['Phóng viên Báo Hà Giang đưa tin.', {}],
    ['Tòa tuyên phạt bị cáo Sùng A Thử 7 năm tù.', { 'Sùng A Thử': [] }],
    ['Các đối tượng Mùa A Dụ, Tráng A Thử bị bắt.', { 'Mùa A Dụ': [], 'Tráng A Thử': [] }],
    ['Cử tri Chau Mẫu hỏi về đường liên xã.', { 'Chau Mẫu': [] }],
    ['Thân thế, sự nghiệp của Chủ tịch Tôn Đức Thắng được giới thiệu.', {}],
  ])
})

test('a post is said once, though its body is shortened the second time', () => {
  const { people } = foundIn(
    'Thiếu tướng Trần Văn Mẫu, nguyên Phó Tổng cục trưởng Tổng cục Hậu cần Công an nhân dân (CAND) đến nhận công tác. Phát biểu ở đây, Thiếu tướng Trần Văn Mẫu, nguyên Phó Tổng cục trưởng Tổng cục Hậu cần CAND, Ủy viên Ban Thử cảm ơn mọi người.',
  )
  expect(people[0]?.positions.map(({ title }) => title)).toEqual([
    'nguyên Phó Tổng cục trưởng Tổng cục Hậu cần Công an nhân dân',
    'Ủy viên Ban Thử',
  ])
})
