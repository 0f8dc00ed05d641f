import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readReport } from '../../../seed/index.ts'
import { sha256Hex } from '../../../seed/read/digest.ts'
import { textBlocks } from './highlights.ts'

const seed = new URL('../../../seed/reports/000_74added453e97457.txt', import.meta.url)
const reportOf = (text: string) =>
  readReport({ file: 'report.txt', text, sha256: sha256Hex(new TextEncoder().encode(text)) })
const first = reportOf(readFileSync(seed, 'utf8'))

test('what the report names is marked where it stands', () => {
  const marked = textBlocks(first).flatMap(({ segments }) =>
    segments.flatMap(({ text, finding }) => (finding ? [`${finding.kind}: ${text}`] : [])),
  )
  expect(marked).toContain('person: Trần Ngọc Tam')
  expect(marked).toContain('organization: Bộ Chính trị')
  expect(marked.filter((mark) => mark === 'document: NQ số 12-NQ/TW')).toHaveLength(3)
})

test('a warning stands at the part that its line is in', () => {
  const caption = textBlocks(first).find(({ part }) => part.kind === 'caption')
  expect(caption?.warnings.map(({ code }) => code)).toEqual(['captionWithoutPicture'])
})

test('a picture that came with the file stands where it stood', () => {
  const picture = { name: 'a.png', contentType: 'image/png', bytes: Uint8Array.of(1) }
  const text = 'Xã Mẫu họp bàn việc làm đường\na.png\nb.png'
  const at = text.indexOf('a.png')
  const blocks = textBlocks(
    readReport({
      file: 'a.html',
      sha256: '',
      text,
      encoding: 'utf-8',
      hints: [
        { start: at, kind: 'picture', picture: 0 },
        { start: text.indexOf('b.png'), kind: 'picture' },
      ],
      pictures: [picture],
    }),
  )
  expect(blocks.map((block) => block.picture)).toEqual([undefined, picture, undefined])
})

test('what stands over the text may be made the headline, and of a text without one its first lines', () => {
  const choices = (text: string) =>
    textBlocks(reportOf(text))
      .filter((block) => block.mayBeHeadline)
      .map(({ segments }) => segments.map((segment) => segment.text).join(''))
  const paragraph = 'Xã Mẫu góp đất làm đường bê tông về các bản. '.repeat(6).trim()
  expect(
    choices(`Báo Mẫu điện tử\nXã Mẫu góp đất làm đường\n27/11/2023\n${paragraph}\nXã Dụ họp.`),
  ).toEqual(['Báo Mẫu điện tử'])
  expect(choices(`${paragraph}\nXã Mẫu làm đường bê tông về bản xa.`)).toEqual([
    'Xã Mẫu làm đường bê tông về bản xa.',
  ])
})

test('blank paragraphs are not shown', () => {
  const shown = textBlocks(first).map(({ segments }) => segments.map(({ text }) => text).join(''))
  expect(shown.every((text) => text.trim() !== '')).toBe(true)
})

test('joined, the segments are the text of their part', () => {
  const sentence = fc.constantFrom(
    'Chủ tịch UBND tỉnh Nguyễn Văn A chủ trì cuộc họp.',
    'Nghị quyết số 12-NQ/TW ngày 16-3-2022 của Bộ Chính trị',
    'Ban Chỉ đạo (BCĐ) họp.',
    'Ảnh: Văn B',
    '',
    '\u00a0',
    'tiếng Việt 🗞️',
  )
  fc.assert(
    fc.property(fc.array(sentence, { maxLength: 12 }), (lines) => {
      const report = reportOf(lines.join('\n'))
      for (const { part, segments } of textBlocks(report)) {
        expect(segments.map(({ text }) => text).join('')).toBe(
          report.text.slice(part.start, part.end),
        )
      }
    }),
  )
})
