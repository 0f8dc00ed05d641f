import type { Dataset } from '../domain/dataset.ts'
import type { Limits } from '../domain/limits.ts'
import { HttpError } from './errors.ts'

/**
 * An event stream (`text/event-stream`) that cannot take up memory without end: a reader who lets
 * too much pile up is cut off, and comes back with `Last-Event-ID`.
 */

/** What may wait for a slow reader, in bytes. */
const PENDING_LIMIT = 1_000_000

/** A comment line now and then keeps proxies from closing a quiet stream, and finds dead readers. */
const PING_INTERVAL = 15_000

export interface StreamEvent {
  event?: string
  id?: string
  /** One line of JSON. */
  data: string
}

export interface EventSink {
  send(event: StreamEvent): void
  close(): void
}

const encoder = new TextEncoder()

/**
 * Makes the response of an event stream.
 * @param start is called with the sink at once and returns what to do when the stream ends
 */
export function eventStream(start: (sink: EventSink) => () => void): Response {
  const stream = new PendingStream()
  const stop = start({
    send: (event) => stream.write(formatEvent(event)),
    close: () => stream.end(),
  })
  const ping = setInterval(() => stream.write(': ping\n\n'), PING_INTERVAL)
  stream.onEnd(() => {
    clearInterval(ping)
    stop()
  })
  const headers = {
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-cache, no-transform',
    'x-accel-buffering': 'no',
  }
  return new Response(stream.readable, { headers })
}

/** A stream of text that ends, and forgets what has not been read, when that becomes too much. */
class PendingStream {
  readonly readable: ReadableStream<Uint8Array>
  #controller: ReadableStreamDefaultController<Uint8Array> | undefined
  #pending: Uint8Array[] = []
  #size = 0
  #open = true
  #listener: (() => void) | undefined

  constructor() {
    this.readable = new ReadableStream<Uint8Array>({
      start: (controller) => {
        this.#controller = controller
      },
      pull: () => this.#pass(),
      cancel: () => this.#close(),
    })
  }

  /** Calls the listener once, when the stream has ended, also if it has already. */
  onEnd(listener: () => void): void {
    if (this.#open) this.#listener = listener
    else listener()
  }

  write(text: string): void {
    if (!this.#open) return
    if (this.#size > PENDING_LIMIT) {
      this.#pending = []
      this.end()
      return
    }
    const bytes = encoder.encode(text)
    this.#pending.push(bytes)
    this.#size += bytes.length
    this.#pass()
  }

  /** What has been written before is still passed on. */
  end(): void {
    if (!this.#open) return
    this.#close()
    this.#pass()
  }

  #pass(): void {
    const controller = this.#controller!
    while (this.#pending.length > 0 && (controller.desiredSize ?? 0) > 0) {
      const bytes = this.#pending.shift()!
      this.#size -= bytes.length
      controller.enqueue(bytes)
    }
    if (!this.#open && this.#pending.length === 0) controller.close()
  }

  #close(): void {
    this.#open = false
    this.#listener?.()
  }
}

/** @throws HttpError 429 when no more may listen to a dataset */
export function checkListeners({ hub }: Dataset, { listeners }: Limits): void {
  if (hub.streams < listeners) return
  throw new HttpError(429, 'Too Many Requests', `${listeners} event streams are open already`)
}

function formatEvent({ event, id, data }: StreamEvent): string {
  const fields = [
    ...(event ? [`event: ${event}`] : []),
    ...(id ? [`id: ${id}`] : []),
    `data: ${data}`,
  ]
  return `${fields.join('\n')}\n\n`
}
