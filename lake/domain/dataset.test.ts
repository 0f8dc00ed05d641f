import { afterEach, beforeEach, expect, it } from 'vitest'
import { LakeCore } from '../lake.ts'
import { Access, SYSTEM } from './access.ts'
import type { Dataset } from './dataset.ts'
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
const create = (_id: string) =>
  commit(stepsOf(parseMutations([{ create: { _id, _type: 'thing' } }])))

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
