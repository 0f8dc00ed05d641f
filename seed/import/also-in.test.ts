import { type Mutation, type SanityClient } from '@sanity/client'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type RunningLake, startLake } from '../../lake/index.ts'
import type { PlanEntry, StoredDocument } from '../index.ts'
import { readFile, type ReadResult } from '../read/index.ts'
import { exampleReport } from '../testing/example-reports.ts'
import { importReports, type ImportOptions, type ImportSummary } from './index.ts'
import { clientOf } from '../../lake/client.ts'

let lake: RunningLake
let client: SanityClient
/** What the importer has written, one transaction after the other. */
let written: Mutation[]

beforeEach(async () => {
  lake = await startLake({ dir: ':memory:', port: 0 })
  written = []
  client = clientOf(lake.url, { perspective: 'raw' })
})

afterEach(() => lake.close())

async function* filesOf(files: Readonly<Record<string, string>>): AsyncGenerator<ReadResult> {
  for (const [file, text] of Object.entries(files)) {
    yield* readFile(file, new TextEncoder().encode(text))
  }
}

interface Outcome {
  readonly summary: ImportSummary
  readonly entries: readonly PlanEntry[]
}

/** Imports with a client that notes what it writes. */
async function run(
  files: Readonly<Record<string, string>>,
  options: Partial<ImportOptions> = {},
): Promise<Outcome> {
  const entries: PlanEntry[] = []
  const noting = {
    withConfig: (config: object) => {
      const configured = client.withConfig(config)
      const mutate = configured.mutate.bind(configured) as (...args: unknown[]) => unknown
      return Object.assign(configured, {
        mutate: (mutations: Mutation[], ...rest: unknown[]) => {
          written.push(...mutations)
          return mutate(mutations, ...rest)
        },
      })
    },
  } as unknown as SanityClient
  const summary = await importReports({
    client: noting,
    sources: filesOf(files),
    onPlan: (plan) => void entries.push(...plan.entries),
    ...options,
  })
  return { summary, entries }
}

const TITLE = 'Tỉnh Mẫu họp bàn về chuyển đổi số'
const paper = (name: string, words = 'hai nội dung', day = '5/5/2024', title = TITLE) => `${title}

${day}

Sáng 4-5-2024, UBND tỉnh Bến Tre họp bàn ${words} của công tác chuyển đổi số ở cơ sở.

Cuộc họp diễn ra trong một ngày, có nhiều ý kiến phát biểu về cách làm.

Nguồn: ${name}
`
const A = { 'a.txt': paper('baomau.vn') }
const B = { 'b.txt': paper('baokhac.vn', 'những nội dung') }
const C = { 'c.txt': paper('baothuba.vn', 'các nội dung', '6/5/2024') }

const articles = () =>
  client.fetch<StoredDocument[]>('*[_type == "article"] | order(_id)', {}) as Promise<
    StoredDocument[]
  >
const only = async (): Promise<StoredDocument> => {
  const [article, ...others] = await articles()
  expect(others).toEqual([])
  return article as StoredDocument
}
const alsoIn = ({ importedFrom }: StoredDocument) =>
  importedFrom?.alsoIn?.map(({ file, publisher, publishedOn }) => [file, publisher, publishedOn])
const articleEntries = ({ entries }: Outcome) => entries.filter(({ type }) => type === 'article')

const LINK_TO_B = ['b.txt', 'baokhac.vn', '2024-05-05']
const LINK_TO_C = ['c.txt', 'baothuba.vn', '2024-05-06']

describe('a report that another paper printed', () => {
  test('is listed in the article that is there, and a second import writes nothing', async () => {
    await run(A)
    const before = await only()
    written = []
    const linked = await run(B)
    expect(articleEntries(linked)).toMatchObject([{ action: 'linked', fields: ['importedFrom'] }])
    const after = await only()
    expect(after.importedFrom?.alsoIn).toEqual([
      {
        _type: 'importedCopy',
        _key: expect.stringMatching(/^[0-9a-f]{12}$/),
        file: 'b.txt',
        sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
        publisher: 'baokhac.vn',
        publishedOn: '2024-05-05',
      },
    ])
    const { alsoIn: _list, ...origin } = after.importedFrom ?? {}
    const { _rev, _updatedAt } = after
    expect({ ...after, importedFrom: origin }).toEqual({ ...before, _rev, _updatedAt })

    written = []
    const again = await run({ ...A, ...B })
    expect(written).toEqual([])
    expect(articleEntries(again).map(({ action }) => action)).toEqual(['unchanged'])
    expect(again.summary.linked).toEqual([])
  })

  test('is written by a patch of the list alone', async () => {
    await run(A)
    const { _id, _rev } = await only()
    written = []
    await run(B)
    const patches = written.filter(
      (mutation) => (mutation as { patch?: { id: string } }).patch?.id === _id,
    )
    expect(patches).toEqual([
      {
        patch: {
          id: _id,
          ifRevisionID: _rev,
          setIfMissing: { 'importedFrom.alsoIn': [] },
          insert: { after: 'importedFrom.alsoIn[-1]', items: [expect.anything()] },
        },
      },
    ])
  })

  test('makes one article with the first when both are new', async () => {
    const { summary, entries } = await run({ ...A, ...B })
    expect(entries.filter(({ type }) => type === 'article')).toMatchObject([
      { action: 'create', file: 'a.txt', alsoIn: [{ file: 'b.txt', isWritten: true }] },
    ])
    expect(summary.linked).toMatchObject([{ file: 'b.txt', title: TITLE, publisher: 'baokhac.vn' }])
    expect(alsoIn(await only())).toEqual([LINK_TO_B])
    written = []
    await run({ ...B, ...A })
    expect(written).toEqual([])
  })

  test('is the article when it comes first', async () => {
    await run({ ...B, ...A })
    const article = await only()
    expect(article.importedFrom?.file).toBe('b.txt')
    expect(alsoIn(article)).toEqual([['a.txt', 'baomau.vn', '2024-05-05']])
  })

  test.each([
    [
      'in one import',
      [
        { ...A, ...B, ...C },
        { ...A, ...C, ...B },
      ],
    ],
    ['one after the other', [A, B, C], [A, C, B]],
    ['some together', [{ ...A, ...C }, B], [A, { ...C, ...B }]],
  ] as [string, ...Record<string, string>[][]][])(
    'is listed the same in whatever order the others come: %s',
    async (name, ...orders) => {
      const imports = name === 'in one import' ? orders[0]!.map((files) => [files]) : orders
      const lists: unknown[] = []
      for (const order of imports) {
        await client.delete({ query: '*[]' })
        for (const files of order) await run(files)
        lists.push((await only()).importedFrom?.alsoIn)
      }
      expect(lists[1]).toEqual(lists[0])
      expect(alsoIn(await only())).toEqual([LINK_TO_B, LINK_TO_C])
    },
  )

  test('replaces its entry when it has changed', async () => {
    await run({ ...A, ...B, ...C })
    const changed = { 'b.txt': paper('baokhac.vn', 'nhiều nội dung khác') }
    const [old] = (await only()).importedFrom?.alsoIn ?? []
    expect(articleEntries(await run(changed))).toMatchObject([{ action: 'linked' }])
    const article = await only()
    expect(alsoIn(article)).toEqual([LINK_TO_B, LINK_TO_C])
    expect(article.importedFrom?.alsoIn?.[0]).toMatchObject({ _key: old?._key })
    expect(article.importedFrom?.alsoIn?.[0]?.sha256).not.toBe(old?.sha256)
    written = []
    await run({ ...A, ...changed, ...C })
    expect(written).toEqual([])
  })

  test('stays with its article when its headline or its day is corrected', async () => {
    await run({ ...A, ...B })
    await run({ 'b.txt': paper('baokhac.vn', 'những nội dung', '5/5/2024', `${TITLE} năm nay`) })
    await run({ 'b.txt': paper('baokhac.vn', 'những nội dung', '4/5/2024') })
    expect(alsoIn(await only())).toEqual([['b.txt', 'baokhac.vn', '2024-05-04']])
  })

  test('stays with its article when only a draft lists it', async () => {
    await run(A)
    await run(C, { draft: true })
    const corrected = paper('baothuba.vn', 'các nội dung', '6/5/2024', `${TITLE} năm nay`)
    await run({ 'c.txt': corrected }, { draft: true })
    const [published, draft, ...others] = await articles()
    expect(others).toEqual([])
    expect([published, draft].map((article) => article && alsoIn(article))).toEqual([
      undefined,
      [LINK_TO_C],
    ])
  })

  test('under another name is the same report', async () => {
    await run({ ...A, ...B })
    written = []
    await run({ 'b (1).txt': B['b.txt'], 'a (1).txt': A['a.txt'] })
    expect(written).toEqual([])
  })
})

describe('what is listed stays', () => {
  const changed = { 'a.txt': paper('baomau.vn', 'ba nội dung') }

  test('when the first report changes later', async () => {
    await run({ ...A, ...B })
    expect(articleEntries(await run(changed))).toMatchObject([{ action: 'update' }])
    const article = await only()
    expect(JSON.stringify(article['body'])).toContain('ba nội dung')
    expect(alsoIn(article)).toEqual([LINK_TO_B])
  })

  test('when the first report changes while another joins it', async () => {
    await run({ ...A, ...B })
    await run({ ...C, ...changed })
    expect(alsoIn(await only())).toEqual([LINK_TO_B, LINK_TO_C])
  })

  test('in a draft that lists more than what is published', async () => {
    await run(A)
    await run(B, { draft: true })
    await run(changed, { draft: true })
    const [published, draft] = await articles()
    expect(alsoIn(published as StoredDocument)).toBeUndefined()
    expect(draft?._id).toBe(`drafts.${published?._id}`)
    expect(JSON.stringify(draft?.['body'])).toContain('ba nội dung')
    expect(alsoIn(draft as StoredDocument)).toEqual([LINK_TO_B])
    written = []
    await run(B, { draft: true })
    expect(written).toEqual([])
  })
})

describe("beside an editor's work", () => {
  test('the list is written and nothing else is touched', async () => {
    await run(A)
    const { _id } = await only()
    await client.patch(_id).set({ title: 'Tít do biên tập viên đặt', body: [] }).commit()
    await client.create({ ...(await only()), _id: `drafts.${_id}`, lead: 'Sapo mới' } as never)
    const before = await articles()
    await run(B)
    const after = await articles()
    expect(after.map(alsoIn)).toEqual([[LINK_TO_B], [LINK_TO_B]])
    const contents = (documents: readonly StoredDocument[]) =>
      documents.map((document) => ({ ...document, importedFrom: 0, _rev: 0, _updatedAt: 0 }))
    expect(contents(after)).toEqual(contents(before))
    written = []
    await run(B)
    expect(written).toEqual([])
  })

  test('an article that an editor wrote himself gets the list', async () => {
    await client.create({
      _id: 'bai-tu-viet',
      _type: 'article',
      title: TITLE,
      slug: { _type: 'slug', current: 'bai-tu-viet' },
      publishedAt: '2024-05-05T03:00:00.000Z',
    })
    await run(B)
    expect((await only()).importedFrom).toMatchObject({
      _type: 'importedFrom',
      alsoIn: [{ file: 'b.txt' }],
    })
    await run({ ...B, ...C })
    const article = await only()
    expect(article).toMatchObject({ title: TITLE, slug: { current: 'bai-tu-viet' } })
    expect(alsoIn(article)).toEqual([LINK_TO_B, LINK_TO_C])
  })
})

describe('a dry run', () => {
  test('shows what is linked, and the documents with it', async () => {
    // More reports than one batch holds lie between the two.
    const between = Object.fromEntries(
      Array.from({ length: 120 }, (_, index) => [`m${index}.txt`, exampleReport(index)]),
    )
    const files = { ...A, ...between, 'z.txt': B['b.txt'] }
    const documents = new Map<string, StoredDocument>()
    const planned = await run(files, {
      dryRun: true,
      onDocuments: (some) => {
        for (const document of some) documents.set(document._id, document)
      },
    })
    expect(await client.fetch('count(*)')).toBe(0)
    expect(planned.summary.linked).toMatchObject([{ file: 'z.txt', title: TITLE }])
    const done = await run(files)
    expect({ ...done.summary, dryRun: true }).toEqual(planned.summary)
    const [article] = (await articles()).filter(({ title }) => title === TITLE)
    const { importedFrom, ...content } = documents.get(article?._id ?? '') ?? {}
    expect(article).toMatchObject(content)
    expect(article?.importedFrom?.alsoIn).toEqual(importedFrom?.alsoIn)
    expect(article?.importedFrom?.alsoIn).toHaveLength(1)
  })
})
