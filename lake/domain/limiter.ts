/** Lets a number of jobs run at once; the others wait their turn. */
export class Limiter {
  readonly #waiting: (() => void)[] = []
  #free: number

  constructor(atOnce: number) {
    this.#free = atOnce
  }

  async run<T>(job: () => Promise<T>): Promise<T> {
    if (this.#free > 0) this.#free--
    else await new Promise<void>((resolve) => this.#waiting.push(resolve))
    try {
      return await job()
    } finally {
      // The place goes straight to who waits longest.
      const next = this.#waiting.shift()
      if (next) next()
      else this.#free++
    }
  }
}
