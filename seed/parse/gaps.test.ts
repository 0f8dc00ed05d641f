import { describe, expect, test } from 'vitest'
import { parseLines } from '../testing/parse-lines.ts'

const TITLE = 'Trường làng ở tỉnh Mẫu mở cửa sau kỳ nghỉ hè'
const BODY =
  'Hơn hai trăm trường của tỉnh Mẫu mở cửa đón học trò; thầy cô đã sửa bàn ghế, quét vôi lại lớp và chuẩn bị sách vở cho các em từ giữa tháng trước.'
const SECOND =
  'Ở Trường Tiểu học Mẫu Dụ, các em lớp một được anh chị lớp trên dắt tay vào hàng, rồi cùng nghe tiếng trống đầu tiên của năm học.'
const THIRD = 'Buổi lễ ngắn gọn, ai cũng về lớp sớm để học bài đầu tiên, không em nào vắng mặt.'

const captionsOf = (...lines: string[]) =>
  parseLines(TITLE, '', 'Trần Dụ 05/09/2023 07:40', '', ...lines).captions.map(({ text }) => text)

const ONE = 'Học trò đứng nghiêm dưới cột cờ chiều 5/9.'
const OTHER = 'Hiệu trưởng Nguyễn Văn Mẫu dắt em nhỏ qua cổng trường.'

describe('sentences below gaps that are wider than the others', () => {
  test('are captions', () => {
    const lines = [BODY, '', '', ONE, '', SECOND, '', '', OTHER, '', THIRD]
    expect(captionsOf(...lines)).toEqual([ONE, OTHER])
  })

  test('are text where all gaps are alike', () => {
    expect(captionsOf(BODY, '', ONE, '', SECOND, '', THIRD)).toEqual([])
  })

  test('are text where lines follow one another at once', () => {
    expect(captionsOf(BODY, '', '', ONE, SECOND, '', '', OTHER, '', THIRD, BODY)).toEqual([])
  })

  test('a single gap parts two sections', () => {
    expect(captionsOf(BODY, '', '', ONE, '', SECOND, '', THIRD)).toEqual([])
  })

  test.each([
    ['headings', 'Trường mới', 'Thầy cô mới'],
    ['what was said', 'Ông Mẫu nói rằng năm nay khó.', 'Bà Dụ mong mọi người giúp sức.'],
    ['what was over', 'Năm ngoái lũ đã cuốn trôi ba phòng học.', 'Dân làng đã dựng lại trong hè.'],
    ['what is needed', 'Các em cần thêm sách cũ.', 'Nhà trường phải lợp lại mái tôn.'],
    ['questions', 'Vì sao lớp học lại thiếu thầy?', 'Ai sẽ dạy các em tiếng Anh?'],
  ])('%s are none', (_, one, other) => {
    expect(captionsOf(BODY, '', '', one, '', SECOND, '', '', other, '', THIRD)).toEqual([])
  })

  test('long paragraphs below wide gaps part sections', () => {
    const lines = [BODY, '', '', SECOND, '', ONE, '', '', BODY, '', '', SECOND, '', THIRD]
    expect(captionsOf(...lines)).toEqual([])
  })
})
