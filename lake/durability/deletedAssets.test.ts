import type { SanityClient } from '@sanity/client'
import { existsSync } from 'node:fs'
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { AssetLimits } from '../assets/assets.ts'
import { clientOf } from '../client.ts'
import { backupLake, restoreLake, startLake, type RunningLake } from '../index.ts'

let root: string
let dir: string
const running = new Set<RunningLake>()

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'lake-deleted-'))
  dir = join(root, 'lake')
})
afterEach(async () => {
  await Promise.all([...running].map((lake) => lake.close()))
  running.clear()
  await rm(root, { recursive: true, force: true })
})

interface Opened {
  lake: RunningLake
  client: SanityClient
  isStored(asset: { sha1hash: string }): boolean
}

/** Nothing stays longer than it has to unless told otherwise. */
async function open(
  assetLimits: AssetLimits = { deletedBytesKept: 0 },
  folder = dir,
): Promise<Opened> {
  const lake = await startLake({ dir: folder, port: 0, assetLimits })
  running.add(lake)
  const isStored = ({ sha1hash }: { sha1hash: string }) =>
    existsSync(lake.core.assets.store.pathOf(sha1hash))
  return { lake, client: clientOf(lake.url, { perspective: 'raw' }), isStored }
}

async function close({ lake }: Opened): Promise<void> {
  running.delete(lake)
  await lake.close()
}

const upload = (client: SanityClient, text: string) =>
  client.assets.upload('file', Buffer.from(text), { filename: 'tệp.txt' })

/** Everything that may be removed has been by then. */
async function settled({ client, isStored }: Opened): Promise<void> {
  const marker = await upload(client, 'mốc')
  await client.delete(marker._id)
  await expect.poll(() => isStored(marker)).toBe(false)
  await new Promise((resolve) => setTimeout(resolve, 100))
}

const HOUR = 3_600_000
const file = () => join(dir, 'datasets/production.sqlite')

async function removeFile(): Promise<void> {
  for (const suffix of ['', '-wal', '-shm']) await rm(file() + suffix, { force: true })
}

describe('bytes stay when the file of their dataset', () => {
  test.each<[string, () => Promise<void>]>([
    ['is missing', removeFile],
    [
      'is empty',
      async () => {
        await removeFile()
        await writeFile(file(), '')
      },
    ],
    [
      'is an older one',
      async () => {
        await removeFile()
        await cp(join(root, 'older'), file())
      },
    ],
  ])('%s', async (_name, damage) => {
    const before = await open()
    await upload(before.client, 'cũ')
    await close(before)
    await cp(file(), join(root, 'older'))
    const first = await open()
    const asset = await upload(first.client, 'quý')
    await close(first)
    await damage()
    // A lake may well refuse to start so.
    const second = await open().catch(() => undefined)
    if (second) await settled(second)
    expect(first.isStored(asset)).toBe(true)
  })
})

test('bytes stay for a while after the deletion, and go with the next start after it', async () => {
  const first = await open({ deletedBytesKept: HOUR })
  const asset = await upload(first.client, 'bỏ đi')
  const draft = await upload(first.client, 'nháp')
  const kept = await upload(first.client, 'giữ lại')
  await first.client.createOrReplace({ ...draft, _id: `versions.r1.${draft._id}` })
  for (const id of [asset._id, draft._id, `versions.r1.${draft._id}`]) await first.client.delete(id)
  await close(first)
  const second = await open({ deletedBytesKept: HOUR })
  await new Promise((resolve) => setTimeout(resolve, 200))
  expect([asset, draft].map(second.isStored)).toEqual([true, true])
  await close(second)
  const third = await open()
  await expect.poll(() => [asset, draft, kept].map(third.isStored)).toEqual([false, false, true])
})

test('an asset that is put back within that time has its bytes', async () => {
  const opened = await open({ deletedBytesKept: 500 })
  const { _rev, ...asset } = await upload(opened.client, 'trở lại')
  await opened.client.delete(asset._id)
  await opened.client.create(asset)
  await new Promise((resolve) => setTimeout(resolve, 700))
  expect(opened.isStored(asset)).toBe(true)
})

test('what was uploaded again after its deletion stays at the next start', async () => {
  const first = await open({ deletedBytesKept: HOUR })
  const asset = await upload(first.client, 'trở lại')
  await first.client.delete(asset._id)
  await upload(first.client, 'trở lại')
  await close(first)
  const second = await open()
  await settled(second)
  expect(second.isStored(asset)).toBe(true)
})

test('bytes stay at the start for the document that another dataset has', async () => {
  const first = await open({ deletedBytesKept: HOUR })
  const [shared, alone] = [await upload(first.client, 'chung'), await upload(first.client, 'riêng')]
  await first.client.datasets.create('other')
  await upload(first.client.withConfig({ dataset: 'other' }), 'chung')
  for (const { _id } of [shared, alone]) await first.client.delete(_id)
  await close(first)
  const second = await open()
  await expect.poll(() => second.isStored(alone)).toBe(false)
  expect(second.isStored(shared)).toBe(true)
})

test('a deleted dataset takes along what it had or had deleted, after the time', async () => {
  const opened = await open({ deletedBytesKept: 1000 })
  await opened.client.datasets.create('other')
  const other = opened.client.withConfig({ dataset: 'other' })
  const [there, gone, kept] = [
    await upload(other, 'còn'),
    await upload(other, 'mất'),
    await upload(other, 'chung'),
  ]
  await upload(opened.client, 'chung')
  await other.delete(gone._id)
  await opened.client.datasets.delete('other')
  expect([there, gone, kept].map(opened.isStored)).toEqual([true, true, true])
  await expect
    .poll(() => [there, gone, kept].map(opened.isStored), { timeout: 5000 })
    .toEqual([false, false, true])
})

test('a deleted dataset takes along what it had when the lake is stopped before the time', async () => {
  const first = await open({ deletedBytesKept: HOUR })
  await first.client.datasets.create('other')
  const other = first.client.withConfig({ dataset: 'other' })
  const [alone, shared] = [await upload(other, 'riêng'), await upload(other, 'chung')]
  await upload(first.client, 'chung')
  await first.client.datasets.delete('other')
  await close(first)

  const again = await open()
  await expect.poll(() => [alone, shared].map(again.isStored)).toEqual([false, true])
  expect(again.lake.core.store.leftAssets(() => true)).toHaveLength(2)
  await close(again)
  const last = await open()
  await settled(last)
  expect(last.lake.core.store.leftAssets(() => true)).toEqual([
    { sha1: shared.sha1hash, deletedAt: expect.any(String) },
  ])
})

test('nothing is decided while a transaction is not known to be on the disk', async () => {
  const opened = await open()
  const { client, lake, isStored } = opened
  await client.datasets.create('other')
  const asset = await upload(client, 'chưa chắc')
  await upload(client.withConfig({ dataset: 'other' }), 'chưa chắc')
  const { store } = lake.core.datasets.get('production')
  const disk = Promise.withResolvers<void>()
  const written = Promise.withResolvers<void>()
  const { synced } = store
  store.synced = () => {
    written.resolve()
    return disk.promise
  }
  const deletion = client.delete(asset._id)
  await written.promise
  await client.datasets.delete('other')
  await new Promise((resolve) => setTimeout(resolve, 200))
  expect(isStored(asset)).toBe(true)
  store.synced = synced
  await store.synced()
  disk.resolve()
  await deletion
  await expect.poll(() => isStored(asset), { timeout: 3000 }).toBe(false)
})

test('a backup has the bytes of all its documents, whatever comes and goes meanwhile', async () => {
  const opened = await open({})
  const { client } = opened
  for (let round = 0; round < 5; round += 1) {
    const transaction = client.transaction()
    for (let n = 0; n < 1000; n += 1) {
      transaction.create({ _type: 'thing', text: 'x'.repeat(1000) })
    }
    await transaction.commit({ visibility: 'async' })
  }
  const stop = new AbortController()
  const churn = (async () => {
    for (let n = 0; !stop.signal.aborted; n += 1) {
      const { _id } = await upload(client, `bản ${n}`)
      await client.delete(_id)
    }
  })()
  const copies = [1, 2, 3].map((n) => join(root, `backup-${n}`))
  for (const copy of copies) await backupLake(dir, copy)
  stop.abort()
  await churn
  for (const copy of copies) {
    const folder = `${copy}-restored`
    await restoreLake(copy, folder)
    const restored = await open({ deletedBytesKept: 0 }, folder)
    await new Promise((resolve) => setTimeout(resolve, 100))
    const assets = await restored.client.fetch<{ sha1hash: string }[]>(
      '*[_type == "sanity.fileAsset"]{sha1hash}',
    )
    expect(assets.filter((asset) => !restored.isStored(asset))).toEqual([])
  }
})
