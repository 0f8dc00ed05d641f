import type { IncomingMessage } from 'node:http'
import type { Duplex } from 'node:stream'
import { WebSocketServer, type WebSocket } from 'ws'
import type { LakeCore } from '../lake.ts'
import type { Hono } from 'hono'
import type { LakeEnv } from './context.ts'
import { isAllowedHost, isAllowedOrigin } from './guards.ts'
import { presenceSockets } from './presenceSocket.ts'
import { streamSockets } from './streamSocket.ts'

/** An accepted WebSocket with what its address said. */
export interface SocketRequest {
  /** What the path's groups matched, such as `{version, dataset}`. */
  params: Record<string, string | undefined>
  search: URLSearchParams
  request: IncomingMessage
}

/** A WebSocket endpoint: the paths it answers at and what it does with a connection. */
export interface SocketEndpoint {
  path: RegExp
  connect(socket: WebSocket, request: SocketRequest, context: SocketContext): void
}

export interface SocketContext {
  lake: LakeCore
  /** The HTTP API, for endpoints that stand for one of its routes. */
  app: Hono<LakeEnv>
}

/** Every WebSocket endpoint of the lake. */
const ENDPOINTS: readonly SocketEndpoint[] = [streamSockets, presenceSockets]

/** Messages from clients are small: subscriptions and presence. */
const MAX_MESSAGE = 1_000_000

/**
 * Answers requests for WebSockets at the lake's endpoints.
 * @returns a function for Node's `upgrade` event that says whether the request was the lake's
 */
export function createSockets(lake: LakeCore, app: Hono<LakeEnv>) {
  const server = new WebSocketServer({ noServer: true, maxPayload: MAX_MESSAGE })

  function handleUpgrade(request: IncomingMessage, stream: Duplex, head: Buffer): boolean {
    const { host, origin } = request.headers
    const url = new URL(request.url ?? '/', 'http://lake')
    for (const { path, connect } of ENDPOINTS) {
      const match = path.exec(url.pathname)
      if (!match) continue
      const allowed =
        isAllowedHost(host, lake.options) && (!origin || isAllowedOrigin(origin, host, lake))
      if (!allowed) {
        stream.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\n\r\n')
        return true
      }
      server.handleUpgrade(request, stream, head, (socket) => {
        const params = { ...match.groups }
        connect(socket, { params, search: url.searchParams, request }, { lake, app })
      })
      return true
    }
    return false
  }

  function close(): void {
    for (const socket of server.clients) socket.close(1001, 'The lake is shutting down')
    server.close()
  }

  return { handleUpgrade, close }
}
