import type { CommittedTransaction } from './commit.ts'

export type Subscriber = (transaction: CommittedTransaction) => void

/**
 * Tells subscribers of every committed transaction, in the order of commits. A subscriber must not
 * wait: those with something slow to do keep a queue of their own.
 */
export class Hub {
  readonly #subscribers = new Set<Subscriber>()
  readonly #streams = new Set<Subscriber>()

  /** How many readers from outside there are. */
  get streams(): number {
    return this.#streams.size
  }

  /** For the lake's own work. @returns a function that ends the subscription */
  subscribe(subscriber: Subscriber): () => void {
    this.#subscribers.add(subscriber)
    return () => this.#subscribers.delete(subscriber)
  }

  /** For a reader from outside, of whom there may be too many. */
  stream(subscriber: Subscriber): () => void {
    this.#streams.add(subscriber)
    return () => this.#streams.delete(subscriber)
  }

  publish(transaction: CommittedTransaction): void {
    for (const subscriber of [...this.#subscribers, ...this.#streams]) {
      try {
        subscriber(transaction)
      } catch (error) {
        // The transaction is stored: whoever waits for its answer and the other subscribers go on.
        console.error('A subscriber failed:', error)
      }
    }
  }
}
