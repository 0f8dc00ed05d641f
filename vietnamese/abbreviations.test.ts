import { expect, test } from 'vitest'
import { findAbbreviations } from './abbreviations.ts'

test.each([
  ['thực hiện Nghị quyết (NQ) số', 'NQ', 'Nghị quyết'],
  ['lực lượng Công an nhân dân (CAND) thật', 'CAND', 'Công an nhân dân'],
  ['Ban Chỉ đạo (BCĐ) đã', 'BCĐ', 'Ban Chỉ đạo'],
  ['các tờ trình (TT) về', 'TT', 'tờ trình'],
  ['Giáo dục và Đào tạo (GD&ĐT)', 'GD&ĐT', 'Giáo dục và Đào tạo'],
  ['Ủy ban nhân dân (gọi tắt là UBND)', 'UBND', 'Ủy ban nhân dân'],
  ['Uỷ ban nhân dân (UBND)', 'UBND', 'Uỷ ban nhân dân'],
  ['khoa học và công nghệ (KHCN)', 'KHCN', 'khoa học và công nghệ'],
])('%s', (text, short, long) => {
  expect(findAbbreviations(text)).toMatchObject([{ short, long }])
})

test.each([
  'Ảnh: A (TTXVN)',
  'Ban Chỉ đạo (BCD) đã',
  'xong. Ban (CB)',
  '(GLO) Sáng',
  'ông A (Giám đốc)',
  'Nghị quyết (nq)',
  'khóa (XIII)',
  'Nguyễn Văn A (NVA1)',
])('%s introduces none', (text) => {
  expect(findAbbreviations(text)).toEqual([])
})

test('the offsets give the printed letters back', () => {
  const text = 'Thời gian qua, Ban Chỉ đạo (BCĐ) đã họp'
  const [found] = findAbbreviations(text)
  expect(found && text.slice(found.start, found.end)).toBe('BCĐ')
  expect(found && text.slice(found.longStart, found.longStart + 11)).toBe('Ban Chỉ đạo')
})
