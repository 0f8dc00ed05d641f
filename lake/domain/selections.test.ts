import { setTimeout } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { LakeCore } from '../lake.ts'
import { openDatabase } from '../storage/database.ts'
import { DatasetStore } from '../storage/datasetStore.ts'
import { datasetMigrations } from '../storage/migrations.ts'
import { Access, SYSTEM } from './access.ts'
import { Dataset } from './dataset.ts'
import { parseMutations } from './mutations.ts'
import type { SelectElsewhere } from './selections.ts'
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

test('many at once are all done, and so is what others write meanwhile', async () => {
  await fill()
  const all = await Promise.all(
    Array.from({ length: 20 }, async (_, n) => {
      const { results } = await commit([
        {
          patch: {
            query: '*[_type == "thing" && n >= 0]',
            setIfMissing: { count: 0 },
            inc: { count: 1 },
          },
        },
      ])
      await commit([{ create: { _id: `other-${n}`, _type: 'other' } }])
      return results.length
    }),
  )
  expect(new Set(all)).toEqual(new Set([THINGS]))
  const things = dataset.documents.ofTypes(['thing'])
  expect(things.every((thing) => thing['count'] === 20)).toBe(true)
})

describe('while others wait', () => {
  const SLOW = '*[_type == "thing" && text match "*a*a*a*a*a*a*a*a*a*a*a*a*a*a*b"]'

  /** A dataset whose selections are evaluated by `elsewhere`. */
  function datasetWith(elsewhere: SelectElsewhere): Dataset {
    const database = openDatabase(':memory:', { migrations: datasetMigrations, durable: 'never' })
    return new Dataset('x', new DatasetStore(database), {
      projectId: 'p',
      documentSize: 10_000,
      patchTime: 1_000,
      queryOptions: {},
      selectElsewhere: elsewhere,
      selectionTimeout: 100,
    })
  }

  test('nobody waits longer than the limit', async () => {
    const target = datasetWith((_selection, _access, { urgent }) =>
      // Of a state that is not there any more; and then not at all.
      urgent ? new Promise(() => {}) : Promise.resolve({ ids: [], seq: -1 }),
    )
    const on = (mutations: unknown) =>
      target.commit({ access, steps: stepsOf(parseMutations(mutations)) })
    await on([{ create: { _type: 'thing', text: 'a'.repeat(60) } }])
    const slow = on([{ patch: { query: SLOW, set: { seen: true } } }]).catch(
      (error: unknown) => error,
    )
    await on([{ create: { _id: 'other', _type: 'other' } }])
    expect(await slow).toMatchObject({ type: 'queryTimeoutError' })
    await on([{ create: { _id: 'later', _type: 'other' } }])
    expect(target.documents.get('later')).toBeDefined()
    target.close()
  })

  test('whoever waits is told when the dataset is closed', async () => {
    const asked = Promise.withResolvers<void>()
    const target = datasetWith(() => {
      asked.resolve()
      return new Promise(() => {})
    })
    const on = (mutations: unknown) =>
      target.commit({ access, steps: stepsOf(parseMutations(mutations)) })
    await on([{ create: { _type: 'thing', text: 'a'.repeat(60) } }])
    void on([{ patch: { query: SLOW, set: { seen: true } } }]).catch(() => {})
    await asked.promise
    target.close()
    await expect(on([{ create: { _type: 'late' } }])).rejects.toThrow('no longer open')
  })
})
