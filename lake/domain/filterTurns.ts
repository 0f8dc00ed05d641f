import type { CommittedChange } from './commit.ts'

/** How long filters have the thread at a time, in milliseconds; the one at its turn is let finish. */
const SLICE = 10

/** How many times as long the thread is then left to others. */
const REST = 3

/** Of a filter that had no turn yet: more than most take, less than those that are a burden. */
const UNKNOWN_COST = 1

/** What is left, after each form of a document, of how long one took before. */
const FORGETTING = 0.9

/** Changes that may wait for one filter. Whoever is further behind starts again. */
const WAITING_LIMIT = 5000

/** A form of a document that a filter is asked about: as it was before a change, or after it. */
export type Side = 'before' | 'after'

/** A filter that may take long, as the turns see it. */
export interface SlowFilter {
  /** Finds out whether a form of a document is wanted, and remembers it. */
  consider(change: CommittedChange, side: Side): void
  /** It cannot be evaluated. Nothing more is asked of it. */
  failed(error: unknown): void
  /** It takes longer than changes take to come. Nothing more is asked of it. */
  fellBehind(): void
}

/**
 * The order in which slow filters of listeners are evaluated: beside commits, which do not wait for
 * them, in short turns, and for a part of the time only, so that neither many slow filters nor many
 * changes keep the thread from others. Whoever takes least for a document comes first: a filter that
 * takes a moment does not wait for all that take long.
 */
export class FilterTurns {
  readonly #waiting = new Set<FilterLine>()
  readonly #now: () => number
  #restsUntil = 0
  #scheduled = false

  /** @param now the time in milliseconds, from whenever */
  constructor(now: () => number = () => performance.now()) {
    this.#now = now
  }

  /** A line for what one filter is asked. */
  line(filter: SlowFilter): FilterLine {
    const line: FilterLine = new FilterLine(filter, (waits) => {
      if (!waits) {
        this.#waiting.delete(line)
      } else if (!this.#waiting.has(line)) {
        this.#waiting.add(line)
        this.#schedule()
      }
    })
    return line
  }

  #schedule(): void {
    if (this.#scheduled || this.#waiting.size === 0) return
    this.#scheduled = true
    const rest = this.#restsUntil - this.#now()
    if (rest > 0) setTimeout(() => this.#run(), rest).unref()
    else setImmediate(() => this.#run())
  }

  #run(): void {
    this.#scheduled = false
    const started = this.#now()
    let now = started
    while (this.#waiting.size > 0 && now - started < SLICE) {
      const [first, ...others] = this.#waiting
      const line = others.reduce((least, next) => (next.cost <= least.cost ? next : least), first!)
      line.step()
      const then = now
      now = this.#now()
      line.cost = Math.max(now - then, line.cost * FORGETTING)
    }
    this.#restsUntil = now + (now - started) * REST
    this.#schedule()
  }
}

/** Changes, and what to do when the filter has been asked about all of them. */
interface Task {
  readonly changes: readonly CommittedChange[]
  readonly done: () => void
  /** Which form is the next, two for each change. */
  at: number
}

/** What one slow filter is asked, in order. */
export class FilterLine {
  /** How long the filter takes for one form of a document, in milliseconds, as far as is known. */
  cost = UNKNOWN_COST
  readonly #filter: SlowFilter
  readonly #wait: (waits: boolean) => void
  #tasks: Task[] = []
  #changes = 0
  #stopped = false

  /** @param wait is told whether there is something to do */
  constructor(filter: SlowFilter, wait: (waits: boolean) => void) {
    this.#filter = filter
    this.#wait = wait
  }

  /** Asks about changes when those before have been asked about, and then calls `done`. */
  add(changes: readonly CommittedChange[], done: () => void): void {
    if (this.#stopped) return
    // A single transaction may have more: whoever waits for nothing else is not behind.
    if (this.#changes > WAITING_LIMIT) {
      this.stop()
      this.#filter.fellBehind()
      return
    }
    this.#tasks.push({ changes, done, at: 0 })
    this.#changes += changes.length
    this.#wait(true)
  }

  /** Asks about one form of a document. */
  step(): void {
    const [task] = this.#tasks
    if (!task) return
    const change = task.changes[task.at >> 1]
    try {
      if (change) this.#filter.consider(change, task.at % 2 === 0 ? 'before' : 'after')
      task.at += 1
      if (task.at >= task.changes.length * 2) {
        this.#tasks.shift()
        this.#changes -= task.changes.length
        task.done()
      }
    } catch (error) {
      this.stop()
      this.#filter.failed(error)
    }
    if (this.#tasks.length === 0) this.#wait(false)
  }

  /** Forgets what waits, and whatever comes. */
  stop(): void {
    this.#stopped = true
    this.#tasks = []
    this.#wait(false)
  }
}
