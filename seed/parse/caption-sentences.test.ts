import { describe, expect, test } from 'vitest'
import { kindsOf, parseLines } from '../testing/parse-lines.ts'
import { looksLikeCaption, showsBetweenParagraphs } from './caption-sentences.ts'

const TITLE = 'Tỉnh Mẫu đẩy mạnh công tác cuối năm trên nhiều lĩnh vực quan trọng'
const BODY =
  'Thời gian qua, các đơn vị của tỉnh Mẫu đã tập trung triển khai nhiều nhiệm vụ trọng tâm, đạt được kết quả bước đầu quan trọng trên các lĩnh vực, được người dân đồng tình ủng hộ.'
const SECOND =
  'Bên cạnh kết quả đạt được, các đơn vị vẫn còn một số hạn chế cần khắc phục trong thời gian tới, nhất là việc phối hợp giữa các ngành, các cấp trên địa bàn tỉnh.'

const captionsOf = (...lines: string[]) =>
  parseLines(TITLE, '27/11/2023', ...lines).captions.map(({ text }) => text.replace(/\s+/g, ' '))

describe('a line that is a caption wherever it stands', () => {
  test.each([
    ['Các đồng chí đại biểu dự hội nghị.', true],
    ['Các đồng chí trong Ban Chấp hành Hội Mẫu dự đại hội.', true],
    ['Đông đảo đại biểu theo dõi phiên khai mạc.', true],
    ['Đồng chí Nguyễn Văn Mẫu quán triệt chuyên đề thứ nhất tại hội nghị.', true],
    ['Quang cảnh hội nghị sáng 27/11/2023.', true],
    ['Tổng kết năm cũ. Trong ảnh: Người dân xã Mẫu thu hoạch lúa.', true],
    [
      'Chiều 21/12, đoàn cán bộ do Đại tá Nguyễn Văn Mẫu, Phó Giám đốc Công an tỉnh dẫn đầu đã đến trao thưởng cho Công an huyện Mẫu Sơn vì có thành tích trong 5 ngày đầu ra quân cao điểm tấn công trấn áp tội phạm, giữ gìn an ninh trật tự (ảnh).',
      false,
    ],
    [
      'Các đồng chí: Nguyễn Văn Mẫu - Trưởng Ban Dân vận Tỉnh ủy; Trần Thị Dụ - Phó Chủ tịch HĐND tỉnh cùng các đại biểu dự Lễ khai hội đền Mẫu.',
      true,
    ],
    // The sentence of a report, with what they did there.
    [
      'Dự buổi lễ có các đồng chí: Nguyễn Văn Mẫu - Trưởng Ban Dân vận Tỉnh ủy và các đại biểu dự đại hội.',
      false,
    ],
    ['Các đồng chí dự hội nghị đã thảo luận sôi nổi về bốn nhóm nội dung.', false],
    ['Đồng chí Nguyễn Văn Mẫu đã trao quà cho các hộ nghèo của xã.', false],
    ['Cử tri xã Mẫu phát biểu ý kiến tại hội nghị.', true],
    ['Đồng chí Nguyễn Văn Mẫu trình bày chương trình hành động.', true],
    ['Ông Nguyễn Văn Mẫu được bầu giữ chức Chủ nhiệm Ủy ban Kiểm tra.', false],
    ['Chủ tịch tỉnh Nguyễn Văn Mẫu giao Công an tỉnh kiểm tra bến đò.', false],
    ['Lễ trao giải của tỉnh dự kiến ở Mẫu Sơn.', false],
    ['Các bị can nghe đọc quyết định khởi tố.', true],
    ['Đồng chí Nguyễn Văn Mẫu tiếp Đoàn đại biểu tỉnh Dụ.', true],
    ['Hội đồng xét tặng danh hiệu vừa họp xét mười hồ sơ.', false],
    ['Ra mắt Ban Chấp hành Đảng bộ xã Mẫu khóa I.', true],
    ['Ra mắt sách mới về tỉnh Mẫu.', false],
    ['BÍ THƯ TỈNH ỦY NGUYỄN VĂN MẪU TRAO QUÀ', false],
    ['Quang cảnh hội nghị; các đại biểu đã thảo luận.', false],
    ['Huyện ủy Mẫu Sơn và gia đình vô cùng thương tiếc báo tin.', false],
  ])('%s: %s', (line, isCaption) => {
    expect(looksLikeCaption(line)).toBe(isCaption)
  })
})

describe('a sentence that is one between long paragraphs', () => {
  test.each([
    'Chính trị viên Ban Chỉ huy huyện Mẫu thực hành bắn súng ngắn.',
    'Đồng chí Nguyễn Văn Mẫu nêu ý kiến gợi mở ở tổ thảo luận.',
    'Hai bên trao văn bản hợp tác ở hội trường Mẫu.',
    'Đại diện Sở Mẫu công bố quyết định tại buổi lễ.',
    'Trạm Y tế xã Mẫu khánh thành, đón người bệnh từ năm 2018-2019.',
    'Tập thể Sở Mẫu tặng hoa đ/c Nguyễn Văn Mẫu - tân Phó Giám đốc',
    'Tặng quà người cao tuổi tại nhà văn hóa thôn Mẫu (Mẫu Sơn).',
    'Đoàn công tác kiểm tra bờ kè chống sạt lở ở xã Mẫu.',
    'Thanh niên xã Mẫu giúp dân gia cố nhà cửa trước bão.',
    'Ông Nguyễn Văn Mẫu, Giám đốc Sở Thông tin và Truyền thông.',
    'Niềm vui của bà con xã Mẫu trong ngày hội.',
    'Cầu Mẫu được đưa vào sử dụng từ mùa xuân.',
  ])('%s', (line) => {
    expect(showsBetweenParagraphs(line)).toBe(true)
    expect(captionsOf(BODY, line, SECOND)).toEqual([line])
  })

  test.each([
    ['what is over', 'Đoàn công tác đã kiểm tra bờ kè chống sạt lở ở xã Mẫu.'],
    ['advice', 'Thanh niên cần giúp dân gia cố nhà cửa trước mùa bão.'],
    ['figures', 'Sở Mẫu trao 50 suất quà với tổng kinh phí lớn cho hộ nghèo.'],
    ['where somebody was born', 'Ông Nguyễn Văn Mẫu sinh năm 1965, quê xã Mẫu.'],
    ['what was said', 'Ông Mẫu Dụ cho biết thêm như vậy.'],
    ['how it went', 'Hội nghị thành công tốt đẹp.'],
    ['an order', 'Sở Mẫu hướng dẫn các đơn vị thực hiện Quyết định này.'],
    ['a heading of virtues', 'Đoàn kết, sáng tạo, vượt khó vươn lên'],
    ['a judgement', 'Trường Mẫu là nơi đón học sinh của năm xã vùng cao.'],
    ['what the speaker asks', 'Chúng tôi xin góp thêm mấy ý kiến về vùng cao Mẫu.'],
    ['a clause of place in front', 'Tại xã Mẫu, đoàn công tác kiểm tra bờ kè.'],
    ['a heading in capitals', 'ĐOÀN CÔNG TÁC KIỂM TRA BỜ KÈ Ở XÃ MẪU'],
  ])('%s is no picture', (_, line) => {
    expect(captionsOf(BODY, line, SECOND)).toEqual([])
  })

  test('it is text among short lines and at the end', () => {
    const line = 'Thanh niên xã Mẫu giúp dân gia cố nhà cửa trước bão.'
    expect(captionsOf(BODY, 'Nội dung chính:', line, 'Đoàn về sau bốn giờ.', SECOND)).toEqual([])
    expect(captionsOf(BODY, SECOND, line)).toEqual([])
    const guests = ['Ông Nguyễn Văn Mẫu, Giám đốc Sở A.', 'Bà Trần Thị Dụ, Giám đốc Sở B.']
    expect(captionsOf(BODY, ...guests, SECOND)).toEqual([])
  })
})

describe('alternative texts', () => {
  test('the headline with the picture’s number is the picture', () => {
    for (const mark of [' ảnh 1', ' - Ảnh 1.']) {
      const report = parseLines(TITLE, '27/11/2023', BODY, `${TITLE}${mark}`, SECOND)
      expect(report.captions).toEqual([])
      expect(kindsOf(report)).toContain('imageFile')
    }
  })

  test.each([`${TITLE} ảnh 2`, 'Một bài khác của Báo Mẫu ảnh 2'])(
    'the caption behind it is told from it: %s',
    (alternative) => {
      const caption = 'Người dân thôn Mẫu ra đồng. Ảnh: Trần A'
      expect(captionsOf(BODY, `${alternative}${caption}`, SECOND)).toEqual([caption])
    },
  )

  test('pictures counted in a sentence are none', () => {
    const line = 'Bộ sưu tập có ảnh 1 của Trần A và ảnh 2 của Lê Dụ, được trưng bày ở xã Mẫu.'
    expect(kindsOf(parseLines(TITLE, '27/11/2023', BODY, line, SECOND))).not.toContain('imageFile')
  })
})

describe('captions on two lines', () => {
  const START = 'Đồng chí Nguyễn Văn Mẫu, Bí thư Tỉnh ủy, Chủ tịch HĐND tỉnh Mẫu'
  test('a small letter goes on', () => {
    expect(captionsOf(BODY, '', START, 'phát biểu khai mạc hội nghị', '', SECOND)).toEqual([
      `${START} phát biểu khai mạc hội nghị`,
    ])
  })

  test('a credit on a line of its own', () => {
    const report = parseLines(
      TITLE,
      '27/11/2023',
      BODY,
      'Bà con xã Mẫu ra đồng.',
      'Ảnh: Trần A',
      SECOND,
    )
    expect(report.captions).toMatchObject([{ caption: 'Bà con xã Mẫu ra đồng.', credit: 'Trần A' }])
    expect(report.byline).toEqual([])
  })

  test('a credit below a paragraph is of a picture that is not there', () => {
    const report = parseLines(TITLE, '27/11/2023', BODY, 'Ảnh: Trần A', SECOND)
    expect(report.captions).toEqual([])
    expect(kindsOf(report)).toContain('imageFile')
  })
})

describe('repeated captions', () => {
  const WHOLE = 'Đồng chí Nguyễn Văn Mẫu tặng quà cho em nhỏ vùng cao ở xã Mẫu'
  test('one that was cut is the same', () => {
    const report = parseLines(
      TITLE,
      '27/11/2023',
      BODY,
      'Đồng chí Nguyễn Văn Mẫu tặng quà cho em nhỏ vùng cao ở',
      SECOND,
      WHOLE,
      BODY,
    )
    expect(report.captions).toMatchObject([{ text: WHOLE, timesPrinted: 2 }])
  })

  test('one that ends with another act is not', () => {
    const one = 'Đồng chí Nguyễn Văn Mẫu, Bí thư Tỉnh ủy Mẫu phát biểu'
    expect(captionsOf(BODY, one, SECOND, `${one} bế mạc hội nghị`, BODY)).toHaveLength(2)
  })

  test('news printed again further down is no caption, a caption right below itself is', () => {
    const news = 'Chủ tịch UBND tỉnh Mẫu vừa ký các quyết định về nhân sự của ba huyện trong tỉnh'
    expect(captionsOf(news, BODY, `${news}.`, SECOND)).toEqual([])
    expect(captionsOf(BODY, news, news, SECOND)).toEqual([news])
  })
})

test('a film is credited behind a caption, and headed by its label alone', () => {
  const line = 'Toàn cảnh lễ hội. Clip: CTV'
  const { captions } = parseLines(TITLE, '27/11/2023', BODY, line, SECOND)
  expect(captions).toMatchObject([{ caption: 'Toàn cảnh lễ hội.', credit: 'CTV' }])
  expect(captionsOf(BODY, 'Video: Cả tỉnh chung tay', SECOND)).toEqual([])
})

test('a source in brackets credits a caption, and nothing without brackets', () => {
  const { captions } = parseLines(TITLE, '27/11/2023', BODY, 'Buổi lễ. (Nguồn: TTXVN)', SECOND)
  expect(captions).toMatchObject([{ caption: 'Buổi lễ.', credit: 'TTXVN' }])
  expect(captionsOf(BODY, 'Nguồn: Vốn của dân', SECOND)).toEqual([])
})

test('the posts below the name of a writer are no caption', () => {
  const posts = 'Bí thư Đảng ủy - Chủ tịch Hội đồng Trường Mẫu'
  expect(captionsOf(BODY, 'Nguyễn Văn Mẫu', posts, SECOND)).toEqual([])
})

test.each([
  ['![](anh.jpg)', 'imageFile'],
  ['![]()', 'imageFile'],
  ['<br>', 'markup'],
  ['{keywords}', 'markup'],
  ['A A', 'pageLink'],
])('%s is left out as %s', (line, reason) => {
  expect(kindsOf(parseLines(TITLE, '27/11/2023', BODY, line, SECOND))).toContain(reason)
})

test('the markup of a line break is no part of a caption', () => {
  expect(captionsOf(BODY, 'Giám đốc Sở Mẫu phát biểu.<br>', SECOND)).toEqual([
    'Giám đốc Sở Mẫu phát biểu.',
  ])
})
