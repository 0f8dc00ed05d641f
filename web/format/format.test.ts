import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { datedName, shortName } from './citation.ts'
import { formatCalendarDate, formatDay, formatMoment, formatShort, isoInZone } from './dates.ts'
import { shorten } from './summary.ts'

describe('moments are printed in the time of the newsroom', () => {
  test.each([
    ['2023-11-27T00:00:00+07:00', 'Thứ Hai, 27/11/2023', '27/11/2023'],
    ['2023-11-26T17:00:00Z', 'Thứ Hai, 27/11/2023', '27/11/2023'],
    ['2023-11-27T08:59:00+07:00', 'Thứ Hai, 27/11/2023, 08:59', '27/11/2023, 08:59'],
    ['2024-12-31T18:30:00Z', 'Thứ Tư, 01/01/2025, 01:30', '01/01/2025, 01:30'],
    ['2023-11-26T00:00:00+07:00', 'Chủ Nhật, 26/11/2023', '26/11/2023'],
  ])('%s is %s', (moment, full, short) => {
    expect(formatMoment(new Date(moment))).toBe(full)
    expect(formatShort(new Date(moment))).toBe(short)
  })

  test('a day has no hour', () => {
    expect(formatDay(new Date('2023-11-27T08:59:00+07:00'))).toBe('Thứ Hai, 27/11/2023')
  })

  test('with the offset, a moment keeps its printed day and stays the same moment', () => {
    expect(isoInZone('2023-11-26T17:00:00.000Z')).toBe('2023-11-27T00:00:00+07:00')
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1900-01-01'), max: new Date('2200-01-01'), noInvalidDate: true }),
        (date) => {
          const whole = Math.floor(date.getTime() / 1000) * 1000
          expect(Date.parse(isoInZone(new Date(whole).toISOString()))).toBe(whole)
        },
      ),
    )
  })
})

test.each([
  ['2022-03-16', '16/3/2022'],
  ['2022-02-05', '05/02/2022'],
  ['2022-01-31', '31/01/2022'],
  ['2022-12-01', '01/12/2022'],
  ['tháng 3 năm 2022', 'tháng 3 năm 2022'],
])('the date %s is cited as %s', (date, printed) => {
  expect(formatCalendarDate(date)).toBe(printed)
})

test.each([
  [
    { kind: 'Nghị quyết', number: '12-NQ/TM', title: 'một việc', signedOn: '2022-03-16' },
    'Nghị quyết 12-NQ/TM',
    'Nghị quyết 12-NQ/TM ngày 16/3/2022',
  ],
  [{ kind: 'Luật', number: null, title: 'Thí dụ' }, 'Luật Thí dụ', 'Luật Thí dụ'],
  [{ kind: 'Kết luận', title: null }, 'Kết luận', 'Kết luận'],
])('%j is named', (document, short, dated) => {
  expect(shortName(document)).toBe(short)
  expect(datedName(document)).toBe(dated)
})

describe('shorten', () => {
  test.each([
    ['a short text is whole', 'Một câu ngắn.', 50, 'Một câu ngắn.'],
    ['whole sentences are kept', 'Câu một khá dài. Câu hai cũng dài.', 20, 'Câu một khá dài.'],
    [
      'a long sentence ends after a word',
      'Một câu rất dài, không có dấu chấm nào ở giữa',
      20,
      'Một câu rất dài…',
    ],
    ['a title with points is no end', 'Ở TP. Mẫu có hội nghị lớn.', 18, 'Ở TP. Mẫu có hội…'],
    ['an opened bracket is taken back', 'Lực lượng mẫu (LLM) làm việc', 15, 'Lực lượng mẫu…'],
    ['nothing stays nothing', '', 10, ''],
  ])('%s', (_name, text, limit, expected) => {
    expect(shorten(text, limit)).toBe(expected)
  })

  test('never gives more than the limit', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.integer({ min: 1, max: 60 }),
        (text, limit) => {
          expect(shorten(text, limit).length).toBeLessThanOrEqual(limit)
        },
      ),
    )
  })
})
