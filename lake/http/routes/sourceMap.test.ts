import type { ContentSourceMap } from '@sanity/client'
import { parseJsonPath, resolveMapping } from '@sanity/client/csm'
import { stegaClean } from '@sanity/client/stega'
import { beforeAll, describe, expect, test } from 'vitest'
import { useLake } from '../../testing.ts'

const t = useLake()

const DOCUMENTS: { _id: string; _type: string; [field: string]: unknown }[] = [
  {
    _id: 'a',
    _type: 'article',
    title: 'Tin mẫu',
    n: 1,
    tags: ['một', 'hai'],
    seo: { heading: "It's\na 'heading'" },
    author: { _ref: 'p' },
    also: [
      { _key: 'k1', _ref: 'p' },
      { _key: 'k2', _ref: 'q' },
    ],
    body: [
      { _key: 'b1', _type: 'block', children: [{ _key: 's1', text: 'Đoạn một' }] },
      {
        _key: 'b2',
        _type: 'block',
        children: [
          { _key: 's2', text: 'Đoạn hai' },
          { _key: 's3', text: 'Đoạn ba' },
        ],
      },
    ],
  },
  { _id: 'b', _type: 'article', title: 'Tin khác', n: 2, tags: [], kicker: 'Nhãn' },
  { _id: 'p', _type: 'person', name: 'Nguyễn Văn Mẫu', born: { year: 1970 } },
  { _id: 'q', _type: 'person', name: 'Trần Thị Dụ' },
  { _id: 'drafts.b', _type: 'article', title: 'Tin khác, sửa lại', n: 2, tags: ['ba'] },
]

/** With what the lake adds. */
let stored: { _id: string }[] = []

beforeAll(async () => {
  await t.client.mutate(DOCUMENTS.map((create) => ({ create })))
  stored = await t.client.fetch('*')
})

async function mapped(query: string, names: true | 'withKeyArraySelector' = true) {
  const client = t.client.withConfig({ resultSourceMap: names, perspective: 'published' })
  const { result, resultSourceMap } = await client.fetch(query, {}, { filterResponse: false })
  if (!resultSourceMap) throw new Error('There is no source map')
  return { result: result as unknown, map: resultSourceMap }
}

type Segment = string | number

/** Every text, number and boolean of a result with its place. */
function leavesOf(value: unknown, path: Segment[] = []): [Segment[], unknown][] {
  if (value === null) return []
  if (typeof value !== 'object') return [[path, value]]
  return Object.entries(value).flatMap(([name, member]) =>
    leavesOf(member, [...path, Array.isArray(value) ? Number(name) : name]),
  )
}

/** What the client finds for a part of a result: the document's id, and what stands at the path. */
function sourceOf(path: Segment[], map: ContentSourceMap): unknown {
  const found = resolveMapping(path, map)
  if (!found) return 'unmapped'
  const { source } = found.mapping
  if (source.type !== 'documentValue') return source.type
  const { _id } = map.documents[source.document]!
  let value: unknown = stored.find((document) => document._id === _id)
  for (const segment of parseJsonPath(map.paths[source.path]! + found.pathSuffix)) {
    value =
      typeof segment === 'object'
        ? (value as { _key?: string }[]).find(({ _key }) => _key === segment._key)
        : (value as Record<Segment, unknown>)[segment]
  }
  return { of: _id, value }
}

/** Queries all of whose values stand in documents. */
const COPYING = [
  '*',
  '*[_type == "article"] | order(n)',
  '*[_type == "article"] | order(n) {title, n, tags}',
  '*[_type == "article"] | order(n) {title, n, tags} | order(n desc)',
  '*[_type == "article"] {title, n} [n > 1]',
  '*[_type == "article"] | order(n) {"name": title, "deep": {"x": n, "y": seo.heading}}[0...1]',
  '*[_id == "a"][0]',
  '*[_id == "a"][0].title',
  '*[_id == "a"][0].tags',
  '*[_id == "a"][0].tags[1]',
  '*[_id == "a"][0].tags[-1]',
  '*[_id == "a"][0].seo.heading',
  '*[_id == "a"][0].author->name',
  '*[_id == "a"][0].author->born.year',
  '*[_id == "a"][0].also[]->name',
  '*[_id == "a"][0].also[]->{name, "year": born.year}',
  '*[_id == "a"][0].body[].children[].text',
  '*[_id == "a"][0].body[].children[]{text}',
  '*[_id == "a"][0].body[_key == "b2"].children[].text',
  '*[_type == "article"] | order(n) .title',
  '*[_id == "a"]{..., "who": author->{..., "again": name}}',
  '*[_id == "a"]{title, ...seo, n > 0 => {n, "first": tags[0]}, n > 5 => {"title": seo.heading}}',
  '*[_id == "a"]{title, ...{"title": seo.heading}}',
  '*[_id == "a"]{...{"title": seo.heading}, title}',
  '*[_type == "article"] | order(n) {"head": coalesce(kicker, seo.heading, title)}',
  '*[_type == "article"] | order(n) {"head": select(n > 1 => kicker, seo.heading)}',
  '*[_type == "person"] | order(_id) {name, "in": *[_type == "article" && references(^._id)].title}',
  '*[_type == "person"] | order(_id) {"in": *[references(^._id)]{title, "also": ^.name}}',
  '*[_id == "a"][0]{"pair": [title, seo.heading], "grouped": (author)->name}',
  '{"articles": *[_type == "article"]{title}, "first": *[_id == "p"][0].name}',
]

describe.each([true, 'withKeyArraySelector'] as const)('with %s', (names) => {
  test.each(COPYING)('every value of %s is found where it stands', async (query) => {
    const { result, map } = await mapped(query, names)
    const leaves = leavesOf(result)
    expect(leaves.length).toBeGreaterThan(0)
    for (const [path, value] of leaves) {
      expect([path, sourceOf(path, map)]).toEqual([path, { of: expect.any(String), value }])
    }
  })
})

test('what a query makes or says itself is told from what stands in documents', async () => {
  const { map } = await mapped(
    '*[_id == "a"][0]{"made": upper(title), "said": "chữ", "count": count(tags), title}',
  )
  expect(sourceOf(['made'], map)).toBe('unknown')
  expect(sourceOf(['said'], map)).toBe('literal')
  expect(sourceOf(['count'], map)).toBe('unknown')
  expect(sourceOf(['title'], map)).toEqual({ of: 'a', value: 'Tin mẫu' })
})

test('paths name items by their keys when asked, and by their places otherwise', async () => {
  const query = '*[_id == "a"][0].body[].children[].text'
  const byKey = await mapped(query, 'withKeyArraySelector')
  expect(byKey.map.paths).toContain(
    `$['body'][?(@._key=='b2')]['children'][?(@._key=='s3')]['text']`,
  )
  const byPlace = await mapped(query)
  expect(byPlace.map.paths).toContain(`$['body'][1]['children'][1]['text']`)
})

test('a draft is named by the id under which it can be edited', async () => {
  const client = t.client.withConfig({ resultSourceMap: true, perspective: 'drafts' })
  const query = '*[_id == "b"][0]{title}'
  const { resultSourceMap } = await client.fetch(query, {}, { filterResponse: false })
  expect(resultSourceMap?.documents).toEqual([{ _id: 'drafts.b', _type: 'article' }])
})

test('nothing is said of sources when nobody asks', async () => {
  const answer = await t.client.fetch('*', {}, { filterResponse: false })
  expect(answer).not.toHaveProperty('resultSourceMap')
})

test('visual editing: the client writes the place in the Studio into the texts', async () => {
  const client = t.client.withConfig({
    perspective: 'published',
    stega: { enabled: true, studioUrl: '/studio' },
  })
  const query = '*[_id == "a"][0]{"headline": title, "who": author->name}'
  const found = await client.fetch<{ headline: string; who: string }>(query)
  expect(found.headline).not.toBe('Tin mẫu')
  expect(stegaClean(found)).toEqual({ headline: 'Tin mẫu', who: 'Nguyễn Văn Mẫu' })
})
