/** Words that are part of a name in one place, and stand beside it in another. */
import { describe } from 'vitest'
import { checkPosts } from '../testing/check-posts.ts'

describe('Ông is a surname, too', () => {
  checkPosts([
    [
      'Tòa tuyên phạt Lưu Đình Giả: 4 năm tù; Ông Thị Dụ (nguyên Phó Giám đốc Sở Mẫu): 2 năm tù.',
      { 'Lưu Đình Giả': [], 'Ông Thị Dụ': ['nguyên Phó Giám đốc Sở Mẫu'] },
    ],
    [
      'Dự lễ có Viện trưởng Viện Kiểm sát tỉnh Ông Thế Mẫu và đại biểu các xã.',
      { 'Ông Thế Mẫu': ['Viện trưởng Viện Kiểm sát tỉnh'] },
    ],
    ['Dự lễ có Chủ tịch UBND xã Ông Nguyễn Văn Mẫu.', { 'Nguyễn Văn Mẫu': ['Chủ tịch UBND xã'] }],
    ['Dự lễ có Ông Điểu Mẫu, Bí thư Đảng ủy xã Dụ.', { 'Điểu Mẫu': ['Bí thư Đảng ủy xã Dụ'] }],
    ['Ông Thế Mẫu, Bí thư Đảng ủy xã Dụ, dự lễ.', { 'Thế Mẫu': ['Bí thư Đảng ủy xã Dụ'] }],
  ])
})

describe('words that open a sentence', () => {
  checkPosts([
    [
      'Riêng Âu Đức Mẫu, cựu Bí thư Đảng ủy xã, vắng mặt.',
      { 'Âu Đức Mẫu': ['cựu Bí thư Đảng ủy xã'] },
    ],
    [
      'Riêng ông Nguyễn Văn Mẫu, Bí thư Huyện ủy, vắng mặt.',
      { 'Nguyễn Văn Mẫu': ['Bí thư Huyện ủy'] },
    ],
  ])
})

describe('who is called together', () => {
  checkPosts([
    [
      'Chị em Cái Dụ khoe con heo đất; bà Nguyễn Thị Mẫu, Bí thư Huyện ủy, chung vui.',
      { 'Nguyễn Thị Mẫu': ['Bí thư Huyện ủy'] },
    ],
    ['Chị Cái Thị Mẫu, Bí thư Xã đoàn, dự.', { 'Cái Thị Mẫu': ['Bí thư Xã đoàn'] }],
  ])
})

describe('initials behind a name are another’s', () => {
  checkPosts([
    [
      'Nhà của cựu Chủ tịch UBND huyện Bùi Quý Mẫu T.L',
      { 'Bùi Quý Mẫu': ['cựu Chủ tịch UBND huyện'] },
    ],
    ['Ông Nguyễn Văn A. Mẫu là Bí thư Đảng ủy.', { 'Nguyễn Văn A': [] }],
  ])
})

describe('years of the cycle, and where a house is', () => {
  checkPosts([
    [
      'Nhân dịp Tết Nguyên đán Giáp Thìn, Phó Bí thư Tỉnh ủy Lò Văn Mẫu thăm xã Dụ.',
      { 'Lò Văn Mẫu': ['Phó Bí thư Tỉnh ủy'] },
    ],
    ['Họp tại Nhà Văn hóa (số 72A, Nguyễn Thị Mẫu, Quận 3).', {}],
    ['Công an khám căn nhà ở số 38- Trần Nhật Mẫu (phường Dụ).', {}],
    ['Ông Trần Mẫu có bằng cử nhân Luật Kinh tế.', { 'Trần Mẫu': [] }],
    // Counter-examples.
    ['Đón Xuân Bính Ngọ, ông Trần Quý Mùi chúc Tết.', { 'Trần Quý Mùi': [] }],
    [
      'Kiểm phiếu (số 12), Nguyễn Thị Mẫu được bầu làm Chủ tịch.',
      { 'Nguyễn Thị Mẫu': ['Chủ tịch'] },
    ],
  ])
})

describe('places right behind a name, in rows of a flattened table', () => {
  checkPosts([
    ['Phó Thủ tướng Trần Văn Mẫu Quảng Nam', { 'Trần Văn Mẫu': ['Phó Thủ tướng'] }],
    ['Thủ tướng Lê Đình Mẫu Thành phố Hà Nội', { 'Lê Đình Mẫu': ['Thủ tướng'] }],
    // Counter-examples: given names that are provinces’, too.
    ['Bà Trần Thị Hà Giang dự.', { 'Trần Thị Hà Giang': [] }],
    ['Ông Nguyễn Thái Bình dự.', { 'Nguyễn Thái Bình': [] }],
    ['Ông Lê Văn Thành phố biến chủ trương.', { 'Lê Văn Thành': [] }],
  ])
})

describe('lists of nothing but names', () => {
  checkPosts([
    [
      'Sở có 3 Phó Giám đốc gồm các ông, bà: Trần Thị Mẫu, Vi Mạnh Dụ, Tô Thử.',
      { 'Trần Thị Mẫu': [], 'Vi Mạnh Dụ': [], 'Tô Thử': [] },
    ],
    [
      'Các đối tượng bị bắt gồm: Khúc Quốc Mẫu, Lại Mạnh Dụ, Ninh Mạnh Thử.',
      { 'Khúc Quốc Mẫu': [], 'Lại Mạnh Dụ': [], 'Ninh Mạnh Thử': [] },
    ],
    // A counter-example: places are listed, too.
    ['Đoàn đến các xã: Tô Hiệu, Vi Hương, Mẫu Sơn.', {}],
  ])
})

describe('whom a paper does not name', () => {
  checkPosts([
    ['Nạn nhân là bà Nguyễn Thị T.L', {}],
    ['Đối tượng Phạm Văn Th. bị bắt cùng Giàng Mẫu Ch., trú tại xã Dụ.', {}],
    [
      'Các Phó Bí thư Huyện ủy gồm các ông Trần Văn Mẫu và Phạm Đức H',
      { 'Trần Văn Mẫu': ['Phó Bí thư Huyện ủy'] },
    ],
    // Counter-examples: a letter that is a syllable, and somebody with a post.
    ['Ông Lê Văn Y, trú tại xã Dụ, nhận quà.', { 'Lê Văn Y': [] }],
    ['Giám đốc Sở Mẫu Trần Thị B phát biểu.', { 'Trần Thị B': ['Giám đốc Sở Mẫu'] }],
  ])
})

describe('whom a temple is for', () => {
  checkPosts([
    ['Đoàn viếng Đền thờ Thiên hộ Nguyễn Duy Mẫu, Đền thờ Đốc binh Trần Tấn Dụ.', {}],
    [
      'Đoàn viếng Đền thờ; ông Nguyễn Duy Mẫu, Bí thư Huyện ủy, dâng hương.',
      { 'Nguyễn Duy Mẫu': ['Bí thư Huyện ủy'] },
    ],
  ])
})

describe('an office and its deputy in the bracket behind two names', () => {
  checkPosts([
    [
      'Cơ quan điều tra truy tố Bùi Quý Mẫu, Cù Xuân Dụ (cựu Chủ tịch và Phó Chủ tịch UBND huyện Mẫu) cùng Lại Thế Thử, Phùng Bá Ví (cựu Trưởng phòng, Phó Trưởng phòng Nội vụ).',
      {
        'Bùi Quý Mẫu': ['cựu Chủ tịch'],
        'Cù Xuân Dụ': ['Phó Chủ tịch UBND huyện Mẫu'],
        'Lại Thế Thử': ['cựu Trưởng phòng'],
        'Phùng Bá Ví': ['Phó Trưởng phòng Nội vụ'],
      },
    ],
    [
      'Dự lễ có ông Bùi Quý Mẫu, bà Cù Thị Dụ (Ủy viên Ban Thường vụ, Bí thư Huyện ủy Mẫu).',
      { 'Bùi Quý Mẫu': [], 'Cù Thị Dụ': ['Ủy viên Ban Thường vụ', 'Bí thư Huyện ủy Mẫu'] },
    ],
    [
      'Dự có ông Bùi Quý Mẫu (Bí thư, Chủ tịch HĐND huyện).',
      { 'Bùi Quý Mẫu': ['Bí thư', 'Chủ tịch HĐND huyện'] },
    ],
  ])
})

describe('one word of a people of the highlands', () => {
  checkPosts([
    [
      "Các đồng chí Hồ Thanh Dụ, Cục trưởng Cục Mẫu; K'Mẫu, Phó Chủ tịch UBND tỉnh; Tôn Nữ Thị Giả, Chủ tịch Hội Dâu tằm chủ tọa.",
      {
        'Hồ Thanh Dụ': ['Cục trưởng Cục Mẫu'],
        "K'Mẫu": ['Phó Chủ tịch UBND tỉnh'],
        'Tôn Nữ Thị Giả': ['Chủ tịch Hội Dâu tằm'],
      },
    ],
    ["Các bản Mẫu; K'Dụ, nơi có chợ; bản Thử đều có điện.", {}],
  ])
})

describe('places that begin like a country or a word of respect', () => {
  checkPosts([
    [
      'Chủ tịch UBND tỉnh Lào Cai Trịnh Xuân Mẫu phát biểu.',
      { 'Trịnh Xuân Mẫu': ['Chủ tịch UBND tỉnh Lào Cai'] },
    ],
    ['Đại sứ Lào Khăm Mẫu Dụ dự lễ.', { 'Khăm Mẫu Dụ': ['Đại sứ Lào'] }],
    [
      'Chủ tịch UBND huyện Anh Sơn Hoàng Thị Mẫu dự lễ.',
      { 'Hoàng Thị Mẫu': ['Chủ tịch UBND huyện Anh Sơn'] },
    ],
    [
      'Chủ tịch UBND huyện Cô Tô Nguyễn Văn Mẫu dự lễ.',
      { 'Nguyễn Văn Mẫu': ['Chủ tịch UBND huyện Cô Tô'] },
    ],
    ['Chủ tịch UBND xã Bà Điểm Lê Thị Mẫu dự lễ.', { 'Lê Thị Mẫu': ['Chủ tịch UBND xã Bà Điểm'] }],
    ['Chủ tịch UBND huyện Bà Lê Thị Mẫu dự lễ.', { 'Lê Thị Mẫu': ['Chủ tịch UBND huyện'] }],
    [
      'Ông Trần Mẫu, Phó Chủ tịch UBND phường Phú Lâm Dụ, dự lễ.',
      { 'Trần Mẫu': ['Phó Chủ tịch UBND phường Phú Lâm Dụ'] },
    ],
    [
      'Chủ tịch UBND thị trấn Vôi Nguyễn Mẫu dự lễ.',
      { 'Nguyễn Mẫu': ['Chủ tịch UBND thị trấn Vôi'] },
    ],
    ['Chủ tịch UBND xã Hiền Lê Mẫu dự lễ.', { 'Lê Mẫu': ['Chủ tịch UBND xã Hiền'] }],
    [
      'Chủ tịch UBND phường Phú Lâm Trần Văn Dụ dự lễ.',
      { 'Trần Văn Dụ': ['Chủ tịch UBND phường Phú Lâm'] },
    ],
  ])
})

describe('a post that is named shortly once the body was told', () => {
  checkPosts([
    [
      'Chủ tịch UBND tỉnh Trần Văn Mẫu ban hành công điện. Chủ tịch Trần Văn Mẫu yêu cầu kiểm tra.',
      { 'Trần Văn Mẫu': ['Chủ tịch UBND tỉnh'] },
    ],
    [
      'Phó Chủ tịch UBND tỉnh Trần Văn Mẫu dự. Chủ tịch Trần Văn Mẫu yêu cầu kiểm tra.',
      { 'Trần Văn Mẫu': ['Phó Chủ tịch UBND tỉnh', 'Chủ tịch'] },
    ],
    ['Chủ tịch Trần Văn Mẫu yêu cầu kiểm tra.', { 'Trần Văn Mẫu': ['Chủ tịch'] }],
  ])
})

describe('capitals that are a body’s or a thing’s', () => {
  checkPosts([
    [
      'Ông Trần Mẫu, Giám đốc Ty Công an tỉnh Dụ, dự lễ.',
      { 'Trần Mẫu': ['Giám đốc Ty Công an tỉnh Dụ'] },
    ],
    [
      'Chị Lê Mẫu, Trưởng phòng Marketing Công ty Cổ phần Dụ đã tới ủng hộ.',
      { 'Lê Mẫu': ['Trưởng phòng Marketing Công ty Cổ phần Dụ'] },
    ],
    ['Đồng chí Nguyễn Mẫu Công an ủi các gia đình.', { 'Nguyễn Mẫu Công': [] }],
    ['Lễ tổ chức ở đình thần Nguyễn Văn Mẫu.', {}],
    ['Chi bộ ra đời ở chiến khu Lê Văn Mẫu.', {}],
  ])
})

describe('what is named after somebody, or lies somewhere', () => {
  checkPosts([
    ['Đoàn thắp hương tại Nhà lưu niệm Thiếu tướng Trần Văn Mẫu.', {}],
    ['Chủ rừng Nguyễn Văn Mẫu, Bí thư Chi bộ, cho biết.', { 'Nguyễn Văn Mẫu': ['Bí thư Chi bộ'] }],
    ['Lễ hội ở đền làng, nơi thờ Trần Văn Mẫu.', {}],
    [
      'Ông Rajiv Kumar Mẫura - Phó Chủ tịch Phòng Thương mại bang Gujarat Ấn Độ - nói vậy.',
      { 'Rajiv Kumar Mẫura': ['Phó Chủ tịch Phòng Thương mại bang Gujarat Ấn Độ'] },
    ],
    [
      'Đồng chí Sok Mẫu, Chủ tịch Hội Cựu sinh viên Campuchia tại Việt Nam.',
      { 'Sok Mẫu': ['Chủ tịch Hội Cựu sinh viên Campuchia tại Việt Nam'] },
    ],
    [
      'Ông Trần Mẫu, Chủ tịch Hội Nông dân tại hội nghị.',
      { 'Trần Mẫu': ['Chủ tịch Hội Nông dân'] },
    ],
  ])
})

describe('other names of somebody', () => {
  checkPosts([
    // Behind the name, as it is written abroad.
    [
      'Dự có ông Mạc Chí Mẫu (Mo Zhimau) - Tổng Lãnh sự Trung Quốc, bà Trần Thị Dụ - Giám đốc Sở Y tế.',
      { 'Mạc Chí Mẫu': ['Tổng Lãnh sự Trung Quốc'], 'Trần Thị Dụ': ['Giám đốc Sở Y tế'] },
    ],
    // Brackets behind a post hold its bearer.
    ['Khen Bí thư Đoàn xã (Trần Thị Dụ) và cán bộ.', { 'Trần Thị Dụ': [] }],
    // A saint's name says that somebody is named.
    ['Đón đoàn có Đức cha phụ tá Antôn Phạm Văn Mẫu.', { 'Antôn Phạm Văn Mẫu': [] }],
    // Papers, whose journalists have a club.
    [
      'Tác giả Trần Thị Dụ - Chi hội Nhà báo Báo Thanh Mẫu; nhà báo Lê Văn Mẫu dự.',
      { 'Trần Thị Dụ': [], 'Lê Văn Mẫu': [] },
    ],
    // Where the file breaks off.
    ['Lễ do Hòa thượng Thích Qu', {}],
  ])
})
