import { Worker } from 'node:worker_threads'
import { LakeError } from '../domain/errors.ts'
import type { QueryRequest, QueryResponse, WorkerGreeting, WorkerReply } from './request.ts'
import { askerOf, countByAsker, send, settle, stopped, type Job, type Thread } from './thread.ts'

export interface QueryLimits {
  /** How long one query may take, in milliseconds. */
  queryTimeout: number
  /**
   * How long the queries of one transaction's mutations may take together, in milliseconds. Others
   * may have to wait so long before they can write.
   */
  mutationQueryTimeout: number
  /** How much memory one query may take, in megabytes. */
  queryMemory: number
  /** How many threads evaluate queries; slow ones are given more, so that others need not wait. */
  queryWorkers: number
}

export const DEFAULT_QUERY_LIMITS: QueryLimits = {
  queryTimeout: 20_000,
  mutationQueryTimeout: 1_000,
  queryMemory: 512,
  queryWorkers: 2,
}

/** A query that has run so long, in milliseconds, no longer counts as one of the workers. */
const SLOW = 250

/** How many slow queries may run beside the others. */
const SLOW_LIMIT = 6

/**
 * Room for objects of a moment, in megabytes. Most documents that a query looks at are such: with
 * more room V8 would keep a hundred megabytes of them before it clears them away.
 */
const YOUNG_GENERATION = 16

/** And so many beside those, urgent ones and those of who has no slow query running. */
const RESERVED = 4

/**
 * A thread more than there are workers, loaded before it is needed: whoever has no query running
 * need not wait until those of others count as slow.
 */
const SPARE = 1

/**
 * When all that run have done so for this long, in milliseconds, the spare thread takes a query of
 * the same asker too, unless many of theirs wait: a program that asks one thing beside its long
 * queries, not one that asks all at once.
 */
const LONG = 30
const FEW = 4

/** In milliseconds. */
const LATELY = 10 * 60_000

interface Asked {
  readonly asker: string
  readonly at: number
}

/** A thread whose heap is larger, in bytes, is ended when it has nothing to do. */
const LARGE_HEAP = 128 * 1024 * 1024

/** How long, in milliseconds, a thread with a large heap may wait for the next query. */
const LARGE_HEAP_PATIENCE = 1000

/** So many queries may wait for a worker; more are turned away. */
const QUEUE_LIMIT = 1000

/**
 * Evaluates queries in worker threads, which are made when they are first needed. A query that
 * takes too long or too much memory is stopped with its thread, while others go on in theirs.
 */
export class QueryPool {
  readonly #limits: QueryLimits
  readonly #threads = new Set<Thread>()
  readonly #queue: Job[] = []
  /** Who asked last and when, and the last that was somebody else. */
  #lastAsked: Asked | undefined
  #lastOther: Asked | undefined
  #closed = false
  /** Has answered a query; before that a thread more would only make the first one wait. */
  #isUsed = false

  constructor(limits: QueryLimits) {
    this.#limits = limits
  }

  /**
   * @throws LakeError 400 for a query that is wrong or was stopped, 429 when too many wait
   */
  run(request: QueryRequest): Promise<QueryResponse> {
    if (this.#queue.length >= QUEUE_LIMIT) {
      throw new LakeError(429, 'tooManyQueries', 'Too many queries wait for an answer; try later')
    }
    this.#noteAsker(askerOf(request))
    return new Promise((resolve, reject) => {
      const job = { request, resolve, reject }
      if (request.urgent) this.#queue.unshift(job)
      else this.#queue.push(job)
      this.#assign()
    })
  }

  /** How many of the queries that run have taken long already. */
  get slow(): number {
    return this.#busy.filter(({ slow }) => slow).length
  }

  /** How many threads wait for a query. */
  get idle(): number {
    return this.#idle.length
  }

  get #idle(): Thread[] {
    return [...this.#threads].filter(({ job }) => !job)
  }

  get #quick(): Thread[] {
    return [...this.#threads].filter(({ slow }) => !slow)
  }

  get #busy(): Thread[] {
    return [...this.#threads].filter(({ job }) => job)
  }

  /** Has all threads close a file that is about to be removed or replaced. */
  forget(file: string): void {
    for (const thread of this.#threads) send(thread, { forget: file })
  }

  async close(): Promise<void> {
    this.#closed = true
    const error = new LakeError(503, 'serviceUnavailable', 'The lake is shutting down')
    for (const job of this.#queue.splice(0)) job.reject(error)
    const threads = [...this.#threads]
    for (const { job } of threads) job?.reject(error)
    await Promise.all(threads.map(({ worker }) => worker.terminate()))
  }

  #assign(): void {
    for (;;) {
      const next = this.#next()
      if (next === -1) return
      const [job] = this.#queue.splice(next, 1)
      this.#give(job!, this.#threadFor(askerOf(job!.request)) ?? this.#start())
      if (this.#isUsed) this.#keepReady()
    }
  }

  /** A thread without a query; the last that is ready is left to who may have the spare one. */
  #threadFor(asker: string): Thread | undefined {
    const idle = this.#idle
    const ready = idle.filter((thread) => thread.ready)
    const isFree = ready.length > SPARE || this.#isAlone(asker) || this.#mayHaveSpare(asker)
    if (isFree) return ready[0] ?? idle[0]
    return ready.length === SPARE ? idle.find((thread) => !thread.ready) : undefined
  }

  /** Nobody else has asked lately, for whom a thread should be kept. */
  #isAlone(asker: string): boolean {
    const other = this.#lastAsked?.asker === asker ? this.#lastOther : this.#lastAsked
    return other === undefined || other.at < performance.now() - LATELY
  }

  #noteAsker(asker: string): void {
    if (this.#lastAsked?.asker !== asker) this.#lastOther = this.#lastAsked
    this.#lastAsked = { asker, at: performance.now() }
  }

  #mayHaveSpare(asker: string): boolean {
    const busy = this.#busy
    if (!countByAsker(busy).has(asker)) return true
    const waiting = this.#queue.filter(({ request }) => askerOf(request) === asker)
    return waiting.length <= FEW && busy.every(({ long }) => long)
  }

  /** Starts the thread that somebody else may need, once anybody has asked anything. */
  #keepReady(): void {
    const quick = this.#quick
    // One for the next query, and one when that is at work: each takes its memory.
    const isShort = this.idle < SPARE || quick.length < 1 + SPARE
    if (isShort && !this.#closed) this.#start().worker.unref()
  }

  /**
   * Which of those that wait is the next to run, -1 when none may: urgent ones, and then of whoever
   * has the fewest queries running, so that nobody waits for all that somebody else asks.
   */
  #next(): number {
    const busy = this.#busy
    const slow = busy.filter((thread) => thread.slow)
    const { queryWorkers } = this.#limits
    const room = queryWorkers + Math.min(slow.length, SLOW_LIMIT + RESERVED) - busy.length
    if (room <= -SPARE) return -1
    const beyondCommon = busy.length >= queryWorkers + Math.min(slow.length, SLOW_LIMIT)
    const running = countByAsker(busy)
    const slowOnes = countByAsker(slow)
    let [next, fewest] = [-1, Infinity]
    for (const [index, { request }] of this.#queue.entries()) {
      const asker = askerOf(request)
      if (beyondCommon && !request.urgent && slowOnes.has(asker)) continue
      const rank = request.urgent ? -1 : (running.get(asker) ?? 0)
      if (room <= 0 && rank > 0 && !this.#mayHaveSpare(asker)) continue
      if (rank < fewest) [next, fewest] = [index, rank]
      if (rank <= 0) break
    }
    return next
  }

  #give(job: Job, thread: Thread): void {
    for (const timer of thread.timers) clearTimeout(timer)
    thread.job = job
    thread.timers = [setTimeout(() => this.#becomeLong(thread), LONG)]
    thread.worker.ref()
    send(thread, job.request)
    if (thread.ready) this.#watch(thread, job)
  }

  #becomeLong(thread: Thread): void {
    thread.long = true
    if (this.#queue.length > 0) this.#assign()
  }

  /** Stops a thread that is at its query for too long. */
  #watch(thread: Thread, job: Job): void {
    const becomeSlow = () => {
      thread.slow = true
      this.#assign()
      this.#keepReady()
    }
    const stop = () => {
      thread.timedOut = true
      void thread.worker.terminate()
    }
    const timeout = Math.min(this.#limits.queryTimeout, job.request.timeout ?? Infinity)
    thread.timers.push(setTimeout(becomeSlow, SLOW), setTimeout(stop, timeout))
  }

  #start(): Thread {
    const worker = new Worker(new URL('worker.ts', import.meta.url), {
      name: 'lake query',
      execArgv: [],
      resourceLimits: {
        maxOldGenerationSizeMb: this.#limits.queryMemory,
        maxYoungGenerationSizeMb: YOUNG_GENERATION,
      },
    })
    const thread: Thread = {
      worker,
      job: undefined,
      ready: false,
      long: false,
      slow: false,
      timers: [],
      timedOut: false,
    }
    this.#threads.add(thread)
    let failure: unknown
    worker.on('message', (reply: WorkerReply | WorkerGreeting) => {
      if ('ready' in reply) {
        thread.ready = true
        if (thread.job) this.#watch(thread, thread.job)
        return
      }
      const { message, heap } = reply
      const job = this.#release(thread)
      if (job) settle(job, message)
      this.#isUsed = true
      this.#assign()
      this.#keepReady()
      this.#endSurplus(thread)
      if (!thread.job && heap > LARGE_HEAP) this.#endUnlessNeeded(thread)
    })
    worker.on('error', (error) => (failure = error))
    worker.on('exit', () => {
      this.#threads.delete(thread)
      const job = this.#release(thread)
      if (job && !this.#closed) job.reject(stopped(thread, failure))
      this.#assign()
    })
    return thread
  }

  /** Threads that were made beside slow queries are kept only as long as those run. */
  #endSurplus(thread: Thread): void {
    const others = this.#quick
    const isSpare = !others.some((other) => other !== thread && other.ready && !other.job)
    if (!thread.job && !isSpare && others.length > this.#limits.queryWorkers + SPARE)
      this.#end(thread)
  }

  /** V8 gives the memory of a large query back only with the thread. */
  #endUnlessNeeded(thread: Thread): void {
    thread.timers = [setTimeout(() => this.#end(thread), LARGE_HEAP_PATIENCE).unref()]
  }

  #end(thread: Thread): void {
    this.#threads.delete(thread)
    void thread.worker.terminate()
  }

  #release(thread: Thread): Job | undefined {
    const { job } = thread
    for (const timer of thread.timers) clearTimeout(timer)
    thread.job = undefined
    thread.long = false
    thread.slow = false
    thread.timers = []
    // An idle thread keeps no process alive.
    thread.worker.unref()
    return job
  }
}
