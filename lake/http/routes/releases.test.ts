import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { startLake } from '../../index.ts'
import { refusal, useLake } from '../../testing.ts'

const t = useLake()

let n = 0
let publishedId = ''
beforeEach(() => {
  publishedId = `doc${(n += 1)}`
})

const act = (...actions: object[]) => t.client.action(actions as never)
const get = (id: string) => t.client.getDocument(id)

const edit = (draftId: string, patch: object) => ({
  actionType: 'sanity.action.document.edit',
  draftId,
  publishedId,
  patch,
})

async function givenRelease(releaseId: string) {
  await t.client.create({ _id: publishedId, _type: 'article', title: 'Một' })
  await t.client.create({ _id: `leaving-${publishedId}`, _type: 'article' })
  await t.client.releases.create({ releaseId, metadata: { title: 'Tết', releaseType: 'asap' } })
  await t.client.createVersion({ publishedId, baseId: publishedId, releaseId })
  await act(edit(`versions.${releaseId}.${publishedId}`, { set: { title: 'Tết' } }))
  await t.client.unpublishVersion({ publishedId: `leaving-${publishedId}`, releaseId })
  return t.client.releases.get({ releaseId })
}

test('publish: everything in it at once, removals too', async () => {
  const release = await givenRelease('rPublish')
  expect(release).toMatchObject({
    _id: '_.releases.rPublish',
    _type: 'system.release',
    name: 'rPublish',
    state: 'active',
  })
  const seen = await t.client.fetch(
    '*[_id in $ids]{_id, _originalId, title}',
    { ids: [publishedId, `leaving-${publishedId}`] },
    { perspective: ['rPublish'] },
  )
  expect(seen).toEqual([
    { _id: publishedId, _originalId: `versions.rPublish.${publishedId}`, title: 'Tết' },
  ])
  await t.client.releases.publish({ releaseId: 'rPublish' })
  expect(await get(publishedId)).toMatchObject({ title: 'Tết' })
  expect(await get(`leaving-${publishedId}`)).toBeUndefined()
  expect(await t.client.fetch('*[sanity::partOfRelease("rPublish")]')).toEqual([])
  expect(await t.client.releases.get({ releaseId: 'rPublish' })).toMatchObject({
    state: 'published',
    publishedAt: expect.any(String),
    finalDocumentStates: [
      { id: `versions.rPublish.${publishedId}` },
      { id: `versions.rPublish.leaving-${publishedId}` },
    ],
  })
  await t.client.releases.delete({ releaseId: 'rPublish' })
})

test('archive and unarchive: everything away, and back as it was', async () => {
  await givenRelease('rArchive')
  const versionId = `versions.rArchive.${publishedId}`
  const before = await get(versionId)
  await t.client.releases.archive({ releaseId: 'rArchive' })
  expect(await get(versionId)).toBeUndefined()
  await t.client.releases.unarchive({ releaseId: 'rArchive' })
  const after = await get(versionId)
  expect({ ...after, _rev: '', _updatedAt: '' }).toEqual({ ...before, _rev: '', _updatedAt: '' })
})

test('edit changes the metadata and nothing else', async () => {
  await t.client.releases.create({ releaseId: 'rEdit', metadata: {} })
  await t.client.releases.edit({
    releaseId: 'rEdit',
    patch: { set: { 'metadata.title': 'Mới' } },
  })
  expect(await t.client.releases.get({ releaseId: 'rEdit' })).toMatchObject({
    metadata: { title: 'Mới' },
  })
  const error = await refusal(
    t.client.releases.edit({ releaseId: 'rEdit', patch: { set: { state: 'published' } } }),
  )
  expect(error).toMatchObject({ statusCode: 400 })
})

test('scheduled: locked until then, and unlocked when unscheduled', async () => {
  await givenRelease('rLocked')
  const inAnHour = new Date(Date.now() + 3_600_000).toISOString()
  await t.client.releases.schedule({ releaseId: 'rLocked', publishAt: inAnHour })
  expect(await t.client.releases.get({ releaseId: 'rLocked' })).toMatchObject({
    state: 'scheduled',
    publishAt: inAnHour,
  })
  const change = edit(`versions.rLocked.${publishedId}`, { set: { title: 'x' } })
  expect(await refusal(act(change))).toMatchObject({
    statusCode: 409,
    details: { items: [{ error: { type: 'invalidReleaseStateError' } }] },
  })
  await t.client.releases.unschedule({ releaseId: 'rLocked' })
  await act(change)
})

test('scheduled: goes out when its time comes', async () => {
  await givenRelease('rDue')
  const soon = new Date(Date.now() + 50).toISOString()
  await t.client.releases.schedule({ releaseId: 'rDue', publishAt: soon })
  await expect.poll(async () => (await get(publishedId))?.['title'], { timeout: 5000 }).toBe('Tết')
  expect(await t.client.releases.get({ releaseId: 'rDue' })).toMatchObject({ state: 'published' })
})

test.each([
  ['publish', 'rNone', 404],
  ['delete', 'rActive', 409],
  ['unschedule', 'rActive', 409],
  ['unarchive', 'rActive', 409],
] as const)('%s of %s is refused', async (name, releaseId, status) => {
  await act({
    actionType: 'sanity.action.release.import',
    releaseId: 'rActive',
    ifExists: 'ignore',
    attributes: {
      _id: '_.releases.rActive',
      _type: 'system.release',
      state: 'active',
      metadata: {},
    },
  })
  const error = await refusal(t.client.releases[name]({ releaseId }))
  expect(error).toMatchObject({ statusCode: status })
})

test('scheduled: what came due while no lake was running goes out when one starts', async () => {
  const dir = await mkdtemp(join(tmpdir(), 'lake-release-'))
  const clientOf = ({ url }: { url: string }) => t.clientWith({ apiHost: url, perspective: 'raw' })
  const first = await startLake({ dir, port: 0 })
  const before = clientOf(first)
  await before.releases.create({ releaseId: 'rSlept', metadata: {} })
  await before.create({ _id: 'versions.rSlept.slept', _type: 'article', title: 'Đã ngủ' })
  const publishAt = new Date(Date.now() + 200).toISOString()
  await before.releases.schedule({ releaseId: 'rSlept', publishAt })
  await first.close()
  await expect.poll(() => new Date().toISOString() > publishAt).toBe(true)

  const second = await startLake({ dir, port: 0 })
  const after = clientOf(second)
  await expect.poll(() => after.getDocument('slept')).toMatchObject({ title: 'Đã ngủ' })
  await second.close()
  await rm(dir, { recursive: true })
})

test('scheduled: a release that cannot go out says why and waits for an editor', async () => {
  await t.client.releases.create({ releaseId: 'rBroken', metadata: {} })
  const wish = { _ref: 'nowhere', _weak: true, _strengthenOnPublish: { type: 'article' } }
  await t.client.create({ _id: `versions.rBroken.${publishedId}`, _type: 'article', to: wish })
  const publishAt = new Date().toISOString()
  await t.client.releases.schedule({ releaseId: 'rBroken', publishAt })
  await expect
    .poll(() => t.client.releases.get({ releaseId: 'rBroken' }))
    .toMatchObject({ state: 'active', error: { message: expect.stringContaining('nowhere') } })
  expect(await get(publishedId)).toBeUndefined()
})
