import type { WebSocket } from 'ws'
import { isObject } from '../domain/document.ts'
import { streamBehind } from './boundedStream.ts'
import type { SocketEndpoint } from './sockets.ts'

/**
 * Event streams over a WebSocket, at the address of the stream itself. Browsers allow six HTTP/1.1
 * connections to a host and many more WebSockets, and one open document needs eight streams.
 *
 * The client's first message is `{"headers": {...}}` with what a WebSocket handshake cannot carry.
 * The lake answers `{"status", "headers"}`, and then each message is a piece of the event stream;
 * or `{"status", "body"}`, and closes.
 */
export const streamSockets: SocketEndpoint = {
  path: /^\/v[^/]+\/data\/(?:listen|live\/events)\/[^/]+$/,
  connect(socket, { request }, { app }) {
    socket.once('message', (message) => {
      const headers = new Headers({ accept: 'text/event-stream' })
      for (const name of ['host', 'origin', 'cookie'] as const) {
        const value = request.headers[name]
        if (value) headers.set(name, value)
      }
      for (const [name, value] of Object.entries(headersIn(String(message))))
        headers.set(name, value)
      const url = new URL(request.url ?? '/', `http://${request.headers.host}`)
      const aborted = new AbortController()
      socket.once('close', () => aborted.abort())
      const response = app.fetch(new Request(url, { headers, signal: aborted.signal }))
      relay(response, socket).catch(() => socket.terminate())
    })
  },
}

const ALLOWED_HEADERS = ['authorization', 'last-event-id']

function headersIn(message: string): Record<string, string> {
  try {
    const parsed: unknown = JSON.parse(message)
    const headers = isObject(parsed) && isObject(parsed['headers']) ? parsed['headers'] : {}
    return Object.fromEntries(
      Object.entries(headers)
        .map(([name, value]) => [name.toLowerCase(), value] as const)
        .filter((entry): entry is [string, string] => typeof entry[1] === 'string')
        .filter(([name]) => ALLOWED_HEADERS.includes(name)),
    )
  } catch {
    return {}
  }
}

/** Passes on what is written to an event stream, or why there is none. */
async function relay(pending: Response | Promise<Response>, socket: WebSocket): Promise<void> {
  const response = await pending
  const { status } = response
  const stream = streamBehind(response)
  if (!stream) {
    socket.send(JSON.stringify({ status, body: await response.text() }))
    socket.close()
    return
  }
  socket.once('close', () => stream.stop())
  socket.send(JSON.stringify({ status, headers: Object.fromEntries(response.headers) }))
  stream.flowInto({
    get waiting() {
      return socket.bufferedAmount
    },
    write: (bytes) => socket.send(bytes, { binary: false }),
    end: () => socket.close(),
    cut: () => socket.terminate(),
  })
}
