import { beforeAll, expect, test } from 'vitest'
import { refusal, useLake } from '../../testing.ts'

const t = useLake()

const act = (...actions: object[]) => t.client.action(actions as never)
const on = (variantId: string, more: object = {}) => ({ publishedId: 'story', variantId, ...more })
const variant = (name: string, fields: object) => ({
  actionType: `sanity.action.document.variant.${name}`,
  ...fields,
})
const definition = (name: string, fields: object) => ({
  actionType: `sanity.action.variant.definition.${name}`,
  ...fields,
})

const titles = (perspective: string[], chosen?: string | Record<string, string>) =>
  t.client.fetch<string[]>(
    '*[_type == "article"] | order(title).title',
    {},
    { perspective, ...(chosen === undefined ? {} : { variant: chosen }) },
  )

/** The forms of the document, by where they wait. */
async function forms() {
  const found = await t.client.fetch<{ title: string; bundle: string | null; variant: string }[]>(
    '*[defined(_system.variants)]{title, "bundle": _system.bundleId, "variant": _system.variants[0]._ref}',
  )
  return found.map(({ title, bundle }) => [bundle, title]).toSorted()
}

beforeAll(async () => {
  await t.client.create({ _id: 'story', _type: 'article', title: 'Chung' })
  await t.client.create({ _id: 'other', _type: 'article', title: 'Bài khác' })
  await act(
    definition('create', { variantId: 'north', conditions: { region: 'bac' }, priority: 1 }),
    definition('create', { variantId: 'young', conditions: { age: 'tre' }, priority: 5 }),
  )
})

test('a form is made from the document, edited, published and seen by those it is for', async () => {
  await act(variant('create', on('north', { bundleId: 'drafts', baseId: 'story' })))
  await act(
    variant('edit', on('north', { bundleId: 'drafts', patch: { set: { title: 'Miền Bắc' } } })),
  )
  expect(await forms()).toEqual([['drafts', 'Miền Bắc']])
  expect(await titles(['drafts'], 'north')).toEqual(['Bài khác', 'Miền Bắc'])
  expect(await titles(['published'], 'north')).toEqual(['Bài khác', 'Chung'])

  await act(variant('publish', on('north', { bundleId: 'drafts' })))
  expect(await forms()).toEqual([[null, 'Miền Bắc']])
  expect(await titles(['published'], 'north')).toEqual(['Bài khác', 'Miền Bắc'])
  expect(await titles(['published'])).toEqual(['Bài khác', 'Chung'])
})

test('readers are given variants by what is known of them, the most important first', async () => {
  expect(await titles(['published'], { region: 'bac' })).toEqual(['Bài khác', 'Miền Bắc'])
  expect(await titles(['published'], { region: 'nam' })).toEqual(['Bài khác', 'Chung'])
  await act(variant('create', on('young', { document: { _type: 'article', title: 'Trẻ' } })))
  expect(await titles(['published'], { region: 'bac', age: 'tre' })).toEqual(['Bài khác', 'Trẻ'])
  await act(variant('delete', on('young')))
  expect(await titles(['published'], { region: 'bac', age: 'tre' })).toEqual([
    'Bài khác',
    'Miền Bắc',
  ])
})

test('a form goes out with the release it waits in, and so does its removal', async () => {
  const releaseId = 'rVariant'
  await t.client.releases.create({ releaseId, metadata: {} })
  const patch = { set: { title: 'Bắc mới' } }
  await act(variant('edit', on('north', { bundleId: releaseId, patch })))
  expect(await titles([releaseId], 'north')).toEqual(['Bài khác', 'Bắc mới'])
  await t.client.releases.publish({ releaseId })
  expect(await forms()).toEqual([[null, 'Bắc mới']])

  await t.client.releases.create({ releaseId: 'rGone', metadata: {} })
  await act(variant('unpublish', on('north', { bundleId: 'rGone' })))
  expect(await titles(['rGone'], 'north')).toEqual(['Bài khác', 'Chung'])
  await t.client.releases.publish({ releaseId: 'rGone' })
  expect(await forms()).toEqual([])
})

test('unpublishing takes a form back into its draft', async () => {
  await act(variant('create', on('north', { baseId: 'story' })))
  await act(variant('unpublish', on('north')))
  expect(await forms()).toEqual([['drafts', 'Chung']])
  await act(variant('delete', on('north', { bundleId: 'drafts', purge: true })))
})

test.each<[string, object, number]>([
  ['a variant that is not defined', variant('create', on('nobody', { baseId: 'story' })), 404],
  ['a base that is not there', variant('create', on('north', { baseId: 'nowhere' })), 404],
  [
    'a base that has changed',
    variant('create', on('north', { baseId: 'story', ifBaseRevisionId: 'x' })),
    409,
  ],
  ['a form that is not there', variant('publish', on('north', { bundleId: 'drafts' })), 404],
  ['publishing what is published', variant('publish', on('north')), 400],
  ['a definition of a bad name', definition('create', { variantId: 'a.b' }), 400],
  [
    'a definition that has changed',
    definition('edit', { variantId: 'north', ifRevisionId: 'x', patch: {} }),
    409,
  ],
])('%s is refused', async (_name, action, statusCode) => {
  expect(await refusal(act(action))).toMatchObject({ statusCode })
})

test('a definition that forms refer to cannot be deleted', async () => {
  await act(variant('create', on('young', { baseId: 'story' })))
  const remove = definition('delete', { variantId: 'young' })
  expect(await refusal(act(remove))).toMatchObject({ statusCode: 409 })
  await act(variant('delete', on('young')), remove)
  expect(await t.client.getDocument('_.variants.young')).toBeUndefined()
})
