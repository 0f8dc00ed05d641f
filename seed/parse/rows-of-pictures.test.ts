/** Captions that a page has run into each other, or prints in cells and below each other. */
import { describe, expect, test } from 'vitest'
import { describedPicture, kindsOf, parseLines } from '../testing/parse-lines.ts'

const TITLE = 'Xã Mẫu mở hội thi gói bánh giữa mùa gặt'
const BODY =
  'Sáng 27/11, xã Mẫu mở hội thi gói bánh ở sân kho của hợp tác xã, có mười hai đội của các thôn về dự; ban tổ chức trao giải cho đội nhanh tay nhất và đội có bánh đẹp nhất.'
const SECOND =
  'Theo ban tổ chức, bánh của các đội được chia cho các cụ già sống một mình và học sinh ở nội trú; phần gạo nếp còn dư được gửi về bếp ăn của trường mầm non trong xã.'

const captionsOf = (...lines: string[]) =>
  parseLines(TITLE, '27/11/2023', BODY, ...lines).captions.map(({ text }) => text)

describe('captions that were run into one line without spaces', () => {
  test('with credits', () => {
    const shown = [
      'Đội thôn Dụ gói bánh. Ảnh: Baomau.',
      'Bếp lửa đỏ từ tinh mơ. Ảnh: Mẫu Sơn.',
      'Các cụ nhận bánh. Ảnh: TTXVN.',
    ]
    expect(captionsOf(shown.join(''), SECOND)).toEqual(shown)
  })

  test('without credits, where every other shows an act, and some name who does it', () => {
    const shown = [
      'Nghi lễ chào cờ mở đầu hội thi.',
      'Đồng chí Trần Thị Mẫu, Ủy viên Ban Thường vụ Huyện ủy, Chủ tịch Ủy ban MTTQ huyện, trao đổi với các cụ.',
      'Các đồng chí: Trần Thị Mẫu, Chủ tịch Ủy ban MTTQ huyện; Lê Văn Dụ, Bí thư Huyện Đoàn trao bức trướng cho xã.',
      'Đồng chí Lê Văn Dụ, Huyện ủy viên, Bí thư Huyện Đoàn, thăm gian hàng của thanh niên Sơn.',
      'Đoàn Thư ký kiểm phiếu hiệp thương.',
    ]
    expect(captionsOf(shown.join(''), SECOND)).toEqual(shown)
  })

  test('sentences of the text are none, though a space is missing behind each', () => {
    const told = [
      'Hội thi bắt đầu lúc 7 giờ.',
      'Đến 9 giờ, các đội nộp bánh.',
      'Ban giám khảo chấm trong một giờ.',
      'Theo đó, đội thôn Dụ về nhất.',
    ]
    expect(captionsOf(told.join(''), SECOND)).toEqual([])
  })
})

test('a slip is mended in the second printing, right below the first: one caption', () => {
  const shown =
    'Hội Phụ nữ xã trao Mái ấm cho bà Trần Thị Mẫu, hội viên chi hội thôn Dụ, xã Mẫu (huyện Sơn Dụ).'
  const slip = shown.replace('Phụ nữ', 'Phụ nử').slice(0, -1)
  const other = shown.replace('Trần Thị Mẫu', 'Lê Thị Thí')
  const report = parseLines(
    'Thứ Hai, 27/11/2023, 09:12 (GMT+7)',
    '.',
    '',
    TITLE,
    '',
    BODY,
    '',
    slip,
    shown,
    '',
    SECOND,
    '',
    other.slice(0, -1),
    other,
  )
  expect(report.captions.map(({ text }) => text)).toEqual([shown, other])
})

describe('cells of pictures', () => {
  test('an edge below a paragraph opens the next cell', () => {
    const shown = 'Các đội gói bánh. Ảnh: A.MẪU'
    const more = 'Các cụ nhận bánh. Ảnh: A.MẪU'
    const told = 'Dự kiến lúc 9 giờ, ban giám khảo công bố kết quả của mười hai đội.'
    expect(captionsOf('|', `${shown} |`, told, '|', `${more} |`, SECOND)).toEqual([shown, more])
  })
})

describe('what is no caption', () => {
  test.each([
    [
      'guests below their numbers',
      '8. Bà',
      'Cao Thị Mẫu - Trưởng Ban đại diện Hội cha mẹ học viên',
      '9.',
      'Ông Trần Thanh Dụ - Đại diện Công ty may Sơn Đông',
      '10. Bà Lê Thị Thử - đại diện Hội cha mẹ học viên.',
    ],
    [
      'who pays his respects, in a long sentence',
      'Phó Thủ tướng Thường trực Trần Minh Mẫu đến dâng hương, chúc các bậc cao niên và bà con thôn Dụ mùa lễ hội năm Giáp Thìn 2024.',
    ],
    ['below a picture, what opens the text', '.jpg)', 'Mở đầu, ban tổ chức đọc quyết định lập tổ.'],
    ['what somebody says', 'Lãnh đạo xã Mẫu nói, thi gói bánh là dịp để các thôn gần nhau hơn'],
  ])('%s', (_, ...lines) => {
    expect(captionsOf(...lines, SECOND)).toEqual([])
  })

  test('news that is printed twice at the top, though another adverb stands before its day', () => {
    const news = `Giữa mùa gặt rộn ràng tiếng máy, sáng 27/11, xã Mẫu đã mở hội thi gói bánh cho mười hai đội của các thôn, đồng thời trao quà cho các cụ già sống một mình ở bản Dụ.`
    expect(parseLines(news, news).captions).toEqual([])
  })
})

describe('captions by what they say', () => {
  test.each([
    'Cuộc hội kiến giữa Phó Thủ tướng, Bộ trưởng Công Thương Trần Quang Mẫu với Bộ trưởng Thương mại Trung Quốc Mạnh Dụ',
    'Phóng viên thường trú và cô giáo Trần Thị Mẫu gửi phong bì học bổng tới các em lớp 10',
    'Phó Chủ tịch Quốc hội Trần Thị Mẫu mừng lễ Phục Sinh ở Tòa Giám mục Thanh Hóa',
  ])('%s', (line) => {
    expect(captionsOf('', line, '', SECOND)).toEqual([line])
  })
})

test('above "Nguồn hình ảnh" the picture is described, below "Chụp lại hình ảnh" stands its caption', () => {
  const shown = 'Công ty Cảng cá Mẫu Dụ (MAUPORT)'
  const report = parseLines(shown, '', ...describedPicture('MAUPORT', shown), '', BODY, '', SECOND)
  expect(report.title).toBeUndefined()
  expect(report.captions.map(({ text }) => text)).toEqual([shown])
  expect(kindsOf(report)).toContain('imageFile')
})

describe('a whole page that was copied into one line', () => {
  const shown = [
    'Đội thôn Dụ vo gạo từ năm giờ sáng, người rửa lá, người nhóm bếp, người chẻ lạt. Ảnh: Thu Mẫu',
    'Các cụ cao niên chấm thi ở sân kho của hợp tác xã, bên mười hai mâm bánh. Ảnh: Thu Mẫu',
    'Học sinh lớp 11 vẽ lại cảnh gói bánh trên bức tường nhà văn hóa thôn. Ảnh: Thu Mẫu',
  ]
  const page = (writer: string) =>
    `Đời sống${TITLE}${writer} • 27/11/2023 18:20${BODY} Bánh bán trên TikTok Shop. ${SECOND}${shown.join('')}${SECOND}`

  test('is parted where a word or a sentence ends without a space', () => {
    const report = parseLines(page('Thu Mẫu'))
    expect(report.title).toBe(TITLE)
    expect(report.date).toBe('2023-11-27')
    expect(report.byline.map(({ name }) => name)).toEqual(['Thu Mẫu'])
    expect(report.captions.map(({ text }) => text)).toEqual(shown)
    const whole = report.parts.some(({ start, end }) =>
      report.text.slice(start, end).includes('TikTok Shop.'),
    )
    expect(whole).toBe(true)
  })

  test('a name with a capital inside is no joint', () => {
    const told = `${BODY} Máy của SkyMẫu quay. ${SECOND} Phim của FlyMẫu chiếu trong xã. ${SECOND} Theo VinMẫu thì phim hay. ${SECOND}`
    const report = parseLines(TITLE, '27/11/2023', told, BODY)
    expect(kindsOf(report)).toEqual(['headline', 'dateLine', 'paragraph', 'paragraph'])
  })
})

test('captions that tell more than they show have no full stop, one below the other', () => {
  const shown = [
    'Học sinh Trường Mẫu (xã Dụ) ôm nhau trước giờ chia tay',
    'Phụ huynh Trường Sơn ký tên lên tấm bạt dài 20 m. Nhân buổi lễ, nhà trường được tặng bằng khen',
    'Học sinh Trường Dụ tại buổi tổng kết. Năm nay, trường có 312 em đạt danh hiệu xuất sắc',
    'Trong nắng sớm, tiếng hát vang lên ở sân Trường Thử',
  ]
  expect(captionsOf('', ...shown.flatMap((line) => [line, '']), SECOND)).toEqual(shown)
})

test('lines of which hardly one tells two sentences are headings', () => {
  const headings = [
    'Học sinh Trường Mẫu (xã Dụ) tham gia dọn vệ sinh, trồng cây bên suối',
    'Phụ nữ các thôn ở vùng cao cùng nhau gây quỹ nuôi lợn giúp người nghèo',
    'Thanh niên góp ngày công làm đường. Mỗi thôn một đoạn dài hơn một cây số',
    'Cựu chiến binh các thôn gương mẫu trong phong trào hiến đất làm nhà văn hóa',
  ]
  const found = captionsOf('', ...headings.flatMap((line) => [line, '']), SECOND)
  expect(found).not.toContain(headings[2])
})

test('headlines of a page that mourns several are none', () => {
  const told = [
    'Nguyên Bí thư xã Trần Văn Mẫu qua đời. Lễ viếng bắt đầu sáng mai',
    'Các đại biểu chụp ảnh tại hội nghị. Tiểu sử ông Lê Văn Dụ',
    'Thông báo lễ tang ông Lê Văn Dụ',
    'Nguyên Chủ tịch xã Phan Văn Thí từ trần',
  ]
  expect(captionsOf('', ...told.flatMap((line) => [line, '']), SECOND)).toEqual([])
})

describe('what was staged, and who was caught', () => {
  test.each([
    'Màn múa xoang giữa sân trường sáng 5/9 do học sinh khối 11 tự tập suốt hai tuần.',
    'Công an xã Mẫu lập biên bản đối tượng Trần Văn Dụ đang giấu thùng kíp nổ dưới khoang thuyền.',
  ])('%s', (line) => {
    expect(captionsOf('', line, '', SECOND)).toEqual([line])
  })

  test.each([
    'Màn xòe mở đầu buổi lễ là do câu lạc bộ nghệ thuật của khối 11 tập suốt kỳ nghỉ.',
    'Sáng 27/11, Công an xã Mẫu lập biên bản đối tượng Trần Văn Dụ.',
  ])('%s is told', (line) => {
    expect(captionsOf('', line, '', SECOND)).toEqual([])
  })
})
