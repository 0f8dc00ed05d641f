import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { getRequestListener } from '@hono/node-server'
import { createClient, type SanityClient } from '@sanity/client'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createLake, type Lake } from '../../lake/index.ts'
import { readFile, RefusedFile, type ReadResult } from '../read/index.ts'
import { exampleReport } from '../testing/example-reports.ts'
import { wordFile } from '../testing/word-file.ts'
import { importReports, type ImportOptions, type ImportSummary } from './index.ts'

/** Answers a request instead of the lake, when it gives anything. */
type Fault = (request: Request) => Promise<Response | undefined> | Response | undefined

let lake: Lake
let server: Server
let client: SanityClient
let fault: Fault

beforeEach(async () => {
  lake = await createLake({ dir: ':memory:' })
  fault = () => undefined
  server = createServer(
    getRequestListener(async (request) => (await fault(request)) ?? lake.app.fetch(request)),
  )
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  client = createClient({
    projectId: 'toasoan',
    dataset: 'production',
    apiHost: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    useProjectHostname: false,
    apiVersion: '2025-02-19',
    useCdn: false,
  })
})

afterEach(async () => {
  server.closeAllConnections()
  await new Promise((resolve) => server.close(resolve))
  await lake.close()
})

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)

async function* filesOf(
  files: Readonly<Record<string, string | Uint8Array>>,
): AsyncGenerator<ReadResult> {
  for (const [file, content] of Object.entries(files)) {
    yield* readFile(file, typeof content === 'string' ? bytes(content) : content)
  }
}

const examples = (count: number): Record<string, string> =>
  Object.fromEntries(
    Array.from({ length: count }, (_, index) => [`${index}.txt`, exampleReport(index)]),
  )

const run = (
  files: Readonly<Record<string, string | Uint8Array>>,
  options: Partial<ImportOptions> = {},
): Promise<ImportSummary> => importReports({ client, sources: filesOf(files), ...options })

/** Everything in the dataset that an import made, without what changes by itself. */
async function stored(): Promise<unknown[]> {
  const documents = await client.fetch<Record<string, unknown>[]>(
    '*[defined(importedFrom)] | order(_id)',
    {},
    { perspective: 'raw' },
  )
  return documents
}

const countOf = ({ documents }: ImportSummary, action: 'create' | 'update' | 'unchanged'): number =>
  Object.values(documents).reduce((sum, counts) => sum + counts[action], 0)

const isMutation = (request: Request): boolean => request.url.includes('/data/mutate/')

test('reports become documents; the same reports again write nothing', async () => {
  const first = await run(examples(120))
  expect(first).toMatchObject({ reports: { imported: 120, failed: 0 }, aborted: false })
  expect(first.documents['article']).toMatchObject({ create: 120 })
  const before = await stored()
  expect(before).toHaveLength(countOf(first, 'create'))

  let mutations = 0
  fault = (request) => {
    if (isMutation(request)) mutations++
    return undefined
  }
  const second = await run(examples(120))
  expect(mutations).toBe(0)
  expect(countOf(second, 'unchanged')).toBe(before.length)
  expect(await stored()).toEqual(before)
})

test('a file that fails is listed and nothing of it written; the others are imported', async () => {
  const summary = await run({
    'empty.txt': '',
    'good.txt': exampleReport(1),
    'binary.txt': Uint8Array.of(0x7f, 0x45, 0x4c, 0x46, 0, 1),
    'undated.txt': exampleReport(2)
      .split('\n')
      .toSpliced(2, 1)
      .join('\n')
      .replaceAll(/-20\d\d,/g, ','),
    'headless.txt': 'chỉ có một dòng chữ thường.',
    'also-good.txt': exampleReport(3),
  })
  expect(summary.reports).toEqual({ imported: 2, failed: 4 })
  expect(summary.failures.map(({ file, code }) => [file, code])).toEqual([
    ['empty.txt', 'empty'],
    ['binary.txt', 'binary'],
    ['undated.txt', 'incomplete'],
    ['headless.txt', 'incomplete'],
  ])
  expect(await client.fetch('*[_type == "article"].importedFrom.file | order(@)')).toEqual([
    'also-good.txt',
    'good.txt',
  ])
})

describe('a dry run', () => {
  test('plans what an import does, and writes nothing', async () => {
    const planned = await run(examples(60), { dryRun: true })
    expect(await stored()).toEqual([])
    const done = await run(examples(60))
    expect({ ...done, dryRun: true }).toEqual(planned)
  })

  test('needs no dataset', async () => {
    const ids: string[] = []
    const summary = await importReports({
      sources: filesOf(examples(60)),
      dryRun: true,
      onDocuments: (documents) => void ids.push(...documents.map(({ _id }) => _id)),
    })
    expect(new Set(ids).size).toBe(countOf(summary, 'create'))
    await expect(importReports({ sources: [] })).rejects.toThrow('needs a client')
  })
})

test('drafts are asked for and made', async () => {
  await run(examples(2), { draft: true })
  const ids = await client.fetch<string[]>('*[_type == "article"]._id', {}, { perspective: 'raw' })
  expect(ids.map((id) => id.startsWith('drafts.article-'))).toEqual([true, true])
  expect(countOf(await run(examples(2), { draft: true }), 'unchanged')).toBeGreaterThan(2)
})

describe('when the dataset is busy', () => {
  test.each([
    ['too many requests', 429, { 'retry-after': '0' }],
    ['a server that is down for a moment', 503, { 'retry-after': '0' }],
  ])('%s: it waits and goes on', async (_, status, headers) => {
    let refused = 0
    fault = (request) =>
      isMutation(request) && refused++ < 2 ? new Response('{}', { status, headers }) : undefined
    const summary = await run(examples(3))
    expect(summary.reports).toEqual({ imported: 3, failed: 0 })
    expect(refused).toBeGreaterThan(2)
  })

  test('an answer that got lost after the write is not taken for a failure', async () => {
    let lost = false
    fault = async (request) => {
      if (lost || !isMutation(request)) return undefined
      lost = true
      await lake.app.fetch(request)
      return new Response('{}', { status: 502, headers: { 'retry-after': '0' } })
    }
    expect((await run(examples(3))).reports).toEqual({ imported: 3, failed: 0 })
    expect(await client.fetch('count(*[_type == "article"])')).toBe(3)
  })
})

test('an edit between plan and write is seen, and what was edited stays', async () => {
  await run({ 'a.txt': exampleReport(0) })
  const changed = exampleReport(0).replace('họp đánh giá', 'họp để đánh giá')
  const id = await client.fetch<string>('*[_type == "article"][0]._id')
  let edited = false
  fault = async (request) => {
    if (edited || !isMutation(request)) return undefined
    edited = true
    await client.patch(id).set({ body: [] }).commit()
    return undefined
  }
  const summary = await run({ 'a.txt': changed })
  expect(summary.left).toMatchObject([{ id, fields: expect.arrayContaining(['body']) }])
  expect(await client.fetch('*[_id == $id][0].body', { id })).toEqual([])
})

test('a report that the dataset refuses fails alone', async () => {
  const files = examples(20)
  fault = async (request) => {
    if (!isMutation(request)) return undefined
    const body = await request.clone().text()
    return body.includes(' lần thứ 8"')
      ? Response.json({ error: { description: 'No.', type: 'mutationError' } }, { status: 400 })
      : undefined
  }
  const summary = await run(files)
  expect(summary.reports).toEqual({ imported: 19, failed: 1 })
  expect(summary.failures).toMatchObject([{ file: '7.txt', code: 'notAccepted' }])
  fault = () => undefined
  expect(countOf(await run(files), 'create')).toBeGreaterThan(0)
  expect(countOf(await run(files), 'create')).toBe(0)
})

test('a client that may not write ends the import with the reason', async () => {
  fault = (request) =>
    isMutation(request) ? Response.json({ message: 'Unauthorized' }, { status: 401 }) : undefined
  await expect(run(examples(3))).rejects.toThrow('Unauthorized')
})

test('stopped in the middle, it is resumed by running it again', async () => {
  const stop = new AbortController()
  const progress: number[] = []
  const first = await run(examples(200), {
    signal: stop.signal,
    onProgress: ({ done }) => {
      progress.push(done)
      stop.abort()
    },
  })
  expect(first.aborted).toBe(true)
  expect(first.reports.imported).toBe(progress.at(-1))
  expect(first.reports.imported).toBeLessThan(200)
  const second = await run(examples(200))
  expect(second.documents['article']).toMatchObject({
    unchanged: first.reports.imported,
    create: 200 - first.reports.imported,
  })
})

test('which document an undated citation means does not depend on the order of the files', async () => {
  const cites = (lead: string) => `Hội nghị về chuyển đổi số ở tỉnh Mẫu

5/5/2024

${lead}

Hội nghị diễn ra trong một ngày, có nhiều ý kiến phát biểu về cách làm ở cơ sở.
`
  const undated = cites(
    'Sáng 4-5-2024, hội nghị bàn việc thực hiện Nghị quyết số 52-NQ/TW của Bộ Chính trị.',
  )
  const dated = cites(
    'Sáng 4-5-2024, hội nghị bàn việc thực hiện Nghị quyết số 52-NQ/TW ngày 27-9-2019 của Bộ Chính trị về chuyển đổi số.',
  ).replace('Hội nghị về', 'Tập huấn về')
  await run({ 'undated.txt': undated, 'dated.txt': dated })
  const targets = await client.fetch<string[]>(
    '*[_type == "article" && importedFrom.file == "undated.txt"].citations[].resolution._ref',
  )
  expect(targets).toEqual(['resolution-nghi-quyet-52-nq-tw-2019-09-27'])
  const again = await run({ 'undated.txt': undated, 'dated.txt': dated })
  expect(countOf(again, 'update') + countOf(again, 'create')).toBe(0)
})

test('a report built again for its undated citation keeps its bold words', async () => {
  const page = (headline: string, citation: string) => `<article><h1>${headline}</h1>
<p>5/5/2024</p>
<p>Sáng 4-5-2024, hội nghị bàn việc thực hiện Nghị quyết số 52-NQ/TW ${citation}.</p>
<p>Hội nghị diễn ra <b>trong một ngày</b>, có nhiều ý kiến phát biểu về cách làm ở cơ sở.</p></article>`
  await run({
    'undated.html': page('Hội nghị về chuyển đổi số ở tỉnh Mẫu', 'của Bộ Chính trị'),
    'dated.html': page('Tập huấn về chuyển đổi số', 'ngày 27-9-2019 của Bộ Chính trị'),
  })
  const [article] = await client.fetch<{ documents: string[]; bold: string[] }[]>(
    `*[_type == "article" && importedFrom.file == "undated.html"]{
      "documents": citations[].resolution._ref,
      "bold": body[].children[][marks[] match "strong"].text
    }`,
  )
  expect(article?.documents).toEqual(['resolution-nghi-quyet-52-nq-tw-2019-09-27'])
  expect(article?.bold).toEqual(['trong một ngày'])
})

test("a Word file's picture becomes the figure's asset, once", async () => {
  const pixel = Uint8Array.from(
    atob(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    ),
    (letter) => letter.charCodeAt(0),
  )
  const [title = '', , day = '', , ...rest] = exampleReport(0).split('\n')
  const file = await wordFile([
    { text: title, style: 'Title' },
    { text: day },
    { text: rest[0] ?? '' },
    { picture: { bytes: pixel, alt: 'Cuộc họp' } },
    { text: 'Quang cảnh cuộc họp. Ảnh: PV', style: 'caption' },
    ...rest.slice(1, 3).map((text) => ({ text })),
  ])
  expect((await run({ 'a.docx': file })).failures).toEqual([])
  const [figure] = await client.fetch<unknown[]>(
    '*[_type == "article"][0].body[_type == "figure"]{caption, credit, "type": image.asset->mimeType}',
  )
  expect(figure).toEqual({ caption: 'Quang cảnh cuộc họp.', credit: 'PV', type: 'image/png' })
  expect(countOf(await run({ 'a.docx': file }, { dryRun: true }), 'update')).toBe(0)
  expect(countOf(await run({ 'a.docx': file }), 'update')).toBe(0)
  expect(await client.fetch('count(*[_type == "sanity.imageAsset"])')).toBe(1)
})

test('refusals come from the caller as well', async () => {
  const summary = await importReports({ client, sources: [new RefusedFile('missing', 'no.txt')] })
  expect(summary.failures).toEqual([
    { file: 'no.txt', code: 'missing', message: 'There is no such file or folder.' },
  ])
})
