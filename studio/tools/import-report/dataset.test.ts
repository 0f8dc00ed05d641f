import type { SanityClient } from '@sanity/client'
import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type RunningLake, startLake } from '../../../lake/index.ts'
import { correctReport, NO_CORRECTIONS } from './corrections.ts'
import { countedTypes } from './counts.ts'
import { createDrafts, planDrafts, readDataset } from './dataset.ts'
import { readFiles, readPasted } from './read-reports.ts'
import { clientOf } from '../../../lake/client.ts'

const NAME = '000_74added453e97457.txt'
const bytes = readFileSync(new URL(`../../../seed/reports/${NAME}`, import.meta.url))
let lake: RunningLake
let client: SanityClient

beforeAll(async () => {
  lake = await startLake({ dir: ':memory:', port: 0 })
  client = clientOf(lake.url)
})
afterAll(() => lake.close())

const ids = () => client.fetch<string[]>('*[]._id', {}, { perspective: 'raw' })

test('planning writes nothing; creating makes drafts; again, nothing changes', async () => {
  const { reports, refused } = await readFiles([new File([bytes], NAME)])
  expect(refused).toEqual([])

  const before = await ids()
  const planned = await planDrafts(client, reports, await readDataset(client))
  expect(await ids()).toEqual(before)
  expect(countedTypes(planned.plan)).toEqual([
    { action: 'create', text: '1 bài viết, 1 nhân vật, 1 văn bản, 6 cơ quan, 1 địa danh' },
  ])

  await createDrafts(client, reports, await readDataset(client))
  const created = (await ids()).filter((id) => !before.includes(id))
  expect(created).toHaveLength(10)
  expect(created.every((id) => id.startsWith('drafts.'))).toBe(true)

  const again = await createDrafts(client, reports, await readDataset(client))
  expect(countedTypes(again.plan).map(({ action }) => action)).toEqual(['unchanged'])
})

test('a chosen person gets the positions of the report, and no second person is made', async () => {
  const text = [
    'Tỉnh Mẫu họp sơ kết',
    '05/06/2024',
    '',
    'Chủ tịch UBND tỉnh Mẫu Nguyễn Văn A chủ trì cuộc họp.',
  ].join('\n')
  await client.create({
    _id: 'person-nguyen-van-a-khac',
    _type: 'person',
    name: 'Nguyễn Văn A',
    sortName: 'A Van Nguyen',
    slug: { _type: 'slug', current: 'nguyen-van-a-khac' },
    importedFrom: { _type: 'importedFrom', fields: [] },
  })
  const { reports } = await readPasted(text)
  const identities = { 'Nguyễn Văn A': 'person-nguyen-van-a-khac' }
  const corrected = reports.map((report) =>
    correctReport(report, { ...NO_CORRECTIONS, identities }),
  )
  const { people } = await readDataset(client)
  expect(people.map(({ name }) => name)).toContain('Nguyễn Văn A')

  await createDrafts(client, corrected, await readDataset(client))
  const named = await client.fetch<{ _id: string; titles: string[] }[]>(
    '*[_type == "person" && name == "Nguyễn Văn A"]{_id, "titles": positions[].title}',
    {},
    { perspective: 'drafts' },
  )
  expect(named).toEqual([
    { _id: 'person-nguyen-van-a-khac', titles: [expect.stringMatching(/^Chủ tịch UBND tỉnh/)] },
  ])
})

test('the same text pasted twice is one report', async () => {
  const [one, other] = [await readPasted('Tiêu đề\n'), await readPasted('Tiêu đề\n')]
  expect(one.reports[0]?.file).toBe(other.reports[0]?.file)
})

test('a file that cannot be read is refused by name, and the others are read', async () => {
  const broken = new File([Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0)], 'hong.docx')
  const { reports, refused } = await readFiles([broken, new File([bytes], NAME)])
  expect(refused.map(({ file }) => file)).toEqual(['hong.docx'])
  expect(reports).toHaveLength(1)
})

test('a picture goes up with its report, and is known the next time', async () => {
  const pixel =
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='
  const page = `<h1>Tỉnh Mẫu mở hội</h1><p>07/06/2024</p><p>Sáng 7-6, tỉnh Mẫu mở hội làng.</p>
    <figure><img src="data:image/png;base64,${pixel}" alt=""><figcaption>Quang cảnh hội làng.</figcaption></figure>
    <p>Hội kéo dài hai ngày.</p>`
  const { reports } = await readFiles([new File([page], 'hoi.html', { type: 'text/html' })])
  expect(reports[0]?.pictures).toHaveLength(1)

  await createDrafts(client, reports, await readDataset(client))
  const article = await client.fetch<{ asset: string }>(
    `*[_type == "article" && title == "Tỉnh Mẫu mở hội"][0]{
      "asset": body[_type == "figure"][0].image.asset->mimeType
    }`,
    {},
    { perspective: 'drafts' },
  )
  expect(article.asset).toBe('image/png')

  const { plan } = await planDrafts(client, reports, await readDataset(client))
  expect(countedTypes(plan).map(({ action }) => action)).toEqual(['unchanged'])
})
