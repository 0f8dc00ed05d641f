import { once } from 'node:events'
import { fromUrl, type RequestMethod } from '@sanity/bifur-client'
import { firstValueFrom, of, type Subscription } from 'rxjs'
import { afterEach, describe, expect, test } from 'vitest'
import { WebSocket } from 'ws'
import { useLake } from '../testing.ts'

const t = useLake()
const open = new Set<Subscription>()

afterEach(() => {
  for (const subscription of open) subscription.unsubscribe()
  open.clear()
})

const socketUrl = (dataset = 'production') =>
  `${t.lake.url.replace('http', 'ws')}/v2022-06-30/socket/${dataset}?tag=test`

/** A Studio: the client that Sanity Studio uses, and everything it hears. */
function studio(token?: string, dataset?: string) {
  const bifur = fromUrl(socketUrl(dataset), token ? { token$: of(token) } : {})
  const heard: Record<string, unknown>[] = []
  const listening = bifur
    .listen<Record<string, unknown>>('presence')
    .subscribe((event) => heard.push(event))
  open.add(listening)
  const say = (method: RequestMethod, params: object) =>
    firstValueFrom(bifur.request(method, params))
  return {
    heard,
    say,
    announce: (sessionId: string, locations: unknown[] = []) =>
      say('presence_announce', { data: { sessionId, locations } }),
  }
}

describe('who is here', () => {
  test('Studios hear each other, and who speaks', async () => {
    const { robot, secret } = t.lake.core.people.tokens.addRobot({ label: 'B', roles: ['viewer'] })
    const [first, second] = [studio(), studio(secret)]
    await first.say('presence_rollcall', { session: 'a' })
    await second.say('presence_rollcall', { session: 'b' })
    const locations = [{ type: 'document', documentId: 'x', path: ['title'] }]
    await second.announce('b', locations)
    await expect
      .poll(() => first.heard)
      .toContainEqual({ type: 'state', i: robot.id, m: { sessionId: 'b', locations } })
    expect(first.heard).toContainEqual({ type: 'rollCall', i: robot.id, session: 'b' })
    expect(second.heard.map(({ i }) => i)).not.toContain('b')
    await second.say('presence_disconnect', { session: 'b' })
    await expect
      .poll(() => first.heard)
      .toContainEqual({ type: 'disconnect', i: robot.id, m: { session: 'b' } })
  })

  test('a Studio that goes away without a word is missed', async () => {
    const here = studio()
    const gone = await rawSocket()
    gone.call('presence_announce', { data: { sessionId: 'd', locations: [] } })
    await expect.poll(() => here.heard.map(({ type }) => type)).toContain('state')
    gone.socket.terminate()
    await expect
      .poll(() => here.heard)
      .toContainEqual({ type: 'disconnect', i: 'owner', m: { session: 'd' } })
  })

  test('a Studio that comes back on another connection is not taken for gone', async () => {
    const here = studio()
    const [before, after] = [await rawSocket(), await rawSocket()]
    before.call('presence_announce', { data: { sessionId: 'e', locations: [] } })
    await expect.poll(() => here.heard).toHaveLength(1)
    after.call('presence_announce', { data: { sessionId: 'e', locations: [] } })
    await expect.poll(() => here.heard).toHaveLength(2)
    before.socket.terminate()
    after.call('presence_announce', { data: { sessionId: 'e', locations: [] } })
    await expect.poll(() => here.heard).toHaveLength(3)
    expect(here.heard.map(({ type }) => type)).not.toContain('disconnect')
  })

  test('rooms are apart', async () => {
    await t.client.datasets.create('other')
    const [here, there] = [studio(), studio(undefined, 'other')]
    await here.announce('here')
    await there.announce('there')
    await expect.poll(() => there.heard).toHaveLength(1)
    expect(JSON.stringify(here.heard)).not.toContain('there')
  })
})

describe('what the socket refuses', () => {
  test.each([
    ['no JSON', 'not json', -32_700],
    ['no method of it', '{"id":1,"method":"query"}', -32_601],
    ['no session', '{"id":1,"method":"presence_rollcall"}', -32_602],
    ['no data', '{"id":1,"method":"presence_announce","params":{"data":1}}', -32_602],
  ])('%s', async (_, message, code) => {
    const raw = await rawSocket()
    raw.socket.send(message)
    await expect.poll(() => raw.errors).toEqual([code])
    expect(raw.socket.readyState).toBe(WebSocket.OPEN)
  })

  test('a token that is not known, once it is said', async () => {
    const raw = await rawSocket()
    await t.lake.core.people.users.add({ name: 'B', roles: ['viewer'] })
    raw.call('authorization', { authorization: 'Bearer sk-unknown' })
    await expect.poll(() => raw.closed).toEqual([4001])
  })

  test('whoever is not logged in, and says nothing about who they are', async () => {
    const raw = await rawSocket()
    raw.call('presence_subscribe', {})
    await expect.poll(() => raw.closed).toEqual([4001])
    expect(raw.errors).toEqual([4001])
  })
})

/** A connection without the Studio's client, to say what it would not. */
async function rawSocket() {
  const socket = new WebSocket(socketUrl())
  const errors: number[] = []
  const closed: number[] = []
  socket.on('message', (data) => {
    const text = String(data)
    if (text !== '♥') errors.push(...[JSON.parse(text).error?.code].filter(Number.isInteger))
  })
  socket.on('close', (code) => closed.push(code))
  await once(socket, 'open')
  const call = (method: string, params: object) =>
    socket.send(JSON.stringify({ jsonrpc: '2.0', id: 1, method, params }))
  return { socket, call, errors, closed }
}
