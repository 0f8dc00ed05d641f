/** What may wait for a slow reader, in bytes. */
const PENDING_LIMIT = 1_000_000

/** The connection of a reader, to which a stream writes without anything in between. */
export interface Outlet {
  /** What has been written and has not left yet, in bytes. */
  readonly waiting: number
  write(bytes: Uint8Array): void
  /** Closes the connection once everything has left. */
  end(): void
  /** Closes the connection and forgets what waits. */
  cut(): void
}

/**
 * A stream of bytes that cannot take up memory without end: a reader who lets too much pile up is
 * cut off.
 *
 * It is read as the `readable` body of a response. A server that has the connection itself takes it
 * over with `flowInto` instead, which costs a fifth: there may be a thousand readers of one commit.
 */
export class BoundedStream {
  readonly readable: ReadableStream<Uint8Array>
  #controller: ReadableStreamDefaultController<Uint8Array> | undefined
  #outlet: Outlet | undefined
  #pending: Uint8Array[] = []
  #size = 0
  #wanted = false
  #open = true
  #listener: (() => void) | undefined

  constructor() {
    const source: UnderlyingDefaultSource<Uint8Array> = {
      start: (controller) => {
        this.#controller = controller
      },
      pull: () => {
        this.#wanted = true
        this.#pass()
      },
      cancel: () => this.stop(),
    }
    this.readable = new ReadableStream(source, { highWaterMark: 0 })
    streams.set(this.readable, this)
  }

  /** Calls the listener once, when the stream has ended, also if it has already. */
  onEnd(listener: () => void): void {
    if (this.#open) this.#listener = listener
    else listener()
  }

  write(bytes: Uint8Array): void {
    if (!this.#open) return
    if ((this.#outlet?.waiting ?? this.#size) > PENDING_LIMIT) {
      this.#pending = []
      this.stop()
      this.#outlet?.cut()
      this.#pass()
      return
    }
    if (this.#outlet) {
      this.#outlet.write(bytes)
      return
    }
    this.#pending.push(bytes)
    this.#size += bytes.length
    this.#pass()
  }

  /** What has been written before is still passed on. */
  end(): void {
    if (!this.#open) return
    this.stop()
    this.#outlet?.end()
    this.#pass()
  }

  /** The reader is gone, or is no longer wanted. */
  stop(): void {
    if (!this.#open) return
    this.#open = false
    this.#listener?.()
  }

  /** Passes everything to a connection from now on. Nobody may have begun to read `readable`. */
  flowInto(outlet: Outlet): void {
    this.#outlet = outlet
    for (const bytes of this.#pending.splice(0)) outlet.write(bytes)
    if (!this.#open) outlet.end()
  }

  #pass(): void {
    const controller = this.#controller
    if (!controller || this.#outlet) return
    const bytes = this.#wanted ? this.#pending.shift() : undefined
    if (bytes) {
      this.#wanted = false
      this.#size -= bytes.length
      controller.enqueue(bytes)
    }
    if (!this.#open && this.#pending.length === 0) {
      this.#controller = undefined
      controller.close()
    }
  }
}

const streams = new WeakMap<ReadableStream, BoundedStream>()

/**
 * The stream that is the body of a response, when it is one of these. Only an event stream is asked
 * for its body: the server's own responses are quicker as long as nobody does.
 */
export function streamBehind(response: Response): BoundedStream | undefined {
  if (!response.headers.get('content-type')?.startsWith('text/event-stream')) return undefined
  return response.body ? streams.get(response.body) : undefined
}
