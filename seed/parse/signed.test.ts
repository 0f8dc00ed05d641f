import { describe, expect, test } from 'vitest'
import { kindsOf, parseLines } from '../testing/parse-lines.ts'
import { bylineAtEnd, parseByline } from './byline.ts'

const TITLE = 'Tỉnh Mẫu cấp nước sạch cho các bản vùng cao'
const BODY =
  'Từ đầu mùa khô, tỉnh Mẫu kéo nước về bảy bản vùng cao bằng đường ống tự chảy; mỗi nhà góp hai ngày công, phần còn lại do ngân sách của tỉnh chi trả.'

const namesOf = (...lines: string[]) =>
  parseLines(TITLE, '27/11/2023', BODY, ...lines).byline.map(({ name }) => name)

describe('who signs behind the last sentence', () => {
  test.each([
    ['Rơ Mẫu Dụ', ['Rơ Mẫu Dụ']],
    ['Hoa Gạo', ['Hoa Gạo']],
    ['A. MẪU', ['A. MẪU']],
    ['L.H. Dụ', ['L.H. Dụ']],
    ['M.D', ['M.D']],
    ['Y Mẫu Niê', ['Y Mẫu Niê']],
  ])('%s', (signed, names) => {
    expect(namesOf(`${BODY} ${signed}`)).toEqual(names)
  })

  test.each([
    ['a sentence that was cut', `${BODY} Bà Mẫ`],
    ['one that was cut in a title', `${BODY} Ông Nguyễn Văn`],
    ['a province', `${BODY} Điện Biên`],
    ['a body', `${BODY} Bộ Tư`],
    ['a shortened word', `${BODY.slice(0, -1)} ở TP.HCM`],
    ['a name inside the sentence', `${BODY.slice(0, -1)} của Rơ Mẫu Dụ`],
    ['a letter', `${BODY} B`],
    ['five capitals', `${BODY} Hoa Gạo Mùa Xuân Mẫu`],
  ])('%s is none', (_, paragraph) => {
    expect(bylineAtEnd(paragraph)).toBeUndefined()
    expect(namesOf(paragraph)).toEqual([])
  })
})

describe('words that are nobody’s name', () => {
  test.each(['TIÊU ĐIỂM', 'CÁC ĐỀ ÁN', 'Video', 'Zalo', 'TĂNG CƯỜNG KIỂM TRA, HƯỚNG DẪN TẠI CHỖ'])(
    '%s',
    (line) => {
      expect(parseByline(line, true)).toBeUndefined()
    },
  )
})

describe('what a page says of the article in a list', () => {
  test('the day and the writer', () => {
    const report = parseLines(TITLE, BODY, BODY, '• 27/11/2023 10:36', '• Minh Mẫu')
    expect(report.byline).toEqual([{ name: 'Minh Mẫu' }])
    expect(report.date).toBe('2023-11-27')
  })

  test('a list of people is no such list', () => {
    expect(namesOf('Được thưởng có:', '• Trần Văn Dụ', '• Minh Mẫu')).toEqual([])
  })

  test('a body behind the name', () => {
    expect(namesOf('Nguyễn Mẫu - Hội Nông dân huyện Dụ')).toEqual([
      'Nguyễn Mẫu',
      'Hội Nông dân huyện Dụ',
    ])
    expect(namesOf('Nguyễn Mẫu - Hội thi đầu tiên của huyện Dụ')).toEqual([])
  })
})

describe('page lines below who signs', () => {
  test('the page’s address over its slogan', () => {
    const lines = [BODY, 'Hoa Gạo', 'Mauson.gov.vn', 'Mẫu Sơn miền trung du xanh']
    expect(namesOf(...lines)).toEqual(['Hoa Gạo'])
  })

  test('headings below the paper that the report is from', () => {
    const report = parseLines(TITLE, '', BODY, 'Báo Phụ nữ Mẫu', 'TÂM ĐIỂM', 'CÁC ĐỀ ÁN', 'Video')
    expect(report).toMatchObject({ byline: [], source: { name: 'Báo Phụ nữ Mẫu' } })
    expect(kindsOf(report).slice(-3)).toEqual(['pageLink', 'pageLink', 'pageLink'])
  })

  test('the articles of the day before', () => {
    expect(namesOf(BODY, 'Hoa Gạo', 'Các tin đã đưa ngày:')).toEqual(['Hoa Gạo'])
  })
})

describe('a short last line', () => {
  test.each([
    ['Ban Mai', true],
    ['Anh Mẫu', true],
    ['BÀ MẪU', true],
    ['Bà Mẫ', false],
    ['Ông Nguyễn Văn Mẫu', false],
    ['Chị Dụ', false],
    ['Ban Chỉ Đạo', false],
    ['Ban ATGT', false],
    ['Ban Tổ Chức', false],
  ])('%s is a by-line: %s', (line, isByline) => {
    expect(parseByline(line, true) !== undefined).toBe(isByline)
    expect(namesOf(BODY, line)).toEqual(isByline ? [line] : [])
  })
})

test.each([
  ['Chùm ảnh của LÊ MẪU', ['LÊ MẪU']],
  ['Bài và ảnh do Lê Mẫu thực hiện', ['Lê Mẫu']],
  ['Chùm ảnh của bản làng', []],
  ['Chùm ảnh của Lê Mẫu được treo ở nhà văn hóa của bản', []],
])('%s', (line, names) => {
  expect(namesOf(BODY, line)).toEqual(names)
})

describe('below the by-line', () => {
  const TEASERS = [
    'Phó Chủ tịch UBND tỉnh Mẫu Lê Văn Lệ vừa ký Quyết định số 77/QĐ-UBND ngày 2/12/2023…',
    'Đồng chí Trần Thị Dụ, Bí thư Huyện ủy Mẫu Sơn...',
  ]
  test('openings of other articles are the page’s', () => {
    const report = parseLines(TITLE, '27/11/2023', BODY, 'Hoa Gạo', ...TEASERS)
    expect(report.byline).toEqual([{ name: 'Hoa Gạo' }])
    expect(kindsOf(report).slice(-3)).toEqual(['byline', 'pageLink', 'pageLink'])
  })

  test('without a by-line over them they are the article’s', () => {
    const report = parseLines(TITLE, '27/11/2023', BODY, ...TEASERS)
    expect(kindsOf(report)).not.toContain('pageLink')
  })

  test('a sentence that ends well is the article’s', () => {
    const report = parseLines(TITLE, '27/11/2023', BODY, 'Hoa Gạo', BODY, ...TEASERS)
    expect(kindsOf(report)).not.toContain('pageLink')
  })

  test.each(['MỚI - NÓNG', 'TIN MỚI', 'Tin nóng', 'Mới nhất'])('%s heads a list', (heading) => {
    const report = parseLines(TITLE, '27/11/2023', BODY, 'Hoa Gạo', heading)
    expect(report.byline).toEqual([{ name: 'Hoa Gạo' }])
    expect(kindsOf(report).at(-1)).toBe('pageLink')
  })

  test('the same words over text are the article’s', () => {
    const report = parseLines(TITLE, '27/11/2023', 'Mới nhất', BODY, 'Hoa Gạo')
    expect(kindsOf(report)).not.toContain('pageLink')
  })
})

describe('below a line that ends with a colon', () => {
  const PICTURES = ['Thi giã gạo giữa các bản', 'Các em nhỏ gánh nước về bản']

  test('that announces pictures, the last one signs', () => {
    const lines = ['Dưới đây là một số hình ảnh tại buổi lễ:', ...PICTURES, 'Trần Thị Dụ']
    expect(namesOf(BODY, ...lines, 'Ảnh: Trần Thị Dụ - Lê Thử')).toEqual(['Trần Thị Dụ', 'Lê Thử'])
  })

  test('that announces people, all are of the list', () => {
    expect(namesOf(BODY, 'Danh sách gồm:', 'Nguyễn Văn Mẫu', 'Trần Thị Dụ')).toEqual([])
  })
})

test.each<[string, { name: string; role?: string }[]]>([
  ['T.M(bt)', [{ name: 'T.M', role: 'compiled' }]],
  ['T/h: Trần Mẫu', [{ name: 'Trần Mẫu', role: 'compiled' }]],
])('%s signs who compiled it', (line, byline) => {
  expect(parseLines(TITLE, '27/11/2023', BODY, line).byline).toEqual(byline)
})

test('whose page it is stands below the office and the day', () => {
  const below = [
    'Đài truyền thanh - Truyền hình huyện',
    '( Ngày 19 tháng 04 năm 2016 )',
    '© Bản quyền thuộc về huyện Mẫu',
  ]
  const report = parseLines(TITLE, BODY, BODY.replace('Từ', 'Khi'), 'Trần Mẫu', ...below)
  expect(report.byline.map(({ name }) => name)).toEqual(['Trần Mẫu'])
  expect(kindsOf(report).slice(-3)).toEqual(['pageLink', 'pageLink', 'pageLink'])
})

test('a credit with © among the text ends no article', () => {
  const report = parseLines(
    TITLE,
    '27/11/2023',
    BODY,
    '© Trần Mẫu/TTXVN',
    BODY.replace('Từ', 'Khi'),
  )
  expect(kindsOf(report).filter((kind) => kind === 'paragraph').length).toBeGreaterThan(1)
})

test('the end of a document’s number signs nothing', () => {
  const cut = `${BODY} Theo Nghị định số 06/2005/NĐ-CP`
  expect(parseLines(TITLE, '27/11/2023', cut).byline).toEqual([])
})

describe('who signs among other words', () => {
  test.each([
    ['an English label', ['By : Trần Mẫu Dụ'], ['Trần Mẫu Dụ']],
    ['films of others', ['Q. Mẫu – T.Dụ – Nguồn clip: VTV'], ['Q. Mẫu', 'T.Dụ']],
    ['at the margin, far behind the text', [`${BODY}${' '.repeat(120)}Thu Mẫu`], ['Thu Mẫu']],
    [
      'over a link that is printed twice, and the sapo of its article',
      [
        'Thu Mẫu',
        '',
        'Lợi dụng xe chở hoa quả để vận chuyển hàng lậu qua bản Mẫu',
        '',
        'Lợi dụng xe chở hoa quả để vận chuyển hàng lậu qua bản Mẫu',
        '',
        'Công an tỉnh Dụ bắt giữ nhóm người lợi dụng xe chở hoa quả để đưa hàng lậu qua bản Mẫu trong đêm.',
      ],
      ['Thu Mẫu'],
    ],
    [
      'below another, with a dash behind the first',
      ['Thu Mẫu -', '', 'Hà Dụ'],
      ['Thu Mẫu', 'Hà Dụ'],
    ],
    [
      'over what the page says to readers',
      ['THANH MẪU', '', '*Bạn có câu hỏi về nước sạch, hãy viết cho chúng tôi'],
      ['THANH MẪU'],
    ],
  ])('%s', (_, lines, names) => {
    expect(namesOf(...lines)).toEqual(names)
  })

  test('below a label of its own', () => {
    const report = parseLines(TITLE, 'Tác giả', 'QPVN', BODY, BODY.replace('bảy', 'tám'))
    expect(report.byline.map(({ name }) => name)).toEqual(['QPVN'])
    expect(kindsOf(report).slice(0, 3)).toEqual(['headline', 'byline', 'byline'])
  })
})

describe('who did not sign', () => {
  test.each([
    ['a heading of the page', 'Cùng chuyên mục', 'TIN MỚI'],
    [
      'the credit of the last picture',
      'Ảnh: VGP/Trần Mẫu',
      BODY.replace('bảy', 'tám'),
      'Ảnh: VGP/Trần Mẫu',
    ],
    ['the first letters of a sentence, where the file breaks off', 'Ngà'],
    ['the first word of a sentence, where the file breaks off', 'Phát'],
    ['a word of respect, where the file breaks off', 'Ông'],
    ['a unit, over the next part', 'Tỉnh Mẫu Sơn'],
    ['the account that put it on the page', 'Admin'],
    ['the heading over links to other articles', 'MỚI - NÓNG', 'Xã Dụ làm đường qua bản Mẫu'],
    ['the section of the page', 'Infographic'],
    [
      'a speaker whose title is shortened in two parts, where the file breaks off',
      `${BODY} Phát biểu tại tọa đàm, PGS.TS Nguyễn Văn Mẫu, Phó Giám đốc Học viện Dụ`,
    ],
  ])('%s', (_, ...lines) => {
    expect(namesOf(...lines)).toEqual([])
  })
})
