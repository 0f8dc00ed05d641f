import { describe, expect, test } from 'vitest'
import { kindsOf, parseLines } from '../testing/parse-lines.ts'
import { headlineEvidence } from './headline-evidence.ts'
import { linesOf } from './lines.ts'

const TITLE = 'Xã Mẫu Sơn góp đất làm đường bê tông về các bản'
const BODY =
  'Ba năm nay, xã Mẫu Sơn vận động người dân góp đất làm đường bê tông về các bản. Mỗi nhà góp vài mét vuông đất vườn và hai ngày công, tiền xi măng do huyện chi.'
const SECOND =
  'Trưởng bản Nguyễn Văn Mẫu nói rằng mùa mưa này học sinh không còn phải lội bùn; xe của thương lái vào đến tận nương, ngô bán được giá hơn mọi năm.'

const evidenceAt = (index: number, ...lines: string[]) => {
  const text = lines.join('\n\n')
  return headlineEvidence(linesOf(text, text)).candidates[index]?.evidence ?? []
}

describe('a line over a text of which the beginning is missing', () => {
  const shown = 'Trao quà cho học sinh nghèo của các bản'
  test.each([
    'Theo đó, mỗi em nhận một áo ấm và mười quyển vở do quỹ khuyến học của xã Mẫu Sơn góp lại từ đầu năm; ngoài ra, các em ở xa còn có thêm chăn.',
    'Trong số 34 học sinh được tặng quà đợt này có 12 em ở bản Dụ, 9 em ở bản Thử và 13 em ở các bản còn lại; quà gồm áo ấm, vở và một đôi ủng đi mưa.',
    'Đoàn đã đến từng nhà để trao quà, hỏi chuyện học hành của các em và ghi lại những lời bà con nhờ xã Mẫu Sơn nói giúp với huyện về con đường.',
  ])('is no headline: %s', (text) => {
    expect(parseLines(shown, '', text, '', SECOND).title).toBeUndefined()
  })

  test('but one where the text begins', () => {
    const news = `Sáng 27-11, xã Mẫu Sơn trao quà cho học sinh nghèo của các bản. ${BODY}`
    expect(parseLines(shown, '', news, '', SECOND).title).toBe(shown)
  })
})

test('a first line over a text that has such headings further down speaks of a part', () => {
  const sign = 'first over text with crossheads'
  const heading = 'Mở đường cho ngô xuống chợ'
  const long = `${BODY} ${SECOND}`
  expect(evidenceAt(0, 'Siết việc giữ đất công', long, heading, BODY)).toContain(sign)
  expect(evidenceAt(0, 'Siết việc giữ đất công', long, BODY)).not.toContain(sign)
})

describe('what is no headline whatever stands below', () => {
  test.each([
    'Skip to main content',
    'Hotline: 0123456789 Báo Mẫu Nhật báo Sinh viên Hoa Học trò Tòa soạn Quảng cáo',
  ])('%s', (line) => {
    expect(parseLines(line, '', `BM - ${BODY}`, '', SECOND).title).toBeUndefined()
  })

  test.each(['Thông tin chỉ đạo Thông tin chỉ đạo', 'Nhấn F5 để cập nhật nội dung mới nhất'])(
    '%s over the headline',
    (line) => {
      expect(parseLines(line, '', TITLE, '', BODY, '', SECOND).title).toBe(TITLE)
    },
  )

  test('the draft of a law over the headline of what was said of it', () => {
    const draft = 'Dự án Luật sửa đổi, bổ sung một số điều của Luật Đường bản'
    expect(parseLines(draft, '', TITLE, '', BODY, '', SECOND).title).toBe(TITLE)
  })
})

describe('links behind a headline are the page’s', () => {
  test.each(['[fr]', '(Xem tin ảnh)'])('%s', (link) => {
    const report = parseLines(`${TITLE} ${link}`, '27/11/2023', BODY, SECOND)
    expect(report.title).toBe(TITLE)
    expect(kindsOf(report)).toEqual(['headline', 'pageLink', 'dateLine', 'paragraph', 'paragraph'])
  })

  test('what explains its words is not', () => {
    const title = `${TITLE} (xem ảnh vệ tinh)`
    expect(parseLines(title, '27/11/2023', BODY, SECOND).title).toBe(title)
  })
})

test('a headline that was run into years that have passed', () => {
  const text = `Gần 4 năm qua, xã Mẫu Sơn ${BODY.slice('Ba năm nay, xã Mẫu Sơn '.length)}`
  expect(parseLines(`Những chuyến đi nghĩa tình ${text}`, SECOND).title).toBe(
    'Những chuyến đi nghĩa tình',
  )
})

describe('captions below a paragraph', () => {
  const captionsOf = (...lines: string[]) =>
    parseLines(TITLE, '', '27/11/2023', '', ...lines.flatMap((line) => [line, ''])).captions.map(
      ({ text }) => text,
    )

  test('in brackets', () => {
    const shown = '(Ban Chấp hành mới và các đại biểu ra mắt đại hội)'
    expect(captionsOf(BODY, shown, SECOND)).toEqual([shown])
    expect(captionsOf(BODY, '(Còn nữa, xin xem tiếp kỳ sau)', SECOND)).toEqual([])
    expect(captionsOf(BODY, '(Đại hội nghỉ trưa)', SECOND)).toEqual([])
  })

  test('who is named alone, where only the writer stands below', () => {
    expect(captionsOf(BODY, SECOND, 'Ông Nguyễn Văn Mẫu', 'Trần Dụ')).toEqual([
      'Ông Nguyễn Văn Mẫu',
    ])
  })

  test('the headline when it was typed anew, and not when the page repeats it', () => {
    const title = 'Phiên trù bị Đại hội Đại biểu xã Mẫu Sơn nhiệm kỳ 2020-2025'
    const anew = 'Phiên trù bị Đại hội đại biểu xã Mẫu Sơn nhiệm kỳ 2020 – 2025'
    const shownOf = (line: string) =>
      parseLines(title, '', '27/11/2023', '', BODY, '', line, '', SECOND).captions.length
    expect([shownOf(anew), shownOf(title)]).toEqual([1, 0])
  })

  test('no advertisement, though it is printed twice', () => {
    expect(captionsOf(BODY, 'Quảng cáo', 'Quảng cáo')).toEqual([])
  })
})

describe('a mark before the headline is none of it', () => {
  test.each(['▪ ', '【ket qua】'])('%s', (mark) => {
    const news = `Ngày 27-11, tại bản Dụ, xã Mẫu Sơn tổng kết việc góp đất làm đường. ${BODY}`
    const report = parseLines(`${mark}${TITLE}`, '', news, '', SECOND)
    expect(report.title).toBe(TITLE)
    expect(kindsOf(report)).toEqual(['pageLink', 'headline', 'paragraph', 'paragraph'])
  })

  test('figures and quotations are', () => {
    const title = `"${TITLE}" và 5 việc khác`
    expect(parseLines(title, '', BODY, '', SECOND).title).toBe(title)
  })
})

test('a headline with a full stop that is printed twice over the text', () => {
  const title = `${TITLE}.`
  expect(parseLines(title, '', title, '', BODY, '', SECOND).title).toBe(title)
})

test('a headline below a menu of all provinces', () => {
  const menu = Array.from({ length: 63 }, (_, index) => `• Tỉnh Mẫu ${index + 1}`)
  const report = parseLines(...menu, '', TITLE, '', `(BM) - ${BODY}`, '', SECOND)
  expect(report.title).toBe(TITLE)
})
