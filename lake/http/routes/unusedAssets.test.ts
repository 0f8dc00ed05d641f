import { randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { startLake } from '../../index.ts'
import { refusal, useLake } from '../../testing.ts'

const t = useLake({ assetLimits: { deletedBytesKept: 0 } })

const upload = (text: string, client = t.client) =>
  client.assets.upload('file', Buffer.from(text), { filename: 'tệp.txt' })

const isStored = ({ sha1hash }: { sha1hash: string }) =>
  existsSync(t.lake.core.assets.store.pathOf(sha1hash))

/** Everything that was to be removed before it has been by then. */
async function afterOthers(): Promise<void> {
  const marker = await upload(randomUUID())
  await t.client.delete(marker._id)
  await expect.poll(() => isStored(marker)).toBe(false)
}

test('a deleted image takes its bytes and the pictures made from them along', async () => {
  const rendered = () => readdir(join(t.lake.core.folder, 'rendered'))
  const create = { width: 40, height: 30, channels: 3, background: '#102030' } as const
  const images = []
  for (const width of [40, 41]) {
    const png = await sharp({ create: { ...create, width } })
      .png()
      .toBuffer()
    const image = await t.client.assets.upload('image', png)
    expect((await fetch(`${image.url}?w=10`)).status).toBe(200)
    images.push(image)
  }
  const [gone, kept] = images as [(typeof images)[0], (typeof images)[0]]
  await t.client.delete(gone._id)
  await expect.poll(() => isStored(gone)).toBe(false)
  await expect
    .poll(async () => (await rendered()).map((name) => name.split('-')[0]))
    .toEqual([kept.sha1hash])
  expect(isStored(kept)).toBe(true)
  expect((await fetch(gone.url)).status).toBe(404)
})

test.each(['drafts.', 'versions.r1.'])(
  'bytes stay for %s as for what is published',
  async (form) => {
    const { _rev, ...asset } = await upload(`bản ${form}`)
    await t.client.create({ ...asset, _id: form + asset._id })
    await t.client.delete(asset._id)
    await afterOthers()
    expect(isStored(asset)).toBe(true)
    await t.client.delete(form + asset._id)
    await expect.poll(() => isStored(asset)).toBe(false)
  },
)

test('bytes stay for a document of another name', async () => {
  const asset = await upload('hai tên')
  const bytes = Buffer.from('hai tên')
  const other = await t.client.assets.upload('file', bytes, { filename: 'tệp.md' })
  await t.client.delete(asset._id)
  await afterOthers()
  expect((await fetch(other.url)).status).toBe(200)
  await t.client.delete(other._id)
  await expect.poll(() => isStored(asset)).toBe(false)
})

test('bytes stay as long as another dataset has the document, and go with the last', async () => {
  const { datasets } = t.lake.core
  datasets.create('other', 'private')
  const asset = await upload('hai nơi')
  await upload('hai nơi', t.clientWith({ dataset: 'other' }))
  await t.client.delete(asset._id)
  await afterOthers()
  expect(isStored(asset)).toBe(true)
  datasets.delete('other')
  await expect.poll(() => isStored(asset)).toBe(false)
})

test('a copy that is being made keeps what its source lets go', async () => {
  const asset = await upload('bản sao')
  const copy = t.lake.core.datasets.copy('production', 'copied')
  await t.client.delete(asset._id)
  await copy
  const document = t.lake.core.datasets.get('copied').documents.get(asset._id)
  expect(document).toBeDefined()
  await afterOthers()
  expect(isStored(asset)).toBe(true)
})

test('a transaction that puts the document back at once keeps the bytes', async () => {
  const { _rev, ...asset } = await upload('thay thế')
  await t.client.transaction().delete(asset._id).create(asset).commit()
  await afterOthers()
  expect(isStored(asset)).toBe(true)
})

test('uploads and deletions of the same bytes at once: a document has its bytes', async () => {
  const { _id, sha1hash } = await upload('tranh nhau')
  for (let round = 0; round < 25; round += 1) {
    await Promise.all([upload('tranh nhau'), t.client.delete(_id), upload('tranh nhau')])
    const document = await t.client.getDocument(_id)
    if (document) expect(isStored({ sha1hash })).toBe(true)
  }
  await upload('tranh nhau')
  await afterOthers()
  expect(isStored({ sha1hash })).toBe(true)
})

test('a refused upload leaves no bytes', async () => {
  const lake = await startLake({ dir: ':memory:', port: 0, limits: { documentSize: 300 } })
  const client = t.clientWith({ apiHost: lake.url })
  expect(await refusal(upload('quá lớn', client))).toMatchObject({ statusCode: 413 })
  expect(await lake.core.assets.store.hashes()).toEqual([])
  await lake.close()
})
