import { describe, expect, test } from 'vitest'
import type { LakeDocument } from '../domain/document.ts'
import { LakeError } from '../domain/errors.ts'
import { compileQuery, type CompileOptions } from './compile.ts'
import { evaluateQuerySync } from './evaluate.ts'

function evaluate(query: string, options: CompileOptions = {}) {
  const document = { _id: 'a', _type: 't', title: 'Đường sắt', tags: ['Bến Tre', 'Huế'] }
  const documents = [document as unknown as LakeDocument]
  const source = {
    get: () => undefined,
    all: () => documents,
    ofTypes: () => documents,
    referringTo: () => documents,
  }
  const project = { projectId: 'p', dataset: 'd' }
  return evaluateQuerySync({ query, params: {}, identity: 'me', project, options }, source).result
}

describe('match', () => {
  test.each<[string, boolean, boolean]>([
    ['*[0].title match "đường"', true, true],
    ['*[0].title match "duong"', false, true],
    ['*[0].title match "Du*"', false, true],
    ['*[0].tags match ["ben", "hue"]', false, true],
    ['*[0].tags match "sai gon"', false, false],
    ['"hue" match "Huế"', false, true],
    ['1 match "Huế"', false, false],
  ])('%s: %s on hosted, %s when accents are passed over', (query, asHosted, folded) => {
    expect(evaluate(query)).toBe(asHosted)
    expect(evaluate(query, { foldAccentsInMatch: true })).toBe(folded)
  })
})

test.each<[string, unknown]>([
  ['*[title match text::query("duong")]._id', ['a']],
  ['*[!(title match text::query("duong"))]._id', []],
  [
    '*[tags match text::query("hue")]{"nested": *[^.title match text::query("sat")]._id}',
    [{ nested: ['a'] }],
  ],
  ['"any" match text::query("an")', true],
  ['"any" match text::query(1)', null],
])('text::query wherever it may stand: %s', (query, expected) => {
  expect(evaluate(query)).toEqual(expected)
})

describe('a query that cannot be parsed', () => {
  test.each<[string, number, number]>([
    ['*[a == ]', 6, 6],
    ['*[geo::distance(a) > 1]', 2, 15],
    ['text::query("a")', 0, 11],
    ['nope()', 0, 4],
    ['{"a": geo::nope (1)}', 6, 15],
    ['*[0].geo{"nope(": 1, "b": nope()}', 26, 30],
  ])('%s: from %i to %i', (query, start, end) => {
    const refused = expect.objectContaining({
      type: 'queryParseError',
      details: { query, start, end },
    })
    expect(() => compileQuery(query, {})).toThrow(LakeError)
    expect(() => compileQuery(query, {})).toThrow(refused)
  })
})

test('what a query text can say never becomes a call of the lake', () => {
  expect(evaluate('{"__proto__": {"result": 1}}.result')).toBeNull()
})
