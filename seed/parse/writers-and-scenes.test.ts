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

describe('what pages print', () => {
  test('the name of an agency below the summary is the source', () => {
    expect(parseLines(TITLE, BODY, 'Sputnik', SECOND).source?.name).toBe('Sputnik')
  })

  test('links behind the writer may have a full stop inside', () => {
    const found = names(
      TITLE,
      BODY,
      SECOND,
      'Trần Mẫu',
      '>> Sinh viên TP.Mẫu hiến máu',
      'Bình luận',
    )
    expect(found).toEqual(['Trần Mẫu'])
  })

  test('an office below names nobody of the story', () => {
    const report = parseLines(
      TITLE,
      BODY,
      SECOND,
      'Trần Mẫu',
      'BAN MẪU (BM4)',
      'Địa chỉ: 45 Mẫu - Hà Nội',
      'Trưởng Ban: Hà Kim Dụ',
    )
    expect(report.byline.map(({ name }) => name)).toEqual(['Trần Mẫu'])
    expect(kindsOf(report).slice(-3)).toEqual(['pageLink', 'pageLink', 'pageLink'])
  })

  test('a writer’s name that is cut off at the end is the one above', () => {
    expect(names(TITLE, 'THỤC MẪU', BODY, SECOND, 'Thục Mẫ')).toEqual(['THỤC MẪU'])
  })

  test('whose the rights are stands below the writer', () => {
    const rights = 'Bản quyền ©2011 Đoàn Đại biểu Quốc hội tỉnh Mẫu'
    expect(
      names(TITLE, 'Ngày đưa:  24/09/2016 03:47:05 PM In bài', BODY, SECOND, 'Hoài Mẫu', rights),
    ).toEqual(['Hoài Mẫu'])
  })

  test('the beginning of a post where the text breaks off is no writer', () => {
    expect(names(TITLE, BODY, SECOND, 'Phó Chủ')).toEqual([])
    expect(names(TITLE, BODY, SECOND, 'Phó Đức Mẫu')).toEqual(['Phó Đức Mẫu'])
  })

  test('a section in capitals beside a date is no writer', () => {
    const report = parseLines(TITLE, 'Ngày đăng: 07-09-2016 - THÔNG TIN VỀ HOẠT ĐỘNG', BODY)
    expect(report).toMatchObject({ date: '2016-09-07', byline: [] })
  })

  test('the clock below the page’s weather is the site’s', () => {
    const clock = 'Thứ Bảy, 14 Tháng 6, 2025'
    expect(parseLines('31 C', 'Hanoi', clock, '', TITLE, BODY).date).toBeUndefined()
    expect(parseLines(clock, '', TITLE, BODY).date).toBe('2025-06-14')
  })

  test('a section and a button run into the date', () => {
    const line = 'Sức khỏeThứ Ba, 12/11/2019 08:37:00 +07:00Google News'
    expect(parseLines(TITLE, line, BODY)).toMatchObject({ title: TITLE, date: '2019-11-12' })
  })

  test('the site’s clock, years behind the day that opens the text, is no date of it', () => {
    const old = `Ngày 18/10/2013, tỉnh Mẫu họp. ${BODY}`
    expect(parseLines('Thứ hai, 09/11/2020', TITLE, old).date).toBeUndefined()
    const fresh = `Ngày 8/11/2020, tỉnh Mẫu họp. ${BODY}`
    expect(parseLines('Thứ hai, 09/11/2020', TITLE, fresh).date).toBe('2020-11-09')
  })
})

describe('captions by where they stand', () => {
  test('between the headline printed for each picture', () => {
    const shown = 'Phần thi gói bánh "Khéo tay" có 24 gia đình ghi tên.'
    expect(captions(TITLE, BODY, TITLE, shown, TITLE, 'Thi cắm hoa.', TITLE)).toContain(shown)
  })

  test('below each other with one that is printed twice', () => {
    const twice = 'Phần thi hiểu biết do các cộng tác viên thể hiện.'
    const below = 'Các đội bày mâm cơm trước giờ chấm điểm.'
    expect(captions(TITLE, '', BODY, '', SECOND, '', twice, twice, below)).toEqual([twice, below])
  })

  test.each([
    'Đoàn Thành ủy Mẫu do Bí thư Thành ủy Trần Văn Dụ dẫn đầu.',
    '9 tổ dân phố và 21 lái xe được tuyên dương',
    'Đo huyết áp cho công nhân trước giờ vào khám',
    'Tang vật của vụ án được niêm phong. Ảnh Cổng TTĐT Công an Mẫu',
  ])('%s: between paragraphs', (line) => {
    expect(captions(TITLE, '', BODY, '', line, '', SECOND)).toEqual([line])
  })

  test.each([
    'Chủ tịch UBND tỉnh Trần Văn Mẫu gửi lẵng hoa chúc mừng.',
    'HĐND huyện Mẫu tổ chức họp mặt với tổ trưởng các tổ đại biểu.',
  ])('%s: is told', (line) => {
    expect(captions(TITLE, '', BODY, '', line, '', SECOND)).toEqual([])
  })

  test('a long sentence that says where each stands', () => {
    const line =
      'Nhà báo Trần Văn Mẫu, Phó Tổng Biên tập Báo Mẫu (bìa phải) cùng Thượng tá Lê Văn Dụ, Phó Chỉ huy trưởng Bộ đội Biên phòng tỉnh Mẫu; đại diện Đảng ủy xã Dụ đặt viên gạch đầu tiên trên nền nhà chị Rơ Châm Thử ở làng Mẫu Sơn, huyện Mẫu'
    expect(captions(TITLE, '', BODY, '', line, '', SECOND)).toEqual([line])
  })

  test('whoever is named where the file breaks off would go on to act', () => {
    const cut = 'Ông Trần Văn Mẫu, Phó trưởng Ban Dụ được'
    expect(captions(TITLE, BODY, SECOND, cut)).toEqual([])
  })

  test('whoever opens the text with a colon is no headline’s caption', () => {
    const opens =
      'Tại cuộc giao ban đầu tuần, đồng chí Trần Văn Mẫu, Bí thư Tỉnh ủy có ý kiến chỉ đạo:'
    const shown = 'Đồng chí Bí thư Tỉnh ủy kết luận cuộc giao ban'
    expect(parseLines(opens, shown, BODY, SECOND).title).toBeUndefined()
  })
})
