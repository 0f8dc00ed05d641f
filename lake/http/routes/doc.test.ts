import { beforeAll, describe, expect, test } from 'vitest'
import { useLake } from '../../testing.ts'

const t = useLake()

const FORMS = ['a', 'drafts.a', 'versions.r1.a', 'versions.r2.a']

beforeAll(async () => {
  const others = ['ab', 'drafts.ab', 'versions.r1.ab', 'versions.r1.only', 'drafts.draft']
  const documents = [...FORMS, ...others].map((_id) => ({ _id, _type: 'article' }))
  await t.client.mutate(documents.map((create) => ({ create })))
})

const ids = (documents: readonly { _id: string }[]) => documents.map(({ _id }) => _id)

describe('all versions of a document', () => {
  test.each([
    ['a', FORMS],
    ['drafts.a', FORMS],
    ['versions.r2.a', FORMS],
    ['only', ['versions.r1.only']],
    ['draft', ['drafts.draft']],
    ['nowhere', []],
  ])('%s: %j', async (id, expected) => {
    const found = await t.client.getDocument(id, { includeAllVersions: true })
    expect(ids(found)).toEqual(expected)
  })

  test('of a version named by its release', async () => {
    const options = { releaseId: 'r1', includeAllVersions: true } as const
    expect(ids(await t.client.getDocument('a', options))).toEqual(FORMS)
  })

  test('of several documents, and which of them are not there', async () => {
    const url = '/data/doc/production/a,nowhere,only?includeAllVersions=true'
    expect(await t.client.request({ url })).toEqual({
      documents: [...FORMS, 'versions.r1.only'].map((_id) => expect.objectContaining({ _id })),
      omitted: [{ id: 'nowhere', reason: 'existence' }],
    })
  })

  test('without the option, and with it off, the one that the id names', async () => {
    expect(await t.client.getDocument('a')).toMatchObject({ _id: 'a' })
    const off = await t.client.getDocument('drafts.a', { includeAllVersions: false })
    expect(off).toMatchObject({ _id: 'drafts.a' })
  })

  test('who may read only what is published gets no more, and not the ids of more', async () => {
    const { datasets, people } = t.lake.core
    // A second user ends the time in which whoever comes is the owner.
    await people.users.add({
      name: 'Mẫu',
      email: 'a@example.com',
      roles: ['viewer'],
      password: 'mật khẩu mẫu',
    })
    datasets.edit('production', { aclMode: 'public' })
    const stranger = t.clientWith({ perspective: 'raw' })
    expect(ids(await stranger.getDocument('a', { includeAllVersions: true }))).toEqual(['a'])
    const url = '/data/doc/production/a,only?includeAllVersions=true'
    expect(await stranger.request({ url })).toEqual({
      documents: [expect.objectContaining({ _id: 'a' })],
      omitted: [{ id: 'only', reason: 'permission' }],
    })
  })
})
