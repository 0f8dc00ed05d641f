import { describe, expect, test } from 'vitest'
import { kindsOf, parseLines } from '../testing/parse-lines.ts'
import { endsArticle } from './end-of-article.ts'
import { noiseReason } from './noise.ts'

const TITLE = 'Tỉnh Mẫu đẩy mạnh công tác cuối năm trên nhiều lĩnh vực quan trọng'
const BODY =
  'Thời gian qua, các đơn vị của tỉnh Mẫu đã tập trung triển khai nhiều nhiệm vụ trọng tâm, đạt được kết quả bước đầu quan trọng trên các lĩnh vực, được người dân đồng tình ủng hộ.'
const SECOND =
  'Bên cạnh kết quả đạt được, các đơn vị vẫn còn một số hạn chế cần khắc phục trong thời gian tới, nhất là việc phối hợp giữa các ngành, các cấp trên địa bàn tỉnh.'
const LAST =
  'Dịp này, mười hai tập thể và hai mươi cá nhân đã được Chủ tịch UBND tỉnh tặng bằng khen.'

const report = (...below: string[]) => parseLines(TITLE, '27/11/2023', BODY, LAST, '', ...below)

describe('lines of a page', () => {
  test.each([
    ['null Tỉnh Mẫu đẩy mạnh công tác cuối năm', 'pageLink'],
    ['Chi tiết bài viết Tin tức', 'pageLink'],
    ['Xuất bản thông tin', 'pageLink'],
    ['Phòng Mẫu | 418 lần xem | 2 Đính kèm | 0 bình luận', 'counter'],
    ['Your browser does not support the audio element', 'pageLink'],
    ['Free Website Hit Counter', 'pageLink'],
    ['Link nội dung: https://baomau.vn/a.html', 'pageLink'],
    ['Bản in]', 'pageLink'],
    ['New', 'pageLink'],
    ['Ảnh chụp màn hình 2023-11-27 lúc 08.00.00.png', 'imageFile'],
    ['Chi tiết bài viết sẽ được đăng trong số báo ngày mai', undefined],
    ['Phòng Mẫu | Tin tức', undefined],
  ])('%s: %s', (line, reason) => {
    expect(noiseReason(line)).toBe(reason)
  })

  test('other sections stand below the article', () => {
    expect(endsArticle('Chuyên mục khác', () => true)).toBe(true)
    expect(endsArticle('Chuyên mục khác của Báo Mẫu', () => true)).toBe(false)
  })
})

describe('the imprint of a page', () => {
  const IMPRINT = [
    'Báo và Đài Mẫu Sơn',
    'Trụ sở: Số 5 - Đường Mẫu',
    'Giấy phép xuất bản số: 12/GP-BTTTT cấp ngày 1/2/2019',
    'Tổng biên tập: Trần Văn Dụ',
  ]

  test('names nobody of the story', () => {
    const { parts, byline } = report(...IMPRINT)
    expect(byline).toEqual([])
    expect(parts.filter(({ reason }) => reason === 'pageLink')).toHaveLength(IMPRINT.length)
  })

  test('a licence that the article tells of is none', () => {
    const told = report('Giấy phép số 12/GP-BTTTT được cấp cho tờ báo mới của tỉnh.', SECOND)
    expect(kindsOf(told).slice(-2)).toEqual(['paragraph', 'paragraph'])
  })
})

describe('who signs over many lines of the page', () => {
  test('names of papers below are the page’s', () => {
    const { byline, source } = report(
      'Trần Mẫu/THMS',
      'Chương trình truyền hình',
      'Báo Mẫu Sơn',
      'Thi trực tuyến',
      'Viettel',
    )
    expect(byline.map(({ name }) => name)).toEqual(['Trần Mẫu', 'THMS'])
    expect(source).toBeUndefined()
  })

  test('a paper right below the writer is the source', () => {
    expect(report('Trần Mẫu', 'Báo Mẫu Sơn', 'Chia sẻ')).toMatchObject({
      byline: [{ name: 'Trần Mẫu' }],
      source: { name: 'Báo Mẫu Sơn' },
    })
  })

  test('the firm that made the page is none', () => {
    expect(report('POWERED BY', 'Việt Mẫu').byline).toEqual([])
  })

  test('the opening of another article stands below the writer', () => {
    const { byline } = report('TRẦN MẪU', `(BM) - ${BODY}`)
    expect(byline).toEqual([{ name: 'TRẦN MẪU' }])
  })

  test.each([
    ['PTD NEWS', { name: 'PTD NEWS' }],
    ['TIN NEWSPAPER', undefined],
  ])('%s', (line, source) => {
    expect(report(line).source).toEqual(source)
  })

  test('who is named beside the date wrote the text, though its headline was left out', () => {
    const dated = (line: string) => parseLines(line, '', BODY, SECOND).byline
    expect(dated('Ngày đăng: 27-11-2023 Tác giả: Trần Mẫu')).toEqual([{ name: 'Trần Mẫu' }])
    expect(dated('Print 27/11/2023')).toEqual([])
  })

  test('the editors of a body’s site sign, letters of bodies do not', () => {
    const editors = 'Ban biên tập Trang thông tin điện tử - Cục Mẫu Dụ, Bộ Y tế'
    expect(report(editors).byline).toEqual([{ name: editors }])
    expect(report('UBND').byline).toEqual([])
  })

  test.each([
    ['BT: TRẦN MẪU + HÌNH: LÊ DỤ', ['TRẦN MẪU', 'LÊ DỤ']],
    ['TRẦN MẪU TRẦN MẪU', ['TRẦN MẪU']],
  ])('%s', (line, names) => {
    expect(report(line).byline.map(({ name }) => name)).toEqual(names)
  })

  test('a credit behind a long caption is nobody’s signature', () => {
    const { byline } = parseLines(TITLE, '27/11/2023', BODY, `${BODY} Ảnh: Trần Mẫu`)
    expect(byline).toEqual([])
  })

  test('a reporter who tells something is no source', () => {
    expect(report('Theo PV Trần Mẫu tại miền').source).toBeUndefined()
  })
})

describe('headlines', () => {
  test.each([
    'Quang cảnh buổi họp của tỉnh Mẫu (Ảnh: T.L)',
    'Kính thưa các vị đại biểu và toàn thể đồng bào tỉnh Mẫu!',
  ])('%s is none', (line) => {
    expect(parseLines(line, '', BODY, LAST).title).toBeUndefined()
  })

  test.each([
    ['Chùm ảnh: Ngày hội xuân ở xã Mẫu Sơn', 'Chùm ảnh: Ngày hội xuân ở xã Mẫu Sơn'],
    ['Báo Mẫu Sơn - nửa thế kỷ đồng hành cùng quê hương', undefined],
  ])('%s is one', (line, title = line) => {
    expect(parseLines(line, '27/11/2023', BODY, LAST).title).toBe(title)
  })

  test.each([
    [`${TITLE}27/11/2023 - 15:45:00`, '2023-11-27'],
    [`${TITLE} Ngày đăng: 27/11/2023 | 17:42 | Lượt xem: 2316`, '2023-11-27'],
    [`${TITLE} năm 2019New`, undefined],
  ])('%s', (line, date) => {
    const found = parseLines(line, '', BODY, LAST)
    expect(found.title?.startsWith(TITLE)).toBe(true)
    expect(found.title).not.toMatch(/new|đăng|15:45/iu)
    expect(found.date).toBe(date)
  })

  test('the voice of a province is a site', () => {
    expect(
      parseLines('Đài tiếng nói nhân dân tỉnh Mẫu', TITLE, '27/11/2023', BODY, LAST).title,
    ).toBe(TITLE)
  })

  test('a post and a name are none, what somebody does is', () => {
    expect(parseLines('Chủ tịch UBND tỉnh Trần Văn Mẫu', '', BODY, LAST).title).toBeUndefined()
    const acts = 'Chủ tịch UBND tỉnh Trần Văn Mẫu kiểm tra tiến độ cầu Mẫu Sơn'
    expect(parseLines(acts, '27/11/2023', BODY, LAST).title).toBe(acts)
  })

  test('a bullet before it is taken off, though the page has others at its end', () => {
    const found = parseLines(`• ${TITLE}`, '27/11/2023', BODY, ...Array(18).fill(LAST), '• Video')
    expect(found.title).toBe(TITLE)
  })
})

describe('captions', () => {
  const captionsOf = (...lines: string[]) =>
    parseLines(TITLE, '27/11/2023', BODY, ...lines).captions.map(({ text }) => text)

  test('the headline without its marks stands for the picture', () => {
    const alternative = 'Tinh Mau day manh cong tac cuoi nam tren nhieu linh vuc quan trong'
    const shown = 'Ông Trần Văn Mẫu, Giám đốc Sở Dụ.'
    expect(captionsOf(alternative, shown, SECOND)).toEqual([shown])
  })

  test('of two printings that differ in a few words the longer is kept', () => {
    const [old, mended] = [
      'Chăm xóc bệnh nhi ở Khoa Nhi, Bệnh viện Đa khoa huyện Mẫu Sơn.',
      'Chăm sóc bệnh nhi ở Khoa Nhi, Bệnh viện Đa khoa khu vực Mẫu Sơn.',
    ] as const
    expect(captionsOf(old, mended, LAST)).toEqual([mended])
    const whole = 'Phó Chủ tịch Liên đoàn Lao động huyện Mẫu trao "Mái ấm" cho một gia đình. M.Q'
    const cut = 'Phó Chủ tịch Liên đoàn Lao động huyện Mẫu trao'
    expect(captionsOf(cut, whole, LAST)).toEqual([whole])
  })

  test('items of a list that differ in names and numbers are not one', () => {
    const items = [
      'Khen thưởng 5 tập thể có thành tích trong phong trào thi đua của xã Mẫu',
      'Khen thưởng 7 tập thể có thành tích trong phong trào thi đua của xã Dụ',
    ]
    expect(captionsOf(...items, LAST)).not.toHaveLength(1)
  })

  test('two below each other between long paragraphs both are', () => {
    const pair = [
      'Trao kinh phí xây nhà cho hộ dân xã Mẫu',
      'Đồng chí Trần Văn Dụ, Bí thư Huyện ủy truyền đạt kết quả hội nghị.',
    ]
    expect(captionsOf(...pair, SECOND)).toEqual(pair)
    const guests = ['Ông Trần Văn Dụ, Giám đốc Sở Mẫu.', 'Bà Lê Thị Thử, Giám đốc Sở Dụ.']
    expect(captionsOf(...guests, SECOND)).toEqual([])
  })

  test('the markup of a line break parts no two printings', () => {
    const line = 'Có thêm sáu xã của huyện được công nhận chủ tịch mới.'
    expect(captionsOf(`${line}<br>`, `${line}<br>`, LAST)).toEqual([line])
  })

  test.each([
    ['Ông Nguyễn Văn Mẫu', LAST],
    ['2 đối tượng cùng tang vật 2 bánh pháo', SECOND],
    ['Nhân viên Trạm Y tế xã Mẫu tư vấn cho người bệnh trước khi tiêm phòng.', SECOND],
    ['Lãnh đạo huyện Mẫu trao quyết định cho các cán bộ ngày 14/9/2023', SECOND],
    ['74 cán bộ, chiến sĩ nhận quyết định về công tác tại công an xã', SECOND],
    ['Các đồng chí Ủy viên Ban Mẫu tại hội nghị.', SECOND],
    ['Những tập thể, cá nhân được tuyên dương tại hội nghị', SECOND],
    ['Các thí sinh bước vào phần thi trao đổi kiến thức', SECOND],
    ['Hai đoàn chụp ảnh chung trước trụ sở UBND xã', SECOND],
    ['Đồng chí Trần Văn Dụ, Bí thư Huyện ủy truyền đạt kết quả hội nghị.', SECOND],
    ['Số pháo nổ bị thu giữ trong chuyên án.', SECOND],
    ['Phó Chủ tịch UBND tỉnh Trần Văn Dụ phát biểu động viên lực lượng tham gia.', SECOND],
  ])('%s', (line, below) => {
    expect(captionsOf(line, below)).toEqual([line])
  })

  test('a guest below a colon is none, people without names there are', () => {
    expect(
      captionsOf('Công điện yêu cầu làm ngay:', 'Ngư dân Mẫu neo buộc tàu tránh bão', SECOND),
    ).toEqual(['Ngư dân Mẫu neo buộc tàu tránh bão'])
    expect(captionsOf('Dự họp có:', 'Ông Trần Văn Dụ, Giám đốc Sở Mẫu', SECOND)).toEqual([])
  })

  test('a label in front credits nobody', () => {
    const lines = ['Ảnh: Toàn cảnh buổi lễ ra mắt hội', 'Ảnh: Lãnh đạo xã tặng hoa chúc mừng hội']
    expect(captionsOf(...lines, SECOND)).toEqual(lines)
  })

  test.each([
    'Dự báo bão vào vùng biển Mẫu Sơn lúc thủy triều dâng (Ảnh minh họa)',
    'Phần thi chào hỏi của xã Mẫu tại hội thi. Ảnh nguồn BMS.',
    'Đồng chí Trần Văn Dụ trao quà cho Hòa thượng Mẫu (ảnh. Lê Thử)',
  ])('%s is credited', (line) => {
    expect(captionsOf(line, SECOND)).toEqual([line])
  })

  test('openings of cells are none', () => {
    const rows = ['|Bộ trưởng Bộ Mẫu Trần Văn Dụ', '|Tỉnh Mẫu Sơn', '|Bộ trưởng Bộ Dụ Lê Văn Thử']
    expect(captionsOf(...rows, SECOND)).toEqual([])
  })

  test.each([
    'Xây dựng, bổ sung đầu sách cho tủ sách ở xã, trường học.',
    'Đoàn đại biểu của tỉnh mới có kế hoạch tiếp xúc cử tri ở xã Mẫu.',
    'Đồng chí Trần Thị Dụ đắc cử Bí thư Huyện đoàn Mẫu Sơn.',
    'Kết thúc hội thi, ông Trần Văn Dụ giành giải nhất ở xã Mẫu.',
  ])('%s is none', (line) => {
    expect(captionsOf(line, SECOND)).toEqual([])
  })
})

test('a line broken in print goes on with a capital, where others go on with small letters', () => {
  const lines = [
    TITLE,
    '27/11/2023',
    'Theo thông báo của Ban Mẫu gửi các xã,',
    'việc khám bệnh cho người cao tuổi ở các thôn của',
    'huyện do Phó Trưởng phòng Trần Thị Dụ và các',
    'Trưởng trạm y tế lo liệu trong hai tuần,',
    'bắt đầu từ đầu tháng sau, trước khi các xã',
    'vào mùa thu hoạch.',
  ]
  const { parts } = parseLines(...lines)
  expect(parts.filter(({ kind }) => kind === 'paragraph')).toHaveLength(1)
})

test.each([
  'Tất cả chuyên mục',
  'Gửi bình luận thành công',
  '• Lỗi: Email không hợp lệ',
  'Nhập thông tin',
  'Đón đọc Báo Mẫu trên',
  'Các ấn phẩm của TTXVN',
  '*Tin cùng loại có ở trang Bạn đọc, mời quý độc giả ghé đọc.',
])('%s is the page’s', (line) => {
  expect(noiseReason(line)).toBe('pageLink')
})

test('what somebody sent with success is told', () => {
  expect(noiseReason('Gửi bình luận thành công, anh Mẫu chờ câu trả lời của xã')).toBeUndefined()
})
