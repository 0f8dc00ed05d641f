import { describe, expect, test } from 'vitest'
import { kindsOf, parseLines } from '../testing/parse-lines.ts'

const TITLE = 'Ai trông nhà văn hóa khi cán bộ xã nghỉ việc'
const BODY =
  'Nhiều người ở các bản xa viết thư cho Báo Mẫu để hỏi ai lo việc trông nhà văn hóa khi cán bộ xã nghỉ việc.'
const NEWS =
  'Trong 3 ngày (4, 5 và 6/9), Hội Khuyến học tỉnh Mẫu đã gom góp sách cũ và dựng giá sách bằng tre ở từng nhà văn hóa, để trẻ em các bản xa có chỗ đọc sau giờ học.'

describe('a text that was run into its headline', () => {
  test.each([
    ['without a space', `${TITLE}${BODY}`, BODY],
    ['below buttons', `${TITLE}${BODY}`, BODY, 'Xem cỡ chữ', 'Đọc bài viết'],
    ['with a section before', `Xã hội ${TITLE} ${NEWS}`, NEWS, '29/09/2025'],
    [
      'where a day opens it',
      `${TITLE} ${NEWS.replace('Trong 3 ngày (4, 5 và 6/9)', 'Ngày 29/9')}`,
      NEWS.replace('Trong 3 ngày (4, 5 và 6/9)', 'Ngày 29/9'),
    ],
    [
      'with the dateline of an agency',
      `Giáo dục - Việc làm ${TITLE} (BMO) - ${NEWS}`,
      `(BMO) - ${NEWS}`,
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
    const line = 'Mẫu và Dụ mở chung chợ đầu mốiKhánh thành cầu MẫuThêm 3 nhà văn hóa cho các bản'
    expect(kindsOf(parseLines(line, TITLE, '27/11/2023', BODY))[0]).toBe('pageLink')
  })
})

test('a lead with dots where it was cut, over the lead itself, is no headline', () => {
  const lead =
    'UBND tỉnh Mẫu bàn giao mười bảy giá sách bằng tre cho nhà văn hóa các bản vùng cao ở huyện Mẫu Sơn.'
  expect(parseLines(`${lead.slice(0, 80)}...`, lead, BODY).title).toBeUndefined()
  expect(parseLines(`${lead.slice(0, 80)}...`, BODY, lead).title).toBe(`${lead.slice(0, 80)}...`)
})

test('a labelled date behind a headline, however short', () => {
  const report = parseLines('Tin buồn Cập nhật27-11-2023 08:00', BODY, NEWS)
  expect(report).toMatchObject({ title: 'Tin buồn', date: '2023-11-27', time: '08:00:00' })
})
