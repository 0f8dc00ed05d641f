import { describe, expect, test } from 'vitest'
import { kindsOf, parseLines } from '../testing/parse-lines.ts'
import { parseByline } from './byline.ts'
import { noiseReason } from './noise.ts'
import { parseSource } from './source.ts'

const TITLE = 'Huyện Mẫu Sơn làm đường bê tông về các thôn vùng cao'
const BODY =
  'Nhiều năm nay, huyện Mẫu Sơn huy động người dân góp đất, góp công để làm đường bê tông về các thôn. Mùa mưa năm nay học sinh các thôn vùng cao không còn phải lội bùn đến trường.'

describe('what fills the forms of a page', () => {
  test.each([
    ['Tác giả: quantri', 'pageLink'],
    ['Người đăng: bien_tap.2', 'pageLink'],
    ['Thể loại: Pháp luật', 'pageLink'],
    ['Thích (0)', 'pageLink'],
    ['Tỉnh Đoàn Mẫuhttps://mau.vn/uploads/logo.png', 'imageFile'],
    ['anh tin bai', 'imageFile'],
    ['Thống kê: 318.472', 'counter'],
    ['Nguồn', 'pageLink'],
    [
      'Mẫu và Dụ mở chung một chợ đầu mối ở cửa ngõKhánh thành cầu treo MẫuThêm nhà văn hóa cho các bản',
      'pageLink',
    ],
    ['Kênh YouTube và VnExpress của tỉnh Mẫu đưa tin về ngày hội', undefined],
    ['HDND tinh Mau bau pho chu tich hinh anh 1', 'imageFile'],
    ['<image>data:image/s3,"s3://a/b" alt="Xã Mẫu giữ rừng"</image>', 'imageFile'],
    ['A- A A+ | Tăng tương phản Giảm tương phản', 'pageLink'],
    ['Tác giả: Trần Mẫu', undefined],
    ['Xem tại https://mau.vn/tin', undefined],
  ])('%s: %s', (line, reason) => {
    expect(noiseReason(line)).toBe(reason)
  })

  test('an account below who signed is none of the writers', () => {
    const report = parseLines(
      TITLE,
      '',
      BODY,
      'Ngọc Mẫu - Tâm Dụ',
      'Tác giả: quantri',
      'Nguồn tin: Báo Mẫu',
    )
    expect(report).toMatchObject({
      byline: [{ name: 'Ngọc Mẫu' }, { name: 'Tâm Dụ' }],
      source: { name: 'Báo Mẫu' },
    })
  })

  test('other articles with their days stand below who signed', () => {
    const others = ['Lễ ra quân huấn luyện (03/03/2014)', 'Về miền Mẫu mùa cam ngọt (18/11/2014)']
    expect(parseLines(TITLE, '', BODY, 'Thế Mẫu', ...others).byline).toEqual([{ name: 'Thế Mẫu' }])
  })

  test('names in small letters behind the label are', () => {
    expect(parseByline('Tác giả: đình mẫu/vov-miền trung', true)?.names).toEqual([
      { name: 'đình mẫu', role: 'author' },
      { name: 'vov-miền trung', role: 'author' },
    ])
  })

  test('a degree is the writer’s', () => {
    expect(parseByline('ThS. Nguyễn Mẫu', true)?.names).toEqual([{ name: 'ThS. Nguyễn Mẫu' }])
    expect(parseByline('ThS. nguyễn mẫu', true)).toBeUndefined()
  })
})

describe('a source', () => {
  test('with a long address is one', () => {
    const address = `http://www.baomau.vn/thoi-su/202310/${'cong-van-'.repeat(12)}8271553/`
    const report = parseLines(TITLE, '', BODY, 'BMA', `Nguồn Mẫu Sơn: ${address}`)
    expect(report).toMatchObject({
      byline: [{ name: 'BMA' }],
      source: { name: 'Mẫu Sơn', url: address },
    })
  })

  test.each(['Nguồn nước giảm dần vì rừng bị phát', 'Nguồn vốn của huyện'])(
    '%s is none',
    (line) => {
      expect(parseSource(line)).toBeUndefined()
    },
  )
})

describe('over the headline', () => {
  test.each([
    ['a welcome', 'CHÀO MỪNG BẠN ĐẾN VỚI CỔNG THÔNG TIN CỦA TRƯỜNG MẪU SƠN'],
    ['an address with its port', 'https://truongmau.vn:443'],
    ['a slogan', 'Thi đua lập thành tích chào mừng Đại hội Đảng bộ tỉnh Mẫu'],
    ['what the page shows', 'Xem chi tiết tin - ĐOÀN ĐẠI BIỂU QUỐC HỘI TỈNH MẪU'],
  ])('%s is the page’s', (_, line) => {
    expect(
      parseLines(line, '', TITLE, '27/11/2023', BODY, BODY.replace('Nhiều', 'Mấy')).title,
    ).toBe(TITLE)
  })

  test.each(['Tin chuyên ngành', 'Chính trị', 'Đối tượng Trần Văn Mẫu cùng tang vật'])(
    '%s is no headline',
    (line) => {
      expect(parseLines(line, '', `Ngày 27/11, ${BODY}`, BODY).title).toBeUndefined()
    },
  )
})

describe('run into each other', () => {
  const more = BODY.replace('Nhiều', 'Mấy')
  test.each([
    ['a clock before the headline', [`27/11/2023 05:12${TITLE}`, BODY, more]],
    ['a date before the text', [TITLE, `Đã đăng vào 27/11/2023 lúc 05:12${BODY}`, more]],
    ['empty brackets behind the headline', [`${TITLE} ()`, '27/11/2023 05:12', BODY, more]],
  ])('%s', (_, lines) => {
    expect(parseLines(...lines)).toMatchObject({
      title: TITLE,
      date: '2023-11-27',
      time: '05:12:00',
    })
  })

  test('a question that is counted is no headline', () => {
    expect(parseLines('1. Cán bộ xã được hưởng chế độ gì?', BODY).title).toBeUndefined()
  })
})

describe('captions', () => {
  const shown = (...lines: string[]) =>
    parseLines(TITLE, '27/11/2023', ...lines).captions.map(({ text }) => text)

  test.each([
    'Đại tá Vi Thanh Mẫu thưởng nóng cho Đội PCCC H. Mẫu Sơn.',
    'Hiệu trưởng Trường Mẫu Sơn Lê Văn Mẫu báo cáo việc dạy, học năm 2021.',
    'Chủ tịch UBND huyện Đinh Thị Mẫu cùng các anh em trong tổ viếng đồng chí Trần Văn Dụ.',
    'Đại tá Lưu Văn Mẫu- Chỉ huy trưởng BCHQS tỉnh gióng hồi trống mở đầu.',
    'Chủ tịch UBND xã Mẫu Hà Thị Kim Dụ nói về việc làm đường',
    'Các tân binh huyện Mẫu chia tay bạn bè ở bến xe.',
    'Trao áo ấm tặng học sinh lớp Mẫu.',
  ])('%s', (line) => {
    expect(shown(BODY, line, BODY.replace('Nhiều', 'Mấy'))).toEqual([line])
  })

  test.each([
    'Ông Trần Văn Mẫu được mời sang làm cố vấn thay người cũ về hưu.',
    'Phía bên kia có bà Lý Thị Mẫu, Phó Chủ nhiệm Hội Phụ nữ.',
  ])('%s is text', (line) => {
    expect(shown(BODY, line, BODY.replace('Nhiều', 'Mấy'))).toEqual([])
  })

  test('on two lines, broken between the posts', () => {
    const [first, second] = [
      'Đ/c Lê Cảnh Mẫu - Phó Chánh Thanh tra tỉnh,',
      '  Trưởng Phòng Giám sát - báo cáo tại Hội nghị',
    ]
    expect(shown(BODY, `${first}\n${second}`, BODY.replace('Nhiều', 'Mấy'))[0]).toContain(
      'báo cáo tại',
    )
  })

  test('in a column of cells', () => {
    const cells = [
      'Từ sáng sớm, từng tốp người gùi ngô xuống chợ Mẫu',
      'Chủ tịch UBND xã Mẫu Vừ Bá Dụ gõ cồng mở chợ phiên',
      'Mấy bà cụ bày vải lanh bên lối vào',
      'Thầy giáo Hờ A Mẫu cùng học trò múa khèn',
    ]
    expect(shown(BODY, ...cells.flatMap((cell) => ['|', `${cell} |`]), 'Trần Mẫu')).toEqual(cells)
    const data = ['Số hộ nghèo của xã', 'Số hộ cận nghèo', '125 hộ và 12 hộ', 'Tổng số hộ dân']
    expect(shown(BODY, ...data.flatMap((cell) => ['|', `${cell} |`]), 'Trần Mẫu')).toEqual([])
  })

  test.each([
    ['Học viên làm bài tập nhóm tại lớp học đêm.', true],
    ['Tường rào một lớp học ở xã Mẫu bị gió xô đổ.', true],
    ['Ruộng ngô ở xã Mẫu ngả rạp sau trận gió.', true],
    ['Nghệ nhân Trần Văn Mẫu vừa từ trần vào đêm 9-2-2019.', false],
    ['- Dán thông báo bằng hai thứ tiếng ở cổng.', false],
    ['Xã Mẫu có chợ mới ở đầu bản.', false],
    ['Hội nghị đã thành công tốt đẹp ở mọi mặt.', false],
    ['Vụ việc sẽ còn nhiều điều phải bàn thêm.', false],
    ['Chủ tịch UBND huyện Trần Thị Dụ dự ngày hội.', false],
    ['Báo Mẫu gửi đến bạn đọc một số hình ảnh.', false],
  ])('one sentence alone between paragraphs, %s: %s', (line, isCaption) => {
    expect(shown(BODY, line, BODY.replace('Nhiều', 'Mấy'))).toEqual(isCaption ? [line] : [])
  })

  test('twice in a line, with their full stop', () => {
    const caption = 'Nguyên Phó Chủ tịch HĐND tỉnh Bùi Văn Mẫu dự lễ.'
    expect(shown(BODY, caption + caption, BODY.replace('Nhiều', 'Mấy'))).toEqual([caption])
  })
})

test('a section between the headline and its date is the page’s, and the writer is found', () => {
  const report = parseLines(TITLE, '', 'Dân sự', '01/07/2025 15:40', 'Hải Mẫu', 'aa', BODY)
  expect(report).toMatchObject({ date: '2025-07-01', byline: [{ name: 'Hải Mẫu' }] })
  expect(kindsOf(report)[1]).toBe('pageLink')
})

test('the first line below the date with a full stop is the headline where news begins', () => {
  const title = 'Hội nghị triển khai sản xuất vụ xuân huyện Mẫu.'
  const news = `Thực hiện kế hoạch của tỉnh, hội nghị triển khai sản xuất vụ xuân họp sáng nay. ${BODY}`
  expect(parseLines('14/11/2016', title, news, news).title).toBe(title)
  expect(parseLines('14/11/2016', title, BODY, BODY).title).toBeUndefined()
})

describe('pictures', () => {
  const shown = (...lines: string[]) =>
    parseLines(TITLE, '27/11/2023', ...lines).captions.map(({ text }) => text)
  const more = BODY.replace('Nhiều', 'Mấy')

  test.each([
    '[Photo] le hoi cau mua ban mau nam nay hinh anh 1',
    'le hoi cau mua ban mau nam nay anh 2',
  ])('whose file is named before the caption: %s', (name) => {
    expect(shown(BODY, `${name}Quang cảnh lễ cầu mưa. (Ảnh: Trần Mẫu)`, more)).toEqual([
      'Quang cảnh lễ cầu mưa. (Ảnh: Trần Mẫu)',
    ])
  })

  test('that are counted over the caption, where no headline says what is counted', () => {
    const lines = [
      BODY,
      'Tỉnh Mẫu có lãnh đạo mới - Ảnh 1.',
      'Tân Chủ tịch HĐND tỉnh Mẫu, bà Lê Thị Dụ.',
      more,
    ]
    expect(parseLines(...lines).captions.map(({ text }) => text)).toEqual([lines[2]])
  })

  test('among captions without a full stop, all of a row are such', () => {
    const row = [
      'Trước giờ vào việc, các đại biểu xem nhà sàn cổ',
      'Các đại biểu chụp ảnh lưu niệm tại đại hội',
      'Đồng chí Vũ Hồng Mẫu phát biểu chỉ đạo đại hội',
      'Thay mặt tỉnh, đồng chí Vũ Hồng Mẫu gửi lại tấm biển có chữ "Đẹp nhà - Sạch bản"',
      'Quang cảnh Đại hội Đảng bộ huyện Mẫu',
      'Các đại biểu tham quan gian hàng nông sản Mẫu',
    ]
    expect(shown(BODY, ...row, more)).toEqual(row)
    expect(shown(BODY, ...row.slice(0, 2), more)).not.toContain(row[0])
  })

  test.each([
    ['Các hội viên tham quan gian ảnh về phong trào "Nhà sạch, bản đẹp".', true],
    ['Các hội viên tham quan và nói: "Chúng tôi rất vui".', false],
  ])('%s is shown: %s', (line, isCaption) => {
    expect(shown(BODY, line, more)).toEqual(isCaption ? [line] : [])
  })
})

test('a line without any mark is no headline over text with marks', () => {
  const name = 'Huyen Mau Son lam duong be tong ve cac thon'
  expect(parseLines(name, BODY, BODY.replace('Nhiều', 'Mấy')).title).toBeUndefined()
  const text =
    'Nhieu nam nay huyen Mau Son huy dong nguoi dan gop dat gop cong lam duong ve cac thon.'
  expect(parseLines(name, '27/11/2023', text, text.replace('Nhieu', 'May')).title).toBe(name)
})

describe('a body alone', () => {
  test('is no headline, what it does is one', () => {
    const text = ['Cử tri tỉnh Mẫu kiến nghị sửa đường.', BODY]
    for (const body of ['BỘ NÔNG NGHIỆP VÀ PHÁT TRIỂN NÔNG THÔN', 'Bộ giao thông vận tải'])
      expect(parseLines(body, ...text).title).toBeUndefined()
    for (const news of [
      'BỘ NÔNG NGHIỆP HỌP BÀN VỀ MẪU',
      'Bộ Y tế khuyến cáo phòng bệnh tay chân miệng',
    ])
      expect(parseLines(news, ...text).title).toBe(news)
  })
})

test('an office behind the label signs', () => {
  expect(parseByline('Tác giả bài viết: Ban Biên tập', true)?.names).toEqual([
    { name: 'Ban Biên tập', role: 'author' },
  ])
})

test('day and clock of a system in English, run into the text', () => {
  const report = parseLines(
    'Tin nghiệp vụ',
    TITLE,
    `3/22/2017 9:14:52 AM${BODY}`,
    BODY.replace('Nhiều', 'Mấy'),
  )
  expect(report).toMatchObject({ title: TITLE, date: '2017-03-22' })
  expect(kindsOf(report)).toContain('paragraph')
})
