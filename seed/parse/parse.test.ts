import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { kindsOf as kinds, parseLines as parse } from '../testing/parse-lines.ts'

const BODY =
  'Thời gian qua, các đơn vị của tỉnh Mẫu đã tập trung triển khai nhiều nhiệm vụ trọng tâm, đạt được kết quả bước đầu quan trọng trên các lĩnh vực, được người dân đồng tình ủng hộ.'
const SECOND =
  'Bên cạnh kết quả đạt được, các đơn vị vẫn còn một số hạn chế cần khắc phục trong thời gian tới, nhất là việc phối hợp giữa các ngành, các cấp trên địa bàn tỉnh.'

const TITLE = 'Tỉnh Mẫu đẩy mạnh công tác cuối năm'

describe('the head', () => {
  test.each([
    ['27/11/2023', '2023-11-27', undefined],
    ['04/04/2022 - 08:59', '2022-04-04', '08:59:00'],
    ['19:09, 22/04/2022', '2022-04-22', '19:09:00'],
    ['Thứ 4, 23/11/2022 | 15:21:38', '2022-11-23', '15:21:38'],
    ['Ngày 5 tháng 6 năm 2024', '2024-06-05', undefined],
  ])('reads the date line %s', (line, date, time) => {
    const report = parse(TITLE, '', line, '', BODY, '', SECOND)
    expect(report).toMatchObject({ title: TITLE, date })
    expect(report.time).toBe(time)
    expect(kinds(report)).toEqual(['headline', 'dateLine', 'paragraph', 'paragraph'])
  })

  test('prefers the date under the headline to the clock of the page', () => {
    const report = parse('Thứ Hai, 01/12/2025 08:00', TITLE, '27/11/2023 10:00', BODY, SECOND)
    expect(report.date).toBe('2023-11-27')
    expect(kinds(report)).toEqual(['clock', 'headline', 'dateLine', 'paragraph', 'paragraph'])
  })

  test('takes a date above the headline when there is no other', () => {
    expect(parse('14/04/2021, 20:20', TITLE, '', BODY, '', SECOND)).toMatchObject({
      title: TITLE,
      date: '2021-04-14',
    })
  })

  test('shares the date line with the author', () => {
    const report = parse(TITLE, 'PV - 03/04/2025 17:35', BODY, SECOND)
    expect(report).toMatchObject({ date: '2025-04-03', byline: [{ name: 'PV' }] })
  })

  test.each(['THỜI SỰ', 'Chính trị', 'XÂY DỰNG ĐẢNG'])(
    'keeps %s over the headline as kicker',
    (kicker) => {
      expect(parse(kicker, TITLE, '27/11/2023', BODY, SECOND)).toMatchObject({
        title: TITLE,
        kicker,
      })
    },
  )

  test('leaves the menu and view counts of the page out', () => {
    const report = parse(
      'Trang chủ Video Podcast Báo in Infographic',
      TITLE,
      '27/11/2023',
      'Lượt xem: 1.229',
      BODY,
      SECOND,
    )
    expect(kinds(report)).toEqual([
      'menu',
      'headline',
      'dateLine',
      'counter',
      'paragraph',
      'paragraph',
    ])
  })

  test('an author in capitals above the body is the by-line', () => {
    const report = parse(TITLE, '', 'MINH MẪU', `(MMO)- Chiều 12-2, ${BODY}`, '', SECOND, '', BODY)
    expect(report.byline).toEqual([{ name: 'MINH MẪU' }])
  })

  test('a second headline above the date line belongs to the head', () => {
    const body = `Tỉnh Mẫu đẩy mạnh công tác cuối năm, nhất là ở các xã vùng cao. ${BODY}`
    const report = parse(TITLE, 'Phải lấy người dân làm chủ thể', '27/11/2023', body, SECOND)
    expect(report.title).toBe(TITLE)
    expect(report.date).toBe('2023-11-27')
    expect(kinds(report).slice(0, 3)).toEqual(['headline', 'crosshead', 'dateLine'])
  })

  test('the name of the paper above the date line is the page, not its author', () => {
    const report = parse(TITLE, 'Báo Mẫu Online', '27/11/2023', BODY, SECOND)
    expect(report).toMatchObject({ date: '2023-11-27', byline: [] })
    expect(kinds(report).slice(0, 3)).toEqual(['headline', 'pageLink', 'dateLine'])
  })

  test('the paper that shares the date line is not the author', () => {
    const report = parse(TITLE, 'Báo Mẫu - Thứ hai, 27/11/2023 09:26', BODY, SECOND)
    expect(report).toMatchObject({ date: '2023-11-27', byline: [] })
  })

  test('a caption above the date line stays one', () => {
    const caption = 'Toàn cảnh hội nghị. Ảnh: T.M'
    expect(parse(TITLE, caption, '27/11/2023', BODY, SECOND).captions).toHaveLength(1)
  })

  test.each([
    ['a sentence', 'Đoàn công tác của tỉnh đã đến thăm và làm việc tại xã.', BODY],
    ['a dateline', `BDM - Sáng 26-5-2025, ${BODY}`, SECOND],
    ['an opening with the day', 'Chiều 9/12, Hội nghị trực tuyến được tổ chức tại tỉnh', SECOND],
  ])('%s is no headline', (_name, first, second) => {
    expect(parse(first, '', second).title).toBeUndefined()
  })

  test('a headline printed again is kept out', () => {
    expect(kinds(parse(TITLE, TITLE, TITLE, '27/11/2023', BODY, SECOND))).toEqual([
      'headline',
      'repeatedHeadline',
      'repeatedHeadline',
      'dateLine',
      'paragraph',
      'paragraph',
    ])
  })
})

describe('captions', () => {
  const CAPTION = 'Chủ tịch UBND tỉnh Nguyễn Văn Mẫu phát biểu tại hội nghị.'

  test.each([
    [['Các đại biểu tham quan mô hình. Ảnh: A.B'], 'Các đại biểu tham quan mô hình.', 'A.B', 1],
    [['Các đại biểu tham quan mô hình (Ảnh: TTXVN)'], 'Các đại biểu tham quan mô hình', 'TTXVN', 1],
    [['Các đại biểu tham quan mô hình - ảnh: x'], 'Các đại biểu tham quan mô hình', 'x', 1],
    [[CAPTION, CAPTION], CAPTION, undefined, 2],
    [['Người dân làm thủ tục tại xã. Ảnh T.M'], 'Người dân làm thủ tục tại xã.', 'T.M', 1],
    [
      ['Người dân làm thủ tục hành chính tại xã Mẫu'],
      'Người dân làm thủ tục hành chính tại xã Mẫu',
      undefined,
      1,
    ],
    [
      ['Ông Nguyễn Văn Mẫu bên vườn dừa của gia đình'],
      'Ông Nguyễn Văn Mẫu bên vườn dừa của gia đình',
      undefined,
      1,
    ],
    [[CAPTION, `${CAPTION} Ảnh: Trần A`], CAPTION, 'Trần A', 2],
    [[CAPTION], CAPTION, undefined, 1],
    [['Hình 1: Đoàn kiểm tra nhà dân'], 'Hình 1: Đoàn kiểm tra nhà dân', undefined, 1],
    // It tells what was said, as news does; its number says which picture it is of.
    [
      ['Ảnh 2: Chủ tịch UBND tỉnh có ý kiến chỉ đạo nhà thầu sớm hoàn thành thi công'],
      'Ảnh 2: Chủ tịch UBND tỉnh có ý kiến chỉ đạo nhà thầu sớm hoàn thành thi công',
      undefined,
      1,
    ],
    [
      ['Đồng chí Nguyễn Văn Mẫu và các đại biểu dự đại hội.'],
      'Đồng chí Nguyễn Văn Mẫu và các đại biểu dự đại hội.',
      undefined,
      1,
    ],
    [['Toàn cảnh hội nghị'], 'Toàn cảnh hội nghị', undefined, 1],
    [
      ['anh-hoi-nghi.jpg', 'Người dân xã Mẫu thu hoạch lúa'],
      'Người dân xã Mẫu thu hoạch lúa',
      undefined,
      1,
    ],
    [
      ['Đồng chí Trần Văn Dụ (giữa) thăm gia đình chính sách'],
      'Đồng chí Trần Văn Dụ (giữa) thăm gia đình chính sách',
      undefined,
      1,
    ],
  ])('%j', (lines, caption, credit, timesPrinted) => {
    const { captions } = parse(TITLE, '27/11/2023', BODY, '', ...lines, '', SECOND)
    expect(captions).toMatchObject([{ caption, timesPrinted }])
    expect(captions[0]?.credit).toBe(credit)
  })

  test.each([
    'Phát biểu tại hội nghị, Chủ tịch UBND tỉnh Nguyễn Văn Mẫu yêu cầu các đơn vị tập trung.',
    'Tại hội nghị, các đại biểu đã trao đổi nhiều nội dung quan trọng.',
    'Ông Nguyễn Văn Mẫu cho biết sẽ trao quà vào ngày 5-6.',
    'Hội nghị đã trao đổi nhiều nội dung.',
    'Bộ trưởng: Phải lấy người dân làm chủ thể',
    'Hình thức khen thưởng có 2 loại: Bằng khen và Giấy khen.',
  ])('%s is body', (line) => {
    expect(parse(TITLE, '27/11/2023', BODY, '', line, '', SECOND).captions).toEqual([])
  })
})

describe('the tail', () => {
  test.each([
    ['Trần Mẫu', [{ name: 'Trần Mẫu' }]],
    ['MINH MẪU', [{ name: 'MINH MẪU' }]],
    ['Tin, ảnh: Trần Mẫu', [{ name: 'Trần Mẫu', role: 'both' }]],
    [
      'Bài, ảnh: TRẦN MẪU - LÊ DỤ',
      [
        { name: 'TRẦN MẪU', role: 'both' },
        { name: 'LÊ DỤ', role: 'both' },
      ],
    ],
    ['Bài và ảnh: Trần Mẫu', [{ name: 'Trần Mẫu', role: 'both' }]],
    ['Ảnh: Lê Dụ', [{ name: 'Lê Dụ', role: 'photographer' }]],
    ['PV', [{ name: 'PV' }]],
    ['Minh Mẫu (T/h)', [{ name: 'Minh Mẫu', role: 'compiled' }]],
    ['Trần Mẫu (tổng hợp)', [{ name: 'Trần Mẫu', role: 'compiled' }]],
    ['T.M', [{ name: 'T.M' }]],
    [
      'Bài: Trần Mẫu - Ảnh: Lê Dụ',
      [
        { name: 'Trần Mẫu', role: 'author' },
        { name: 'Lê Dụ', role: 'photographer' },
      ],
    ],
    ['Thanh Mẫu (Tổng hợp)', [{ name: 'Thanh Mẫu', role: 'compiled' }]],
    ['Hải Mẫu (TTXVN)', [{ name: 'Hải Mẫu' }]],
    ['Trần Mẫu/Báo Mẫu', [{ name: 'Trần Mẫu' }]],
    ['Trần Mẫu, Lê Dụ', [{ name: 'Trần Mẫu' }, { name: 'Lê Dụ' }]],
    ["H'Mẫu Niê", [{ name: "H'Mẫu Niê" }]],
    [
      'Trần Thị Mẫu - Phòng Tài nguyên và Môi trường',
      [{ name: 'Trần Thị Mẫu' }, { name: 'Phòng Tài nguyên và Môi trường' }],
    ],
    [
      'Tin, ảnh: Trần Mẫu, CDC Mẫu Sơn',
      [{ name: 'Trần Mẫu', role: 'both' }, { name: 'CDC Mẫu Sơn' }],
    ],
    ['Bích Mẫu – HND xã Dụ', [{ name: 'Bích Mẫu' }, { name: 'HND xã Dụ' }]],
    ['Thu Mẫu - Trường Dụ', [{ name: 'Thu Mẫu' }, { name: 'Trường Dụ' }]],
    ['Đoàn Thị Mẫu', [{ name: 'Đoàn Thị Mẫu' }]],
    ['PX03', [{ name: 'PX03' }]],
    ['Minh Mẫu.', [{ name: 'Minh Mẫu' }]],
    ['Tác giả bài viết: Lê Mẫu', [{ name: 'Lê Mẫu', role: 'author' }]],
    ['CHƯƠNG MẪU', [{ name: 'CHƯƠNG MẪU' }]],
    ['TRẦN MẪU; ảnh: PV', [{ name: 'TRẦN MẪU' }, { name: 'PV', role: 'photographer' }]],
  ])('reads the by-line %s', (line, byline) => {
    expect(parse(TITLE, '27/11/2023', BODY, '', SECOND, '', line).byline).toEqual(byline)
  })

  test.each([
    ['.MINH MẪU', 'MINH MẪU'],
    ['.Trần Văn Mẫu', 'Trần Văn Mẫu'],
    ['. Trần Văn Mẫu', 'Trần Văn Mẫu'],
    ['. MINH MẪU', 'MINH MẪU'],
    ['./. Trần Văn Mẫu', 'Trần Văn Mẫu'],
  ])('reads a by-line glued to the last paragraph: %s', (end, name) => {
    const report = parse(TITLE, '27/11/2023', BODY, '', SECOND.slice(0, -1) + end)
    expect(report.byline).toEqual([{ name }])
    const last = report.parts.filter(({ kind }) => kind === 'paragraph').at(-1)
    expect(report.text.slice(last?.start, last?.end)).toBe(
      end.startsWith('./.') ? SECOND.slice(0, -1) : SECOND,
    )
  })

  test.each([
    ['Nguồn: baomau.vn', { name: 'baomau.vn', url: 'https://baomau.vn' }],
    ['(Nguồn: TTXVN)', { name: 'TTXVN' }],
    ['Theo TTXVN', { name: 'TTXVN' }],
    ['(TTXVN/Vietnam+)', { name: 'TTXVN/Vietnam+' }],
    ['Trang TTĐT huyện Mẫu', { name: 'Trang TTĐT huyện Mẫu' }],
    ['baomau.vn', { name: 'baomau.vn', url: 'https://baomau.vn' }],
    ['Nguồn https://baomau.vn/a', { name: 'baomau.vn', url: 'https://baomau.vn/a' }],
    ['Theo baomau.vn', { name: 'baomau.vn', url: 'https://baomau.vn' }],
    [
      'https://baomau.vn/bai-viet-a1.html',
      { name: 'baomau.vn', url: 'https://baomau.vn/bai-viet-a1.html' },
    ],
  ])('reads the source %s', (line, source) => {
    expect(parse(TITLE, '27/11/2023', BODY, '', SECOND, '', line).source).toEqual(source)
  })

  test.each([
    ['Trần Mẫu (theo Báo Mẫu)', 'Trần Mẫu', 'Báo Mẫu'],
    ['Trần Mẫu/baomau.vn', 'Trần Mẫu', 'baomau.vn'],
  ])('parts author and source: %s', (line, author, source) => {
    const report = parse(TITLE, '27/11/2023', BODY, '', SECOND, '', line)
    expect(report.byline).toEqual([{ name: author }])
    expect(report.source).toMatchObject({ name: source })
  })

  test('a name under the post of a signer is no by-line', () => {
    const end = ['TM. BAN THƯỜNG VỤ', 'BÍ THƯ', 'Trần Văn Mẫu']
    expect(parse(TITLE, '27/11/2023', BODY, '', SECOND, ...end).byline).toEqual([])
    const headed = ['ĐOÀN KẾT', SECOND, 'Trần Văn Mẫu']
    expect(parse(TITLE, '27/11/2023', BODY, ...headed).byline).toHaveLength(1)
  })

  test('takes the end mark and the list of other articles off', () => {
    const report = parse(
      TITLE,
      '27/11/2023',
      BODY,
      '',
      `${SECOND.slice(0, -1)}./.`,
      'Trần Mẫu',
      'Tin liên quan',
      'Một bài viết khác của tỉnh',
      'Chia sẻ',
    )
    expect(kinds(report)).toEqual([
      'headline',
      'dateLine',
      'paragraph',
      'paragraph',
      'endMark',
      'byline',
      'pageLink',
      'pageLink',
      'pageLink',
    ])
  })

  test.each([
    'Theo ông Nguyễn Văn Mẫu, việc này rất quan trọng.',
    'Hà Nội',
    'Kết luận',
    'Chương II',
    'Đoàn Thanh niên Mẫu',
    'Báo cáo kết quả giám sát',
    'Chủ tịch UBND tỉnh',
  ])('%s at the end is no by-line and no source', (line) => {
    const report = parse(TITLE, '27/11/2023', BODY, '', SECOND, '', line)
    expect(report.byline).toEqual([])
    expect(report.source).toBeUndefined()
  })
})

test('names and captions keep the letters in which they are printed', () => {
  const report = parse(
    TITLE,
    '27/11/2023',
    BODY,
    '',
    'Người dân xã Hoà Mẫu thu hoạch lúa. Ảnh: Thuỷ Mẫu',
    '',
    SECOND,
    '',
    'Thuý Hoà',
  )
  expect(report.byline).toEqual([{ name: 'Thuý Hoà' }])
  expect(report.captions).toMatchObject([
    { caption: 'Người dân xã Hoà Mẫu thu hoạch lúa.', credit: 'Thuỷ Mẫu' },
  ])
})

describe('the body', () => {
  test('knows crossheads, lists and tables', () => {
    const report = parse(
      TITLE,
      '27/11/2023',
      BODY,
      '',
      'KẾT QUẢ BƯỚC ĐẦU',
      BODY.replace('Thời gian', 'Hai năm'),
      '- Một việc cần làm ngay',
      '- Hai việc cần làm sau',
      'Xã\tSố hộ',
      'Mẫu\t12',
      SECOND,
    )
    expect(kinds(report)).toEqual([
      'headline',
      'dateLine',
      'paragraph',
      'crosshead',
      'paragraph',
      'markup',
      'listItem',
      'markup',
      'listItem',
      'tableRow',
      'tableRow',
      'paragraph',
    ])
  })

  test('joins lines that a margin broke', () => {
    const wrapped = BODY.match(/.{1,60}(?:\s|$)/g) ?? []
    const report = parse(
      TITLE,
      '',
      '27/11/2023',
      '',
      ...wrapped.map((line) => line.trimEnd()),
      '',
      SECOND,
    )
    expect(kinds(report)).toEqual(['headline', 'dateLine', 'paragraph', 'paragraph'])
  })

  test('reports paragraphs of no-break spaces', () => {
    expect(kinds(parse(TITLE, '27/11/2023', BODY, '', '\u00a0', '', SECOND))).toEqual([
      'headline',
      'dateLine',
      'paragraph',
      'blankParagraph',
      'paragraph',
    ])
  })
})

describe('every character is in exactly one part', () => {
  const line = fc.oneof(
    fc.constantFrom(
      TITLE,
      '27/11/2023',
      BODY,
      SECOND,
      '',
      '\u00a0',
      'Nguồn: a.vn',
      'Trần Mẫu',
      'Ảnh: A',
      'KẾT QUẢ',
      './.',
      '___',
      '- mục',
      'a\tb',
      'Tin liên quan',
      'Theo A',
      'x.jpg',
      'PV - 03/04/2025',
    ),
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.string({ unit: 'grapheme', maxLength: 40 }),
  )
  test('whatever the text', () => {
    fc.assert(
      fc.property(
        fc.array(line, { maxLength: 25 }),
        fc.constantFrom('\n', '\r\n', '\n\n', '\r'),
        (lines, end) => {
          const text = lines.join(end)
          const { parts } = parse(text)
          expect(parts.map(({ start, end: stop }) => text.slice(start, stop)).join('')).toBe(text)
          expect(parts.every((part) => part.kind !== 'noise' || part.reason !== undefined)).toBe(
            true,
          )
        },
      ),
      { numRuns: 500 },
    )
  })
})
