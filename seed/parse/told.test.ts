import { describe, expect, test } from 'vitest'
import { kindsOf, parseLines } from '../testing/parse-lines.ts'
import { partTold } from './told.ts'

const TITLE = 'Huyện Mẫu Sơn làm đường bê tông về các thôn vùng cao'
const BODY =
  'Nhiều năm nay, huyện Mẫu Sơn huy động người dân góp đất, góp công để làm đường bê tông về các thôn. Mùa mưa năm nay học sinh các thôn vùng cao không còn phải lội bùn đến trường.'
const SECOND =
  'Ông Nguyễn Văn Mẫu, Chủ tịch UBND huyện Mẫu Sơn cho biết mỗi thôn đều có một tổ tự quản lo việc bảo dưỡng mặt đường sau khi bàn giao.'

test('pairs of words are told, single words are not', () => {
  expect(partTold('làm đường bê tông', [BODY])).toBe(1)
  expect(partTold('đường Sơn Mẫu huyện làm', [BODY])).toBe(0)
  expect(partTold('Mẫu Sơn', [BODY])).toBe(0)
})

describe('a headline is the line that the text tells', () => {
  test.each([
    ['below a slogan and a button', ['Đất nước bước vào thời kỳ phát triển mới', 'Logo']],
    ['below a section of its site', ['Tin Nông nghiệp - Nông thôn']],
    ['below sections in brackets', ['Tin Tổng Hợp ( Chính trị, Thanh tra)']],
    ['below the languages', ['Tiếng Việt | English', '27/11/2023 - 08:14']],
    [
      'below a station and its numbers',
      ['ĐÀI PHÁT THANH VÀ TRUYỀN HÌNH TỈNH MẪU', 'Đường dây nóng: 0123 456789'],
    ],
    [
      'below the name of a portal that the text repeats',
      ['Cổng thông tin điện tử huyện Mẫu Sơn', 'Xây dựng chính quyền', 'Xem với cỡ chữAA'],
    ],
    [
      'below the campaigns of a paper',
      [
        'Chính trị',
        'GÓP Ý VỀ DỰ THẢO NGHỊ QUYẾT CỦA NĂM ẤY',
        'Học tập và làm theo tấm gương người tốt',
        'Cùng bàn luận',
      ],
    ],
    ['below the province', ['Hà Giang']],
    ['below the name of a file', ['lam duong ve thon ban o vung cao']],
  ])('%s', (_, page) => {
    const report = parseLines(...page, TITLE, BODY, SECOND)
    expect(report.title).toBe(TITLE)
  })

  test('the date between stays the date', () => {
    const report = parseLines('Tiếng Việt | English', '27/11/2023 - 08:14', TITLE, BODY, SECOND)
    expect(report).toMatchObject({ date: '2023-11-27', time: '08:14:00' })
  })

  test.each([
    ['a headline that plays with words', 'Ánh đèn trên đỉnh núi', [TITLE]],
    [
      'a headline over its date and a summary without a full stop',
      'Ánh đèn trên đỉnh núi xa',
      ['27/11/2023', `${TITLE}, góp đất và góp công`],
    ],
    [
      'a headline over a button and a long summary',
      'Ánh đèn trên đỉnh núi xa',
      ['Logo', `${TITLE}, huy động người dân góp đất, góp công để học sinh không còn phải lội bùn`],
    ],
    ['a digest with parts', 'THÔNG TIN TRONG TUẦN', ['I.', 'TIN TRONG TỈNH', '1.', TITLE]],
    ['a headline over a crosshead', 'Ánh đèn trên đỉnh núi xa', [SECOND, TITLE]],
    ['the picture’s caption below', 'Ánh đèn trên đỉnh núi xa', [`${TITLE}. Ảnh: Văn Mẫu`]],
  ])('%s stays the headline', (_, title, below) => {
    const image = 'Đêm đến, từ bản nhìn lên, ánh đèn của những người làm đường trên đỉnh núi xa'
    expect(parseLines(title, ...below, BODY, `${image} sáng như sao. ${SECOND}`).title).toBe(title)
  })

  test('of two that may be one, what the text tells nothing of is the page’s', () => {
    expect(parseLines('Ánh đèn trên đỉnh núi', TITLE, BODY, SECOND).title).toBe(TITLE)
  })

  test('what families announce has a headline of two words', () => {
    expect(parseLines('Thứ hai,  11/04/2022', 'TIN BUỒN', BODY, SECOND).title).toBe('TIN BUỒN')
    expect(parseLines('TIN MỚI', TITLE, BODY, SECOND).title).toBe(TITLE)
  })
})

describe('other articles below the writer’s name', () => {
  const OTHER = 'Thị xã Dụ: mở thêm một chợ đêm ở bờ sông cho khách từ những nơi khác đến'

  test.each([
    ['headlines', [OTHER, 'Bảo hiểm trả lời bạn đọc về việc cấp lại thẻ cho học sinh tiểu học']],
    ['a headline and its text that was cut', [OTHER, 'Ngày 14-11, lực lượng của thị xã dẫn giải']],
    ['buttons with counters', ['Lượt người xem:  Views:   412', 'Thích', 'Đánh giá bài viết:']],
    [
      'a form for comments',
      ['Top', 'Bạn không thể gửi bình luận liên tục. Xin hãy đợi', '60 giây nữa.'],
    ],
  ])('%s', (_, below) => {
    const report = parseLines(TITLE, BODY, SECOND, 'Trần Thị Dụ', ...below)
    expect(report.byline).toEqual([{ name: 'Trần Thị Dụ' }])
    expect(kindsOf(report).slice(-below.length)).not.toContain('paragraph')
  })

  test('what the text tells is its own', () => {
    const own = 'Các thôn vùng cao của huyện Mẫu Sơn làm đường bê tông: những việc còn phải làm'
    const report = parseLines(TITLE, BODY, SECOND, 'Trần Thị Dụ', own)
    expect(kindsOf(report).at(-1)).toBe('paragraph')
  })

  test('a long text below a name is no other article’s', () => {
    const report = parseLines(TITLE, BODY, 'Trần Thị Dụ', SECOND, SECOND.slice(0, 100))
    expect(kindsOf(report).at(-1)).toBe('paragraph')
  })
})

describe('days and clocks that are run into something', () => {
  test.each([
    ['a day into the text', [TITLE, `27/11/2023${BODY}`], '2023-11-27'],
    [
      'clock and day before the text, without a headline',
      [`21:05 27/11/2023 ${BODY}`],
      '2023-11-27',
    ],
    [
      'a section and a label',
      [TITLE, 'Xã hội - Ngày đăng : 15:32, 27/11/2023', BODY],
      '2023-11-27',
    ],
  ])('%s', (_, lines, date) => {
    const report = parseLines(...lines, SECOND)
    expect(report.date).toBe(date)
    expect(kindsOf(report)).toContain('paragraph')
  })

  test('a day alone before the text of a report without a headline is the event’s', () => {
    expect(parseLines(`27/11/2023${BODY}`, SECOND).date).toBeUndefined()
  })

  test('the clock of the site is no date when the text has another today', () => {
    const today = (day: string) => `MSO - Chiều nay (${day}), huyện Mẫu Sơn họp bàn. ${BODY}`
    expect(parseLines('Thứ ba,  08/06/2021', TITLE, today('22/4'), SECOND).date).toBeUndefined()
    expect(parseLines('Thứ ba,  08/06/2021', TITLE, today('7/6'), SECOND).date).toBe('2021-06-08')
  })
})

describe('who is named between summary and date', () => {
  const summary = `${BODY.slice(0, 110)}.`

  test('wrote the report', () => {
    const report = parseLines(TITLE, summary, 'Trần Dụ - Lê Thử', '27/11/2023 19:32', BODY, SECOND)
    expect(report).toMatchObject({
      date: '2023-11-27',
      byline: [{ name: 'Trần Dụ' }, { name: 'Lê Thử' }],
    })
  })

  test('the paper’s letters are not part of his name', () => {
    const report = parseLines(TITLE, 'Trần Văn Dụ LDO | 27/11/2023 10:48', BODY, SECOND)
    expect(report.byline).toEqual([{ name: 'Trần Văn Dụ' }])
  })
})
