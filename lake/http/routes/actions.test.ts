import { beforeEach, describe, expect, test } from 'vitest'
import { refusal, useLake } from '../../testing.ts'

const t = useLake()

let n = 0
let publishedId = ''
let draftId = ''
beforeEach(() => {
  publishedId = `doc${(n += 1)}`
  draftId = `drafts.${publishedId}`
})

const act = (...actions: object[]) => t.client.action(actions as never)
const get = (id: string) => t.client.getDocument(id)

async function givenPublished(fields: object = {}) {
  return t.client.create({ _id: publishedId, _type: 'article', title: 'Một', ...fields })
}

const edit = (patch: object) => ({
  actionType: 'sanity.action.document.edit',
  draftId,
  publishedId,
  patch,
})

describe('edit', () => {
  test('makes the draft from the published document, which stays as it is', async () => {
    const published = await givenPublished()
    await act(edit({ unset: ['_empty_action_guard_pseudo_field_'] }))
    expect(await get(draftId)).toMatchObject({ _type: 'article', title: 'Một' })
    await act(edit({ diffMatchPatch: { title: '@@ -1,3 +1,7 @@\n Một\n+ hai\n' } }))
    expect(await get(draftId)).toMatchObject({ title: 'Một hai' })
    expect(await get(publishedId)).toEqual(published)
  })

  test('answers the transaction id that the Studio chose, and uses it as the revision', async () => {
    await givenPublished()
    const result = await t.client.action(edit({ set: { title: 'x' } }) as never, {
      transactionId: `own-${publishedId}`,
    })
    expect(result).toEqual({ transactionId: `own-${publishedId}` })
    expect((await get(draftId))?._rev).toBe(`own-${publishedId}`)
  })

  test('of a document that is nowhere is refused', async () => {
    const error = await refusal(act(edit({ set: { title: 'x' } })))
    expect(error).toMatchObject({
      statusCode: 404,
      details: {
        type: 'actionError',
        items: [{ index: 0, error: { type: 'documentNotFoundError' } }],
      },
    })
  })
})

describe('create', () => {
  const create = (ifExists: string) => ({
    actionType: 'sanity.action.document.create',
    publishedId,
    attributes: { _id: draftId, _type: 'article', title: 'Mới' },
    ifExists,
  })

  test('makes a draft; a second time fails or leaves it, as asked', async () => {
    await act(create('fail'))
    expect(await get(draftId)).toMatchObject({ title: 'Mới' })
    expect(await refusal(act(create('fail')))).toMatchObject({ statusCode: 409 })
    await act(edit({ set: { title: 'Sửa' } }))
    await act(create('ignore'))
    expect(await get(draftId)).toMatchObject({ title: 'Sửa' })
  })

  test('is refused when the document is published', async () => {
    await givenPublished()
    expect(await refusal(act(create('fail')))).toMatchObject({ statusCode: 409 })
  })
})

describe('publish', () => {
  const publish = (extra: object = {}) => ({
    actionType: 'sanity.action.document.publish',
    draftId,
    publishedId,
    ...extra,
  })

  test('puts the draft in the place of the published document', async () => {
    const published = await givenPublished({ gone: true })
    await act(edit({ set: { title: 'Hai' }, unset: ['gone'] }))
    await act(publish({ ifPublishedRevisionId: published._rev }))
    const after = await get(publishedId)
    expect(after).toMatchObject({ title: 'Hai', _createdAt: published._createdAt })
    expect(after).not.toHaveProperty('gone')
    expect(await get(draftId)).toBeUndefined()
  })

  test.each(['ifPublishedRevisionId', 'ifDraftRevisionId'])(
    'is refused when %s does not match',
    async (name) => {
      await givenPublished()
      await act(edit({ set: { title: 'Hai' } }))
      const error = await refusal(act(publish({ [name]: 'another' })))
      expect(error).toMatchObject({
        statusCode: 409,
        details: { items: [{ error: { type: 'documentRevisionIDDoesNotMatchError' } }] },
      })
      expect(await get(draftId)).toBeDefined()
    },
  )

  test('makes references strong that asked for it', async () => {
    await t.client.create({ _id: `target-${publishedId}`, _type: 'article' })
    const weak = { _type: 'reference', _ref: `target-${publishedId}`, _weak: true }
    await t.client.create({
      _id: draftId,
      _type: 'article',
      list: [{ _key: 'a', ...weak, _strengthenOnPublish: { type: 'article' } }],
      weakly: { ...weak, _strengthenOnPublish: { type: 'article', weak: true } },
    })
    await act(publish())
    const { list, weakly } = (await get(publishedId))!
    expect(list).toEqual([{ _key: 'a', _type: 'reference', _ref: `target-${publishedId}` }])
    expect(weakly).toEqual(weak)
  })

  test('is refused, and changes nothing, when a reference has no target', async () => {
    await t.client.create({
      _id: draftId,
      _type: 'article',
      to: { _ref: 'nowhere', _weak: true, _strengthenOnPublish: { type: 'article' } },
    })
    expect(await refusal(act(publish()))).toMatchObject({
      statusCode: 409,
      details: { type: 'actionError' },
    })
    expect(await get(draftId)).toBeDefined()
    expect(await get(publishedId)).toBeUndefined()
  })
})

test('unpublish takes the document back into a draft, and keeps a draft that is there', async () => {
  await givenPublished()
  const unpublish = { actionType: 'sanity.action.document.unpublish', draftId, publishedId }
  await act(unpublish)
  expect(await get(publishedId)).toBeUndefined()
  expect(await get(draftId)).toMatchObject({ title: 'Một' })
  await act({ actionType: 'sanity.action.document.publish', draftId, publishedId })
  await act(edit({ set: { title: 'Nháp' } }), unpublish)
  expect(await get(draftId)).toMatchObject({ title: 'Nháp' })
})

test('unpublish of a document that is referred to is refused', async () => {
  await givenPublished()
  await t.client.create({ _type: 'article', to: { _ref: publishedId } })
  const error = await refusal(
    act({ actionType: 'sanity.action.document.unpublish', draftId, publishedId }),
  )
  expect(error).toMatchObject({
    statusCode: 409,
    details: { items: [{ error: { type: 'documentHasExistingReferencesError' } }] },
  })
})

test('discard removes the draft, and is refused when there is none', async () => {
  await givenPublished()
  await act(edit({ set: { title: 'x' } }))
  const discard = { actionType: 'sanity.action.document.discard', draftId }
  await act(discard)
  expect(await get(draftId)).toBeUndefined()
  expect(await refusal(act(discard))).toMatchObject({ statusCode: 404 })
})

test('delete removes all forms, when all are named', async () => {
  await givenPublished()
  await act(edit({ set: { title: 'x' } }))
  const remove = (includeDrafts: string[]) => ({
    actionType: 'sanity.action.document.delete',
    publishedId,
    includeDrafts,
  })
  expect(await refusal(act(remove([])))).toMatchObject({ statusCode: 400 })
  await act(remove([draftId]))
  expect(await t.client.fetch('*[sanity::versionOf($id)]', { id: publishedId })).toEqual([])
})

test('replaceDraft restores an earlier content', async () => {
  await givenPublished()
  await act({
    actionType: 'sanity.action.document.replaceDraft',
    publishedId,
    attributes: { _id: draftId, _type: 'article', title: 'Trước' },
  })
  expect(await get(draftId)).toMatchObject({ title: 'Trước' })
})

describe('versions', () => {
  test('are made from another form, replaced, discarded', async () => {
    const published = await givenPublished()
    const versionId = `versions.rA.${publishedId}`
    await t.client.createVersion({
      publishedId,
      baseId: publishedId,
      releaseId: 'rA',
      ifBaseRevisionId: published._rev,
    })
    expect(await get(versionId)).toMatchObject({ title: 'Một' })
    await t.client.replaceVersion({ document: { _id: versionId, _type: 'article', title: 'Hai' } })
    expect(await get(versionId)).toMatchObject({ title: 'Hai' })
    await act({ ...edit({ set: { more: 1 } }), draftId: versionId })
    expect(await get(versionId)).toMatchObject({ title: 'Hai', more: 1 })
    await t.client.discardVersion({ publishedId, releaseId: 'rA' })
    expect(await get(versionId)).toBeUndefined()
  })

  test('are refused when the base has changed or the version is there', async () => {
    await givenPublished()
    const version = { publishedId, baseId: publishedId, releaseId: 'rB' }
    const error = await refusal(t.client.createVersion({ ...version, ifBaseRevisionId: 'old' }))
    expect(error).toMatchObject({ statusCode: 409 })
    await t.client.createVersion(version)
    expect(await refusal(t.client.createVersion(version))).toMatchObject({ statusCode: 409 })
  })
})

test('several actions are one transaction: the last that fails undoes the first', async () => {
  await givenPublished()
  const error = await refusal(
    act(edit({ set: { title: 'x' } }), {
      actionType: 'sanity.action.document.discard',
      draftId: 'drafts.none',
    }),
  )
  expect(error.details).toMatchObject({ items: [{ index: 1 }] })
  expect(await get(draftId)).toBeUndefined()
})

test.each<[string, unknown]>([
  ['no actions', []],
  ['an unknown one', [{ actionType: 'sanity.action.document.frob' }]],
  ['a field of the wrong kind', [{ actionType: 'sanity.action.document.edit', draftId: 1 }]],
  [
    'a draft of another document',
    [{ actionType: 'sanity.action.document.publish', draftId: 'drafts.a', publishedId: 'b' }],
  ],
])('a request that makes no sense is a 400: %s', async (_name, actions) => {
  const response = await fetch(`${t.lake.url}/v2025-02-19/data/actions/production`, {
    method: 'POST',
    body: JSON.stringify({ actions }),
  })
  expect(response.status).toBe(400)
})
