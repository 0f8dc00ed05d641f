import { randomUUID } from 'node:crypto'
import type { Datasets } from './datasets.ts'
import { notFound } from './errors.ts'

/** The copying of a dataset, as it stands. Times are ISO strings. */
export interface CopyJob {
  readonly id: string
  readonly sourceDataset: string
  readonly targetDataset: string
  readonly withHistory: boolean
  readonly state: 'pending' | 'completed' | 'failed'
  /** Percent. */
  readonly progress: number
  readonly createdAt: string
  readonly updatedAt: string
  /** Why it failed. */
  readonly message?: string
}

/** The copies made since the lake was opened. */
export class CopyJobs {
  readonly #datasets: Datasets
  readonly #jobs = new Map<string, CopyJob>()
  readonly #watchers = new Set<(job: CopyJob) => void>()

  constructor(datasets: Datasets) {
    this.#datasets = datasets
  }

  /**
   * Starts to copy and does not wait.
   * @throws LakeError when there is no such source, or the target's name cannot be used
   */
  async start(
    sourceDataset: string,
    targetDataset: string,
    options: { skipHistory: boolean; skipContentReleases: boolean },
  ): Promise<CopyJob> {
    const now = new Date().toISOString()
    const id = randomUUID()
    const job: CopyJob = {
      id,
      sourceDataset,
      targetDataset,
      withHistory: !options.skipHistory,
      state: 'pending',
      progress: 0,
      createdAt: now,
      updatedAt: now,
    }
    const started = Promise.withResolvers<void>()
    const progress = (part: number) => {
      started.resolve()
      this.#update(id, { progress: Math.floor(part * 100) })
    }
    const copied = this.#datasets.copy(sourceDataset, targetDataset, { ...options, progress })
    // Refusals come before the first bit of progress; what comes later is the job's failure.
    await Promise.race([started.promise, copied])
    this.#jobs.set(id, job)
    copied.then(
      () => this.#update(id, { state: 'completed', progress: 100 }),
      (error: unknown) => this.#update(id, { state: 'failed', message: messageOf(error) }),
    )
    return job
  }

  /** The latest first. */
  list(): CopyJob[] {
    return [...this.#jobs.values()].toReversed()
  }

  /** @throws LakeError 404 */
  get(id: string): CopyJob {
    const job = this.#jobs.get(id)
    if (!job) throw notFound(`Job "${id}" not found`)
    return job
  }

  /**
   * Tells how a job stands now and whenever that changes.
   * @returns a function that ends it
   * @throws LakeError 404
   */
  watch(id: string, tell: (job: CopyJob) => void): () => void {
    tell(this.get(id))
    const watcher = (job: CopyJob) => {
      if (job.id === id) tell(job)
    }
    this.#watchers.add(watcher)
    return () => this.#watchers.delete(watcher)
  }

  #update(id: string, change: Partial<CopyJob>): void {
    const job = this.#jobs.get(id)
    if (!job) return
    const updated = { ...job, ...change, updatedAt: new Date().toISOString() }
    this.#jobs.set(id, updated)
    for (const watcher of this.#watchers) watcher(updated)
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
