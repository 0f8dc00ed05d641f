import { describe, expect, test } from 'vitest'
import { postsIn } from '../testing/found-in.ts'

describe('posts that are given', () => {
  test.each<[string, Record<string, string[]>]>([
    [
      'Bà Trần Thị Mẫu, Phó Chủ tịch nước giữ quyền Chủ tịch nước cho đến khi bầu người mới.',
      { 'Trần Thị Mẫu': ['Phó Chủ tịch nước', 'quyền Chủ tịch nước'] },
    ],
    [
      'Đồng chí Nguyễn Văn Mẫu, Bí thư Đảng ủy, giữ chức vụ Trưởng Ban Dân vận Huyện ủy.',
      { 'Nguyễn Văn Mẫu': ['Bí thư Đảng ủy', 'Trưởng Ban Dân vận Huyện ủy'] },
    ],
    [
      'Ông Nguyễn Văn Mẫu, Giám đốc Sở Y tế giữ chức vụ kiêm nhiệm Phó Trưởng ban Chỉ đạo, theo nghị quyết.',
      { 'Nguyễn Văn Mẫu': ['Giám đốc Sở Y tế', 'Phó Trưởng ban Chỉ đạo'] },
    ],
    [
      'Tỉnh bổ nhiệm 3 Phó Giám đốc gồm các ông Nguyễn Văn Mẫu, Trần Văn Dụ (Sở Mẫu) và ông Lê Văn Lệ (Sở Dụ).',
      {
        'Nguyễn Văn Mẫu': ['Phó Giám đốc'],
        'Trần Văn Dụ': ['Phó Giám đốc'],
        'Lê Văn Lệ': ['Phó Giám đốc'],
      },
    ],
    [
      'Trước đó ông Nguyễn Văn Mẫu giữ chức Giám đốc Sở Nội vụ của tỉnh này.',
      { 'Nguyễn Văn Mẫu': ['Giám đốc Sở Nội vụ'] },
    ],
    [
      'Ông Nguyễn Văn Mẫu, Giám đốc Sở Y tế đến nhận công tác tại Trường Đại học Mẫu và bổ nhiệm giữ chức Hiệu trưởng.',
      { 'Nguyễn Văn Mẫu': ['Giám đốc Sở Y tế', 'Hiệu trưởng Trường Đại học Mẫu'] },
    ],
    [
      'Bà Trần Thị Dụ, Chánh Văn phòng Tỉnh ủy đến nhận công tác tại Sở Giáo dục và Đào tạo, giữ chức Phó Giám đốc Sở.',
      { 'Trần Thị Dụ': ['Chánh Văn phòng Tỉnh ủy', 'Phó Giám đốc Sở Giáo dục và Đào tạo'] },
    ],
    // The body as it is printed, with its own dash and the place of its tone.
    [
      'Ông Nguyễn Văn Mẫu, Giám đốc Sở Y tế đến nhận công tác tại Trường Hoà Mẫu – Dụ và bổ nhiệm giữ chức Hiệu trưởng.',
      { 'Nguyễn Văn Mẫu': ['Giám đốc Sở Y tế', 'Hiệu trưởng Trường Hoà Mẫu – Dụ'] },
    ],
    // What kind of body it is, is said once.
    [
      'Ông Nguyễn Văn Mẫu về công tác tại Ban Nội chính Tỉnh ủy và bổ nhiệm giữ chức Phó Trưởng ban.',
      { 'Nguyễn Văn Mẫu': ['Phó Trưởng Ban Nội chính Tỉnh ủy'] },
    ],
    [
      'Bà Trần Thị Dụ đến nhận công tác tại Văn phòng Tỉnh ủy và bổ nhiệm giữ chức Phó Chánh Văn phòng.',
      { 'Trần Thị Dụ': ['Phó Chánh Văn phòng Tỉnh ủy'] },
    ],
    // A counter-example: it is another kind of body.
    [
      'Bà Trần Thị Dụ đến nhận công tác tại Sở Tài chính và bổ nhiệm giữ chức Phó Chánh Thanh tra.',
      { 'Trần Thị Dụ': ['Phó Chánh Thanh tra'] },
    ],
    // A counter-example: the post has a body of its own.
    [
      'Bà Trần Thị Dụ làm việc tại Sở Tài chính và được bổ nhiệm làm Phó Giám đốc Sở Y tế.',
      { 'Trần Thị Dụ': ['Phó Giám đốc Sở Y tế'] },
    ],
    [
      'Tỉnh ủy quyết định: Đồng chí Nguyễn Văn Mẫu, Phó Trưởng ban Tổ chức Tỉnh ủy thôi giữ chức Phó Trưởng ban Tổ chức Tỉnh ủy; phân công, điều động, luân chuyển, chỉ định tham gia BCH, giữ chức Bí thư Huyện ủy Mẫu thời hạn 5 năm.',
      { 'Nguyễn Văn Mẫu': ['Phó Trưởng ban Tổ chức Tỉnh ủy', 'Bí thư Huyện ủy Mẫu'] },
    ],
    [
      'Quốc hội nghe Chủ nhiệm Ủy ban Tài chính, ngân sách của Quốc hội Nguyễn Văn Mẫu trình bày.',
      { 'Nguyễn Văn Mẫu': ['Chủ nhiệm Ủy ban Tài chính, ngân sách của Quốc hội'] },
    ],
  ])('%s', (paragraph, posts) => {
    expect(postsIn(paragraph)).toEqual(posts)
  })
})

describe('posts of somebody else', () => {
  test.each<[string, Record<string, string[]>]>([
    [
      'Theo Quyết định số 71 của Chủ tịch UBND tỉnh, ông Nguyễn Văn Mẫu và ông Trần Văn Dụ được bổ nhiệm giữ chức Phó Giám đốc Sở Mẫu.',
      {
        'Nguyễn Văn Mẫu': ['Phó Giám đốc Sở Mẫu'],
        'Trần Văn Dụ': ['Phó Giám đốc Sở Mẫu'],
      },
    ],
    [
      'Theo lời của Giám đốc Sở Nội vụ, ông Nguyễn Văn Mẫu, các đơn vị đã xong.',
      { 'Nguyễn Văn Mẫu': ['Giám đốc Sở Nội vụ'] },
    ],
    [
      'Chưa bầu được chức vụ Bí thư Huyện ủy, đồng chí Nguyễn Văn Mẫu, Phó Bí thư Huyện ủy được giao điều hành.',
      { 'Nguyễn Văn Mẫu': ['Phó Bí thư Huyện ủy'] },
    ],
    [
      'Đại hội bầu Ủy viên Ủy ban MTTQ xã Mẫu và biểu quyết cử đồng chí Nguyễn Văn Mẫu, Đảng ủy viên giữ chức danh Phó Chủ tịch Ủy ban MTTQ xã.',
      { 'Nguyễn Văn Mẫu': ['Đảng ủy viên', 'Phó Chủ tịch Ủy ban MTTQ xã'] },
    ],
  ])('%s', (paragraph, posts) => {
    expect(postsIn(paragraph)).toEqual(posts)
  })
})

describe('places in posts', () => {
  test.each<[string, Record<string, string[]>]>([
    [
      'Đồng chí Nguyễn Văn Mẫu, Chủ tịch HĐND huyện Đắk Mẫu đến nhận công tác.',
      { 'Nguyễn Văn Mẫu': ['Chủ tịch HĐND huyện Đắk Mẫu'] },
    ],
    [
      'Ông Nguyễn Văn Mẫu từng giữ chức Trưởng phòng Quy hoạch (thuộc Khu KTM Mẫu), Phó Trưởng BQL Khu KTM Đông Mẫu, Trưởng Ban KKT mở Đông Mẫu.',
      {
        'Nguyễn Văn Mẫu': [
          'Trưởng phòng Quy hoạch',
          'Phó Trưởng BQL Khu KTM Đông Mẫu',
          'Trưởng Ban KKT mở Đông Mẫu',
        ],
      },
    ],
    ['Chủ tịch UBND huyện A Mẫu phát biểu.', {}],
    ['Chủ tịch UBND huyện Y Blôk Mẫu phát biểu.', { 'Y Blôk Mẫu': ['Chủ tịch UBND huyện'] }],
  ])('%s', (paragraph, posts) => {
    expect(postsIn(paragraph)).toEqual(posts)
  })
})

test('the name of a site is nobody’s', () => {
  expect(postsIn('(Website Chính phủ) - Thư ký của xã họp ngày 20/11.')).toEqual({})
})
