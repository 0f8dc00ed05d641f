import { describe, expect, test } from 'vitest'
import { readReport } from '../index.ts'

const TITLE = 'Hội nghị của tỉnh Mẫu về công tác cuối năm'

/** Numbers of the documents with their dates. */
function datesOf(dateLine: string, ...paragraphs: string[]): [string | undefined, string?][] {
  const text = [TITLE, dateLine, ...paragraphs].join('\n\n')
  return readReport({ file: 'a.txt', sha256: '', text }).found.documents.map(({ number, date }) =>
    date === undefined ? [number] : [number, date],
  )
}

describe('a day before the document', () => {
  test.each([
    ['in full', 'Ngày 20/11/2023, Sở Mẫu ban hành Văn bản số 61/SM-PB về mẫu.', '2023-11-20'],
    [
      'of what was put out',
      'Ngày 20/11/2023, Sở Mẫu phát hành Thông báo số 61/TB-SM về mẫu.',
      '2023-11-20',
    ],
    [
      'by which something was done',
      'Hôm 20/11/2023, tại Quyết định số 61/QĐ-SM, Sở Mẫu bổ nhiệm ông Trần Văn Dụ.',
      '2023-11-20',
    ],
    [
      'without its year',
      'Ngày 20-11, Văn phòng Mẫu ban hành công văn số 52/VPM-TH về mẫu.',
      '2023-11-20',
    ],
    ['of last year', 'Ngày 20.12, Sở Mẫu ban hành Quyết định số 12/QĐ-SM về mẫu.', '2022-12-20'],
    [
      'over a shortened city',
      'Ngày 20-11, ông Nguyễn Văn Mẫu, Chủ tịch UBND TP.Mẫu, ký ban hành Quyết định số 12/QĐ-UBND về mẫu.',
      '2023-11-20',
    ],
    [
      'named by the sentence before',
      'Ngày 20-11, Sở Mẫu họp. Cùng ngày, Sở Mẫu ban hành Quyết định số 12/QĐ-SM về mẫu.',
      '2023-11-20',
    ],
    [
      'behind two numbers, said for both',
      'Sở Mẫu trao Quyết định số 12/QĐ-SM và Quyết định số 13/QĐ-SM cùng ngày 20/11/2023.',
      '2023-11-20',
    ],
    [
      'far before it, with a law in between',
      'Cụ thể, ngày 20/11, căn cứ Luật Đất đai, xét lời trình của Trưởng phòng Mẫu về những việc còn lại trong năm, Giám đốc Sở Mẫu đã ký Quyết định số 12/QĐ-SM về mẫu.',
      '2023-11-20',
    ],
  ])('%s', (_, paragraph, date) => {
    expect(datesOf('27/11/2023', paragraph).map(([, day]) => day)).toContain(date)
  })

  test.each(['* Cùng ngày', 'Chiều cùng ngày'])('of the item before: %s', (opening) => {
    const items = [
      'Sở Mẫu vừa ký Quyết định số 11/QĐ-SM ngày 20/11/2023 về mẫu.',
      `${opening}, Sở Mẫu đã ký Quyết định số 12/QĐ-SM về mẫu.`,
    ]
    expect(datesOf('', ...items)).toEqual([
      ['11/QĐ-SM', '2023-11-20'],
      ['12/QĐ-SM', '2023-11-20'],
    ])
    expect(datesOf('', 'Sở Mẫu họp.', items[1] ?? '')).toEqual([['12/QĐ-SM']])
  })

  test.each([
    [
      'of another sentence',
      'Ngày 20-11, Sở Mẫu họp. Sở đã ban hành Quyết định số 12/QĐ-SM về mẫu.',
    ],
    ['of a meeting', 'Sáng 20-11, Sở Mẫu công bố Quyết định số 12/QĐ-SM về mẫu.'],
    ['of a morning', 'Sáng 20-11, Sở Mẫu ký Quyết định số 12/QĐ-SM về mẫu.'],
    ['of a sentence without a day', 'Cùng ngày, Sở Mẫu ban hành Quyết định số 12/QĐ-SM về mẫu.'],
  ])('%s is not the document’s', (_, paragraph) => {
    expect(datesOf('27/11/2023', paragraph)).toEqual([['12/QĐ-SM']])
  })

  test('without its year needs a report that says it', () => {
    const signed = 'Ngày 20/11, Sở Mẫu ban hành Quyết định số 12/QĐ-SM về mẫu.'
    expect(datesOf('', signed)).toEqual([['12/QĐ-SM']])
    expect(datesOf('', signed, 'Quyết định có hiệu lực từ ngày 20/11/2023.')).toEqual([
      ['12/QĐ-SM', '2023-11-20'],
    ])
  })
})

describe('a day that is said of a list', () => {
  const announced = 'Ngày 20/11/2023, Phó Thủ tướng Trần Mẫu đã ký các quyết định công nhận 2 xã.'
  const item = (serial: number) => `Quyết định số ${serial}/QĐ-TTg công nhận xã Mẫu ${serial}.`

  test('is each document’s', () => {
    expect(datesOf('', announced, `Cụ thể, ${item(31)}`, item(32))).toEqual([
      ['31/QĐ-TTg', '2023-11-20'],
      ['32/QĐ-TTg', '2023-11-20'],
    ])
  })

  test('is each document’s, however it is said that there are several', () => {
    for (const several of ['ký liền sáu quyết định', 'ký một loạt quyết định'])
      expect(datesOf('', announced.replace('ký các quyết định', several), item(31))).toEqual([
        ['31/QĐ-TTg', '2023-11-20'],
      ])
  })

  test('is each document’s when the day comes at the end', () => {
    const signed = 'Hai quyết định công nhận xã Mẫu vừa được Thủ tướng ký ngày 20/11/2023.'
    expect(datesOf('', signed, `Theo đó, tại ${item(31)}`)).toEqual([['31/QĐ-TTg', '2023-11-20']])
  })

  test.each([
    ['behind another paragraph', [announced, 'Các xã đã đạt 19 tiêu chí.', item(31)]],
    ['with a word before it', [announced, `Trước đây đã có ${item(31)}`]],
    ['of another kind', [announced.replace('quyết định', 'nghị quyết'), item(31)]],
    ['without an announcement', ['Ngày 20/11/2023, xã Mẫu họp.', item(31)]],
  ])('a document %s is not of the list', (_, paragraphs) => {
    expect(datesOf('', ...paragraphs)).toEqual([['31/QĐ-TTg']])
  })

  test('a document of its own day keeps it', () => {
    const own = 'Quyết định số 31/QĐ-TTg ngày 1/2/2022 công nhận xã Mẫu.'
    expect(datesOf('', announced, own)).toEqual([['31/QĐ-TTg', '2022-02-01']])
  })
})

test('a serial alone is a document’s before the verb of a decision', () => {
  const paragraph = 'Thủ tướng đã ký Quyết định 87 bổ nhiệm ông Nguyễn Văn Mẫu.'
  expect(datesOf('', paragraph)).toEqual([['87']])
  expect(datesOf('', paragraph.replace('Quyết định 87', 'quyết định 3'))).toEqual([])
})

describe('a day behind the document', () => {
  test.each([
    ['without its year', 'Sở Mẫu ký Quyết định số 12/QĐ-SM ngày 20/11 về mẫu.', '2023-11-20'],
    [
      'with who issued it',
      'Quyết định số 12/QĐ-SM được Sở Mẫu ban hành ngày 20/11/2023.',
      '2023-11-20',
    ],
    [
      'behind the place',
      'Quyết định số 12/QĐ-SM của UBND tỉnh Mẫu Sơn ngày 20/11/2023.',
      '2023-11-20',
    ],
    ['of its force', 'Quyết định số 12/QĐ-SM có hiệu lực từ ngày 20/11/2023.', undefined],
    ['of a clause', 'Quyết định số 12/QĐ-SM được phổ biến, xã Mẫu họp ngày 20/11/2023.', undefined],
    ['in a pair of figures', 'Quyết định số 12/QĐ-SM (20/11 xã) về mẫu.', undefined],
  ])('%s', (_, paragraph, date) => {
    expect(datesOf('27/11/2023', paragraph)).toEqual([
      date === undefined ? ['12/QĐ-SM'] : ['12/QĐ-SM', date],
    ])
  })
})

test.each([
  ['Sở Mẫu ký Công điện số 12/CĐ-SM hồi 9 giờ ngày 20/11/2023.', '12/CĐ-SM'],
  ['Lúc 15h30 ngày 20/11/2023, Sở Mẫu đã có công điện khẩn số 21/CĐ.SM về mưa lũ.', '21/CĐ.SM'],
])('urgent messages give the hour: %s', (paragraph, number) => {
  expect(datesOf('', paragraph)).toEqual([[number, '2023-11-20']])
})

test('urgent messages are sent at night', () => {
  const sent = 'Ngay trong đêm 20/11, Sở Mẫu đã có Công điện số 12/CĐ-SM về mưa lũ.'
  expect(datesOf('27/11/2023', sent)).toEqual([['12/CĐ-SM', '2023-11-20']])
  const told = sent.replace('đã có', 'họp bàn về')
  expect(datesOf('27/11/2023', told)).toEqual([['12/CĐ-SM']])
})

test('an hour that is nobody’s parts the day from the document', () => {
  const paragraph = 'Sở Mẫu phổ biến Công điện số 12/CĐ-SM, 9 giờ ngày 20/11/2023 họp tiếp.'
  expect(datesOf('', paragraph)).toEqual([['12/CĐ-SM']])
})

test('the day of documents that are counted and listed in brackets is of each', () => {
  const listed = 'Ngày 20/11/2023, Sở Mẫu vừa ban hành 3 Quyết định (41/QĐ-SM, 42/QĐ-SM, 43/QĐ-SM).'
  expect(datesOf('', listed).map(([, date]) => date)).toEqual(Array(3).fill('2023-11-20'))
  const replaced = listed.replace('ban hành 3 Quyết định', 'họp về 3 Quyết định')
  expect(datesOf('', replaced).map(([, date]) => date)).toEqual([undefined, undefined, undefined])
})

test('in a list of documents with days of their own, one without has none', () => {
  const list =
    'Thực hiện Nghị quyết số 11-NQ/TW, Nghị quyết số 12-NQ/TW ngày 30/4/2023 và Nghị quyết số 13-NQ/TW ngày 4/5/2023.'
  expect(datesOf('', list)).toEqual([
    ['11-NQ/TW'],
    ['12-NQ/TW', '2023-04-30'],
    ['13-NQ/TW', '2023-05-04'],
  ])
})

test('the day before the first of two documents is of both', () => {
  const both = 'Ngày 20/11/2023, Sở Mẫu ký Quyết định số 12/QĐ-SM và Quyết định số 13/QĐ-SM về mẫu.'
  expect(datesOf('', both)).toEqual([
    ['12/QĐ-SM', '2023-11-20'],
    ['13/QĐ-SM', '2023-11-20'],
  ])
  for (const [words, said] of [
    [' thành lập Sở Dụ; ', true],
    [' thành lập Sở Dụ và ', true],
    [' về mẫu, thay thế ', false],
    [' thành lập Sở Dụ. Sau đó là ', false],
    [' ngày 21/11/2023 và ', false],
  ] as const) {
    const second = datesOf('', both.replace(' và ', words))[1]
    expect([words, second]).toEqual([words, ['13/QĐ-SM', ...(said ? ['2023-11-20'] : [])]])
  }
})
