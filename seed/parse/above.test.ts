import { describe, expect, test } from 'vitest'
import { kindsOf, parseLines } from '../testing/parse-lines.ts'

const TITLE = 'Tỉnh Mẫu đẩy mạnh công tác cuối năm trên nhiều lĩnh vực quan trọng'
const BODY =
  'Thời gian qua, các đơn vị của tỉnh Mẫu đã tập trung triển khai nhiều nhiệm vụ trọng tâm, đạt được kết quả bước đầu quan trọng trên các lĩnh vực, được người dân đồng tình ủng hộ.'
const SECOND =
  'Bên cạnh kết quả đạt được, các đơn vị vẫn còn một số hạn chế cần khắc phục trong thời gian tới, nhất là việc phối hợp giữa các ngành, các cấp trên địa bàn tỉnh.'
const CLOCK = 'Thứ Hai, 12/3/2024, 10:15 (GMT+7)'

describe('what a page prints over a headline without a date below it', () => {
  test.each([
    ['the name of a block of the page', ['MENU_PORTLET_mau_INSTANCE_x1']],
    ['a statistics mark', ['Analytic']],
    ['a link past the menu', ['Truy cập nội dung luôn']],
    ['a waiting message', ['Đang tải nội dung, vui lòng chờ giây lát...']],
    ['crumbs', ['Trang chủ > Tin tức > Tin trong tỉnh']],
    ['crumbs without a home', ['Tin tức » Hoạt động của lãnh đạo']],
    ['crumbs that end with the headline', [`> Tin tức > Tin trong tỉnh > ${TITLE}`]],
    ['the home page alone', ['Trang chủ', 'Tin nóng']],
    ['the paper’s name', ['BÁO MẪU ĐIỆN TỬ', 'CƠ QUAN CỦA ĐẢNG BỘ TỈNH MẪU']],
    ['whose voice it is', ['TIẾNG NÓI CỦA ĐẢNG BỘ, CHÍNH QUYỀN VÀ NHÂN DÂN TỈNH MẪU']],
    ['a portal', ['Cổng thông tin điện tử tỉnh Mẫu']],
    ['contacts', ['• Hotline: 0123456789', '• Email: toasoan@example.com']],
    ['a motto', ['Nhanh - Trúng - Hay - Sâu sắc']],
    ['sections', ['Sự kiện', 'Xây dựng Đảng', 'Chính trị']],
  ])('%s', (_, page) => {
    const report = parseLines(...page, TITLE, BODY, SECOND)
    expect(report.title).toBe(TITLE)
    expect(kindsOf(report)).not.toContain('byline')
  })

  test('the same words are body where no headline follows', () => {
    const report = parseLines('Nhanh - Trúng - Hay - Sâu sắc', BODY, SECOND)
    expect(kindsOf(report)).not.toContain('pageLink')
  })

  test('and below the headline', () => {
    const report = parseLines(TITLE, '27/11/2023', BODY, 'Tin tức » Hoạt động khác', SECOND)
    expect(kindsOf(report)).not.toContain('pageLink')
  })
})

describe('a clock over the headline', () => {
  test('is the site’s when lines of the page part them', () => {
    const report = parseLines(CLOCK, '• Hotline: 0123456789', 'Sự kiện', TITLE, BODY, SECOND)
    expect(report.title).toBe(TITLE)
    expect(report.date).toBeUndefined()
    expect(kindsOf(report)[0]).toBe('clock')
  })

  test('is the article’s when it stands right over it, below the section', () => {
    const report = parseLines('Thời sự', CLOCK, TITLE, BODY, SECOND)
    expect(report).toMatchObject({ title: TITLE, date: '2024-03-12', time: '10:15:00' })
  })

  test('gives way to the date below the headline', () => {
    const report = parseLines('Analytic', CLOCK, TITLE, 'PV - 08:05, 27/11/2023', BODY, SECOND)
    expect(report).toMatchObject({ title: TITLE, date: '2023-11-27', byline: [{ name: 'PV' }] })
  })

  test('gives way to a second date over the headline', () => {
    const report = parseLines(CLOCK, '27/11/2023 - 08:59', TITLE, BODY, SECOND)
    expect(report).toMatchObject({ title: TITLE, date: '2023-11-27' })
  })

  test('without a weekday it is the article’s, whatever stands between', () => {
    const report = parseLines('27/11/2023', 'Xem với cỡ chữ', TITLE, BODY, SECOND)
    expect(report).toMatchObject({ title: TITLE, date: '2023-11-27' })
  })
})

describe('a short line over a longer one and a date', () => {
  const LONG =
    'Nhờ chủ trương đúng và sự đồng lòng của người dân, hơn một trăm con đường ở vùng cao tỉnh Mẫu đã được thắp sáng trong năm qua'
  const LIT = 'Thắp sáng những con đường quê'
  const TELLS =
    'Những con đường quê ở xã Mẫu đã được thắp sáng. Có đèn, học sinh đi học về muộn không còn sợ, người già ra nhà văn hóa mỗi tối, và ai cũng góp tiền điện.'
  test.each([
    ['a headline over a summary', LIT, LONG, LIT, TELLS],
    ['a headline over a sentence', LIT, `${LONG}.`, LIT, TELLS],
    ['the name of a section', 'Lịch sử phát triển', TITLE, TITLE, BODY],
  ])('%s', (_, first, second, title, body) => {
    expect(parseLines(first, second, '27/11/2023', body, SECOND).title).toBe(title)
  })
})

test('links to other articles are the page’s, answers in angle brackets are not', () => {
  const report = parseLines(TITLE, '27/11/2023', BODY, '>> Tỉnh Mẫu tổng kết năm cũ', SECOND)
  expect(kindsOf(report)).toContain('pageLink')
  const quoting = parseLines(TITLE, '27/11/2023', BODY, '>> Tôi đồng ý. Nên làm sớm.', SECOND)
  expect(kindsOf(quoting)).not.toContain('pageLink')
})

test.each([
  ['Mời các bạn theo dõi Báo Mẫu trên mạng xã hội.', true],
  [
    'Mời các bạn xem lại chặng đường mười năm của tỉnh Mẫu. Từ một vùng đất nghèo, nơi đây đã thành điểm sáng.',
    false,
  ],
])('%s is the page’s: %s', (line, isPage) => {
  const report = parseLines(TITLE, '27/11/2023', BODY, line, SECOND)
  expect(kindsOf(report).includes('pageLink')).toBe(isPage)
})

describe('under a headline', () => {
  test('the paper that the dateline names is no author', () => {
    const report = parseLines(TITLE, 'BMĐT', `BMDT.VN - ${BODY}`, SECOND)
    expect(report.byline).toEqual([])
    expect(parseLines(TITLE, 'M.A', `BMDT.VN - ${BODY}`, SECOND).byline).toHaveLength(1)
  })

  test('date, author and links may be bulleted', () => {
    const report = parseLines(TITLE, '• 27/11/2023 08:00', '• Trần Mẫu', '• Chia sẻ', BODY, SECOND)
    expect(report).toMatchObject({ date: '2023-11-27', byline: [{ name: 'Trần Mẫu' }] })
    expect(kindsOf(report)).toContain('pageLink')
  })

  test.each(['Mặc định Cỡ chữ', 'A- A A+', '0:00 / 0:00'])('%s is the page’s', (line) => {
    expect(kindsOf(parseLines(TITLE, '27/11/2023', line, BODY, SECOND))[2]).toBe('pageLink')
  })
})

describe('front matter that was run into the text', () => {
  test('its day is the date line', () => {
    const report = parseLines(` date 2023-11-27 ${BODY}`, SECOND)
    expect(report.date).toBe('2023-11-27')
    expect(kindsOf(report)).toEqual(['dateLine', 'paragraph', 'paragraph'])
  })

  test('its month is markup', () => {
    const report = parseLines(` date 2023-11 ${BODY}`, SECOND)
    expect(report.date).toBeUndefined()
    expect(kindsOf(report)).toEqual(['markup', 'paragraph', 'paragraph'])
  })

  test('a later line is text', () => {
    expect(kindsOf(parseLines(BODY, `date 2023-11-27 ${SECOND}`))).not.toContain('dateLine')
  })
})

test('the name of a page that was still loading is no headline', () => {
  const report = parseLines('Hệ thống văn bản Mẫu', 'Đang tải nội dung, vui lòng chờ...', BODY)
  expect(report.title).toBeUndefined()
})

test.each([
  'Infographic: Tiểu sử Bí thư Tỉnh ủy Mẫu',
  'Ngày 27/11: Tỉnh Mẫu có ba nghị quyết mới',
  'Nghị quyết của Tỉnh ủy Mẫu về chuyển đổi số',
])('%s is a headline', (title) => {
  const told = `${title.replace(/^[^:]*: /u, '')} được báo chí đăng tải. ${BODY}`
  expect(parseLines(title, '27/11/2023', told, SECOND)).toMatchObject({ title, date: '2023-11-27' })
})

test('a number broken off its word is joined, a sentence with a day is no headline', () => {
  const report = parseLines(TITLE, '', 'Tỉnh ban hành Nghị quyết số', '12-NQ/TU về việc mẫu.', BODY)
  expect(report.text.slice(...lineOf(report, 'Nghị quyết số'))).toContain('12-NQ/TU')
  expect(parseLines('Ngày 27/11, tỉnh Mẫu họp', BODY, SECOND).title).toBeUndefined()
})

function lineOf(report: ReturnType<typeof parseLines>, text: string): [number, number] {
  const at = report.text.indexOf(text)
  const part = report.parts.find(({ start, end }) => start <= at && at < end)!
  return [part.start, part.end]
}
