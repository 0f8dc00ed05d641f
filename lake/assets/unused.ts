import type { Assets } from './assets.ts'

/** How long until what could not be decided is looked at again, in milliseconds. */
const RETRY = 1_000

/** How many are looked at before others get their turn. */
const BATCH = 100

/**
 * Whether some dataset of the lake has a document of the asset with this hash; undefined when that
 * cannot be said yet.
 */
export type IsUsed = (sha1: string) => boolean | undefined

/**
 * Removes the bytes of assets, and the pictures rendered from them, when no dataset has a document
 * of theirs any more, as hosted does: an asset that is brought back from the history has no file.
 *
 * Whether the bytes are needed is found out at the moment of their removal and in the same turn of
 * the event loop, so that no document can come between. Uploads hold their bytes from before these
 * are in their place until the document is there. What an end of the process leaves behind is found
 * when the lake is opened again.
 */
export class UnusedAssets {
  readonly #assets: Assets
  readonly #isUsed: IsUsed
  readonly #suspects = new Set<string>()
  #timer: NodeJS.Timeout | undefined
  #closed = false

  constructor(assets: Assets, isUsed: IsUsed) {
    this.#assets = assets
    this.#isUsed = isUsed
  }

  /** Has the bytes with these hashes removed soon, those of them that are not used. */
  suspect(hashes: readonly string[]): void {
    if (hashes.length === 0) return
    for (const sha1 of hashes) this.#suspects.add(sha1)
    this.#plan(0)
  }

  /** The same for all bytes that are stored. */
  async suspectAll(): Promise<void> {
    try {
      this.suspect(await this.#assets.store.hashes())
    } catch (error) {
      if (!this.#closed) console.error('The stored assets could not be listed:', error)
    }
  }

  close(): void {
    this.#closed = true
    clearTimeout(this.#timer)
  }

  #plan(wait: number): void {
    if (this.#closed || this.#suspects.size === 0) return
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => void this.#run(), wait)
    this.#timer.unref()
  }

  async #run(): Promise<void> {
    try {
      const { removed, undecided } = this.#decide()
      if (removed.length > 0) await this.#assets.forgetRendered(removed)
      // What had to wait comes after what has not been looked at.
      const more = this.#suspects.size > 0
      for (const sha1 of undecided) this.#suspects.add(sha1)
      this.#plan(more ? 0 : RETRY)
    } catch (error) {
      if (this.#closed) return
      console.error('Unused assets could not be removed:', error)
      this.#plan(RETRY)
    }
  }

  /** Takes up to a batch of suspects. Nothing else runs between the question and the removal. */
  #decide(): { removed: string[]; undecided: string[] } {
    const removed: string[] = []
    const undecided: string[] = []
    for (const sha1 of [...this.#suspects].slice(0, BATCH)) {
      const used = this.#isUsed(sha1)
      if (used === false && this.#assets.store.removeUnlessHeld(sha1)) removed.push(sha1)
      else if (used !== true) undecided.push(sha1)
      this.#suspects.delete(sha1)
    }
    return { removed, undecided }
  }
}
