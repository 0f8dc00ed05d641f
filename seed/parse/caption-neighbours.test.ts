import { describe, expect, test } from 'vitest'
import { kindsOf, parseLines } from '../testing/parse-lines.ts'
import { parseCaption } from './caption.ts'

const TITLE = 'Tỉnh Mẫu mở thêm lớp học cho bà con vùng sâu'
const BODY =
  'Từ đầu năm, ngành giáo dục tỉnh Mẫu gom các lớp nhỏ thành lớp liên xã, đưa giáo viên về luân phiên, nhờ đó học trò ở bản xa không còn phải đi nửa ngày đường để đến trường.'
const SECOND =
  'Tuy vậy, nhiều lớp vẫn thiếu sách và bàn ghế, nhất là mùa mưa, khi đường vào bản bị sạt lở và xe chở hàng phải chờ nhiều ngày mới qua được ngầm tràn.'

const captionsOf = (...lines: string[]) =>
  parseLines(TITLE, '27/11/2023', ...lines).captions.map(({ text }) => text)

describe('a line alone between paragraphs', () => {
  test.each([
    'Hai đơn vị ký kết chương trình dạy chữ ở bản Dụ',
    'Các cô giáo bản Dụ chụp ảnh lưu niệm cùng đoàn khách của tỉnh Mẫu',
    'Tiết mục văn nghệ tại lễ khai giảng',
    'Trạm bơm Mẫu Dụ vận hành liên tục để cứu lúa cho các bản phía nam',
    'Quang cảnh buổi trao sách tại Chi cục Thi hành án Mẫu.',
    '(Ảnh khai giảng lớp học)',
    'Tang vật vụ án',
    'Nhóm con bạc bị bắt giữ',
    'Lưu Tiến Mẫu tại cơ quan công an',
    'Huyện ủy viên, Bí thư Đảng ủy Trịnh Thành Mẫu phát biểu chỉ đạo trước khi lớp học khai giảng.',
    'Báo Mẫu trao sách cho học trò bản Dụ (Video: Trần Mẫu).',
    'Các đại biểu "bấm nút" khai trương thư viện của bản Dụ',
    'Tác giả, nhóm tác giả đạt giải Nhất',
    'PGS,TS. Nguyễn Văn Mẫu, Giám đốc Học viện Dụ chủ trì tọa đàm với chủ đề: Đưa lớp về bản"',
    'Hội thảo giáo dục vùng sâu các tỉnh, trực tiếp là ở cụm phía Bắc do Sở Mẫu phối hợp tổ chức',
    'Đại biểu Nguyễn Văn Mẫu (Tổ đại biểu huyện Dụ) chất vấn về sách giáo khoa ở vùng sâu.',
  ])('%s', (line) => {
    expect(captionsOf(BODY, line, SECOND)).toEqual([line])
  })

  test.each([
    ['points to a picture', '(BM) Chiều nay, Ban Mẫu họp bàn việc gom lớp ở các bản (ảnh).'],
    ['says of an event what for', 'Hội thảo giáo dục do Sở Mẫu tổ chức nhằm bàn việc gom lớp'],
    [
      'introduces a speech',
      'Báo Mẫu trân trọng giới thiệu toàn văn phát biểu của ông Trần Văn Mẫu.',
    ],
    ['is over', 'Hai đơn vị đã ký kết chương trình dạy chữ ở bản Dụ'],
    ['advises', 'Trạm bơm phải vận hành liên tục để cứu lúa cho các bản'],
    ['greets', 'Các thầy cô giáo thân mến!'],
    ['heads a chapter', 'Bí thư Huyện ủy nhiệm kỳ 2005 – 2010'],
    ['tells who came and what he did', 'Đại tá Nguyễn Văn Mẫu đến dự và chúc mừng ngày hội.'],
  ])('that %s is none', (_, line) => {
    expect(captionsOf(BODY, line, SECOND)).toEqual([])
  })
})

const STORY =
  'Chiều 19/6, đồng chí Nguyễn Văn Mẫu, Bí thư Huyện ủy Dụ làm việc với Trường Mẫu về việc gom lớp ở các bản vùng sâu. Cùng dự có đồng chí Trần Văn Dụ, Chủ tịch UBND huyện, và lãnh đạo các phòng, ban của huyện cùng đại diện phụ huynh các bản.'

test('the whole news in one paragraph is none, though it ends with a credit', () => {
  const report = parseLines(TITLE, '27/11/2023', BODY, `${STORY} Ảnh: Lê Mẫu`, SECOND)
  expect(report.captions).toEqual([])
  expect(kindsOf(report).filter((kind) => kind === 'paragraph')).toHaveLength(3)
})

test('a heading below a caption is none, and what follows it neither', () => {
  const shown = 'Đồng chí Nguyễn Văn Mẫu - Bí thư Huyện ủy giải trình về việc gom lớp ở các bản'
  const heading = 'Khai thác có hiệu quả nhà lớp học đã được bàn giao'
  expect(captionsOf(BODY, SECOND, '', shown, heading, BODY.replace('Từ', 'Kể từ'))).toEqual([shown])
})

test('the headline again among the text is a caption when somebody is seen in it', () => {
  const shown = 'Chủ tịch UBND huyện Nguyễn Văn Mẫu tiếp đoàn khách của bản Dụ'
  expect(parseLines(shown, '27/11/2023', BODY, shown, SECOND).captions).toHaveLength(1)
  const again = 'Đồng chí Nguyễn Văn Mẫu tái đắc cử chức Bí thư Huyện ủy Dụ nhiệm kỳ mới'
  const elected = 'Đồng chí Nguyễn Văn Mẫu tái đắc cử Bí thư Huyện ủy Dụ, nhiệm kỳ mới'
  expect(parseLines(elected, '27/11/2023', BODY, again, SECOND).captions).toHaveLength(1)
  expect(parseLines(TITLE, '27/11/2023', BODY, TITLE, SECOND).captions).toEqual([])
  expect(parseLines(shown, '27/11/2023', shown, BODY, SECOND).captions).toEqual([])
})

test('one sentence behind the text of its picture is a caption, whatever it tells', () => {
  const shown = 'TS Trần Thị Mẫu, người vừa được bổ nhiệm giữ chức vụ Hiệu trưởng trường Dụ.'
  expect(captionsOf(BODY, `${TITLE} ảnh 1 ${shown}`, SECOND)).toEqual([shown])
  const counted = '14 y sĩ trẻ gùi thuốc vào bản Dụ.'
  expect(captionsOf(BODY, `${TITLE} - ảnh 1 ${counted}`, SECOND)).toEqual([counted])
  expect(captionsOf(BODY, `${TITLE} ảnh 1 ${BODY} ${SECOND}`, SECOND)).toEqual([])
})

test('rows of a flattened table are none, though each names somebody', () => {
  const rows = [
    'Thành viên Chính phủ Địa phương làm việc Thủ tướng Lê Đình Mẫu Hà Nội',
    'Bình Định Phó Thủ tướng Trần Văn Mẫu Nghệ An',
    'Quảng Bình Phó Thủ tướng Hà Quang Mẫu Long An',
  ]
  expect(captionsOf(BODY, SECOND, ...rows)).toEqual([])
})

test('a post alone below a picture is a heading, and whoever has it is not', () => {
  const shown = 'Đồng chí Nguyễn Văn Mẫu - Bí thư Huyện ủy giải trình về việc gom lớp ở các bản'
  expect(captionsOf(BODY, SECOND, '', shown, 'Bí thư kiêm Chủ tịch tỉnh', BODY)).toEqual([shown])
  expect(captionsOf(BODY, 'Thiếu tướng, PGS, TS VŨ ĐỨC MẪU.', SECOND)).toHaveLength(1)
})

test('who came is a caption where nobody is named', () => {
  const next = `Cùng dự có đại diện các ban. ${SECOND}`
  expect(captionsOf(BODY, 'Các đại biểu dự Đại hội.', next)).toHaveLength(1)
})

test('an item of a list that opens with a number is none', () => {
  const items = [
    '- Ông Trần Văn Mẫu, Trưởng Ban Dụ',
    '- 467 đại biểu, đại diện cho các xã của huyện',
  ]
  expect(captionsOf(BODY, 'Dự có:', ...items, SECOND)).toEqual([])
})

test('a post in each row of a flattened table is none', () => {
  const rows = ['17/01/2023', 'Bí thư Tỉnh ủy', '14/02/2023', 'Bí thư Tỉnh ủy', '14/3/2023']
  expect(captionsOf(BODY, 'Ngày tiếp', 'Người tiếp', ...rows, SECOND)).toEqual([])
})

test('a greeting that comes again is no caption', () => {
  const greeting = 'Các thầy cô giáo thân mến!'
  expect(captionsOf(greeting, BODY, greeting, SECOND)).toEqual([])
})

describe('captions that go on from one picture to the next', () => {
  const series = [
    'Đoàn thăm lớp học ở bản Dụ...',
    '... vườn rau của trường Mẫu...',
    '...và thư viện',
  ]
  test('with dots behind and before', () => {
    expect(captionsOf(BODY, ...series, SECOND)).toEqual(series)
  })

  test('dots behind a paragraph are none', () => {
    expect(captionsOf(BODY, `${SECOND} Và thế...`, '...là xong.', BODY)).toEqual([])
    expect(captionsOf(BODY, 'Thế rồi trường cũng xong...', SECOND)).toEqual([])
  })
})

describe('a run of sentences', () => {
  const run = [
    'Toàn cảnh ngày hội.',
    'Bí thư Huyện ủy Nguyễn Văn Mẫu phát biểu tại ngày hội.',
    'Chủ tịch UBND huyện Trần Thị Dụ dự ngày hội.',
    'Phó Bí thư Huyện ủy Lê Văn Lệ dự ngày hội.',
  ]
  test('of which some are captions for certain', () => {
    expect(captionsOf(BODY, ...run, SECOND)).toEqual(run)
  })

  test('alone, who was there is told', () => {
    expect(captionsOf(BODY, run[2] ?? '', SECOND)).toEqual([])
  })
})

describe('pictures that a paper has noted', () => {
  const shown = ['Đám trẻ bản Mẫu thả diều trên bãi cát', 'Các cụ bản Dụ thi nấu cơm bằng ống tre']
  test('need no full stops', () => {
    const line = 'Báo Mẫu ghi nhận một số hình ảnh tại ngày hội:'
    expect(captionsOf(BODY, line, ...shown)).toEqual(shown)
  })

  test('what is told of pictures announces none', () => {
    const line = 'Bài viết kể lại những hình ảnh đẹp của ngày hội năm trước.'
    const told = ['Mỗi tấm kể một chuyện về đời sống của bản.', 'Ai xem cũng thấy vui lây.']
    expect(captionsOf(BODY, line, ...told)).toEqual([])
  })

  test('what is noted without pictures announces none', () => {
    const line = 'Báo Mẫu ghi nhận một số ý kiến tại ngày hội:'
    expect(captionsOf(BODY, line, ...shown)).not.toEqual(shown)
  })
})

test.each([
  ['Lớp học ở bản Dụ, huyện Mẫu (baomau.vn)', 'Lớp học ở bản Dụ, huyện Mẫu', 'baomau.vn'],
  ['Lớp học ở bản Dụ, huyện Mẫu - Nguồn: baomau.vn', 'Lớp học ở bản Dụ, huyện Mẫu', 'baomau.vn'],
  ['Sáng 27/11, lớp học khai giảng. (baomau.vn)', undefined, undefined],
  ['Nguyễn Mẫu - Nguồn: baomau.vn', undefined, undefined],
  ['Theo Báo điện tử Mẫu Sơn (baomau.vn)', undefined, undefined],
  ['Nguyễn Mẫu (baomau.vn)', undefined, undefined],
])('%s: the caption is "%s", credited to %s', (line, caption, credit) => {
  expect(parseCaption(line)).toEqual(
    caption === undefined ? { caption: line } : { caption, credit },
  )
})

describe('above the headline', () => {
  const NEWS = 'Lớp học liên xã đầu tiên của tỉnh Mẫu'
  test('a credited line is a caption', () => {
    const above = 'Học trò bản Dụ đến lớp trong mưa. Ảnh: Lê Mẫu.'
    const report = parseLines(
      'MỚI NHẤT',
      'CƠ QUAN CỦA HỘI NHÀ BÁO TỈNH MẪU',
      above,
      NEWS,
      'Lê Mẫu | 02/05/2024 07:15',
      BODY,
      SECOND,
    )
    expect(report.title).toBe(NEWS)
    expect(report.captions).toMatchObject([{ text: above, credit: 'Lê Mẫu' }])
    expect(kindsOf(report)).toContain('caption')
  })

  test('a line without a credit is the page’s', () => {
    const report = parseLines('MỚI NHẤT', NEWS, 'Lê Mẫu | 02/05/2024 07:15', BODY, SECOND)
    expect(report.captions).toEqual([])
  })
})

test('a scene in the first line is a caption and no headline', () => {
  const scene = 'Quang cảnh lễ khai giảng'
  const report = parseLines(scene, '', BODY, SECOND)
  expect(report.title).toBeUndefined()
  expect(report.captions).toMatchObject([{ text: scene }])
  expect(parseLines(TITLE, '', BODY, SECOND).title).toBe(TITLE)
})

test('the end of a picture’s file name stands for the picture', () => {
  const line = 'Các hộ dân bản Dụ, xã Mẫu có giống lúa mới.'
  expect(captionsOf(BODY, '.jpg)', line, SECOND)).toEqual([line])
  expect(captionsOf(BODY, line, SECOND)).toEqual([])
  // Where there is no headline above, too.
  expect(parseLines('.jpg)', line, BODY, SECOND).captions).toMatchObject([{ text: line }])
})

test('the name of a still is a file’s', () => {
  const report = parseLines(TITLE, '27/11/2023', BODY, 'HOI XUAN BAN DU 03 Still012', SECOND)
  expect(report.captions).toEqual([])
  expect(kindsOf(report)).toContain('imageFile')
})

test('items of a list of news end with an edge over their dates', () => {
  const item = 'Khởi công trường mới cho học trò bản Dụ |'
  expect(captionsOf(BODY, item, '02/06/2024', SECOND)).toEqual([])
  expect(captionsOf(BODY, item, SECOND)).toHaveLength(1)
})

test('a credit alone is no caption: it says of no picture what it shows', () => {
  const credited = 'Học trò bản Dụ trong giờ ra chơi. Ảnh: L.M'
  const more = [SECOND, BODY.replace('Từ đầu', 'Trong'), SECOND.replace('Tuy vậy', 'Năm nay')]
  expect(captionsOf(BODY, 'Ảnh: Lê Mẫu', credited, ...more)).toEqual([credited])
  expect(captionsOf(BODY, 'Ảnh: Lê Mẫu', ...more)).toEqual([])
  expect(captionsOf(BODY, 'Ngư dân neo thuyền', 'Ảnh: Lê Mẫu', 'Ảnh: Lê Mẫu', SECOND)).toEqual([])
})

describe('a caption that the next line says in more words', () => {
  const short = 'Bí thư Xã đoàn Nguyễn Văn Mẫu phát biểu khai mạc.'
  const whole = 'Bí thư Xã đoàn Nguyễn Văn Mẫu phát biểu khai mạc tại ngày hội.'
  test('is the same', () => {
    expect(captionsOf(BODY, short, whole, SECOND)).toEqual([whole])
    expect(captionsOf(BODY, whole, short, SECOND)).toEqual([whole])
  })

  test('with text between them is another', () => {
    expect(captionsOf(BODY, short, SECOND, whole, BODY)).toEqual([short, whole])
  })
})

test('what will be is the lead and no caption, though it is printed twice', () => {
  const lead =
    'Đại hội đại biểu Hội Mẫu toàn tỉnh lần thứ sáu với chủ đề "Đoàn kết - Sáng tạo" sẽ được tổ chức trong ba ngày tại Trung tâm Hội nghị tỉnh Mẫu ở phường Dụ.'
  expect(kindsOf(parseLines(lead, lead, BODY))).not.toContain('caption')
})
