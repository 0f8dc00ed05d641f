import { describe, expect, test } from 'vitest'
import type { ParsedReport } from '../report.ts'
import { parseReport } from './index.ts'
import { endsArticle } from './end-of-article.ts'
import { noiseReason } from './noise.ts'

const BODY =
  'Thời gian qua, các đơn vị của tỉnh Mẫu đã tập trung triển khai nhiều nhiệm vụ trọng tâm, đạt được kết quả bước đầu quan trọng trên các lĩnh vực, được người dân đồng tình ủng hộ.'
const SECOND =
  'Bên cạnh kết quả đạt được, các đơn vị vẫn còn một số hạn chế cần khắc phục trong thời gian tới, nhất là việc phối hợp giữa các ngành, các cấp trên địa bàn tỉnh.'
const TITLE = 'Tỉnh Mẫu đẩy mạnh công tác cuối năm trên nhiều lĩnh vực quan trọng'

function parse(...lines: string[]): ParsedReport {
  const text = lines.join('\n')
  const file = { file: 'a.txt', sha256: '', text, encoding: 'utf-8', hints: [], pictures: [] }
  return parseReport(file as Parameters<typeof parseReport>[0])
}

const kinds = (report: ParsedReport) =>
  report.parts.filter(({ kind }) => kind !== 'space').map(({ kind, reason }) => reason ?? kind)

describe('lines of the page over the headline', () => {
  test.each([
    ['Theo dõi Báo Mẫu trên'],
    ['Theo dõi trên'],
    ['Xem với cỡ chữ'],
    ['• Đời sống xã hội'],
    ['Hoạt động thực tiễn'],
    ['/ Tin trong tỉnh'],
    ['Kỷ niệm 07.5'],
    ['|'],
    ['Ca khúc: Tự hào quê hương Mẫu'],
    ['Mẫu Sơn 24h'],
    ['Tin tức sự kiện'],
    [`${TITLE} - Báo Mẫu`],
    ['http://mauson.vn'],
    ['Đọc bài viết'],
    ['In'],
  ])('%s is none', (line) => {
    const report = parse(line, '', TITLE, '', '27/11/2023', BODY, SECOND)
    expect(report).toMatchObject({ title: TITLE, date: '2023-11-27' })
    expect(kinds(report)[0]).not.toBe('paragraph')
  })

  test('a short headline keeps its place over a second one of its size', () => {
    const second = 'Bài 2: Gỡ khó cho cơ sở ở tỉnh Mẫu'
    const body = `Chuyển đổi số ở vùng sâu của tỉnh Mẫu còn nhiều việc khó. ${BODY}`
    const report = parse('Chuyển đổi số ở vùng sâu tỉnh Mẫu', second, '27/11/2023', body, SECOND)
    expect(report.title).toBe('Chuyển đổi số ở vùng sâu tỉnh Mẫu')
  })

  test.each([['- 1 Luật Mẫu năm 2004'], ['I. Tình hình kinh tế xã hội tỉnh Mẫu']])(
    'an item of a list is no headline: %s',
    (line) => {
      expect(parse(line, BODY, SECOND).title).toBeUndefined()
    },
  )
})

test('the head may name the source and the writers with the author of the pictures', () => {
  const report = parse(
    TITLE,
    '27/11/2023 06:00 GMT +7',
    '• Nguồn: Báo Mẫu',
    '• Thứ Hai, 27/11/2023 | 06:00',
    'Trần Mẫu - Lê Dụ - Ảnh: Hồ Lệ',
    BODY,
    SECOND,
  )
  expect(report).toMatchObject({ date: '2023-11-27', source: { name: 'Báo Mẫu' } })
  expect(report.byline.map(({ name }) => name)).toEqual(['Trần Mẫu', 'Lê Dụ', 'Hồ Lệ'])
  expect(report.captions).toEqual([])
})

test('a credited caption under the headline is no by-line', () => {
  const report = parse(TITLE, '27/11/2023', 'Quang cảnh hội nghị. Ảnh: Hồ Lệ', BODY, SECOND)
  expect(report.byline).toEqual([])
  expect(report.captions).toHaveLength(1)
})

test('the edge of a cell behind a line is not part of it; a table of several cells is left alone', () => {
  const report = parse(TITLE, '27/11/2023', BODY, 'Giám đốc Sở Mẫu phát biểu. |', SECOND)
  expect(report.captions.map(({ text }) => text)).toEqual(['Giám đốc Sở Mẫu phát biểu.'])
  const row = 'Số: 12/KH-UBND | Mẫu, năm 2023 |'
  const table = parse(TITLE, '27/11/2023', BODY, row, SECOND)
  expect(table.text.slice(...rangeOf(table, row))).toBe(row)
})

function rangeOf(report: ParsedReport, text: string): [number, number] {
  const at = report.text.indexOf(text)
  const part = report.parts.find(({ start, end }) => start <= at && at < end)!
  return [part.start, part.end]
}

test('a margin is seen although sentences end short of it', () => {
  const report = parse(
    'Phó Chủ tịch tỉnh Mẫu vừa ký Quyết định 37/QĐ-UBND ngày',
    '11/1/2024 công nhận huyện Mẫu, tỉnh Mẫu Sơn đạt chuẩn nông thôn mới',
    'năm 2023.',
    'Ủy ban nhân dân tỉnh Mẫu tổ chức lễ trao bằng và thưởng các xã',
    'dẫn đầu; nhắc huyện Mẫu giữ vững kết quả đã có và làm tốt hơn nữa',
    'những việc còn yếu, nhất là gom rác thải ở các chợ và bến đò trong',
    'xây dựng nông thôn mới.',
    'Cong TTĐTCP',
  )
  expect(report.title).toBeUndefined()
  expect(report.source).toMatchObject({ name: 'Cong TTĐTCP' })
})

describe('the end', () => {
  test('a list of other articles and a form for comments are the page’s', () => {
    for (const heading of ['Tin mới cập nhật', 'Trả lời', 'Để lại bình luận']) {
      const report = parse(
        TITLE,
        '27/11/2023',
        BODY,
        SECOND,
        'Trần Mẫu',
        heading,
        '- Tin khác (1/1)',
      )
      expect(report.byline).toEqual([{ name: 'Trần Mẫu' }])
      expect(kinds(report).slice(-2)).toEqual(['pageLink', 'pageLink'])
    }
  })

  test('the address below a named source is the address of it', () => {
    const address = '( https://example.com/bai-viet.htm )'
    const report = parse(TITLE, '27/11/2023', BODY, SECOND, 'Nguồn: Trần Mẫu/Báo Mẫu', address)
    expect(report.source).toEqual({
      name: 'Trần Mẫu/Báo Mẫu',
      url: 'https://example.com/bai-viet.htm',
    })
  })

  test.each([
    ['CTV Trần Mẫu/THMA', ['Trần Mẫu', 'THMA']],
    ['PV Lê Dụ', ['Lê Dụ']],
    ['PV', ['PV']],
  ])('%s', (line, names) => {
    expect(parse(TITLE, '27/11/2023', BODY, SECOND, line).byline.map(({ name }) => name)).toEqual(
      names,
    )
  })

  test('readers are invited behind the source', () => {
    const invitation =
      'Mời các bạn đồng hành cùng Báo Mẫu trên mạng xã hội để nhanh chóng cập nhật tin.'
    const report = parse(TITLE, '27/11/2023', BODY, SECOND, 'Theo Báo Mẫu', invitation)
    expect(report.source).toMatchObject({ name: 'Báo Mẫu' })
  })
})

test.each([
  ['Người dân thôn Mẫu phát triển chăn nuôi gà đồi.', true],
  ['Người dân cần nâng cao cảnh giác với thủ đoạn mới.', false],
  ['Bí thư Tỉnh ủy Nguyễn Văn Mẫu và các đại biểu tham dự hội nghị.', true],
  ['Chủ tịch UBND tỉnh Nguyễn Văn Mẫu vừa ký các quyết định nhân sự của ba huyện', false],
])('%s is a caption: %s', (line, isCaption) => {
  const { captions } = parse(TITLE, '27/11/2023', BODY, line, SECOND)
  expect(captions).toHaveLength(isCaption ? 1 : 0)
})

test.each([
  ['Theo dõi Báo Mẫu trên', 'pageLink'],
  ['Theo dõi Báo Mẫu trên không gian mạng', undefined],
  ['Theo dõi sát tình hình trên', undefined],
  ['Xem với cỡ chữ', 'pageLink'],
  ['Xem với cỡ chữ lớn hơn để đọc các bài viết của báo', undefined],
  ['Mời bạn đọc theo dõi các tin trên trang', 'pageLink'],
  ['Mời bạn bè đến thăm vườn', undefined],
  ['|', 'rule'],
  ['| Mẫu', undefined],
])('%s is left out as %s', (line, reason) => {
  expect(noiseReason(line)).toBe(reason)
})

test.each([
  ['Skip Ribbon Commands', 'pageLink'],
  ['Sign In', 'pageLink'],
  ['Sign In here for news', undefined],
  ['MauPortal - Block_Tin_Tools', 'pageLink'],
  ['MauPortal - Block', undefined],
  ['Trần Mẫu_Lê Dụ', undefined],
  ['Tăng cỡ chữ Giảm cỡ chữ', 'pageLink'],
  ['Tăng cỡ chữ để người già dễ đọc', undefined],
  ['Ngày đăng', 'pageLink'],
  ['Ngày đăng quang', undefined],
  ['| View count: 250', 'counter'],
  ['0:00', 'pageLink'],
  ['10:00', undefined],
])('%s on a portal is left out as %s', (line, reason) => {
  expect(noiseReason(line)).toBe(reason)
})

test('a portal’s frame stands over the headline and below the by-line', () => {
  const report = parse(
    'Skip to main content',
    TITLE,
    'Ngày đăng',
    '27/11/2023',
    BODY,
    SECOND,
    'Lê Dụ',
    'Sign In',
  )
  expect(report).toMatchObject({ title: TITLE, date: '2023-11-27', byline: [{ name: 'Lê Dụ' }] })
})

test.each([
  ['Tin mới cập nhật', true],
  ['Tin mới cập nhật về bão', false],
  ['Trả lời', true],
  ['Trả lời:', false],
  ['Trả lời câu hỏi của cử tri', false],
])('%s ends an article: %s', (line, ends) => {
  expect(endsArticle(line, () => false)).toBe(ends)
})

test.each(['Trả lời', 'Trả lời:'])('%s over an answer does not end the article', (answer) => {
  const report = parse(TITLE, '27/11/2023', 'Hỏi:', BODY, answer, SECOND, 'Trần Mẫu')
  expect(report.byline).toEqual([{ name: 'Trần Mẫu' }])
  expect(kinds(report)).not.toContain('pageLink')
})

test.each([
  'Nguồn: Ngân sách nhà nước cấp cho các xã khó khăn của tỉnh trong năm nay được tăng thêm.',
  'Nguồn: Vốn vay của ngân hàng; vốn của dân.',
  'Nguồn lực của tỉnh Mẫu còn ít, cần được huy động thêm.',
])('%s under the headline is no source', (line) => {
  const report = parse(TITLE, '27/11/2023', line, BODY, SECOND)
  expect(report.source).toBeUndefined()
  expect(kinds(report)).not.toContain('source')
})

test('short lines that each end a sentence show no margin', () => {
  const lines = ['Việc một là làm đường.', 'Việc hai là xây trường.', 'Việc ba là khoan giếng.']
  const report = parse(TITLE, '27/11/2023', ...lines, 'Việc cuối là trồng cây hai bên.', BODY)
  expect(kinds(report).filter((kind) => kind === 'paragraph')).toHaveLength(5)
})

test.each([
  ['Cổng TTĐTCP', 'Cổng TTĐTCP'],
  ['Cổng TTĐT', undefined],
  ['Cổng làng Mẫu Đông', undefined],
])('%s at the end: the source is %s', (line, name) => {
  expect(parse(TITLE, '27/11/2023', BODY, SECOND, line).source?.name).toBe(name)
})

test('an address below a by-line leaves the by-line alone', () => {
  const report = parse(TITLE, '27/11/2023', BODY, SECOND, 'Trần Mẫu', '(https://example.com/a)')
  expect(report.byline).toEqual([{ name: 'Trần Mẫu' }])
  expect(report.source).toEqual({ name: 'example.com', url: 'https://example.com/a' })
})

test('a headline may begin with the number of a congress', () => {
  const title = 'VI Đại hội thể thao tỉnh Mẫu khai mạc'
  expect(parse(title, '27/11/2023', BODY, SECOND).title).toBe(title)
})

test('a day with a clock at the end of the headline is the report’s', () => {
  const report = parse(`${TITLE} 27/11/2023 10:12`, '', BODY, SECOND)
  expect(report).toMatchObject({ title: TITLE, date: '2023-11-27', time: '10:12:00' })
})

test.each([`${TITLE} ngày 27/11/2023 10:12`, `${TITLE} 27/11/2023`])(
  'the headline keeps what it says of a day: %s',
  (line) => {
    expect(parse(line, BODY, SECOND).title).toBe(line)
  },
)

test('an author whose name is printed twice is followed by the date', () => {
  const report = parse(TITLE, '', 'Lệ Mẫu', 'Lệ Mẫu', '27/11/2023 15:28 GMT+7', BODY, SECOND)
  expect(report).toMatchObject({ date: '2023-11-27', byline: [{ name: 'Lệ Mẫu' }] })
})

test('"Đ/c" opens a caption and no headline', () => {
  const line = 'Đ/c Nguyễn Văn Mẫu, Bí thư Tỉnh ủy Mẫu phát biểu khai mạc hội nghị'
  expect(parse(line, BODY, SECOND)).toMatchObject({ captions: [{ text: line }] })
  expect(parse(line, BODY, SECOND).title).toBeUndefined()
  expect(parse(line.replace('Đ/c', 'Đồng chí'), BODY, SECOND).title).toBeDefined()
})

describe('lines of the page below the source', () => {
  test.each([
    ['Theo Văn phòng Mẫu', 'Văn phòng Mẫu', 'Tin tiêu điểm'],
    ['Theo (TTXVN)', 'TTXVN', 'sự kiện Hội chợ Mẫu năm nay'],
    ['(baomau.vn)', 'baomau.vn', 'Gửi cho bạn bè'],
  ])('%s', (line, name, below) => {
    const report = parse(TITLE, '27/11/2023', BODY, SECOND, line, below)
    expect(report.source?.name).toBe(name)
    expect(kinds(report).at(-1)).toBe('pageLink')
  })

  test('a sentence that begins with whom it cites is text', () => {
    const report = parse(TITLE, '27/11/2023', BODY, 'Theo Sở Mẫu thì đã xong', 'Chưa rõ vì sao')
    expect(report.source).toBeUndefined()
  })
})

test('a section stands over the date line, a longer line is the headline', () => {
  expect(parse('Tin tức sự kiện', '27/11/2023', TITLE, BODY, SECOND).title).toBe(TITLE)
  const headline = 'Tin tức sự kiện tuần qua ở tỉnh Mẫu'
  expect(parse(headline, '27/11/2023', TITLE, BODY, SECOND).title).toBe(headline)
})

test('the address of the author is no line of the article', () => {
  const report = parse(TITLE, 'Lệ Mẫu', 'le@baomau.vn', '27/11/2023', BODY, SECOND)
  expect(report).toMatchObject({ date: '2023-11-27', byline: [{ name: 'Lệ Mẫu' }] })
})

test.each([
  ['Đừng bỏ lỡ', 'Bài khác của tỉnh Mẫu trong ngày'],
  ['Link bài gốc', 'https://baomau.vn/a.html'],
  ['5 1 đánh giá', 'Đánh giá bài viết'],
  ['Xem thêm bình luận', 'Họ và tên'],
])('below the by-line %s is the page’s', (...below) => {
  const report = parse(TITLE, '27/11/2023', BODY, SECOND, 'Trần Mẫu', ...below)
  expect(report.byline).toEqual([{ name: 'Trần Mẫu' }])
  expect(report.captions).toEqual([])
})
