import { ClientError } from '@sanity/client'
import { beforeAll, describe, expect, test } from 'vitest'
import { refusal, useLake } from '../../testing.ts'

const t = useLake({ queryLimits: { queryTimeout: 3000, queryMemory: 64 } })

const DOCUMENTS: { _id: string; _type: string; [field: string]: unknown }[] = [
  { _id: 'a', _type: 'article', title: 'Đường sắt cao tốc', n: 1 },
  { _id: 'b', _type: 'article', title: 'Công an nhân dân', n: 2, by: { _ref: 'p' } },
  { _id: 'p', _type: 'person', name: 'Nguyễn Văn A' },
  { _id: 'drafts.b', _type: 'article', title: 'Công an (nháp)', n: 2, by: { _ref: 'p' } },
  { _id: 'drafts.c', _type: 'article', title: 'Chỉ là nháp', n: 3 },
  { _id: 'drafts.p', _type: 'person', name: 'Nguyễn Văn A (nháp)' },
  { _id: 'versions.r1.a', _type: 'article', title: 'Trong đợt một', n: 10 },
  { _id: 'versions.r2.a', _type: 'article', title: 'Trong đợt hai', n: 20 },
  { _id: 'versions.r1.b', _type: 'article', _system: { delete: true } },
]

beforeAll(async () => {
  await t.client.mutate(DOCUMENTS.map((create) => ({ create })))
})

describe('perspectives', () => {
  const query = '*[_type == "article"] | order(_id) {_id, _originalId, title, "by": by->name}'
  type Row = { _id: string; _originalId?: string; title: string; by: string | null }
  const see = (perspective: unknown) =>
    t.client.fetch<Row[]>(query, {}, { perspective: perspective as never })

  test('raw: everything as it is stored', async () => {
    const rows = await see('raw')
    expect(rows.map(({ _id }) => _id)).toEqual([
      'a',
      'b',
      'drafts.b',
      'drafts.c',
      'versions.r1.a',
      'versions.r1.b',
      'versions.r2.a',
    ])
  })

  test('published: neither drafts nor versions', async () => {
    expect(await see('published')).toEqual([
      { _id: 'a', _originalId: null, title: 'Đường sắt cao tốc', by: null },
      { _id: 'b', _originalId: null, title: 'Công an nhân dân', by: 'Nguyễn Văn A' },
    ])
  })

  test('drafts: over what is published, references included', async () => {
    expect(await see('drafts')).toEqual([
      { _id: 'a', _originalId: 'a', title: 'Đường sắt cao tốc', by: null },
      { _id: 'b', _originalId: 'drafts.b', title: 'Công an (nháp)', by: 'Nguyễn Văn A (nháp)' },
      { _id: 'c', _originalId: 'drafts.c', title: 'Chỉ là nháp', by: null },
    ])
    expect(await see('previewDrafts')).toEqual(await see('drafts'))
  })

  test('releases: the first that has the document counts; a removal removes', async () => {
    const stacked = await see(['r2', 'r1', 'drafts'])
    expect(stacked.map(({ _id, _originalId }) => [_id, _originalId])).toEqual([
      ['a', 'versions.r2.a'],
      ['c', 'drafts.c'],
    ])
    expect((await see(['r1']))[0]).toMatchObject({ _id: 'a', title: 'Trong đợt một' })
  })

  test.each(['raw,drafts', 'published,drafts', 'r1,r1'])(
    '%s means nothing',
    async (perspective) => {
      const search = new URLSearchParams({ query: '1', perspective })
      const response = await fetch(`${t.lake.url}/v2025-02-19/data/query/production?${search}`)
      expect(response.status).toBe(400)
    },
  )

  test('without one it depends on the version of the API', async () => {
    const count = (apiVersion: string) => t.clientWith({ apiVersion }).fetch<number>('count(*)')
    expect(await count('2025-02-19')).toBe(3)
    const unversioned = await t.client.fetch<number>('count(*[!(_id in path("versions.**"))])')
    expect(await count('2021-06-07')).toBe(unversioned)
    expect(unversioned).toBeLessThan(9)
  })

  test('an API version that knows no releases shows none of their versions', async () => {
    const old = t.clientWith({ apiVersion: '2024-01-01', perspective: 'raw' })
    expect(await old.fetch('count(*[_id in path("versions.**")])')).toBe(0)
    expect(await t.client.fetch('count(*[_id in path("versions.**")])')).toBeGreaterThan(0)
  })

  test('a parameter that is not given is refused with its place', async () => {
    const refused = await refusal(t.client.fetch('*[_type == $kind && n > $least]', { kind: 'a' }))
    expect(refused).toMatchObject({
      statusCode: 400,
      details: { type: 'queryParseError', start: 24, end: 30 },
    })
    expect(refused.message).toContain('param $least referenced, but not provided')
  })

  test('a document by its id is seen through a perspective too', async () => {
    const url = '/data/doc/production/b,nowhere?perspective=drafts'
    expect(await t.client.request({ url })).toMatchObject({
      documents: [{ _id: 'b', _originalId: 'drafts.b', title: 'Công an (nháp)' }],
      omitted: [{ id: 'nowhere', reason: 'existence' }],
    })
  })

  test('getDocument takes ids as they stand', async () => {
    expect(await t.client.getDocument('drafts.c')).toMatchObject({ title: 'Chỉ là nháp' })
    expect(await t.client.getDocuments(['b', 'nowhere', 'a'])).toMatchObject([
      { _id: 'b' },
      null,
      { _id: 'a' },
    ])
  })
})

describe('what GROQ gives', () => {
  test.each<[string, string, Record<string, unknown>, unknown]>([
    ['parameters', '$a + count($list)', { a: 1, list: [1, 2] }, 3],
    ['parameters in slices', '*[_type == "article"] | order(n)[0...$end]._id', { end: 1 }, ['a']],
    ['identity()', 'identity()', {}, 'owner'],
    ['now()', 'dateTime(now()) > dateTime("2020-01-01T00:00:00Z")', {}, true],
    ['the dataset', '[sanity::projectId(), sanity::dataset()]', {}, ['toasoan', 'production']],
    ['versionOf', '*[sanity::versionOf("a")]._id', {}, ['a', 'versions.r1.a', 'versions.r2.a']],
    ['partOfRelease', '*[sanity::partOfRelease("r1")]._id', {}, ['versions.r1.a', 'versions.r1.b']],
    ['references()', '*[references("p")]._id', {}, ['b', 'drafts.b']],
    [
      'the distance of places',
      'round(geo::distance({"lat": 10.24, "lng": 106.38}, geo::latLng(21.03, 105.85)) / 1000)',
      {},
      1202,
    ],
    ['a function of a delta', 'diff::changedAny({"a": 1}, {"a": 2}, a)', {}, true],
    ['nothing', '*[_id == "nowhere"][0]', {}, null],
    ['a scalar of text', '*[_id == "a"][0].title', {}, 'Đường sắt cao tốc'],
    ['null bytes and emoji', '$x', { x: 'a\u0000😀' }, 'a\u0000😀'],
  ])('%s', async (_name, query, params, expected) => {
    expect(await t.client.fetch(query, params)).toEqual(expected)
  })

  test('the same over POST, which long queries take', async () => {
    const ids = Array.from({ length: 2000 }, (_, n) => `id-${n}`).concat('a')
    expect(await t.client.fetch('*[_id in $ids]._id', { ids })).toEqual(['a'])
  })

  test('the query itself only when it is wanted', async () => {
    const withIt = await t.client.fetch('1', {}, { filterResponse: false })
    expect(withIt).toMatchObject({ query: '1', result: 1, ms: expect.any(Number) })
    const without = await t.client.fetch('1', {}, { filterResponse: false, returnQuery: false })
    expect(without).not.toHaveProperty('query')
  })
})

describe('text::query', () => {
  const find = (q: string) =>
    t.client.fetch<string[]>('*[_type == "article" && [@, _id] match text::query($q)]._id', { q })

  test.each<[string, string[]]>([
    ['Đường', ['a']],
    ['duong sat', ['a']],
    ['cao đường', ['a']],
    ['cong an', ['b', 'drafts.b']],
    ['con', ['b', 'drafts.b']],
    ['on', []],
    ['"sắt cao"', ['a']],
    ['"cao sắt"', []],
    ['công -nháp', ['b']],
    ['công -"nhân dân"', ['drafts.b']],
    ['đườ*', ['a']],
    ['zzz', []],
  ])('%s', async (q, ids) => {
    expect(await find(q)).toEqual(ids)
  })

  test('an empty one finds everything', async () => {
    expect(await find('')).toHaveLength(7)
  })

  test('what the Studio sends for a search', async () => {
    const query = `*[_type in $__types && ([@, _id] match text::query($__query) || references($__rawQuery))]
      | score(boost(_type in ["article"] && title match text::query($__query), 10), [@, _id] match text::query($__query))
      | order(_score desc) [_score > 0] [0...$__limit] {_type, _id, ...select(_type == "article" => {title}), _score}`
    const found = await t.client.fetch<{ _id: string; _score: number }[]>(
      query,
      { __types: ['article', 'person'], __query: 'nguyen', __rawQuery: 'nguyen', __limit: 10 },
      { perspective: 'published' },
    )
    expect(found).toMatchObject([{ _id: 'p', _score: 1 }])
  })
})

describe('a query that cannot be parsed', () => {
  test('says where', async () => {
    const error = await refusal(t.client.fetch('*[_type == "a"'))
    expect(error).toBeInstanceOf(ClientError)
    expect(error).toMatchObject({
      statusCode: 400,
      details: {
        type: 'queryParseError',
        description: expect.any(String),
        query: '*[_type == "a"',
        start: expect.any(Number),
        end: expect.any(Number),
      },
    })
    expect(error.message).toContain('GROQ query parse error')
  })

  test.each(['nofunc()', 'geo::distance(1)', '*[', '', '('.repeat(50_000)])('%j', async (query) => {
    const response = await fetch(`${t.lake.url}/v1/data/query/production`, {
      method: 'POST',
      body: JSON.stringify({ query }),
    })
    expect(response.status).toBe(400)
  })

  test('a parameter that is no JSON', async () => {
    const response = await fetch(`${t.lake.url}/v1/data/query/production?query=$a&$a=text`)
    expect(response.status).toBe(400)
  })
})

describe('a hostile query', () => {
  const numbers = `[${Array.from({ length: 300 }, (_, n) => n).join()}]`

  /** Lists in lists, ten million objects in the end. */
  function memoryHog(): string {
    const rows = `[${Array.from({ length: 10 }, () => '{}').join()}]`
    return Array.from({ length: 7 }).reduce<string>((inner) => `${rows}{"a": ${inner}}`, '"x"')
  }

  test.each<[string, string, RegExp]>([
    [
      'with joins of joins',
      `count(${numbers}[count(${numbers}[count(${numbers}[@ > ^ && @ > ^.^]) > 0]) > 0])`,
      /queryTimeoutError/,
    ],
    [
      'with a pattern that backtracks',
      `"${'a'.repeat(40)}" match "${'*a'.repeat(30)}b"`,
      /queryTimeoutError/,
    ],
    ['that fills the memory', memoryHog(), /queryMemoryError|queryTimeoutError/],
  ])('%s is stopped, and others are answered meanwhile', async (_name, query, type) => {
    let stopped = false
    const hostile = refusal(t.client.fetch(query)).finally(() => (stopped = true))
    for (let n = 0; n < 5; n += 1) await t.client.fetch('count(*[_type == "article"])')
    expect(stopped).toBe(false)
    const error = await hostile
    expect(error).toMatchObject({ statusCode: 400 })
    expect(error.details).toMatchObject({ type: expect.stringMatching(type) })
    expect(await t.client.fetch('1')).toBe(1)
  })
})
