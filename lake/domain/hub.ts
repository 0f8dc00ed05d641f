import type { CommittedTransaction } from './commit.ts'

export type Subscriber = (transaction: CommittedTransaction) => void

/**
 * Tells subscribers of every committed transaction, in the order of commits. A subscriber must not
 * throw and must not wait: those with something slow to do keep a queue of their own.
 */
export class Hub {
  readonly #subscribers = new Set<Subscriber>()

  get size(): number {
    return this.#subscribers.size
  }

  /** @returns a function that ends the subscription */
  subscribe(subscriber: Subscriber): () => void {
    this.#subscribers.add(subscriber)
    return () => this.#subscribers.delete(subscriber)
  }

  publish(transaction: CommittedTransaction): void {
    for (const subscriber of this.#subscribers) subscriber(transaction)
  }
}
