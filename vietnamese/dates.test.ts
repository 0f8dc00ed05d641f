import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  findDates,
  formatDate,
  formatDateLong,
  inYear,
  isoDate,
  parseDate,
  vietnamDate,
  vietnamTime,
} from './dates.ts'

describe('findDates', () => {
  test.each([
    ['ngày 16-3-2022 của', '2022-03-16'],
    ['ngày 16/3/2022', '2022-03-16'],
    ['ngày 7.10.2022 của', '2022-10-07'],
    ['ngày 16 tháng 3 năm 2022', '2022-03-16'],
    ['ngày 16 tháng 3, năm 2022', '2022-03-16'],
    ['16 – 3 – 2022', '2022-03-16'],
    ['ngày 16\n/3/2022', '2022-03-16'],
    ['ngày 16/3 năm 2022', '2022-03-16'],
    ['04/04/2022', '2022-04-04'],
    ['2023-11-27T08:00', '2023-11-27'],
    ['2023-11-27', '2023-11-27'],
    ['29/2/2024', '2024-02-29'],
  ])('%j holds %s', (text, date) => {
    expect(findDates(text)[0]?.date).toBe(date)
  })

  test.each([
    ['Chiều 9/12, Đảng ủy', 9, 12, 'chiều'],
    ['Sáng ngày 26-5, tại', 26, 5, 'sáng'],
    ['Đêm 1-2,', 1, 2, 'tối'],
    ['(17/6)', 17, 6, undefined],
    ['ngày 19 - 12', 19, 12, undefined],
    ['ngày 17.10, ông', 17, 10, undefined],
    ['Chiều 21.10 tại', 21, 10, 'chiều'],
    ['ngày 16 tháng 3', 16, 3, undefined],
  ])('%j is a day without its year', (text, day, month, partOfDay) => {
    const [found] = findDates(text)
    expect(found).toMatchObject({ precision: 'day', day, month })
    expect(found?.date).toBeUndefined()
    expect(found?.partOfDay).toBe(partOfDay)
  })

  test.each([
    ['tháng 5-2025 (lần 4)', { precision: 'month', month: 5, year: 2025 }],
    ['tháng 5 năm 2025', { precision: 'month', month: 5, year: 2025 }],
    ['quý I-2022', { precision: 'quarter', quarter: 1, year: 2022 }],
    ['quý IV năm 2022', { precision: 'quarter', quarter: 4, year: 2022 }],
    ['(30/4/1975-30/4/2025)', { date: '2025-04-30', from: '1975-04-30' }],
    ['ngày 13 và 14/8', { day: 14, month: 8 }],
    ['từ 13-15/8/2024', { date: '2024-08-15', from: '2024-08-13' }],
    ['từ ngày 28/2 đến ngày 3/3/2025', { date: '2025-03-03', from: '2025-02-28' }],
  ])('%j is one date', (text, expected) => {
    const found = findDates(text)
    expect(found).toHaveLength(1)
    expect(found[0]).toMatchObject(expected)
  })

  test.each([
    '22/63 tỉnh ủy',
    'có 80/142 xã',
    '45.799/36.875',
    'ngày 31/2/2024',
    'số 12-NQ/TW',
    '9/10 đại biểu',
    'giai đoạn 2021-2025',
    'bão số 13',
    'ngày 32/1',
    'ngày 17.13',
    'mỗi ngày 1.5 triệu lượt',
    '(1.5 ha)',
    'đạt 3,5',
    'thửa 12-3',
  ])('%j holds no date', (text) => {
    expect(findDates(text)).toEqual([])
  })

  test('offsets give the printed date back, on any text', () => {
    const [found] = findDates('Chiều 24-11-2023, họp')
    expect(found).toMatchObject({ start: 6, end: 16, partOfDay: 'chiều' })
    const pieces = fc.constantFrom(
      '1',
      '12',
      '2023',
      '/',
      '-',
      '.',
      ' ',
      'ngày ',
      'tháng ',
      'năm ',
      'và ',
    )
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 30 }), (parts) => {
        const text = parts.join('')
        let last = 0
        for (const { start, end } of findDates(text)) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(text.length)
          last = end
        }
      }),
    )
  })
})

test('a day gets its year from elsewhere, when such a day exists', () => {
  const [found] = findDates('ngày 29/2,')
  expect(found && inYear(found, 2024)).toBe('2024-02-29')
  expect(found && inYear(found, 2023)).toBeUndefined()
})

test.each([
  [2023, 2, 29, undefined],
  [2024, 2, 29, '2024-02-29'],
  [2024, 13, 1, undefined],
  [1500, 1, 1, undefined],
])('%d-%d-%d is %s', (year, month, day, expected) => {
  expect(isoDate(year, month, day)).toBe(expected)
})

test('days are those of the calendar', () => {
  for (let day = Date.UTC(1800, 0, 1); day < Date.UTC(2200, 0, 1); day += 86_400_000) {
    const date = new Date(day)
    const [year, month] = [date.getUTCFullYear(), date.getUTCMonth() + 1]
    expect(isoDate(year, month, date.getUTCDate())).toBe(date.toISOString().slice(0, 10))
    const isLast = new Date(day + 86_400_000).getUTCDate() === 1
    if (isLast) expect(isoDate(year, month, date.getUTCDate() + 1)).toBeUndefined()
  }
})

test('dates are printed for readers', () => {
  expect(parseDate('27/11/2023')).toBe('2023-11-27')
  expect(formatDate('2023-11-27')).toBe('27/11/2023')
  expect(formatDateLong('2023-11-27')).toBe('Thứ Hai, 27/11/2023')
})

test('a Vietnamese day begins seven hours before the UTC day', () => {
  expect(vietnamTime('2023-11-27')).toBe('2023-11-26T17:00:00.000Z')
  expect(vietnamTime('2022-04-04', '08:59:00')).toBe('2022-04-04T01:59:00.000Z')
  expect(vietnamDate('2023-11-26T17:00:00.000Z')).toBe('2023-11-27')
})
