import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { get } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { exportDataset } from '@sanity/export'
import { extract } from 'tar'
import { beforeAll, describe, expect, it } from 'vitest'
import { useLake } from '../../testing.ts'

const t = useLake()

const COUNT = 12_000
const idOf = (index: number) => `doc-${String(index).padStart(5, '0')}`

beforeAll(async () => {
  for (let first = 0; first < COUNT; first += 1000) {
    const transaction = t.client.transaction()
    for (let index = first; index < first + 1000; index++) {
      transaction.create({ _id: idOf(index), _type: index % 100 === 0 ? 'rare' : 'common', index })
    }
    await transaction.commit({ visibility: 'async' })
  }
  await t.client.create({ _id: 'drafts.doc-00000', _type: 'rare', text: 'Bản nháp: ă â đ ê ô ơ ư' })
})

const url = (query = '') => t.client.getUrl(`/data/export/production${query}`)

async function linesOf(query = ''): Promise<Record<string, unknown>[]> {
  const response = await fetch(url(query))
  expect(response.status).toBe(200)
  const text = await response.text()
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Record<string, unknown>)
}

describe('the export of a dataset', () => {
  it('has every document, one a line, as it is stored', async () => {
    const lines = await linesOf()
    expect(lines).toHaveLength(COUNT + 1)
    expect(lines).toEqual(await t.client.fetch('* | order(_id)'))
  })

  it.each([
    ['one type', '?types=rare', COUNT / 100 + 1],
    ['several types', '?types=rare,common', COUNT + 1],
    ['a type that does not occur', '?types=none', 0],
  ])('may be of %s', async (_, query, count) => {
    expect(await linesOf(query)).toHaveLength(count)
  })

  it('comes in pages for whoever asks with a cursor', async () => {
    const pages: Record<string, unknown>[][] = []
    let cursor: unknown = ''
    while (typeof cursor === 'string') {
      const page = await linesOf(`?nextCursor=${encodeURIComponent(cursor)}`)
      cursor = page.at(-1)?.['nextCursor']
      pages.push(cursor === undefined ? page : page.slice(0, -1))
    }
    expect(pages.length).toBeGreaterThan(1)
    expect(pages.flat()).toEqual(await linesOf())
  })

  it('does not see what is written after it began', async () => {
    const [response] = (await once(get(url()), 'response')) as [NodeJS.ReadableStream]
    await t.client
      .transaction()
      .create({ _id: 'later', _type: 'common' })
      .delete(idOf(COUNT - 1))
      .commit()
    let text = ''
    for await (const chunk of response) text += String(chunk)
    expect(text).not.toContain('"later"')
    expect(text).toContain(`"${idOf(COUNT - 1)}"`)
    await t.client
      .transaction()
      .delete('later')
      .create({ _id: idOf(COUNT - 1), _type: 'common', index: COUNT - 1 })
      .commit()
  })

  it('is refused for a dataset or a cursor that there is not', async () => {
    expect((await fetch(t.client.getUrl('/data/export/nothing'))).status).toBe(404)
    const wrong = await fetch(url('?nextCursor=nonsense'))
    expect(wrong.status).toBe(400)
    expect(await wrong.json()).toMatchObject({ error: { type: 'validationError' } })
  })

  it.each(['stream', 'cursor'] as const)('is what @sanity/export takes, mode %s', async (mode) => {
    const folder = await mkdtemp(join(tmpdir(), 'lake-export-'))
    const file = join(folder, 'export.tar.gz')
    const client = t.clientWith({ token: 'any' })
    const result = await exportDataset({ client, dataset: 'production', outputPath: file, mode })
    expect(result).toMatchObject({ documentCount: COUNT + 1 })
    await extract({ file, cwd: folder, strip: 1 })
    const hash = (text: string) => createHash('sha1').update(text).digest('hex')
    const expected = (await linesOf()).map((line) => `${JSON.stringify(line)}\n`).join('')
    expect(hash(await readFile(join(folder, 'data.ndjson'), 'utf8'))).toBe(hash(expected))
    await rm(folder, { recursive: true })
  })
})
