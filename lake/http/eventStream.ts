import type { Dataset } from '../domain/dataset.ts'
import type { Limits } from '../domain/limits.ts'
import { BoundedStream } from './boundedStream.ts'
import { HttpError } from './errors.ts'

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

const PING = Buffer.from(': ping\n\n')

/**
 * Makes the response of an event stream (`text/event-stream`). A reader who lets too much pile up is
 * cut off, and comes back with `Last-Event-ID`.
 * @param start is called with the sink at once and returns what to do when the stream ends
 */
export function eventStream(start: (sink: EventSink) => () => void): Response {
  const stream = new BoundedStream()
  const stop = start({
    send: (event) => stream.write(frameOf(event)),
    close: () => stream.end(),
  })
  const ping = setInterval(() => stream.write(PING), PING_INTERVAL)
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

/** @throws HttpError 429 when no more may listen to a dataset */
export function checkListeners({ hub }: Dataset, { listeners }: Limits): void {
  if (hub.streams < listeners) return
  throw new HttpError(429, 'Too Many Requests', `${listeners} event streams are open already`)
}

/** The bytes of an event, made once however many streams it is sent to. */
function frameOf(event: StreamEvent): Uint8Array {
  let frame = frames.get(event)
  if (!frame) frames.set(event, (frame = Buffer.from(formatEvent(event))))
  return frame
}

const frames = new WeakMap<StreamEvent, Uint8Array>()

function formatEvent({ event, id, data }: StreamEvent): string {
  const fields = [
    ...(event ? [`event: ${event}`] : []),
    ...(id ? [`id: ${id}`] : []),
    `data: ${data}`,
  ]
  return `${fields.join('\n')}\n\n`
}
