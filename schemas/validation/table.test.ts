import { expect, test } from 'vitest'
import { headerRowsFit, rowsAreEven } from './table.ts'

const row = (...cells: string[]) => ({ cells })

test.each([
  ['nothing', undefined, true],
  ['no rows', {}, true],
  ['even rows', { rows: [row('a', 'b'), row('c', 'd')] }, true],
  ['a short row', { rows: [row('a', 'b'), row('c')] }, expect.stringContaining('Hàng 2 có 1 ô')],
  ['a row without cells', { rows: [row('a'), {}] }, expect.stringContaining('Hàng 2 có 0 ô')],
])('rowsAreEven: %s', (_name, table, expected) => {
  expect(rowsAreEven(table)).toEqual(expected)
})

test.each([
  [1, 2, true],
  [2, 2, true],
  [3, 2, false],
  [undefined, 0, true],
])('%s header rows of %s', (headerRows, count, fits) => {
  const table = {
    rows: Array.from({ length: count }, () => row('a')),
    ...(headerRows && { headerRows }),
  }
  expect(headerRowsFit(table) === true).toBe(fits)
})
