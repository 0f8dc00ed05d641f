import { applyPatch } from 'mendoza'
import { beforeAll, describe, expect, test } from 'vitest'
import { useLake } from '../../testing.ts'

const t = useLake()

const P = 'story'
const D = 'drafts.story'

const act = (actions: object | object[], transactionId?: string) =>
  t.client.action(actions as never, transactionId ? { transactionId } : {})
const edit = (title: string) => ({
  actionType: 'sanity.action.document.edit',
  draftId: D,
  publishedId: P,
  patch: { set: { title } },
})
const publish = { actionType: 'sanity.action.document.publish', draftId: D, publishedId: P }

async function history<T = Record<string, unknown>>(path: string): Promise<T> {
  return t.client.request({ url: `/data/history/production/${path}` })
}

interface Entry {
  id: string
  timestamp: string
  author: string
  documentIDs: string[]
  mutations?: unknown[]
  effects?: Record<string, { apply: never; revert: never }>
}

async function transactions(search: string): Promise<Entry[]> {
  const url = `${t.lake.url}/v2025-02-19/data/history/production/transactions/${search}`
  const response = await fetch(url)
  expect(response.headers.get('content-type')).toBe('application/x-ndjson')
  const text = await response.text()
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Entry)
}

beforeAll(async () => {
  await t.client.mutate([{ create: { _id: P, _type: 'article', title: 'Một' } }], {
    transactionId: 't1',
  })
  await act(edit('Hai'), 't2')
  await act(edit('Ba'), 't3')
  await act(publish, 't4')
  await act({ actionType: 'sanity.action.document.unpublish', draftId: D, publishedId: P }, 't5')
  await act(publish, 't6')
  await act(edit('Bốn'), 't7')
  await act({ actionType: 'sanity.action.document.discard', draftId: D }, 't8')
  await act(
    { actionType: 'sanity.action.document.delete', publishedId: P, includeDrafts: [] },
    't9',
  )
})

describe('transactions', () => {
  test('all that touched the documents, in order, each with its effects', async () => {
    const entries = await transactions(`${P},${D}?effectFormat=mendoza&excludeContent=true`)
    expect(entries.map(({ id }) => id)).toEqual([
      't1',
      't2',
      't3',
      't4',
      't5',
      't6',
      't7',
      't8',
      't9',
    ])
    expect(entries[3]).toMatchObject({ author: 'owner', documentIDs: [P, D] })
    expect(entries[3]).not.toHaveProperty('mutations')
    let document: unknown = null
    const titles = entries.map(({ effects }) => {
      const patch = effects?.[P]
      if (patch) document = applyPatch(document, patch.apply)
      return (document as { title?: string } | null)?.title
    })
    expect(titles).toEqual(['Một', 'Một', 'Một', 'Ba', undefined, 'Ba', 'Ba', 'Ba', undefined])
    const reverts = entries
      .toReversed()
      .flatMap(({ effects }) => (effects?.[P] ? [effects[P].revert] : []))
    expect(reverts.length).toBeGreaterThan(0)
    expect(reverts.reduce<unknown>((after, revert) => applyPatch(after, revert), null)).toBeNull()
  })

  test.each<[string, string[]]>([
    ['fromTransaction=t3&toTransaction=t5', ['t3', 't4', 't5']],
    ['reverse=true&limit=2', ['t9', 't8']],
    ['reverse=true&limit=2&toTransaction=t8', ['t8', 't7']],
    ['limit=0', []],
    ['authors=nobody', []],
    ['toTime=2000-01-01T00:00:00Z', []],
  ])('%s', async (search, ids) => {
    const entries = await transactions(`${P},${D}?${search}`)
    expect(entries.map(({ id }) => id)).toEqual(ids)
  })

  test('with includeIdentifiedDocumentsOnly nothing of other documents', async () => {
    const [entry] = await transactions(
      `${P}?fromTransaction=t4&limit=1&includeIdentifiedDocumentsOnly=true&effectFormat=mendoza`,
    )
    expect(entry?.documentIDs).toEqual([P])
    expect(Object.keys(entry?.effects ?? {})).toEqual([P])
  })

  test('the mutations, when their content is not excluded', async () => {
    const [, second] = await transactions(`${D},${P}?limit=2`)
    expect(second?.mutations).toEqual([
      { create: expect.objectContaining({ _id: D, title: 'Một' }) },
      { patch: { id: D, set: { title: 'Hai' } } },
    ])
  })
})

describe('documents', () => {
  test.each<[string, string, string | undefined]>([
    [P, 't1', 'Một'],
    [P, 't3', 'Một'],
    [D, 't3', 'Ba'],
    [P, 't4', 'Ba'],
    [D, 't4', undefined],
    [P, 't9', undefined],
    [P, 'unknown', undefined],
  ])('%s at revision %s', async (id, revision, title) => {
    const { documents } = await history<{ documents: { title: string; _rev: string }[] }>(
      `documents/${id}?revision=${revision}`,
    )
    expect(documents.map((document) => document.title)).toEqual(title ? [title] : [])
  })

  test('have the revision and all fields they had', async () => {
    const { documents } = await history<{ documents: unknown[] }>(`documents/${D}?revision=t3`)
    expect(documents).toEqual([
      {
        _id: D,
        _type: 'article',
        _rev: 't3',
        _createdAt: expect.any(String),
        _updatedAt: expect.any(String),
        title: 'Ba',
      },
    ])
  })

  test('at a time, several at once, and as they were last', async () => {
    const [third] = await transactions(`${D}?fromTransaction=t3&limit=1`)
    const atTime = await history<{ documents: { title: string }[] }>(
      `documents/${P},${D}?time=${third!.timestamp}`,
    )
    expect(atTime.documents).toHaveLength(2)
    const last = await history<{ documents: { title: string; _rev: string }[] }>(
      `documents/${D},${P}?lastRevision=true`,
    )
    expect(last.documents).toMatchObject([
      { title: 'Bốn', _rev: 't7' },
      { title: 'Ba', _rev: 't6' },
    ])
  })
})

describe('events', () => {
  async function events(id: string, search = '') {
    const page = await history<{ events: Record<string, unknown[]>; nextCursor: string }>(
      `events/documents/${id}?${search}`,
    )
    return { events: page.events[id] as Record<string, unknown>[], nextCursor: page.nextCursor }
  }

  test('of the published document', async () => {
    const { events: found, nextCursor } = await events(P)
    expect(nextCursor).toBe('')
    const draft = { versionId: D }
    expect(found).toMatchObject([
      { type: 'deleteDocumentGroup', documentId: P, author: 'owner' },
      { type: 'publishDocumentVersion', revisionId: 't6', versionRevisionId: 't5', ...draft },
      { type: 'unpublishDocument', versionRevisionId: 't5', ...draft },
      {
        type: 'publishDocumentVersion',
        revisionId: 't4',
        versionRevisionId: 't3',
        publishCause: 'document.publish',
        contributors: ['owner'],
        ...draft,
      },
      { type: 'createLiveDocument', revisionId: 't1' },
    ])
  })

  test('of the draft', async () => {
    const { events: found } = await events(D)
    expect(found.map(({ type, versionRevisionId }) => [type, versionRevisionId])).toEqual([
      ['deleteDocumentVersion', 't7'],
      ['createDocumentVersion', 't7'],
      ['publishDocumentVersion', 't5'],
      ['unpublishDocument', 't5'],
      ['createDocumentVersion', 't5'],
      ['publishDocumentVersion', 't3'],
      ['createDocumentVersion', 't2'],
    ])
  })

  test('page by page', async () => {
    const all = (await events(P)).events
    const paged: unknown[] = []
    let cursor = ''
    do {
      const page = await events(P, `limit=2${cursor && `&nextCursor=${cursor}`}`)
      paged.push(...page.events)
      cursor = page.nextCursor
    } while (cursor)
    expect(paged).toEqual(all)
  })

  test('of a document that is written directly', async () => {
    await t.client.mutate([{ create: { _id: 'live', _type: 'article' } }], { transactionId: 'l1' })
    await t.client.mutate([{ patch: { id: 'live', set: { a: 1 } } }], { transactionId: 'l2' })
    expect((await events('live')).events).toMatchObject([
      { type: 'updateLiveDocument', revisionId: 'l2' },
      { type: 'createLiveDocument', revisionId: 'l1' },
    ])
  })

  test('of a version in a release, and of the release', async () => {
    const releaseId = 'rEvents'
    const versionId = `versions.${releaseId}.live`
    await t.client.releases.create({ releaseId, metadata: { title: 'x' } })
    await t.client.createVersion({ publishedId: 'live', baseId: 'live', releaseId })
    const publishAt = new Date(Date.now() + 3_600_000).toISOString()
    await t.client.releases.schedule({ releaseId, publishAt })
    await t.client.releases.unschedule({ releaseId })
    await t.client.releases.publish({ releaseId })
    expect((await events(versionId)).events).toMatchObject([
      { type: 'publishDocumentVersion', releaseId, publishCause: 'release.publish' },
      { type: 'unscheduleDocumentVersion', releaseId },
      { type: 'scheduleDocumentVersion', releaseId, publishAt, state: 'published' },
      { type: 'createDocumentVersion', versionId, releaseId },
    ])
    const release = await history<{ events: { type: string }[] }>(`events/releases/${releaseId}`)
    expect(release.events.map(({ type }) => type)).toEqual([
      'publishRelease',
      'unscheduleRelease',
      'scheduleRelease',
      'addDocumentToRelease',
      'createRelease',
    ])
  })
})

test('a purge leaves nothing in the history', async () => {
  await t.client.mutate([{ create: { _id: 'secret', _type: 'article' } }])
  await t.client.create({ _id: 'afterwards', _type: 'article' })
  await t.client.mutate([{ delete: { id: 'secret', purge: true } } as never])
  await t.client.create({ _id: 'later', _type: 'article' })
  expect(await transactions('secret')).toEqual([])
})

test('who refers to a document', async () => {
  await t.client.create({ _id: 'referred', _type: 'article' })
  await t.client.create({ _id: 'referring', _type: 'article', to: { _ref: 'referred' } })
  const url = '/data/references/production/documents/referred/to'
  expect(await t.client.request({ url })).toMatchObject({
    totalCount: 1,
    references: [{ documentId: 'referring' }],
  })
  expect(await t.client.request({ url: `${url}?excludeInternalReferences=true` })).toEqual({
    totalCount: 0,
    references: [],
  })
})
