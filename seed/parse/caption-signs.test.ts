import { describe, expect, test } from 'vitest'
import { parseLines } from '../testing/parse-lines.ts'
import { captionSigns } from './caption-signs.ts'
import { linesOf } from './lines.ts'

const TITLE = 'Xã Mẫu mở hội sau mùa gặt'
const ABOVE =
  'Từ đầu tháng, các thôn của xã Mẫu lần lượt gặt xong vụ chính, thóc phơi kín sân kho và dọc hai bên đường liên thôn, người làm thuê từ các huyện lân cận đã về gần hết.'
const BELOW =
  'Theo thông lệ, hội kéo dài ba ngày, ngày đầu dành cho các cụ, ngày sau dành cho người trẻ, còn ngày cuối dành cho khách phương xa; tiền góp được chia đều cho các thôn lo liệu.'

const captionsOf = (...lines: string[]) =>
  parseLines(TITLE, '', '27/11/2023', '', ...lines.flatMap((line) => [line, ''])).captions.map(
    ({ text }) => text,
  )

describe('a line alone between paragraphs that no rule knows', () => {
  test.each([
    'Xe rau của nông dân xã Mẫu chờ qua cầu phao vào thị trấn',
    'Bến đò bản Dụ những ngày nước rút, thuyền nằm trơ trên bãi cát ven sông',
    'Máy gặt chạy thử trên cánh đồng mẫu lớn xã Mẫu',
    'Ông Lê Thử - Phó Chủ tịch UBND huyện trao tặng nhà trường bức trướng mang dòng chữ: "Đoàn kết - Sáng tạo"',
    'Ông Nguyễn Văn Mẫu- Bí thư Huyện ủy tặng hoa chúc mừng các lãnh đạo mới đắc cử.',
  ])('%s', (line) => {
    expect(captionsOf(ABOVE, line, BELOW)).toEqual([line])
  })

  test.each([
    ['heads a part', 'Những con số biết nói'],
    ['opens with half of a word', 'Chú trọng đưa ý kiến của cử tri tới các cơ quan chức năng'],
    ['heads a part as a task', 'Đẩy nhanh cấp giấy chứng nhận cho các hộ tái định cư'],
    ['is over', 'Xe rau của nông dân xã Mẫu đã qua cầu phao vào thị trấn'],
    ['quotes', 'Trưởng thôn Mẫu: Xe rau của nông dân xã Mẫu chờ qua cầu'],
    ['is in capitals', 'XE RAU CỦA NÔNG DÂN XÃ MẪU CHỜ QUA CẦU PHAO VÀO THỊ TRẤN'],
    ['opens with a dateline', 'MẫuSơn - Từ mồng ba đến mồng năm, hội diễn ra ở sân đình bản Dụ'],
    ['tells a life', 'Bí thư xã Mẫu từng là cô giáo dạy chữ ở bản Dụ'],
    ['is an office', 'Đoàn thanh niên phường Mẫu'],
    ['is a short paragraph', 'Vì vậy năm nay hội không có phần đua thuyền.'],
    [
      'is one of which a rule says that it shows an act',
      'Các bên còn hẹn mỗi năm luân phiên đăng cai một giải bóng chuyền và cử quân y khám bệnh cho dân hai bên bờ sông.',
    ],
  ])('none when it %s', (_, line) => {
    expect(captionsOf(ABOVE, line, BELOW)).toEqual([])
  })

  test('none among headlines of other articles', () => {
    const others = ['Xe rau của nông dân xã Dụ chờ qua cầu phao', 'Bến đò bản Thử ngày nước rút']
    expect(captionsOf(ABOVE, 'Bài liên quan', ...others, BELOW)).toEqual([])
  })
})

test('signs tell form, words, place and what else says the same', () => {
  const text = [ABOVE, 'Máy gặt của xã Mẫu trên đồng', BELOW].join('\n\n')
  const signs = captionSigns(linesOf(text, text), TITLE)(1)
  for (const sign of [
    'end none',
    'words < 9',
    'opens máy gặt',
    'words trên đồng',
    'unit',
    'not first, . over none',
    'below text, over text, open',
    'text below',
    'told in headline < 0.2',
  ])
    expect(signs).toContain(sign)
})

test('names are no signs', () => {
  const text = [ABOVE, 'Bà con bản Mẫu đón Trần Thị Dụ', BELOW].join('\n\n')
  const signs = captionSigns(linesOf(text, text), undefined)(1)
  expect(signs.filter((sign) => /trần|thị|dụ|mẫu/u.test(sign))).toEqual([])
})
