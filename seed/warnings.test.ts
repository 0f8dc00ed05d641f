import { expect, test } from 'vitest'
import { readReport } from './index.ts'

const codesIn = (sentence: string) =>
  readReport({
    file: 'a.txt',
    sha256: '',
    text: `Xã Mẫu họp cuối năm\n27/11/2023\n\nSáng nay, xã Mẫu họp.\n\n${sentence}\n`,
  }).warnings.map(({ code, line, excerpt }) => [code, line, excerpt])

test('letters that the file lost before are shown to editors', () => {
  expect(codesIn('Cuộc h\ufffdp k\ufffdt thúc buổi chiều.')).toEqual([
    ['lostLetters', 6, 'Cuộc h\ufffdp k\ufffd'],
  ])
  expect(codesIn('Cuộc họp kết thúc ra sao?')).toEqual([])
})
