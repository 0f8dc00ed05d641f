import type { DatasetStore } from '../storage/datasetStore.ts'
import type { LakeDocument } from './document.ts'

/** How much parsed JSON is kept, in characters of its text. */
const CACHE_LIMIT = 48_000_000

interface Cached {
  document: LakeDocument
  size: number
}

/**
 * The documents of a dataset as objects. A document is parsed once and kept while there is room;
 * the same version is always the same object, so that others may key caches on it. Callers must not
 * change what they are given.
 */
export class Documents {
  readonly #store: DatasetStore
  /** Least recently used first. */
  readonly #cache = new Map<string, Cached>()
  #size = 0
  #all: readonly LakeDocument[] | undefined

  constructor(store: DatasetStore) {
    this.#store = store
  }

  get(id: string): LakeDocument | undefined {
    const cached = this.#cache.get(id)
    if (cached) {
      this.#cache.delete(id)
      this.#cache.set(id, cached)
      return cached.document
    }
    const row = this.#store.document(id)
    return row && this.#keep(id, row.body)
  }

  /** Every document, drafts and versions included, in the order of the ids. */
  all(): readonly LakeDocument[] {
    this.#all ??= Array.from(
      this.#store.documents(),
      ({ id, body }) => this.#cache.get(id)?.document ?? this.#keep(id, body),
    )
    return this.#all
  }

  put(document: LakeDocument, body: string): void {
    this.#all = undefined
    this.#forget(document._id)
    this.#add(document._id, document, body.length)
  }

  remove(id: string): void {
    this.#all = undefined
    this.#forget(id)
  }

  /** After a write that failed: what is in memory may not be what is stored. */
  forgetAll(): void {
    this.#all = undefined
    this.#cache.clear()
    this.#size = 0
  }

  #keep(id: string, body: string): LakeDocument {
    const document = JSON.parse(body) as LakeDocument
    this.#add(id, document, body.length)
    return document
  }

  #add(id: string, document: LakeDocument, size: number): void {
    this.#cache.set(id, { document, size })
    this.#size += size
    for (const oldest of this.#cache.keys()) {
      if (this.#size <= CACHE_LIMIT || oldest === id) break
      this.#forget(oldest)
    }
  }

  #forget(id: string): void {
    this.#size -= this.#cache.get(id)?.size ?? 0
    this.#cache.delete(id)
  }
}
