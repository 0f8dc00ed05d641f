import { describe, expect, test } from 'vitest'
import { foundIn, postsIn } from '../testing/found-in.ts'

describe('a post that all of a list are given', () => {
  test.each<[string, Record<string, string[]>]>([
    [
      'Ông Nguyễn Văn Mẫu, Giám đốc Sở Tư pháp và bà Trần Thị Dụ, Phó Ban Dân vận Huyện ủy đều được tín nhiệm, giữ chức Phó Trưởng Ban Pháp chế HĐND tỉnh.',
      {
        'Nguyễn Văn Mẫu': ['Giám đốc Sở Tư pháp', 'Phó Trưởng Ban Pháp chế HĐND tỉnh'],
        'Trần Thị Dụ': ['Phó Ban Dân vận Huyện ủy', 'Phó Trưởng Ban Pháp chế HĐND tỉnh'],
      },
    ],
    [
      'Ông Nguyễn Văn Mẫu, Bí thư Huyện ủy Mẫu và bà Trần Thị Dụ, Giám đốc Sở Y tế được giữ chức Phó Chủ tịch HĐND tỉnh.',
      {
        'Nguyễn Văn Mẫu': ['Bí thư Huyện ủy Mẫu'],
        'Trần Thị Dụ': ['Giám đốc Sở Y tế', 'Phó Chủ tịch HĐND tỉnh'],
      },
    ],
    [
      'Ba ủy viên UBND tỉnh khóa 15 cũng được bầu: ông Nguyễn Văn Mẫu, Giám đốc Sở Y tế; bà Trần Thị Dụ, Giám đốc Sở Nội vụ và Giám đốc Sở Xây dựng Lê Văn Lệ.',
      {
        'Nguyễn Văn Mẫu': ['ủy viên UBND tỉnh', 'Giám đốc Sở Y tế'],
        'Trần Thị Dụ': ['ủy viên UBND tỉnh', 'Giám đốc Sở Nội vụ'],
        'Lê Văn Lệ': ['ủy viên UBND tỉnh', 'Giám đốc Sở Xây dựng'],
      },
    ],
    [
      'Cùng dự có các đại biểu Quốc hội: Nguyễn Văn Mẫu, Khang Thị Dụ.',
      { 'Nguyễn Văn Mẫu': ['đại biểu Quốc hội'], 'Khang Thị Dụ': ['đại biểu Quốc hội'] },
    ],
    ['Cùng dự có các đại biểu Quốc hội, ông Nguyễn Văn Mẫu.', { 'Nguyễn Văn Mẫu': [] }],
    [
      'Các Phó Chủ tịch UBND tỉnh: Nguyễn Văn Mẫu, Trần Thị Dụ và Giám đốc Sở Xây dựng Lê Văn Lệ cùng dự.',
      {
        'Nguyễn Văn Mẫu': ['Phó Chủ tịch UBND tỉnh'],
        'Trần Thị Dụ': ['Phó Chủ tịch UBND tỉnh'],
        'Lê Văn Lệ': ['Giám đốc Sở Xây dựng'],
      },
    ],
    [
      'Rời ghế Ủy viên UBND tỉnh Mẫu Sơn là các ông: Nguyễn Văn Mẫu, Chánh Thanh tra tỉnh, vì tuổi cao; Trần Văn Dụ, Giám đốc Sở Y tế, về quê dạy học.',
      {
        'Nguyễn Văn Mẫu': ['Ủy viên UBND tỉnh Mẫu Sơn', 'Chánh Thanh tra tỉnh'],
        'Trần Văn Dụ': ['Ủy viên UBND tỉnh Mẫu Sơn', 'Giám đốc Sở Y tế'],
      },
    ],
    [
      'Chủ tịch UBND xã Mẫu là ông Nguyễn Văn Mẫu, Trưởng ban Vận động; ông Trần Văn Dụ, Trưởng thôn Dụ vắng mặt.',
      {
        'Nguyễn Văn Mẫu': ['Chủ tịch UBND xã Mẫu', 'Trưởng ban Vận động'],
        'Trần Văn Dụ': ['Trưởng thôn Dụ'],
      },
    ],
  ])('%s', (paragraph, expected) => {
    const posts = postsIn(paragraph)
    for (const [name, titles] of Object.entries(expected))
      expect(posts[name]?.toSorted()).toEqual(titles.toSorted())
    expect(Object.keys(posts).toSorted()).toEqual(Object.keys(expected).toSorted())
  })
})

describe('who is elected, dismissed, appointed', () => {
  test.each<[string, Record<string, string[]>]>([
    [
      'Hội viên bầu ông Nguyễn Văn Mẫu vào chức vụ Chủ tịch Hội Làm vườn tỉnh nhiệm kỳ 2021 - 2026.',
      { 'Nguyễn Văn Mẫu': ['Chủ tịch Hội Làm vườn tỉnh'] },
    ],
    [
      'HĐND tỉnh bầu các ông Nguyễn Văn Mẫu, Trần Văn Dụ vào chức danh Phó Chủ tịch UBND tỉnh.',
      {
        'Nguyễn Văn Mẫu': ['Phó Chủ tịch UBND tỉnh'],
        'Trần Văn Dụ': ['Phó Chủ tịch UBND tỉnh'],
      },
    ],
    ['Cử tri hỏi ông Nguyễn Văn Mẫu vào chức Chủ tịch UBND xã ra sao.', { 'Nguyễn Văn Mẫu': [] }],
    [
      'Ông Nguyễn Văn Mẫu được HĐND tỉnh miễn nhiệm chức Chủ tịch UBND tỉnh Dụ.',
      { 'Nguyễn Văn Mẫu': ['Chủ tịch UBND tỉnh Dụ'] },
    ],
    // A counter-example: who votes.
    ['Ông Nguyễn Văn Mẫu đề nghị miễn nhiệm chức Chủ tịch UBND tỉnh Dụ.', { 'Nguyễn Văn Mẫu': [] }],
    [
      'HĐND tỉnh bầu ông Nguyễn Văn Mẫu (SN 1961) Giám đốc Sở Dụ.',
      { 'Nguyễn Văn Mẫu': ['Giám đốc Sở Dụ'] },
    ],
    [
      'UBND tỉnh Dụ hiện nay có 3 Phó Chủ tịch, gồm các ông Nguyễn Văn Mẫu và Trần Văn Thử.',
      {
        'Nguyễn Văn Mẫu': ['Phó Chủ tịch UBND tỉnh Dụ'],
        'Trần Văn Thử': ['Phó Chủ tịch UBND tỉnh Dụ'],
      },
    ],
    // Deputies who are named with their chair, and a counter-example: a sentence lies between.
    [
      'Bốn đoàn do Chủ tịch UBND tỉnh Nguyễn Văn Mẫu và các Phó Chủ tịch Trần Văn Thử, Lê Văn Dụ dẫn đầu.',
      {
        'Nguyễn Văn Mẫu': ['Chủ tịch UBND tỉnh'],
        'Trần Văn Thử': ['Phó Chủ tịch UBND tỉnh'],
        'Lê Văn Dụ': ['Phó Chủ tịch UBND tỉnh'],
      },
    ],
    [
      'Chủ tịch UBND tỉnh Nguyễn Văn Mẫu dự họp và Phó Chủ tịch Trần Văn Thử chủ trì.',
      { 'Nguyễn Văn Mẫu': ['Chủ tịch UBND tỉnh'], 'Trần Văn Thử': ['Phó Chủ tịch'] },
    ],
    // For how long he had it, between the post and its holder.
    [
      'Ủy viên Trung ương Đảng, Chủ tịch Hội Mẫu khóa V - ông Lê Văn Dụ tái đắc cử.',
      { 'Lê Văn Dụ': ['Ủy viên Trung ương Đảng', 'Chủ tịch Hội Mẫu'] },
    ],
    [
      'Chủ tịch HĐND tỉnh nhiệm kỳ 2021-2026, bà Lê Thị Dụ chủ trì.',
      { 'Lê Thị Dụ': ['Chủ tịch HĐND tỉnh'] },
    ],
    [
      'Công an bắt cựu Thượng tá, Trưởng Công an TP Dụ Trần Văn Mẫu.',
      { 'Trần Văn Mẫu': ['cựu Trưởng Công an TP Dụ'] },
    ],
    [
      'Bà Trần Thị Dụ - Hiệu trưởng Trường Đại học Y - Dược Mẫu phát biểu.',
      { 'Trần Thị Dụ': ['Hiệu trưởng Trường Đại học Y - Dược Mẫu'] },
    ],
    [
      'Sáng 24/8, Đại tá Trần văn Mẫu - Giám đốc Công an tỉnh Dụ đến thăm.',
      { 'Trần văn Mẫu': ['Giám đốc Công an tỉnh Dụ'] },
    ],
    [
      'Kỳ họp miễn nhiệm chức Trưởng Ban Dân tộc HĐND tỉnh nhiệm kỳ 2021 - 2026 với bà Trần Thị Dụ.',
      { 'Trần Thị Dụ': ['Trưởng Ban Dân tộc HĐND tỉnh'] },
    ],
    [
      'Ứng viên chức Giám đốc Sở Y tế sẽ trao đổi với ông Nguyễn Văn Mẫu.',
      { 'Nguyễn Văn Mẫu': [] },
    ],
    [
      'Sau hai vòng phiếu, chức Chủ tịch HĐND huyện Mẫu thuộc về ông Nguyễn Văn Mẫu.',
      { 'Nguyễn Văn Mẫu': ['Chủ tịch HĐND huyện Mẫu'] },
    ],
    ['Giải nhất của Giám đốc Sở Y tế thuộc về ông Nguyễn Văn Mẫu.', { 'Nguyễn Văn Mẫu': [] }],
    [
      'Sở Xây dựng trao quyết định phó trưởng phòng cho các ông Nguyễn Văn Mẫu, Trần Văn Dụ và bà Lê Thị Lệ.',
      {
        'Nguyễn Văn Mẫu': ['phó trưởng phòng'],
        'Trần Văn Dụ': ['phó trưởng phòng'],
        'Lê Thị Lệ': ['phó trưởng phòng'],
      },
    ],
    [
      'Bộ trao quyết định bổ nhiệm Phó Cục trưởng Cục Thủy lợi đối với các Trưởng phòng Quản lý đê điều Nguyễn Văn Mẫu và Trần Văn Dụ.',
      {
        'Nguyễn Văn Mẫu': ['Phó Cục trưởng Cục Thủy lợi', 'Trưởng phòng Quản lý đê điều'],
        'Trần Văn Dụ': ['Phó Cục trưởng Cục Thủy lợi', 'Trưởng phòng Quản lý đê điều'],
      },
    ],
    [
      'Sở Nội vụ trao quyết định của Chủ tịch UBND tỉnh cho ông Nguyễn Văn Mẫu.',
      { 'Nguyễn Văn Mẫu': [] },
    ],
    [
      'Đến chia vui có Phó Viện trưởng Viện Kiểm sát nhân dân tối cao Nguyễn Văn Mẫu.',
      {
        'Nguyễn Văn Mẫu': ['Phó Viện trưởng Viện Kiểm sát nhân dân tối cao'],
      },
    ],
    ['Chủ tịch UBND xã tối qua đến nhà ông Nguyễn Văn Mẫu.', { 'Nguyễn Văn Mẫu': [] }],
    [
      'Ông Nguyễn Văn Mẫu, Trưởng Ban Quản lý Khu kinh tế Mẫu Sơn và các Khu công nghiệp tỉnh, được bầu làm Chủ tịch Hội Làm vườn.',
      {
        'Nguyễn Văn Mẫu': [
          'Trưởng Ban Quản lý Khu kinh tế Mẫu Sơn và các Khu công nghiệp tỉnh',
          'Chủ tịch Hội Làm vườn',
        ],
      },
    ],
    [
      'Ông Nguyễn Văn Mẫu, Trưởng Ban Quản lý Khu kinh tế Mẫu Sơn và các đại biểu cùng dự.',
      { 'Nguyễn Văn Mẫu': ['Trưởng Ban Quản lý Khu kinh tế Mẫu Sơn'] },
    ],
  ])('%s', (paragraph, expected) => {
    expect(postsIn(paragraph)).toEqual(expected)
  })
})

describe('votes on several people and posts', () => {
  test.each<[string, Record<string, string[]>]>([
    [
      'HĐND tỉnh bầu bổ sung chức danh Ủy viên UBND tỉnh đối với ông Nguyễn Văn Mẫu, Giám đốc Sở Y tế; bà Trần Thị Dụ, Giám đốc Sở Nội vụ và ông Lê Văn Lệ, Giám đốc Công an tỉnh.',
      {
        'Nguyễn Văn Mẫu': ['Giám đốc Sở Y tế', 'Ủy viên UBND tỉnh'],
        'Trần Thị Dụ': ['Giám đốc Sở Nội vụ', 'Ủy viên UBND tỉnh'],
        'Lê Văn Lệ': ['Giám đốc Công an tỉnh', 'Ủy viên UBND tỉnh'],
      },
    ],
    [
      'HĐND tỉnh miễn nhiệm chức danh Ủy viên UBND tỉnh đối với ông Nguyễn Văn Mẫu, nguyên Giám đốc Sở Y tế và giới thiệu bà Trần Thị Dụ, Giám đốc Sở Nội vụ.',
      {
        'Nguyễn Văn Mẫu': ['nguyên Giám đốc Sở Y tế', 'Ủy viên UBND tỉnh'],
        'Trần Thị Dụ': ['Giám đốc Sở Nội vụ'],
      },
    ],
    [
      'Kỳ họp miễn nhiệm chức vụ Trưởng Ban Dân tộc HĐND tỉnh và cho thôi làm đại biểu HĐND tỉnh đối với bà Trần Thị Dụ.',
      { 'Trần Thị Dụ': ['Trưởng Ban Dân tộc HĐND tỉnh', 'đại biểu HĐND tỉnh'] },
    ],
    [
      'Ông Nguyễn Văn Mẫu, Chủ tịch UBND tỉnh trình bày tờ trình bầu bổ sung chức vụ Phó Chủ tịch UBND tỉnh.',
      { 'Nguyễn Văn Mẫu': ['Chủ tịch UBND tỉnh'] },
    ],
    [
      'Bí thư Tỉnh ủy Nguyễn Văn Mẫu chúc mừng các vị được bầu giữ chức danh Phó Chủ tịch UBND tỉnh.',
      { 'Nguyễn Văn Mẫu': ['Bí thư Tỉnh ủy'] },
    ],
    [
      'Điều động ông Nguyễn Văn Mẫu, Chánh Thanh tra tỉnh về Sở Y tế; bổ nhiệm giữ chức Giám đốc Sở Y tế từ tháng tới.',
      { 'Nguyễn Văn Mẫu': ['Chánh Thanh tra tỉnh', 'Giám đốc Sở Y tế'] },
    ],
    [
      'Hội nghị bầu ông Nguyễn Văn Mẫu giữ chức vụ Chủ tịch Hội Nông dân tỉnh, ông Trần Văn Dụ giữ chức vụ Phó Chủ tịch.',
      { 'Nguyễn Văn Mẫu': ['Chủ tịch Hội Nông dân tỉnh'], 'Trần Văn Dụ': ['Phó Chủ tịch'] },
    ],
    [
      'Hội nghị bầu ông Nguyễn Văn Mẫu làm trưởng đoàn. Theo Giám đốc Sở Y tế, ông Trần Văn Dụ, việc này là cần.',
      { 'Nguyễn Văn Mẫu': ['trưởng đoàn'], 'Trần Văn Dụ': ['Giám đốc Sở Y tế'] },
    ],
    [
      'Các đại biểu bầu bà Trần Thị Dụ, nguyên Chánh Thanh tra tỉnh đảm nhiệm chức vụ Giám đốc Sở Y tế.',
      { 'Trần Thị Dụ': ['nguyên Chánh Thanh tra tỉnh', 'Giám đốc Sở Y tế'] },
    ],
    ['Hội cử ba ông, bà Dự Đại hội cấp trên.', {}],
    [
      'Ông Nguyễn Văn Mẫu nghỉ hưu; người khác giữ chức Giám đốc Sở Y tế.',
      { 'Nguyễn Văn Mẫu': [] },
    ],
    [
      'Ông Nguyễn Văn Mẫu cho biết tỉnh sẽ phân công ông Dụ làm Giám đốc Sở Y tế.',
      { 'Nguyễn Văn Mẫu': [] },
    ],
    [
      'Ông Nguyễn Văn Mẫu về Trường ĐH Trần Văn Dụ và được giữ chức Hiệu trưởng.',
      { 'Nguyễn Văn Mẫu': ['Hiệu trưởng'] },
    ],
    [
      'Ông Nguyễn Văn Mẫu, Giám đốc Sở Tài nguyên – Môi trường, dự.',
      { 'Nguyễn Văn Mẫu': ['Giám đốc Sở Tài nguyên – Môi trường'] },
    ],
  ])('%s', (paragraph, expected) => {
    const posts = postsIn(paragraph)
    const sorted = (of: Record<string, string[]>) =>
      Object.fromEntries(Object.entries(of).map(([name, titles]) => [name, titles.toSorted()]))
    expect(sorted(posts)).toEqual(sorted(expected))
  })
})

describe('the given name alone', () => {
  test.each<[string, Record<string, string[]>]>([
    [
      'HĐND tỉnh chất vấn ông Nguyễn Văn Mẫu. Ông Mẫu hiện là Giám đốc Sở Y tế tỉnh Mẫu Sơn.',
      { 'Nguyễn Văn Mẫu': ['Giám đốc Sở Y tế tỉnh Mẫu Sơn'] },
    ],
    [
      'HĐND tỉnh chất vấn ông Nguyễn Văn Mẫu. Bà Dụ đang là Giám đốc Sở Y tế.',
      { 'Nguyễn Văn Mẫu': [] },
    ],
    [
      'HĐND tỉnh chất vấn ông Nguyễn Văn Mẫu. Ông Mẫu gặp Giám đốc Sở Y tế.',
      { 'Nguyễn Văn Mẫu': [] },
    ],
    ['Ông Nguyễn Văn Mẫu đang là Giám đốc Sở Y tế.', { 'Nguyễn Văn Mẫu': ['Giám đốc Sở Y tế'] }],
  ])('%s', (paragraph, expected) => {
    expect(postsIn(paragraph)).toEqual(expected)
  })
})

describe('what people are, in a list', () => {
  test.each<[string, Record<string, string[]>]>([
    [
      'Gồm: Nguyễn Văn Mẫu - Bí thư Đảng ủy xã Mẫu; Trần Thị Dụ - Giáo viên Trường Tiểu học Dụ, xã Mẫu; Lê Văn Lệ - Công chức xã Dụ.',
      {
        'Nguyễn Văn Mẫu': ['Bí thư Đảng ủy xã Mẫu'],
        'Trần Thị Dụ': ['Giáo viên Trường Tiểu học Dụ, xã Mẫu'],
        'Lê Văn Lệ': ['Công chức xã Dụ'],
      },
    ],
    ['Cô Trần Thị Dụ - giáo viên Trường Tiểu học Dụ kể lại.', { 'Trần Thị Dụ': [] }],
    ['Công chức xã Dụ giúp ông Nguyễn Văn Mẫu làm giấy tờ.', { 'Nguyễn Văn Mẫu': [] }],
  ])('%s', (paragraph, expected) => {
    expect(postsIn(paragraph)).toEqual(expected)
  })
})

describe('names', () => {
  const namesIn = (paragraph: string) => Object.keys(postsIn(paragraph))

  test.each<[string, string[]]>([
    ['Dự có các đồng chí: Vy Văn Mẫu, Chủ tịch UBND tỉnh.', ['Vy Văn Mẫu']],
    ['Buổi lễ do phó giám đốc Trần quang Mẫu dẫn dắt.', ['Trần quang Mẫu']],
    ['Thư được bà con ở Lương quang Mẫu đọc cho nhau nghe.', []],
    ['Bí thư Huyện ủy Châu thành Mẫu đọc thư.', []],
    ['Lời của Chủ tịch Hồ chí Minh được đọc lại.', []],
    [
      'Nước ngập các phường Bạch Đằng, Hoàng Diệu, Phan Đình Phùng, Lê Hồng Phong (thành phố Mẫu).',
      [],
    ],
    ['Chủ tịch UBND phường Quang Trung, Trần Mẫu Dụ, cùng dân làm đường.', ['Trần Mẫu Dụ']],
    [
      'Tại phường Quang Trung, Trần Mẫu Dụ, Lê Dụ Lệ cùng dân làm đường.',
      ['Trần Mẫu Dụ', 'Lê Dụ Lệ'],
    ],
    ['Nhờ phường Quang Trung, Trần Mẫu Dụ đã có nhà.', ['Trần Mẫu Dụ']],
    ['Nhờ phường Quang Trung, Trần Văn Dụ, một nông dân, đã có nhà.', ['Trần Văn Dụ']],
  ])('%s', (paragraph, names) => {
    expect(namesIn(paragraph)).toEqual(names)
  })
})

describe('who issued a document, said behind it', () => {
  test.each<[string, string | undefined]>([
    ['theo Quyết định số 77/QĐ-UBND mà UBND tỉnh vừa ban hành.', 'UBND tỉnh'],
    ['theo Kế hoạch số 78/KH-UBND được UBND tỉnh ban hành tháng trước.', 'UBND tỉnh'],
    ['theo Quyết định số 77/QĐ-UBND mà Chủ tịch UBND tỉnh vừa ký.', 'Chủ tịch UBND tỉnh'],
    ['theo Quyết định số 77/QĐ-UBND mà UBND tỉnh đang thực hiện.', undefined],
    ['theo Quyết định số 77/QĐ-UBND được UBND tỉnh gửi về các xã.', undefined],
  ])('%s', (paragraph, issuer) => {
    expect(foundIn(`Ba cây cầu treo được sửa ${paragraph}`).documents[0]?.issuer).toBe(issuer)
  })
})
