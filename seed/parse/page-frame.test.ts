import { describe, expect, test } from 'vitest'
import { kindsOf, parseLines } from '../testing/parse-lines.ts'
import { noiseReason } from './noise.ts'

const TITLE = 'Tỉnh Mẫu đẩy mạnh công tác cuối năm trên nhiều lĩnh vực quan trọng'
const BODY =
  'Thời gian qua, các đơn vị của tỉnh Mẫu đã tập trung triển khai nhiều nhiệm vụ trọng tâm, đạt được kết quả bước đầu quan trọng trên các lĩnh vực, được người dân đồng tình ủng hộ.'
const LAST =
  'Dịp này, mười hai tập thể và hai mươi cá nhân đã được Chủ tịch UBND tỉnh tặng bằng khen.'

const report = (...below: string[]) =>
  parseLines(TITLE, '', '27/11/2023', '', BODY, LAST, '', ...below)

describe('lines of the page below a name', () => {
  test.each<string[][]>([
    [['Thông tin bạn đọc', 'Đóng Lưu thông tin']],
    [['Thông báo', 'Lịch làm việc của cơ quan', 'Thư viện ảnh']],
    [['[Trở lại] [In bài]']],
    [['Liên kết chuyên mục', 'Mẫu Sơn vào mùa gặt (22/4)']],
  ])('%j is the page’s, and the name its writer’s', (page) => {
    const { byline, parts } = report('Nguyễn Văn Mẫu', '', ...page)
    expect(byline).toEqual([{ name: 'Nguyễn Văn Mẫu' }])
    expect(parts.filter(({ kind }) => kind === 'noise')).toHaveLength(page.length)
  })

  test('a sentence below a name is text, and the name no writer’s', () => {
    const { byline } = report('Nguyễn Văn Mẫu', '', 'Ông là người trồng nhiều cây nhất xã.')
    expect(byline).toEqual([])
  })

  test('names below the announcement of a list sign nothing', () => {
    const { byline } = report('Danh sách được khen thưởng gồm:', 'Nguyễn Văn Mẫu', 'Xã Mẫu Sơn')
    expect(byline).toEqual([])
  })
})

describe('the head', () => {
  test.each(['08:15:00 22/05/2018', '(08:15 22/05/2018)', '(08:15:00 22/05/2018)'])(
    '%s behind the headline is the report’s date',
    (date) => {
      const found = parseLines(`${TITLE} ${date}`, '', BODY, LAST)
      expect(found).toMatchObject({ title: TITLE, date: '2018-05-22' })
    },
  )

  test('a caption with its credit is none of the lines that a margin broke', () => {
    const caption = 'Lãnh đạo xã Mẫu ra mắt ngày hai mươi tám (Ảnh: Trần Mẫu)'
    const lines = [
      TITLE,
      '',
      caption,
      'Chiều ngày 15/11, nhiều gia đình của xã đã gặt xong những',
      'thửa ruộng đầu tiên của vụ này và phơi thóc trên các sân',
      'trước nhà, sớm hơn cùng kỳ năm ngoái chừng hai tuần, theo',
    ]
    expect(parseLines(...lines).captions).toMatchObject([{ text: caption }])
  })

  test('a date line is none of the lines that a margin broke', () => {
    const lines = [
      'Nông dân xã Mẫu Sơn thu hoạch lúa sớm hơn mọi năm nhờ',
      'Thứ ba - 16/11/2021 08:20',
      'Chiều ngày 15/11, nhiều gia đình của xã đã gặt xong những',
      'thửa ruộng đầu tiên của vụ này và phơi thóc trên các sân',
      'trước nhà, sớm hơn cùng kỳ năm ngoái chừng hai tuần, theo',
      'lời kể của những người làm ruộng lâu năm nhất ở nơi này.',
    ]
    expect(parseLines(...lines).date).toBe('2021-11-16')
  })

  test('an office whose name was run into the day signs', () => {
    const found = parseLines(TITLE, '', 'Thông tin Mẫu Sơn27/11/2023', '', BODY, LAST)
    expect(found).toMatchObject({ date: '2023-11-27', byline: [{ name: 'Thông tin Mẫu Sơn' }] })
  })

  test.each(['27/11/2023 08:00:00 +07:00', '27/11/2023 08:00 Gốc', 'Post date: 27/11/2023'])(
    '%s is a date line',
    (date) => {
      expect(parseLines(TITLE, '', date, '', BODY, LAST).date).toBe('2023-11-27')
    },
  )

  test('a date may stand below the summary', () => {
    const found = parseLines(TITLE, BODY, '27/11/2023', LAST, BODY)
    expect(found.date).toBe('2023-11-27')
    expect(kindsOf(found)).toContain('dateLine')
  })

  test('a date alone further down is text', () => {
    const found = parseLines(TITLE, BODY, LAST, BODY, '27/11/2023', LAST, BODY)
    expect(found.date).toBeUndefined()
  })

  test('the place of the news stands over the headline', () => {
    const found = parseLines('Mẫu Sơn:', TITLE, '(Báo Mẫu) - ' + BODY, LAST)
    expect(found).toMatchObject({ kicker: 'Mẫu Sơn:', title: TITLE })
  })

  test('the body whose page it is stands over the headline; what a body does is one', () => {
    const body = ['Thứ Bảy, 11/5/2024', 'Ban Mẫu Trung ương', 'Thứ Ba, 20/9/2022 9:31', '']
    expect(parseLines(...body, TITLE, '', BODY, LAST)).toMatchObject({ title: TITLE })
    const news = 'Ban Mẫu tổ chức hội nghị cuối năm'
    const told = `Mới đây, ${news} với các đơn vị. ${BODY}`
    expect(parseLines(news, '', '27/11/2023', '', told, LAST).title).toBe(news)
  })

  test('a sentence that ends with a day is no date line', () => {
    expect(parseLines(TITLE, '', 'Hội nghị họp ngày27/11/2023', BODY, LAST).date).toBeUndefined()
  })
})

test.each([
  ['CloudMẫu Sơn 26° - 33°C', 'pageLink'],
  ['Mẫu Sơn 26°C', undefined],
  ['Ngoài trời 33°C, trong nhà 26°C.', undefined],
  ['Trang chủ Giới thiệu Tin tức Hỏi đáp Liên hệ', 'menu'],
  ['Tổ chức hỏi đáp về văn bản mới', undefined],
  ['Video không hợp lệ', 'imageFile'],
  ['Video không hợp lệ bị gỡ khỏi trang', undefined],
  ['Tinh Mau Son hop bao cuoi nam - Anh 1', 'imageFile'],
  ['cau mau son 5', 'imageFile'],
  ['LƯU Ý: Báo Mẫu sẽ chỉnh sửa ý kiến bạn đọc trước khi đăng.', 'pageLink'],
  ['Tỉnh Mẫu Sơn họp báo cuối năm - Ảnh 1', undefined],
  ['BẢN ĐỒ TỈNH MẪU SƠN', 'pageLink'],
  ['Đăng nhập để trải nghiệm thêm những tính năng mới', 'pageLink'],
  ['Đăng ký thi đua cuối năm', undefined],
  ['More', 'pageLink'],
  ['Print Friendly, PDF & Email', 'pageLink'],
  ['Hãy là người đầu tiên gửi bình luận.', 'pageLink'],
  [',', 'rule'],
  ['🔍', 'rule'],
  ['3 giờ trước', 'counter'],
  ['Cuộc họp bắt đầu 3 giờ trước', undefined],
  ['Chuyên mục: Thời sự', 'pageLink'],
  ['Chuyên mục: Thời sự. Hôm nay có nhiều tin.', undefined],
  ['Mới nhất Tin nóng Media Magazine Infographic', 'menu'],
  ['Ảnh minh họa', undefined],
  ['google_Mau.vn', 'pageLink'],
  ['#Đại hội Hội Nông dân tỉnh Mẫu', 'pageLink'],
  ['Gốc', 'pageLink'],
  ['Xem thêm tin tức', 'pageLink'],
  ['Lấy link copy', 'pageLink'],
  ['Ảnh minh họa: Trần Mẫu', undefined],
  ['Bản đồ tỉnh Mẫu Sơn vừa được in, bán ở các hiệu sách.', undefined],
])('%s: %s', (line, reason) => {
  expect(noiseReason(line)).toBe(reason)
})

test('links and openings of other articles end the article below a source in brackets', () => {
  const links = ['Ai từng đến cao nguyên này khi gió còn se lạnh hẳn khó quên ...', 'Làng nghề']
  expect(report('(Nguồn Báo Mẫu)', '', ...links).source).toMatchObject({ name: 'Báo Mẫu' })
})

describe('a table of one cell in a row', () => {
  const caption = 'Bà con xã Mẫu Sơn chúc Tết gia đình ông Nguyễn Văn Mẫu.'

  test.each([[[' |', `| ${caption} |`]], [[' |', `${caption} |`]]])(
    'what stands below an empty cell is a caption: %j',
    (rows) => {
      const found = parseLines(TITLE, '', '27/11/2023', '', BODY, ...rows, LAST)
      expect(found.captions).toMatchObject([{ text: caption }])
    },
  )

  test('rows that are all full are text', () => {
    const rows = ['| Xã Mẫu Sơn gặt xong |', '| Xã Mẫu Hòa gặt xong |', '| Xã Mẫu Bình chưa gặt |']
    const found = parseLines(TITLE, '', '27/11/2023', '', BODY, ...rows, LAST)
    expect(found.captions).toEqual([])
    expect(kindsOf(found)).not.toContain('caption')
  })
})

describe('a list of other articles', () => {
  const LONG = `${LAST} ${BODY}`

  test('in the middle ends nothing', () => {
    const found = parseLines(TITLE, '', '27/11/2023', '', BODY, 'TIN LIÊN QUAN', '', LONG, LAST)
    expect(kindsOf(found).filter((kind) => kind === 'paragraph')).toHaveLength(3)
  })

  test('below the writer’s name ends the article, whatever it tells', () => {
    const lines = [TITLE, '', '27/11/2023', '', BODY, 'Nguyễn Văn Mẫu', 'TIN LIÊN QUAN', LONG, LAST]
    const found = parseLines(...lines)
    expect(found.byline).toEqual([{ name: 'Nguyễn Văn Mẫu' }])
    expect(kindsOf(found).filter((kind) => kind === 'paragraph')).toHaveLength(1)
  })

  test('of which only the heading is left may stand over the writer’s name', () => {
    const found = report('Tin cùng chuyên mục', 'NGUYỄN VĂN MẪU')
    expect(found.byline).toEqual([{ name: 'NGUYỄN VĂN MẪU' }])
    expect(report('Tin cùng chuyên mục', 'Mẫu Sơn vào mùa', 'NGUYỄN VĂN MẪU').byline).toEqual([])
  })
})

test('who made pictures may stand among them, and commas may stand below the writer', () => {
  const made = parseLines(TITLE, '', '27/11/2023', '', BODY, 'NHÓM PV (thực hiện)', LAST, BODY)
  expect(made.byline).toMatchObject([{ name: 'NHÓM PV' }])
  expect(report('          Nguyễn Văn Mẫu', ',', '.').byline).toEqual([{ name: 'Nguyễn Văn Mẫu' }])
  const told = parseLines(
    TITLE,
    '',
    '27/11/2023',
    '',
    BODY,
    'Đề án Mẫu (giai đoạn hai)',
    LAST,
    BODY,
  )
  expect(told.byline).toEqual([])
})

test('the letters of a name sign over the page’s lines', () => {
  expect(report('T.M', '< Trở về trang trước').byline).toEqual([{ name: 'T.M' }])
})

test('the headline of another article and one sentence of it are the page’s', () => {
  const teaser = ['Bắt nhóm trộm xe ở khu Mẫu', '', 'Công an xã Mẫu vừa bắt bốn người.']
  const found = report('Nguyễn Văn Mẫu', '', ...teaser)
  expect(found.byline).toEqual([{ name: 'Nguyễn Văn Mẫu' }])
  const more = report('Nguyễn Văn Mẫu', '', ...teaser, 'Họ khai đã trộm nhiều lần ở nơi khác.')
  expect(more.byline).toEqual([])
})

test('a heading in capitals below a list is no writer where the source closed the text', () => {
  const found = report('Theo baomau.vn', '', 'Các tin khác', '', 'TÀI LIỆU')
  expect(found).toMatchObject({ source: { name: 'baomau.vn' }, byline: [] })
})

describe('the headline', () => {
  test.each([
    ['Tin Hoạt động >> Chính trị'],
    ['Quyết tâm thực hiện thắng lợi Nghị quyết Đại hội Đảng bộ tỉnh Mẫu'],
    ['Nhiệt liệt chào mừng ngày thành lập tỉnh Mẫu Sơn'],
  ])('stands below what a portal writes under its name: %s', (line) => {
    expect(parseLines(line, '', TITLE, '', '27/11/2023', '', BODY, LAST).title).toBe(TITLE)
  })

  test('may be such a line where no other headline follows', () => {
    const line = 'Quyết tâm thực hiện thắng lợi Nghị quyết Đại hội Mẫu'
    const told = `Đảng bộ xã nêu cao ${line.toLowerCase()}. ${BODY}`
    expect(parseLines(line, '', '27/11/2023', '', told, LAST).title).toBe(line)
  })

  test('has its date above when that says so, whatever stands between', () => {
    const dated = 'Cập nhật: 09:30, Thứ 4, 14/09/2022'
    expect(parseLines(dated, '', 'print', '', TITLE, '', BODY, LAST).date).toBe('2022-09-14')
  })

  test('stands below the page’s buttons and not above them', () => {
    const slogan = 'Việt Nam đi lên cùng bạn bè năm châu'
    const page = [slogan, 'Logo', 'Đăng ký ấn phẩm|Đăng nhập', '']
    const short = 'Xã Mẫu Sơn có người lãnh đạo mới'
    expect(parseLines(...page, short, '', '27/11/2023', '', BODY, LAST)).toMatchObject({
      title: short,
    })
  })

  test('stands below the name of a section and not above it', () => {
    const page = [
      'Báo Mẫu',
      'Nông thôn mới với sự đi lên của quê hương',
      '',
      'Trang địa phương',
      '',
    ]
    const lines = [...page, TITLE, '', 'Trần Mẫu - 20:15, 27/11/2023', '', BODY, LAST]
    expect(parseLines(...lines)).toMatchObject({ title: TITLE, byline: [{ name: 'Trần Mẫu' }] })
  })

  test('may end with a full stop where news begins below', () => {
    const stopped = 'Lãnh đạo tỉnh chúc mừng Hội Mẫu.'
    const news = `Nhân kỷ niệm ngày thành lập Hội, ${BODY}`
    expect(parseLines(stopped, '27/11/2023', news, LAST).title).toBe(stopped)
    expect(parseLines(stopped, '', BODY, LAST).title).toBeUndefined()
    expect(parseLines(stopped, news, LAST).title).toBeUndefined()
  })

  test('a paper beside the date is no writer', () => {
    const found = parseLines(TITLE, '', 'Lao Động 27/11/2023 18:40', '', BODY, LAST)
    expect(found).toMatchObject({ date: '2023-11-27', byline: [] })
  })
})
