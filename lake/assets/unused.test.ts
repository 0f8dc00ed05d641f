import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterEach, beforeEach, expect, test } from 'vitest'

import { Assets } from './assets.ts'
import { UnusedAssets, type IsUsed } from './unused.ts'

let folder: string
let assets: Assets
let unused: UnusedAssets | undefined

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'unused-'))
  assets = new Assets(folder)
})
afterEach(async () => {
  unused?.close()
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

function watched(isUsed: IsUsed): UnusedAssets {
  unused = new UnusedAssets(assets, isUsed)
  return unused
}

const left = async () => (await assets.store.hashes()).toSorted()

test('bytes that no dataset uses go, in as many rounds as it takes; others stay', async () => {
  const kept = await stored('dùng')
  const texts = Array.from({ length: 250 }, (_, n) => `không dùng ${n}`)
  await Promise.all(texts.map(stored))
  await watched((sha1) => sha1 === kept).suspectAll()
  await expect.poll(left, { timeout: 5000 }).toEqual([kept])
})

test('only what is suspected is looked at', async () => {
  const [one, other] = [await stored('một'), await stored('hai')]
  watched(() => false).suspect([one])
  await expect.poll(left).toEqual([other])
})

test('the same bytes, uploaded meanwhile, stay until their document is there', async () => {
  let documents = 0
  const gone = await stored('nội dung')
  const upload = await received('nội dung')
  const sweeper = watched(() => documents > 0)
  await upload.keep()
  sweeper.suspect([gone])
  await new Promise((resolve) => setTimeout(resolve, 100))
  expect(await left()).toEqual([gone])
  documents = 1
  await upload.release()
  await new Promise((resolve) => setTimeout(resolve, 1200))
  expect(await left()).toEqual([gone])
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
  watched((sha1) => (sha1 === waiting && copying ? undefined : false)).suspect([waiting, other])
  await expect.poll(left).toEqual([waiting])
  copying = false
  await expect.poll(left, { timeout: 3000 }).toEqual([])
})

test('after it is closed nothing is asked and nothing removed', async () => {
  const sha1 = await stored('một')
  const sweeper = watched(() => {
    throw new Error('asked')
  })
  sweeper.suspect([sha1])
  sweeper.close()
  sweeper.suspect([sha1])
  await new Promise((resolve) => setTimeout(resolve, 50))
  expect(await left()).toEqual([sha1])
})
