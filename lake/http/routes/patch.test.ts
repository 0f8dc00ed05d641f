import { expect, test } from 'vitest'
import { refusal, useLake } from '../../testing.ts'

const t = useLake({ queryLimits: { mutationQueryTimeout: 3000 } })

const start = {
  _type: 'note',
  text: 'abc',
  n: 1,
  deep: { a: { b: 1 } },
  list: ['a', 'b', 'c'],
  rows: [
    { _key: 'x', v: 1 },
    { _key: 'y', v: 2 },
  ],
}

test.each<[string, object, object]>([
  ['set', { set: { text: 'new', 'deep.a.b': 2 } }, { text: 'new', deep: { a: { b: 2 } } }],
  [
    'set by key',
    { set: { 'rows[_key=="y"].v': 5 } },
    { rows: [start.rows[0], { _key: 'y', v: 5 }] },
  ],
  ['set by index', { set: { 'list[1]': 'B' } }, { list: ['a', 'B', 'c'] }],
  ['setIfMissing', { setIfMissing: { text: 'kept', other: 1 } }, { text: 'abc', other: 1 }],
  ['unset', { unset: ['text', 'list[0]'] }, { list: ['b', 'c'] }],
  ['unset by key', { unset: ['rows[_key=="x"]'] }, { rows: [start.rows[1]] }],
  ['inc', { inc: { n: 2 } }, { n: 3 }],
  ['dec', { dec: { 'deep.a.b': 3 } }, { deep: { a: { b: -2 } } }],
  [
    'insert before',
    { insert: { before: 'list[0]', items: ['z'] } },
    { list: ['z', 'a', 'b', 'c'] },
  ],
  ['insert after', { insert: { after: 'list[-1]', items: ['z'] } }, { list: ['a', 'b', 'c', 'z'] }],
  ['insert replace', { insert: { replace: 'list[0:2]', items: ['z'] } }, { list: ['z', 'c'] }],
  ['diffMatchPatch', { diffMatchPatch: { text: '@@ -1,3 +1,4 @@\n abc\n+d\n' } }, { text: 'abcd' }],
])('%s', async (_name, operations, expected) => {
  const { _id } = await t.client.create(start)
  const patched = await t.client.patch(_id, operations).commit()
  expect(patched).toMatchObject(expected)
  expect(await t.client.getDocument(_id)).toEqual(patched)
})

/** What `splice` of an array does is what `client.patch().splice()` does. */
test.each<[number, number | undefined, string[]]>([
  [0, 0, ['x']],
  [1, 0, ['x']],
  [1, 2, ['x']],
  [3, 0, ['x']],
  [0, 1, []],
  [1, undefined, ['x']],
  [-1, 1, ['x']],
  [-1, undefined, ['x']],
  [0, undefined, ['x']],
])('splice(%i, %i, %j)', async (from, count, items) => {
  const { _id } = await t.client.create(start)
  const expected = [...start.list]
  expected.splice(from, count ?? Infinity, ...items)
  const patched = await t.client.patch(_id).splice('list', from, count, items).commit()
  expect(patched['list']).toEqual(expected)
})

test.each<[string, object, object]>([
  ['a counter', { setIfMissing: { seen: 0 }, inc: { seen: 1 } }, { seen: 1 }],
  ['inc after set', { set: { n: 5 }, inc: { n: 1 } }, { n: 6 }],
  [
    'inc of each place once',
    { inc: { 'rows[v>0,_key=="x"].v': 10 } },
    {
      rows: [
        { _key: 'x', v: 11 },
        { _key: 'y', v: 12 },
      ],
    },
  ],
  [
    'every item',
    { set: { 'rows[*].v': 0 } },
    {
      rows: [
        { _key: 'x', v: 0 },
        { _key: 'y', v: 0 },
      ],
    },
  ],
  ['every attribute', { unset: ['deep.*'] }, { deep: {} }],
  ['the whole range', { unset: ['list[:]'] }, { list: [] }],
  ['items by their value', { unset: ['list[@ == "b"]'] }, { list: ['a', 'c'] }],
  ['several indices at once', { unset: ['list[0,1]'] }, { list: ['c'] }],
  ['recursion', { set: { 'deep..b': 7 } }, { deep: { a: { b: 7 } } }],
  [
    'insert before a range',
    { insert: { before: 'list[1:3]', items: ['z'] } },
    {
      list: ['a', 'z', 'b', 'c'],
    },
  ],
  [
    'insert after a range',
    { insert: { after: 'list[0:2]', items: ['z'] } },
    {
      list: ['a', 'b', 'z', 'c'],
    },
  ],
  [
    'insert for what a filter finds',
    { insert: { replace: 'rows[v > 1]', items: [{ _key: 'z' }] } },
    {
      rows: [{ _key: 'x', v: 1 }, { _key: 'z' }],
    },
  ],
])('JSONMatch: %s', async (_name, operations, expected) => {
  const { _id } = await t.client.create(start)
  expect(await t.client.patch(_id, operations).commit()).toMatchObject(expected)
})

test('a path through an array that is not there leaves nothing behind', async () => {
  const { _id } = await t.client.create(start)
  const patched = await t.client.patch(_id).set({ 'nope[0].x': 1, 'gone[_key=="a"].x': 1 }).commit()
  expect(patched).not.toHaveProperty('nope')
  expect(patched).not.toHaveProperty('gone')
})

test('unset leaves no trace', async () => {
  const { _id } = await t.client.create(start)
  const patched = await t.client.patch(_id).unset(['text', 'deep.a']).commit()
  expect(patched).not.toHaveProperty('text')
  expect(patched['deep']).toEqual({})
})

test('all that a query with parameters finds, and what the transaction made before', async () => {
  const kind = 'byQuery'
  await t.client.create({ _id: 'q1', _type: kind })
  await t.client.create({ _id: 'q2', _type: kind })
  const result = await t.client
    .transaction()
    .create({ _id: 'q3', _type: kind })
    .patch({ query: '*[_type == $kind]', params: { kind } }, (patch) => patch.set({ seen: true }))
    .commit()
  expect(result.documentIds).toEqual(['q3', 'q1', 'q2', 'q3'])
  expect(await t.client.fetch('count(*[_type == $kind && seen])', { kind })).toBe(3)
})

test('a query that takes too long is stopped, and the transaction with it', async () => {
  await t.client.create({ _id: 'slow', _type: 'slow', text: 'a'.repeat(40) })
  const query = `*[_type == "slow" && text match "${'*a'.repeat(30)}b"]`
  const error = await refusal(t.client.mutate([{ patch: { query, set: { on: true } } }]))
  expect(error).toMatchObject({ statusCode: 400, details: { type: 'queryTimeoutError' } })
})

test('a query that takes long holds up nobody else', async () => {
  await t.client.create({ _id: 'slow2', _type: 'slow2', text: 'a'.repeat(40) })
  const query = `*[_type == "slow2" && text match "${'*a'.repeat(30)}b"]`
  const order: string[] = []
  const slow = refusal(t.client.mutate([{ patch: { query, set: { on: true } } }])).then(() =>
    order.push('slow'),
  )
  const others = async () => {
    const { _id } = await t.client.create({ _type: 'note' })
    await t.client.getDocument(_id)
    order.push('others')
  }
  await Promise.all([slow, others()])
  expect(order).toEqual(['others', 'slow'])
})

test('ifRevisionID that is out of date is a conflict, and nothing is changed', async () => {
  const first = await t.client.create({ _type: 'note', text: 'one' })
  const second = await t.client
    .patch(first._id)
    .set({ text: 'two' })
    .ifRevisionId(first._rev)
    .commit()
  expect(second._rev).not.toBe(first._rev)
  const error = await refusal(
    t.client.patch(first._id).set({ text: 'three' }).ifRevisionId(first._rev).commit(),
  )
  expect(error).toMatchObject({
    statusCode: 409,
    details: {
      items: [
        {
          error: {
            type: 'documentRevisionIDDoesNotMatchError',
            currentRevisionID: second._rev,
            expectedRevisionID: first._rev,
          },
        },
      ],
    },
  })
  expect(await t.client.getDocument(first._id)).toEqual(second)
})

test.each<[string, object, number]>([
  ['inc of what is no number', { inc: { text: 1 } }, 400],
  ['inc of what is missing', { inc: { missing: 1 } }, 400],
  ['another _type', { set: { _type: 'other' } }, 400],
  ['another _id', { set: { _id: 'other' } }, 400],
  ['a path that cannot be read', { set: { 'a[?(': 1 } }, 400],
  ['a bracket that is not closed', { set: { 'a[': 1 } }, 400],
  ['a bracket that was not opened', { set: { 'a]': 1 } }, 400],
  ['an attribute that would be lost', { set: { deep: JSON.parse('{"__proto__": 1}') } }, 400],
  ['unset that is no list', { unset: 'text' }, 400],
  ['insert without a place', { insert: { items: [] } }, 400],
])('refuses %s', async (_name, operations, status) => {
  const { _id } = await t.client.create(start)
  const error = await refusal(t.client.mutate([{ patch: { id: _id, ...operations } } as never]))
  expect(error.statusCode).toBe(status)
})

test('refuses a document that is not there', async () => {
  const error = await refusal(t.client.patch('nowhere').set({ a: 1 }).commit())
  expect(error).toMatchObject({
    statusCode: 404,
    details: { items: [{ error: { type: 'documentNotFoundError', id: 'nowhere' } }] },
  })
})
