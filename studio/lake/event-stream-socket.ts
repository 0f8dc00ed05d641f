/** Paths of the lake that answer with an event stream. */
const EVENT_STREAM_PATH = /^\/v[^/]+\/data\/(?:listen|live\/events)\//

/** The lake's first message: how it would have answered over HTTP. */
interface StreamHead {
  readonly status: number
  readonly headers?: Readonly<Record<string, string>>
  /** The error's text, when the stream was refused. */
  readonly body?: string
}

/** What the lake is told before it answers. */
type ForwardedHeader = 'authorization' | 'last-event-id'
const FORWARDED_HEADERS: readonly ForwardedHeader[] = ['authorization', 'last-event-id']

/** Tells whether a request would open an event stream of the lake. */
export function isEventStream(url: URL): boolean {
  return EVENT_STREAM_PATH.test(url.pathname)
}

/**
 * Opens an event stream over a WebSocket at the stream's own path, and gives it as the response that
 * HTTP would give. Browsers allow six HTTP/1.1 connections to a host over all tabs, which one open
 * document uses up; WebSockets are not counted among them.
 *
 * @param url address of the stream, on http or https
 * @param headers the request's headers, of which credentials and resume position are passed on
 * @param signal ends the stream
 * @returns the response once the lake has answered; its body is the stream's text
 * @throws TypeError when there is no connection, as `fetch` does; the signal's reason when aborted
 */
export function openEventStream(
  url: URL,
  headers: Headers,
  signal?: AbortSignal | null,
): Promise<Response> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) {
      reject(signal.reason)
      return
    }
    const socket = new WebSocket(url.href.replace(/^http/, 'ws'))
    const encoder = new TextEncoder()
    let body: ReadableStreamDefaultController<Uint8Array<ArrayBuffer>> | undefined

    const fail = (reason: unknown): void => {
      signal?.removeEventListener('abort', abort)
      closeQuietly(socket)
      reject(reason)
      body?.error(reason)
      body = undefined
    }
    const abort = (): void => fail(signal?.reason)
    signal?.addEventListener('abort', abort, { once: true })

    const answer = (text: string): void => {
      const head = JSON.parse(text) as StreamHead
      const init = { status: head.status, headers: head.headers ?? {} }
      if (head.status !== 200) {
        signal?.removeEventListener('abort', abort)
        resolve(new Response(head.body ?? '', init))
        return
      }
      const stream = new ReadableStream<Uint8Array<ArrayBuffer>>({
        start(controller) {
          body = controller
        },
        cancel() {
          body = undefined
          closeQuietly(socket)
        },
      })
      resolve(new Response(stream, init))
    }

    socket.addEventListener('open', () => {
      socket.send(JSON.stringify({ headers: forwarded(headers) }))
    })
    socket.addEventListener('message', ({ data }: MessageEvent<string>) => {
      if (body) body.enqueue(encoder.encode(data))
      else answer(data)
    })
    socket.addEventListener('close', () => {
      if (!body) {
        fail(new TypeError(`The event stream at ${url.pathname} could not be opened.`))
        return
      }
      signal?.removeEventListener('abort', abort)
      body.close()
      body = undefined
    })
  })
}

function forwarded(headers: Headers): Partial<Record<ForwardedHeader, string>> {
  const given: Partial<Record<ForwardedHeader, string>> = {}
  for (const name of FORWARDED_HEADERS) {
    const value = headers.get(name)
    if (value !== null) given[name] = value
  }
  return given
}

/** Browsers print an error for a socket that is closed before it is open, so that close waits. */
function closeQuietly(socket: WebSocket): void {
  if (socket.readyState !== WebSocket.CONNECTING) socket.close()
  else socket.addEventListener('open', () => socket.close(), { once: true })
}
