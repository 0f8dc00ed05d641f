import { describe, expect, test } from 'vitest'
import { kindsOf, parseLines } from '../testing/parse-lines.ts'
import { parseCaption } from './caption.ts'

const TITLE = 'Xã Mẫu mở lối cho rau sạch về phố'
const BODY =
  'Sáng 27/11, xã Mẫu họp các hợp tác xã trồng rau để bàn việc đưa rau về các chợ trong phố, theo đó mỗi ngày có hai chuyến xe lạnh chạy từ điểm gom ở bản Dụ, cước do huyện chịu một nửa trong năm đầu.'
const SECOND =
  'Theo xã Mẫu, việc gom rau được giao cho hội phụ nữ từng thôn; hộ nào giao rau không đúng hẹn hai lần thì phải chờ vụ sau, còn tiền bán rau được trả ngay trong ngày qua tài khoản của từng nhà.'

const between = (...lines: string[]) =>
  parseLines(TITLE, '', '27/11/2023', '', BODY, '', ...lines, '', SECOND)
const below = (line: string) => parseLines(TITLE, '', '27/11/2023', '', BODY, '', SECOND, '', line)

test('who says what the headline prints stands over it, and is its kicker', () => {
  const speaker = 'Ủy viên Bộ Mẫu, Bí thư Huyện ủy Dụ, Trưởng ban Tuyên giáo Tỉnh ủy Trần Văn Mẫu:'
  const report = parseLines(speaker, '', TITLE, '', '27/11/2023', '', BODY, '', SECOND)
  expect(report).toMatchObject({ kicker: speaker, title: TITLE, date: '2023-11-27' })
})

test('the anniversary that a headline is for is its kicker; alone it is the headline', () => {
  const day = 'Kỷ niệm 95 năm Ngày truyền thống Hội Mẫu (25/10/1930-25/10/2025)'
  expect(parseLines(day, '', TITLE, '', BODY, '', SECOND)).toMatchObject({
    kicker: day,
    title: TITLE,
  })
  expect(parseLines(day, '', BODY, '', SECOND).title).toBe(day)
})

test('the headline may be the one item of a list, between quotation marks', () => {
  const headline = '"Vì làng bản yên vui" - Phong trào lan rộng ở xã Mẫu'
  expect(parseLines('Đài Mẫu', `• ${headline}`, '', BODY, '', SECOND).title).toBe(headline)
})

describe('the headline', () => {
  test('stands over lines that a margin broke, of which the first says when', () => {
    const broken = [
      'Từ ngày 8/10 đến 13/10/2022, chi hội nông dân ở sáu ấp của xã',
      'Mẫu lần lượt họp mặt mừng ngày truyền thống của hội và bàn việc',
      'gom rau sạch về phố trong vụ tới, theo đó mỗi ấp cử một người đi',
      'theo xe để giao rau và ghi sổ.',
    ]
    const title = 'Xã Mẫu: họp mặt mừng ngày truyền thống của hội nông dân xã'
    expect(parseLines('04/11/2022', title, ...broken)).toMatchObject({ title, date: '2022-11-04' })
  })

  test('may tell news of a broadcaster, whose name alone is the page’s', () => {
    const title = 'Đài Tiếng nói Việt Nam đón nhận Huân chương Lao động'
    const told =
      'Ngày 4/9/2020, tại Hà Nội, Đài Tiếng nói Việt Nam kỷ niệm 75 năm ngày phát sóng, đón nhận Huân chương Lao động và ra mắt kho băng tiếng mà ai cũng nghe được.'
    expect(parseLines(title, '', told, '', SECOND).title).toBe(title)
    expect(parseLines('Đài Tiếng nói Việt Nam', TITLE, '', BODY, SECOND).title).toBe(TITLE)
  })

  test('stands below the welcome of a portal', () => {
    const welcome = 'Kính chào quý khách ghé thăm Trang Thông tin điện tử huyện Mẫu!!'
    expect(parseLines(welcome, TITLE, BODY, '', SECOND).title).toBe(TITLE)
  })

  test('stands between its summary and the day with its clock', () => {
    const summary =
      'Ngày hội mở ra chặng đường mới cho nông dân các dân tộc ở xã Mẫu. Thay mặt xã, điều hành buổi làm việc đầu tiên là Chủ tịch UBND xã Trần Văn Dụ, người đã cùng các bản trồng rau từ những ngày đầu.'
    const report = parseLines(summary, TITLE, 'Thứ sáu, 18:47, 12/09/2025', BODY, '', SECOND)
    expect(report).toMatchObject({ title: TITLE, date: '2025-09-12', time: '18:47:00' })
  })

  test('is none of those that a page lists, each below the mark of an item', () => {
    const others = [
      'Bộ trưởng A gặp hộ trồng rau',
      'Sáu việc cần làm ngay ở chợ',
      'Thêm hai cảng cá được mở rộng',
    ]
    const ticker = others.flatMap((line) => ['-', line])
    const report = parseLines(...ticker, BODY, '', SECOND)
    expect(report.title).toBeUndefined()
    expect(kindsOf(report)).toEqual([...ticker.map(() => 'pageLink'), 'paragraph', 'paragraph'])
  })

  test('stands below a section of which it has the words, and over its day', () => {
    const title = 'Xã Mẫu có 52 hộ đạt tiêu chí rau sạch (09/2015)'
    const report = parseLines('Tiêu chí rau sạch', '', `${title} 06/10/2015`, '', BODY, '', SECOND)
    expect(report).toMatchObject({ title, date: '2015-10-06' })
  })

  test('stands over the name of a union in the head of its paper', () => {
    const title =
      'Đề cương tuyên truyền về thành công của Đại hội Hội Nông dân tỉnh Mẫu lần thứ VII'
    const head = ['HỘI NÔNG DÂN TỈNH MẪU', 'BAN CHẤP HÀNH', 'Mẫu, ngày 24 tháng 8 năm 2022']
    const told =
      'Đại hội Hội Nông dân tỉnh Mẫu lần thứ VII diễn ra trong hai ngày tại hội trường trung tâm của tỉnh, bàn việc đưa rau về các chợ trong phố và giữ đất trồng rau của các bản.'
    const report = parseLines(
      title,
      '',
      '•   Thứ hai - 29/08/2022 09:17',
      ...head,
      '',
      told,
      SECOND,
    )
    expect(report).toMatchObject({ title, date: '2022-08-29' })
  })

  test('stands below the details of a portal’s error', () => {
    const error = [
      'Error',
      '',
      'Error Details:',
      '[WebPartPageUserException: One of the parts failed.]',
    ]
    const report = parseLines(...error, '', TITLE.toUpperCase(), '', '12/11/2021', '', BODY, SECOND)
    expect(report).toMatchObject({ title: TITLE.toUpperCase(), date: '2021-11-12' })
  })

  test('may have the button for print run into its end', () => {
    const report = parseLines(`${TITLE} In trang`, '14/11/2023 08:37 SA', '', BODY, '', SECOND)
    expect(report).toMatchObject({ title: TITLE, date: '2023-11-14' })
  })

  test('is not parted from the number behind “lần thứ”', () => {
    const told =
      'Đại hội Đại biểu Hội Chữ thập đỏ tỉnh Mẫu lần thứ X mang khẩu hiệu “Nối dài truyền thống của hội chữ thập đỏ tỉnh”, bàn cách đưa phong trào hiến máu về tận thôn ấp.'
    expect(parseLines(told, BODY, SECOND).title).toBeUndefined()
  })

  test('may begin with a count and have day and clock behind it', () => {
    const title = '3 xã ở huyện Mẫu được nhận cờ của tỉnh'
    const report = parseLines(`${title} 20/11/2024 10:15`, '', BODY, SECOND)
    expect(report).toMatchObject({ title, date: '2024-11-20', time: '10:15:00' })
  })

  test('stands below what a portal prints where a part of its page failed', () => {
    const failed = `Web Part Error: The requested Web Part could not be loaded. ${'The class Mau.Portal.News is missing. '.repeat(6)}`
    const report = parseLines('Error', '', failed, '', TITLE, '', '27/11/2023', '', BODY, SECOND)
    expect(report).toMatchObject({ title: TITLE, date: '2023-11-27' })
  })

  test('stands below headlines run together over the page’s buttons', () => {
    const others = `${'Xã Dụ làm đường mới Bản Thử gặt lúa sớm Hội Mẫu họp bàn việc nước sạch '.repeat(5)}`
    const buttons = 'A- A A+ | Chia sẻ lên facebook Chia sẻ lên zalo Đổi độ tương phản'
    const report = parseLines(others, '', buttons, '', TITLE, '', BODY, '', SECOND)
    expect(report.title).toBe(TITLE)
  })

  test('stands below the picture of its page, and has day and clock run into its beginning', () => {
    const image = `![${TITLE} hình ảnh 1 ${'Xa Mau mo loi cho rau sach ve pho '.repeat(6)}](/anh/1.jpg)`
    expect(parseLines(image, '', TITLE, '', '27/11/2023', '', BODY, SECOND).title).toBe(TITLE)
    const report = parseLines(
      'Xã hội',
      '',
      '14/11/2017 16:082 trẻ nhỏ ở xã Mẫu được cứu',
      '',
      BODY,
      SECOND,
    )
    expect(report).toMatchObject({ title: '2 trẻ nhỏ ở xã Mẫu được cứu', date: '2017-11-14' })
  })

  test.each(['Banner Tỉnh ủy Mẫu (Home-latest-1)', 'Theo dõi Gia đình Mẫu trên'])(
    'is not %s',
    (line) => {
      expect(parseLines(line, '', TITLE, '', BODY, SECOND).title).toBe(TITLE)
    },
  )

  test('may be run into its text with a dash before the day, which a dateline is not', () => {
    const report = parseLines(`${TITLE} cho bà con ba bản - Ngày 19/10, ${BODY}`, '', SECOND)
    expect(report.title).toBe(`${TITLE} cho bà con ba bản`)
    const dated = parseLines(`Xã Mẫu Sơn - Ngày 19/10, ${BODY}`, '', SECOND)
    expect(dated.title).toBeUndefined()
  })

  test('stands over the first of its numbered parts', () => {
    const title =
      'Kết quả bước đầu rà soát "Việc bố trí người gom rau ở các bản, tổ dân phố sau khi quyết định mới của huyện được áp dụng"'
    const part = '1. Về các văn bản của huyện và xã sau khi quyết định được ban hành'
    const told =
      'Đến hết tháng sáu, phần lớn các xã đã ra xong văn bản của huyện và xã sau khi quyết định được ban hành; ba bản chưa họp được vì nước lên, còn tổ gom rau ở chợ vẫn chờ người nhận việc từ đầu mùa đến nay.'
    expect(parseLines(title, '', part, '', told, '', SECOND).title).toBe(title)
  })

  test('may say where somebody was, whatever the verb', () => {
    const title = 'Thủ tướng Mẫu Sơn khép lại ba ngày ở Việt Nam'
    expect(parseLines(title, '', '27/11/2023', '', BODY, SECOND).title).toBe(title)
  })

  test('is no summary that breaks off', () => {
    const summary =
      'Có mặt tại buổi họp có lãnh đạo huyện Mẫu, chủ tịch các xã vùng ven sông, giám đốc các hợp tác xã cùng đông đảo bà con trồng rau của ba xã...'
    expect(parseLines(summary, '', BODY, '', SECOND).title).toBeUndefined()
  })

  test('is no line of text that a day in this week opens', () => {
    const line = 'Chiều nay 11.3, một cán bộ xã Mẫu cho hay đội thuyền'
    expect(parseLines(line, '', BODY, '', SECOND).title).toBeUndefined()
  })
})

test('what opens with an agency’s name in brackets is the summary, also without a full stop', () => {
  const summary = `(MAUTV) - ${TITLE} để trường học và quán ăn có rau mỗi ngày`
  expect(parseLines(summary, BODY, '', SECOND).title).toBeUndefined()
  expect(parseLines(`(Trực tiếp) - ${TITLE}`, '', BODY, '', SECOND).title).toContain(TITLE)
  expect(parseLines(`(Video) ${TITLE}`, '', BODY, '', SECOND).title).toBe(`(Video) ${TITLE}`)
})

test('a headline is not taken from the crumbs that repeat it, and a day may follow its bracket', () => {
  const crumbs = ['/ Tin nổi bật', `/ ${TITLE}`]
  expect(parseLines(...crumbs, '', TITLE, '', BODY, '', SECOND).title).toBe(TITLE)
  expect(parseLines(`${TITLE} MỚI NHẤT`, '', BODY, '', SECOND).title).toBe(TITLE)
  const dated = parseLines(`${TITLE} (10/2023) 27/11/2023`, '', BODY, '', SECOND)
  expect(dated).toMatchObject({ title: `${TITLE} (10/2023)`, date: '2023-11-27' })
})

describe('lines', () => {
  test('the last word of a sentence belongs to the line above', () => {
    const broken = 'Ngày hội có múa mừng đầu năm của đồng bào Chăm và lễ dựng nêu của người'
    const report = parseLines(TITLE, '', '27/11/2023', '', broken, 'Mẫu.', '', BODY, SECOND)
    expect(report.byline).toEqual([])
    expect(
      report.parts.some(({ start, end }) => report.text.slice(start, end).endsWith('người\nMẫu.')),
    ).toBe(true)
  })

  test('a caption printed twice in one line, the second time as a sentence, is kept once', () => {
    const shown = 'Gian hàng rau của bản Dụ ở phiên chợ lần thứ ba'
    const report = between(`${shown}${shown}.`)
    expect(report.captions.map(({ caption }) => caption)).toEqual([`${shown}.`])
  })

  test('another article in the line of its label is the page’s', () => {
    const line = 'Bài viết liên quan Cha mẹ thay nhau gác cổng bếp ăn'
    const report = between(line)
    expect(kindsOf(report)).toContain('pageLink')
    const told = 'Bài viết liên quan đến vụ việc đã được gỡ khỏi trang của xã Mẫu.'
    expect(kindsOf(parseLines(TITLE, '', BODY, '', told, '', SECOND))).not.toContain('pageLink')
  })
})

test('a credit may stand before its caption, where a foreign agency prints it', () => {
  const line = '© Ảnh : Trần Mẫu - TTXVN Bà Lê Thị Dụ tiễn khách tại sân bay Mẫu'
  expect(parseCaption(line)).toEqual({
    caption: 'Bà Lê Thị Dụ tiễn khách tại sân bay Mẫu',
    credit: 'Trần Mẫu - TTXVN',
    at: 25,
  })
  const report = between(line)
  expect(report.captions).toMatchObject([
    { text: line, caption: 'Bà Lê Thị Dụ tiễn khách tại sân bay Mẫu', credit: 'Trần Mẫu - TTXVN' },
  ])
  expect(parseCaption('© Bản quyền thuộc Báo Mẫu').credit).toBeUndefined()
})

test('a caption broken before the name of whom it shows is one', () => {
  const [first, name] = [
    'Chủ tịch xã Mẫu Trần Thị Dụ tiếp Đại sứ Mẫu Sơn',
    'Kim Văn Thử. (Ảnh: baomau.vn)',
  ]
  const report = parseLines(TITLE, '', '27/11/2023', '', BODY, '', first, name, '', SECOND)
  expect(report.captions.map(({ text }) => text)).toEqual([`${first} ${name}`])
})

test.each([
  ['Thạch Mẫu /VOV-ĐBSCL', 'Thạch Mẫu', 'VOV-ĐBSCL'],
  ['Theo Thanh Mẫu (website Chính phủ)', 'Thanh Mẫu', 'website Chính phủ'],
  ['Theo: Bảo Mẫu – baomau.vn', 'Bảo Mẫu', 'baomau.vn'],
  ['Hạnh Mẫu - Nguồn: Giác Ngộ', 'Hạnh Mẫu', 'Giác Ngộ'],
])('%s names the writer and the source', (line, writer, source) => {
  const report = below(line)
  expect(report.byline).toMatchObject([{ name: writer }])
  expect(report.source).toMatchObject({ name: source })
})

test.each(['HDTV', 'Truyền hình Quốc hội Việt Nam', 'Truyền hình Quốc phòng Việt Nam'])(
  '%s alone is where it was shown',
  (name) => {
    const report = below(name)
    expect(report).toMatchObject({ source: { name }, byline: [] })
  },
)

test('who made it may be labelled so, and say what he is', () => {
  const makers = parseLines(
    TITLE,
    '',
    'Người thực hiện : Trúc Mẫu - Hoàng Dụ',
    '',
    BODY,
    '',
    SECOND,
  )
  expect(makers.byline.map(({ name }) => name)).toEqual(['Trúc Mẫu', 'Hoàng Dụ'])
  const inspector = below('Trọng Mẫu - Thanh tra viên Thanh tra huyện')
  expect(inspector.byline.map(({ name }) => name)).toEqual([
    'Trọng Mẫu',
    'Thanh tra viên Thanh tra huyện',
  ])
})

test('a source may be an address without a colon', () => {
  const report = below('Nguồn www.baomau.vn')
  expect(report.source?.name).toContain('baomau.vn')
  const river = below('Nguồn nước giảm dần')
  expect(river.source).toBeUndefined()
  expect(below('- Nguồn: baomau.vn').source?.name).toBe('baomau.vn')
})

test('nobody signs with letters that no word has', () => {
  expect(below('Riê').byline).toEqual([])
  expect(below('Mai').byline).toEqual([{ name: 'Mai' }])
  expect(below('Hòa thượng Thích Qu').byline).toEqual([])
})

describe('what is run into other lines', () => {
  test('day and clock before the first sentence', () => {
    const report = parseLines('Tin buồn', `14/08/2019 | 09:30${BODY}`, SECOND)
    expect(report).toMatchObject({ title: 'Tin buồn', date: '2019-08-14', time: '09:30:00' })
  })

  test.each<[string, string[]]>([
    ['at the end', []],
    ['over an address', ['https://vov.vn/a-post1.vov']],
    ['over a long address', [`https://vov.vn/${'xa-mau-'.repeat(9)}1.vov`]],
    ['over lines that nobody sees', ['\u200b', '\u200b', '\u200b']],
  ])('the day behind the source, %s', (_, rest) => {
    const credit = 'Theo Hoàng Mẫu/VOV-ĐBSCL - 22/4/2022'
    const report = parseLines(TITLE, '', BODY, SECOND, credit, ...rest)
    expect(report).toMatchObject({ date: '2022-04-22', byline: [{ name: 'Hoàng Mẫu' }] })
    expect(report.source?.name).toBe('VOV-ĐBSCL')
  })

  test('a sentence with a day at its end is no source', () => {
    const told = 'Theo kế hoạch của xã Mẫu - 22/4/2022 là hạn cuối.'
    expect(parseLines(TITLE, '', BODY, SECOND, told).date).toBeUndefined()
  })

  test('the section behind the day is no author', () => {
    const dated = (behind: string) =>
      parseLines(TITLE, '', `Ngày đăng: 24-04-2017 - ${behind}`, BODY)
    expect(dated('TIN TRONG TUẦN')).toMatchObject({ date: '2017-04-24', byline: [] })
    expect(dated('THỜI SỰ').byline).toEqual([])
    expect(dated('Mục Trong Hải').byline).toEqual([{ name: 'Mục Trong Hải' }])
    expect(dated('TRẦN MẪU').byline).toEqual([{ name: 'TRẦN MẪU' }])
  })
})

test('the headline printed again below the text is nobody’s name', () => {
  const title = 'Hội Nông dân xã Mẫu qua mười kỳ Đại hội'
  const report = parseLines(title, '', title, BODY, SECOND, title)
  expect(report).toMatchObject({ title, byline: [] })
  expect(parseLines(title, '', BODY, SECOND, 'Trần Mẫu').byline).toEqual([{ name: 'Trần Mẫu' }])
})

test('the name of an icon before the headline is left out', () => {
  const report = parseLines(
    `angle-left ${TITLE}`,
    '',
    BODY,
    SECOND,
    'Tra cứu các chữ viết tắt trong bài viết.',
  )
  expect(report).toMatchObject({ title: TITLE, captions: [] })
  expect(parseLines('Tra cứu văn bản ở xã Mẫu nay chỉ mất vài phút', '', BODY).title).toBeDefined()
})

describe('a credited caption over the text', () => {
  const NEWS =
    'Ông Trần Văn Mẫu làm Chính ủy Trường Dụ còn bà Lê Thị Thử làm Phó Giám đốc Sở Mẫu, theo quyết định vừa được công bố ở tỉnh Mẫu Sơn hôm nay.'
  const SHOWN = 'Ông Trần Văn Mẫu. Ảnh: Báo Mẫu.'
  const title = 'Điều động hai cán bộ tỉnh Mẫu Sơn'

  test('stands over a headline as over any other line', () => {
    const report = parseLines(SHOWN, '', SHOWN, '', title, '', '0:00 / 0:00', '0:00', NEWS, SECOND)
    expect(report.title).toBe(title)
    expect(report.captions).toHaveLength(1)
  })

  test('is none where the headline was left out', () => {
    expect(parseLines(SHOWN, '', SHOWN, '', NEWS, SECOND).title).toBeUndefined()
  })
})

describe('what stands over the headline', () => {
  test('a caption that says where somebody stands, as a sentence', () => {
    const shown = 'Đồng chí Trần Văn Mẫu (bìa phải) trò chuyện với công nhân nhà máy chè Dụ.'
    const headline = 'Đưa huyện Mẫu thành nơi đáng sống của vùng cao'
    const text =
      'Ba năm đầu của nhiệm kỳ trôi qua, thiên tai liên tiếp gõ cửa, song Đảng bộ và người dân huyện Mẫu vẫn giữ nhịp phát triển; nhiều bản vùng cao nay có đường, có điện, có lớp học kiên cố để trẻ em khỏi phải đi xa.'
    const report = parseLines(shown, '', headline, '', text, '', text.replace('Ba', 'Hai'))
    expect(report.title).toBe(headline)
    expect(report.captions.map((caption) => caption.text)).toEqual([shown])
  })
})

describe('a digest of the press', () => {
  const motto = 'Chung tay vì những trạm y tế gần dân, vì sức khỏe mỗi gia đình và cộng đồng'
  const text =
    'Chuyện phụ huynh bế con đi rồi lại bế con về diễn ra ở không ít xã của huyện Mẫu sau khi vắc xin trong chương trình tiêm chủng cạn kho, còn loại thay thế thì chưa về tới trung tâm y tế của huyện.'

  const digestBelow = (...above: string[]) =>
    parseLines(...above, '', 'Điểm báo ngày 05/10/2018', '', text, '', text.replace('xã', 'bản'))

  test('stands below the motto of its site and says itself of which day it is', () => {
    const report = digestBelow(motto, 'Thứ Tư, 13/5/2015 - 09:12')
    expect([report.title, report.date]).toEqual(['Điểm báo ngày 05/10/2018', '2018-10-05'])
  })

  test('keeps the clock of its own day', () => {
    const report = digestBelow('05/10/2018 09:12')
    expect([report.date, report.time]).toEqual(['2018-10-05', '09:12:00'])
  })
})

test('an entry of what is told as it happens is no headline', () => {
  const report = parseLines('11H42: KỲ HỌP KẾT THÚC PHIÊN LÀM VIỆC BUỔI SÁNG', BODY)
  expect(report.title).toBeUndefined()
})
