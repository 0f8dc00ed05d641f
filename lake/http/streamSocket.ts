import type { WebSocket } from 'ws'
import { isObject } from '../domain/document.ts'
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

/** Passes a response on, no faster than the other side takes it. */
async function relay(pending: Response | Promise<Response>, socket: WebSocket): Promise<void> {
  const response = await pending
  const { status } = response
  if (!response.ok || !response.body) {
    await send(socket, JSON.stringify({ status, body: await response.text() }))
    socket.close()
    return
  }
  const reader = response.body.getReader()
  socket.once('close', () => void reader.cancel())
  const headers = Object.fromEntries(response.headers)
  await send(socket, JSON.stringify({ status, headers }))
  const decoder = new TextDecoder()
  for (;;) {
    const { done, value } = await reader.read()
    if (done || socket.readyState !== socket.OPEN) break
    await send(socket, decoder.decode(value, { stream: true }))
  }
  socket.close()
}

/** Resolves when the message has been handed to the system; errors end the socket by themselves. */
function send(socket: WebSocket, text: string): Promise<void> {
  return new Promise((resolve) => socket.send(text, () => resolve()))
}
