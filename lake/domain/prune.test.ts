import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { LakeCore } from '../lake.ts'
import { Access, SYSTEM } from './access.ts'
import { stepsOfActions } from './actions/actions.ts'
import type { Dataset } from './dataset.ts'
import { documentAtRevision, lastState, statesOf } from './history.ts'
import { parseMutations } from './mutations.ts'
import { pruneHistory } from './prune.ts'
import { stepsOf } from './transaction.ts'

let folder: string
let lake: LakeCore
let dataset: Dataset

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lake-prune-'))
  lake = new LakeCore({ dir: folder })
  dataset = lake.datasets.get('production')
})

afterEach(async () => {
  await lake.close()
  rmSync(folder, { recursive: true })
})

async function commit(transactionId: string, mutations: object[]): Promise<void> {
  const steps = stepsOf(parseMutations(mutations))
  await dataset.commit({ access: Access.full(SYSTEM), steps, transactionId })
}

/** A time after everything so far and before everything that follows. */
async function now(): Promise<string> {
  const time = new Date(Date.now() + 1).toISOString()
  while (new Date().toISOString() < time) await new Promise((resolve) => setImmediate(resolve))
  return time
}

it('removes what is older, and keeps what the documents and the younger history need', async () => {
  await commit('t1', [
    { create: { _id: 'changed', _type: 'thing', n: 1 } },
    { create: { _id: 'untouched', _type: 'thing' } },
    { create: { _id: 'deleted', _type: 'thing' } },
  ])
  await commit('t2', [{ patch: { id: 'changed', set: { n: 2 } } }, { delete: { id: 'deleted' } }])
  const time = await now()
  await commit('t3', [{ patch: { id: 'changed', set: { n: 3 } } }])
  const before = ['changed', 'untouched'].map((id) => dataset.documents.get(id))

  expect(await pruneHistory(dataset, time)).toBe(1)

  expect(['changed', 'untouched'].map((id) => dataset.documents.get(id))).toEqual(before)
  // Its only revision is the one that made it.
  expect(documentAtRevision(dataset, 'untouched', 't1')).toMatchObject({ _id: 'untouched' })
  expect(documentAtRevision(dataset, 'changed', 't3')).toMatchObject({ n: 3 })
  expect(documentAtRevision(dataset, 'changed', 't1')).toBeUndefined()
  expect([...statesOf(dataset, 'changed')].at(-1)?.before).toMatchObject({ n: 2, _rev: 't2' })
  expect([...statesOf(dataset, 'deleted')]).toEqual([])
  expect(await pruneHistory(dataset, time)).toBe(0)
})

it('goes over more transactions than fit in one go', async () => {
  await commit('t0', [{ create: { _id: 'a', _type: 'thing', n: 0 } }])
  for (let n = 1; n <= 1200; n++) await commit(`t${n}`, [{ patch: { id: 'a', inc: { n: 1 } } }])
  const time = await now()
  expect(await pruneHistory(dataset, time)).toBe(1200)
  expect(dataset.documents.get('a')).toMatchObject({ n: 1200, _rev: 't1200' })
  await commit('after', [{ patch: { id: 'a', inc: { n: 1 } } }])
  expect([...statesOf(dataset, 'a')].map(({ change }) => change.id)).toEqual(['after', 't1200'])
})

it('leaves the last transaction, by whose time the next one is given its own', async () => {
  await commit('t1', [{ create: { _id: 'a', _type: 'thing' } }])
  await commit('t2', [{ delete: { id: 'a' } }])
  expect(await pruneHistory(dataset, await now())).toBe(1)
  expect(dataset.store.lastTransaction()).toMatchObject({ id: 't2' })
})

it('keeps what an archived release is taken out of the archive from', async () => {
  const act = async (action: object) =>
    dataset.commit({
      access: Access.full(SYSTEM),
      kind: 'action',
      steps: stepsOfActions([action], (id) => lastState(dataset, id)),
    })
  const version = { _id: 'versions.spring.a', _type: 'thing', n: 1 }
  await act({ actionType: 'sanity.action.release.create', releaseId: 'spring' })
  await act({ actionType: 'sanity.action.document.version.create', document: version })
  await act({ actionType: 'sanity.action.release.archive', releaseId: 'spring' })
  await commit('last', [{ create: { _id: 'b', _type: 'thing' } }])

  await pruneHistory(dataset, await now())

  await act({ actionType: 'sanity.action.release.unarchive', releaseId: 'spring' })
  expect(dataset.documents.get('versions.spring.a')).toMatchObject(version)
})
