import fc from 'fast-check'
import { evaluateSync, parse } from 'groq-js'
import { describe, expect, test } from 'vitest'
import type { LakeDocument } from '../domain/document.ts'
import { referencesIn } from '../domain/references.ts'
import { inPerspective, type Perspective } from '../domain/perspective.ts'
import { evaluateQuerySync } from './evaluate.ts'
import { narrowQuery, type Constraint } from './narrow.ts'
import type { DocumentSource } from './source.ts'

/** Documents in memory, read as a dataset is. */
function sourceOf(documents: readonly LakeDocument[], scans = false): DocumentSource {
  const sorted = documents.toSorted((a, b) => (a._id < b._id ? -1 : 1))
  return {
    get: (id) => sorted.find(({ _id }) => _id === id),
    all: () => sorted,
    scan: (type) =>
      scans
        ? () => sorted.filter(({ _type }) => type === undefined || _type === type).values()
        : undefined,
    ofTypes: (types) => sorted.filter(({ _type }) => types.includes(_type)),
    referringTo: (ids) =>
      sorted.filter((document) =>
        [...referencesIn(document).keys()].some((id) => ids.includes(id)),
      ),
  }
}

const ID = fc.constantFrom('a', 'b', 'c', 'drafts.a', 'drafts.b', 'versions.r.a', 'versions.r.c')
const TYPE = fc.constantFrom('article', 'person', 'note')
const DOCUMENTS = fc.uniqueArray(
  fc.record(
    {
      _id: ID,
      _type: TYPE,
      n: fc.constantFrom(0, 1, 2),
      to: fc.option(fc.constantFrom('a', 'b', 'c').map((_ref) => ({ _ref }))),
    },
    { noNullPrototype: true },
  ),
  { selector: ({ _id }) => _id },
)

const PARAMS = {
  type: 'article',
  types: ['person', 'note'],
  id: 'a',
  ids: ['b', 'drafts.a', 7],
  missing: null,
}

const CONDITION = fc.letrec<{ any: string; leaf: string }>((tie) => ({
  leaf: fc.constantFrom(
    '_type == "article"',
    '"person" == _type',
    '_type == $type',
    '_type in $types',
    '_type in ["note", $type]',
    '_type in [..._ids]',
    '_type != "note"',
    '_type == $missing',
    '_type == to',
    '_type == 1',
    '_id == $id',
    '_id in $ids',
    '_id in ["a", "c"]',
    '_id in path("drafts.**")',
    'n > 0',
    'references("a")',
    'references($id)',
    'references($ids, "c")',
    'references($missing)',
    'references(_id)',
    'to._id == "a"',
    '@._type == "article"',
  ),
  any: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    tie('leaf'),
    fc.tuple(tie('any'), tie('any')).map(([left, right]) => `(${left} && ${right})`),
    fc.tuple(tie('any'), tie('any')).map(([left, right]) => `(${left} || ${right})`),
    tie('any').map((inner) => `!(${inner})`),
  ),
})).any

const QUERY = fc.oneof(
  CONDITION.map((condition) => `*[${condition}]`),
  CONDITION.map((condition) => `count((*)[${condition}])`),
  fc.constantFrom(
    '*',
    'count(*)',
    '*[0]',
    '*[1..2]',
    'length(*)',
    '*._id',
    '*|order(n)',
    '"a" in *._id',
    '* + *',
    '*{_id}',
    '{"all": *}',
  ),
  CONDITION.map((condition) => `*[${condition}] | order(n desc) [0...2]{_id, "to": to->_type}`),
  fc
    .tuple(
      fc.constantFrom('*', '*[_type == "article"]', '*[_type == $type]'),
      CONDITION,
      fc.constantFrom('n', 'n desc', 'n desc, _type', 'to->n, _id desc', '_type == ^._type'),
      fc.constantFrom('[0]', '[1]', '[-1]', '[0...1]', '[0..2]', '[1...3]', '[-2..-1]', '[0...0]'),
    )
    .map(([base, condition, order, slice]) => `${base}[${condition}] | order(${order})${slice}`)
    .chain((top) =>
      fc.constantFrom(
        top,
        `${top}._id`,
        `(${top}){_id, "to": to->n}`,
        `{"top": ${top}, "all": count(*)}`,
        `*[n == 1]{_id, "top": ${top}}`,
      ),
    ),
  fc
    .tuple(CONDITION, CONDITION)
    .map(([outer, inner]) => `*[${outer}]{_id, "s": *[${inner} && references(^._id)]._id}`),
  fc.tuple(CONDITION, CONDITION).map(([outer, inner]) => `*[${outer}][${inner}]._id`),
)

const PERSPECTIVE = fc.constantFrom<Perspective>(
  'raw',
  ['published'],
  ['drafts', 'published'],
  ['r', 'drafts', 'published'],
)

test('a narrowed query gives what plain groq-js gives on all documents', () => {
  fc.assert(
    fc.property(
      DOCUMENTS,
      QUERY,
      PERSPECTIVE,
      fc.boolean(),
      (documents, query, perspective, scans) => {
        const stored = sourceOf(documents as unknown as LakeDocument[], scans)
        const source = inPerspective(stored, perspective)
        const plain = evaluateSync(parse(query), {
          dataset: source.all(),
          params: PARAMS,
          dereference: ({ _ref }) => source.get(_ref),
        }).data
        const project = { projectId: 'p', dataset: 'd' }
        const { result } = evaluateQuerySync(
          { query, params: PARAMS, identity: 'me', project },
          source,
        )
        expect(result).toEqual(plain)
      },
    ),
    { numRuns: 500 },
  )
})

describe('what a filter says', () => {
  test.each<[string, Constraint[]]>([
    ['*[_type == "article"]', [{ types: ['article'] }]],
    ['*[_type == $type && n > 1]{"more": *[_id == $id]}', [{ types: ['article'] }, { ids: ['a'] }]],
    ['*[_type == "a" || _type == "b"]', [{ types: ['a', 'b'] }]],
    ['*[_type in ["a", "b"] && _type == "b"]', [{ types: ['b'] }]],
    ['*[_id in $ids]', [{ ids: ['b', 'drafts.a'] }]],
    ['*[_type == $missing]', [{ types: [] }]],
    ['*[references($id) && _type == "x"]', [{ types: ['x'], refersTo: ['a'] }]],
    ['*[references(["a", "b"], "c")]', [{ refersTo: ['a', 'b', 'c'] }]],
    ['*[references($missing)]', [{ refersTo: [] }]],
    ['*[references(^._id)]', [{}]],
    ['*[_type == "a" || n > 1]', [{}]],
    ['*[!(_type == "a")]', [{}]],
    ['*[^._type == "a"]', [{}]],
    ['count(*)', [{}]],
    ['releases::all()', [{}]],
    ['1', []],
  ])('%s', (query, constraints) => {
    expect(narrowQuery(parse(query), PARAMS, sourceOf([])).constraints).toEqual(constraints)
  })
})
