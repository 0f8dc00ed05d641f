import type { SanityClient } from '@sanity/client'
import { existsSync } from 'node:fs'
import { mkdtemp, readFile, readdir, rm, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { backupLake, restoreLake, startLake, type RunningLake } from '../index.ts'
import { clientOf } from '../client.ts'

let root: string
let dir: string
const running = new Set<RunningLake>()

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'lake-backup-'))
  dir = join(root, 'lake')
})

afterEach(async () => {
  await Promise.all([...running].map((lake) => lake.close()))
  running.clear()
  await rm(root, { recursive: true, force: true })
})

async function open(folder: string): Promise<{ lake: RunningLake; client: SanityClient }> {
  const lake = await startLake({ dir: folder, port: 0 })
  running.add(lake)
  const client = clientOf(lake.url, { perspective: 'raw' })
  return { lake, client }
}

async function close(lake: RunningLake): Promise<void> {
  running.delete(lake)
  await lake.close()
}

/** A backup of a lake with three documents, one of them changed once, and the lake's bytes of an asset. */
async function makeBackup(): Promise<string> {
  const { lake, client } = await open(dir)
  await client.transaction().create(doc('a')).create(doc('b')).create(doc('drafts.a')).commit()
  await client.patch('a').set({ title: 'Changed' }).commit()
  await putAsset(client, 'the bytes of an asset')
  const backup = join(root, 'backup')
  await backupLake(dir, backup)
  await close(lake)
  return backup
}

const doc = (id: string) => ({ _id: id, _type: 'thing', title: `Title of ${id}` })

/** Uploads a file. @returns where its bytes are, in the folder of the lake */
async function putAsset(client: SanityClient, content: string): Promise<string> {
  const { sha1hash } = await client.assets.upload('file', Buffer.from(content))
  return join('assets', sha1hash.slice(0, 2), sha1hash)
}

describe('a backup', () => {
  it('of a running lake under load has all that was acknowledged, and nothing by half', async () => {
    const { client } = await open(dir)
    const acknowledged: string[] = []
    const load = { goesOn: true }
    const writer = async (name: string) => {
      for (let index = 0; load.goesOn; index++) {
        const [left, right] = [`${name}-${index}-left`, `${name}-${index}-right`]
        await client.transaction().create(doc(left)).create(doc(right)).commit()
        acknowledged.push(left)
      }
    }
    const writers = ['x', 'y', 'z'].map(writer)
    while (acknowledged.length < 50) await new Promise((resolve) => setImmediate(resolve))
    const before = [...acknowledged]
    await backupLake(dir, join(root, 'backup'))
    load.goesOn = false
    await Promise.all(writers)

    await restoreLake(join(root, 'backup'), join(root, 'restored'))
    const restored = (await open(join(root, 'restored'))).client
    const ids = new Set(await restored.fetch<string[]>('*._id'))
    expect(before.filter((id) => !ids.has(id))).toEqual([])
    const halves = [...ids].filter((id) => !ids.has(otherHalf(id)))
    expect(halves).toEqual([])
  })

  it('restores documents, history, datasets, settings and assets as they were', async () => {
    const first = await open(dir)
    await first.client.datasets.create('second', { aclMode: 'public', description: 'Beside it' })
    await first.client.withConfig({ dataset: 'second' }).create(doc('c'))
    const datasets = await first.client.datasets.list()
    const asset = await putAsset(first.client, 'other bytes')
    await close(first.lake)
    const backup = await makeBackup()
    const before = await open(dir)
    const documents = await before.client.fetch('*')
    const history = await historyOf(before.client, 'a')
    await close(before.lake)
    expect(history).toContain('Changed')

    const { manifest } = await restoreLake(backup, join(root, 'restored'))
    const after = await open(join(root, 'restored'))
    expect(manifest.datasets).toEqual(['production', 'second'])
    expect(await after.client.fetch('*')).toEqual(documents)
    expect(await after.client.datasets.list()).toEqual(datasets)
    expect(await after.client.withConfig({ dataset: 'second' }).getDocument('c')).toMatchObject(
      doc('c'),
    )
    expect(await historyOf(after.client, 'a')).toEqual(history)
    expect(await readFile(join(root, 'restored', asset), 'utf8')).toBe('other bytes')
  })

  it('leaves nothing behind when it cannot be made', async () => {
    const { lake } = await open(dir)
    await close(lake)
    await truncate(join(dir, 'datasets', 'production.sqlite'), 5000)
    await expect(backupLake(dir, join(root, 'backup'))).rejects.toThrow(/production\.sqlite/)
    expect(await readdir(root)).toEqual(['lake'])
  })

  it('names assets whose bytes have changed', async () => {
    const { lake, client } = await open(dir)
    const asset = await putAsset(client, 'as uploaded')
    await close(lake)
    await writeFile(join(dir, asset), 'rotten')
    const { damagedAssets } = await backupLake(dir, join(root, 'backup'))
    expect(damagedAssets).toEqual([asset.replace('assets/', '')])
  })

  it('is refused over something that exists, and of something that is no lake', async () => {
    const backup = await makeBackup()
    await expect(backupLake(dir, backup)).rejects.toThrow(`${backup} is there already`)
    await expect(backupLake(root, join(root, 'other'))).rejects.toThrow('There is no lake in')
  })
})

describe('restoring', () => {
  it('moves what is there aside, when that is asked for, and nothing without', async () => {
    const backup = await makeBackup()
    const { lake, client } = await open(dir)
    await client.create(doc('later'))
    await close(lake)
    await expect(restoreLake(backup, dir)).rejects.toThrow(`${dir} is not empty`)
    const { movedTo } = await restoreLake(backup, dir, { replace: true })
    expect(await (await open(dir)).client.getDocument('later')).toBeUndefined()
    expect(await (await open(movedTo!)).client.getDocument('later')).toMatchObject(doc('later'))
  })

  it('is refused while a lake has the folder open', async () => {
    const backup = await makeBackup()
    const { client } = await open(dir)
    await expect(restoreLake(backup, dir, { replace: true })).rejects.toThrow('in use by another')
    expect(await client.getDocument('a')).toMatchObject({ title: 'Changed' })
  })

  it.each<[string, (backup: string) => Promise<unknown>, RegExp]>([
    ['unfinished', (backup) => rm(join(backup, 'backup.json')), /not a whole backup/],
    ['of a newer layout', (backup) => editManifest(backup, { format: 99 }), /format 99/],
    ['incomplete', (backup) => rm(join(backup, 'lake.sqlite')), /lake\.sqlite is missing/],
    [
      'changed',
      async (backup) => {
        const database = new DatabaseSync(join(backup, 'datasets', 'production.sqlite'))
        database.exec("UPDATE documents SET rev = 'forged'")
        database.close()
      },
      /production\.sqlite is not what was backed up/,
    ],
    [
      'made up to write elsewhere',
      (backup) => editManifest(backup, { files: [{ path: '../escaped', size: 1, sha256: '' }] }),
      /\.\.\/escaped, which is no file of a lake/,
    ],
  ])('refuses a backup that is %s, and leaves the folder as it was', async (_, spoil, message) => {
    const backup = await makeBackup()
    await spoil(backup)
    await expect(restoreLake(backup, dir, { replace: true })).rejects.toThrow(message)
    expect(existsSync(join(root, 'escaped'))).toBe(false)
    expect(await (await open(dir)).client.getDocument('a')).toMatchObject({ title: 'Changed' })
  })
})

function otherHalf(id: string): string {
  return id.endsWith('left') ? id.replace('left', 'right') : id.replace('right', 'left')
}

async function editManifest(backup: string, change: object): Promise<void> {
  const file = join(backup, 'backup.json')
  const manifest = JSON.parse(await readFile(file, 'utf8')) as object
  await writeFile(file, JSON.stringify({ ...manifest, ...change }))
}

function historyOf(client: SanityClient, id: string): Promise<string> {
  const url = `/data/history/production/transactions/${id}`
  return client.request({ url, query: { effectFormat: 'mendoza' }, json: false })
}
