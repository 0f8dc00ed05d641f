import { expect, test } from 'vitest'

import { parseRange } from './range.ts'

test.each([
  [undefined, undefined],
  ['bytes=0-9', { start: 0, end: 9 }],
  ['bytes=10-', { start: 10, end: 99 }],
  ['bytes=90-500', { start: 90, end: 99 }],
  ['bytes=-10', { start: 90, end: 99 }],
  ['bytes=-500', { start: 0, end: 99 }],
  ['bytes=-0', 'unsatisfiable'],
  ['bytes=100-', 'unsatisfiable'],
  ['bytes=9-5', undefined],
  ['bytes=0-1,5-6', undefined],
  ['items=0-1', undefined],
  ['bytes=-', undefined],
])('%j of 100 bytes', (header, range) => expect(parseRange(header, 100)).toEqual(range))

test('an empty file has no ranges', () => expect(parseRange('bytes=0-', 0)).toBe('unsatisfiable'))
