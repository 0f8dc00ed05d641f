import { expect, test } from 'vitest'
import { importWarningsAreSettled } from './import-warnings.ts'
import { isGiven, isNotBlank } from './text.ts'

test.each([
  [undefined, true],
  ['Tên', true],
  [' ', false],
  ['\u00a0', false],
  ['', false],
])('isNotBlank(%j)', (value, fits) => {
  expect(isNotBlank(value) === true).toBe(fits)
})

test.each([
  [undefined, true],
  [{}, true],
  [{ warnings: [] }, true],
  [{ warnings: [{}, {}] }, expect.stringContaining('Còn 2 điểm')],
])('importWarningsAreSettled(%j)', (imported, expected) => {
  expect(importWarningsAreSettled(imported)).toEqual(expected)
})

test.each([
  [undefined, false],
  [' \u00a0', false],
  ['xây dựng lực lượng', true],
])('isGiven(%j)', (value, fits) => {
  expect(isGiven(value, 'missing')).toBe(fits || 'missing')
})
