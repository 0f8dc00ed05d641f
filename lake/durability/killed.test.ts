import type { MutationEvent, SanityClient } from '@sanity/client'
import { applyPatch, type RawPatch } from 'mendoza'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { DatabaseSync } from 'node:sqlite'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openSnapshot } from '../storage/snapshot.ts'
import { startLakeProcess, type LakeProcess } from './process.ts'

/** How often the lake is killed. `npm run test:durability` does it a thousand times. */
const ROUNDS = Number(process.env['LAKE_KILL_ROUNDS'] ?? 30)
const WRITERS = 4

let dir: string
let lake: LakeProcess | undefined

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'lake-killed-'))
})

afterAll(async () => {
  await lake?.end('SIGKILL')
  await rm(dir, { recursive: true, force: true })
})

/** What the clients know of one life of the lake. */
interface Life {
  readonly round: number
  readonly attempted: string[]
  readonly acknowledged: string[]
  /** Transactions that a listener was told of, in that order. */
  readonly heard: string[]
}

it(
  `keeps every acknowledged transaction, and none by half, when it is killed ${ROUNDS} times`,
  async () => {
    const lives: Life[] = []
    for (let round = 0; round < ROUNDS; round++) {
      lake = await startLakeProcess(dir)
      const last = lives.at(-1)
      if (last) await checkLife(last, lake.client())
      lives.push(await liveAndDie(lake, round))
    }
    lake = await startLakeProcess(dir)
    await checkLife(lives.at(-1)!, lake.client())
    expect(await counted(lake.client())).toEqual(committedByWriter())
    checkHistory()
    const acknowledged = lives.reduce((sum, life) => sum + life.acknowledged.length, 0)
    expect(acknowledged).toBeGreaterThan(ROUNDS)
  },
  ROUNDS * 10_000,
)

/** Puts load on the lake and kills it at a random moment. */
async function liveAndDie(running: LakeProcess, round: number): Promise<Life> {
  const life: Life = { round, attempted: [], acknowledged: [], heard: [] }
  const client = running.client()
  const listening = await listen(client, (id) => life.heard.push(id))
  const lifetime = 1 + Math.floor(Math.random() * 60)
  const enough = Promise.withResolvers<void>()
  const writers = Array.from({ length: WRITERS }, (_, writer) =>
    writeUntilRefused(running.client(), writer, life, () => {
      if (life.acknowledged.length >= lifetime) enough.resolve()
    }),
  )
  await enough.promise
  await new Promise((resolve) => setTimeout(resolve, Math.random() * 5))
  await running.end('SIGKILL')
  await Promise.all(writers)
  listening.unsubscribe()
  return life
}

/** Each transaction makes two documents that belong together, and counts itself in a third. */
async function writeUntilRefused(
  client: SanityClient,
  writer: number,
  life: Life,
  afterEach: () => void,
): Promise<void> {
  const counter = `counter-${writer}`
  try {
    for (let index = 0; ; index++) {
      const id = `r${life.round}-w${writer}-${index}`
      life.attempted.push(id)
      await client
        .transaction()
        .transactionId(id)
        .create({ _id: `${id}-left`, _type: 'half', round: life.round, text: 'x'.repeat(500) })
        .createIfNotExists({ _id: counter, _type: 'counter', count: 0 })
        .patch(counter, (patch) => patch.inc({ count: 1 }))
        .create({
          _id: `${id}-right`,
          _type: 'half',
          round: life.round,
          other: { _type: 'reference', _ref: `${id}-left` },
        })
        .commit({ visibility: 'async' })
      life.acknowledged.push(id)
      afterEach()
    }
  } catch {
    // The end of this life: the connection was cut.
  }
}

/** Resolves once the listener is welcome, so that it hears of everything that follows. */
function listen(client: SanityClient, hear: (transactionId: string) => void) {
  return new Promise<{ unsubscribe(): void }>((resolve, reject) => {
    const subscription = client
      .listen('*[_type == "half"]', {}, { events: ['welcome', 'mutation'], includeResult: false })
      .subscribe({
        next: (event) => {
          if (event.type === 'welcome') resolve(subscription)
          else hear((event as MutationEvent).transactionId)
        },
        error: reject,
      })
  })
}

/** Checks, on the lake that came after, what became of the transactions of a life. */
async function checkLife(life: Life, client: SanityClient): Promise<void> {
  const halves = await client.getDocuments(
    life.attempted.flatMap((id) => [`${id}-left`, `${id}-right`]),
  )
  const revisions = new Map(halves.flatMap((half) => (half ? [[half._id, half._rev]] : [])))
  const there = (id: string) =>
    ['left', 'right'].filter((side) => revisions.get(`${id}-${side}`) === id).length
  expect(life.acknowledged.filter((id) => there(id) !== 2)).toEqual([])
  expect(life.attempted.filter((id) => there(id) === 1)).toEqual([])

  const log = readDataset((database) =>
    database
      .prepare('SELECT id FROM transactions WHERE id GLOB ? ORDER BY seq')
      .all(`r${life.round}-*`)
      .map(({ id }) => String(id)),
  )
  expect(new Set(log)).toEqual(new Set(life.attempted.filter((id) => there(id) === 2)))
  // Each transaction is heard of twice, once for each half, and never before it is kept.
  const heard = [...new Set(life.heard)]
  expect(heard).toEqual(log.slice(0, heard.length))
}

async function counted(client: SanityClient): Promise<unknown[]> {
  const ids = Array.from({ length: WRITERS }, (_, writer) => `counter-${writer}`)
  const counters = await client.getDocuments<{ count: number }>(ids)
  return counters.map((counter) => counter?.count)
}

function committedByWriter(): number[] {
  return readDataset((database) => {
    const count = database.prepare('SELECT count(*) AS n FROM transactions WHERE id GLOB ?')
    return Array.from({ length: WRITERS }, (_, writer) =>
      Number(count.get(`r*-w${writer}-*`)?.['n']),
    )
  })
}

/** Replays the whole history from nothing and compares it with the documents as they are. */
function checkHistory(): void {
  readDataset((database) => {
    const replayed = new Map<string, unknown>()
    const changes = database.prepare('SELECT document_id, apply FROM changes ORDER BY seq, ordinal')
    for (const { document_id, apply } of changes.iterate()) {
      const id = String(document_id)
      const patch = JSON.parse(String(apply)) as RawPatch
      replayed.set(id, applyPatch(replayed.get(id) ?? null, patch))
    }
    const documents = new Map<string, unknown>()
    for (const { id, rev, body } of database.prepare('SELECT * FROM documents').iterate()) {
      const { _rev, ...content } = JSON.parse(String(body)) as Record<string, unknown>
      expect(_rev).toBe(rev)
      documents.set(String(id), content)
    }
    expect(replayed).toEqual(documents)
  })
}

function readDataset<T>(read: (database: DatabaseSync) => T): T {
  const database = openSnapshot(join(dir, 'datasets', 'production.sqlite'))
  try {
    return read(database)
  } finally {
    database.close()
  }
}
