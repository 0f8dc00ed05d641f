import { describe, expect, test } from 'vitest'
import { kindsOf, parseLines } from '../testing/parse-lines.ts'

describe('a name that a line breaks', () => {
  test.each([
    ['Dự lớp tập huấn có đồng chí Hoàng Thị', 'Ví, Phó Trưởng phòng Giáo dục huyện.'],
    ['Huyện có 14 chỉ tiêu đạt, so với', '16 chỉ tiêu mà Đại hội giao.'],
    ['Dự lớp tập huấn có bà Sùng Thị', 'Ví, Phó Trưởng phòng Giáo dục huyện.'],
    ['Có hai cặp anh em: Vi Văn Thử, Vi Văn Định và Bàn Phúc', 'Dụ (thôn Mẫu, xã Sơn).'],
    ['Thăm hỏi ông Trần Văn Mẫu, nạn nhân chất độc da cam', 'ở Nghi Dụ (Nghi Sơn)'],
  ])('%s | %s', (first, second) => {
    const report = parseLines('Xã Mẫu mở lớp', '27/11/2023', '', first, second, '', second)
    const texts = report.parts
      .filter(({ kind }) => kind === 'paragraph')
      .map(({ start, end }) => report.text.slice(start, end).replaceAll('\n', ' '))
    expect(texts[0]).toBe(`${first} ${second}`)
  })
})

describe('a text that was broken without a margin', () => {
  const FLOWING = [
    'Kỷ niệm một năm ngày thành lập huyện Mẫu Sơn',
    '27/11/2023',
    'Sáng nay, Ban Tổ',
    'chức họp với các xã về công tác',
    'chuẩn bị. Đồng chí Trần Thị Dụ yêu',
    'cầu mỗi xã cử một người phụ',
    'trách việc này.',
    'Các xã thống nhất.',
  ]

  test('goes on where a line begins with a small letter', () => {
    const report = parseLines(...FLOWING)
    const texts = report.parts
      .filter(({ kind }) => kind === 'paragraph')
      .map(({ start, end }) => report.text.slice(start, end).replaceAll('\n', ' '))
    expect(texts).toEqual([
      'Sáng nay, Ban Tổ chức họp với các xã về công tác chuẩn bị. Đồng chí Trần Thị Dụ yêu cầu mỗi xã cử một người phụ trách việc này.',
      'Các xã thống nhất.',
    ])
  })

  test('a few small letters are lines of their own', () => {
    const report = parseLines(FLOWING[0] ?? '', '27/11/2023', 'Gồm:', 'gạo', 'muối', 'dầu ăn')
    expect(kindsOf(report).filter((kind) => kind === 'paragraph')).toHaveLength(4)
  })

  test('the body of a post goes on behind it, a name does not', () => {
    const kinds = (below: string) =>
      kindsOf(parseLines(...FLOWING.slice(0, 2), 'Dự có đồng chí Trần Thị Dụ, Phó Bí thư', below))
    expect(kinds('Tỉnh ủy, Trưởng ban.')).toEqual(['headline', 'dateLine', 'paragraph'])
    expect(kinds('Nguyễn Văn Mẫu, Trưởng ban.')).toHaveLength(4)
  })

  test('a headline that ends with a post goes on in no paragraph', () => {
    const title = 'Tỉnh Mẫu có tân Chủ tịch'
    const body = 'Hội đồng nhân dân tỉnh Mẫu vừa họp, bầu tân Chủ tịch tỉnh với số phiếu cao.'
    expect(parseLines(title, body, FLOWING[7] ?? '').title).toBe(title)
  })

  test('a day goes on behind the number of a document', () => {
    const report = parseLines(
      ...FLOWING.slice(0, 2),
      'Thực hiện Công văn số 31-CV/HU,',
      'ngày 5/6/2023 của Huyện ủy, các xã đã họp.',
    )
    expect(kindsOf(report)).toEqual(['headline', 'dateLine', 'paragraph'])
  })
})

test('a caption that is printed twice below a wrapped paragraph is no part of one', () => {
  const paragraph = [
    'Sáng nay, xã Mẫu mở hội thi gói bánh ở sân kho của hợp tác xã, có mười',
    'hai đội của các thôn về dự; ban tổ chức trao giải cho đội nhanh tay nhất',
    'và đội có bánh đẹp nhất, rồi chia bánh cho các cụ già sống một mình, phần',
    'gạo nếp còn dư được gửi về bếp ăn của trường mầm non ở trong xã ngay chiều',
    'hôm ấy.',
  ]
  const shown = 'Hội Phụ nữ xã Mẫu trao mười mâm bánh cho các cụ già ở thôn Dụ, xã Sơn.'
  const slip = shown.replace('nữ', 'nử').slice(0, -1)
  const report = parseLines(
    'Xã Mẫu gói bánh',
    '27/11/2023',
    '',
    ...paragraph,
    '',
    slip,
    shown,
    '',
    paragraph.join(' '),
  )
  expect(report.captions.map(({ text }) => text)).toEqual([shown])
})

test('a rarer word before "Thị" is no surname that a line breaks off', () => {
  const report = parseLines(
    'Xã Mẫu mở lớp',
    '27/11/2023',
    '',
    'Cả lớp trông chừng các bà Học Thị',
    'Ví, người mới đến.',
    '',
    'Lớp mở trong ba ngày ở nhà văn hóa của xã, có hai mươi người theo học.',
  )
  const texts = report.parts.map(({ start, end }) => report.text.slice(start, end))
  expect(texts).toContain('Ví, người mới đến.')
})

test('a menu over a headline of its length is no line of a broken text', () => {
  const menu = 'Mới nhất Tin nóng Media Magazine Infographic Tin ảnh'
  const headline = 'Đổi mới cách làm, tăng hiệu lực giám sát ở xã Mẫu'
  const report = parseLines(menu, headline, '19:47, 13/05/2022', 'Giám sát là việc của mọi nhà.')
  expect(report).toMatchObject({ title: headline, date: '2022-05-13' })
})

describe('a page that prints each word on a line of its own', () => {
  const WORDS =
    'Sáng nay, xã Mẫu họp bàn việc làm đường về bản Dụ với các thôn. Các thôn góp công, huyện Sơn cho đá và xi măng để làm xong trước mùa mưa năm sau. Mỗi nhà cử một người phụ trách và góp hai ngày công.'
  const paragraphs = (...lines: string[]) => {
    const { parts, text } = parseLines('Xã Mẫu làm đường', '27/11/2023', '', ...lines)
    return parts
      .filter(({ kind }) => kind === 'paragraph')
      .map(({ start, end }) => text.slice(start, end).replaceAll('\n', ' '))
  }

  test('has its sentences again', () => {
    expect(paragraphs(...WORDS.split(' '))).toEqual(WORDS.split(/(?<=\.) /))
  })

  test('is none where few do', () => {
    expect(paragraphs('gạo', 'muối', WORDS)).toEqual(['gạo', 'muối', WORDS])
  })
})

test('what a caption says stands on one line', () => {
  const { captions } = parseLines(
    'Xã Mẫu làm đường',
    '27/11/2023',
    '',
    'duong-moi.jpg',
    '',
    'Ông Nguyễn Văn Mẫu dọn đá trên đường về bản Dụ cùng bà con',
    'trong thôn. Ảnh: Trần Thị Dụ',
  )
  expect(captions.map(({ caption, credit }) => [caption, credit])).toEqual([
    ['Ông Nguyễn Văn Mẫu dọn đá trên đường về bản Dụ cùng bà con trong thôn.', 'Trần Thị Dụ'],
  ])
})
