import type { AskAssetUse, DeletedAsset } from '../domain/assetUse.ts'
import type { Assets } from './assets.ts'

/** How long until what could not be decided is looked at again, in milliseconds; then twice that. */
const FIRST_RETRY = 1_000
const LAST_RETRY = 3_600_000

/** How long others wait for one batch, in milliseconds. */
const BATCH_TIME = 20

/** The longest time that timers can wait. */
const LONGEST_WAIT = 2 ** 31 - 1

interface Suspect {
  /** In milliseconds, as all times here. */
  readonly deletedAt: number
  /** When it is to be looked at. */
  readonly due: number
  /** How long it waits when it cannot be decided then. */
  readonly retry: number
}

/**
 * Removes the bytes of deleted assets, and the pictures rendered from them, when no dataset has a
 * document of theirs any more, as hosted does: an asset that is brought back from the history has no
 * file.
 *
 * That nobody has a document does not suffice: a file of a dataset that is missing or older than it
 * was must not cost the bytes, which could not be had again. They go only when it is known that a
 * document was deleted, and only a while after that, so that a backup under way, or one put back by
 * hand, has the bytes of what it has documents of. Bytes that nobody knows of stay.
 *
 * Whether the bytes are needed is found out at the moment of their removal and in the same turn of
 * the event loop, so that no document can come between. Uploads hold their bytes from before these
 * are in their place until the document is there.
 */
export class UnusedAssets {
  readonly #assets: Assets
  readonly #ask: () => AskAssetUse
  readonly #suspects = new Map<string, Suspect>()
  readonly #logged = new Set<string>()
  #timer: NodeJS.Timeout | undefined
  #closed = false

  /** @param ask begins a batch of questions of the same moment */
  constructor(assets: Assets, ask: () => AskAssetUse) {
    this.#assets = assets
    this.#ask = ask
  }

  /** Has the bytes of assets removed some time after their deletion, those that are not used then. */
  suspect(deleted: readonly DeletedAsset[]): void {
    for (const { sha1, deletedAt } of deleted) {
      const time = Date.parse(deletedAt)
      if (Number.isNaN(time) || time <= (this.#suspects.get(sha1)?.deletedAt ?? -1)) continue
      const due = time + this.#assets.deletedBytesKept
      this.#suspects.set(sha1, { deletedAt: time, due, retry: FIRST_RETRY })
    }
    this.#plan()
  }

  /**
   * The same for what is found in several places, looking into one at a time. A place that cannot be
   * looked into is passed over.
   */
  lookBack(places: readonly (() => readonly DeletedAsset[])[]): void {
    const [first, ...others] = places
    if (!first) return
    setImmediate(() => {
      if (this.#closed) return
      try {
        this.suspect(first().filter(({ sha1 }) => this.#assets.store.has(sha1)))
      } catch (error) {
        this.#log(error)
      }
      this.lookBack(others)
    }).unref()
  }

  close(): void {
    this.#closed = true
    clearTimeout(this.#timer)
  }

  #plan(): void {
    clearTimeout(this.#timer)
    if (this.#closed || this.#suspects.size === 0) return
    let next = Infinity
    for (const { due } of this.#suspects.values()) next = Math.min(next, due)
    const wait = Math.min(Math.max(next - Date.now(), 0), LONGEST_WAIT)
    this.#timer = setTimeout(() => void this.#run(), wait)
    this.#timer.unref()
  }

  async #run(): Promise<void> {
    const removed: string[] = []
    try {
      this.#decide(removed)
    } catch (error) {
      this.#log(error)
    }
    try {
      if (removed.length > 0) await this.#assets.forgetRendered(removed)
    } catch (error) {
      this.#log(error)
    }
    this.#plan()
  }

  /** Looks at those that are due, as many as there is time for. */
  #decide(removed: string[]): void {
    const now = Date.now()
    const due = [...this.#suspects].filter((entry) => entry[1].due <= now)
    // Whatever goes wrong with one, the next time is the turn of others.
    const postpone = (sha1: string, suspect: Suspect) => {
      const retry = Math.min(suspect.retry * 2, LAST_RETRY)
      this.#suspects.set(sha1, { ...suspect, due: now + suspect.retry, retry })
    }
    let ask: AskAssetUse
    try {
      ask = this.#ask()
    } catch (error) {
      for (const [sha1, suspect] of due) postpone(sha1, suspect)
      throw error
    }
    const end = performance.now() + BATCH_TIME
    for (const [sha1, suspect] of due) {
      this.#suspects.delete(sha1)
      try {
        const outcome = this.#removeIfUnused(sha1, suspect.deletedAt, ask)
        if (outcome === 'removed') removed.push(sha1)
        if (outcome === 'undecided') postpone(sha1, suspect)
      } catch (error) {
        // Left behind until the next start: the disk would hardly answer otherwise soon.
        this.#log(error)
      }
      if (performance.now() > end) return
    }
  }

  /** Nothing else runs between the question and the removal. */
  #removeIfUnused(
    sha1: string,
    deletedAt: number,
    ask: AskAssetUse,
  ): 'removed' | 'kept' | 'undecided' {
    const { store } = this.#assets
    const storedAt = store.storedAt(sha1)
    // What was uploaded after the deletion is not what was deleted.
    if (storedAt === undefined || storedAt > deletedAt) return 'kept'
    const use = ask(sha1)
    if (use === 'used') return 'kept'
    return use === 'unused' && store.removeUnlessHeld(sha1) ? 'removed' : 'undecided'
  }

  /** The same failure once: it may be that of many assets. */
  #log(error: unknown): void {
    const message = String(error)
    if (this.#closed || this.#logged.has(message)) return
    this.#logged.add(message)
    console.error('Unused assets could not be removed:', error)
  }
}
