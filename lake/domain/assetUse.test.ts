import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { LakeCore } from '../lake.ts'
import { Access, SYSTEM } from './access.ts'
import { assetsIn } from './assetUse.ts'
import { parseMutations } from './mutations.ts'
import { stepsOf } from './transaction.ts'

let lake: LakeCore
const hash = (digit: string) => digit.repeat(40)

beforeAll(async () => {
  lake = new LakeCore({ dir: ':memory:' })
  const ids = [`file-${hash('a')}-txt`, `drafts.file-${hash('b')}-txt`]
  const versions = [`versions.r1.image-${hash('c')}-1x1-png`, 'versions.r1.image-of-something']
  await lake.datasets.get('production').commit({
    access: Access.full(SYSTEM),
    steps: stepsOf(
      parseMutations([...ids, ...versions].map((_id) => ({ create: { _id, _type: 'thing' } }))),
    ),
  })
  lake.datasets.create('other', 'private')
})
afterAll(() => lake.close())

test('versions are looked through once for many questions, and only when they must be', () => {
  const datasets = ['other', 'production'].map((name) => lake.datasets.get(name))
  const looks = datasets.map(({ store }) => vi.spyOn(store, 'idsWithPrefix'))
  const isIn = assetsIn(datasets)
  expect(['a', 'b'].map((digit) => isIn(hash(digit)))).toEqual([true, true])
  expect(looks.map(({ mock }) => mock.calls.length)).toEqual([0, 0])
  const answers = ['c', 'd', 'e', 'f', 'c'].map((digit) => isIn(hash(digit)))
  expect(answers).toEqual([true, false, false, false, true])
  // Once for images, once for files.
  expect(looks.map(({ mock }) => mock.calls.length)).toEqual([2, 2])
})
