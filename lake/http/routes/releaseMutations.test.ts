import { beforeAll, describe, expect, test } from 'vitest'
import { refusal, useLake } from '../../testing.ts'

const t = useLake()

const inAnHour = new Date(Date.now() + 3_600_000).toISOString()

/** A release with one document in it. */
async function givenRelease(releaseId: string): Promise<string> {
  await t.client.releases.create({ releaseId, metadata: { title: 'Tết' } })
  const _id = `versions.${releaseId}.doc`
  await t.client.create({ _id, _type: 'article', title: 'Một' })
  return _id
}

describe('mutations of a version', () => {
  let version = ''
  beforeAll(async () => {
    await t.client.create({ _id: 'versions.rNowhere.doc', _type: 'article' })
    version = await givenRelease('rLocked')
    await t.client.patch(version, { set: { title: 'Hai' } }).commit()
    await t.client.releases.schedule({ releaseId: 'rLocked', publishAt: inAnHour })
  })

  const other = { _id: 'versions.rLocked.other', _type: 'article' }
  const byQuery = { query: '*[sanity::partOfRelease("rLocked")]' }

  test.each<[string, () => Promise<unknown>]>([
    ['patch', () => t.client.patch(version, { set: { title: 'Ba' } }).commit()],
    ['patch by query', () => t.client.patch(byQuery, { set: { title: 'Ba' } }).commit()],
    ['delete', () => t.client.delete(version)],
    ['delete by query', () => t.client.delete(byQuery)],
    ['create', () => t.client.create(other)],
    ['createIfNotExists', () => t.client.createIfNotExists(other)],
    ['createOrReplace', () => t.client.createOrReplace({ _id: version, _type: 'article' })],
    [
      'in a transaction with others',
      () =>
        t.client.transaction().create({ _id: 'with', _type: 'article' }).delete(version).commit(),
    ],
  ])('%s is refused while the release is scheduled', async (_name, mutate) => {
    const error = await refusal(mutate())
    expect(error).toMatchObject({
      statusCode: 409,
      details: {
        type: 'mutationError',
        items: [{ error: { type: 'invalidReleaseStateError', releaseId: 'rLocked' } }],
      },
    })
    expect(await t.client.getDocument(version)).toMatchObject({ title: 'Hai' })
    expect(await t.client.getDocument('with')).toBeUndefined()
  })

  test('the form of a variant that waits in the release is locked too', async () => {
    const _system = {
      bundleId: 'rLocked',
      variants: [{ _key: 'v', _ref: '_.variants.v' }],
    }
    const form = { _id: 'versions.v0123.doc', _type: 'article', _system }
    expect(await refusal(t.client.create(form))).toMatchObject({ statusCode: 409 })
    expect(await t.client.create({ ...form, _system: {} })).toMatchObject({ _id: form._id })
    const into = t.client.patch(form._id, { set: { _system } }).commit()
    expect(await refusal(into)).toMatchObject({ statusCode: 409 })
  })

  test('what claims to be the form of a variant elsewhere is locked by the release in its id', async () => {
    const _system = {
      bundleId: 'drafts',
      variants: [{ _key: 'v', _ref: '_.variants.v', _weak: true }],
    }
    const disguised = { ...other, _system }
    expect(await refusal(t.client.create(disguised))).toMatchObject({
      statusCode: 409,
      details: { items: [{ error: { type: 'invalidReleaseStateError', releaseId: 'rLocked' } }] },
    })
    expect(await t.client.getDocument(other._id)).toBeUndefined()
  })

  test.each(['versions.rNowhere.form', 'drafts.form', 'form'])(
    'the form of a variant cannot be written as %s',
    async (_id) => {
      const _system = { variants: [{ _key: 'v', _ref: '_.variants.v', _weak: true }] }
      const error = await refusal(t.client.create({ _id, _type: 'article', _system }))
      expect(error).toMatchObject({ statusCode: 400 })
      const wanted = /whose ID is "([^"]+)"/.exec(error.message)![1]!
      const form = await t.client.create({ _id: wanted, _type: 'article', _system })
      await t.client.patch(form._id, { set: { title: 'Một' } }).commit()
      await t.client.delete(form._id)
    },
  )

  test('what would stay as it is passes, and the refusal of more says what to do', async () => {
    const { _createdAt, _rev, _updatedAt, ...fields } = (await t.client.getDocument(version))!
    await t.client.createOrReplace({ ...fields, _createdAt })
    await t.client.createOrReplace(fields)
    await t.client.patch(version, { set: { title: 'Hai' } }).commit()
    expect(await t.client.getDocument(version)).toMatchObject(fields)
    const changing = t.client.createOrReplace({ ...fields, title: 'Ba' })
    expect((await refusal(changing)).message).toContain('unschedule it first')
    const elsewhen = t.client.createOrReplace({ ...fields, _createdAt: '2020-01-01T00:00:00Z' })
    expect(await refusal(elsewhen)).toMatchObject({ statusCode: 409 })
  })

  test('others go on, and the release itself after it is unscheduled', async () => {
    await t.client.patch('versions.rNowhere.doc', { set: { title: 'Ba' } }).commit()
    await t.client.createIfNotExists({ _id: version, _type: 'article' })
    await t.client.releases.unschedule({ releaseId: 'rLocked' })
    await t.client.patch(version, { set: { title: 'Ba' } }).commit()
    expect(await t.client.getDocument(version)).toMatchObject({ title: 'Ba' })
  })
})

describe('what a scheduled release refers to', () => {
  const wish = { _type: 'reference', _weak: true, _strengthenOnPublish: { type: 'article' } }
  const version = 'versions.rRefers.from'

  beforeAll(async () => {
    await givenRelease('rRefers')
    for (const _id of ['strengthened', 'weak']) {
      await t.client.create({ _id, _type: 'article' })
    }
    const to = [{ ...wish, _key: 'a', _ref: 'strengthened' }]
    const others = [
      { _type: 'reference', _key: 'b', _ref: 'weak', _weak: true },
      { ...wish, _key: 'c', _ref: 'weak', _strengthenOnPublish: { type: 'a', weak: true } },
    ]
    await t.client.create({ _id: version, _type: 'article', to: [...to, ...others] })
    await t.client.releases.schedule({ releaseId: 'rRefers', publishAt: inAnHour })
  })

  test('stays when the release would go out without it, whoever deletes it', async () => {
    for (const remove of [
      () => t.client.delete('strengthened'),
      () =>
        t.client.action({
          actionType: 'sanity.action.document.delete',
          publishedId: 'strengthened',
          includeDrafts: [],
        }),
    ]) {
      expect(await refusal(remove())).toMatchObject({
        statusCode: 409,
        details: {
          items: [
            { error: { type: 'documentHasExistingReferencesError', referringIDs: [version] } },
          ],
        },
      })
    }
    expect(await t.client.getDocument('strengthened')).toBeDefined()
  })

  test('goes when the reference stays weak, or the release is no longer scheduled', async () => {
    await t.client.delete('weak')
    await t.client.releases.unschedule({ releaseId: 'rRefers' })
    await t.client.delete('strengthened')
    expect(await t.client.getDocument('strengthened')).toBeUndefined()
  })

  test('does not keep the release from going out', async () => {
    await t.client.createOrReplace({ _id: 'strengthened', _type: 'article' })
    const publishAt = new Date().toISOString()
    await t.client.create({ _id: 'versions.rRefers.strengthened', _type: 'article' })
    await t.client.releases.schedule({ releaseId: 'rRefers', publishAt })
    await expect
      .poll(() => t.client.getDocument('from'), { timeout: 5000 })
      .toMatchObject({ to: [{ _ref: 'strengthened' }, {}, {}] })
  })
})

describe('mutations of a release', () => {
  beforeAll(async () => {
    await givenRelease('rEdited')
    await givenRelease('rArchived')
    await t.client.releases.archive({ releaseId: 'rArchived' })
  })

  const id = '_.releases.rEdited'
  const stub = { _type: 'system.release', name: 'rNew', state: 'active', metadata: {} }

  test('its metadata can be changed', async () => {
    await t.client.patch(id, { set: { 'metadata.title': 'Trung thu' } }).commit()
    expect(await t.client.getDocument(id)).toMatchObject({
      state: 'active',
      metadata: { title: 'Trung thu' },
    })
  })

  test('it can be written as it is, with or without the fields that the lake fills in', async () => {
    const release = (await t.client.getDocument(id))!
    const { _createdAt, _rev, _updatedAt, ...fields } = release
    await t.client.createOrReplace(release)
    await t.client.createOrReplace(fields as typeof release)
    expect(await t.client.getDocument(id)).toMatchObject(fields)
  })

  test.each<[string, number, () => Promise<unknown>]>([
    ['its state', 400, () => t.client.patch(id, { set: { state: 'scheduled' } }).commit()],
    ['a time', 400, () => t.client.patch(id, { set: { publishAt: inAnHour } }).commit()],
    ['its name', 400, () => t.client.patch(id, { unset: ['name'] }).commit()],
    ['no metadata', 400, () => t.client.patch(id, { unset: ['metadata'] }).commit()],
    ['another', 400, () => t.client.createOrReplace({ ...stub, _id: id })],
    ['deletion while active', 409, () => t.client.delete(id)],
    [
      'a new one that is out already',
      400,
      () => t.client.create({ ...stub, _id: '_.releases.rNew', state: 'published' }),
    ],
    ['a new one under another name', 400, () => t.client.create({ ...stub, _id: '_.releases.rX' })],
    ['a document of another kind', 400, () => t.client.create({ _id: '_.releases.r', _type: 'a' })],
  ])('%s is refused', async (_name, statusCode, mutate) => {
    const before = await t.client.getDocument(id)
    const error = await refusal(mutate())
    expect(error).toMatchObject({ statusCode, details: { type: 'mutationError' } })
    expect(await t.client.getDocument(id)).toEqual(before)
  })

  test('a sound one can be made, and one in the archive deleted', async () => {
    await t.client.create({ ...stub, _id: '_.releases.rNew' })
    expect(await t.client.releases.get({ releaseId: 'rNew' })).toMatchObject({ state: 'active' })
    await t.client.delete('_.releases.rArchived')
    expect(await t.client.releases.get({ releaseId: 'rArchived' })).toBeUndefined()
  })
})

test('the import of a scheduled release: its versions can be written after it', async () => {
  const attributes = {
    _id: '_.releases.rImported',
    _type: 'system.release',
    name: 'rImported',
    state: 'scheduled',
    publishAt: new Date(0).toISOString(),
    metadata: { releaseType: 'scheduled', intendedPublishAt: inAnHour },
  } as const
  await t.client.action({
    actionType: 'sanity.action.release.import',
    releaseId: 'rImported',
    ifExists: 'fail',
    attributes,
  })
  await t.client.create({ _id: 'versions.rImported.imported', _type: 'article' })
  const { publishAt: _, ...rest } = attributes
  const release = await t.client.releases.get({ releaseId: 'rImported' })
  expect(release).toMatchObject({ ...rest, state: 'active' })
  expect(release).not.toHaveProperty('publishAt')
  expect(await t.client.getDocument('imported')).toBeUndefined()
})
