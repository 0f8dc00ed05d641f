import type { MutationEvent, SanityClient } from '@sanity/client'
import { applyPatch } from 'mendoza'
import { describe, expect, test } from 'vitest'
import { WebSocket } from 'ws'
import { useLake } from '../../testing.ts'

const t = useLake()

type Event = Omit<MutationEvent, 'type'> & {
  type: string
  effects: { apply: never; revert: never }
}

/** The options of the Studio's document pane. */
const STUDIO = {
  includeResult: false,
  includeAllVersions: true,
  enableResume: true,
  effectFormat: 'mendoza',
  events: ['welcome', 'mutation', 'reconnect', 'reset', 'welcomeback'],
} as never

/** Listens, makes changes once welcomed, and gives back the first `count` mutation events. */
async function hear(
  query: string,
  params: Record<string, unknown>,
  options: object,
  count: number,
  change: (client: SanityClient) => Promise<unknown>,
): Promise<Event[]> {
  const { client } = t
  const heard: Event[] = []
  const { promise, resolve, reject } = Promise.withResolvers<void>()
  const listening = client
    .listen(query, params, { events: ['welcome', 'mutation'], ...options } as never)
    .subscribe({
      next: (event) => {
        const { type } = event as Event
        if (type === 'welcome') change(client).catch(reject)
        if (type === 'mutation' && heard.push(event as Event) === count) resolve()
      },
      error: reject,
    })
  await promise.finally(() => listening.unsubscribe())
  return heard
}

describe('a listener of the Studio', () => {
  test('hears a document appear, change and disappear, in a chain of revisions', async () => {
    const ids = ['chain', 'drafts.chain']
    const events = await hear('*[_id in $ids]', { ids }, STUDIO, 3, async (client) => {
      await client.create({ _id: 'chain', _type: 'note', text: 'một' }, {
        transactionId: 'c1',
      } as never)
      await client.create({ _id: 'aside', _type: 'note' })
      await client.mutate([{ patch: { id: 'chain', set: { text: 'hai' } } }], {
        transactionId: 'c2',
      })
      await client.mutate([{ delete: { id: 'chain' } }], { transactionId: 'c3' })
    })
    const [appear, update, disappear] = events as [Event, Event, Event]
    expect(events.map(({ transition }) => transition)).toEqual(['appear', 'update', 'disappear'])
    expect(appear.previousRev).toBeUndefined()
    expect(update.previousRev).toBe(appear.resultRev)
    expect(update).toMatchObject({ transactionId: 'c2', resultRev: 'c2', eventId: 'c2#chain' })
    expect(disappear.previousRev).toBe('c2')
    expect(update.mutations).toEqual([{ patch: { id: 'chain', set: { text: 'hai' } } }])
    expect(update.result).toBeUndefined()
  })

  test('gets effects that lead from each revision to the next and back', async () => {
    const [appear, update, disappear] = (await hear(
      '*[_id == "fx"]',
      {},
      { ...(STUDIO as object), includeResult: true, includePreviousRevision: true },
      3,
      async (client) => {
        await client.create({ _id: 'fx', _type: 'note', list: [1, 2], text: 'dài dài dài' })
        await client
          .patch('fx')
          .insert('after', 'list[-1]', [3])
          .set({ text: 'dài dài ngắn' })
          .commit()
        await client.delete('fx')
      },
    )) as [Event, Event, Event]
    const withoutRev = (document: unknown) => {
      const { _rev, ...rest } = document as { _rev: string }
      return rest
    }
    const first = applyPatch(null, appear.effects.apply)
    expect(first).toEqual(withoutRev(appear.result))
    const second = applyPatch(first, update.effects.apply)
    expect(second).toEqual(withoutRev(update.result))
    expect(withoutRev(update.previous)).toEqual(first)
    expect(applyPatch(second, update.effects.revert)).toEqual(first)
    expect(applyPatch(second, disappear.effects.apply)).toBeNull()
  })

  test('counts, in a transaction, the events that it gets itself', async () => {
    const events = await hear('*[_id in ["m1", "m2"]]', {}, STUDIO, 2, (client) =>
      client
        .transaction()
        .create({ _id: 'm1', _type: 'note' })
        .create({ _id: 'm-other', _type: 'note' })
        .create({ _id: 'm2', _type: 'note' })
        .commit(),
    )
    expect(
      events.map((event) => [event.transactionCurrentEvent, event.transactionTotalEvents]),
    ).toEqual([
      [1, 2],
      [2, 2],
    ])
  })
})

test('a filter that a document comes to match and no longer matches', async () => {
  await t.client.create({ _id: 'moving', _type: 'note', on: false })
  const events = await hear(
    '*[_type == "note" && on == $on]{_id}',
    { on: true },
    {},
    2,
    async (client) => {
      await client.patch('moving').set({ on: true }).commit()
      await client.patch('moving').set({ on: false }).commit()
    },
  )
  expect(events.map(({ transition }) => transition)).toEqual(['appear', 'disappear'])
  expect(events[0]!.result).toMatchObject({ _id: 'moving', on: true })
})

test('versions are heard only when asked for', async () => {
  const change = async (client: SanityClient) => {
    await client.create({ _id: 'versions.r1.quiet', _type: 'quiet' })
    await client.create({ _id: 'quiet', _type: 'quiet' })
    await client.mutate([{ delete: { id: 'versions.r1.quiet' } }, { delete: { id: 'quiet' } }])
  }
  const without = await hear('*[_type == "quiet"]', {}, {}, 2, change)
  expect(without.map(({ documentId }) => documentId)).toEqual(['quiet', 'quiet'])
  const withThem = await hear('*[_type == "quiet"]', {}, { includeAllVersions: true }, 4, change)
  expect(withThem[0]!.documentId).toBe('versions.r1.quiet')
})

test('many commits at once are heard in the order of their revisions', async () => {
  await t.client.create({ _id: 'ordered', _type: 'note', n: 0 })
  const events = await hear('*[_id == "ordered"]', {}, {}, 30, (client) =>
    Promise.all(Array.from({ length: 30 }, () => client.patch('ordered').inc({ n: 1 }).commit())),
  )
  expect(events.map(({ result }) => result?.['n'])).toEqual(
    Array.from({ length: 30 }, (_, n) => n + 1),
  )
  for (const [index, event] of events.slice(1).entries()) {
    expect(event.previousRev).toBe(events[index]!.resultRev)
  }
})

/** The beginning of an event stream, up to where `enough` is satisfied. */
async function readStream(
  url: URL,
  headers: Record<string, string>,
  enough: (text: string) => boolean,
) {
  const aborted = new AbortController()
  const response = await fetch(url, { headers, signal: aborted.signal })
  let text = ''
  const decoder = new TextDecoder()
  for await (const chunk of response.body ?? []) {
    text += decoder.decode(chunk, { stream: true })
    if (enough(text)) break
  }
  aborted.abort()
  return text
}

function listenUrl(search: Record<string, string>): URL {
  const url = new URL('/v2025-02-19/data/listen/production', t.lake.url)
  url.search = new URLSearchParams(search).toString()
  return url
}

describe('coming back with Last-Event-ID', () => {
  const search = { query: '*[_type == "resumed"]', enableResume: 'true', effectFormat: 'mendoza' }

  test('gives what was missed, also the rest of a transaction, and then goes on', async () => {
    await t.client.mutate(
      [
        { create: { _id: 'resumed-1', _type: 'resumed' } },
        { create: { _id: 'resumed-2', _type: 'resumed' } },
      ],
      { transactionId: 'away#1' },
    )
    await t.client.patch('resumed-1').set({ text: 'một' }).commit()
    await t.client.delete('resumed-1')
    const text = await readStream(
      listenUrl(search),
      { 'last-event-id': 'away#1#resumed-1' },
      (sofar) => (sofar.match(/event: mutation/g) ?? []).length === 3,
    )
    expect(text).toMatch(/^event: welcomeback\n/)
    const ids = [...text.matchAll(/^id: (.*)$/gm)].map(([, id]) => id!.split('#').at(-1))
    expect(ids).toEqual(['resumed-2', 'resumed-1', 'resumed-1'])
    const transitions = [...text.matchAll(/"transition":"(\w+)"/g)].map(([, name]) => name)
    expect(transitions).toEqual(['appear', 'update', 'disappear'])
  })

  test('an event that the lake does not know: reset', async () => {
    const text = await readStream(listenUrl(search), { 'last-event-id': 'x#y' }, (sofar) =>
      sofar.includes('data:'),
    )
    expect(text).toMatch(/^event: reset\n/)
  })

  test('without enableResume it is a welcome', async () => {
    const text = await readStream(
      listenUrl({ query: '*' }),
      { 'last-event-id': 'away#1#resumed-1' },
      (sofar) => sofar.includes('data:'),
    )
    expect(text).toMatch(/^event: welcome\ndata: \{"listenerName":"[^"]+"\}\n/)
  })
})

describe('over a WebSocket', () => {
  function open(search: Record<string, string>) {
    const url = listenUrl(search)
    url.protocol = 'ws:'
    const socket = new WebSocket(url)
    const messages: string[] = []
    let wake: (() => void) | undefined
    socket.on('message', (message) => {
      messages.push(String(message))
      wake?.()
    })
    socket.on('open', () => socket.send(JSON.stringify({ headers: {} })))
    const until = async (enough: (messages: string[]) => boolean) => {
      while (!enough(messages)) await new Promise<void>((resolve) => (wake = resolve))
    }
    return { socket, messages, until }
  }

  test('the same text as over HTTP, after the status', async () => {
    const { socket, messages, until } = open({ query: '*[_type == "ws"]' })
    await until((all) => all.length >= 2)
    expect(JSON.parse(messages[0]!)).toMatchObject({
      status: 200,
      headers: { 'content-type': expect.stringContaining('text/event-stream') },
    })
    expect(messages[1]).toMatch(/^event: welcome\n/)
    await t.client.create({ _id: 'ws', _type: 'ws' })
    await until((all) => all.join('').includes('event: mutation'))
    expect(messages.slice(1).join('')).toContain('"documentId":"ws"')
    socket.close()
  })

  test('a refusal with its status and body', async () => {
    const { socket, messages, until } = open({ query: '*[' })
    await until((all) => all.length >= 1)
    expect(JSON.parse(messages[0]!)).toMatchObject({ status: 400, body: expect.any(String) })
    if (socket.readyState !== socket.CLOSED)
      await new Promise((resolve) => socket.once('close', resolve))
  })
})

test.each(['*[', '"text"', ''])(
  'a query that cannot be listened to is refused: %j',
  async (query) => {
    const response = await fetch(listenUrl({ query }))
    expect(response.status).toBe(400)
  },
)

test('a listener that leaves is forgotten', async () => {
  const { hub } = t.lake.core.datasets.get('production')
  const before = hub.streams
  await hear('*[_id == "leave"]', {}, {}, 1, (client) =>
    client.create({ _id: 'leave', _type: 'note' }),
  )
  await expect.poll(() => hub.streams).toBe(before)
})
