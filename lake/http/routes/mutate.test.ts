import { ClientError } from '@sanity/client'
import { describe, expect, test } from 'vitest'
import { refusal, useLake } from '../../testing.ts'

const t = useLake()

describe('create', () => {
  test('fills in the system fields and keeps the rest', async () => {
    const created = await t.client.create({ _type: 'note', text: 'Xin chào' })
    expect(created).toMatchObject({ _type: 'note', text: 'Xin chào' })
    expect(created._id).toMatch(/^[A-Za-z0-9]{22}$/)
    expect(created._rev).toMatch(/^[A-Za-z0-9]{22}$/)
    expect(created._createdAt).toBe(created._updatedAt)
    expect(await t.client.getDocument(created._id)).toEqual(created)
  })

  test.each(['drafts.', 'versions.rMau.'])(
    'makes up the rest of the id after %s',
    async (prefix) => {
      const created = await t.client.create({ _id: prefix, _type: 'note' })
      expect(created._id.startsWith(prefix)).toBe(true)
      expect(created._id.length).toBe(prefix.length + 22)
    },
  )

  test('keeps a given _createdAt, and nothing else of the system fields', async () => {
    const created = await t.client.create({
      _type: 'note',
      _createdAt: '2020-01-02T03:04:05Z',
      _updatedAt: '2020-01-02T03:04:05Z',
      _rev: 'mine',
    } as never)
    expect(created._createdAt).toBe('2020-01-02T03:04:05Z')
    expect(created._updatedAt).not.toBe('2020-01-02T03:04:05Z')
    expect(created._rev).not.toBe('mine')
  })

  test('is refused when the id is taken', async () => {
    await t.client.create({ _id: 'taken', _type: 'note' })
    const error = await refusal(t.client.create({ _id: 'taken', _type: 'note' }))
    expect(error).toBeInstanceOf(ClientError)
    expect(error).toMatchObject({
      statusCode: 409,
      details: {
        type: 'mutationError',
        items: [{ error: { type: 'documentAlreadyExistsError', id: 'taken' }, index: 0 }],
      },
    })
    expect(error.message).toContain('Document by ID "taken" already exists')
  })

  test.each(['-a', '.a', 'a..b', 'a b', 'ă', 'a'.repeat(129)])('refuses the id %j', async (_id) => {
    const error = await refusal(t.client.create({ _id, _type: 'note' }))
    expect(error.statusCode).toBe(400)
  })

  test('createIfNotExists leaves what is there', async () => {
    await t.client.create({ _id: 'there', _type: 'note', text: 'one' })
    await t.client.createIfNotExists({ _id: 'there', _type: 'note', text: 'two' })
    expect(await t.client.getDocument('there')).toMatchObject({ text: 'one' })
  })

  test('createOrReplace replaces all of it', async () => {
    await t.client.create({ _id: 'whole', _type: 'note', text: 'one', more: true })
    await t.client.createOrReplace({ _id: 'whole', _type: 'note', text: 'two' })
    const after = await t.client.getDocument('whole')
    expect(after).toMatchObject({ text: 'two' })
    expect(after).not.toHaveProperty('more')
  })
})

describe('references', () => {
  test('a strong one needs its target, in the same transaction at the latest', async () => {
    const error = await refusal(t.client.create({ _type: 'note', to: { _ref: 'nobody' } }))
    expect(error).toMatchObject({
      statusCode: 409,
      details: { items: [{ error: { referenceID: 'nobody' } }] },
    })
    await t.client
      .transaction()
      .create({ _id: 'from', _type: 'note', to: { _type: 'reference', _ref: 'target' } })
      .create({ _id: 'target', _type: 'note' })
      .commit()
  })

  test('a document that is referred to cannot be deleted', async () => {
    const error = await refusal(t.client.delete('target'))
    expect(error).toMatchObject({
      statusCode: 409,
      details: {
        items: [
          {
            error: {
              type: 'documentHasExistingReferencesError',
              id: 'target',
              referringIDs: ['from'],
            },
          },
        ],
      },
    })
    await t.client.transaction().delete('target').delete('from').commit()
    expect(await t.client.getDocument('target')).toBeUndefined()
  })

  test('weak ones may dangle', async () => {
    await t.client.create({ _id: 'w', _type: 'note' })
    await t.client.create({
      _type: 'note',
      to: { _ref: 'w', _weak: true },
      too: { _ref: '?', _weak: true },
    })
    await t.client.delete('w')
    expect(await t.client.getDocument('w')).toBeUndefined()
  })

  test('a reference that is taken away no longer holds', async () => {
    await t.client.create({ _id: 'held', _type: 'note' })
    await t.client.create({ _id: 'holder', _type: 'note', to: { _ref: 'held' } })
    await t.client.patch('holder').unset(['to']).commit()
    await t.client.delete('held')
    expect(await t.client.getDocument('held')).toBeUndefined()
  })
})

describe('a transaction', () => {
  test('is all or nothing', async () => {
    const error = await refusal(
      t.client
        .transaction()
        .create({ _id: 'half', _type: 'note' })
        .patch('nowhere', (patch) => patch.set({ a: 1 }))
        .commit(),
    )
    expect(error.details).toMatchObject({ items: [{ index: 1 }] })
    expect(await t.client.getDocument('half')).toBeUndefined()
  })

  test('of an id that was used before is refused', async () => {
    await t.client.create({ _id: 'once', _type: 'note' }, {
      transactionId: 'my-transaction',
    } as never)
    await t.client.mutate([{ create: { _type: 'note' } }], { transactionId: 'again' })
    const error = await refusal(
      t.client.mutate([{ create: { _type: 'note' } }], { transactionId: 'again' }),
    )
    expect(error.statusCode).toBe(409)
  })

  test.each(['a\nevent: mutation', 'a\r', 'a\0', 7])(
    'of an id that would break the lines of event streams is refused: %j',
    async (transactionId) => {
      const mutations = [{ create: { _type: 'note' } }]
      const action = {
        actionType: 'sanity.action.document.create',
        publishedId: 'broken',
        attributes: { _id: 'drafts.broken', _type: 'note' },
      }
      const answers = [
        t.client.mutate(mutations, { transactionId } as never),
        t.client.request({
          method: 'POST',
          url: '/data/actions/production',
          body: { actions: [action], transactionId },
        }),
      ]
      for (const answer of answers) {
        const error = await refusal(answer)
        expect(error).toMatchObject({ statusCode: 400, details: { type: 'validationError' } })
      }
    },
  )

  test('gives its id as the revision of everything it wrote', async () => {
    const { transactionId } = await t.client
      .transaction()
      .create({ _id: 'r1', _type: 'note' })
      .create({ _id: 'r2', _type: 'note' })
      .commit()
    const revisions = await t.client.fetch('array::unique(*[_id in ["r1","r2"]]._rev)')
    expect(revisions).toEqual([transactionId])
  })

  test('that is a dry run answers and changes nothing', async () => {
    const created = await t.client.create({ _id: 'dry', _type: 'note' }, { dryRun: true })
    expect(created._id).toBe('dry')
    expect(await t.client.getDocument('dry')).toBeUndefined()
  })

  test('reports what it did', async () => {
    const { results } = await t.client.mutate(
      [
        { create: { _id: 'op', _type: 'note' } },
        { createIfNotExists: { _id: 'op', _type: 'note' } },
        { patch: { id: 'op', set: { a: 1 } } },
        { delete: { id: 'op' } },
        { delete: { id: 'never' } },
      ],
      { returnDocuments: false },
    )
    expect(results.map(({ operation }) => operation)).toEqual([
      'create',
      'none',
      'update',
      'delete',
    ])
  })

  test('changes nothing of what was there before for those who read at the same time', async () => {
    await t.client.create({ _id: 'still', _type: 'note', list: [{ _key: 'a', n: 1 }] })
    const core = t.lake.core.datasets.get('production')
    const before = core.documents.get('still')
    const copy = structuredClone(before)
    await t.client.patch('still').set({ 'list[0].n': 2 }).commit()
    expect(before).toEqual(copy)
  })

  test('of many clients at once: each sees its own result, none is lost', async () => {
    await t.client.create({ _id: 'counter', _type: 'note', n: 0 })
    await Promise.all(
      Array.from({ length: 50 }, () => t.client.patch('counter').inc({ n: 1 }).commit()),
    )
    expect(await t.client.getDocument('counter')).toMatchObject({ n: 50 })
  })
})

test('autoGenerateArrayKeys gives keys to objects in arrays that have none', async () => {
  const created = await t.client.create(
    { _type: 'note', rows: [{ v: 1 }, { _key: 'own', v: [{ deep: 1 }] }, 'text'] },
    { autoGenerateArrayKeys: true },
  )
  expect(created['rows']).toEqual([
    { _key: expect.stringMatching(/^[0-9a-f]{12}$/), v: 1 },
    { _key: 'own', v: [{ _key: expect.stringMatching(/^[0-9a-f]{12}$/), deep: 1 }] },
    'text',
  ])
  const patched = await t.client
    .patch(created._id)
    .insert('after', 'rows[-1]', [{ v: 2 }])
    .commit({ autoGenerateArrayKeys: true })
  expect(patched['rows'].at(-1)).toEqual({ _key: expect.any(String), v: 2 })
})

describe('a request that makes no sense', () => {
  test.each<[string, unknown]>([
    ['an operation that no patch has', { mutations: [{ patch: { id: 'a', sett: { a: 1 } } }] }],
    ['no mutations', {}],
    ['an unknown mutation', { mutations: [{ upsert: {} }] }],
    ['two in one', { mutations: [{ create: { _type: 'a' }, delete: { id: 'a' } }] }],
    ['no type', { mutations: [{ create: {} }] }],
    ['no id', { mutations: [{ createOrReplace: { _type: 'a' } }] }],
    ['no selection', { mutations: [{ patch: { set: {} } }] }],
  ])('%s: 400 with a description', async (_name, body) => {
    const error = await refusal(
      t.client.request({ method: 'POST', url: '/data/mutate/production', body }),
    )
    expect(error).toBeInstanceOf(ClientError)
    expect(error.statusCode).toBe(400)
    expect(error.message.length).toBeGreaterThan(20)
  })

  test('an unknown dataset: 404', async () => {
    const client = t.clientWith({ dataset: 'elsewhere' })
    expect(await refusal(client.create({ _type: 'a' }))).toMatchObject({ statusCode: 404 })
  })
})
