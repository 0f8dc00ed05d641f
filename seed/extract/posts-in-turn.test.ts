import { describe, expect, test } from 'vitest'
import { checkPosts } from '../testing/check-posts.ts'
import { foundIn } from '../testing/found-in.ts'

describe('posts of several that are said in turn, or for a term', () => {
  checkPosts([
    [
      'Ông Nguyễn Văn Mẫu và ông Trần Văn Dụ lần lượt trúng cử chức danh Chủ tịch HĐND và Chủ tịch UBND tỉnh Mẫu.',
      { 'Nguyễn Văn Mẫu': ['Chủ tịch HĐND'], 'Trần Văn Dụ': ['Chủ tịch UBND tỉnh Mẫu'] },
    ],
    [
      'Ông Nguyễn Văn Mẫu và ông Trần Văn Dụ lần lượt được bầu giữ chức Phó Chủ tịch UBND tỉnh.',
      { 'Nguyễn Văn Mẫu': ['Phó Chủ tịch UBND tỉnh'], 'Trần Văn Dụ': ['Phó Chủ tịch UBND tỉnh'] },
    ],
    [
      'Các Phó Chủ tịch UBND tỉnh trong nhiệm kỳ này, gồm ông Nguyễn Văn Mẫu và Trần Văn Dụ.',
      { 'Nguyễn Văn Mẫu': ['Phó Chủ tịch UBND tỉnh'], 'Trần Văn Dụ': ['Phó Chủ tịch UBND tỉnh'] },
    ],
    [
      'Ông Nguyễn Văn Mẫu, Viện trưởng Viện Mẫu, được Thủ tướng điều động, giao Quyền Chủ tịch Viện Dụ.',
      { 'Nguyễn Văn Mẫu': ['Viện trưởng Viện Mẫu', 'Quyền Chủ tịch Viện Dụ'] },
    ],
    [
      'Ông Nguyễn Văn Mẫu được bầu vào chức danh thành viên Ủy ban nhân dân tỉnh.',
      { 'Nguyễn Văn Mẫu': ['thành viên Ủy ban nhân dân tỉnh'] },
    ],
  ])
})

describe('boards, vacancies and guests give nobody a post', () => {
  checkPosts([
    [
      'Thay mặt Ban Giám đốc Công an tỉnh, Thượng tá Nguyễn Văn Mẫu, Phó Giám đốc dự.',
      { 'Nguyễn Văn Mẫu': ['Phó Giám đốc'] },
    ],
    [
      'Trong khi chờ bổ nhiệm Giám đốc Sở Mẫu, đồng chí Nguyễn Văn Mẫu, Phó Giám đốc Sở điều hành.',
      { 'Nguyễn Văn Mẫu': ['Phó Giám đốc Sở'] },
    ],
    [
      'Dự có Thiếu tướng Nguyễn Văn Mẫu - Phó Chủ nhiệm Tổng cục Dụ; thủ trưởng một số cục, vụ.',
      { 'Nguyễn Văn Mẫu': ['Phó Chủ nhiệm Tổng cục Dụ'] },
    ],
    ['Hướng tới 70 năm Ngày Chủ tịch Hồ Chí Minh ra Lời kêu gọi thi đua ái quốc.', {}],
  ])
})

describe('who is named besides', () => {
  checkPosts([
    [
      'Ủy ban có 7 ủy viên, đồng chí Nguyễn Văn Mẫu được bầu làm Chủ nhiệm Ủy ban Kiểm tra.',
      { 'Nguyễn Văn Mẫu': ['Chủ nhiệm Ủy ban Kiểm tra'] },
    ],
    [
      'Đại biểu Hội đồng nhân dân (HĐND) tỉnh Đồng Tháp gồm ông Nguyễn Văn Mẫu - Phó Chủ tịch HĐND tỉnh, bà Trần Thị Dụ - Giám đốc Sở Mẫu dự.',
      {
        'Nguyễn Văn Mẫu': [
          'Đại biểu Hội đồng nhân dân (HĐND) tỉnh Đồng Tháp',
          'Phó Chủ tịch HĐND tỉnh',
        ],
        'Trần Thị Dụ': ['Giám đốc Sở Mẫu'],
      },
    ],
    [
      'Đồng chí Nông Văn Mẫu (tức Quảng Thử) lập chi bộ. Đồng chí Quảng Thử làm Bí thư Tỉnh ủy.',
      { 'Nông Văn Mẫu': ['Bí thư Tỉnh ủy'] },
    ],
    ['Đoàn dâng hương tại Khu tưởng niệm Anh hùng Liệt sĩ Trần Văn Mẫu.', {}],
    ['Đoàn về TT. Phước Hải, huyện Mẫu Sơn.', {}],
    ['Đối tượng Khăm Mẫu Xay Dụ (nam, 41 tuổi) bị bắt.', { 'Khăm Mẫu Xay Dụ': [] }],
    ['Chủ tịch nước tới thăm các Bà mẹ Việt Nam A', {}],
    [
      'Phó Chủ tịch HĐND tỉnh- Lữ Quang Mẫu đề nghị.',
      { 'Lữ Quang Mẫu': ['Phó Chủ tịch HĐND tỉnh'] },
    ],
    [
      'Phó Chủ tịch HĐND tỉnh Lâm Đồng Ka Hoàng Dụ dự.',
      { 'Ka Hoàng Dụ': ['Phó Chủ tịch HĐND tỉnh Lâm Đồng'] },
    ],
    [
      'Phó Chủ tịch UBND thành phố Phan Lê Mẫu Dụ dự.',
      { 'Phan Lê Mẫu Dụ': ['Phó Chủ tịch UBND thành phố'] },
    ],
    [
      'Trung tá Điểu Minh Mẫu, Phó trưởng phòng Cảnh sát hình sự cho hay. Theo trung tá Minh Mẫu, đơn vị đã lập đội.',
      { 'Điểu Minh Mẫu': ['Phó trưởng phòng Cảnh sát hình sự'] },
    ],
    [
      'Trung tá Điểu Minh Mẫu cho hay. Ông A Mẫu, Chủ tịch UBND xã dự.',
      { 'Điểu Minh Mẫu': [], 'A Mẫu': ['Chủ tịch UBND xã'] },
    ],
    [
      'Thay mặt Đoàn Chủ tịch, đồng chí Nguyễn Văn Mẫu - Phó Bí thư Tỉnh ủy nêu yêu cầu.',
      { 'Nguyễn Văn Mẫu': ['Phó Bí thư Tỉnh ủy'] },
    ],
    [
      'Báo cáo với đoàn, Chủ tịch UBND tỉnh Nguyễn Văn Mẫu nêu yêu cầu.',
      { 'Nguyễn Văn Mẫu': ['Chủ tịch UBND tỉnh'] },
    ],
    ['Đoàn chụp ảnh tại Thiền viện Trúc Lâm Đà Lạt.', {}],
  ])
})

describe('whose secretary somebody is belongs to the post', () => {
  checkPosts([
    [
      'Thủ tướng bổ nhiệm ông Nguyễn Văn Mẫu, Vụ trưởng, Thư ký đồng chí Trần Văn Dụ, Phó Thủ tướng.',
      {
        'Nguyễn Văn Mẫu': ['Vụ trưởng', 'Thư ký đồng chí Trần Văn Dụ'],
        'Trần Văn Dụ': ['Phó Thủ tướng'],
      },
    ],
    ['Thư ký Nguyễn Văn Mẫu ghi biên bản.', { 'Nguyễn Văn Mẫu': ['Thư ký'] }],
  ])
})

describe('marks inside a post and between two', () => {
  checkPosts([
    [
      'Đồng chí Trần Thị Dụ, Ủy viên Thường vụ-Trưởng Ban Nữ công Liên đoàn Lao động tỉnh.',
      { 'Trần Thị Dụ': ['Ủy viên Thường vụ', 'Trưởng Ban Nữ công Liên đoàn Lao động tỉnh'] },
    ],
    [
      'Đồng chí Trần Thị Dụ, Phó Chủ tịch UBND-Trưởng Ban vì sự tiến bộ phụ nữ quận.',
      { 'Trần Thị Dụ': ['Phó Chủ tịch UBND', 'Trưởng Ban vì sự tiến bộ phụ nữ quận'] },
    ],
    [
      'Dự có Chủ tịch Hội Hữu nghị Việt Nam-Campuchia tỉnh Thừa Thiên - Huế Trần Thị Dụ.',
      { 'Trần Thị Dụ': ['Chủ tịch Hội Hữu nghị Việt Nam-Campuchia tỉnh Thừa Thiên - Huế'] },
    ],
    [
      'Bà Trần Thị Dụ, Phó Trưởng Đoàn, phụ trách Đoàn đại biểu Quốc hội tỉnh dự.',
      { 'Trần Thị Dụ': ['Phó Trưởng Đoàn, phụ trách Đoàn đại biểu Quốc hội tỉnh'] },
    ],
    [
      'Bà Trần Thị Dụ, Phó trưởng phòng Nghiệp vụ 2, Thanh tra tỉnh Mẫu làm Trưởng đoàn.',
      { 'Trần Thị Dụ': ['Phó trưởng phòng Nghiệp vụ 2, Thanh tra tỉnh Mẫu', 'Trưởng đoàn'] },
    ],
    [
      'Bà Trần Thị Dụ, Phó chủ tịch LĐLĐ quận Báo cáo sơ kết chín tháng.',
      { 'Trần Thị Dụ': ['Phó chủ tịch LĐLĐ quận'] },
    ],
    [
      'Bà Trần Thị Dụ, Phó Chủ tịch Liên đoàn Lao động tỉnh thắp hương tưởng niệm các liệt sĩ.',
      { 'Trần Thị Dụ': ['Phó Chủ tịch Liên đoàn Lao động tỉnh'] },
    ],
    [
      'Bị cáo Lê Văn Thử Chủ tịch Hội đồng quản trị Công ty Mẫu Sơn 4 năm tù.',
      { 'Lê Văn Thử': ['Chủ tịch Hội đồng quản trị Công ty Mẫu Sơn'] },
    ],
    [
      'Đồng chí Lê Văn Thử sinh năm 1934. Nguyên là: Ủy viên Ban Thường vụ Tỉnh ủy Mẫu.',
      { 'Lê Văn Thử': ['Ủy viên Ban Thường vụ Tỉnh ủy Mẫu'] },
    ],
  ])
})

describe('where a post goes on', () => {
  checkPosts([
    [
      'Hòa thượng Thạch Mẫu, Trụ trì chùa Ông Dụ, cảm ơn.',
      { 'Thạch Mẫu': ['Trụ trì chùa Ông Dụ'] },
    ],
    [
      'Bà Trần Thị Dụ, Trưởng Ban Chỉ đạo Chương trình phát triển rừng tỉnh hội kiến với khách.',
      { 'Trần Thị Dụ': ['Trưởng Ban Chỉ đạo Chương trình phát triển rừng tỉnh'] },
    ],
    [
      'Bà Trần Thị Dụ, Chủ tịch Hội đồng chủ trì cuộc họp.',
      { 'Trần Thị Dụ': ['Chủ tịch Hội đồng'] },
    ],
    [
      'Bà Trần Thị Dụ, Phó Vụ trưởng Vụ Kế hoạch- Bộ Nông nghiệp làm việc với tỉnh.',
      { 'Trần Thị Dụ': ['Phó Vụ trưởng Vụ Kế hoạch- Bộ Nông nghiệp'] },
    ],
    [
      'Bà Trần Thị Dụ, Phó Giám đốc Công an tỉnh và trưởng các phòng nghiệp vụ dự.',
      { 'Trần Thị Dụ': ['Phó Giám đốc Công an tỉnh'] },
    ],
    [
      'Bà Trần Thị Dụ, Trưởng Ban Chỉ đạo phòng, chống dịch bệnh Covid-19 tỉnh dự.',
      { 'Trần Thị Dụ': ['Trưởng Ban Chỉ đạo phòng, chống dịch bệnh Covid-19 tỉnh'] },
    ],
    [
      'Bà Trần Thị Dụ, Phó Cục trưởng Cục Thương mại thành phố Sùng Tả, Quảng Tây, Trung Quốc dự.',
      {
        'Trần Thị Dụ': ['Phó Cục trưởng Cục Thương mại thành phố Sùng Tả, Quảng Tây, Trung Quốc'],
      },
    ],
    [
      'Các Phó Chủ tịch UBND tỉnh nhiệm kỳ 2016 - 2021 được Thủ tướng phê chuẩn kết quả bầu là: ông Lê Văn Thử và bà Trần Thị Dụ.',
      { 'Lê Văn Thử': ['Phó Chủ tịch UBND tỉnh'], 'Trần Thị Dụ': ['Phó Chủ tịch UBND tỉnh'] },
    ],
    [
      'Chức Chủ tịch UBND tỉnh Sơn La khóa mới thuộc về ông Nguyễn Văn Mẫu.',
      { 'Nguyễn Văn Mẫu': ['Chủ tịch UBND tỉnh Sơn La'] },
    ],
    [
      'Tàu do ông Lê Văn Thử làm thuyền trưởng và QN-005 do ông Hồ Văn Mẫu lái.',
      { 'Lê Văn Thử': ['thuyền trưởng'], 'Hồ Văn Mẫu': [] },
    ],
  ])
})

describe('where the text was cut off', () => {
  test('the name that was begun is the one said before', () => {
    const { people } = foundIn(
      'Bí thư Tỉnh ủy Nguyễn Quang Mẫu dự. Dịp này, Bí thư Tỉnh ủy Nguyễn Quang M',
    )
    expect(people.map(({ name }) => name)).toEqual(['Nguyễn Quang Mẫu'])
  })

  test('a name that begins no other stays its bearer’s own', () => {
    const { people } = foundIn('Dự họp có ông Nguyễn Văn Mẫu và ông Nguyễn Văn Dụ')
    expect(people.map(({ name }) => name)).toEqual(['Nguyễn Văn Mẫu', 'Nguyễn Văn Dụ'])
  })
})
