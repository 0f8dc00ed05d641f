/** Lines that look like those that a rule is for, and are something else. */
import { describe, expect, test } from 'vitest'
import { kindsOf, parseLines } from '../testing/parse-lines.ts'

const TITLE = 'Xã Mẫu mở lối cho rau sạch về phố'
const BODY =
  'Sáng 27/11, xã Mẫu họp các hợp tác xã trồng rau để bàn việc đưa rau về các chợ trong phố, theo đó mỗi ngày có hai chuyến xe lạnh chạy từ điểm gom ở bản Dụ, cước do huyện chịu một nửa trong năm đầu.'
const SECOND =
  'Theo xã Mẫu, việc gom rau được giao cho hội phụ nữ từng thôn; hộ nào giao rau không đúng hẹn hai lần thì phải chờ vụ sau, còn tiền bán rau được trả ngay trong ngày qua tài khoản của từng nhà.'

const captionsOf = (...lines: string[]) =>
  parseLines(TITLE, '', '27/11/2023', '', BODY, '', ...lines, '', SECOND).captions.map(
    ({ text }) => text,
  )

describe('captions', () => {
  test.each([
    'Điều dưỡng Khoa Nhi chăm sóc trẻ sơ sinh.',
    'Bị can Lê Văn Mẫu bị cáo buộc nhận hối lộ.',
  ])('%s', (line) => {
    expect(captionsOf(line)).toEqual([line])
  })

  test('below a line that tells who came', () => {
    const guests = 'Cùng dự hội nghị có lãnh đạo các ban Đảng của Tỉnh ủy'
    const shown = 'Lãnh đạo Ban Dân vận Tỉnh ủy và đại biểu các huyện bên lề hội nghị'
    expect(captionsOf(guests, '', shown)).toEqual([shown])
  })

  test('a heading of a part is none, though it names a festival', () => {
    expect(captionsOf('Điểm khác biệt của lễ hội Mẫu năm 2013')).toEqual([])
  })
})

describe('headlines', () => {
  test.each([
    'HỘI NÔNG DÂN TỈNH TỔ CHỨC LỄ PHÁT ĐỘNG PHONG TRÀO THI ĐUA',
    'LIÊN ĐOÀN LAO ĐỘNG TỈNH TRAO 50 SUẤT QUÀ TẾT CHO CÔNG NHÂN',
  ])('in capitals over place and day are no letterhead: %s', (title) => {
    const report = parseLines(title, '', 'Sơn La, ngày 27 tháng 11 năm 2023', '', BODY, SECOND)
    expect(report).toMatchObject({ title, date: '2023-11-27' })
  })

  test('stand below crumbs with their marks on lines of their own', () => {
    const crumbs = ['Trang chủ', '-', 'Tin tức', '-', 'Tin trong tỉnh', '-']
    expect(parseLines(...crumbs, TITLE, '', '27/11/2023', '', BODY, SECOND).title).toBe(TITLE)
  })

  test('stand over a longer one that has their words', () => {
    const title = 'Khai mạc Đại hội Hội Nông dân tỉnh Mẫu'
    const again = `Sáng nay, khai mạc Đại hội Hội Nông dân tỉnh Mẫu lần thứ XV`
    const told = `${BODY} Đại hội Hội Nông dân tỉnh Mẫu khai mạc trong sáng nay.`
    expect(parseLines(title, again, '27/11/2023', '', told, SECOND).title).toBe(title)
  })

  test('may end in the name of a subject that is spelt as a middle name', () => {
    const title = 'Học sinh xã Mẫu đạt thủ khoa toàn quốc môn Ngữ Văn'
    const report = parseLines(title, 'Xã Mẫu vừa khen học sinh đạt thủ khoa môn Ngữ Văn.', '', BODY)
    expect(report.title).toBe(title)
  })
})

test('a paragraph that opens with those who came is not parted at their capitals', () => {
  const told =
    'Các đồng chí: Lê Quốc Mẫu - Bí thư Trung ương Đảng, Trưởng Ban Chỉ đạo Tổng kết Nghị quyết 21; Võ Thị Dụ - Bí thư Tỉnh ủy, Phó trưởng Ban Chỉ đạo Tổng kết Nghị quyết 21 chủ trì hội thảo.'
  expect(parseLines(told, '', BODY, SECOND).title).toBeUndefined()
})

test('days of honour have a capital inside a sentence that a margin broke', () => {
  const broken = [
    'Hoạt động này là việc làm thiết thực của các chi hội để kỷ niệm',
    'Ngày 27/7, thể hiện đạo lý uống nước nhớ nguồn của bà con trong',
    'xã, theo đó mỗi ấp cử một người đi thăm các gia đình có công và',
    'ghi lại những việc cần giúp trong mùa mưa này.',
  ]
  const report = parseLines(TITLE, '', '27/11/2023', '', ...broken)
  expect(kindsOf(report).filter((kind) => kind === 'paragraph')).toHaveLength(1)
})

test('a credit in letters ends a caption that the text was run into', () => {
  const shown = 'Xã Mẫu xử lý việc giao đất sai quy định. Ảnh minh họa: PV'
  const report = parseLines(TITLE, '', '27/11/2023', '', BODY, `${shown} ${SECOND}`)
  expect(report.captions).toMatchObject([{ text: shown }])
})

test('a mark may stand before a credit', () => {
  const shown =
    'Chánh án Tòa án tỉnh Vi Văn Mẫu trò chuyện với hội thẩm nhân dân huyện Dụ _Ảnh: VOV'
  expect(parseLines('|', `${shown} |`, BODY, SECOND).captions).toMatchObject([{ text: shown }])
})
