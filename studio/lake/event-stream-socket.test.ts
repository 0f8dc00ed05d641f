import { firstValueFrom, shareReplay, take, toArray } from 'rxjs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type RunningLake, startLake } from '../../lake/index.ts'
import { createLakeClient } from './client.ts'
import { isEventStream, openEventStream } from './event-stream-socket.ts'

let lake: RunningLake

beforeAll(async () => {
  lake = await startLake({ dir: ':memory:', port: 0 })
})
afterAll(() => lake.close())

const client = () =>
  createLakeClient({
    projectId: 'toasoan',
    dataset: 'production',
    apiHost: lake.url,
    apiVersion: '2025-02-19',
    useCdn: false,
  })

test.each([
  ['/v2025-02-19/data/listen/production?query=*', true],
  ['/vX/data/live/events/production', true],
  ['/v1/data/query/production', false],
  ['/studio/data/listen/production', false],
  ['/v1/data/listening/production', false],
])('%s is an event stream: %s', (path, expected) => {
  expect(isEventStream(new URL(path, 'http://localhost'))).toBe(expected)
})

describe('over a WebSocket of the lake', () => {
  test('the client hears what is committed, in order', async () => {
    const events = client()
      .listen('*[_type == "place"]', {}, { events: ['welcome', 'mutation'] })
      .pipe(shareReplay())
    const heard = firstValueFrom(events.pipe(take(4), toArray()))
    await firstValueFrom(events)
    for (const name of ['mot', 'hai', 'ba']) {
      await client().create({ _id: `place-${name}`, _type: 'place', name })
    }
    expect(
      (await heard).map((event) => ('documentId' in event ? event.documentId : event.type)),
    ).toEqual(['welcome', 'place-mot', 'place-hai', 'place-ba'])
  })

  test('more streams are open at once than a browser allows connections', async () => {
    const welcomes = Array.from({ length: 20 }, () =>
      firstValueFrom(client().listen('*', {}, { events: ['welcome'] })),
    )
    const answers = await Promise.all(welcomes)
    expect(answers.every(({ type }) => type === 'welcome')).toBe(true)
  })

  test('a refused stream is the response that HTTP would give', async () => {
    const url = new URL('/v1/data/listen/production?query=' + encodeURIComponent('*['), lake.url)
    const response = await openEventStream(url, new Headers())
    expect(response.status).toBe(400)
    expect(await response.text()).not.toBe('')
  })

  test('an aborted stream ends with the reason', async () => {
    const abort = new AbortController()
    const url = new URL('/v1/data/listen/production?query=*', lake.url)
    const response = await openEventStream(url, new Headers(), abort.signal)
    const reading = new Response(response.body).text()
    abort.abort(new Error('enough'))
    await expect(reading).rejects.toThrow('enough')
  })

  test('an abort before the stream is open opens nothing', async () => {
    const url = new URL('/v1/data/listen/production?query=*', lake.url)
    const opening = openEventStream(url, new Headers(), AbortSignal.abort(new Error('never')))
    await expect(opening).rejects.toThrow('never')
  })

  test('no lake at the address is a network error', async () => {
    const url = new URL('/v1/data/listen/production?query=*', 'http://127.0.0.1:1')
    await expect(openEventStream(url, new Headers())).rejects.toThrow(TypeError)
  })
})
