/** Lines that look like those that a rule is for, and are something else. */
import { describe, expect, test } from 'vitest'
import { describedPicture, kindsOf, parseLines } from '../testing/parse-lines.ts'

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

test.each([
  'Xã Mẫu xử lý việc giao đất sai quy định. Ảnh minh họa: PV',
  'Xã Mẫu trao quà cho bà Trần Thị Thử (huyện Dụ) bị tai nạn. Ảnh: THU MẪU',
])('a credit in letters or capitals ends a caption that the text was run into: %s', (shown) => {
  const report = parseLines(TITLE, '', '27/11/2023', '', BODY, `${shown} ${SECOND}`)
  expect(report.captions).toMatchObject([{ text: shown }])
})

test('a mark may stand before a credit', () => {
  const shown =
    'Chánh án Tòa án tỉnh Vi Văn Mẫu trò chuyện với hội thẩm nhân dân huyện Dụ _Ảnh: VOV'
  expect(parseLines('|', `${shown} |`, BODY, SECOND).captions).toMatchObject([{ text: shown }])
})

describe('what tells of acts and shows none', () => {
  test.each([
    'Công an tỉnh Mẫu đã khám xét nơi ở của Trần Văn Dụ ở phường Sơn.',
    'Lực lượng kiểm lâm sẽ lập biên bản các đối tượng chặt cây ở rừng Mẫu.',
    'Công an huyện Dụ lập biên bản xử phạt các hộ lấn chiếm vỉa hè trên địa bàn.',
    'Màn hình điện tử tại trụ sở xã không hoạt động do thiếu kinh phí sửa chữa.',
    'Vở diễn kể về người lính biên cương do tác giả Trần Mẫu viết đã đoạt giải Nhất.',
    'Buổi làm việc đầu tiên giữa tân Bí thư và các hộ dân trồng rau của xã.',
  ])('%s', (line) => {
    expect(captionsOf(line)).toEqual([])
  })

  test('a list of tasks, several of which tell two sentences', () => {
    const tasks = [
      'Một là, tăng cường tuyên truyền trong các bản. Mỗi bản có một tổ tuyên truyền của phụ nữ',
      'Hai là, các bạn trẻ tham gia trồng cây ở bến xe. Mỗi tổ trồng ba mươi cây trong vụ xuân',
      'Ba là, người dân tham gia dọn vệ sinh tại chợ. Mỗi tuần dọn một lần vào sáng thứ bảy',
      'Bốn là, nâng cao chất lượng rau. Mỗi hộ ghi sổ theo dõi từng luống rau của nhà mình',
    ]
    expect(captionsOf(...tasks.flatMap((task) => [task, '']))).toEqual([])
  })

  test('a paragraph in which spaces are missing', () => {
    const line =
      'Cây cầu được xây mới.Người dân chăm sóc ruộng lúa.Xã hỗ trợ phân bón cho dân.Công an giúp dân gặt lúa.Đời sống khấm khá.'
    expect(captionsOf(line)).toEqual([])
  })
})

describe('captions that a rule for something else must leave', () => {
  test('in a photo story whose pictures are counted', () => {
    const shown = ['Các đội thi nấu cơm tại sân đình', 'Đội rồng xã Dụ biểu diễn trước đình']
    const lines = shown.flatMap((line, at) => [`${at + 1}.`, line, ''])
    expect(captionsOf('Một số hình ảnh tại hội thi:', '', ...lines)).toEqual(shown)
  })

  test('printed twice, with their day at the end', () => {
    const shown = 'Các đội thi gói bánh bên bếp lửa ở sân kho, sáng 27/11.'
    expect(captionsOf(shown, shown)).toEqual([shown])
  })

  test('run into each other behind credits that have abbreviations', () => {
    const line = 'Xã Dụ gặt lúa. Ảnh: Hội Nông dân TP.Mẫu. Xã Thử trồng cây. Ảnh: Thí.'
    expect(captionsOf(line).some((text) => text.startsWith('Mẫu'))).toBe(false)
  })
})

describe('headlines', () => {
  test.each([
    [['Điểm báo sáng ngày 26/11/2023', '', TITLE, '27/11/2023 08:00']],
    [[TITLE, '27/11/2023 08:00', '', BODY, '', 'Điểm báo ngày 26/11/2023']],
  ])('beside a link to a digest of the press: %s', (lines) => {
    const report = parseLines(...lines, '', BODY.replace('27/11', '28/11'), '', SECOND)
    expect([report.title, report.date]).toEqual([TITLE, '2023-11-27'])
  })

  test('over the source of a picture', () => {
    const shown = 'Rau được gom ở bản Dụ mỗi sáng'
    const report = parseLines(
      TITLE,
      '',
      ...describedPicture('Getty Images', shown),
      '',
      BODY,
      '',
      SECOND,
    )
    expect(report.title).toBe(TITLE)
    expect(report.captions.map(({ text }) => text)).toEqual([shown])
  })

  test('that end before a date line in a word with which clauses go on', () => {
    const headline = 'Nhà văn Trần Mẫu và cuộc gặp với'
    const report = parseLines(headline, '12/11/2023', '', BODY, '', SECOND)
    expect([report.title, report.date]).toEqual([headline, '2023-11-12'])
  })
})

describe('paragraphs', () => {
  const LONG = `${BODY} ${SECOND}`

  test('with names that have a capital inside are left whole', () => {
    const told = `${LONG} Rau được bán trên TikTok Shop, qua kênh YouTube Mẫu, ở VinMart Dụ và WinMart Sơn; ông McDonald Trần cũng mua. ${LONG}`
    expect(kindsOf(parseLines(TITLE, '27/11/2023', told, SECOND))).toEqual([
      'headline',
      'dateLine',
      'paragraph',
      'paragraph',
    ])
  })

  test('in which spaces are missing behind sentences are left whole', () => {
    const told = `${SECOND} ${BODY} ${LONG}`.replaceAll('. ', '.')
    expect(kindsOf(parseLines(TITLE, '27/11/2023', told, SECOND))).toContain('paragraph')
    expect(
      parseLines(TITLE, '27/11/2023', told, SECOND).parts.filter(
        ({ kind }) => kind === 'paragraph',
      ),
    ).toHaveLength(2)
  })

  test('of which two wrapped lines begin alike are joined', () => {
    const lines = [
      'Hội Liên hiệp Phụ nữ xã Mẫu đã vận động hội viên trong mười thôn góp',
      'Hội Liên hiệp Phụ nữ huyện Dụ số tiền hai trăm triệu đồng, để xây',
      'nhà cho ba gia đình ở bản Sơn, nơi lũ vừa qua cuốn trôi mười bảy nếp',
      'nhà sàn và làm hỏng gần hết ruộng lúa ven suối, nhiều nhà nay còn ở',
      'nhờ họ hàng.',
    ]
    const report = parseLines(TITLE, '27/11/2023', '', ...lines, '', SECOND)
    expect(kindsOf(report)).toEqual(['headline', 'dateLine', 'paragraph', 'paragraph'])
  })
})

describe('by-lines', () => {
  test('of a writer and, below him, of whose pictures are credited above', () => {
    const report = parseLines(
      TITLE,
      '27/11/2023',
      BODY,
      'Xe lạnh chờ ở điểm gom',
      'Ảnh: Lê Dụ',
      SECOND,
      'Bài: Trần Mẫu',
      'Ảnh: Lê Dụ',
    )
    expect(report.byline.map(({ name }) => name)).toEqual(['Trần Mẫu', 'Lê Dụ'])
  })
})
