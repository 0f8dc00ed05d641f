import { ClientError, ServerError, type SanityClient } from '@sanity/client'
import { chmod, mkdtemp, open, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { startLakeProcess, type LakeProcess, type ProcessOptions } from './process.ts'

let root: string
let dir: string
const running = new Set<LakeProcess>()

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'lake-failures-'))
  // A user without privileges has to find the way in.
  await chmod(root, 0o777)
  dir = join(root, 'lake')
})

afterEach(async () => {
  await Promise.all([...running].map((lake) => lake.end('SIGKILL')))
  running.clear()
  await rm(root, { recursive: true, force: true })
})

async function start(options?: ProcessOptions): Promise<LakeProcess> {
  const lake = await startLakeProcess(dir, options)
  running.add(lake)
  return lake
}

async function stop(lake: LakeProcess): Promise<void> {
  running.delete(lake)
  await lake.end('SIGTERM')
}

const doc = (index: number) => ({ _id: `doc-${index}`, _type: 'thing', text: 'x'.repeat(20_000) })

/** How many of the documents there are; asked for by id, which needs no query worker to start. */
async function countDocuments(client: SanityClient): Promise<number> {
  const ids = Array.from({ length: 300 }, (_, index) => doc(index)._id)
  const documents = await client.getDocuments(ids)
  return documents.filter((document) => document !== null).length
}

/** Makes a lake with documents and closes it. */
async function filledLake(count: number, options?: ProcessOptions): Promise<void> {
  const lake = await start(options)
  const client = lake.client()
  for (let index = 0; index < count; index++) await client.create(doc(index))
  await stop(lake)
}

describe('a disk without room', () => {
  it('refuses what cannot be kept, keeps what it acknowledged, and goes on when there is room', async () => {
    // A limit on the size of files stands for a full disk: the write to the log fails in the same way.
    const lake = await start({ setUp: "trap '' XFSZ; ulimit -f 4000" })
    const client = lake.client()
    const tooBig = client.assets.upload('file', Buffer.alloc(3_000_000), { filename: 'x.bin' })
    const upload = await tooBig.catch((error: unknown) => error)
    expect(upload).toMatchObject({ statusCode: 507 })
    expect(String(upload)).toContain('free some space')
    expect(await readdir(join(dir, 'assets', 'incoming'))).toEqual([])

    const acknowledged: string[] = []
    const write = async () => {
      for (let index = 0; ; index++) acknowledged.push((await client.create(doc(index)))._id)
    }
    const refused = await write().catch((error: unknown) => error)
    expect(refused).toBeInstanceOf(ServerError)
    expect(String(refused)).toMatch(/cannot read or write its files.*disk/s)
    expect(lake.output()).toContain('production.sqlite')
    expect(acknowledged.length).toBeGreaterThan(10)
    expect(await countDocuments(client)).toBe(acknowledged.length)
    await stop(lake)

    const again = (await start()).client()
    expect(await countDocuments(again)).toBe(acknowledged.length)
    await again.create(doc(acknowledged.length))
    expect(await countDocuments(again)).toBe(acknowledged.length + 1)
  })
})

describe('a folder', () => {
  it('that may not be written to is named, with what to do', async () => {
    await filledLake(1, { unprivileged: true })
    for (const name of ['.', 'datasets']) await chmod(join(dir, name), 0o555)
    await expect(start({ unprivileged: true })).rejects.toThrow(
      /Cannot open .*\bthis account may write/s,
    )
    for (const name of ['.', 'datasets']) await chmod(join(dir, name), 0o755)
    expect(await countDocuments((await start()).client())).toBe(1)
  })

  it('with a file that may not be written to is refused, and the file is named', async () => {
    await filledLake(1, { unprivileged: true })
    const file = join(dir, 'datasets', 'production.sqlite')
    await chmod(file, 0o444)
    await expect(start({ unprivileged: true })).rejects.toThrow(`Cannot open ${file}`)
    await chmod(file, 0o644)
    expect(await countDocuments((await start({ unprivileged: true })).client())).toBe(1)
  })

  it('is for one process: a second one is refused and the first goes on', async () => {
    const first = await start()
    await first.client().create(doc(1))
    await expect(start()).rejects.toThrow(`${dir} is in use by another lake process`)
    expect(await countDocuments(first.client())).toBe(1)
    await first.end('SIGKILL')
    running.delete(first)
    // The lock ended with the process.
    expect(await countDocuments((await start()).client())).toBe(1)
  })
})

describe('a file that is not there', () => {
  it.each([
    ['lake.sqlite', 'is missing or empty'],
    ['datasets/production.sqlite', 'is missing or empty'],
  ])('%s is missed at the start, and nothing is put in its place', async (name, message) => {
    await filledLake(1)
    const file = join(dir, name)
    const intact = await readFile(file)
    for (const left of [() => rm(file), () => writeFile(file, '')]) {
      await left()
      // Twice: the first attempt leaves nothing that would let the second one pass.
      await expect(start()).rejects.toThrow(`${file} ${message}`)
      await expect(start()).rejects.toThrow(`${file} ${message}`)
    }
    await writeFile(file, intact)
    expect(await countDocuments((await start()).client())).toBe(1)
  })
})

describe('a damaged file', () => {
  it.each(['lake.sqlite', 'datasets/production.sqlite'])(
    '%s is named at the start',
    async (name) => {
      await filledLake(1)
      const file = join(dir, name)
      const intact = await readFile(file)
      await writeFile(file, 'no database at all, but long enough to look like one'.repeat(100))
      await expect(start()).rejects.toThrow(`Cannot open ${file}`)
      await expect(start()).rejects.toThrow('restore a backup')
      await writeFile(file, intact)
      expect(await countDocuments((await start()).client())).toBe(1)
    },
  )

  it('is named when the damage is met, and what is sound is still answered', async () => {
    await filledLake(50)
    const file = join(dir, 'datasets', 'production.sqlite')
    const { size } = await stat(file)
    const handle = await open(file, 'r+')
    await handle.write(Buffer.alloc(60_000, 0xff), 0, 60_000, size - 100_000)
    await handle.close()
    const lake = await start()
    const client = lake.client()
    const answers = await Promise.allSettled(
      Array.from({ length: 50 }, (_, index) => client.getDocument(`doc-${index}`)),
    )
    const failed = answers.filter((answer) => answer.status === 'rejected')
    expect(failed.length).toBeGreaterThan(0)
    expect(failed.length).toBeLessThan(50)
    for (const { reason } of failed) {
      expect(reason).not.toBeInstanceOf(ClientError)
      expect(String(reason)).toMatch(/The file is damaged: .*restore a backup/)
    }
    expect(lake.output()).toContain(file)
  })

  it('in the log of a database costs no more than what was not yet acknowledged', async () => {
    const lake = await start()
    const client = lake.client()
    for (let index = 0; index < 5; index++) await client.create(doc(index))
    await lake.end('SIGKILL')
    running.delete(lake)
    const log = join(dir, 'datasets', 'production.sqlite-wal')
    await writeFile(log, Buffer.concat([await readFile(log), Buffer.alloc(30_000, 0xab)]))
    expect(await countDocuments((await start()).client())).toBe(5)
  })
})
