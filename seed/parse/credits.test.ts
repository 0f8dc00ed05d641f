import { describe, expect, test } from 'vitest'
import { kindsOf, parseLines } from '../testing/parse-lines.ts'

const TITLE = 'Tỉnh Mẫu đẩy mạnh công tác cuối năm trên nhiều lĩnh vực quan trọng'
const BODY =
  'Thời gian qua, các đơn vị của tỉnh Mẫu đã tập trung triển khai nhiều nhiệm vụ trọng tâm, đạt được kết quả bước đầu quan trọng trên các lĩnh vực, được người dân đồng tình ủng hộ.'
const SECOND =
  'Bên cạnh kết quả đạt được, các đơn vị vẫn còn một số hạn chế cần khắc phục trong thời gian tới, nhất là việc phối hợp giữa các ngành, các cấp trên địa bàn tỉnh.'

/** Authors and source of a report that ends with these lines. */
function endOf(...lines: string[]) {
  const { byline, source } = parseLines(TITLE, '27/11/2023', BODY, SECOND, ...lines)
  return { names: byline.map(({ name }) => name), source: source?.name }
}

describe('authors with the paper they are taken from', () => {
  test.each([
    ['BT (nguồn: TTXVN)', ['BT'], 'TTXVN'],
    ['P.V (theo TTXVN)', ['P.V'], 'TTXVN'],
    ['MINH MẪU (theo Báo Mẫu)', ['MINH MẪU'], 'Báo Mẫu'],
    ['M.M (theo báo Mẫu điện tử)', ['M.M'], 'báo Mẫu điện tử'],
    ['Minh Mẫu (TTXVN)', ['Minh Mẫu'], 'TTXVN'],
    ['Ngọc Mẫu/VOV.VN', ['Ngọc Mẫu'], 'VOV.VN'],
    ['Ngọc Mẫu /VOV-Nam Trung bộ', ['Ngọc Mẫu'], 'VOV-Nam Trung bộ'],
    ['Ngọc Mẫu - Lê Dụ/Báo Mẫu', ['Ngọc Mẫu', 'Lê Dụ'], 'Báo Mẫu'],
    ['Minh Mẫu (Văn phòng Tỉnh ủy)', ['Minh Mẫu'], undefined],
    ['CTV Trần Mẫu/THMA', ['Trần Mẫu', 'THMA'], undefined],
  ])('%s', (line, names, source) => {
    expect(endOf(line)).toEqual({ names, source })
  })
})

describe('sources', () => {
  test.each([
    ['TTXVN/Báo Tin tức', 'TTXVN/Báo Tin tức'],
    ['(Vietnam+)', 'Vietnam+'],
    ['VnExpress', 'VnExpress'],
    ['Theo website Chính phủ', 'website Chính phủ'],
    ['Theo Theo Báo Mẫu', 'Báo Mẫu'],
    ['-Theo Báo Mẫu-', 'Báo Mẫu'],
    ['Theo Báo Mẫu [TT: T.M.D]', 'Báo Mẫu'],
    ['VPCP', 'VPCP'],
    ['Truyền hình Nhân Dân', 'Truyền hình Nhân Dân'],
    ['Nguồn Báo Mẫu: https://example.com/bai', 'Báo Mẫu'],
    ['Link gốc: https://example.com/bai', 'example.com'],
    ['(Nguồn: Cổng thông tin Mẫu - https://example.com/)', 'Cổng thông tin Mẫu'],
    ['Theo Nghị quyết (khóa X), đây là việc mới', undefined],
    ['Theo ông Nguyễn Văn Mẫu (xã Mẫu)', undefined],
  ])('%s', (line, source) => {
    expect(endOf(line)).toEqual({ names: [], source })
  })

  test.each([
    ['Theo Minh Mẫu (Báo Mẫu)', 'Minh Mẫu', 'Báo Mẫu'],
    ['Theo T.M (Tiền Phong)', 'T.M', 'Tiền Phong'],
    ['Theo Minh Mẫu/Báo Mẫu', 'Minh Mẫu', 'Báo Mẫu'],
  ])('%s: the writer, and where it stood', (line, name, source) => {
    expect(endOf(line)).toEqual({ names: [name], source })
  })

  test.each([
    ['Nguồn: Báo Mẫu', 'Báo Mẫu'],
    ['Nguồn Báo điện tử Mẫu |', 'Báo điện tử Mẫu'],
    ['Theo: baomau.vn', 'baomau.vn'],
    ['Nguồn nước về tới bản', undefined],
    ['Nguồn: Báo cáo của huyện Mẫu', undefined],
  ])('run into the last paragraph: %s', (words, name) => {
    const { source, text, parts } = parseLines(TITLE, '27/11/2023', BODY, `${SECOND} ${words}`)
    expect(source?.name).toBe(name)
    const last = parts.findLast(({ kind }) => kind === 'paragraph')
    if (name) expect(text.slice(last?.start, last?.end)).toBe(SECOND)
  })

  test('the pictures of other articles below the writer are the page’s', () => {
    const other = '![[Video] Xã Dụ làm xong đường về bản Thử](/anh/duong.jpg?width=400)'
    expect(endOf('Hoài Mẫu', other, other)).toEqual({ names: ['Hoài Mẫu'], source: undefined })
  })

  test('a pen name stands over the source and its address', () => {
    expect(endOf('Trọng Mẫu', '', 'Nguồn BaoMau: https://example.com/bai')).toEqual({
      names: ['Trọng Mẫu'],
      source: 'BaoMau',
    })
  })
})

describe('authors', () => {
  test.each([
    ['Nhóm phóng viên', ['Nhóm phóng viên']],
    ['Nhóm PV thời sự', ['Nhóm PV thời sự']],
    ['BAN BIÊN TẬP', ['BAN BIÊN TẬP']],
    ['Nguyễn Mẫu ghi', ['Nguyễn Mẫu']],
    ['PV tổng hợp', ['PV']],
    ['Lê Dụ, Trần Mẫu thực hiện', ['Lê Dụ', 'Trần Mẫu']],
    ['Tin ảnh: Lê Dụ', ['Lê Dụ']],
    ['Các đơn vị thực hiện', []],
    ['Chùa Mẫu Dụ Hạ', []],
    ['Sở Nội vụ tổng hợp', []],
  ])('%s', (line, names) => {
    expect(endOf(line).names).toEqual(names)
  })

  test('lines of the page’s frame stand below one who says so', () => {
    const report = parseLines(
      BODY,
      SECOND,
      'Tin, ảnh: TRẦN MẪU',
      'Góp ý cho bài viết',
      'Lưu lại Đóng',
    )
    expect(report.byline).toMatchObject([{ name: 'TRẦN MẪU' }])
    expect(kindsOf(report)).toEqual(['paragraph', 'paragraph', 'byline', 'pageLink', 'pageLink'])
  })

  test('another story below him is kept as text', () => {
    const report = parseLines(TITLE, '27/11/2023', BODY, 'Tin, ảnh: TRẦN MẪU', SECOND)
    expect(report.byline).toMatchObject([{ name: 'TRẦN MẪU' }])
    expect(kindsOf(report).slice(-3)).toEqual(['paragraph', 'byline', 'paragraph'])
  })

  test.each(['Nội dung: Nâng cao chất lượng', 'Ảnh: Lê Dụ', 'Trần Mẫu'])(
    '%s among the text is nobody who wrote it',
    (line) => {
      expect(parseLines(TITLE, '27/11/2023', BODY, SECOND, line, BODY).byline).toEqual([])
    },
  )

  test('a pen name is the first line where the headline was left out', () => {
    const report = parseLines('T.Mẫu', '', `(Baomau.vn) - ${BODY}`, SECOND)
    expect(report.byline).toEqual([{ name: 'T.Mẫu' }])
    expect(parseLines('Trần Mẫu', BODY, SECOND).byline).toEqual([])
  })
})

describe('below the authors', () => {
  test.each([
    [['Tags', 'tỉnh Mẫu']],
    [['Ý kiến bạn đọc (0)']],
    [['Các tin bài khác:', '- Tin A (27/11)']],
    [['Bản in', 'Quay lại']],
    [['[Trở về]']],
    [['Số lần đọc: 120']],
  ])('%j are the page’s', (lines) => {
    expect(endOf('Trọng Mẫu', ...lines).names).toEqual(['Trọng Mẫu'])
  })

  test('the same headings over text are the article’s', () => {
    const report = parseLines(TITLE, '27/11/2023', BODY, 'Xem thêm:', SECOND)
    expect(kindsOf(report).at(-1)).toBe('paragraph')
  })

  test('a credit below a caption is its own, a credit below text an author’s', () => {
    expect(endOf('Quang cảnh hội nghị.', 'Ảnh: Hồ Lệ').names).toEqual([])
    expect(endOf('Ảnh: Hồ Lệ').names).toEqual(['Hồ Lệ'])
  })

  test('the address of a paper that is cited', () => {
    expect(endOf('Trọng Mẫu', 'Theo baomau.vn', 'https://baomau.vn/a.html')).toEqual({
      names: ['Trọng Mẫu'],
      source: 'baomau.vn',
    })
  })
})

test('whom a report is taken from may stand under the headline', () => {
  const report = parseLines(TITLE, 'Theo TTXVN', '27/11/2023', BODY, SECOND)
  expect(report).toMatchObject({ date: '2023-11-27', source: { name: 'TTXVN' } })
  const told = parseLines(TITLE, '27/11/2023', 'Theo kế hoạch, tỉnh họp hai ngày.', BODY, SECOND)
  expect(told.source).toBeUndefined()
})
