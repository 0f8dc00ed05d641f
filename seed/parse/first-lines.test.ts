import { describe, expect, test } from 'vitest'
import { kindsOf, parseLines } from '../testing/parse-lines.ts'

const TITLE = 'Huyện Mẫu Sơn làm đường bê tông về các thôn vùng cao'
const BODY =
  'Nhiều năm nay, huyện Mẫu Sơn huy động người dân góp đất, góp công để làm đường bê tông về các thôn. Mùa mưa năm nay học sinh các thôn vùng cao không còn phải lội bùn đến trường.'
const SECOND =
  'Mỗi thôn đều có một tổ tự quản lo việc bảo dưỡng mặt đường sau khi bàn giao, do người dân bầu ra hằng năm.'

describe('a first line that is no headline', () => {
  test.each([
    ['under a picture', 'Bà Trần Thị Dụ- Phó Chủ tịch HĐND tỉnh phát biểu tại buổi giám sát'],
    ['of somebody', 'Ông Lê Văn Thử, tân Vụ trưởng Vụ Pháp chế và Quản lý khoa học'],
    ['that opens a letter', 'Đài Mẫu trân trọng giới thiệu toàn văn thư của Chủ tịch UBND tỉnh:'],
    ['that opens a list', 'Trên số báo ngày mai có một số thông tin đáng chú ý như sau:'],
  ])('%s', (_, line) => {
    expect(parseLines(line, BODY, SECOND).title).toBeUndefined()
  })

  test('over its credit', () => {
    const line = 'Các đơn vị trao "Mái ấm" cho gia đình chị Lê Thị Dụ.'
    const report = parseLines(line, 'Ảnh: Thu Mẫu', BODY, SECOND)
    expect(report.title).toBeUndefined()
    expect(report.captions).toMatchObject([{ caption: line, credit: 'Thu Mẫu' }])
    expect(parseLines(TITLE, 'Ảnh: Thu Mẫu', BODY, SECOND).title).toBe(TITLE)
  })

  test.each([
    'Bà Trần Thị Dụ được bầu giữ chức Phó Chủ tịch HĐND tỉnh',
    'Phát biểu của Chủ tịch UBND tỉnh tại hội nghị',
    'Ông Lê Văn Thử, người giữ rừng ở Mẫu Sơn nhận giải thưởng',
  ])('but %s is one', (line) => {
    expect(parseLines(line, '27/11/2023', BODY, SECOND).title).toBe(line)
  })
})

describe('what is run into a headline or stands beside it', () => {
  test('a counter', () => {
    const report = parseLines(`${TITLE} (Lượt xem: 412)`, '27/11/2023', BODY)
    expect(report.title).toBe(TITLE)
    expect(kindsOf(report)).toEqual(['headline', 'counter', 'dateLine', 'paragraph'])
  })

  test('a label and a day before the text', () => {
    const report = parseLines(TITLE, `Cập nhật: 09/07/2023${BODY}`, SECOND)
    expect(report).toMatchObject({ title: TITLE, date: '2023-07-09' })
  })

  test('telephone numbers and mottoes in capitals', () => {
    const page = ['Điện thoại CSKH: 0123 456 789', 'CHẤT LƯỢNG TỐT - TAY NGHỀ CAO - GIÁ PHẢI CHĂNG']
    const report = parseLines(...page, TITLE, BODY, SECOND)
    expect(report).toMatchObject({ title: TITLE, byline: [] })
  })

  test('a button of the article does not make its date the site’s clock', () => {
    const day = 'Thứ Hai, 27/11/2023, 18:33 [GMT+7]'
    expect(parseLines(day, 'In bài này', TITLE, BODY, SECOND).date).toBe('2023-11-27')
    expect(parseLines(day, 'Đường dây nóng: 0123', TITLE, BODY, SECOND).date).toBeUndefined()
  })

  test('a writer and a day over the text of an agency without a headline', () => {
    const report = parseLines(
      'Lê Mẫu',
      'Thứ hai, 27/11/2023 - 09:40',
      `(Thanh Mẫu) - ${BODY}`,
      SECOND,
    )
    expect(report).toMatchObject({ date: '2023-11-27', byline: [{ name: 'Lê Mẫu' }] })
    expect(report.title).toBeUndefined()
  })
})

test('a heading of many words in capitals signs nothing', () => {
  expect(parseLines(TITLE, BODY, 'BẢN ĐỒ HÀNH CHÍNH').byline).toEqual([])
  expect(parseLines(TITLE, BODY, 'NGUYỄN THỊ MẪU DỤ').byline).toEqual([
    { name: 'NGUYỄN THỊ MẪU DỤ' },
  ])
})
