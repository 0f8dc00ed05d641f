import { evaluate, parse, toJS } from 'groq-js'
import { beforeAll, describe, expect, test } from 'vitest'
import { useLake } from '../testing.ts'

/**
 * The areas of the GROQ specification's own test suite, each by a few queries: over HTTP the lake
 * answers what groq-js answers on the same documents.
 */
const t = useLake()

const DOCUMENTS = [
  { _id: 'a', _type: 'person', name: 'Anh', age: 30, tags: ['x', 'y'], boss: { _ref: 'c' } },
  { _id: 'b', _type: 'person', name: 'Bình', age: 25, tags: ['y'], nested: { list: [1, [2, 3]] } },
  { _id: 'c', _type: 'person', name: 'Chi', age: null, born: '1990-01-02T03:04:05Z' },
  {
    _id: 'd',
    _type: 'book',
    title: 'the quick brown fox',
    pages: 120.5,
    by: [{ _ref: 'a' }, { _ref: 'b' }],
  },
  {
    _id: 'e',
    _type: 'book',
    title: 'Sách',
    text: [
      {
        _type: 'block',
        children: [
          { _type: 'span', text: 'Một ' },
          { _type: 'span', text: 'hai' },
        ],
      },
    ],
  },
  { _id: 'f.g', _type: 'odd', 'key with space': 1, yes: true, no: false },
]

const AREAS: Record<string, string[]> = {
  literals: [
    '1',
    '-1.5e3',
    '"a\\u0041\\n"',
    "'single'",
    'true',
    'null',
    '[1, "two", [3]]',
    '{"a": {"b": 1}}',
  ],
  operators: [
    '1 + 2 * 3 ** 2 % 4 - 5 / 2',
    '"a" + "b"',
    '[1] + [2]',
    '{"a": 1} + {"b": 2, "a": 3}',
    '1 == 1.0',
    '"a" < "b"',
    '1 < "a"',
    'null == null',
    '!true || false && null',
    '2 in [1, 2]',
    '"b" in "abc"',
    '3 in 1..3',
    '3 in 1...3',
    '-(-1)',
    '1 / 0',
  ],
  filters: [
    '*[age > 20]._id',
    '*[age > 20 && "y" in tags]._id',
    '*[defined(age)]._id',
    '*[!defined(age)]._id',
    '*[age == null]._id',
    '*[_id in path("*")]._id',
    '*[_id in path("f.**")]._id',
    '*[@["key with space"] == 1]._id',
    '*[yes && !no]._id',
    '*[count(tags) > 1]._id',
    '*[_type == "person"][age > 26][0].name',
  ],
  traversal: [
    '*[0]._id',
    '*[-1]._id',
    '*[1..2]._id',
    '*[1...2]._id',
    '*[_type == "person"].tags[]',
    '*[_type == "person"].tags[0]',
    '*[_id == "b"][0].nested.list[1][0]',
    '*[_id == "a"][0].boss->name',
    '*[_id == "d"][0].by[]->{name, "boss": boss->name}',
    '*[_id == "d"].by[]->name',
    '*[_id == "nowhere"][0].a.b[0].c->d',
  ],
  projections: [
    '*[_type == "person"]{name, "older": age + 1}',
    '*[_type == "person"]{..., "tags": null}',
    '*[_type == "person"]{age > 26 => {"old": true}, "n": name}',
    '*[_type == "person"]{"self": @._id, "peers": *[_type == ^._type && _id != ^._id]._id}',
    '*[_type == "book"]{"people": *[references(^._id)]._id, "by": by[]->name}',
    '*[_id == "a"]{boss->{name}}',
    '*[_id == "a"]{"boss": boss->{...}}',
    '{"all": count(*), "types": array::unique(*[]._type)}',
  ],
  ordering: [
    '*|order(_id desc)._id',
    '*|order(age)._id',
    '*|order(age desc, _id asc)._id',
    '*|order(lower(name), _id)[0..2]._id',
    '*[_type == "person"]|order(age desc)[0].name',
  ],
  functions: [
    'coalesce(null, missing, 3)',
    'count([1, null])',
    'length("Đường😀")',
    'length([1, 2])',
    'lower("ĐƯỜNG") + upper("đường")',
    'round(2.567, 2)',
    'select(1 > 2 => "a", true => "b")',
    'string(1.5) + string(true)',
    'string::split("a,b", ",")',
    'string::startsWith("abc", "ab")',
    'array::join(["a", 1], "-")',
    'array::compact([1, null, 2])',
    'array::unique([1, 1, 2])',
    'array::intersects([1, 2], [2, 3])',
    'math::sum([1, 2, 3])',
    'math::avg([1, 2])',
    'math::min([3, 1]) + math::max([3, 1])',
    'pt::text(*[_id == "e"][0].text)',
    'references("a")',
    '*[references("a")]._id',
    '*[references(["a", "c"])]._id',
    'global::count([1])',
  ],
  dates: [
    'dateTime("2020-01-01T00:00:00Z") + 60',
    'dateTime("2020-01-02T00:00:00Z") - dateTime("2020-01-01T00:00:00Z")',
    'dateTime("nonsense")',
    '*[dateTime(born) < dateTime("2000-01-01T00:00:00Z")]._id',
  ],
  matching: [
    '*[title match "quick"]._id',
    '*[title match "qui*"]._id',
    '*[title match ["fox", "brown"]]._id',
    '*[[title, name] match "anh"]._id',
    '"a.b" match "a.b"',
    '"duong" match "đường"',
  ],
  scoring: [
    '*|score(title match "fox")[0]{_id, _score}',
    '*|score(boost(title match "fox", 2), age > 20)|order(_score desc, _id){_id, _score}',
  ],
  parameters: ['$n + 1', '$list[0]', '*[_id == $id]._id', '*[0...$n]._id'],
  differences: [
    'diff::changedAny({"a": 1}, {"a": 2}, a)',
    'diff::changedOnly({"a": 1, "b": 1}, {"a": 2, "b": 1}, a)',
  ],
  'custom functions': [
    'fn ex::name($p) = $p{"n": name}; *[_type == "person"] | order(_id) {"x": ex::name(@)}',
  ],
}

const PARAMS = { n: 2, list: ['a'], id: 'b' }

beforeAll(async () => {
  await t.client.mutate(DOCUMENTS.map((create) => ({ create })) as never)
})

const stored = () => t.client.fetch<object[]>('*')

describe.each(Object.entries(AREAS))('%s', (_area, queries) => {
  test.each(queries)('%s', async (query) => {
    const dataset = await stored()
    const expected = await answerOf(async () => {
      const tree = parse(query, { params: PARAMS })
      const value = await evaluate(tree, { dataset, params: PARAMS, identity: 'owner' })
      return toJS(await value.asStatic()) ?? null
    })
    const actual = await answerOf(() => t.client.fetch(query, PARAMS))
    expect(actual).toEqual(JSON.parse(JSON.stringify(expected)))
  })
})

/** The answer, or only that there is none: both sides say so in words of their own. */
async function answerOf(ask: () => Promise<unknown>): Promise<unknown> {
  try {
    return { answer: await ask() }
  } catch {
    return 'refused'
  }
}
