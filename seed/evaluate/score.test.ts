import { describe, expect, test } from 'vitest'
import { readReport } from '../index.ts'
import {
  readingOfAnnotation,
  readingOfReport,
  score,
  type Annotation,
  type ScoredField,
} from './score.ts'

const TEXT = `Tỉnh Mẫu tổng kết công tác năm

27/11/2023

Chủ tịch UBND tỉnh Nguyễn Văn Mẫu chủ trì hội nghị thực hiện Nghị quyết số 99-NQ/TW ngày 1-2-2023 của Bộ Chính trị về phát triển vùng mẫu, với sự tham gia của các đơn vị.

Toàn cảnh hội nghị. Ảnh: Lê Dụ

Hội nghị đã thảo luận nhiều nội dung quan trọng, đề ra các nhiệm vụ, giải pháp cho năm tới, được các đại biểu thống nhất cao.

Trần Lệ

Nguồn: baomau.vn
`

const RIGHT: Annotation = {
  id: '1',
  headline: 'Tỉnh Mẫu tổng kết công tác năm',
  date: '2023-11-27',
  persons: [{ name: 'Nguyễn Văn Mẫu', positions: ['Chủ tịch UBND tỉnh'] }],
  documents: [
    { kind: 'Nghị quyết', number: '99-NQ/TW', date: '2023-02-01', issuer: 'Bộ Chính trị' },
  ],
  captions: ['Toàn cảnh hội nghị. Ảnh: Lê Dụ'],
  byline: 'Trần Lệ',
  source: 'baomau.vn',
}

function rowsFor(annotation: Annotation) {
  const found = readingOfReport(readReport({ file: 'a.txt', sha256: '', text: TEXT }))
  const rows = score([{ id: annotation.id, expected: readingOfAnnotation(annotation), found }])
  return (field: ScoredField) => rows.find((row) => row.field === field)
}

test('a right reading scores 1 in every field', () => {
  const found = readingOfReport(readReport({ file: 'a.txt', sha256: '', text: TEXT }))
  expect(
    score([{ id: '1', expected: readingOfAnnotation(RIGHT), found }]).map(({ field, f1 }) => [
      field,
      f1,
    ]),
  ).toEqual(
    expect.arrayContaining([
      ['headline', 1],
      ['positions', 1],
      ['number with date', 1],
      ['captions', 1],
      ['by-line', 1],
      ['source', 1],
    ]),
  )
})

describe('spelling that does not count', () => {
  test.each<[string, Partial<Annotation>]>([
    ['the place of the tone', { headline: 'Tỉnh Mẫu tổng kết công tác năm'.normalize('NFD') }],
    [
      'spaces in a number',
      {
        documents: [
          { ...(RIGHT.documents[0] as Annotation['documents'][number]), number: '99 – NQ/TW' },
        ],
      },
    ],
    ['the full stop of a caption', { captions: ['Toàn cảnh hội nghị. Ảnh: Lê Dụ.'] }],
  ])('%s', (_name, change) => {
    const row = rowsFor({ ...RIGHT, ...change })
    expect([row('headline')?.f1, row('document number')?.f1, row('captions')?.f1]).toEqual([
      1, 1, 1,
    ])
  })
})

test('what is missed and what is invented is listed', () => {
  const row = rowsFor({ ...RIGHT, persons: [{ name: 'Trần Văn Dụ', positions: [] }] })('persons')
  expect(row).toMatchObject({
    precision: 0,
    recall: 0,
    f1: 0,
    missed: ['1: trần văn dụ'],
    invented: ['1: nguyễn văn mẫu'],
  })
})

test('half of what was found right is a precision of a half', () => {
  const row = rowsFor({
    ...RIGHT,
    persons: [...RIGHT.persons, { name: 'Trần Văn Dụ', positions: [] }],
  })('persons')
  expect(row).toMatchObject({ precision: 1, recall: 0.5 })
})

test.each([
  ['Trần Lệ (TTXVN)', 1],
  ['Trần Lệ (Báo Mẫu)', 1],
  ['ThS. Trần Lệ', 1],
  ['Luật sư Trần Lệ', 1],
  ['Trần Lê', 0],
])('the by-line %s scores %d', (byline, f1) => {
  expect(rowsFor({ ...RIGHT, byline })('by-line')?.f1).toBe(f1)
})

test('names parted by a dash of either length are two, with a hyphen inside one they are one', () => {
  const recall = (byline: string) => rowsFor({ ...RIGHT, byline })('by-line')?.recall
  expect([recall('Trần Lệ – Lê Dụ'), recall('Trần Lệ - Lê Dụ'), recall('Trần-Lệ')]).toEqual([
    0.5, 0.5, 0,
  ])
})

test('a source counts by its name, however much of the address is given', () => {
  const page = { ...RIGHT, source: 'https://mauson.vn/tin/123.html' }
  const recallOf = (source: string) =>
    score([
      {
        id: '1',
        expected: readingOfAnnotation(page),
        found: readingOfAnnotation({ ...page, source }),
      },
    ]).find(({ field }) => field === 'source')?.recall
  expect([recallOf('mauson.vn'), recallOf('http://mauson.vn/'), recallOf('dumau.vn')]).toEqual([
    1, 1, 0,
  ])
})
