import { describe, expect, test } from 'vitest'
import { kindsOf, parseLines } from '../testing/parse-lines.ts'
import { parseCaption } from './caption.ts'
import { looksLikeCaption, showsBetweenParagraphs } from './caption-sentences.ts'

const TITLE = 'Tỉnh Mẫu sắp xếp lại các trạm y tế ở vùng sâu'
const BODY =
  'Từ đầu năm, ngành y tế tỉnh Mẫu gom các trạm nhỏ thành trạm liên xã, đưa bác sĩ về luân phiên, nhờ đó bà con ở bản xa không còn phải đi nửa ngày đường để khám bệnh.'
const SECOND =
  'Tuy vậy, nhiều trạm vẫn thiếu thuốc và máy móc, nhất là mùa mưa, khi đường vào bản bị sạt lở và xe chở hàng phải chờ nhiều ngày mới qua được ngầm tràn.'

const captionsOf = (...lines: string[]) =>
  parseLines(TITLE, '27/11/2023', ...lines).captions.map(({ text }) => text)

describe('what an editor’s tool for pictures leaves', () => {
  test('is no text, and the line below is a caption and no headline', () => {
    const report = parseLines('leftcenterrightdel', 'Ông Nguyễn Văn Mẫu ngày nhậm chức', '', BODY)
    expect(report.title).toBeUndefined()
    expect(report.captions).toMatchObject([{ text: 'Ông Nguyễn Văn Mẫu ngày nhậm chức' }])
    expect(kindsOf(report)).toEqual(['imageFile', 'caption', 'paragraph'])
  })

  test('between paragraphs too; text below it is text', () => {
    expect(captionsOf(BODY, 'leftcenterrightdel', 'Trạm mới ở bản Dụ', SECOND)).toEqual([
      'Trạm mới ở bản Dụ',
    ])
    expect(captionsOf(BODY, 'leftcenterrightdel', SECOND)).toEqual([])
  })
})

test.each([
  ['Ông Nguyễn Văn Mẫu ( ảnh baomau.vn)', 'Ông Nguyễn Văn Mẫu', 'baomau.vn'],
  ['Bà Trần Thị Dụ (ảnh báo Mẫu Sơn)', 'Bà Trần Thị Dụ', 'báo Mẫu Sơn'],
  ['Trạm y tế xã Dụ (Ảnh Lê Mẫu).', 'Trạm y tế xã Dụ', 'Lê Mẫu'],
  ['Trạm y tế xã Dụ (ảnh trên) mới xây', 'Trạm y tế xã Dụ (ảnh trên) mới xây', undefined],
  ['Trạm y tế xã Dụ (ảnh chụp hôm qua)', 'Trạm y tế xã Dụ (ảnh chụp hôm qua)', undefined],
  ['Nhà nào cũng treo cờ (ảnh Bác Hồ)', 'Nhà nào cũng treo cờ (ảnh Bác Hồ)', undefined],
])('%s: the caption is "%s", credited to %s', (line, caption, credit) => {
  expect(parseCaption(line)).toEqual(credit === undefined ? { caption } : { caption, credit })
})

describe('a cell of a table', () => {
  const LINE = 'Những y sĩ trẻ gùi thuốc vào bản Dụ'
  test('alone among the text, holds a picture', () => {
    expect(captionsOf(BODY, `${LINE} |`, SECOND)).toEqual([LINE])
  })

  test('shows the headline again', () => {
    expect(captionsOf(BODY, `${TITLE} |`, SECOND)).toEqual([TITLE])
    expect(captionsOf(BODY, TITLE, SECOND)).toEqual([])
  })

  test.each([
    ['beside other cells', [`${LINE} |`, 'Bản Dụ có thêm hai y sĩ |']],
    ['of a row', ['Bản Dụ | 2 y sĩ', `${LINE} |`]],
    ['with one word or two', ['Tên trạm |']],
    ['in capitals', ['DANH SÁCH CÁC TRẠM Y TẾ |']],
    ['that tells news', ['Sáng 27/11, hai y sĩ nhận quyết định |']],
  ])('%s it does not', (_, cells) => {
    expect(captionsOf(BODY, ...cells, SECOND)).toEqual([])
  })
})

describe('cells of pictures', () => {
  const ONE = 'Đường vào bản Dụ đã được mở rộng.'
  const OTHER = 'Y sĩ bản Dụ khám bệnh cho trẻ nhỏ.'

  test('a sentence each, with edges above and below', () => {
    const cells = ['|', ONE, '|', '|', OTHER, '|']
    expect(captionsOf(BODY, ...cells, SECOND)).toEqual([ONE, OTHER])
    expect(captionsOf(BODY, ...cells, 'Chùm ảnh của Lê Mẫu')).toEqual([ONE, OTHER])
  })

  test('names and numbers are the cells of a table', () => {
    const cells = ['|', 'Bản Dụ', '|', '|', '12 hộ', '|']
    expect(captionsOf(BODY, ...cells, SECOND)).toEqual([])
  })

  test('the edges of the picture and of its caption are left out', () => {
    expect(captionsOf(BODY, '![]() |', `| ${OTHER} |`, SECOND)).toEqual([OTHER])
    expect(captionsOf(BODY, `| Bản Dụ | ${OTHER} |`, SECOND)).toEqual([])
  })
})

test('the label in front does not make two captions one', () => {
  const one = 'Ảnh: Ông Nguyễn Văn Mẫu thăm trạm'
  const other = 'Ảnh: Bà Trần Thị Dụ thăm bản'
  expect(captionsOf(BODY, one, SECOND, other, BODY)).toEqual([one, other])
  expect(captionsOf(BODY, one, SECOND, one, BODY)).toEqual([one])
})

test('the headline with a dash and the picture’s number is the picture', () => {
  const report = parseLines(TITLE, '27/11/2023', BODY, `${TITLE}- Ảnh 1.`, SECOND)
  expect(kindsOf(report)).toContain('imageFile')
})

describe('a paragraph that is printed twice', () => {
  const LEAD = '(BM)- Ngành y tế tỉnh Mẫu vừa có thêm mười trạm liên xã cho bà con vùng sâu.'
  const LONG =
    'Bác sĩ Trần Thị Dụ ở lại bản Mẫu suốt mùa mưa năm nay. Nhờ chị, ba ca sinh khó được mẹ tròn con vuông, và bọn trẻ được tiêm chủng đủ mũi, đúng ngày.'

  test.each([LEAD, LONG])('with a dateline or two sentences is the lead: %s', (lead) => {
    for (const head of [[], [TITLE]]) {
      const report = parseLines(...head, lead, lead, BODY, SECOND)
      expect(report.captions).toEqual([])
      if (head.length === 0) expect(report.lead).toBe(lead)
    }
  })

  test('with a credit, or one sentence long, is a caption', () => {
    const credited = `${LONG} Ảnh: Lê Mẫu`
    expect(captionsOf(BODY, LONG, credited, SECOND)).toEqual([credited])
    const one = 'Bác sĩ Dụ đến từng nhà tiêm chủng cho trẻ nhỏ'
    expect(captionsOf(BODY, one, one, SECOND)).toEqual([one])
  })
})

describe('what is said, hoped or done in turn is told', () => {
  test.each([
    'Giám đốc Sở Y tế Nguyễn Văn Mẫu tặng quà và mong các y sĩ gắn bó với bản.',
    'Ông Mẫu nói với phóng viên rằng bản nào cũng sẽ có trạm. [2]',
    'Đồng chí Trần Thị Dụ, Bí thư Huyện ủy tặng sách rồi trồng cây với các em.',
    'Bà Trần Thị Dụ, Giám đốc Sở Y tế tin tưởng các trạm sẽ đổi thay tại cơ sở',
  ])('%s', (line) => {
    expect(looksLikeCaption(line)).toBe(false)
    expect(captionsOf(BODY, line, SECOND)).toEqual([])
  })

  test('a place may be called so', () => {
    const line = 'Đồng chí Trần Thị Dụ trao quà cho người dân xã Mong Mẫu.'
    expect(looksLikeCaption(line)).toBe(true)
  })
})

describe('who is seen, with posts, beside a short paragraph', () => {
  const SHORT = 'Sở Y tế cử bác sĩ Lê Văn Lệ, Phó Giám đốc Sở, trực thay ở trạm trong mười ngày.'
  test('is a caption', () => {
    const line = 'Ông Nguyễn Văn Mẫu, Giám đốc Sở Y tế tỉnh Mẫu.'
    expect(captionsOf(BODY, line, SHORT, SECOND)).toEqual([line])
  })

  test('is a guest where another stands below', () => {
    const guests = [
      'Ông Nguyễn Văn Mẫu, Ủy viên Ban Thường vụ Tỉnh ủy, Giám đốc Sở Y tế tỉnh Mẫu.',
      'Bà Trần Thị Dụ, Tỉnh ủy viên, Phó Giám đốc Sở Nông nghiệp và Môi trường tỉnh.',
    ]
    expect(captionsOf(BODY, ...guests, SHORT, SECOND)).toEqual([])
  })
})

test.each([
  ['Tuyến phố chợ Mẫu Dụ trước giờ khai hội', true],
  ['Trung tâm huyện Mẫu Dụ nhìn từ trên cao', true],
  ['Chợ nổi Mẫu Dụ những ngày giáp Tết', true],
  ['Đường phố sạch sẽ và yên ả hơn xưa', false],
  ['Đường phố thị xã Mẫu phải sửa xong trước ngày hội', false],
  ['Chợ Mẫu về đêm', false],
  ['Trung tâm huyện Mẫu những ngày đầu:', false],
])('"%s" is a view: %s', (line, isView) => {
  expect(showsBetweenParagraphs(line)).toBe(isView)
})
