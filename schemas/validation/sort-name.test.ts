import { expect, test } from 'vitest'
import { sortNameFitsName } from './sort-name.ts'

test.each([
  ['A Van Nguyen', 'Nguyễn Văn A', true],
  [undefined, 'Nguyễn Văn A', expect.stringContaining('Có thể dùng: A Van Nguyen')],
  ['Nguyen Van A', 'Nguyễn Văn A', expect.stringContaining('Thông thường là: A Van Nguyen')],
  [undefined, undefined, true],
  [undefined, ' ', true],
])('sorting name %s of %s', (value, name, expected) => {
  expect(sortNameFitsName(value, name)).toEqual(expected)
})
