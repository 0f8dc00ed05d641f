import { setTimeout } from 'node:timers/promises'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { LakeCore } from '../lake.ts'
import { Access, SYSTEM } from './access.ts'
import type { Dataset } from './dataset.ts'
import { LakeError } from './errors.ts'
import { parseMutations } from './mutations.ts'
import { Selections, SlowSelection } from './selections.ts'
import { stepsOf } from './transaction.ts'

let lake: LakeCore
let dataset: Dataset

beforeEach(() => {
  // Machines that do much else are slow.
  lake = new LakeCore({ dir: ':memory:', queryLimits: { mutationQueryTimeout: 60_000 } })
  dataset = lake.datasets.get('production')
})

afterEach(() => lake.close())

const access = Access.full(SYSTEM)
const commit = (mutations: unknown) =>
  dataset.commit({ access, steps: stepsOf(parseMutations(mutations)) })

/** Compares each document with each: much more than the main thread waits for. */
const QUADRATIC = '*[_type == "thing" && count(*[_type == "thing" && n == ^.n]) > 0]'
const THINGS = 300

const fill = () =>
  commit(Array.from({ length: THINGS }, (_, n) => ({ create: { _type: 'thing', n } })))

test('a slow selection is of all that was stored before, and of nothing stored later', async () => {
  await fill()
  const patched = commit([{ patch: { query: QUADRATIC, set: { seen: true } } }])
  const ended = patched.then(() => undefined)
  const created: Awaited<typeof patched>[] = []
  for (;;) {
    const next = commit([{ create: { _type: 'thing', n: THINGS + created.length } }])
    const made = await Promise.race([next, ended])
    created.push(await next)
    if (!made) break
    // Somebody who writes all the time, and not as fast as can be: the query would grow with it.
    await setTimeout(20)
  }
  const { transactionId, results } = await patched
  const at = dataset.store.transaction(transactionId)!.seq
  let before = 0
  for (const { transactionId: id, results: made } of created) {
    const isBefore = dataset.store.transaction(id)!.seq < at
    if (isBefore) before += 1
    expect(dataset.documents.get(made[0]!.id)!['seen'] === true).toBe(isBefore)
  }
  expect(results).toHaveLength(THINGS + before)
})

test('it sees what its own transaction did before, under the ids that remain', async () => {
  await fill()
  const { results } = await commit([
    { create: { _type: 'thing', n: -1 } },
    { patch: { query: QUADRATIC, set: { seen: true } } },
    { delete: { query: '*[_type == "thing" && n >= 0 && seen]' } },
  ])
  const made = results[0]!.id
  expect(results.filter(({ operation }) => operation === 'delete')).toHaveLength(THINGS)
  expect(dataset.documents.all().map(({ _id }) => _id)).toEqual([made])
  expect(dataset.documents.get(made)).toMatchObject({ n: -1, seen: true })
})

test('several slow ones at once come to an end, each all or nothing', async () => {
  await fill()
  const answers = await Promise.allSettled(
    ['a', 'b', 'c'].map((name) =>
      commit([
        { patch: { query: QUADRATIC, set: { [name]: true } } },
        { create: { _id: name, _type: 'thing', n: -1 } },
      ]),
    ),
  )
  for (const [index, name] of ['a', 'b', 'c'].entries()) {
    const there = dataset.documents.all().filter((document) => document[name] === true).length
    if (answers[index]!.status === 'fulfilled') expect(there).toBeGreaterThanOrEqual(THINGS)
    else expect(there).toBe(0)
    expect(dataset.documents.get(name) !== undefined).toBe(there > 0)
  }
})

test('selections that take too long together end the transaction', async () => {
  const project = { projectId: 'p', dataset: 'production' }
  const context = {
    documents: dataset.documents,
    access,
    seq: () => 0,
    inputOf: (query: string, params: object) => ({
      query,
      params: { ...params },
      identity: 'x',
      project,
    }),
  }
  const selections = new Selections(context, 1_000)
  const slow = new SlowSelection({ query: '*', params: {}, changed: new Map() }, 0)
  const timeouts: number[] = []
  const elsewhere = async (_selection: unknown, _access: unknown, timeout: number) => {
    timeouts.push(timeout)
    const until = performance.now() + 600
    while (performance.now() < until) await new Promise(setImmediate)
    return { ids: [], seq: 0 }
  }
  await selections.look(slow, elsewhere, true)
  await expect(selections.look(slow, elsewhere, true)).rejects.toThrow(LakeError)
  expect(timeouts[0]).toBe(1_000)
  expect(timeouts[1]).toBeLessThanOrEqual(400)
})
