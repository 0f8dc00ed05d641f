import { describe, expect, test } from 'vitest'
import { kindsOf, parseLines } from '../testing/parse-lines.ts'

const TITLE = 'Tỉnh Mẫu đẩy mạnh công tác cuối năm trên nhiều lĩnh vực quan trọng'
const BODY =
  'Thời gian qua, các đơn vị của tỉnh Mẫu đã tập trung triển khai nhiều nhiệm vụ trọng tâm, đạt được kết quả bước đầu quan trọng trên các lĩnh vực, được người dân đồng tình ủng hộ.'
const SECOND =
  'Bên cạnh kết quả đạt được, các đơn vị vẫn còn một số hạn chế cần khắc phục trong thời gian tới, nhất là việc phối hợp giữa các ngành, các cấp trên địa bàn tỉnh.'
const SHOWN = 'Mô hình nhà văn hóa mới của xã Mẫu'

const captionsOf = (...lines: string[]) =>
  parseLines(TITLE, '27/11/2023', ...lines).captions.map(({ text }) => text)

describe('a text that stands where the picture was', () => {
  test.each([`${TITLE} 3`, `${TITLE} - 1`, `${TITLE} - Ảnh 2.`, TITLE, 'Chú thích ảnh'])(
    '%s is left out, and the line below is the caption',
    (line) => {
      const report = parseLines(TITLE, '27/11/2023', BODY, line, SHOWN, SECOND)
      expect(report.captions.map(({ text }) => text)).toEqual([SHOWN])
      expect(kindsOf(report)[3]).toMatch(/^(?:imageFile|repeatedHeadline)$/)
    },
  )

  test('another text with a number behind it is text', () => {
    expect(captionsOf(BODY, 'Những kết quả đáng chú ý của xã Mẫu 3', BODY, SECOND)).toEqual([])
  })

  test.each(['Đ', 'Chiều 27/11, xã Mẫu đã khánh thành công trình mới.'])(
    'below it %s is no caption',
    (line) => {
      expect(captionsOf(BODY, TITLE, line, SECOND)).toEqual([])
    },
  )

  test('the headline right over the text stands for no picture', () => {
    expect(captionsOf(TITLE, 'Xã Mẫu có chợ mới.', BODY, SECOND)).toEqual([])
  })
})

describe('names of files, each where its picture stood', () => {
  const SHOWN_AGAIN = 'Thanh niên xã Mẫu dọn đường làng'

  test('are left out, and the lines below are captions', () => {
    const report = parseLines(TITLE, BODY, 'd2', SHOWN, 'đ3', SHOWN_AGAIN, 'd4', SECOND)
    expect(report.captions.map(({ text }) => text)).toEqual([SHOWN, SHOWN_AGAIN])
    expect(kindsOf(report).filter((kind) => kind === 'imageFile')).toHaveLength(3)
  })

  test('one or two may be something else', () => {
    const report = parseLines(TITLE, BODY, 'd2', BODY, 'h5', SECOND)
    expect(kindsOf(report)).not.toContain('imageFile')
  })
})

test('pictures in a row are a list: the bullets are not in the captions', () => {
  const lines = ['  • Công trình mới của xã Mẫu (27/11/2023). Ảnh: Trần Mẫu - TTXVN', '• Ý khác']
  const report = parseLines(TITLE, '27/11/2023', BODY, ...lines, SECOND)
  expect(report.captions).toMatchObject([
    { text: 'Công trình mới của xã Mẫu (27/11/2023). Ảnh: Trần Mẫu - TTXVN' },
  ])
})

describe('lines in the cells of a table', () => {
  const told = 'Sáng 26/11, ông Nguyễn Văn Mẫu kể: "Nhà tôi ở bờ suối không còn gì" |'

  test('are captions where one has a credit', () => {
    const lines = ['Suối Mẫu sau mưa. (Ảnh: Hồ Lệ) |', 'Đường vào bản Mẫu. |', told]
    expect(captionsOf(BODY, ...lines, SECOND)).toEqual(lines.map((line) => line.slice(0, -2)))
  })

  test('are text where none has', () => {
    expect(captionsOf(BODY, told, 'Số hộ |', SECOND)).toEqual([])
  })
})

test('a credit on the line below is the caption’s', () => {
  const report = parseLines(TITLE, '27/11/2023', BODY, 'Một góc chợ Mẫu', '', 'ẢNH: HỒ LỆ', SECOND)
  expect(report.captions).toMatchObject([
    { text: 'Một góc chợ Mẫu ẢNH: HỒ LỆ', caption: 'Một góc chợ Mẫu', credit: 'HỒ LỆ' },
  ])
})

test('news that is printed twice over the text is its lead, a caption once more', () => {
  const news = 'Ngày 27/11, Chủ tịch UBND tỉnh Mẫu ký Quyết định số 12/QĐ-UBND về công tác năm mới.'
  const report = parseLines(TITLE, '', news, news, BODY, SECOND)
  expect(kindsOf(report).slice(0, 3)).toEqual(['headline', 'lead', 'repeatedLead'])
  expect(captionsOf('Quang cảnh chợ Mẫu.', 'Quang cảnh chợ Mẫu.', BODY, SECOND)).toHaveLength(1)
})

test('a caption that the end of the file cuts is its first printing’s', () => {
  const caption = 'Bà Trần Thị Mẫu - Phó Giám đốc Sở Mẫu trao cờ thi đua cho thôn Mẫu Sơn'
  expect(captionsOf(BODY, caption, caption, SECOND, caption.slice(0, 44))).toEqual([caption])
  expect(
    captionsOf(BODY, caption, 'Bà Trần Thị Mẫu trao cờ thi đua cho thôn Mẫu Lâm'),
  ).toHaveLength(2)
})

test.each([
  ['Chủ tịch Hội Mẫu Trần Thị Lệ điều hành phiên thảo luận.', 1],
  ['Tân Phó Chủ tịch UBND tỉnh Nguyễn Văn Mẫu.', 1],
  ['Tân Phó Chủ tịch UBND tỉnh Nguyễn Văn Mẫu quê ở xã Dụ.', 0],
  ['Chân dung tân Chủ tịch Nguyễn Văn Mẫu.', 1],
  ['Hình minh họa', 1],
  ['Hình thức khen thưởng', 0],
  ['Ông Nguyễn Văn Mẫu 47 tuổi, trình độ cử nhân luật và báo', 0],
])('%s shows somebody: %i', (line, count) => {
  expect(captionsOf(BODY, line, SECOND)).toHaveLength(count)
})

test('what counts a picture before its caption is left out', () => {
  const shown = 'Người dân thôn Mẫu chèo sõng. (Ảnh: Trần Dụ)'
  expect(captionsOf(BODY, `1 / 4 ${shown}`, shown, SECOND)).toEqual([shown])
})

describe('below the buttons of a tool for pictures', () => {
  const below = (line: string) => captionsOf(BODY, 'leftcenterrightdel', line, SECOND)

  test('a caption may say anything in one sentence', () => {
    const line = 'Hội nghị tại điểm cầu của xã Mẫu.'
    expect(below(line)).toEqual([line])
    expect(captionsOf(BODY, line, SECOND)).toEqual([])
  })

  test.each([
    'Dịp này, xã Mẫu trao quà cho các hộ nghèo.',
    'Xã Mẫu có chợ. Chợ họp ba ngày một lần.',
  ])('%s goes on with the text', (line) => {
    expect(below(line)).toEqual([])
  })
})

describe('a picture in Markdown that was left in a text', () => {
  const ADDRESS = 'https://anh.example/1.jpg'

  test.each([
    ['once', `![${SHOWN}](${ADDRESS})`],
    ['doubled', `![${SHOWN} ${SHOWN}](${ADDRESS})`],
  ])('has its caption, printed %s', (_, line) => {
    const report = parseLines(TITLE, '27/11/2023', BODY, line, SECOND)
    expect(report.captions.map(({ text }) => text)).toEqual([SHOWN])
    expect(kindsOf(report).slice(3, 6)).toEqual(['imageFile', 'caption', 'markup'])
  })

  test.each([TITLE, 'anh1.jpg', 'Ảnh xã Mẫu'])('has none: %s', (alt) => {
    expect(captionsOf(BODY, `![${alt}](${ADDRESS})`, SECOND)).toEqual([])
  })
})

test('captions below each other that were run into one line', () => {
  const shown = [
    'Các đại biểu chụp ảnh lưu niệm.',
    'Đồng chí Nguyễn Văn Mẫu phát biểu tại đại hội.',
    'Đoàn chủ tịch điều hành đại hội.',
  ]
  expect(captionsOf(BODY, shown.join(''), SECOND)).toEqual(shown)
  const told = 'Xã Mẫu đã có chợ.Chợ họp ba ngày một lần.Người dân đến rất đông.'
  expect(captionsOf(BODY, told, SECOND)).toEqual([])
})

test('captions with their credits that were run into one line', () => {
  const shown = [
    'Đại sứ Trần Thị Mẫu thắp hương ở hội trường. Khoảng 450 bà con về dự. Ảnh: Đại sứ quán.',
    'Cô giáo Thử kể chuyện ở chợ Dụ. Ảnh: Hội người Việt.',
    '120 đội viên xếp hàng trước đình. Ảnh: Báo Mẫu.',
    'Hội đồng hương rước kiệu. Ảnh: Báo Mẫu',
  ]
  expect(captionsOf(BODY, shown.join(' '), SECOND)).toEqual(shown)
  const once = 'Quang cảnh phiên chợ. Ảnh: Trần Dụ. Chợ họp ba ngày một lần.'
  expect(captionsOf(BODY, once, SECOND)).toEqual([once])
})

test('what is in the picture may be said in brackets behind the news', () => {
  const news =
    'Số hộ còn giữ lò rèn ở xã Mẫu đến cuối năm 2022 là 61 hộ; năm 2020 là 48 hộ, năm 2018 là 37 hộ, và hộ nào cũng có người trẻ nối nghề cha ông.'
  const shown = `${news} (Trong ảnh: Thợ rèn thôn Dụ đập sắt nung đỏ làm rựa bán cho du khách trong phiên chợ cuối tuần).`
  expect(captionsOf(BODY, shown, SECOND)).toEqual([shown])
  expect(captionsOf(BODY, `${news} (Theo niên giám của huyện Dụ).`, SECOND)).toEqual([])
})

test('a picture in Markdown over a text is no headline', () => {
  const alt = 'Tiết chào cờ đầu năm học tại trường Tiểu học Mẫu, xã Dụ, tỉnh Mẫu Sơn'
  const report = parseLines(`![${alt} ${alt}](https://anh.example/1.jpg)`, BODY, SECOND)
  expect(report.title).toBeUndefined()
})

describe('an agency prints captions shorter and fuller, below each other', () => {
  const SHORT = 'Phó Thủ tướng trồng cây đước. (Ảnh: Trần Dụ/TTXVN)'
  const FULL =
    'Phó Thủ tướng Nguyễn Văn Mẫu trồng cây đước tại xã Mẫu Sơn, sáng 9/3/2021. (Ảnh: Trần Dụ/TTXVN)'

  test.each([
    ['the fuller below', [SHORT, FULL]],
    ['the fuller above', [FULL, SHORT]],
  ])('%s: it is kept', (_, lines) => {
    expect(captionsOf(BODY, ...lines, SECOND)).toEqual([FULL])
  })

  test.each([
    [
      'of other words',
      'Phó Thủ tướng thăm rừng đước tại xã Mẫu Sơn, sáng 9/3/2021. (Ảnh: Trần Dụ/TTXVN)',
    ],
    ['of somebody else', FULL.replace('Trần Dụ', 'Lê Thử')],
  ])('not one %s', (_, other) => {
    expect(captionsOf(BODY, SHORT, other, SECOND)).toEqual([SHORT, other])
  })
})

describe('a caption', () => {
  test('may name the day of its picture at its end, below the picture’s number', () => {
    const shown = 'Đoàn viên xã Mẫu chuyền tôn lên lợp lại mái nhà sáng 14-5.'
    expect(captionsOf(BODY, `${TITLE} - Ảnh 1.`, shown, SECOND)).toEqual([shown])
  })

  test('goes on with the name of a unit on the next line', () => {
    const [first, second] = ['Lãnh đạo tỉnh trao cờ thi đua cho nhà văn hóa thôn', 'Nà Mẫu, xã Dụ.']
    const report = parseLines(TITLE, '27/11/2023', '', BODY, '', first, second, '', SECOND)
    expect(report.captions.map(({ text }) => text)).toEqual([`${first} ${second}`])
  })

  test('is no name with which the file breaks off', () => {
    expect(captionsOf(BODY, SECOND, 'Ông Trần')).toEqual([])
  })

  test('may be what the last line begins again, where the file breaks off', () => {
    const shown =
      'Đồng chí Trần Mẫu, Ủy viên dự khuyết Trung ương Đảng, Phó Bí thư Tỉnh ủy, Trưởng đoàn đại biểu Quốc hội tỉnh cùng các thành viên trong đoàn viếng đồng chí nguyên Phó Chủ tịch nước Lê Thị Dụ.'
    expect(captionsOf(BODY, shown, SECOND, BODY, shown.slice(0, -9))).toEqual([shown])
  })

  test('may begin as another one does, where the file breaks off', () => {
    const opening = 'Đoàn đại biểu tỉnh Mẫu do đồng chí Trần Văn Dụ, Bí thư Tỉnh ủy dẫn đầu'
    const shown = [`${opening} dâng hương.`, `${opening} đi quanh linh c`]
    expect(captionsOf(BODY, '', shown[0] ?? '', '', SECOND, '', shown[1] ?? '')).toEqual(shown)
    const text = `${opening} đã về đến tỉnh trong đêm, sau hai ngày đi đường.`
    expect(captionsOf(BODY, '', shown[0] ?? '', '', SECOND, '', text)).toEqual([shown[0]])
  })

  test('has what was found beside whom the police shows, or says on which side they stand', () => {
    const shown = 'Trần Đình Mẫu và Lê Dụ khai báo bên số pháo vừa bị thu giữ'
    const beside = 'Trần Thị Mẫu (Hà Nam) bên phải và Lê Văn Dụ (Sơn La) nhận giải nhất'
    expect(captionsOf(BODY, '', shown, '', SECOND, '', beside, '', BODY)).toEqual([shown, beside])
  })

  test('with its credit is kept, though one without is longer', () => {
    const credited = 'Tân Giám đốc Công an tỉnh Mẫu, đại tá Trần Văn Dụ. Ảnh: TG.'
    const longer = 'Tân Giám đốc Công an tỉnh Mẫu, Đại tá Trần Văn Dụ (46 tuổi, quê Hà Nam).'
    expect(captionsOf(BODY, '', credited, '', longer, '', SECOND)).toEqual([credited])
  })

  test('right over a long paragraph is no line of it that a margin broke', () => {
    const shown = [
      'Giám đốc Sở Mẫu - Trần Văn Dụ trao Cờ thi đua của UBND tỉnh cho bốn đơn vị',
      'Giám đốc Sở Mẫu - Trần Văn Dụ trao Huân chương Lao động hạng Ba cho hai thầy',
      'Giám đốc Sở Mẫu - Trần Văn Dụ chụp ảnh cùng các thầy cô giáo của trường Mẫu',
    ]
    const long = `${BODY} ${SECOND}`
    const lines = shown.flatMap((line) => [line, long, ''])
    expect(captionsOf('', ...lines)).toEqual(shown)
  })

  test('is no headline printed again with other words', () => {
    const again = TITLE.replace('trên nhiều lĩnh vực', 'ở nhiều lĩnh vực')
    expect(captionsOf(BODY, '', again, '', again, '', SECOND)).toEqual([])
    const credited = `${TITLE.slice(0, -11)}. Ảnh: TM`
    expect(captionsOf(BODY, '', credited, '', SECOND)).toEqual([credited])
  })

  test('says where in the picture somebody stands, whatever it tells besides', () => {
    const shown =
      'Bà Châu Thị Mẫu (trái), Phó Chủ tịch UBND tỉnh, đề nghị Tổng Lãnh sự quán cử chuyên gia giúp tỉnh khảo sát điểm trữ nước trong năm 2020.'
    expect(captionsOf(BODY, '', shown, '', SECOND)).toEqual([shown])
  })

  test('names those who were at an event with their posts, and has no verb', () => {
    const shown =
      'Đồng chí Trần Công Mẫu, nguyên Ủy viên Trung ương Đảng, nguyên Phó Chủ tịch Quốc hội và đồng chí Lê Thị Dụ - Ủy viên Trung ương Đảng, Phó Chủ tịch nước, Phó Chủ tịch thứ nhất Hội đồng Thi đua - Khen thưởng Trung ương tại Đại hội Thi đua yêu nước tỉnh Mẫu.'
    expect(captionsOf(BODY, '', shown, '', SECOND)).toEqual([shown])
  })

  test('may stand in a cell over the first paragraph', () => {
    const shown = 'Thanh niên xã Mẫu cùng dân bản vác đá kè đường vào điểm trường.'
    expect(captionsOf(`${shown} |`, BODY, SECOND)).toEqual([shown])
  })

  test('in a cell of its own may open as text does, where another cell holds a picture', () => {
    const shown = [
      'Được Chủ tịch nước ủy quyền, đồng chí Lù Văn Mẫu gắn Huân chương lên cờ truyền thống',
      'Tặng hoa cho các nhà giáo từng dạy ở trường',
    ]
    const cells = shown.map((line) => `${line} |`)
    expect(captionsOf(BODY, cells[1] ?? '', SECOND, cells[0] ?? '', BODY)).toEqual([
      shown[1],
      shown[0],
    ])
    expect(captionsOf(BODY, cells[0] ?? '', SECOND)).toEqual([])
  })

  test('may show those before a monument, where the file breaks off', () => {
    const shown =
      'Bí thư Tỉnh ủy Âu Dương Mẫu và Chủ tịch HĐND tỉnh Kim Thị Dụ trước Bia chiến thắng Mẫu'
    expect(captionsOf(BODY, '', SECOND, '', shown)).toEqual([shown])
  })

  test('may show suspects; what was found with them is told', () => {
    const shown = 'Nhóm nghi phạm tại trụ sở công an'
    const told = 'Tang vật gồm hơn 38.000 gói thuốc lá, hai xuồng máy và một xe tải.'
    expect(captionsOf(BODY, '', shown, '', SECOND, '', told, '', BODY)).toEqual([shown])
  })

  test('may have the text run into it without a mark', () => {
    const shown = 'Các thành viên đoàn xếp hàng thắp hương trước mộ ba chiến sĩ'
    const text =
      'Cứ đến ngày này, cán bộ trong tỉnh lại về đây để nhắc nhau sống cho xứng với lớp trước.'
    expect(captionsOf(BODY, `${shown} ${text}`, SECOND)).toEqual([shown])
    // A paper's name has a capital inside.
    const paper = 'Phó Tổng Biên tập Báo Nông thôn Ngày nay Trần Văn Dụ trao quà cho bà con xã Mẫu'
    expect(captionsOf(BODY, '', paper, '', SECOND)).toEqual([paper])
  })

  test('may have the label of a credit before it, when it shows what somebody does', () => {
    const shown = 'Ảnh: Phó Thủ tướng Trần Văn Mẫu trò chuyện cùng cán bộ khu di tích'
    expect(captionsOf(BODY, '', SECOND, '', shown)).toEqual([shown])
  })

  test('is no guest of those that the sentence above begins to name', () => {
    const guests = [
      'Đi trong đoàn có Trung tướng Trần Văn Mẫu - Chính ủy Quân khu 4; Thiếu tướng Lê Dụ - Phó Tư lệnh',
      'Đ/c Hồ Sỹ Mẫu - Bí thư Tỉnh ủy',
      'Đ/c Nguyễn Cảnh Thử - Phó Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh.',
      'các đồng chí đại diện ban, ngành của tỉnh và huyện.',
    ]
    expect(captionsOf(BODY, ...guests, '', SECOND)).toEqual([])
    expect(captionsOf(guests[0] ?? '', '', 'Quang cảnh diễn đàn', '', SECOND)).toEqual([
      'Quang cảnh diễn đàn',
    ])
  })

  test.each([
    'Tiền mua dê do cán bộ các đồn góp từ vườn rau, chuồng lợn và lương tháng Chín.',
    'Cuối buổi chiều, đồng chí Chủ tịch UBND tỉnh ghé thăm tổ làm mạ khay ở phường Mẫu',
    'Báo Mẫu xin đăng nguyên văn bài phát biểu của bà Tô Thị Bích Dụ.',
    'Còn tại Bệnh viện Mẫu, công đoàn bệnh viện đón cờ thi đua ngay trong hội trường nhỏ.',
    'Ảnh minh họa/ Internet',
    'a)Tại huyện Mẫu Sơn có ba xã',
  ])('is not %s', (line) => {
    expect(captionsOf(BODY, '', line, '', SECOND)).toEqual([])
  })
})

describe('below the end of a picture’s file name', () => {
  test.each([
    ['what is seen', 'Lãnh đạo xã Mẫu khảo sát đèo Dụ', true],
    [
      'a sentence that follows on another',
      'Nhờ đó, đèo Dụ thông xe trở lại theo cả hai chiều.',
      false,
    ],
    ['what goes on', 'Hiện, xã Mẫu bố trí công an, dân quân theo dõi đèo Dụ.', false],
  ])('%s', (_, line, isCaption) => {
    expect(captionsOf(BODY, '.jpeg)', line, SECOND)).toEqual(isCaption ? [line] : [])
  })
})

describe('the name of a picture, of words of what it shows', () => {
  const shown = 'Giám sát hộ nghèo tại bản Dụ.'

  test('stands over a caption', () => {
    expect(captionsOf(BODY, 'giam ngheo', shown, SECOND)).toEqual([shown])
    expect(captionsOf(BODY, 'giam-ho-ngheo', shown, SECOND)).toEqual([shown])
  })

  test('with capitals has three words, and may stand over the headline again', () => {
    expect(captionsOf(BODY, 'Giam Sat Ho Ngheo', shown, SECOND)).toEqual([shown])
    expect(captionsOf(BODY, 'Giam Sat', shown, SECOND)).toEqual([])
    expect(captionsOf(BODY, 'Tinh Mau Day Manh Cong Tac', TITLE, SECOND)).toEqual([TITLE])
    expect(captionsOf(BODY, TITLE, SECOND)).toEqual([])
  })

  test('is none when its words are others, or in another order', () => {
    expect(captionsOf(BODY, 'ngheo giam', shown, SECOND)).toEqual([])
    expect(captionsOf(BODY, 'giam dan', shown, SECOND)).toEqual([])
  })
})
