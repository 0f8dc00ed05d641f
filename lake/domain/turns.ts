import type { CommitRequest, CommitResult } from './commit.ts'
import type { Selections, SlowSelection } from './selections.ts'

/** A commit that waits for its turn. */
export interface Pending {
  readonly request: CommitRequest
  readonly transactionId: string
  readonly selections: Selections
  resolve(result: CommitResult): void
  reject(error: unknown): void
}

/** A transaction that could not be worked out at once, with the selection that takes long. */
export type Slow = readonly [Pending, SlowSelection]

/** Writes transactions in their order, each as far as it can be worked out at once. */
export type WriteGroup = (group: readonly Pending[]) => Slow[]

/** How many waiting transactions are written together at most. */
const GROUP_LIMIT = 200

/**
 * The order in which the transactions of a dataset are written.
 *
 * Most are written in the order in which they came, those that wait at the same time together. One
 * with a slow selection is evaluated elsewhere while others go on, and then waits in a line of its
 * own. When it comes to its turn and something has been written since, its selections are evaluated
 * again while the others wait, so that they are of exactly what is stored before it. Between two of
 * those, others have their turn.
 */
export class Turns {
  readonly #write: WriteGroup
  readonly #queue: Pending[] = []
  /** Their slow selections have been evaluated once. */
  readonly #slow: Pending[] = []
  #scheduled = false
  #holding = false
  #closed: Error | undefined

  constructor(write: WriteGroup) {
    this.#write = write
  }

  /** Whether somebody else waits to be written. */
  get isWaiting(): boolean {
    return this.#queue.length > 0
  }

  add(pending: Pending): void {
    if (this.#closed) {
      pending.reject(this.#closed)
      return
    }
    this.#queue.push(pending)
    this.#schedule()
  }

  /** Refuses whoever waits, and whoever comes later. */
  close(reason: Error): void {
    this.#closed = reason
    for (const { reject } of [...this.#queue.splice(0), ...this.#slow.splice(0)]) reject(reason)
  }

  #schedule(): void {
    if (this.#scheduled || this.#holding) return
    if (this.#queue.length === 0 && this.#slow.length === 0) return
    this.#scheduled = true
    setImmediate(() => {
      this.#scheduled = false
      if (this.#closed) return
      const group = this.#queue.splice(0, GROUP_LIMIT)
      if (group.length > 0) for (const slow of this.#write(group)) void this.#evaluate(slow)
      const next = this.#slow.shift()
      if (next) void this.#writeSlow(next)
      else this.#schedule()
    })
  }

  async #evaluate([pending, selection]: Slow): Promise<void> {
    try {
      await pending.selections.look(selection)
      if (this.#closed) throw this.#closed
      this.#slow.push(pending)
      this.#schedule()
    } catch (error) {
      pending.reject(error)
    }
  }

  async #writeSlow(pending: Pending): Promise<void> {
    this.#holding = true
    try {
      let [slow] = this.#write([pending])
      while (slow) {
        await pending.selections.lookAgain(slow[1])
        if (this.#closed) throw this.#closed
        ;[slow] = this.#write([pending])
      }
    } catch (error) {
      pending.reject(error)
    }
    this.#holding = false
    this.#schedule()
  }
}
