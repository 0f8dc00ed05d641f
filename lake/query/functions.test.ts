import { describe, expect, test } from 'vitest'
import type { LakeDocument } from '../domain/document.ts'
import { compileQuery } from './compile.ts'
import { evaluateQuerySync } from './evaluate.ts'

const ring = [
  [105, 20],
  [107, 20],
  [107, 22],
  [105, 22],
  [105, 20],
]
const documents = [
  { _id: 'province', _type: 'area', border: { type: 'Polygon', coordinates: [ring] } },
  { _id: 'hanoi', _type: 'town', place: { _type: 'geopoint', lat: 21.03, lng: 105.85 } },
  { _id: 'hue', _type: 'town', place: { _type: 'geopoint', lat: 16.46, lng: 107.59 } },
  { _id: 'nowhere', _type: 'town' },
] as unknown as LakeDocument[]

function evaluate(query: string, params: Record<string, unknown> = {}) {
  const source = {
    get: (id: string) => documents.find(({ _id }) => _id === id),
    all: () => documents,
    ofTypes: () => documents,
    referringTo: () => documents,
  }
  const project = { projectId: 'p', dataset: 'd' }
  return evaluateQuerySync({ query, params, identity: 'me', project }, source).result
}

test.each<[string, unknown]>([
  ['geo::latLng(21.03, 105.85)', { type: 'Point', coordinates: [105.85, 21.03] }],
  ['geo::latLng("21", 105)', null],
  ['geo::distance(geo::latLng(0, 0), geo::latLng(0, 1)) > 111000', true],
  ['geo::distance("Huế", geo::latLng(0, 1))', null],
  ['geo::distance($area, geo::latLng(0, 1))', null],
  ['*[_type == "town" && geo::contains($area, place)]._id', ['hanoi']],
  ['*[_type == "area"]{"towns": *[geo::contains(^.border, place)]._id}[0].towns', ['hanoi']],
  ['*[geo::intersects(place, $area)]._id', ['hanoi']],
  [
    '*[_type == "town" && defined(place)] | order(geo::distance(place, $here))._id',
    ['hue', 'hanoi'],
  ],
  ['*[_id == "nowhere"]{"in": geo::contains($area, place)}', [{ in: null }]],
  ['geo::contains($area, 1)', null],
  [
    'fn towns::of($a) = $a{"name": _id}; *[_id == "hue"]{"t": towns::of(@)}',
    [{ t: { name: 'hue' } }],
  ],
  [
    'fn user::attributes($a) = $a{"name": _id}; *[_id == "hue"]{"t": user::attributes(@)}.t.name',
    ['hue'],
  ],
])('%s', (query, expected) => {
  const area = { type: 'Polygon', coordinates: [ring] }
  expect(evaluate(query, { area, here: { lat: 16, lng: 107 } })).toEqual(expected)
})

describe('what the lake does not have is refused, with its place', () => {
  test.each<[string, string, RegExp]>([
    ['*[0]{"a": documents::get(media).aspects}', 'documents::get', /no global document/],
    [
      '*[documents::incomingGlobalDocumentReferenceCount() > 0]',
      'documents::incomingGlobalDocumentReferenceCount',
      /no global document/,
    ],
    ['*[documents::incomingRefCount() > 0]', 'documents::incomingRefCount', /references\(/],
    ['{"a": media::aspect(media, "copyright")}', 'media::aspect', /Media Library/],
    ['user::attributes().group', 'user::attributes', /no attributes/],
    ['* | score(text::semanticSimilarity("a"))', 'text::semanticSimilarity', /embeddings/],
    ['"text::query(" + text::query("a")', 'text::query', /right of `match`/],
    ['// geo(a)\n geo(a)', 'geo', /places as they are/],
    ['*[anywhere(a == 1)]', 'anywhere', /text::query/],
    ['*[sanity::versionsOf("a")]', 'sanity::versionsOf', /Undefined function: versionsOf/],
    ['*[delta::changedAny(a)]', 'delta::changedAny', /Undefined function: changedAny/],
    ['*[before().a == 1]', 'before', /Undefined function: before/],
    ["'it\\'s geo::contains(' + geo::contains(1)", 'geo::contains', /2 arguments, not 1/],
  ])('%s', (query, name, message) => {
    const start = query.lastIndexOf(`${name}(`)
    expect(() => compileQuery(query, {})).toThrow(
      expect.objectContaining({
        status: 400,
        type: 'queryParseError',
        message: expect.stringMatching(message),
        details: { query, start, end: start + name.length },
      }),
    )
  })
})
