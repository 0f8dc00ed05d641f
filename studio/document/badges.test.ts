import { expect, test } from 'vitest'
import { embargoBadge, importWarningsBadge } from './badges.ts'

const now = Date.parse('2023-11-27T00:00:00Z')

test.each([
  [undefined, null],
  ['', null],
  ['no date', null],
  ['2023-11-26T23:59:59Z', null],
  ['2023-11-27T00:00:00Z', null],
  [
    '2023-11-27T01:00:00Z',
    expect.stringMatching(/^Giữ đến .*08:00.*27\/11\/2023|^Giữ đến .*27\/11\/2023.*08:00/),
  ],
])('embargo until %s', (until, label) => {
  expect(embargoBadge(until, now)?.label ?? null).toEqual(label)
})

test.each([
  [0, null],
  [3, '3 điểm cần xem lại'],
])('%s warnings', (count, label) => {
  expect(importWarningsBadge(count)?.label ?? null).toBe(label)
})
