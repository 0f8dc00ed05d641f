/** Whatever a file holds, the importer neither throws nor hangs, and loses no character. */
import { readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { DOCUMENT_KINDS } from '../vietnamese/document-kinds.ts'
import { COMMON_SURNAMES } from '../vietnamese/names.ts'
import { HONORIFICS } from '../vietnamese/titles.ts'
import { PROVINCES } from '../vietnamese/places.ts'
import { AFTER_POST } from '../vietnamese/after-post.ts'
import { POST_HEADS, POST_PREFIXES, PROFESSIONS } from '../vietnamese/posts.ts'
import { catalogOf, planReports, problemOf, readReport } from './index.ts'

const seed = readFileSync(new URL('./reports/000_74added453e97457.txt', import.meta.url), 'utf8')
const MORE = [
  'Đại tá Nguyễn Văn Mẫu, Phó Bí thư Đảng ủy, Giám đốc Công an tỉnh Mẫu; bà Trần Thị Dụ - Chủ tịch UBND huyện Mẫu dự.',
  'Các Nghị quyết số 10-NQ/TW, 11-NQ/TW ngày 1/2/2023 và Kế hoạch số 154 & 201/KH-UBND của UBND tỉnh Bến Tre.',
  'Luật Đất đai năm 2024, Đề án 06, “về việc” (TTXVN) ./.',
  'Ảnh: Trần A\nTin, ảnh: Lê B\nNguồn: c.vn\nThứ 4, 23/11/2022 | 15:21:38\n* * *\na\tb\nc\td',
]
const REPORT = [seed, ...MORE].join('\n\n')

/** A piece cut out of real-looking text, so that rules meet halves of what they know. */
const splice = fc
  .tuple(fc.nat(REPORT.length), fc.nat(200))
  .map(([start, length]) => REPORT.slice(start, start + length))
const text = fc
  .array(
    fc.oneof(
      splice,
      splice,
      fc.string({ unit: 'binary', maxLength: 20 }),
      fc.constantFrom('\n', '\n\n', '\r\n', ' ', '\u00a0'),
    ),
    { maxLength: 30 },
  )
  .map((pieces) => pieces.join('').normalize('NFC'))

function check(source: string): void {
  const report = readReport({ file: 'a.txt', sha256: 'x', text: source })
  expect(report.parts.map(({ start, end }) => source.slice(start, end)).join('')).toBe(source)
  const spans = [
    ...report.found.people.flatMap((person) => [...person.spans, ...person.positions]),
    ...report.found.documents.flatMap(({ citations }) => citations),
    ...report.found.organizations.flatMap((body) => body.spans),
    ...report.found.places.flatMap((place) => place.spans),
    ...report.found.abbreviations.flatMap((abbreviation) => abbreviation.spans),
  ]
  expect(
    spans.filter(({ start, end }) => start < 0 || end <= start || end > source.length),
  ).toEqual([])
  expect(problemOf(report) === undefined).toBe(
    report.title !== undefined && report.date !== undefined,
  )
  const plan = planReports(
    [report],
    { catalog: catalogOf(), documents: new Map() },
    { importedAt: '2026-01-01T00:00:00.000Z' },
  )
  expect(plan.entries.filter(({ id }) => id.includes('.'))).toEqual([])
}

test('splices of reports', () => {
  fc.assert(fc.property(text, check), { numRuns: 400 })
})

test('any characters', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 400 }), check), { numRuns: 300 })
})

/** The words that rules know, in any case and order: sentences that nobody would write. */
const WORDS = [
  ...POST_HEADS,
  ...POST_PREFIXES,
  ...PROFESSIONS,
  ...AFTER_POST,
  ...HONORIFICS,
  ...COMMON_SURNAMES,
  ...PROVINCES,
  ...DOCUMENT_KINDS.map(({ kind }) => kind),
  'của',
  'này',
  'và',
  'các',
  'khóa',
  'IX',
  'nhiệm kỳ',
  '2020 - 2025',
  '(',
  ')',
  '-',
  ';',
  '.',
  'số',
  '12-NQ/TU',
  '15/2023',
  'ngày 1/2/2023',
  'Mẫu',
  'Nguyễn Văn Mẫu',
  'cũ)',
  'th',
  '"',
]
const word = fc
  .tuple(fc.constantFrom(...WORDS), fc.constantFrom('as is', 'lower', 'upper'))
  .map(([known, form]) => {
    if (form === 'lower') return known.toLowerCase()
    return form === 'upper' ? known.toUpperCase() : known
  })
const sentences = fc
  .array(fc.tuple(word, fc.constantFrom(' ', ' ', ' ', ', ', '. ', '\n')), { maxLength: 40 })
  .map((pieces) => pieces.map(([known, mark]) => known + mark).join(''))

test('words that rules know', () => {
  fc.assert(
    fc.property(sentences, (some) => check(some.trimEnd())),
    { numRuns: 1500 },
  )
})

test('a file that breaks off in any word of a post', () => {
  const texts = [...POST_HEADS, ...PROFESSIONS]
    .flatMap((head) => [head, head.toLowerCase(), head.slice(0, -1)])
    .flatMap((last) => ['. ', ', ', ' '].map((mark) => `Ông Trần Mẫu dự lễ ở xã Dụ${mark}${last}`))
  expect(() => texts.forEach((some) => check(some.trimEnd()))).not.toThrow()
})

/** Pieces that rules look for, repeated: what a rule with nested repetition would hang on. */
const REPEATED = [
  'a ',
  '(',
  'số ',
  '1/',
  'ảnh: ',
  'Ông ',
  'Nguyễn Văn A, ',
  'Chủ tịch UBND tỉnh ',
  'Nghị quyết số 12-NQ/TW ',
  'ngày 1/2/2023 ',
  '"về ',
  ' - ',
  '..',
  '1-',
  '12-NQ/',
  'Luật Đất ',
  '\n',
  '\u00a0\n',
  'Tin, ảnh: ',
  'của ',
  'Ban Chỉ đạo ',
  'và ',
  'Trần ',
  '- a\n',
  'a\tb\n',
  '12/2023/',
  'Công an ',
  'Hà Nội ',
  'đồng chí ',
  'Phó ',
  "H'",
  '12 & ',
  'đã ký ',
  'Chủ tịch Hồ Chí Minh đã ',
  'ảnh 1A ',
  '<br>',
  '\t|',
]

test.each(REPEATED)('%j ten thousand times', (piece) => {
  const repeated = piece.repeat(10_000)
  expect(() => check(repeated)).not.toThrow()
  expect(() =>
    check(`Hội nghị của tỉnh về công tác mẫu\n\n27/11/2023\n\n${repeated}`),
  ).not.toThrow()
})
