import { describe, expect, test } from 'vitest'
import { kindsOf, parseLines } from '../testing/parse-lines.ts'

const TITLE = 'Tỉnh Mẫu đẩy mạnh công tác cuối năm trên nhiều lĩnh vực quan trọng'
const BODY =
  'Thời gian qua, các đơn vị của tỉnh Mẫu đã tập trung triển khai nhiều nhiệm vụ trọng tâm, đạt được kết quả bước đầu quan trọng trên các lĩnh vực, được người dân đồng tình ủng hộ.'
const SECOND =
  'Bên cạnh kết quả đạt được, các đơn vị vẫn còn một số hạn chế cần khắc phục trong thời gian tới, nhất là việc phối hợp giữa các ngành, các cấp trên địa bàn tỉnh.'
const TODAY = `Sáng 27/11, tỉnh Mẫu họp bàn công tác cuối năm. ${SECOND}`

const names = (...lines: string[]) => parseLines(...lines).byline.map(({ name }) => name)
const captions = (...lines: string[]) => parseLines(...lines).captions.map(({ text }) => text)

describe('who wrote it', () => {
  test('with the posts below the name, as journals print it', () => {
    const report = parseLines(
      TITLE,
      'NGUYỄN VĂN MẪU',
      'Ủy viên Trung ương Đảng, Bí thư Tỉnh ủy Mẫu',
      '07:12, ngày 21-04-2024',
      BODY,
    )
    expect(report).toMatchObject({ title: TITLE, date: '2024-04-21' })
    expect(report.byline.map(({ name }) => name)).toEqual(['NGUYỄN VĂN MẪU'])
    expect(kindsOf(report).slice(0, 3)).toEqual(['headline', 'byline', 'byline'])
  })

  test('alone between the summary and the text', () => {
    expect(names(TITLE, BODY, 'Vy Mẫu', SECOND)).toEqual(['Vy Mẫu'])
    expect(names(TITLE, BODY, 'Vy Mẫu', `Bà Vy Mẫu kể: ${SECOND}`)).toEqual([])
    expect(names(TITLE, BODY, SECOND, 'Vy Mẫu', BODY)).toEqual([])
  })

  test('with initials behind the dots that end the text', () => {
    expect(names(TITLE, `${BODY} Phụ cấp cho cán bộ ở ấp, khu vực… K.MẪU`)).toEqual(['K.MẪU'])
  })

  test('with a mark of the page, or with whoever drew the graphics', () => {
    expect(names(TITLE, 'Trần Mẫu |', BODY)).toEqual(['Trần Mẫu'])
    expect(names(TITLE, BODY, SECOND, 'Trần Mẫu (tổng hợp) - Đồ họa: Lê Dụ')).toEqual(['Trần Mẫu'])
  })

  test('and from where, below the headline', () => {
    const report = parseLines(TITLE, 'TL (Nguồn: Văn phòng Mẫu)', BODY, SECOND)
    expect(report.byline.map(({ name }) => name)).toEqual(['TL'])
    expect(report.source?.name).toBe('Văn phòng Mẫu')
  })
})

describe('the letters of a paper’s page', () => {
  test('are the source below the text', () => {
    expect(parseLines(TITLE, BODY, 'BTNO').source?.name).toBe('BTNO')
  })

  test('are a pen name where they have a vowel', () => {
    const report = parseLines(TITLE, BODY, 'HẢO')
    expect(report.source).toBeUndefined()
    expect(report.byline.map(({ name }) => name)).toEqual(['HẢO'])
  })
})

describe('a line without a full stop among paragraphs', () => {
  test.each([
    'Các bạn trẻ xếp hàng nhận mũ tai bèo trước giờ xuất phát tại Mẫu Sơn',
    'Kíp mổ Bệnh viện Mẫu tiến hành phẫu thuật nội soi cho người bệnh cao tuổi',
    'Trưởng đoàn tặng bức tranh gỗ “Mẫu hội nhập” cho ông Trần Văn Dụ',
  ])('%s: shows people', (line) => {
    expect(captions(TITLE, BODY, line, SECOND)).toEqual([line])
  })

  test.each(['Chờ con nước, bỏ bình phun', 'Người dân đồng thuận, chung sức cùng chính quyền'])(
    '%s: heads a part',
    (line) => {
      expect(captions(TITLE, BODY, line, SECOND)).toEqual([])
    },
  )
})

describe('sentences of the text', () => {
  test.each([
    'Viện kiểm sát tỉnh đồng ý với toàn bộ các lệnh nói trên.',
    'Các phong trào lan rộng tới từng phân xưởng, thu hút đông đảo công nhân.',
  ])('%s: shows nothing', (line) => {
    expect(captions(TITLE, BODY, line, SECOND)).toEqual([])
  })

  const CAME = 'Chủ tịch HĐND tỉnh Trần Văn Mẫu tới dự, nói chuyện với các đại biểu.'

  test('who came, where the next paragraph names more', () => {
    expect(captions(TITLE, BODY, CAME, `Cùng có mặt là các đồng chí lãnh đạo. ${SECOND}`)).toEqual(
      [],
    )
  })

  test('answers to reporters are seen below the headline', () => {
    const line = 'Đồng chí Trần Văn Mẫu, Giám đốc Sở Dụ trả lời câu hỏi của các phóng viên.'
    expect(captions(TITLE, line, BODY, SECOND)).toEqual([line])
  })
})

describe('the headline', () => {
  test('is not what a picture over the text shows', () => {
    const line = 'Đại biểu bỏ phiếu chọn cấp ủy khóa mới của tỉnh Mẫu.'
    const report = parseLines(line, TODAY, BODY)
    expect(report.title).toBeUndefined()
    expect(report.captions.map(({ text }) => text)).toEqual([line])
  })

  test('stands before a day that was run in, with the text behind it', () => {
    const report = parseLines(`${TITLE} 14/09/2018 Thanh tra Sở Mẫu vừa công khai. ${BODY}`)
    expect(report).toMatchObject({ title: TITLE, date: '2018-09-14' })
  })

  test('of an article below those of other articles, with its clock run in', () => {
    const others = Array.from({ length: 10 }, (_, n) => ['-', `Chuyện thứ ${n} ở xã Dụ hôm qua`])
    const report = parseLines(...others.flat(), 'Xã hội', `14/06/2022 20:15${TITLE}`, BODY, SECOND)
    expect(report).toMatchObject({ title: TITLE, date: '2022-06-14' })
  })
})
