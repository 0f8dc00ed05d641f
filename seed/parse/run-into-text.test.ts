import { describe, expect, test } from 'vitest'
import { kindsOf, parseLines } from '../testing/parse-lines.ts'

const TITLE = 'Trợ cấp một lần cho cán bộ xã nghỉ việc ở tỉnh Mẫu'
const BODY =
  'Nhiều bạn đọc Báo Mẫu gửi câu hỏi về chế độ đối với cán bộ, công chức cấp xã nghỉ việc do sắp xếp tổ chức bộ máy.'
const NEWS =
  'Trong 2 ngày (29 và 30/9), đoàn công tác của Liên đoàn Lao động tỉnh Mẫu đã đến hỗ trợ các trường học bị tốc mái, tặng bàn ghế và sách giáo khoa cho học sinh các xã vùng cao.'

describe('a text that was run into its headline', () => {
  test.each([
    ['without a space', `${TITLE}${BODY}`, BODY],
    ['below buttons', `${TITLE}${BODY}`, BODY, 'Xem cỡ chữ', 'Đọc bài viết'],
    ['with a section before', `Xã hội ${TITLE} ${NEWS}`, NEWS, '29/09/2025'],
    [
      'where a day opens it',
      `${TITLE} ${NEWS.replace('Trong 2 ngày (29 và 30/9)', 'Ngày 29/9')}`,
      NEWS.replace('Trong 2 ngày (29 và 30/9)', 'Ngày 29/9'),
    ],
  ])('%s is parted from it', (_, line, body, ...above) => {
    const report = parseLines(...above, line, BODY.replace('Nhiều', 'Ít'))
    expect(report.title).toBe(TITLE)
    expect(report.text).toContain(body)
    expect(kindsOf(report)).toContain('paragraph')
  })

  test.each([
    [
      'a dateline of an agency',
      `BM - Năm 2018, Hội Mẫu tiếp tục phong trào thi đua ở cơ sở${BODY}`,
    ],
    ['a sentence with its day', `Tỉnh Mẫu từ ngày 27/11/2023 mở lớp cho cán bộ xã${BODY}`],
  ])('%s is left together', (_, line) => {
    expect(parseLines(line, BODY).title).toBeUndefined()
  })

  test('headlines of several articles are the page’s', () => {
    const line =
      'Mẫu và Dụ mở rộng hợp tácKhai mạc Tuần phim MẫuThêm 12 suất học bổng cho trường Mẫu'
    expect(kindsOf(parseLines(line, TITLE, '27/11/2023', BODY))[0]).toBe('pageLink')
  })
})

test('a lead with dots where it was cut, over the lead itself, is no headline', () => {
  const lead =
    'HĐND tỉnh Mẫu vừa thông qua nghị quyết về chính sách hỗ trợ xóa phòng học tạm tại các xã vùng cao.'
  expect(parseLines(`${lead.slice(0, 80)}...`, lead, BODY).title).toBeUndefined()
  expect(parseLines(`${lead.slice(0, 80)}...`, BODY, lead).title).toBe(`${lead.slice(0, 80)}...`)
})
