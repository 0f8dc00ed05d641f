import { Access, SYSTEM } from './access.ts'
import { publishRelease } from './actions/releaseActions.ts'
import type { Dataset } from './dataset.ts'
import { LakeError } from './errors.ts'
import { isReleaseDocument, type ReleaseDocument } from './releases.ts'
import type { Step } from './transaction.ts'

/** setTimeout counts in 32 bits: longer waits are made of several. */
const LONGEST_WAIT = 2 ** 31 - 1

/** After a failure that is not the release's own, such as a full disk, in milliseconds. */
const RETRY = 60_000

/**
 * Publishes the scheduled releases of a dataset at their time. The schedule is in the releases
 * themselves, so it survives restarts; what came due while no lake was running goes out at once.
 */
export class Scheduler {
  readonly #dataset: Dataset
  readonly #unsubscribe: () => void
  #timer: NodeJS.Timeout | undefined
  #closed = false

  constructor(dataset: Dataset) {
    this.#dataset = dataset
    this.#unsubscribe = dataset.hub.subscribe(({ changes }) => {
      if (changes.some(({ documentType }) => documentType === 'system.release')) this.#plan()
    })
    this.#plan()
  }

  close(): void {
    this.#closed = true
    this.#unsubscribe()
    clearTimeout(this.#timer)
  }

  #plan(atLeast = 0): void {
    clearTimeout(this.#timer)
    const [next] = this.#scheduled()
    if (!next) return
    const wait = Math.max(Date.parse(next.publishAt) - Date.now(), atLeast)
    this.#timer = setTimeout(() => void this.#publishDue(), Math.min(wait, LONGEST_WAIT))
    // A lake that is asked to stop does not stay for a release next week.
    this.#timer.unref()
  }

  async #publishDue(): Promise<void> {
    const now = new Date().toISOString()
    try {
      for (const { _id, publishAt } of this.#scheduled()) {
        if (publishAt > now) break
        await this.#publish(_id)
      }
      this.#plan()
    } catch (error) {
      if (this.#closed) return
      console.error('A scheduled release could not be published:', error)
      this.#plan(RETRY)
    }
  }

  async #publish(id: string): Promise<void> {
    const access = Access.full(SYSTEM)
    const publishIt: Step = (scope) => {
      const release = scope.get(id)
      // It may have been unscheduled since.
      if (release && isScheduled(release)) publishRelease(scope, release)
    }
    try {
      await this.#dataset.commit({ access, kind: 'action', steps: [publishIt] })
    } catch (error) {
      // What is wrong with the release is for an editor to put right; the rest passes.
      if (!(error instanceof LakeError) || error.status >= 500) throw error
      const message = error.items[0]?.error.description ?? error.message
      const set = { state: 'active', error: { message } }
      await this.#dataset.commit({
        access,
        kind: 'action',
        steps: [(scope) => scope.apply({ patch: { id, set, unset: ['publishAt'] } })],
      })
    }
  }

  /** The releases that wait, the first to go out first. */
  #scheduled(): (ReleaseDocument & { publishAt: string })[] {
    return this.#dataset.documents
      .ofTypes(['system.release'])
      .filter(isScheduled)
      .toSorted((a, b) => (a.publishAt < b.publishAt ? -1 : 1))
  }
}

function isScheduled(document: object): document is ReleaseDocument & { publishAt: string } {
  return (
    isReleaseDocument(document as ReleaseDocument) &&
    Reflect.get(document, 'state') === 'scheduled' &&
    typeof Reflect.get(document, 'publishAt') === 'string'
  )
}
