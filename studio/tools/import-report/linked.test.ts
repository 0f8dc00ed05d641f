import type { SanityClient } from '@sanity/client'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { type RunningLake, startLake } from '../../../lake/index.ts'
import { countedTypes } from './counts.ts'
import { createDrafts, planDrafts, readDataset } from './dataset.ts'
import { articlesOf, linkedArticle } from './linked.ts'
import { readFiles } from './read-reports.ts'
import { clientOf } from '../../../lake/client.ts'

let lake: RunningLake
let client: SanityClient

beforeAll(async () => {
  lake = await startLake({ dir: ':memory:', port: 0 })
  client = clientOf(lake.url, { perspective: 'raw' })
})
beforeEach(() => client.delete({ query: '*[]' }))
afterAll(() => lake.close())

const TITLE = 'Tỉnh Mẫu họp sơ kết'
const file = (name: string, paper: string) =>
  new File([`${TITLE}\n\n05/06/2024\n\nCuộc họp diễn ra ở ${paper}.\n\nNguồn: ${paper}\n`], name)
const FIRST = file('a.txt', 'baomau.vn')
const SECOND = file('b.txt', 'baokhac.vn')

const open = async (...files: File[]) => (await readFiles(files)).reports
const plan = async (...files: File[]) =>
  planDrafts(client, await open(...files), await readDataset(client))
const create = async (...files: File[]) =>
  createDrafts(client, await open(...files), await readDataset(client))
const lists = () =>
  client.fetch<unknown[]>(
    '*[_type == "article"] | order(_id){_id, "alsoIn": importedFrom.alsoIn[].file}',
  )

test('a report of the first paper is linked with nothing', async () => {
  await create(FIRST)
  expect(linkedArticle(await plan(FIRST), 0)).toBeUndefined()
})

test('a report that another paper printed leads to the article that is there', async () => {
  const [entry] = (await create(FIRST)).plan.entries
  const review = await plan(SECOND)
  expect(linkedArticle(review, 0)).toEqual({
    id: entry?.id,
    title: TITLE,
    origin: 'baomau.vn',
    isStored: true,
    isWritten: true,
  })
  expect(countedTypes(review.plan)[0]).toEqual({ action: 'linked', text: '1 bài viết' })

  await create(SECOND)
  expect(await lists()).toEqual([{ _id: `drafts.${entry?.id}`, alsoIn: ['b.txt'] }])
  const again = await plan(SECOND)
  expect(linkedArticle(again, 0)).toMatchObject({ isWritten: false })
  expect(countedTypes(again.plan).map(({ action }) => action)).toEqual(['unchanged'])
})

test('what is published gets a draft with the list, as with every other change', async () => {
  const [entry] = (await create(FIRST)).plan.entries
  const draft = await client.getDocument(`drafts.${entry?.id}`)
  await client.transaction().delete(`drafts.${entry?.id}`).commit()
  await client.create({ ...draft, _id: entry?.id, _type: 'article' })
  const review = await create(SECOND)
  expect(countedTypes(review.plan)[0]).toEqual({ action: 'linked', text: '1 bài viết' })
  expect(await lists()).toEqual([
    { _id: entry?.id, alsoIn: null },
    { _id: `drafts.${entry?.id}`, alsoIn: ['b.txt'] },
  ])
})

test('two papers opened together make one article, listed once', async () => {
  const review = await create(FIRST, SECOND)
  expect(linkedArticle(review, 0)).toBeUndefined()
  expect(linkedArticle(review, 1)).toMatchObject({
    title: TITLE,
    origin: 'baomau.vn',
    isStored: false,
    isWritten: true,
  })
  expect(articlesOf(review)).toMatchObject([{ entry: { title: TITLE }, index: 0 }])
  expect(await lists()).toMatchObject([{ alsoIn: ['b.txt'] }])
})
