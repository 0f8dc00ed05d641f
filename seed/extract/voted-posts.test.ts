import { describe, expect, test } from 'vitest'
import { foundIn, postsIn } from '../testing/found-in.ts'

describe('whose a post is', () => {
  test.each<[string, Record<string, string[]>]>([
    [
      'Chủ tịch nước phê chuẩn kết quả bầu Phó Chủ tịch UBND tỉnh Mẫu nhiệm kỳ 2016 - 2021 đối với: ông Nguyễn Văn Mẫu, bà Trần Thị Dụ.',
      {
        'Nguyễn Văn Mẫu': ['Phó Chủ tịch UBND tỉnh Mẫu'],
        'Trần Thị Dụ': ['Phó Chủ tịch UBND tỉnh Mẫu'],
      },
    ],
    [
      'Quốc hội phê chuẩn kết quả bầu: Chủ tịch HĐND tỉnh Quảng Trị khóa X đối với ông Nguyễn Văn Mẫu kể từ ngày 16/6/2021; Chủ tịch HĐND tỉnh Hải Dương Khóa XIV đối với bà Trần Thị Dụ kể từ ngày 17/6/2021.',
      {
        'Nguyễn Văn Mẫu': ['Chủ tịch HĐND tỉnh Quảng Trị'],
        'Trần Thị Dụ': ['Chủ tịch HĐND tỉnh Hải Dương'],
      },
    ],
    [
      'Thủ tướng phê chuẩn việc miễn nhiệm chức danh Ủy viên UBND tỉnh Mẫu nhiệm kỳ 2011 - 2016 để nhận nhiệm vụ mới đối với ông Nguyễn Văn Mẫu.',
      { 'Nguyễn Văn Mẫu': ['Ủy viên UBND tỉnh Mẫu'] },
    ],
    // A counter-example: what is asked of a list is no vote.
    [
      'Đoàn giám sát yêu cầu: Chủ tịch HĐND tỉnh báo cáo; Chủ tịch UBND huyện Mẫu trả lời đối với ông Nguyễn Văn Mẫu.',
      { 'Nguyễn Văn Mẫu': [] },
    ],
    [
      'Thủ tướng Nguyễn Văn Mẫu vừa phê chuẩn kết quả bầu bổ sung chức vụ Phó Chủ tịch UBND tỉnh.',
      { 'Nguyễn Văn Mẫu': ['Thủ tướng'] },
    ],
    [
      'Được ủy quyền của Bộ trưởng Bộ Công Thương, Thứ trưởng Nguyễn Văn Mẫu trao quyết định.',
      { 'Nguyễn Văn Mẫu': ['Thứ trưởng'] },
    ],
    [
      'Thừa ủy quyền của Chủ tịch nước, ông Nguyễn Văn Mẫu - Chủ tịch UBND tỉnh trao Huân chương.',
      { 'Nguyễn Văn Mẫu': ['Chủ tịch UBND tỉnh'] },
    ],
    [
      'Với sự tham dự của Phó Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh Nguyễn Văn Mẫu.',
      { 'Nguyễn Văn Mẫu': ['Phó Bí thư Tỉnh ủy', 'Chủ tịch UBND tỉnh'] },
    ],
    ['Ông Nguyễn Văn Mẫu - tân Giám đốc Sở Nội vụ.', { 'Nguyễn Văn Mẫu': ['Giám đốc Sở Nội vụ'] }],
    [
      'Đồng chí Nguyễn Văn Mẫu, Chủ tịch UBND huyện Mẫu nay thôi giữ chức.',
      { 'Nguyễn Văn Mẫu': ['Chủ tịch UBND huyện Mẫu'] },
    ],
    [
      'Dự có các đồng chí Phó Tổng Tham mưu trưởng: Trung tướng Nguyễn Văn Mẫu; Trung tướng Trần Văn Dụ.',
      {
        'Nguyễn Văn Mẫu': ['Phó Tổng Tham mưu trưởng'],
        'Trần Văn Dụ': ['Phó Tổng Tham mưu trưởng'],
      },
    ],
    [
      'Các ông Nguyễn Văn Mẫu, Trần Văn Dụ và Lê Văn Lệ được bầu giữ chức Phó Chủ tịch UBND tỉnh.',
      {
        'Nguyễn Văn Mẫu': ['Phó Chủ tịch UBND tỉnh'],
        'Trần Văn Dụ': ['Phó Chủ tịch UBND tỉnh'],
        'Lê Văn Lệ': ['Phó Chủ tịch UBND tỉnh'],
      },
    ],
    [
      'Ông Nguyễn Văn Mẫu, Phó Bí thư Tỉnh ủy, tái đắc cử chức Chủ tịch UBND tỉnh.',
      { 'Nguyễn Văn Mẫu': ['Phó Bí thư Tỉnh ủy', 'Chủ tịch UBND tỉnh'] },
    ],
    [
      'Ông Nguyễn Văn Mẫu, Bí thư Huyện ủy và ông Trần Văn Dụ được bầu giữ chức Phó Chủ tịch UBND tỉnh.',
      {
        'Nguyễn Văn Mẫu': ['Bí thư Huyện ủy'],
        'Trần Văn Dụ': ['Phó Chủ tịch UBND tỉnh'],
      },
    ],
    ['Chủ tịch UBND các huyện: Nam Trực, Xuân Trường ký quyết định.', {}],
    [
      'Chủ tịch UBND các huyện: Nguyễn Văn Mẫu, Trần Thị Dụ ký quyết định.',
      {
        'Nguyễn Văn Mẫu': ['Chủ tịch UBND các huyện'],
        'Trần Thị Dụ': ['Chủ tịch UBND các huyện'],
      },
    ],
    [
      'Chủ tịch UBND các xã: ông Yên Mẫu, bà Hòa Dụ ký quyết định.',
      {
        'Yên Mẫu': ['Chủ tịch UBND các xã'],
        'Hòa Dụ': ['Chủ tịch UBND các xã'],
      },
    ],
    ['Chủ tịch UBND TP Buôn Ma Thuột dự.', {}],
    ['Chủ tịch UBND TP Hồ Chí Minh dự.', {}],
    ['Chủ tịch UBND huyện Chu Ngọc Mẫu dự.', { 'Chu Ngọc Mẫu': ['Chủ tịch UBND huyện'] }],
    ['Chủ tịch UBND xã Chu Ngọc Mẫu dự.', {}],
    ['Viện trưởng Đoàn Quang Mẫu dự.', { 'Đoàn Quang Mẫu': ['Viện trưởng'] }],
    ['Vụ trưởng Vụ Châu Âu Phạm Việt Mẫu dự.', { 'Phạm Việt Mẫu': ['Vụ trưởng Vụ Châu Âu'] }],
    [
      'Ông Võ Minh Mẫu - Chủ tịch Công đoàn ngành Y Tế tỉnh dự.',
      { 'Võ Minh Mẫu': ['Chủ tịch Công đoàn ngành Y Tế tỉnh'] },
    ],
    [
      'Phan Thị Thu Mẫu, nguyên cán bộ tư pháp phường 2 năm tù.',
      { 'Phan Thị Thu Mẫu': ['nguyên cán bộ tư pháp phường'] },
    ],
    ['Phó Chủ tịch UBND tỉnh phụ trách công trình Thạch Mẫu dự.', {}],
    [
      'Linh mục Giuse Trần Hải Mẫu - Đại diện Tòa Giám mục Phan Thiết dự.',
      { 'Giuse Trần Hải Mẫu': [] },
    ],
    [
      'Phó Chủ tịch UBND huyện Chau Sóc Mẫu và Phó Chủ tịch UBND huyện Néang Kim Mẫu dự.',
      {
        'Chau Sóc Mẫu': ['Phó Chủ tịch UBND huyện'],
        'Néang Kim Mẫu': ['Phó Chủ tịch UBND huyện'],
      },
    ],
    [
      'Ông Đỗ Ngọc Mẫu - Giám đốc Ban Quản lý dự án các công trình giao thông tỉnh dự.',
      { 'Đỗ Ngọc Mẫu': ['Giám đốc Ban Quản lý dự án các công trình giao thông tỉnh'] },
    ],
    [
      'Ông Điểu Mẫu - già làng Đồng Dụ, thầy giáo Đinh Văn Mẫu - Hiệu trưởng Trường Nội trú THCS - THPT Dụ nói.',
      {
        'Điểu Mẫu': ['già làng Đồng Dụ'],
        'Đinh Văn Mẫu': ['Hiệu trưởng Trường Nội trú THCS - THPT Dụ'],
      },
    ],
    ['Bà Tống Thị Mẫu, cựu thủ quỹ, khai.', { 'Tống Thị Mẫu': ['cựu thủ quỹ'] }],
    [
      'Bùi Xuân Mẫu (SN 1958, nguyên cán bộ văn thư xã Dụ): 9 tháng tù; Hà Thị Kim Mẫu (SN 1971, nguyên kế toán hợp tác xã): 7 tháng tù.',
      {
        'Bùi Xuân Mẫu': ['nguyên cán bộ văn thư xã Dụ'],
        'Hà Thị Kim Mẫu': ['nguyên kế toán hợp tác xã'],
      },
    ],
    [
      'Chị Ka Mẫu - Chủ tịch Hội LHPN xã Đinh Trang Thượng, huyện Mẫu nhận bằng khen.',
      { 'Ka Mẫu': ['Chủ tịch Hội LHPN xã Đinh Trang Thượng, huyện Mẫu'] },
    ],
    [
      'Mô hình do ông Thào Mí Mẫu, Giám đốc Trung tâm Mẫu khởi xướng, tàu của ông Võ Thành Mẫu - Thuyền trưởng tàu Mẫu.',
      { 'Thào Mí Mẫu': ['Giám đốc Trung tâm Mẫu'], 'Võ Thành Mẫu': ['Thuyền trưởng tàu Mẫu'] },
    ],
    ['Hội nghị khu vực châu Á - Thái Bình Dương.', {}],
    [
      'Dự có: Nguyễn Văn Mẫu, Bí thư Tỉnh ủy; Bảng Sơn - Phó Bí thư Huyện ủy Mẫu.',
      { 'Nguyễn Văn Mẫu': ['Bí thư Tỉnh ủy'], 'Bảng Sơn': ['Phó Bí thư Huyện ủy Mẫu'] },
    ],
    [
      'Đồng chí Nguyễn Văn Mẫu Bí thư Huyện ủy, cùng đồng chí Trần Văn Dụ làm việc.',
      { 'Nguyễn Văn Mẫu': ['Bí thư Huyện ủy'], 'Trần Văn Dụ': [] },
    ],
    [
      'Bà Thị Mẫu, dân tộc Mẫu, 39 tuổi, Chi hội trưởng phụ nữ dự.',
      { 'Thị Mẫu': ['Chi hội trưởng phụ nữ'] },
    ],
    [
      'Đồng chí Kim Văn Mẫu - Thường vụ Tỉnh ủy - Phó Chủ tịch UBND tỉnh dự.',
      { 'Kim Văn Mẫu': ['Thường vụ Tỉnh ủy', 'Phó Chủ tịch UBND tỉnh'] },
    ],
    [
      'Đồng chí Kim Văn Mẫu, Ủy viên Ban Thường vụ Tỉnh ủy dự.',
      { 'Kim Văn Mẫu': ['Ủy viên Ban Thường vụ Tỉnh ủy'] },
    ],
    [
      'Thực hiện Công điện 215/CĐ-TTg của Thủ tướng Chính phủ, Phó Chủ tịch UBND tỉnh Đinh Thị Mẫu giao.',
      { 'Đinh Thị Mẫu': ['Phó Chủ tịch UBND tỉnh'] },
    ],
    [
      'Trung tướng Trương Văn Mẫu, Tư lệnh Quân khu 5; Thiếu tướng Hà Văn Dụ, Phó Chủ nhiệm.',
      { 'Trương Văn Mẫu': ['Tư lệnh Quân khu 5'], 'Hà Văn Dụ': ['Phó Chủ nhiệm'] },
    ],
    ['Hướng từ Huyện Đoàn Đồng Mẫu và Đoàn Trường Đại học Mẫu.', {}],
    ['Lễ viếng tại số 11 Trần Bình Mẫu.', {}],
    ['Thủ quỹ Đặng Thị Mẫu được miễn.', { 'Đặng Thị Mẫu': [] }],
    ['Bí thư Đảng ủy xã dành một buổi cho dân, ông Ngô Tiến Sĩ nói.', { 'Ngô Tiến Sĩ': [] }],
    [
      'STT Họ và tên Chức vụ 1 Ông Tô Văn Mẫu Phó Giám đốc Sở Mẫu 2 Bà Điểu Thị Dụ Giáo viên Trường Mẫu 3 Ông Lê Văn Thử Bí thư Tỉnh đoàn',
      {
        'Tô Văn Mẫu': ['Phó Giám đốc Sở Mẫu'],
        'Điểu Thị Dụ': ['Giáo viên Trường Mẫu'],
        'Lê Văn Thử': ['Bí thư Tỉnh đoàn'],
      },
    ],
    ['Chủ tịch UBND huyện Hoàng Su Phì dự.', {}],
    ['Phó Chủ tịch UBND huyện Lù Seo Mẫu dự.', { 'Lù Seo Mẫu': ['Phó Chủ tịch UBND huyện'] }],
    ['Phó Chủ tịch UBND huyện Kê Thị Mẫu dự.', { 'Kê Thị Mẫu': ['Phó Chủ tịch UBND huyện'] }],
    ['Phó Bí thư Pi Năng Thị Mẫu dự.', { 'Pi Năng Thị Mẫu': ['Phó Bí thư'] }],
    ['Tỉnh trưởng tỉnh Mẫu So Mẫu dự.', {}],
    [
      'Bà Hoàng Thị Mẫu, Chủ nhiệm Hợp tác xã dệt Đồng Mẫu.',
      { 'Hoàng Thị Mẫu': ['Chủ nhiệm Hợp tác xã dệt Đồng Mẫu'] },
    ],
    ['Ông Bàn Văn Mẫu, Trưởng xóm Đồng Dụ cho biết.', { 'Bàn Văn Mẫu': ['Trưởng xóm Đồng Dụ'] }],
    [
      'Luật sư Đào Thị Mẫu, Trưởng Văn phòng Luật sư Trần Mẫu nói.',
      { 'Đào Thị Mẫu': ['Luật sư', 'Trưởng Văn phòng Luật sư Trần Mẫu'] },
    ],
    [
      'Bị cáo Ngô Văn Mẫu, khi đó là Chủ tịch UBND xã Dụ, ký giấy.',
      { 'Ngô Văn Mẫu': ['Chủ tịch UBND xã Dụ'] },
    ],
    ['Đại biểu Đỗ Văn Mẫu (Tổ đại biểu Chu Mẫu) hỏi.', { 'Đỗ Văn Mẫu': ['Đại biểu'] }],
    [
      'Bà Lê Thị Mẫu, Tổng Lãnh sự Mẫu Quốc tại TP. Hồ Chí Minh dự.',
      { 'Lê Thị Mẫu': ['Tổng Lãnh sự Mẫu Quốc tại TP. Hồ Chí Minh'] },
    ],
    [
      'Ông Đinh Văn Mẫu, Phó Chánh Văn phòng Ban Chỉ đạo Quốc gia về phòng chống thiên tai dự.',
      {
        'Đinh Văn Mẫu': ['Phó Chánh Văn phòng Ban Chỉ đạo Quốc gia về phòng chống thiên tai'],
      },
    ],
    ['Chúc mừng tân Giám đốc Sở Y tế Nguyễn Văn Mẫu.', { 'Nguyễn Văn Mẫu': ['Giám đốc Sở Y tế'] }],
    [
      'Bí thư Đảng ủy xã Tân Mẫu Nguyễn Văn Dụ dự.',
      { 'Nguyễn Văn Dụ': ['Bí thư Đảng ủy xã Tân Mẫu'] },
    ],
    [
      'Ông Nguyễn Văn Mẫu, Giám đốc Sở Nội vụ thôi giữ chức.',
      { 'Nguyễn Văn Mẫu': ['Giám đốc Sở Nội vụ'] },
    ],
    ['Bí thư Huyện ủy Nay Văn Mẫu dự.', { 'Nay Văn Mẫu': ['Bí thư Huyện ủy'] }],
    [
      'Dự có các đồng chí Ủy viên Ban Thường vụ Tỉnh ủy: Trần Văn Mẫu, Bí thư Đảng ủy UBND tỉnh, Lê Thị Dụ, Giám đốc Sở Nội vụ.',
      {
        'Trần Văn Mẫu': ['Ủy viên Ban Thường vụ Tỉnh ủy', 'Bí thư Đảng ủy UBND tỉnh'],
        'Lê Thị Dụ': ['Ủy viên Ban Thường vụ Tỉnh ủy', 'Giám đốc Sở Nội vụ'],
      },
    ],
    [
      'Dự có Phó Chủ tịch UBND tỉnh: Trần Văn Mẫu, Giám đốc Sở Y tế Lê Văn Dụ.',
      {
        'Trần Văn Mẫu': ['Phó Chủ tịch UBND tỉnh'],
        'Lê Văn Dụ': ['Giám đốc Sở Y tế'],
      },
    ],
    [
      'Dự có Phó Giám đốc Công an tỉnh: Thượng tá Trần Văn Mẫu. Ông Lê Văn Dụ vắng mặt.',
      { 'Trần Văn Mẫu': ['Phó Giám đốc Công an tỉnh'], 'Lê Văn Dụ': [] },
    ],
    [
      'HĐND tỉnh miễn nhiệm chức danh Phó Chủ tịch UBND tỉnh theo đề nghị của ông Nguyễn Văn Mẫu.',
      { 'Nguyễn Văn Mẫu': [] },
    ],
    [
      'HĐND tỉnh phê chuẩn kết quả bầu Phó Chủ tịch UBND tỉnh theo tờ trình của Chủ tịch UBND tỉnh Nguyễn Văn Mẫu.',
      { 'Nguyễn Văn Mẫu': ['Chủ tịch UBND tỉnh'] },
    ],
    ['Thay mặt Chủ tịch nước, ông Nguyễn Văn Mẫu trao Huân chương.', { 'Nguyễn Văn Mẫu': [] }],
    [
      'Thay mặt Chủ tịch UBND tỉnh, Phó Chủ tịch UBND tỉnh Nguyễn Văn Mẫu ký.',
      { 'Nguyễn Văn Mẫu': ['Phó Chủ tịch UBND tỉnh'] },
    ],
    [
      'Thay mặt lãnh đạo tỉnh, Phó Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh Nguyễn Văn Mẫu cảm ơn.',
      { 'Nguyễn Văn Mẫu': ['Phó Bí thư Tỉnh ủy', 'Chủ tịch UBND tỉnh'] },
    ],
    [
      'Huân chương của Chủ tịch nước, ông Nguyễn Văn Mẫu – Chủ tịch UBND tỉnh trao.',
      { 'Nguyễn Văn Mẫu': ['Chủ tịch UBND tỉnh'] },
    ],
    [
      'Theo chia sẻ của Giám đốc Sở Y tế, ông Nguyễn Văn Mẫu, dịch đã được khống chế.',
      { 'Nguyễn Văn Mẫu': ['Giám đốc Sở Y tế'] },
    ],
    [
      'Ông Nguyễn Văn Mẫu được bổ nhiệm giữ chức Giám đốc Sở Y tế.',
      { 'Nguyễn Văn Mẫu': ['Giám đốc Sở Y tế'] },
    ],
    ['Dự có Chủ tịch UBND TP Chu Ngọc Mẫu.', { 'Chu Ngọc Mẫu': ['Chủ tịch UBND TP'] }],
  ])('%s', (paragraph, expected) => {
    expect(postsIn(paragraph)).toEqual(expected)
  })
})

describe('what is said of several documents at once', () => {
  const documents = (paragraph: string) =>
    foundIn(paragraph).documents.map(({ number, date, issuer }) => [number, date, issuer])

  test.each<[string, (string | undefined)[][]]>([
    [
      'công bố Quyết định số 141 và Quyết định số 142 ngày 7/3/2024 về việc mẫu.',
      [
        ['141', '2024-03-07', undefined],
        ['142', '2024-03-07', undefined],
      ],
    ],
    [
      'tổng kết Chương trình số 06-CTr/TU ngày 29/6/2016 về “Mẫu một” và Chương trình số 08-CTr/TU ngày 26/4/2016 về “Mẫu hai” của Thành ủy khóa XVI.',
      [
        ['06-CTr/TU', '2016-06-29', 'Thành ủy'],
        ['08-CTr/TU', '2016-04-26', 'Thành ủy'],
      ],
    ],
    [
      'thực hiện Kế hoạch số 17-KH/ĐUK ngày 10/4/2019; Hướng dẫn số 18-HD/ĐUK ngày 12/6/2019 của Đảng ủy Khối Mẫu.',
      [
        ['17-KH/ĐUK', '2019-04-10', 'Đảng ủy Khối Mẫu'],
        ['18-HD/ĐUK', '2019-06-12', 'Đảng ủy Khối Mẫu'],
      ],
    ],
    [
      'Thủ tướng Chính phủ Nguyễn Văn Mẫu ban hành Công điện số 99/CĐ-TTg về mẫu.',
      [['99/CĐ-TTg', undefined, 'Thủ tướng Chính phủ']],
    ],
    [
      'Chủ tịch UBND tỉnh đã ban hành Quyết định số 12/QĐ-UBND về mẫu.',
      [['12/QĐ-UBND', undefined, 'Chủ tịch UBND tỉnh']],
    ],
    [
      'Ngày 11/8/2020, UBND tỉnh có văn bản số 5316/UBND-VX chỉ đạo các đơn vị.',
      [['5316/UBND-VX', '2020-08-11', 'UBND tỉnh']],
    ],
    [
      'Ban Bí thư Trung ương Đảng ban hành Chỉ thị số 12-CT/TW về mẫu.',
      [['12-CT/TW', undefined, 'Ban Bí thư Trung ương Đảng']],
    ],
    [
      'Sau phát biểu của Thủ tướng Chính phủ, UBND tỉnh ban hành Kế hoạch số 12/KH-UBND.',
      [['12/KH-UBND', undefined, 'UBND tỉnh']],
    ],
    [
      'công bố Quyết định số 141 và Kế hoạch số 142 ngày 7/3/2024.',
      [
        ['141', undefined, undefined],
        ['142', '2024-03-07', undefined],
      ],
    ],
    [
      'công bố Quyết định số 141 thay thế Quyết định số 142 ngày 7/3/2024.',
      [
        ['141', undefined, undefined],
        ['142', '2024-03-07', undefined],
      ],
    ],
    [
      'thực hiện Chương trình số 6-CTr/TU ngày 1/2/2022; Hướng dẫn số 7-HD/TU ngày 3/4/2022 của Ban Thường vụ Tỉnh ủy.',
      [
        ['6-CTr/TU', '2022-02-01', undefined],
        ['7-HD/TU', '2022-04-03', 'Ban Thường vụ Tỉnh ủy'],
      ],
    ],
    [
      'Kế hoạch số 20/KH-UBND ngày 1/3/2023 về “mẫu” triển khai Kế hoạch số 99-KH/TU của Tỉnh ủy.',
      [
        ['20/KH-UBND', '2023-03-01', undefined],
        ['99-KH/TU', undefined, 'Tỉnh ủy'],
      ],
    ],
    [
      'Ngày 11/8/2020, UBND tỉnh họp; các sở đã có văn bản số 5316/UBND-VX trước đó.',
      [['5316/UBND-VX', undefined, undefined]],
    ],
    ['Ngày 11/8/2020, UBND tỉnh có 12 văn bản chỉ đạo các đơn vị.', []],
    ['Bộ Nội vụ ban hành Nghị định số 77/NgĐ về mẫu.', [['77/NgĐ', undefined, 'Bộ Nội vụ']]],
    [
      'Quyết định số 19 - QĐNS/TW của Bộ Chính trị về mẫu.',
      [['19-QĐNS/TW', undefined, 'Bộ Chính trị']],
    ],
  ])('%s', (paragraph, expected) => {
    expect(documents(paragraph)).toEqual(expected)
  })
})
