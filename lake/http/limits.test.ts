import { ClientError } from '@sanity/client'
import { describe, expect, test } from 'vitest'
import { startLake } from '../index.ts'
import { refusal, useLake } from '../testing.ts'

const t = useLake({
  limits: { bodySize: 20_000, documentSize: 5_000, queryLength: 1_000, listeners: 3 },
})

describe('what is too large is refused, and nothing of it is done', () => {
  test('a document, also when a patch makes it so', async () => {
    const error = await refusal(
      t.client.create({ _id: 'big', _type: 'a', text: 'ắ'.repeat(2_000) }),
    )
    expect(error).toBeInstanceOf(ClientError)
    expect(error).toMatchObject({
      statusCode: 413,
      details: { items: [{ error: { type: 'documentTooLargeError', id: 'big' } }] },
    })
    await t.client.create({ _id: 'growing', _type: 'a', text: 'a'.repeat(3_000) })
    const more = t.client.patch('growing').set({ more: 'a'.repeat(3_000) })
    expect(await refusal(more.commit())).toMatchObject({ statusCode: 413 })
    expect(await t.client.getDocument('growing')).not.toHaveProperty('more')
  })

  test('patches that go more ways through a document than can be gone', async () => {
    let deep: object = { a: 1 }
    for (let depth = 0; depth < 100; depth += 1) deep = { a: deep }
    await t.client.create({ _id: 'deep', _type: 'a', ...deep })
    for (const path of ['..a..a..a..b', `deep${'[0,0,0,0]'.repeat(10)}`]) {
      const error = await refusal(
        t.client
          .patch('deep')
          .set({ [path]: 1 })
          .commit(),
      )
      expect(error).toMatchObject({ statusCode: 400 })
    }
    const both = await t.client.patch('deep').set({ '..a..b': 1 }).commit()
    expect(both).toMatchObject({ _id: 'deep' })
  })

  test('the body of a request', async () => {
    const error = await refusal(t.client.create({ _type: 'a', text: 'a'.repeat(30_000) }))
    expect(error).toMatchObject({ statusCode: 413 })
  })

  test('a body whose length is not told before', async () => {
    const chunk = new TextEncoder().encode(' '.repeat(5_000))
    let sent = 0
    const body = new ReadableStream({
      pull: (controller) => ((sent += 1) > 10 ? controller.close() : controller.enqueue(chunk)),
    })
    const url = `${t.lake.url}/v1/data/mutate/production`
    const init: RequestInit & { duplex: 'half' } = { method: 'POST', body, duplex: 'half' }
    const response = await fetch(url, init)
    expect(response.status).toBe(413)
  })

  test('a query', async () => {
    const query = `*[_id in [${'"a",'.repeat(400)}"a"]]`
    expect(await refusal(t.client.fetch(query))).toMatchObject({ statusCode: 413 })
  })

  test('a document nested without end, and what is committed beside it is not', async () => {
    const depth = 200_000
    const body = `{"mutations":[{"create":{"_type":"a","deep":${'['.repeat(depth)}${']'.repeat(depth)}}}]}`
    const roomy = await startLake({ dir: ':memory:', port: 0 })
    const url = `${roomy.url}/v1/data/mutate/production`
    const post = (text: string) => fetch(url, { method: 'POST', body: text })
    const beside = '{"mutations":[{"create":{"_id":"beside","_type":"a"}}]}'
    const [deep, other] = await Promise.all([post(body), post(beside)])
    expect([deep.status, other.status]).toEqual([400, 200])
    await roomy.close()
  })

  test('an attribute that would break the evaluation of queries', async () => {
    const document = { _type: 'a', deep: { hasOwnProperty: 1 } }
    expect(await refusal(t.client.create(document))).toMatchObject({ statusCode: 400 })
  })
})

test('more listeners than there may be are turned away, until one leaves', async () => {
  const open = async () => {
    const aborted = new AbortController()
    const url = `${t.lake.url}/v1/data/listen/production?query=*`
    const { status } = await fetch(url, { signal: aborted.signal })
    return { status, leave: () => aborted.abort() }
  }
  const [first, ...others] = [await open(), await open(), await open(), await open()]
  expect([first.status, ...others.map(({ status }) => status)]).toEqual([200, 200, 200, 429])
  first.leave()
  await expect
    .poll(async () => {
      const again = await open()
      again.leave()
      return again.status
    })
    .toBe(200)
  for (const { leave } of others) leave()
})

test('the patches of a transaction are stopped after a while, and nothing of it is done', async () => {
  const lake = await startLake({ dir: ':memory:', port: 0, limits: { patchTime: -1 } })
  try {
    const client = t.client.withConfig({ apiHost: lake.url })
    await client.create({ _id: 'slow', _type: 'a' })
    const error = await refusal(
      client.mutate([
        { create: { _id: 'with', _type: 'a' } },
        { patch: { id: 'slow', set: { n: 1 } } },
      ]),
    )
    expect(error).toMatchObject({
      statusCode: 400,
      details: { items: [{ error: { type: 'patchTimeoutError' }, index: 1 }] },
    })
    expect(await client.getDocument('with')).toBeUndefined()
    expect(await client.getDocument('slow')).not.toHaveProperty('n')
  } finally {
    await lake.close()
  }
})
