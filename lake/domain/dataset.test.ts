import { mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { LakeCore } from '../lake.ts'
import { openDatabase } from '../storage/database.ts'
import { DatasetStore } from '../storage/datasetStore.ts'
import { LogSync } from '../storage/logSync.ts'
import { datasetMigrations } from '../storage/migrations.ts'
import { Access, SYSTEM } from './access.ts'
import { Dataset } from './dataset.ts'
import { parseMutations } from './mutations.ts'
import { stepsOf, type Step } from './transaction.ts'

let lake: LakeCore
let dataset: Dataset

beforeEach(() => {
  lake = new LakeCore({ dir: ':memory:' })
  dataset = lake.datasets.get('production')
})

afterEach(() => lake.close())

const commit = (steps: Step[]) => dataset.commit({ access: Access.full(SYSTEM), steps })
const creation = (_id: string) => stepsOf(parseMutations([{ create: { _id, _type: 'thing' } }]))
const create = (_id: string) => commit(creation(_id))

it('a transaction in which something breaks takes no other down with it', async () => {
  const broken = commit([
    (scope) => scope.apply({ create: { _id: 'half', _type: 'thing' } }),
    () => {
      throw new TypeError('Something that nobody thought of')
    },
  ])
  const answers = await Promise.allSettled([create('before'), broken, create('after')])
  expect(answers.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
  const there = ['before', 'half', 'after'].filter((id) => dataset.documents.get(id))
  expect(there).toEqual(['before', 'after'])
})

it('nobody hears of a transaction before it is stored', async () => {
  const heard: unknown[] = []
  dataset.hub.subscribe(({ id }) => heard.push(dataset.store.transaction(id)?.id === id))
  await Promise.all([create('a'), create('b')])
  expect(heard).toEqual([true, true])
})

describe('on a disk', () => {
  let folder: string
  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'lake-disk-'))))
  afterEach(() => rmSync(folder, { recursive: true }))

  /** @param logOf the file whose log is brought to the disk: another one, to make that fail */
  function onDisk(logOf = 'x.sqlite'): Dataset {
    const file = join(folder, 'x.sqlite')
    const database = openDatabase(file, { migrations: datasetMigrations, durable: 'on request' })
    const store = new DatasetStore(database, new LogSync(join(folder, logOf)))
    const selectElsewhere = () => Promise.reject(new Error('Nothing is selected here'))
    const settings = {
      projectId: 'p',
      documentSize: 1000,
      patchTime: 1000,
      queryOptions: {},
      selectElsewhere,
      selectionTimeout: 1,
    }
    return new Dataset('x', store, settings)
  }
  const creates = (target: Dataset, id: string) =>
    target.commit({ access: Access.full(SYSTEM), steps: creation(id) })

  it('what was written and not yet answered is answered when the dataset is closed', async () => {
    const target = onDisk()
    const heard: string[] = []
    target.hub.subscribe(({ changes }) => heard.push(changes[0]!.documentId))
    const written = new Promise((resolve) => {
      const { synced } = target.store
      target.store.synced = () => {
        resolve(undefined)
        return synced.call(target.store)
      }
    })
    const answers = Promise.all([creates(target, 'a'), creates(target, 'b')])
    await written
    target.close()
    expect((await answers).map(({ results }) => results[0]?.id)).toEqual(['a', 'b'])
    expect(heard).toEqual(['a', 'b'])
    const again = onDisk()
    expect(again.documents.get('b')).toBeDefined()
    again.close()
  })

  it('who is told what is there hears it when it is on the disk', async () => {
    const target = onDisk()
    const disk = Promise.withResolvers<void>()
    const written = Promise.withResolvers<void>()
    target.store.synced = () => {
      written.resolve()
      return disk.promise
    }
    const order: string[] = []
    const creating = creates(target, 'a').then(() => order.push('creates'))
    await written.promise
    const steps = stepsOf([{ createIfNotExists: { _id: 'a', _type: 'thing' } }])
    const finding = target
      .commit({ access: Access.full(SYSTEM), steps })
      .then(() => order.push('finds'))
    await new Promise(setImmediate)
    await new Promise(setImmediate)
    expect(order).toEqual([])
    disk.resolve()
    await Promise.all([creating, finding])
    expect(order).toEqual(['creates', 'finds'])
    target.close()
  })

  it('that fails, nothing is acknowledged or told, and nothing more is written', async () => {
    // A device that cannot be brought to a disk stands for a disk that fails.
    symlinkSync('/dev/null', join(folder, 'broken-wal'))
    const target = onDisk('broken')
    const heard: string[] = []
    target.hub.subscribe(({ id }) => heard.push(id))
    await expect(creates(target, 'a')).rejects.toThrow('broken-wal')
    await expect(creates(target, 'b')).rejects.toThrow('broken-wal')
    expect(target.documents.get('b')).toBeUndefined()
    expect(heard).toEqual([])
    expect(() => target.close()).toThrow('broken-wal')
  })
})
