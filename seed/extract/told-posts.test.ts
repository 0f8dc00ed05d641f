import { describe, expect, test } from 'vitest'
import { readReport } from '../index.ts'
import { checkPosts } from '../testing/check-posts.ts'

describe('what is told of whoever the paragraph is about', () => {
  checkPosts([
    [
      'Bà Trần Thị Dụ 46 tuổi, trình độ thạc sĩ. Trước khi nhận nhiệm vụ mới, bà là Trưởng Ban Pháp chế HĐND tỉnh Mẫu.',
      { 'Trần Thị Dụ': ['Trưởng Ban Pháp chế HĐND tỉnh Mẫu'] },
    ],
    [
      'Ông Lê Văn Thử sinh năm 1962. Ông hiện là đại biểu Quốc hội khóa XIII.',
      { 'Lê Văn Thử': ['đại biểu Quốc hội khóa XIII'] },
    ],
    [
      'Ông Lê Văn Thử là kỹ sư. Ông Thử từng giữ các chức vụ giám đốc Sở Thủy sản, bí thư Huyện ủy Mẫu Sơn. Ông hiện là đại biểu Quốc hội khóa XIII.',
      {
        'Lê Văn Thử': [
          'giám đốc Sở Thủy sản',
          'bí thư Huyện ủy Mẫu Sơn',
          'đại biểu Quốc hội khóa XIII',
        ],
      },
    ],
    [
      'Lễ viếng đồng chí Lê Văn Thử, nguyên Ủy viên Ban Chấp hành Trung ương Đảng khóa VI, nguyên Bí thư Tỉnh ủy Mẫu đã được tổ chức.',
      {
        'Lê Văn Thử': ['nguyên Ủy viên Ban Chấp hành Trung ương Đảng', 'nguyên Bí thư Tỉnh ủy Mẫu'],
      },
    ],
    [
      'Ông Lê Văn Thử, Phó Chủ tịch HĐND tỉnh khóa VI, nhiệm kỳ 2004 - 2011, Phó Chủ tịch UBND tỉnh Trần Thị Dụ dự.',
      {
        'Lê Văn Thử': ['Phó Chủ tịch HĐND tỉnh'],
        'Trần Thị Dụ': ['Phó Chủ tịch UBND tỉnh'],
      },
    ],
    [
      'Ông Lê Văn Thử và bà Trần Thị Dụ cùng quê. Bà là Giám đốc Sở Y tế.',
      { 'Lê Văn Thử': [], 'Trần Thị Dụ': [] },
    ],
    ['Bà Trần Thị Dụ kể. Trước đó, ông là Bí thư chi bộ thôn.', { 'Trần Thị Dụ': [] }],
    [
      'Ông Lê Văn Thử phát biểu. Tham dự có các đồng chí là Ủy viên Ban Thường vụ Tỉnh ủy.',
      { 'Lê Văn Thử': [] },
    ],
    [
      'Đồng chí Lê Văn Thử (tức Ba Thử), sinh ngày 04-02-1938; quê quán: xã Mẫu Sơn, huyện Dụ; thường trú tại phường Mẫu; nguyên Ủy viên Ban Thường vụ Tỉnh ủy, nguyên Phó Chủ tịch UBND tỉnh Mẫu; đại biểu Quốc hội khóa IX; Huân chương Độc lập hạng Nhì.',
      {
        'Lê Văn Thử': [
          'nguyên Ủy viên Ban Thường vụ Tỉnh ủy',
          'nguyên Phó Chủ tịch UBND tỉnh Mẫu',
          'đại biểu Quốc hội khóa IX',
        ],
      },
    ],
    ['Ông Lê Văn Thử sinh năm 1938 kể, Chủ tịch UBND xã đã đến thăm.', { 'Lê Văn Thử': [] }],
    [
      'Đồng chí Lê Văn Thử từng giữ các chức vụ: Bí thư Huyện ủy Mẫu Sơn, Phó Chủ tịch Ủy ban hành chính tỉnh, Bí thư Tỉnh ủy Mẫu.',
      {
        'Lê Văn Thử': [
          'Bí thư Huyện ủy Mẫu Sơn',
          'Phó Chủ tịch Ủy ban hành chính tỉnh',
          'Bí thư Tỉnh ủy Mẫu',
        ],
      },
    ],
  ])

  const headed = (told: string) =>
    `Hội nghị của tỉnh về công tác cán bộ\n\n27/11/2023\n\nÔng Lê Văn Thử, Giám đốc Sở Xây dựng, được giới thiệu.\n\n${told}\n`
  test.each([
    [
      'Trước khi về sở, ông Thử từng giữ chức Chủ tịch UBND phường Mẫu Sơn.',
      ['Giám đốc Sở Xây dựng', 'Chủ tịch UBND phường Mẫu Sơn'],
    ],
    [
      'Ông Thử 46 tuổi, quê ở xã Mẫu. Trước đó, ông là Trưởng Ban Pháp chế HĐND tỉnh.',
      ['Giám đốc Sở Xây dựng', 'Trưởng Ban Pháp chế HĐND tỉnh'],
    ],
    ['Ông Dụ từng giữ chức Chủ tịch UBND phường Mẫu Sơn.', ['Giám đốc Sở Xây dựng']],
  ])('behind the full name: %s', (told, posts) => {
    const { people } = readReport({ file: 'a.txt', sha256: '', text: headed(told) }).found
    expect(people.map(({ name }) => name)).toEqual(['Lê Văn Thử'])
    expect(people[0]?.positions.map(({ title }) => title)).toEqual(posts)
  })
})

describe('what is held by one and what by several', () => {
  checkPosts([
    [
      'Ông Ngô Văn Ví được bầu giữ chức Bí thư Tỉnh ủy, các phó bí thư gồm ông Lê Văn Thử (Chủ tịch UBND tỉnh), bà Trần Thị Dụ (Trưởng Ban Tổ chức Tỉnh ủy).',
      {
        'Ngô Văn Ví': ['Bí thư Tỉnh ủy'],
        'Lê Văn Thử': ['phó bí thư', 'Chủ tịch UBND tỉnh'],
        'Trần Thị Dụ': ['phó bí thư', 'Trưởng Ban Tổ chức Tỉnh ủy'],
      },
    ],
    [
      'Phó Chủ tịch UBND tỉnh Lê Văn Thử, Trưởng Ban Chỉ đạo tỉnh chủ trì.',
      { 'Lê Văn Thử': ['Phó Chủ tịch UBND tỉnh', 'Trưởng Ban Chỉ đạo tỉnh'] },
    ],
    [
      'Dự có Phó Chủ tịch UBND tỉnh Lê Văn Thử, Giám đốc Sở Nội vụ Trần Thị Dụ.',
      { 'Lê Văn Thử': ['Phó Chủ tịch UBND tỉnh'], 'Trần Thị Dụ': ['Giám đốc Sở Nội vụ'] },
    ],
    ['Tuyến đường Lê Văn Thử, Chủ tịch UBND xã cho biết, đã hỏng.', {}],
    [
      'Ông Lê Văn Thử, nguyên Phó Chủ tịch UBND xã, hiện là Chủ tịch Hội Nông dân xã Mẫu dự.',
      { 'Lê Văn Thử': ['nguyên Phó Chủ tịch UBND xã', 'Chủ tịch Hội Nông dân xã Mẫu'] },
    ],
    [
      'Ông Lê Văn Thử, Giám đốc Sở Y tế, báo cáo người chủ trì là Chủ tịch UBND tỉnh.',
      { 'Lê Văn Thử': ['Giám đốc Sở Y tế'] },
    ],
    [
      'Bà Trần Thị Dụ, Trưởng phòng Lý luận, Ban Tuyên giáo Tỉnh ủy dự.',
      { 'Trần Thị Dụ': ['Trưởng phòng Lý luận, Ban Tuyên giáo Tỉnh ủy'] },
    ],
    [
      'Bà Trần Thị Dụ, Trưởng phòng Tư pháp, Ban Chỉ đạo huyện và ngành y tế dự.',
      { 'Trần Thị Dụ': ['Trưởng phòng Tư pháp'] },
    ],
    [
      'Ông Lê Văn Thử, chuyên viên Vụ Kinh tế, làm Thư ký của Phó Thủ tướng Trần Văn Dụ.',
      {
        'Lê Văn Thử': ['chuyên viên Vụ Kinh tế', 'Thư ký của Phó Thủ tướng Trần Văn Dụ'],
        'Trần Văn Dụ': ['Phó Thủ tướng'],
      },
    ],
    [
      'Theo thư của Phó Thủ tướng Trần Văn Dụ, ông Lê Văn Thử có công.',
      { 'Trần Văn Dụ': ['Phó Thủ tướng'], 'Lê Văn Thử': [] },
    ],
    [
      'Ông Lê Văn Thử, Hàm Vụ trưởng Vụ Tổ chức cán bộ, giữ chức Cục trưởng Cục Quản trị.',
      { 'Lê Văn Thử': ['Hàm Vụ trưởng Vụ Tổ chức cán bộ', 'Cục trưởng Cục Quản trị'] },
    ],
  ])
})

describe('words that look like others', () => {
  checkPosts([
    [
      'Bà Trần Thị Dụ, Trưởng phòng Kế hoạch - Nghiệp vụ Bệnh viện Mẫu; ông Lê Văn Thử, Phó phòng Tư pháp - Hộ tịch, Sở Tư pháp.',
      {
        'Trần Thị Dụ': ['Trưởng phòng Kế hoạch - Nghiệp vụ Bệnh viện Mẫu'],
        'Lê Văn Thử': ['Phó phòng Tư pháp - Hộ tịch, Sở Tư pháp'],
      },
    ],
    [
      'Trưởng phòng Tư pháp - Trần Thị Dụ và Trưởng Ban Dân vận Huyện ủy - Lê Văn Thử dự.',
      { 'Trần Thị Dụ': ['Trưởng phòng Tư pháp'], 'Lê Văn Thử': ['Trưởng Ban Dân vận Huyện ủy'] },
    ],
    [
      'Ông Lê Văn Thử - Trưởng phòng Tư pháp - Chủ tịch Hội Luật gia huyện dự.',
      { 'Lê Văn Thử': ['Trưởng phòng Tư pháp', 'Chủ tịch Hội Luật gia huyện'] },
    ],
    [
      'GĐ Sở Y tế Trần Thị Dụ và Chủ tịch Hội Văn học - Nghệ thuật tỉnh Lê Văn Thử dự.',
      {
        'Trần Thị Dụ': ['GĐ Sở Y tế'],
        'Lê Văn Thử': ['Chủ tịch Hội Văn học - Nghệ thuật tỉnh'],
      },
    ],
    [
      'Ngài Ron Mẫu, Đại sứ Vương quốc Anh tại Việt Nam chào xã giao.',
      { 'Ron Mẫu': ['Đại sứ Vương quốc Anh tại Việt Nam'] },
    ],
    [
      'Phó Giám đốc anh Lê Văn Thử dự. Anh Lê Văn Thử phát biểu.',
      { 'Lê Văn Thử': ['Phó Giám đốc'] },
    ],
    [
      'Điều dưỡng trưởng Khoa Nhi Trần Thị Dụ hướng dẫn.',
      { 'Trần Thị Dụ': ['Điều dưỡng trưởng Khoa Nhi'] },
    ],
  ])
})

describe('what somebody is who holds no post', () => {
  checkPosts([
    [
      'Thượng úy Lê Văn Thử, cán bộ Phòng Cảnh sát hình sự bị thương.',
      { 'Lê Văn Thử': ['cán bộ Phòng Cảnh sát hình sự'] },
    ],
    ['Ông Lê Văn Thử, cán bộ Phòng Tư pháp bị thương.', { 'Lê Văn Thử': [] }],
    [
      'Các ứng cử viên gồm: Bà Trần Thị Dụ, giáo viên Trường THCS Mẫu Sơn; ông Lê Văn Thử, Bí thư Đảng ủy xã.',
      {
        'Trần Thị Dụ': ['giáo viên Trường THCS Mẫu Sơn'],
        'Lê Văn Thử': ['Bí thư Đảng ủy xã'],
      },
    ],
    ['Bà Trần Thị Dụ, giáo viên Trường THCS Mẫu Sơn kể lại.', { 'Trần Thị Dụ': [] }],
    [
      'Anh Giàng A Dụ - Bí thư Chi bộ, Trưởng bản Mẫu Linh (xã Nậm Dụ) chia sẻ.',
      { 'Giàng A Dụ': ['Bí thư Chi bộ', 'Trưởng bản Mẫu Linh (xã Nậm Dụ)'] },
    ],
    [
      'Ông Lê Văn Thử, Chủ tịch UBND xã Mẫu (huyện Dụ) chia sẻ.',
      { 'Lê Văn Thử': ['Chủ tịch UBND xã Mẫu'] },
    ],
  ])
})

describe('names and places of the highlands', () => {
  checkPosts([
    [
      'Bí thư Đảng ủy xã Y Mblúi kiến nghị tỉnh bố trí kinh phí.',
      { 'Y Mblúi': ['Bí thư Đảng ủy xã'] },
    ],
    ['Bí thư Đảng ủy xã Y Tý kiến nghị tỉnh bố trí kinh phí.', {}],
    [
      'Phía bạn có ông Lý Quốc Dụ, Phó Châu trưởng Châu Mẫu Sơn.',
      { 'Lý Quốc Dụ': ['Phó Châu trưởng Châu Mẫu Sơn'] },
    ],
    ['Chủ tịch UBND xã Ea Dụ Y Mblôk Niê dự.', { 'Y Mblôk Niê': ['Chủ tịch UBND xã Ea Dụ'] }],
    ['Chủ tịch UBND xã Mẫu Giàng A Dụ dự.', { 'Giàng A Dụ': ['Chủ tịch UBND xã Mẫu'] }],
    ['Đội trưởng Châu Văn Mẫu phát biểu.', { 'Châu Văn Mẫu': ['Đội trưởng'] }],
  ])
})

describe('what the police says of suspects in brackets', () => {
  checkPosts([
    [
      'Tòa xử Lê Thị Dụ (41 tuổi; cựu thủ quỹ Trung tâm Y tế huyện Mẫu) cùng đồng phạm.',
      { 'Lê Thị Dụ': ['cựu thủ quỹ Trung tâm Y tế huyện Mẫu'] },
    ],
    [
      'Công an bắt ông Trần Văn Thử (sinh năm 1969; nguyên Giám đốc Sở Mẫu) về tội nhận hối lộ.',
      { 'Trần Văn Thử': ['nguyên Giám đốc Sở Mẫu'] },
    ],
    [
      'Công an khởi tố bà Lê Thị Dụ (SN 1985, kế toán Ban Quản lý dự án huyện Mẫu).',
      { 'Lê Thị Dụ': ['kế toán Ban Quản lý dự án huyện Mẫu'] },
    ],
    ['Bà Lê Thị Dụ (SN 1985, trú tại xã Mẫu) cho biết.', { 'Lê Thị Dụ': [] }],
  ])
})

describe('whom somebody meets', () => {
  checkPosts([
    [
      'Trao đổi với Đại sứ Na Uy, Phó Chủ tịch nước Trần Thị Mẫu cảm ơn.',
      { 'Trần Thị Mẫu': ['Phó Chủ tịch nước'] },
    ],
    [
      'Làm việc với Bí thư Huyện ủy, Chủ tịch UBND huyện Lê Văn Mẫu chiều 5/3, đoàn kiểm tra ghi nhận kết quả.',
      { 'Lê Văn Mẫu': ['Bí thư Huyện ủy', 'Chủ tịch UBND huyện'] },
    ],
    [
      'Tiếp Phó Thủ tướng, Bộ trưởng Ngoại giao Lê Văn Mẫu, Chủ tịch Quốc hội Trần Thị Dụ cảm ơn.',
      {
        'Lê Văn Mẫu': ['Phó Thủ tướng', 'Bộ trưởng Ngoại giao'],
        'Trần Thị Dụ': ['Chủ tịch Quốc hội'],
      },
    ],
  ])
})

describe('posts told before or behind a name', () => {
  checkPosts([
    [
      'Trên cương vị phó bí thư chi bộ, giám đốc Trung tâm Mẫu, giai đoạn từ tháng 3-2015 đến tháng 8-2018, ông Trần Văn Dụ không đôn đốc cấp dưới.',
      { 'Trần Văn Dụ': ['phó bí thư chi bộ', 'giám đốc Trung tâm Mẫu'] },
    ],
    [
      'Ông Lê Trọng Dụ thôi làm Chủ tịch UBND tỉnh vì hồi tháng 6 ông Dụ đã đắc cử chức Bí thư Tỉnh ủy Hòa Bình.',
      { 'Lê Trọng Dụ': ['Chủ tịch UBND tỉnh', 'Bí thư Tỉnh ủy Hòa Bình'] },
    ],
    [
      'Danh sách Phó Chủ tịch UBND tỉnh vừa trúng cử có các ông Trần Mẫu; Lê Dụ, Phan Thử.',
      {
        'Trần Mẫu': ['Phó Chủ tịch UBND tỉnh'],
        'Lê Dụ': ['Phó Chủ tịch UBND tỉnh'],
        'Phan Thử': ['Phó Chủ tịch UBND tỉnh'],
      },
    ],
    [
      'Bà Trần Thị Mẫu, công chức tư pháp - hộ tịch và ông Lê Văn Dụ, công chức địa chính phường Mẫu bị khiển trách.',
      {
        'Trần Thị Mẫu': ['công chức tư pháp - hộ tịch'],
        'Lê Văn Dụ': ['công chức địa chính phường Mẫu'],
      },
    ],
    [
      'Theo bà Trần Thị Mẫu, cán bộ địa chính xã, đất này đang có tranh chấp.',
      { 'Trần Thị Mẫu': ['cán bộ địa chính xã'] },
    ],
    [
      'Tòa xử Lê Văn Mẫu (39 tuổi, thành viên tổ kiểm tra) và Trần Dụ (40 tuổi, nguyên trưởng chuyền kiểm định số 1).',
      {
        'Lê Văn Mẫu': ['thành viên tổ kiểm tra'],
        'Trần Dụ': ['nguyên trưởng chuyền kiểm định số 1'],
      },
    ],
    [
      'Ông Trần Mẫu, Tổ trưởng Tổ kiểm tra đôn đốc số 5, dự họp.',
      { 'Trần Mẫu': ['Tổ trưởng Tổ kiểm tra đôn đốc số 5'] },
    ],
    [
      'Đồng chí Lê Thị Mẫu, Phó Tổng cục trưởng Tổng cục Thuế đôn đốc các cục.',
      { 'Lê Thị Mẫu': ['Phó Tổng cục trưởng Tổng cục Thuế'] },
    ],
  ])
})

describe('posts with what belongs to them', () => {
  checkPosts([
    [
      'Bà Trần Thị Mẫu, sinh ngày 12/9/1975, Thành ủy viên, Bí thư Huyện ủy Dụ, trúng cử.',
      { 'Trần Thị Mẫu': ['Thành ủy viên', 'Bí thư Huyện ủy Dụ'] },
    ],
    [
      'Bà Mai Thị Mẫu, Chánh Văn phòng - Sở Y tế Hà Nam; ông Lê Dụ, Trưởng phòng Dược - Sở Y tế Hà Nam.',
      {
        'Mai Thị Mẫu': ['Chánh Văn phòng - Sở Y tế Hà Nam'],
        'Lê Dụ': ['Trưởng phòng Dược - Sở Y tế Hà Nam'],
      },
    ],
    [
      'Cùng dự có ông Trần Mẫu, Chánh Văn phòng UBND tỉnh, Sở Tài chính, Sở Nội vụ.',
      { 'Trần Mẫu': ['Chánh Văn phòng UBND tỉnh'] },
    ],
    [
      'Ông Mai Mẫu - Phó Giám đốc Sở Y tế, nguyên Trưởng phòng Nghiệp vụ dược Sở này.',
      { 'Mai Mẫu': ['Phó Giám đốc Sở Y tế', 'nguyên Trưởng phòng Nghiệp vụ dược Sở này'] },
    ],
    [
      'Bà Lê Thị Dụ, Phó Chủ tịch UBND tỉnh này cũng dự.',
      { 'Lê Thị Dụ': ['Phó Chủ tịch UBND tỉnh'] },
    ],
    [
      'Lê Văn Mẫu (trưởng ban giải phóng mặt bằng dự án Dụ) vắng mặt.',
      { 'Lê Văn Mẫu': ['trưởng ban giải phóng mặt bằng dự án Dụ'] },
    ],
    [
      'Kỳ họp cho thôi nhiệm vụ Phó Chủ tịch UBND tỉnh đối với bà Lê Thị Mẫu.',
      { 'Lê Thị Mẫu': ['Phó Chủ tịch UBND tỉnh'] },
    ],
    [
      'Bà Rơ Châm Thị Mẫu, Giám đốc Sở Dân tộc, được bầu. Trước đó, bà Mẫu có 3 năm làm Bí thư Đảng ủy xã Dụ.',
      { 'Rơ Châm Thị Mẫu': ['Giám đốc Sở Dân tộc', 'Bí thư Đảng ủy xã Dụ'] },
    ],
  ])
})
