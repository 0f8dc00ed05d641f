import { expect, test } from 'vitest'
import { importWarningsAreSettled } from './import-warnings.ts'
import { isNotBlank } from './text.ts'

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
