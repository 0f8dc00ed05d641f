import { describe, expect, test } from 'vitest'
import { parseLines } from '../testing/parse-lines.ts'

const TITLE = 'Tỉnh Mẫu đẩy mạnh công tác cuối năm trên nhiều lĩnh vực quan trọng'
const BODY =
  'Thời gian qua, các đơn vị của tỉnh Mẫu đã tập trung triển khai nhiều nhiệm vụ trọng tâm. Kết quả bước đầu được người dân đồng tình ủng hộ.'
const MOMENTS = [
  'Bí thư Tỉnh ủy Nguyễn Văn A thăm vườn mẫu.',
  'Bí thư Tỉnh ủy Nguyễn Văn A tặng quà cho trường Mẫu.',
  'Các đại biểu dự ngày hội Mẫu.',
  'Bí thư Tỉnh ủy Nguyễn Văn A đánh trống khai hội Mẫu.',
]

const captionsOf = (...lines: string[]) =>
  parseLines(TITLE, '27/11/2023', ...lines).captions.map(({ text }) => text)

describe('pictures that a line announces', () => {
  const announced = 'Dưới đây là một số hình ảnh của ngày hội Mẫu:'
  const shown = [
    'Ông Nguyễn Văn A đi thuyền trên hồ Mẫu.',
    'Điệu múa do các bạn lớp mẫu biểu diễn.',
  ]

  test.each([announced, 'Sau đây là những hình ảnh phóng viên ghi được từ ngày hội Mẫu:'])(
    '%s',
    (line) => {
      expect(captionsOf(BODY, line, ...shown)).toEqual(shown)
    },
  )

  test.each([
    ['tells news', 'Tại ngày hội, xã Mẫu khai trương chợ mẫu.'],
    ['is over', 'Ông Nguyễn Văn A đã đi thuyền trên hồ Mẫu.'],
  ])('a sentence among them that %s is text', (_, line) => {
    expect(captionsOf(BODY, announced, line, ...shown)).toEqual(shown)
  })

  test('without full stops, one may tell more than another', () => {
    const more = [
      'Lối vào của ngày hội bên suối Mẫu',
      'Từ chiều hôm trước, nhiều bạn trẻ đã dựng lều',
      'Có 9 gian hàng bày nông cụ cũ',
      'Thợ rèn chỉ cho học sinh cách quai búa',
      'Góc kể chuyện được các cụ trong bản giữ',
      'Mâm cơm trưa do đội thanh niên nấu',
    ]
    expect(captionsOf(BODY, announced, ...more)).toEqual(more)
  })

  test('end with the next paragraph', () => {
    expect(captionsOf(BODY, announced, BODY, ...shown)).not.toContain(shown[0])
  })
})

describe('sentences in a row that show people in a moment', () => {
  test('are captions from four on', () => {
    expect(captionsOf(BODY, ...MOMENTS)).toEqual(MOMENTS)
  })

  test('are text when something else stands among them', () => {
    const [first = '', second = '', third = '', fourth = ''] = MOMENTS
    const found = captionsOf(BODY, first, second, BODY, third, BODY, fourth)
    expect(found).not.toContain(fourth)
  })

  test('a list of guests is none', () => {
    const guests = ['A', 'B', 'C', 'D'].map((name) => `Ông Nguyễn Văn ${name}, Giám đốc Sở Mẫu.`)
    expect(captionsOf(BODY, 'Khách mời:', ...guests)).toEqual([])
  })
})

describe('short sentences in a row, none of them news', () => {
  const drill = [
    'Ban Chỉ huy đội nghe tổ trưởng báo cáo.',
    'Dân quân xã Mẫu gùi xuồng cao su ra bến.',
    'Lính trẻ luyện tập bơi vượt sông tại bến Mẫu.',
  ]

  test('each stood below a picture', () => {
    expect(captionsOf(BODY, ...drill)).toEqual(drill)
  })

  test.each([
    ['two', drill.slice(0, 2)],
    [
      'that say what will be',
      drill.map((line) => line.replace(/ (?=nghe|cơ|bắn|gùi|luyện)/u, ' sẽ ')),
    ],
    ['that nobody acts in', ['Đường rộng năm mét.', 'Cầu dài mười mét.', 'Nhà cao ba tầng rưỡi.']],
  ])('%s are text', (_, lines) => {
    expect(captionsOf(BODY, ...lines)).toEqual([])
  })
})

describe('a line with a text twice', () => {
  const shown = 'Ông Nguyễn Văn A kiểm tra công trình thủy lợi mẫu ở bờ hồ thuộc huyện Mẫu Sơn'

  test('glued together is one caption', () => {
    expect(captionsOf(BODY, shown + shown, BODY)).toEqual([shown])
  })

  test('with another ending stays whole', () => {
    expect(captionsOf(BODY, `${shown}${shown} A`, BODY)).not.toContain(shown)
  })
})

describe('what decides and orders is no caption', () => {
  test.each([
    'Chủ tịch UBND các cấp nơi có vườn mẫu nêu trên chịu trách nhiệm thực hiện',
    'Ông Nguyễn Văn A làm Phó Chủ tịch tỉnh Mẫu',
  ])('%s', (line) => {
    expect(captionsOf(BODY, line, BODY)).toEqual([])
  })

  test('but who was chosen is shown', () => {
    const line = 'Ông Nguyễn Văn A được bầu làm Chủ tịch UBND tỉnh Mẫu'
    expect(captionsOf(BODY, line, BODY)).toEqual([line])
  })

  test('nor is the news of a day printed twice', () => {
    const news = 'Sáng 20/11/2023, tại xã Mẫu, ông Nguyễn Văn A dự ngày hội Mẫu.'
    expect(parseLines(news, news, BODY).captions).toEqual([])
    const shown = 'Ông Nguyễn Văn A dự ngày hội Mẫu.'
    expect(parseLines(shown, shown, BODY).captions).toHaveLength(1)
  })
})

const PARAGRAPH =
  'Thời gian qua, các đơn vị của tỉnh Mẫu đã tập trung triển khai nhiều nhiệm vụ trọng tâm, được người dân đồng tình ủng hộ, kết quả bước đầu rất đáng mừng.'

describe('pictures below each other', () => {
  const unstopped = [
    'Giờ chia tay ở Trung đoàn bộ binh Mẫu',
    'Quân nhân quê Mẫu Sơn nhận thẻ học nghề',
    'Múa lân đón người về trước cổng doanh trại',
  ]

  test('three without a full stop over a paragraph', () => {
    expect(captionsOf(BODY, ...unstopped, PARAGRAPH)).toEqual(unstopped)
  })

  test('headlines of other articles are none, with a place before them or at the end', () => {
    const headlines = [
      'Tỉnh Mẫu: Cử tri đề nghị sớm mở đường',
      'Tỉnh Dụ: Lãnh đạo tỉnh tặng quà bà con',
      'Tỉnh Thử: Thăm hỏi các gia đình chính sách',
    ]
    expect(captionsOf(BODY, ...headlines, PARAGRAPH)).toEqual([])
    expect(captionsOf(BODY, PARAGRAPH, unstopped[0] ?? '', 'Tỉnh Mẫu thi hát')).toEqual([])
  })

  test('sentences of which most show people', () => {
    const row = [
      'Lễ kết nạp đoàn viên dưới chân bia kỷ niệm.',
      'Hội viên phụ nữ, học sinh phường Mẫu thắp nến tại nghĩa trang liệt sĩ.',
      'Khách phương xa xem hiện vật trong nhà trưng bày.',
    ]
    expect(captionsOf(BODY, ...row)).toEqual(row)
  })

  test('moments that a line announces', () => {
    const row = [
      'Kể chuyện theo tranh tại Trường Tiểu học Mẫu',
      'Xe sách lưu động ghé Trường THCS Dụ',
      'Phòng đọc Nhà Thiếu nhi tỉnh Mẫu',
    ]
    expect(captionsOf(BODY, 'Vài khoảnh khắc của Ngày hội Đọc sách ở Mẫu:', ...row)).toEqual(row)
  })

  test('whoever is seen with others, beside one that is told for certain', () => {
    const certain = 'Phó Thủ tướng Nguyễn Văn A trao văn bản và bắt tay chúc mừng ông Trần Văn B.'
    const beside = 'Phó Thủ tướng Nguyễn Văn A cùng các Ủy viên khóa mới trước lễ đài.'
    expect(captionsOf(BODY, certain, beside, PARAGRAPH)).toEqual([certain, beside])
  })
})

test('a caption into which the text was run goes as far as the clause that opens the text', () => {
  const shown = 'Đồng chí Phạm Quang Mẫu phát biểu chúc mừng Hội Dụ tỉnh'
  const rest = 'lãnh đạo tỉnh, đồng chí gửi lời chúc mừng đến toàn thể hội viên các cấp.'
  expect(captionsOf(BODY, `${shown} Thay mặt ${rest}`, PARAGRAPH)).toEqual([shown])
  const told = 'Tỉnh Mẫu chủ trương mở thêm ba lớp học cho bà con vùng cao'
  expect(captionsOf(BODY, `${told} Thay mặt ${rest}`, PARAGRAPH)).toEqual([])
})

describe('who is seen, and where', () => {
  test.each([
    ['Chức sắc các tôn giáo tại buổi gặp gỡ', true],
    ['Lãnh đạo Hội Phụ nữ tỉnh chúc mừng các chị trúng cử tại đại hội xã Mẫu.', true],
    ['Thường trực Hội Mẫu bàn giao nhà "Mái ấm Mẫu" cho hội viên ở thôn Dụ.', true],
    ['Ông Trần Văn Dụ, Phó Chủ tịch UBND huyện Mẫu khi chưa bị bắt', true],
    ['Hội Phụ nữ tỉnh Mẫu rà soát công việc lần cuối cùng các tiểu ban', true],
    ['Đại diện Tỉnh đoàn trao bảng tượng trưng 120 triệu đồng làm sân chơi ở xã Dụ', true],
    ['Trời mưa lớn nhưng người dân vẫn theo dõi phiên xử qua loa Ảnh Kỳ Mẫu', true],
    ['dsc-0917-1671611384.jpg Đồng chí Trần Văn Dụ chia vui cùng các sĩ quan.', true],
    ['Đoàn viên, học sinh cùng phủi bụi, bọc lại bìa sách tại sân Nhà thiếu nhi Mẫu.', true],
    ['Chị em phụ nữ xã Mẫu thi kéo co trên sân vận động trong ngày hội', true],
    ['Phụ huynh, giáo viên đồng lòng vì học trò vùng cao năm học mới', false],
    ['Người dân thực hiện tốt chính sách dân số và kế hoạch hóa gia đình', false],
    ['Bộ đội khiêng thùng hàng vượt đoạn lộ ngập của xã Mẫu', true],
    ['Cảnh sát Mẫu tạm kết luận chiếc đò chìm vì nước tràn qua lỗ thủng.', false],
    ['Tổ công tác do bà Lê Thị Dụ làm tổ trưởng cho đến cuối năm.', false],
    ['Lực lượng xung kích đã thức trắng đêm đắp bao cát giữ đê.', false],
    ['Tòa mời đại diện UBND huyện tới để làm rõ số tiền còn treo.', false],
    ['Ủy ban Mẫu chuẩn bị họp phiên thứ 19 ở Mẫu Sơn vào tuần tới', false],
    ['Trưởng đoàn là bà Lê Thị Dụ, ủy viên Ủy ban Kiểm tra.', false],
    ['Rời phòng họp, Văn phòng Mẫu phát thông cáo gửi các báo.', false],
    ['Bà Lê Thị Dụ, Bí thư Tỉnh ủy, về dự và phát biểu định hướng cho đại hội.', false],
  ])('%s: %s', (line, isCaption) => {
    expect(captionsOf('', PARAGRAPH, '', line, '', PARAGRAPH)).toEqual(
      isCaption ? [line.replace('dsc-0917-1671611384.jpg ', '')] : [],
    )
  })
})

test('“Hình ảnh ghi lại ...:” announces pictures, the last one where the file breaks off', () => {
  const shown = ['Sân vận động huyện Mẫu rợp cờ hoa.', 'Bí thư Tỉnh ủy Ngô Hữu Dụ b']
  const announced = 'Hình ảnh ghi lại buổi sáng giao quân ở huyện Mẫu:'
  expect(captionsOf(BODY, '', announced, '', shown[0] ?? '', '', shown[1] ?? '')).toEqual(shown)
})

test('a sentence right below a picture’s name, with an empty line below it', () => {
  const shown = 'Đợt ra quân Xuân tình nguyện sẽ huy động 4.500 đoàn viên đến 38 thôn.'
  const name = 'tuoi tre mau chung suc lam duong xoa nha tam'
  expect(captionsOf(BODY, name, shown, '', PARAGRAPH)).toEqual([shown])
  expect(captionsOf(BODY, name, '', shown, PARAGRAPH)).toEqual([])
})

test('who speaks at an event is in another picture than who comes to it', () => {
  const event =
    'lễ kỷ niệm 70 năm ngày thành lập Tổng Công ty Mẫu Sơn và đón nhận Huân chương Lao động hạng Nhì.'
  const shown = [
    `Ông Nguyễn Văn Mẫu và các đại biểu tham dự ${event}`,
    `Ông Nguyễn Văn Mẫu phát biểu tại ${event}`,
    'Ông Nguyễn Văn Mẫu thăm xưởng dệt của Tổng Công ty Mẫu Sơn.',
    'Các đại biểu tham dự buổi lễ.',
    'Ông Nguyễn Văn Mẫu trao Huân chương tặng các cá nhân.',
  ]
  const report = parseLines('Chùm ảnh lễ kỷ niệm của Tổng Công ty Mẫu Sơn', '27/11/2023', ...shown)
  expect(report.captions.map(({ text }) => text)).toEqual(shown)
})

test('lines without a full stop below an announcement are captions, whatever they say', () => {
  const announced = 'Một số hình ảnh các đại biểu bỏ phiếu ở huyện Mẫu:'
  const below = [
    '417 đại biểu tán thành việc lùi thời gian',
    'Các đại biểu ở hội trường',
    'Kết quả hiện trên màn hình lớn ở hội trường huyện',
  ]
  expect(captionsOf(BODY, announced, ...below)).toEqual(below)
  expect(captionsOf(BODY, announced, ...below.map((text) => `${text}.`))).not.toContain(
    `${below[2]}.`,
  )
})

test('the paper that sends its readers pictures is no source', () => {
  const report = parseLines(TITLE, '27/11/2023', BODY, 'Báo Mẫu gửi tới bạn đọc một số hình ảnh.')
  expect(report.source).toBeUndefined()
})
