import type { RawData, WebSocket } from 'ws'
import type { Identity } from '../domain/access.ts'
import { isObject, type JsonObject } from '../domain/document.ts'
import type { LakeCore } from '../lake.ts'
import type { Seat } from '../presence/presence.ts'
import { HttpError } from './errors.ts'
import { accessOf, identityOf, untilSessionEnds } from './identity.ts'
import type { SocketEndpoint } from './sockets.ts'

/** Error codes of JSON-RPC 2.0 and, above, those of `@sanity/bifur-client`. */
const ERROR = { parse: -32_700, method: -32_601, params: -32_602, unauthorized: 4001 } as const

/** Between heartbeats, in milliseconds; the Studio takes a longer silence for a lost connection. */
const HEARTBEAT = 20_000

/** Subscriptions one Studio may hold. */
const SUBSCRIPTIONS = 20

/** A reader that has this much unread is cut off; it reconnects when it can. */
const MAX_BUFFERED = 1_000_000

/**
 * The Studio's presence: JSON-RPC 2.0 as `@sanity/bifur-client` speaks it. Who speaks is known from
 * the handshake (the lone owner of a lake on loopback) or from the `authorization` message, and is
 * never taken from what a message says.
 */
export const presenceSockets: SocketEndpoint = {
  path: /^\/v[^/]+\/socket\/(?<dataset>[^/]+)$/,
  connect(socket, { params, request }, { lake }) {
    const headers = new Headers()
    for (const name of ['host', 'origin'] as const) {
      const value = request.headers[name]
      if (value !== undefined) headers.set(name, value)
    }
    const connection = new Connection(socket, headers, params['dataset'] ?? '', lake)
    const heartbeat = setInterval(() => connection.send('♥'), HEARTBEAT)
    socket.on('message', (data: RawData) => connection.receive(String(data)))
    socket.on('error', () => socket.terminate())
    socket.once('close', () => {
      clearInterval(heartbeat)
      connection.close()
    })
    connection.send('♥')
  },
}

class RpcError extends Error {
  readonly code: number

  constructor(code: number, message: string) {
    super(message)
    this.code = code
  }
}

class Connection {
  readonly #socket: WebSocket
  readonly #headers: Headers
  readonly #dataset: string
  readonly #lake: LakeCore
  readonly #subscriptions = new Map<string, () => void>()
  #identity: Identity
  #seat: Seat | undefined
  #nextSubscription = 1
  #stopWatching: () => void

  constructor(socket: WebSocket, headers: Headers, dataset: string, lake: LakeCore) {
    this.#socket = socket
    this.#headers = headers
    this.#dataset = dataset
    this.#lake = lake
    this.#identity = identityOf(headers, lake)
    this.#stopWatching = this.#watch()
  }

  send(message: string): void {
    if (this.#socket.readyState !== this.#socket.OPEN) return
    if (this.#socket.bufferedAmount > MAX_BUFFERED) this.#socket.terminate()
    else this.#socket.send(message)
  }

  receive(received: string): void {
    let id: unknown = null
    try {
      const message = parse(received)
      id = message['id'] ?? null
      const result = this.#call(
        message['method'],
        isObject(message['params']) ? message['params'] : {},
      )
      this.send(JSON.stringify({ jsonrpc: '2.0', id, result }))
    } catch (error) {
      const { code, message } = describe(error)
      this.send(JSON.stringify({ jsonrpc: '2.0', id, error: { code, message } }))
      if (code === ERROR.unauthorized) this.#socket.close(ERROR.unauthorized, message)
    }
  }

  close(): void {
    this.#stopWatching()
    for (const stop of this.#subscriptions.values()) stop()
    this.#subscriptions.clear()
    this.#seat?.leave()
    this.#seat = undefined
  }

  #call(method: unknown, params: JsonObject): unknown {
    switch (method) {
      case 'authorization':
        return this.#authorize(params['authorization'])
      case 'presence_subscribe':
        return this.#subscribe()
      case 'presence_unsubscribe':
        return this.#unsubscribe(params['subscriptionId'])
      case 'presence_rollcall':
        this.#room().announce({
          type: 'rollCall',
          i: this.#identity.id,
          session: text(params['session'], 'session'),
        })
        return 'ok'
      case 'presence_announce': {
        const { data } = params
        if (!isObject(data)) throw new RpcError(ERROR.params, '`data` must be an object')
        const sessionId = text(data['sessionId'], 'data.sessionId')
        const m = { sessionId, locations: data['locations'] ?? [] }
        this.#room().announce({ type: 'state', i: this.#identity.id, m })
        return 'ok'
      }
      case 'presence_disconnect': {
        const session = text(params['session'], 'session')
        this.#room().announce({ type: 'disconnect', i: this.#identity.id, m: { session } })
        return 'ok'
      }
      default:
        throw new RpcError(ERROR.method, `There is no method ${String(method)}`)
    }
  }

  #authorize(authorization: unknown): string {
    this.#headers.set('authorization', text(authorization, 'authorization'))
    this.#identity = identityOf(this.#headers, this.#lake)
    this.#stopWatching()
    this.#stopWatching = this.#watch()
    return 'ok'
  }

  #watch(): () => void {
    return untilSessionEnds(this.#headers, this.#lake, () => {
      this.#socket.close(ERROR.unauthorized, 'The session has ended')
    })
  }

  #subscribe(): string {
    if (this.#subscriptions.size >= SUBSCRIPTIONS) {
      throw new RpcError(ERROR.params, `There are ${SUBSCRIPTIONS} subscriptions already`)
    }
    const subscription = String(this.#nextSubscription++)
    const stop = this.#room().listen((result) => {
      const params = { subscription, result }
      this.send(JSON.stringify({ jsonrpc: '2.0', method: 'presence_subscription', params }))
    })
    this.#subscriptions.set(subscription, stop)
    return subscription
  }

  #unsubscribe(subscription: unknown): string {
    this.#subscriptions.get(String(subscription))?.()
    this.#subscriptions.delete(String(subscription))
    return 'ok'
  }

  /** The asker's seat in the dataset's room, for those who may read the dataset when logged in. */
  #room(): Seat {
    if (this.#seat) return this.#seat
    const access = accessOf(this.#identity, this.#dataset, this.#lake)
    if (this.#identity.kind === 'anonymous' || access.grants.length === 0) {
      throw new RpcError(ERROR.unauthorized, 'Log in to see who else is here')
    }
    this.#lake.datasets.get(this.#dataset)
    this.#seat = this.#lake.presence.enter(this.#dataset)
    return this.#seat
  }
}

function parse(received: string): JsonObject {
  try {
    const message: unknown = JSON.parse(received)
    if (isObject(message)) return message
  } catch {
    // Answered below, like any other text that is no message.
  }
  throw new RpcError(ERROR.parse, 'The message is not a JSON object')
}

function text(value: unknown, name: string): string {
  if (typeof value === 'string' && value !== '' && value.length < 1000) return value
  throw new RpcError(ERROR.params, `\`${name}\` must be a string`)
}

function describe(error: unknown): { code: number; message: string } {
  if (error instanceof RpcError) return error
  if (error instanceof HttpError) return { code: ERROR.unauthorized, message: error.message }
  return { code: ERROR.params, message: error instanceof Error ? error.message : String(error) }
}
