import type { DocumentSource } from '../query/source.ts'
import type { DocumentReader, StoredVersion } from '../storage/documentReader.ts'
import type { LakeDocument } from './document.ts'

/** How much parsed JSON is kept, in characters of its text. */
const CACHE_LIMIT = 32_000_000

/** Lists longer than this are made anew each time instead of being kept. */
const LIST_LIMIT = 20_000

interface Cached {
  seq: number
  document: LakeDocument
  size: number
}

/**
 * The documents of a dataset as objects, always as they are stored at the moment. A document is
 * parsed once and kept while there is room; the same version is the same object as long as it is
 * kept, so that others may key caches on it. Callers must not change what they are given.
 */
export class Documents implements DocumentSource {
  readonly #reader: DocumentReader
  /** Least recently used first. */
  readonly #cache = new Map<string, Cached>()
  readonly #lists = new Map<string, readonly LakeDocument[]>()
  #size = 0
  /** The transaction as of which the lists are. */
  #seq = -1

  constructor(reader: DocumentReader) {
    this.#reader = reader
  }

  get(id: string): LakeDocument | undefined {
    const seq = this.#reader.seqOf(id)
    return seq === undefined ? undefined : this.#at({ id, seq })
  }

  /** Every document, drafts and versions included. */
  all(): readonly LakeDocument[] {
    return this.#list('', () => this.#reader.versions())
  }

  ofTypes(types: readonly string[]): readonly LakeDocument[] {
    const [only, ...more] = types
    if (only !== undefined && more.length === 0) {
      return this.#list(`type:${only}`, () => this.#reader.versionsOfType(only))
    }
    return types
      .flatMap((type) => this.ofTypes([type]))
      .toSorted((a, b) => (a._id < b._id ? -1 : 1))
  }

  /** Keeps a document that has just been stored. */
  put(document: LakeDocument, seq: number, body: string): void {
    this.#forget(document._id)
    this.#keep(document._id, { seq, document, size: body.length })
  }

  /** After a write that failed: what is in memory may not be what is stored. */
  forgetAll(): void {
    this.#cache.clear()
    this.#lists.clear()
    this.#size = 0
  }

  #list(name: string, versions: () => StoredVersion[]): readonly LakeDocument[] {
    const seq = this.#reader.lastSeq()
    if (seq !== this.#seq) this.#lists.clear()
    this.#seq = seq
    const known = this.#lists.get(name)
    if (known) return known
    const list = versions().flatMap((version) => this.#at(version) ?? [])
    if (list.length <= LIST_LIMIT) this.#lists.set(name, list)
    return list
  }

  #at({ id, seq }: StoredVersion): LakeDocument | undefined {
    const cached = this.#cache.get(id)
    if (cached?.seq === seq) {
      this.#cache.delete(id)
      this.#cache.set(id, cached)
      return cached.document
    }
    const row = this.#reader.document(id)
    if (!row) return undefined
    const document = JSON.parse(row.body) as LakeDocument
    this.#forget(id)
    this.#keep(id, { seq: row.seq, document, size: row.body.length })
    return document
  }

  #keep(id: string, cached: Cached): void {
    this.#cache.set(id, cached)
    this.#size += cached.size
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
