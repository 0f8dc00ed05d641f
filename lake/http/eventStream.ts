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
  let stop: (() => void) | undefined
  let open = true
  let ping: NodeJS.Timeout | undefined
  const end = () => {
    open = false
    clearInterval(ping)
    stop?.()
  }
  const body = new ReadableStream<Uint8Array>(
    {
      start(controller) {
        const write = (text: string) => {
          if (!open) return
          // An event may be larger than the limit; two that nobody reads may not.
          if ((controller.desiredSize ?? 0) > 0) return controller.enqueue(encoder.encode(text))
          end()
          controller.error(new Error('The reader of an event stream is too slow'))
        }
        const close = () => {
          if (!open) return
          end()
          controller.close()
        }
        ping = setInterval(() => write(': ping\n\n'), PING_INTERVAL)
        stop = start({ send: (event) => write(formatEvent(event)), close })
        if (!open) stop?.()
      },
      cancel: end,
    },
    new ByteLengthQueuingStrategy({ highWaterMark: PENDING_LIMIT }),
  )
  const headers = {
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-cache, no-transform',
    'x-accel-buffering': 'no',
  }
  return new Response(body, { headers })
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
