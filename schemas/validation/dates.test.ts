import { describe, expect, test } from 'vitest'
import { dateExists, dateIsNotInFuture, isNotBefore, newsroomDate } from './dates.ts'

describe('dateExists', () => {
  test.each([undefined, '2022-03-16', '2024-02-29', '2000-02-29', '1945-09-02', '0099-12-31'])(
    'accepts %s',
    (value) => expect(dateExists(value)).toBe(true),
  )
  test.each(['2022-02-30', '2023-02-29', '1900-02-29', '2022-13-01', '2022-00-10', '2022-04-31'])(
    'refuses %s, a day of no calendar',
    (value) => expect(dateExists(value)).toMatch(/^Không có ngày/),
  )
  test.each(['16-3-2022', '2022-3-16', '2022', '', '2022-03-16T00:00:00Z'])(
    'refuses %j, no date at all',
    (value) => expect(dateExists(value)).toMatch(/không phải là ngày/),
  )
})

describe('dateIsNotInFuture', () => {
  // Half past midnight of 28 November in Vietnam, still the 27th in Greenwich.
  const now = new Date('2023-11-27T17:30:00Z')
  test.each([
    [undefined, true],
    ['2023-11-27', true],
    ['2023-11-28', true],
    ['2023-11-29', false],
    ['2023-11-28T16:59:00Z', true],
    ['2023-11-28T17:00:00Z', false],
    ['no date', true],
  ])('%s', (value, fits) => {
    expect(dateIsNotInFuture(value, now) === true).toBe(fits)
  })
})

describe('isNotBefore', () => {
  test.each([
    ['2022-03-16', '2022-03-16', true],
    ['2022-03-17', '2022-03-16', true],
    ['2022-03-15', '2022-03-16', false],
    ['2022-03-16T01:00:00Z', '2022-03-16T02:00:00Z', false],
    [undefined, '2022-03-16', true],
    ['2022-03-15', undefined, true],
    ['2022-03-15', 'no date', true],
  ])('%s after %s', (value, earlier, fits) => {
    expect(isNotBefore(value, earlier, 'too early')).toBe(fits || 'too early')
  })
})

test('the newsroom day turns at midnight in Vietnam', () => {
  expect(newsroomDate(new Date('2023-11-27T16:59:59Z'))).toBe('2023-11-27')
  expect(newsroomDate(new Date('2023-11-27T17:00:00Z'))).toBe('2023-11-28')
})
