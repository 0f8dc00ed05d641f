import { describe, expect, test } from 'vitest'
import { kindsOf, parseLines } from '../testing/parse-lines.ts'

const TITLE = 'Tỉnh Mẫu trao nhà cho các hộ nghèo ở vùng cao'
const BODY =
  'Năm nay, tỉnh Mẫu giúp bảy mươi hộ nghèo ở các xã vùng cao làm nhà mới; mỗi hộ được hỗ trợ một phần tiền, phần còn lại do họ hàng và thôn bản góp công, góp gỗ.'

const captionsOf = (...lines: string[]) =>
  parseLines(TITLE, '27/11/2023', BODY, ...lines).captions.map(({ text }) => text)

describe('captions beside a certain one', () => {
  test.each([
    [
      'below it, without full stops',
      [
        'Lãnh đạo huyện Mẫu trao cây giống cho bà con',
        'Trao áo ấm cho trẻ em ở bản Dụ',
        'Các hộ ở bản Dụ phấn khởi nhận cây giống',
      ],
    ],
    [
      'below it, with full stops',
      [
        'Toàn cảnh hội nghị.',
        'Bí thư Tỉnh ủy Trần Văn Dụ chủ trì hội nghị.',
        'Phó Bí thư Tỉnh ủy Lê Văn Thử dự hội nghị.',
      ],
    ],
    [
      'between two, though nobody acts',
      [
        'Già làng Siu Mẫu khấn mời khách về dự hội',
        'Thiếu nữ làng Mẫu trong điệu xoang',
        'Các đại biểu tham quan gian hàng của bản',
      ],
    ],
    [
      'of one sentence under several pictures',
      [
        'Trưởng phòng Văn hóa huyện và đoàn thăm xưởng gốm của thợ trẻ...',
        '... lò rèn của xóm Mẫu...',
        '...và ruộng mạ tại xóm Dụ',
      ],
    ],
  ])('%s', (_, shown) => {
    expect(captionsOf(...shown, BODY)).toEqual(shown)
  })

  test.each([
    ['a heading', 'Nâng cao chất lượng dạy nghề ở các xã vùng cao'],
    ['what has come of it', 'Thêm nhiều hộ tham gia trồng rừng trong vụ tới'],
    ['a line with the other ending', 'Vụ này bà con nhận cây giống sớm hơn mọi năm.'],
    ['a line in capitals', 'TRAO ÁO ẤM CHO TRẺ EM Ở BẢN DỤ'],
    ['what was told', 'Các hộ đã nhận đủ cây giống'],
  ])('but not %s', (_, line) => {
    const certain = 'Lãnh đạo huyện Mẫu trao cây giống cho bà con'
    expect(captionsOf(certain, line, BODY)).toEqual([certain])
  })

  test('nor a heading alone', () => {
    expect(captionsOf('Cây giống về tới bản Dụ', BODY)).toEqual([])
  })
})

describe('captions alone', () => {
  test.each([
    'Ông Lê Văn Thử, Giám đốc Sở Mẫu trả lời chất vấn.',
    'Đồng chí Trần Thị Dụ phát biểu kết luận buổi làm việc.',
    'Thanh niên tình nguyện chụp ảnh lưu niệm cùng bà con bản Dụ',
    'Đắp bờ ruộng bậc thang tại xã Mẫu Sơn (baomau.vn)',
    'Lớp xóa mù chữ buổi tối ở bản Mẫu - Nguồn: baomau.vn',
    'Quang cảnh buổi bàn giao tại Chi cục Thi hành án huyện Mẫu.',
  ])('%s', (line) => {
    expect(captionsOf(line, BODY)).toEqual([line])
  })

  test.each([
    'Các đồng chí thân mến!',
    'Chủ tịch UBND tỉnh nhiệm kỳ 2011 - 2016',
    'Xem thêm tại baomau.vn',
    'LE TRAO NHA TX 00 01 Still004',
  ])('%s is none', (line) => {
    expect(captionsOf(line, BODY)).toEqual([])
  })
})

describe('captions over the headline', () => {
  test.each([
    ['with a credit', 'Thợ xây dựng lại mái nhà văn hóa bản Mẫu. Ảnh: Văn Mẫu.'],
    ['of somebody', 'Giám đốc Sở Nông nghiệp và Môi trường tỉnh Mẫu - Trần Văn Dụ'],
  ])('%s', (_, shown) => {
    const report = parseLines(shown, TITLE, '27/11/2023', BODY)
    expect(report.title).toBe(TITLE)
    expect(report.captions.map(({ text }) => text)).toEqual([shown])
  })

  test('a line that shows the event is none itself', () => {
    const report = parseLines('Quang cảnh lễ phát động', BODY, BODY.replace('Năm', 'Mùa'))
    expect(report.title).toBeUndefined()
    expect(report.captions.map(({ text }) => text)).toEqual(['Quang cảnh lễ phát động'])
    expect(parseLines('Toàn cảnh kinh tế tỉnh Mẫu năm 2023', BODY).title).toBeDefined()
  })
})

describe('by-lines', () => {
  test.each([
    ['Tin, ảnh: MINH MẪU- THU DỤ', ['MINH MẪU', 'THU DỤ']],
    ['Hồng Mẫu. Ảnh: Duy Dụ', ['Hồng Mẫu', 'Duy Dụ']],
  ])('%s', (line, names) => {
    expect(parseLines(TITLE, BODY, line).byline.map(({ name }) => name)).toEqual(names)
  })

  test.each(['I. CĂN CỨ TRIỂN KHAI', '(Đài TT-TH Mẫu Sơn)'])('%s is none', (line) => {
    const report = parseLines(TITLE, '27/11/2023', line, BODY)
    expect(report.byline).toEqual([])
    expect(kindsOf(report)).not.toContain('byline')
  })
})
