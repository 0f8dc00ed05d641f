import { mkdirSync } from 'node:fs'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterEach, beforeEach, expect, test, vi } from 'vitest'

import type { AskAssetUse } from '../domain/assetUse.ts'
import { Assets } from './assets.ts'
import { UnusedAssets } from './unused.ts'

let folder: string
let assets: Assets
let unused: UnusedAssets | undefined

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'unused-'))
  assets = new Assets(folder, { deletedBytesKept: 0 })
})
afterEach(async () => {
  unused?.close()
  vi.restoreAllMocks()
  await rm(folder, { recursive: true, force: true })
})

async function* bytesOf(text: string) {
  yield Buffer.from(text)
}

const received = (text: string) => assets.store.receive(bytesOf(text), 1000)

async function stored(text: string): Promise<string> {
  const upload = await received(text)
  await upload.keep()
  await upload.release()
  return upload.sha1
}

function watched(ask: AskAssetUse): UnusedAssets {
  unused = new UnusedAssets(assets, () => ask)
  return unused
}

const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))
const deleted = (...hashes: string[]) =>
  hashes.map((sha1) => ({ sha1, deletedAt: new Date().toISOString() }))
const left = async () => {
  const names = await readdir(join(folder, 'assets'), { recursive: true, withFileTypes: true })
  return names.flatMap((entry) => (entry.isFile() ? entry.name : [])).toSorted()
}

test('bytes that no dataset uses go, in as many rounds as it takes; others stay', async () => {
  const kept = await stored('dùng')
  const texts = Array.from({ length: 250 }, (_, n) => `không dùng ${n}`)
  const others = await Promise.all(texts.map(stored))
  watched((sha1) => (sha1 === kept ? 'used' : 'unused')).suspect(deleted(kept, ...others))
  await expect.poll(left, { timeout: 5000 }).toEqual([kept])
})

test('only what is known to be deleted is looked at', async () => {
  const [one, other] = [await stored('một'), await stored('hai')]
  watched(() => 'unused').suspect(deleted(one))
  await expect.poll(left).toEqual([other])
})

test('bytes go no sooner than they may', async () => {
  assets = new Assets(folder, { deletedBytesKept: 300 })
  const sha1 = await stored('một')
  watched(() => 'unused').suspect(deleted(sha1))
  await wait(150)
  expect(await left()).toEqual([sha1])
  await expect.poll(left).toEqual([])
})

test('bytes that were uploaded after the deletion stay', async () => {
  const before = deleted(await stored('một'))
  await wait(20)
  const sha1 = await stored('một')
  watched(() => 'unused').suspect(before)
  await wait(100)
  expect(await left()).toEqual([sha1])
})

test('the same bytes, uploaded meanwhile, stay until their document is there', async () => {
  let documents = 0
  const upload = await received('nội dung')
  const sweeper = watched(() => (documents > 0 ? 'used' : 'unused'))
  await upload.keep()
  sweeper.suspect(deleted(upload.sha1))
  await wait(100)
  expect(await left()).toEqual([upload.sha1])
  documents = 1
  await upload.release()
  await wait(1200)
  expect(await left()).toEqual([upload.sha1])
})

test('bytes are held for each of several uploads', async () => {
  const uploads = await Promise.all([received('nội dung'), received('nội dung')])
  for (const upload of uploads) await upload.keep()
  await uploads[0].release()
  await uploads[0].release()
  expect(assets.store.removeUnlessHeld(uploads[0].sha1)).toBe(false)
  await uploads[1].release()
  expect(assets.store.removeUnlessHeld(uploads[0].sha1)).toBe(true)
  expect(await left()).toEqual([])
})

test('what cannot be decided is asked again, and holds nothing else up', async () => {
  let copying = true
  const [waiting, other] = [await stored('một'), await stored('hai')]
  const sweeper = watched((sha1) => (sha1 === waiting && copying ? 'unknown' : 'unused'))
  sweeper.suspect(deleted(waiting, other))
  await expect.poll(left).toEqual([waiting])
  copying = false
  await expect.poll(left, { timeout: 3000 }).toEqual([])
})

test('one that fails is told of once and holds nothing else up', async () => {
  const log = vi.spyOn(console, 'error').mockReturnValue()
  const bad = '0'.repeat(40)
  mkdirSync(assets.store.pathOf(bad), { recursive: true })
  const [damaged, other] = [await stored('một'), await stored('hai')]
  const forgotten = vi.spyOn(assets, 'forgetRendered')
  const sweeper = watched((sha1) => {
    if (sha1 === damaged) throw new Error('damaged page')
    return 'unused'
  })
  await wait(5)
  sweeper.suspect(deleted(bad, damaged, other))
  await expect.poll(left).toEqual([damaged])
  await wait(1500)
  expect(log).toHaveBeenCalledTimes(2)
  expect(forgotten.mock.calls).toEqual([[[other]]])
})

test('when nobody can be asked, it is tried again later', async () => {
  const log = vi.spyOn(console, 'error').mockReturnValue()
  const sha1 = await stored('một')
  let broken = true
  unused = new UnusedAssets(assets, () => {
    if (broken) throw new Error('not now')
    return () => 'unused'
  })
  unused.suspect(deleted(sha1))
  await wait(200)
  expect(log).toHaveBeenCalledTimes(1)
  broken = false
  await expect.poll(left, { timeout: 3000 }).toEqual([])
})

test('a batch takes a limited time', async () => {
  const hashes = await Promise.all(Array.from({ length: 12 }, (_, n) => stored(`${n}`)))
  let batches = 0
  unused = new UnusedAssets(assets, () => {
    batches += 1
    return () => {
      const end = performance.now() + 15
      while (performance.now() < end);
      return 'unused'
    }
  })
  unused.suspect(deleted(...hashes))
  await expect.poll(left).toEqual([])
  expect(batches).toBeGreaterThan(4)
})

test('a place that cannot be looked into is passed over', async () => {
  vi.spyOn(console, 'error').mockReturnValue()
  const sha1 = await stored('một')
  watched(() => 'unused').lookBack([
    () => {
      throw new Error('damaged page')
    },
    () => deleted(sha1),
  ])
  await expect.poll(left).toEqual([])
})

test('after it is closed nothing is asked and nothing removed', async () => {
  const sha1 = await stored('một')
  const sweeper = watched(() => {
    throw new Error('asked')
  })
  sweeper.suspect(deleted(sha1))
  sweeper.close()
  sweeper.suspect(deleted(sha1))
  await wait(50)
  expect(await left()).toEqual([sha1])
})
