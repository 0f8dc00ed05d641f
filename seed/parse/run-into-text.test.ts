import { describe, expect, test } from 'vitest'
import { kindsOf, parseLines } from '../testing/parse-lines.ts'

const TITLE = 'Ai trông nhà văn hóa khi cán bộ xã nghỉ việc'
const BODY =
  'Nhiều người ở các bản xa viết thư cho Báo Mẫu để hỏi ai lo việc trông nhà văn hóa khi cán bộ xã nghỉ việc.'
const NEWS =
  'Trong 3 ngày (4, 5 và 6/9), Hội Khuyến học tỉnh Mẫu đã gom góp sách cũ và dựng giá sách bằng tre ở từng nhà văn hóa, để trẻ em các bản xa có chỗ đọc sau giờ học.'
const MORE =
  'Theo hướng dẫn của huyện, mỗi bản chọn một hộ ở gần để giữ chìa khóa, ghi sổ mượn sách và báo cho xã khi mái dột; tiền công lấy từ quỹ của bản.'

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
    const report = parseLines(...above, line, MORE)
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

  test('the section before a headline is parted where that begins with a figure', () => {
    const title = `5 bản của xã Mẫu ${TITLE.toLowerCase()}`
    expect(parseLines(`Xã hội ${title} ${NEWS}`, BODY).title).toBe(title)
  })

  test('a country is none that a headline ends with', () => {
    const line =
      'Đoàn công tác HĐND Thủ đô Mẫu Chăn, nước Cộng hoà Dân chủ Mẫu do đồng chí Phó Chủ tịch HĐND Thủ đô Mẫu Chăn dẫn đầu thăm và làm việc với HĐND tỉnh về công tác giám sát.'
    expect(parseLines(line, NEWS).title).not.toMatch(/nước$/)
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

describe('a headline without a mark behind it', () => {
  const LEAD = `Khi đảng viên chịu khó đến từng bếp lửa, nghe hết nỗi lo của bà con rồi mới bàn chuyện làm ăn. ${BODY}`

  test('ends where the lead begins that is printed again', () => {
    const report = parseLines(
      `Xây dựng Đảng Kỳ 2: Gần bếp lửa dân ${LEAD}`,
      'Nhóm PVXD • 08/05/2024',
      LEAD,
      NEWS,
    )
    expect(report).toMatchObject({ title: 'Kỳ 2: Gần bếp lửa dân', date: '2024-05-08' })
    expect(report.byline.map(({ name }) => name)).toEqual(['Nhóm PVXD'])
  })

  test('ends where a sentence begins that tells it again', () => {
    const title = 'Tỉnh Mẫu: Trên 1.300 thanh niên hăng hái nhận lệnh nhập ngũ'
    const text =
      'Đợt giao quân đầu xuân này, tỉnh Mẫu có trên 1.300 thanh niên hăng hái khoác áo lính.'
    expect(parseLines(`${title} ${text}`).title).toBe(title)
  })

  test('in capitals ends where small letters begin', () => {
    const title = 'THƯ CHÚC MỪNG NGÀY HỘI CỦA TỈNH MẪU NĂM 2023'
    expect(parseLines(`${title} Kính gửi: Bà con trong tỉnh Mẫu. ${NEWS}`).title).toBe(title)
  })

  test.each([
    `Chủ tịch UBND tỉnh Mẫu dự và chia vui với Vườn quốc gia. Chủ tịch UBND tỉnh Mẫu nói rằng ${NEWS}`,
    'Ông Mẫu đứng đầu Sở Y tế tỉnh Tây Ninh trong các năm 2012 - 2017 và nhiều lần được Sở Y tế tỉnh Tây Ninh khen.',
    `BẾN MẪU - Sáng nay, tỉnh Mẫu họp bàn công tác cuối năm. ${NEWS}`,
  ])('%s: is text', (text) => {
    expect(parseLines(text, BODY).title).toBeUndefined()
  })
})

describe('datelines of pages', () => {
  test('part the headline from the text', () => {
    const text = `(Baomau.vn) - ${NEWS}`
    expect(parseLines(`${TITLE} ${text}`, BODY).title).toBe(TITLE)
  })

  test('are no headline, where the text is printed again without one', () => {
    const lead =
      'Chiều nay 10-7, kỳ họp thứ 6 HĐND tỉnh Mẫu khóa XIII dành trọn thời gian thảo luận ở hội trường, các giám đốc sở lần lượt giải trình.'
    const headline = 'Chiều nay, kỳ họp thứ 6 HĐND tỉnh khóa XIII nghe giải trình ở hội trường'
    const rest =
      'Chủ tọa mời từng người lên bục, mỗi người trả lời trong mười phút; kỳ họp còn bàn hai nghị quyết về học phí và ruộng đất của tỉnh.'
    const report = parseLines(`(Baothaimauson.vn) - ${lead}`, '', headline, '', lead, '', rest)
    expect(kindsOf(report).slice(0, 2)).toEqual(['lead', 'headline'])
    expect(report.captions).toEqual([])
  })
})

test('a class of orders before the day is no day of the week', () => {
  const headline = 'Tỉnh Mẫu đón nhận Huân chương Lao động hạng Ba'
  const report = parseLines(`${headline} 14/09/2023 16:05`, '', NEWS, BODY)
  expect(report.title).toBe(headline)
  expect(report.date).toBe('2023-09-14')
})

test('a paragraph whose last sentence a caption begins like stays whole', () => {
  const who = 'Đồng chí Nguyễn Văn Mẫu, Ủy viên Ban Thường vụ Tỉnh ủy, Trưởng Ban Tổ chức Tỉnh ủy'
  const paragraph = `BMO - Chiều 14/1, Tỉnh ủy Mẫu Sơn công bố các quyết định về cán bộ ở hai xã, nhằm sớm kiện toàn bộ máy. ${who} dự và trao các quyết định.`
  const caption = `${who} trao quyết định và tặng hoa các đồng chí được phân công, điều động.`
  const report = parseLines(paragraph, caption, NEWS)
  expect(report.captions.map(({ text }) => text)).toEqual([caption])
  expect(kindsOf(report)).toEqual(['paragraph', 'caption', 'paragraph'])
})

test('a long headline over the day is whole, though it says twice whose decision it is', () => {
  const headline =
    'Kết luận của Ban thường vụ Huyện ủy Về thực hiện Nghị quyết 17-NQ/HU ngày 05/11/2003 của Ban Thường vụ Huyện ủy về phát triển nghề mộc'
  expect(parseLines(headline, '', '19/07/2012', '', NEWS, BODY)).toMatchObject({
    title: headline,
    date: '2012-07-19',
  })
})

test('a headline in capitals that ends in a year is parted from the text without a space', () => {
  const headline = 'CHI BỘ TRƯỜNG MẪU TỔ CHỨC ĐẠI HỘI NHIỆM KỲ 2022-2025'
  expect(parseLines(`${headline}${BODY}`).title).toBe(headline)
})

test.each(['', ' Xã hội'])(
  'a headline that a paper\'s letters follow, with the section "%s"',
  (section) => {
    const headline = 'Ông Trần Văn Mẫu được bầu làm Chủ tịch UBND tỉnh Dụ'
    expect(parseLines(`${headline}${section} TPO - ${BODY}`).title).toBe(headline)
  },
)

test("the dash behind a paper's letters parts nothing, and the name of the section goes", () => {
  const headline = 'Các đơn vị, địa phương trao thưởng cho bà con ở bản Dụ'
  const opening = 'ĐNO - Sáng 26/8, xã Mẫu trao thưởng cho bà con ở bản Dụ.'
  expect(parseLines(`Xây dựng Đảng ${headline} ${opening} ${BODY}`).title).toBe(headline)
})

test.each([
  ['who put it there', 'bởi Mai Dụ 27 Tháng 11, 2023', undefined],
  ['the comments, the clock and whose it is', '3 27.11.2023 07:41 Baomau.vn', 'Baomau.vn'],
])('a headline, %s, and the text may stand in one line', (_, date, source) => {
  const report = parseLines(`${TITLE} ${date} ${BODY}`)
  expect(report.title).toBe(TITLE)
  expect(report.date).toBe('2023-11-27')
  expect(report.source?.name).toBe(source)
  expect(kindsOf(report).slice(0, 3)).toEqual(['headline', 'dateLine', 'paragraph'])
})

test('a day inside a sentence parts nothing', () => {
  const line = `${TITLE} từ 27.11.2023 07:41 Nơi ấy ${BODY}`
  expect(parseLines(line).date).toBeUndefined()
})

test('a text that opens as its headline does is parted from it', () => {
  const headline = 'Ngày mai (22/7), Tòa án tỉnh Mẫu xét xử hai mươi bị cáo lừa bán đất'
  const text =
    'Ngày mai (22/7), Tòa án nhân dân tỉnh Mẫu sẽ mở phiên xét xử vụ lừa bán đất ở xã Dụ, trong ba ngày.'
  expect(parseLines(`Pháp luật ${headline} ${text}`).title).toBe(headline)
})

test('below a short headline and its day nothing was run into a headline', () => {
  const text =
    'Thiếu tướng Trần Văn Mẫu, nguyên Phó Tổng cục trưởng Tổng cục Hậu cần Công an nhân dân (CAND) đến nhận công tác. Phát biểu ở đây, Thiếu tướng Trần Văn Mẫu, nguyên Phó Tổng cục trưởng Tổng cục Hậu cần CAND, Ủy viên Ban Thử cảm ơn mọi người.'
  const report = parseLines('Hội nghị của tỉnh về công tác cuối năm', '27/11/2023', text)
  expect(kindsOf(report)).toEqual(['headline', 'dateLine', 'paragraph'])
})

describe('a sentence that tells its beginning again is left together', () => {
  test.each([
    'Ông Mẫu bị Tòa án Mẫu kết án chín tháng tù về tội Lợi dụng chức vụ quyền hạn trong khi thi hành công vụ nhưng cho hưởng án treo. Trước đó, ông Mẫu bị Tòa án Mẫu kết án chín tháng tù giam về tội danh này.',
    'Cùng dự có Bí thư Trung ương Đảng, Chủ tịch Ủy ban Trung ương Mặt trận Trần Văn Mẫu; Thượng tướng Lê Văn Dụ, Ủy viên Trung ương Đảng, Thứ trưởng Bộ Mẫu; bà Trần Thị Thử, Ủy viên Trung ương Đảng, Chủ tịch Hội Mẫu.',
  ])('%s', (line) => {
    const report = parseLines(line, '', NEWS, '', MORE)
    expect(report.title).toBeUndefined()
    expect(kindsOf(report)).toEqual(['paragraph', 'paragraph', 'paragraph'])
  })
})

test('a headline that ends as a paragraph begins is whole', () => {
  const body = 'Nhà văn hóa bản Dụ cơ sở hai và nhà văn hóa bản Mẫu cơ sở hai'
  const title = `Khánh thành công trình xây dựng ${body}`
  const news = `BM - Sáng ngày 18/11/2025, xã Mẫu khánh thành công trình xây dựng ${body}.`
  const more = `${body} là hai công trình do bà con góp công dựng lên trong ba mùa khô liền, trên nền đất của hợp tác xã cũ.`
  expect(parseLines(title, news, MORE, more).title).toBe(title)
})

test('a day of the week in small letters below a headline, run into the text', () => {
  const title = 'HĐND xã Mẫu khóa 15 sẽ quyết định nhiều nội dung quan trọng tại kỳ họp thứ 3'
  const report = parseLines(title, `thứ năm, 14/10/2021 15:40 GMT+07(BM) - ${NEWS}`, MORE)
  expect(report).toMatchObject({ title, date: '2021-10-14', time: '15:40:00' })
  expect(kindsOf(report)).toEqual(['headline', 'dateLine', 'paragraph', 'paragraph'])
})

test('a headline that says a word of its own twice is whole', () => {
  const title =
    'Hội Văn học nghệ thuật Mẫu nhận giải thưởng Nhà quản lý hội văn học nghệ thuật nhận giải của tỉnh'
  expect(parseLines(title, '', NEWS, '', MORE).title).toBe(title)
})
