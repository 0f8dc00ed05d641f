import { describe, expect, test } from 'vitest'
import { foundIn, postsIn } from '../testing/found-in.ts'

/** The posts of Nguyễn Văn Mẫu, who holds them in each of these sentences. */
const postsOf = (paragraph: string) => postsIn(paragraph)['Nguyễn Văn Mẫu']

describe('where a post ends', () => {
  test.each<[string, string[]]>([
    [
      'Đại tá Nguyễn Văn Mẫu được giữ chức Cục trưởng Cục Quản lý xuất nhập cảnh (Bộ Công an).',
      ['Cục trưởng Cục Quản lý xuất nhập cảnh (Bộ Công an)'],
    ],
    [
      'Ông Nguyễn Văn Mẫu, Trưởng Phòng Kế hoạch - Tài chính (Sở Giáo dục và Đào tạo) cho biết.',
      ['Trưởng Phòng Kế hoạch - Tài chính (Sở Giáo dục và Đào tạo)'],
    ],
    [
      'Bà Trần Thị Dụ và ông Nguyễn Văn Mẫu, Giám đốc Trung tâm Y tế huyện Mẫu (tỉnh Sơn La) dự.',
      ['Giám đốc Trung tâm Y tế huyện Mẫu (tỉnh Sơn La)'],
    ],
    // What is no body and no place is said of the person.
    ['Ông Nguyễn Văn Mẫu, Giám đốc Sở Y tế (người đứng bên trái) dự.', ['Giám đốc Sở Y tế']],
    [
      'Ông Nguyễn Văn Mẫu, Giám đốc Trung tâm Y tế huyện Dụ (Trần Văn An), ông Lê Văn Lệ dự.',
      ['Giám đốc Trung tâm Y tế huyện Dụ'],
    ],
    ['Chủ tịch UBND tỉnh Ông Nguyễn Văn Mẫu dự.', ['Chủ tịch UBND tỉnh']],
    [
      'Ông Nguyễn Văn Mẫu, Giám đốc Sở Nội vụ; trước đó ông từng làm Giám đốc Sở Y tế.',
      ['Giám đốc Sở Nội vụ', 'Giám đốc Sở Y tế'],
    ],
    ['Ông Nguyễn Văn Mẫu, Bí thư Tỉnh ủy (Bộ Công an mời) dự.', ['Bí thư Tỉnh ủy']],
    [
      'Ông Nguyễn Văn Mẫu giữ chức Chỉ huy trưởng Ban Chỉ huy Phòng thủ khu vực 2 - Mẫu Sơn.',
      ['Chỉ huy trưởng Ban Chỉ huy Phòng thủ khu vực 2 - Mẫu Sơn'],
    ],
    [
      'Dự có ông Nguyễn Văn Mẫu, Vụ trưởng Vụ Pháp luật dân sự - kinh tế, Bộ Tư pháp.',
      ['Vụ trưởng Vụ Pháp luật dân sự - kinh tế, Bộ Tư pháp'],
    ],
    [
      'Ông Nguyễn Văn Mẫu, Phó Cục trưởng Cục Mẫu mới - cho rằng cần làm sớm.',
      ['Phó Cục trưởng Cục Mẫu'],
    ],
    [
      'Theo Trung tá Nguyễn Văn Mẫu, Trung đoàn trưởng Trung đoàn 375, năm nay đơn vị tập sớm.',
      ['Trung đoàn trưởng Trung đoàn 375'],
    ],
    [
      'Tòa phạt Nguyễn Văn Mẫu, nguyên Chủ tịch UBND phường 2 năm tù.',
      ['nguyên Chủ tịch UBND phường'],
    ],
    [
      'Đồng chí Nguyễn Văn Mẫu, Chủ tịch UBND huyện Bác Mẫu cảm ơn.',
      ['Chủ tịch UBND huyện Bác Mẫu'],
    ],
    [
      'Ông Nguyễn Văn Mẫu, Trưởng Ban Chỉ đạo về phát triển khoa học, công nghệ, đổi mới sáng tạo, chuyển đổi số và Đề án 06; cùng lãnh đạo các phòng.',
      [
        'Trưởng Ban Chỉ đạo về phát triển khoa học, công nghệ, đổi mới sáng tạo, chuyển đổi số và Đề án 06',
      ],
    ],
    [
      'Ông Nguyễn Văn Mẫu, Phó Trưởng Ban Chỉ đạo Trung ương về chuyển đổi số dự.',
      ['Phó Trưởng Ban Chỉ đạo Trung ương về chuyển đổi số'],
    ],
    ['Ông Nguyễn Văn Mẫu, Trưởng Ban Chỉ đạo tỉnh về dự.', ['Trưởng Ban Chỉ đạo tỉnh']],
    [
      'Các vị đại biểu Quốc hội tỉnh thuộc đơn vị bầu cử số 2 gồm: đại biểu Nguyễn Văn Mẫu, Chủ tịch Hội Dụ gặp cử tri.',
      ['đại biểu Quốc hội tỉnh', 'Chủ tịch Hội Dụ'],
    ],
    [
      'Theo ông Nguyễn Văn Mẫu, thường trực Ban Chỉ huy Phòng thủ dân sự tỉnh, tàu đã vào bờ.',
      ['thường trực Ban Chỉ huy Phòng thủ dân sự tỉnh'],
    ],
    ['Chủ tịch UBND xã bảo Nguyễn Văn Mẫu xem lại két.', []],
    ['Ông Nguyễn Văn Mẫu, Chủ tịch UBND xã Bảo Dụ nói.', ['Chủ tịch UBND xã Bảo Dụ']],
    [
      'Tỉnh giao ông Nguyễn Văn Mẫu, Phó Giám đốc Sở Dụ phụ trách điều hành Sở tới khi kiện toàn chức danh Giám đốc Sở Dụ.',
      ['Phó Giám đốc Sở Dụ'],
    ],
    ['Ông Nguyễn Văn Mẫu, Giám đốc hợp tác xã nhẩm tính vụ này lãi.', ['Giám đốc hợp tác xã']],
    ['Ông Nguyễn Văn Mẫu - Bí thư Huyện ủy Mẫu từng nói như vậy.', ['Bí thư Huyện ủy Mẫu']],
    [
      'Tổ công tác do Thiếu tá Nguyễn Văn Mẫu, Phó Đồn trưởng chỉ huy, đã đến bản Dụ.',
      ['Phó Đồn trưởng'],
    ],
    [
      'Do Phó Tỉnh trưởng phụ trách kinh tế Nguyễn Văn Mẫu dẫn đầu, đoàn đã đến tỉnh Dụ.',
      ['Phó Tỉnh trưởng phụ trách kinh tế'],
    ],
    [
      'Có chị Nguyễn Văn Mẫu – Phó Bí thư Huyện đoàn và hơn 150 đoàn viên.',
      ['Phó Bí thư Huyện đoàn'],
    ],
    [
      'Kỷ luật ông Nguyễn Văn Mẫu, nguyên Giám đốc Sở GTVT bằng hình thức cảnh cáo.',
      ['nguyên Giám đốc Sở GTVT'],
    ],
    [
      'Bà Nguyễn Văn Mẫu, Phó Bí thư Đảng ủy phường Dụ phổ biến các nội dung mới.',
      ['Phó Bí thư Đảng ủy phường Dụ'],
    ],
    [
      'Ông Nguyễn Văn Mẫu, Phó Chủ tịch Hội Liên hiệp Phụ nữ (LHPN) tỉnh và đoàn công tác đến thăm.',
      ['Phó Chủ tịch Hội Liên hiệp Phụ nữ (LHPN) tỉnh'],
    ],
    [
      'Bà Trần Thị Dụ và ông Nguyễn Văn Mẫu, Trưởng Ban Chỉ đạo phòng, chống dịch bệnh dự.',
      ['Trưởng Ban Chỉ đạo phòng, chống dịch bệnh'],
    ],
    [
      'Ông Nguyễn Văn Mẫu, đại biểu Quốc hội các khóa VIII, IX và X, Trưởng ban Dụ phát biểu.',
      ['đại biểu Quốc hội các khóa VIII, IX và X', 'Trưởng ban Dụ'],
    ],
    [
      'Dự có các đồng chí Ủy viên Ban TVTU: Nguyễn Văn Mẫu, Giám đốc Sở Y tế; Trần Thị Dụ, Giám đốc Sở Nội vụ.',
      ['Ủy viên Ban TVTU', 'Giám đốc Sở Y tế'],
    ],
    [
      'Với trách nhiệm là Bí thư Huyện ủy Dụ (từ năm 2015 đến 2020), ông Nguyễn Văn Mẫu nhận lỗi.',
      ['Bí thư Huyện ủy Dụ'],
    ],
    ['Ông Nguyễn Văn Mẫu, Phó Chủ tịch UBND H.Lý Dụ cho biết.', ['Phó Chủ tịch UBND H.Lý Dụ']],
    ['Theo lời của Bí thư Huyện ủy Dụ (người đã nghỉ), ông Nguyễn Văn Mẫu không có lỗi.', []],
    [
      'Đ/c Nguyễn Văn Mẫu làm Phó Bí thư kiêm Chủ tịch Ủy ban hành chính huyện.',
      ['Phó Bí thư', 'Chủ tịch Ủy ban hành chính huyện'],
    ],
    [
      'Đại tá Nguyễn Văn Mẫu, Phó Chỉ huy trưởng kiêm Tham mưu trưởng Bộ CHQS tỉnh.',
      ['Phó Chỉ huy trưởng kiêm Tham mưu trưởng Bộ CHQS tỉnh'],
    ],
    [
      'Bà Trần Thị Dụ và ông Nguyễn Văn Mẫu, Giám đốc siêu thị Phú Dụ cam kết tiêu thụ cam.',
      ['Giám đốc siêu thị Phú Dụ'],
    ],
    ['Tòa phạt Nguyễn Văn Mẫu nguyên Chủ tịch UBND xã Dụ.', ['nguyên Chủ tịch UBND xã Dụ']],
    ['Ông Nguyễn Văn Mẫu, Trưởng thôn Dụ phải cử người canh.', ['Trưởng thôn Dụ']],
    ['Bà Nguyễn Văn Mẫu giữ chức Phó Bí thư Đảng ủy xã khóa', ['Phó Bí thư Đảng ủy xã']],
    [
      'Có bà Nguyễn Văn Mẫu –, Phó Chủ tịch UBND huyện; đại diện các hội.',
      ['Phó Chủ tịch UBND huyện'],
    ],
  ])('%s', (sentence, posts) => {
    expect(postsOf(sentence)).toEqual(posts)
  })
})

describe('who holds it', () => {
  test('whoever is elected with another is elected to the one post', () => {
    const elected = (between: string) =>
      postsOf(
        `HĐND tỉnh đã bầu ông Nguyễn Văn Mẫu, Giám đốc Sở Y tế${between} và bà Trần Thị Dụ, Bí thư Huyện ủy giữ chức Phó Chủ tịch UBND tỉnh.`,
      )
    expect(elected('')).toEqual(['Giám đốc Sở Y tế', 'Phó Chủ tịch UBND tỉnh'])
    expect(elected(' làm Chủ tịch HĐND tỉnh')).toEqual(['Giám đốc Sở Y tế', 'Chủ tịch HĐND tỉnh'])
  })

  test('the suspect behind whose home it stands', () => {
    const sentence =
      'Bốn bị can gồm: Nguyễn Văn Mẫu (SN 1962), trú tại phường 5 (nguyên Chủ tịch UBND huyện Dụ); Lê Văn Lệ (SN 1971), trú tại phường 6.'
    expect(postsIn(sentence)).toMatchObject({
      'Nguyễn Văn Mẫu': ['nguyên Chủ tịch UBND huyện Dụ'],
      'Lê Văn Lệ': [],
    })
  })

  test('whom a sentence calls by his given name', () => {
    const life = (name: string) =>
      postsOf(
        `Ông Nguyễn Văn Mẫu được chỉ định là Bí thư Đảng ủy phường. Trước đó, ông ${name} là Phó giám đốc Sở Y tế.`,
      )
    expect(life('Mẫu')).toEqual(['Bí thư Đảng ủy phường', 'Phó giám đốc Sở Y tế'])
    expect(life('Dụ')).toEqual(['Bí thư Đảng ủy phường'])
  })

  test('whose death is told, behind his life', () => {
    const told = (joined: string) =>
      postsOf(
        `Đồng chí Nguyễn Văn Mẫu (bí danh Ba Dụ), sinh ngày 02/4/1938; quê quán xã Vũ Dụ, huyện Mẫu. Thường trú tại phường Dụ;${joined} Ủy viên Ban Thường vụ Tỉnh ủy, nguyên Trưởng ban Mẫu.`,
      )
    expect(told(' vào Đảng năm 1960;')).toEqual([
      'Ủy viên Ban Thường vụ Tỉnh ủy',
      'nguyên Trưởng ban Mẫu',
    ])
    expect(told('')).toEqual([])
  })

  test('the Secretariat holds none', () => {
    expect(
      postsOf('Công bố quyết định của Ban Bí thư chuẩn y ông Nguyễn Văn Mẫu, Trưởng ban Mẫu.'),
    ).toEqual(['Trưởng ban Mẫu'])
  })
})

test.each<[string, string[]]>([
  ['Công văn do Phó Chủ tịch UBND huyện K’Mẫu Hải ký.', ['K’Mẫu Hải']],
  ['Phó Tỉnh trưởng tỉnh Sa La Van Khăm-sỉng Phôm-mẫu-chăn cho biết.', ['Khăm-sỉng Phôm-mẫu-chăn']],
  ['Dự có đồng chí Đinh Công Thành - Ủy viên BTV Tỉnh ủy.', ['Đinh Công Thành']],
  ['Hội nghị họp tại hội trường 272 Nguyễn Thị Dụ, tại nhà số 118/4 Trần Văn Dụ.', []],
  ['Gửi thư về Văn phòng (địa chỉ: Số 38, Nguyễn Thị Dụ, quận Mẫu).', []],
  ['Hội họp tại VP Hội 327/18/6 Nguyễn Thị Dụ, P. 12, Q. 11.', []],
  ['Ngày 15/3/2015 Nguyễn Văn Mẫu, Bí thư Tỉnh ủy đến dự.', ['Nguyễn Văn Mẫu']],
  ['Công an bắt Sồng Bả Mẫu, sinh năm 2001, trú tại bản Dụ.', ['Sồng Bả Mẫu']],
  ['Dự có các đồng chí: Y Mai Mẫu, Phó Chủ tịch HĐND tỉnh.', ['Y Mai Mẫu']],
  ['Có Phó Chủ tịch UBND tỉnh Lâm Đồng K’Mẫu dự.', ['K’Mẫu']],
  ['Đoàn đã thăm thương binh 1/4 Nguyễn Văn Mẫu.', ['Nguyễn Văn Mẫu']],
  ['Có Nguyễn Văn Mẫu, nguyên Trạm trưởng Trạm Kiểm lâm Sa Mẫu.', ['Nguyễn Văn Mẫu']],
])('names in %s', (sentence, names) => {
  expect(foundIn(sentence).people.map(({ name }) => name)).toEqual(names)
})

test('a province of the highlands behind its committee is nobody', () => {
  const { people } = foundIn('Ông giữ chức Phó Bí thư Tỉnh ủy Đắk Lắk nhiệm kỳ 2010-2015.')
  expect(people).toEqual([])
})

test('a head whose letters are no syllable stays one where the text is cut off', () => {
  expect(postsIn('Ông Trần Văn Mẫu dự lễ ở xã Dụ. đbqh')).toEqual({ 'Trần Văn Mẫu': [] })
})
