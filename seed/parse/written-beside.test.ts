import { describe, expect, test } from 'vitest'
import { kindsOf, parseLines } from '../testing/parse-lines.ts'

const TITLE = 'Huyện Mẫu Sơn làm đường bê tông về các thôn vùng cao'
const BODY =
  'Nhiều năm nay, huyện Mẫu Sơn huy động người dân góp đất, góp công để làm đường bê tông về các thôn. Mùa mưa năm nay học sinh các thôn vùng cao không còn phải lội bùn đến trường.'
const SECOND =
  'Mỗi thôn đều có một tổ tự quản lo việc bảo dưỡng mặt đường sau khi bàn giao, do người dân bầu ra hằng năm.'

describe('author and source over a text whose headline was left out', () => {
  test('are no headline', () => {
    const report = parseLines('Tác giả: Trần Mẫu', 'Nguồn tin: mauson.vn', BODY, SECOND)
    expect(report).toMatchObject({ byline: [{ name: 'Trần Mẫu' }], source: { name: 'mauson.vn' } })
    expect(report.title).toBeUndefined()
    expect(kindsOf(report)).toEqual(['byline', 'source', 'paragraph', 'paragraph'])
  })

  test('a text that speaks of a source keeps its sentence', () => {
    const report = parseLines('Nguồn tin: Sở Mẫu cho biết mưa còn kéo dài ba ngày.', BODY, SECOND)
    expect(report.source).toBeUndefined()
  })
})

describe('the author over the headline', () => {
  test.each([
    ['Tin, ảnh: Trần Mẫu', ['Trần Mẫu']],
    ['Tin: Đại đức Mẫu Dụ, ảnh: Trần Mẫu', ['Đại đức Mẫu Dụ', 'Trần Mẫu']],
  ])('%s', (line, names) => {
    const report = parseLines(line, TITLE, '27/11/2023', BODY, SECOND)
    expect(report.title).toBe(TITLE)
    expect(report.byline.map(({ name }) => name)).toEqual(names)
  })
})

describe('the author below the text', () => {
  test.each([
    ['BT: Trần Mẫu', ['Trần Mẫu']],
    ['Tác giả Trần Mẫu / VOV Mẫu Sơn', ['Trần Mẫu', 'VOV Mẫu Sơn']],
    ['Tác giả: Phòng Truyền thông', ['Phòng Truyền thông']],
    ['PV: Trần Mẫu', ['Trần Mẫu']],
    ['Phóng viên Điện tử', ['Phóng viên Điện tử']],
    ['Tác giả: trần mẫu/vov1', ['trần mẫu', 'vov1']],
    ['BTV Trần Mẫu', ['Trần Mẫu']],
    ['Sở Nội vụ', ['Sở Nội vụ']],
    ['VPUBND xã Mẫu', ['VPUBND xã Mẫu']],
    ['BAN VĂN HÓA - XÃ HỘI HĐND TỈNH', ['BAN VĂN HÓA - XÃ HỘI HĐND TỈNH']],
    ['BAN TỔ CHỨC LỄ TANG', []],
    ['Công Lý', ['Công Lý']],
    ['Trần Mẫu; Trung tâm VH, TT-TT thị xã', ['Trần Mẫu', 'Trung tâm VH, TT-TT thị xã']],
    ['Ghi chép của Trần Mẫu', ['Trần Mẫu']],
    ['Sá', []],
    ['Tác giả bài viết : Trần Mẫu - Khoa Truyền thông', ['Trần Mẫu', 'Khoa Truyền thông']],
    ['Luật sư TRẦN MẪU DỤ', ['Luật sư TRẦN MẪU DỤ']],
    ['TRẦN MẪU LDO', ['TRẦN MẪU']],
    ['Tác giả cuốn sách', []],
    ['Trần Mẫu/VOV-Tây Mẫu', ['Trần Mẫu']],
  ])('%s', (line, names) => {
    const { byline } = parseLines(TITLE, '27/11/2023', BODY, SECOND, line)
    expect(byline.map(({ name }) => name)).toEqual(names)
  })
})

describe('the source below the text', () => {
  const sourceOf = (...lines: string[]) =>
    parseLines(TITLE, '27/11/2023', BODY, SECOND, ...lines).source?.name

  test.each([
    [['Nguồn', 'Truyền hình Mẫu Sơn'], 'Truyền hình Mẫu Sơn'],
    [['Nguồn: VTV- TH: Mẫu'], 'VTV'],
    [['Theo mauson online'], 'mauson online'],
    [['(Theo tin CNN)'], 'CNN'],
    [['(VNews/Vietnam+)'], 'VNews/Vietnam+'],
    [['Trích từ Báo Mẫu'], 'Báo Mẫu'],
    [['Nguồn tin: theo baomau'], 'baomau'],
    [['Báo Mẫu điện tử xin giới thiệu chùm ảnh ghi lại hội thi.', '', 'Thu Dụ'], undefined],
    [['Tác giả: T.M - Nguồn: BQLNTM. MS'], 'BQLNTM. MS'],
    [['Theo http://mauson.vn'], 'mauson.vn'],
    [['Báo Mẫu Báo Mẫu 211 ngày'], 'Báo Mẫu'],
    [['[Nguồn: Báo Mẫu]'], 'Báo Mẫu'],
    [['Nguồn bài viết: Báo Mẫu'], 'Báo Mẫu'],
    [['Thanh Niên'], 'Thanh Niên'],
    [['Trần Mẫu, theo Báo Mẫu'], 'Báo Mẫu'],
    [['Nguồn: Báo Mẫu Copy link'], 'Báo Mẫu'],
    [['Trích từ bài nói của ông Mẫu tại lễ khai mạc.'], undefined],
    [['Trần Mẫu', 'Nguồn Báo Mẫu: https://example.com/bai', 'Zalo'], 'Báo Mẫu'],
    [
      ['Cổng thông tin điện tử Quận Mẫu', 'Viết bình luận', 'Xem thêm tin tức'],
      'Cổng thông tin điện tử Quận Mẫu',
    ],
    [['Theo kế hoạch, năm nay làm tiếp ba tuyến.'], undefined],
    [['Nguồn vốn', 'Ngân sách tỉnh Mẫu'], undefined],
  ])('%j', (lines, source) => {
    expect(sourceOf(...lines)).toBe(source)
  })

  test('a paper and its mark beside the date are whom a page has the article from', () => {
    const report = parseLines(TITLE, SECOND, 'Báo MẫuBáo Mẫu27/11/2023', BODY, SECOND)
    expect(report).toMatchObject({ date: '2023-11-27', source: { name: 'Báo Mẫu' }, byline: [] })
  })
})

describe('the date', () => {
  test('stands in brackets before the headline', () => {
    const report = parseLines(`(27-11-2023) ${TITLE}`, '', BODY, SECOND)
    expect(report).toMatchObject({ title: TITLE, date: '2023-11-27' })
  })

  test('says among the text what it is', () => {
    const report = parseLines(TITLE, BODY, SECOND, 'Ngày cập nhật : 27/11/2023', BODY)
    expect(report.date).toBe('2023-11-27')
    const other = parseLines(TITLE, BODY, SECOND, BODY, SECOND, '27/11/2023', BODY)
    expect(other.date).toBeUndefined()
  })

  test('is another than the clock that a page system prints', () => {
    const page = ['Thứ ba, Day 17 Month 09 Year 2024', 'Cập nhật lúc: 06/03/2023', TITLE]
    expect(parseLines(...page, BODY, SECOND)).toMatchObject({ title: TITLE, date: '2023-03-06' })
  })
})

describe('captions between paragraphs', () => {
  const shown = (line: string) =>
    parseLines(TITLE, '27/11/2023', BODY, line, `${BODY} ${SECOND}`, BODY).captions.length

  test.each([
    ['Dân quân xã Mẫu luyện tập đội ngũ trên thao trường.', 1],
    ['Kỳ họp chuyên đề lần thứ 11 HĐND tỉnh Mẫu', 1],
    ['Trụ sở Ban Quản lý rừng Mẫu, nơi ông Dụ từng công tác', 1],
    ['Ảnh minh họa', 1],
    ['Ông Trần Văn Mẫu', 1],
    ['Đồng chí Trần Văn Mẫu hỏi thăm người bệnh ở trạm xá.', 1],
    ['Ông Mẫu kể', 0],
    ['Lễ viếng và lễ truy điệu tổ chức tại nhà văn hóa thôn Mẫu.', 0],
    ['Lễ viếng đồng chí Trần Văn Mẫu ở nhà văn hóa thôn.', 1],
    ['Hiện trường vụ sạt lở trên đèo Mẫu sáng 27/11', 1],
    ['- Ông Trần Văn Mẫu (SN 1981, quê Mẫu Sơn)', 0],
    ['Các cựu chiến binh thắp hương tưởng nhớ đồng đội tại bến Mẫu.', 1],
    ['Bà Trần Thị Dụ - Phó Chủ tịch UBND xã tặng quà cho mẹ Lê Thị Sẽ', 1],
    [
      'Các đoàn kiểm tra tập trung vào khu neo đậu, hồ chứa xung yếu, khu dân cư dưới chân núi và những tuyến đường hay bị chia cắt.',
      0,
    ],
    ['Công chức Hải quan Mẫu kiểm tra kho. (Ảnh do Hải quan Mẫu cung cấp)', 1],
    ['Khám xét nhà ở xã Mẫu, Công an tỉnh thu 47 giấy tờ giả tại đây.', 0],
    ['Đoàn cũng trao áo phao cho chủ tàu cá ở xã Mẫu.', 0],
    ['Nói thì như vậy, nhưng mấy năm nay xã chưa làm được một tuyến nào.', 0],
    ['Đại hội họp tại hội trường Trung tâm Văn hóa xã Mẫu.', 0],
    ['Nguyên Bí thư Tỉnh ủy Mẫu Trần Văn Dụ từ trần', 0],
  ])('%s: %d', (line, count) => {
    expect(shown(line)).toBe(count)
  })
})

test('what is seen stands in a row with a certain caption', () => {
  const row = ['Chợ phiên của bản Mẫu trong ngày hội.', 'Một góc thị trấn Mẫu Sơn hôm nay.']
  const report = parseLines(TITLE, '27/11/2023', BODY, BODY, ...row)
  expect(report.captions.map(({ text }) => text)).toEqual(row)
})

test('the text that was run into a caption with its credit goes on below it', () => {
  const shown = 'Bà Trần Thị Dụ, tân Chủ tịch UBND xã Mẫu (Ảnh: Lê Mẫu)'
  const report = parseLines(TITLE, '27/11/2023', `${shown} ${BODY}`, SECOND)
  expect(report.captions.map(({ text }) => text)).toEqual([shown])
  expect(kindsOf(report)).toEqual(['headline', 'dateLine', 'caption', 'paragraph', 'paragraph'])
})

test('a name behind a wide gap signs the shortest last line', () => {
  const last = `Tối 27/11, họp dân ở bản Mẫu.${' '.repeat(12)}TRẦN MẪU`
  const report = parseLines(TITLE, '27/11/2023', BODY, SECOND, last)
  expect(report.byline).toEqual([{ name: 'TRẦN MẪU' }])
})

test('guests that a colon announces are no captions', () => {
  const guests = ['Bà Trần Thị Dụ - Phó Chủ tịch UBND xã Mẫu', 'Ông Lê Văn Thử - Trưởng thôn Mẫu']
  const { captions } = parseLines(TITLE, '27/11/2023', BODY, 'Về phía xã có:', ...guests, SECOND)
  expect(captions).toEqual([])
})

test('whom a paper mourns stands over the relatives and under no picture', () => {
  const report = parseLines(
    'Đồng chí Trần Thị Dụ, nguyên Trưởng Phòng Nghiệp vụ Sở Y tế tỉnh Mẫu.',
    'Mẹ vợ đồng chí Lê Văn Thử, Phó Giám đốc Sở Y tế tỉnh Mẫu.',
    BODY,
  )
  expect(report.captions).toEqual([])
})

test('a caption is broken before where somebody stands', () => {
  const broken = [
    'Phó Chủ tịch HND xã Mẫu',
    '(bìa trái) hướng dẫn đoàn xem sổ ghi chép của chi hội',
  ]
  const text = [TITLE, '27/11/2023', BODY, '', broken.join('\n'), '', SECOND].join('\n')
  expect(parseLines(...text.split('\n')).captions.map((caption) => caption.text)).toEqual([
    broken.join(' '),
  ])
})

test('the only article that a page lists has its headline behind a bullet', () => {
  expect(parseLines(`• ${TITLE}`, BODY, SECOND).title).toBe(TITLE)
})

test('what a portal prints where a part of its page failed is the page’s', () => {
  const page = ['Error', 'Web Part Error: This Web Part could not be displayed.', 'Error Details:']
  expect(parseLines(...page, TITLE, '27/11/2023', BODY, SECOND)).toMatchObject({
    title: TITLE,
    date: '2023-11-27',
  })
})

test('an editor puts a report together', () => {
  const { byline } = parseLines(TITLE, '27/11/2023', BODY, SECOND, 'BTV: Trần Mẫu')
  expect(byline).toEqual([{ name: 'Trần Mẫu', role: 'compiled' }])
})

test('the name of a digest stands over the headline of one', () => {
  const title = 'Tóm tắt văn bản pháp luật mới số 31 của Hội đồng phổ biến pháp luật tỉnh Mẫu'
  const report = parseLines(
    'Bản tin văn bản pháp luật',
    title,
    '(27/11/2023 14:07:33)',
    '',
    BODY,
    SECOND,
  )
  expect(report.title).toBe(title)
})
