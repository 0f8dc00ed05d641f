const WINDOW = 15 * 60 * 1000
const LIMIT = 10_000

/** Counts failed attempts by name, and lets nobody on for a while who has had too many. */
export class Attempts {
  readonly #failures = new Map<string, { count: number; since: number }>()
  readonly #allowed: number
  readonly #now: () => number

  constructor(allowed: number, now: () => number) {
    this.#allowed = allowed
    this.#now = now
  }

  /** Milliseconds until another attempt is taken for this name; 0 when it may be made now. */
  waitFor(name: string): number {
    const failure = this.#failures.get(name)
    if (!failure) return 0
    const left = failure.since + WINDOW - this.#now()
    if (left <= 0) this.#failures.delete(name)
    return left > 0 && failure.count >= this.#allowed ? left : 0
  }

  failed(name: string): void {
    const failure = this.#failures.get(name) ?? { count: 0, since: this.#now() }
    failure.count++
    this.#failures.set(name, failure)
    const oldest = this.#failures.keys().next()
    if (this.#failures.size > LIMIT && !oldest.done) this.#failures.delete(oldest.value)
  }

  succeeded(name: string): void {
    this.#failures.delete(name)
  }
}
