import { connect, type Socket } from 'node:net'
import { setTimeout } from 'node:timers/promises'
import { parentPort, workerData } from 'node:worker_threads'

/**
 * The thread of the listeners: opens them, says that they are welcome, and, when they have heard as
 * many events as they were to or nothing new for a while, says how long each event took, in
 * milliseconds from the timestamp in it.
 */

/** What the thread is started with. */
export interface ListeningTask {
  readonly url: string
  readonly listeners: number
  /** How many events they hear altogether. */
  readonly events: number
}

/** A piece of an event stream, and when it came, in milliseconds since 1970. */
interface Arrival {
  readonly bytes: Buffer
  readonly at: number
}

const PATIENCE = 10_000

/** Timestamps are whole milliseconds, rounded down: on average half a millisecond too early. */
const ROUNDED_OFF = 0.5

const { url, listeners, events } = workerData as ListeningTask
const arrivals: Arrival[] = []
const streams = await Promise.all(Array.from({ length: listeners }, () => listen(new URL(url))))
const welcomes = arrivals.length
parentPort?.postMessage('listening')

// A piece is an event here: they are small and far apart.
let last = performance.now()
while (arrivals.length < welcomes + events && performance.now() - last < PATIENCE) {
  const before = arrivals.length
  await setTimeout(100)
  if (arrivals.length > before) last = performance.now()
}
for (const stream of streams) stream.destroy()
parentPort?.postMessage(arrivals.flatMap(timesOf))

/**
 * Opens an event stream; resolves when it is welcome. What comes is only kept, because the listeners
 * share this thread: whatever it did for one would be counted as the delay of the next.
 */
async function listen({ host, hostname, port, pathname, search }: URL): Promise<Socket> {
  const welcome = Promise.withResolvers<void>()
  const stream = connect({
    port: Number(port),
    host: hostname,
    onread: {
      buffer: Buffer.alloc(16_384),
      callback(length, buffer) {
        const bytes = Buffer.from(buffer.subarray(0, length))
        arrivals.push({ bytes, at: performance.timeOrigin + performance.now() })
        if (bytes.includes('event: welcome')) welcome.resolve()
        return true
      },
    },
  })
  stream.on('error', welcome.reject)
  stream.write(`GET ${pathname}${search} HTTP/1.1\r\nHost: ${host}\r\n\r\n`)
  await welcome.promise
  return stream
}

function timesOf({ bytes, at }: Arrival): number[] {
  const timestamps = bytes.toString().matchAll(/"timestamp":"([^"]+)"/g)
  return Array.from(timestamps, ([, timestamp = '']) => at - Date.parse(timestamp) - ROUNDED_OFF)
}
