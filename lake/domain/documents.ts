import { documentsOf, type DocumentSource } from '../query/source.ts'
import type { DocumentReader, StoredVersion } from '../storage/documentReader.ts'
import type { LakeDocument } from './document.ts'

/** How much parsed JSON is kept, in characters of its text. In memory it takes several times that. */
const CACHE_LIMIT = 12_000_000

/** How many documents are kept in lists. */
const LIST_LIMIT = 20_000

/**
 * A reader of everything would push out all that was kept and leave only what it came across last,
 * so that the next one finds nothing of use: it keeps documents only while there is room.
 */
const IF_ROOM = 'if room'
const MAKE_ROOM = 'make room'
type Keep = typeof IF_ROOM | typeof MAKE_ROOM

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
  #listed = 0
  /** The transaction as of which the lists are. */
  #seq = -1

  constructor(reader: DocumentReader) {
    this.#reader = reader
  }

  get(id: string): LakeDocument | undefined {
    const seq = this.#reader.seqOf(id)
    return seq === undefined ? undefined : this.#at({ id, seq }, MAKE_ROOM)
  }

  /** Every document, drafts and versions included. */
  all(): readonly LakeDocument[] {
    return this.#list('', () => this.#reader.versions())
  }

  scan(type?: string): (() => Iterable<LakeDocument>) | undefined {
    if (this.#reader.count(type) <= LIST_LIMIT) return undefined
    return () => this.#readOneByOne(type)
  }

  *#readOneByOne(type: string | undefined): Generator<LakeDocument> {
    const reader = this.#reader
    for (const version of type === undefined ? reader.versions() : reader.versionsOfType(type)) {
      const document = this.#at(version, IF_ROOM)
      if (document) yield document
    }
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

  referringTo(ids: readonly string[]): readonly LakeDocument[] {
    return documentsOf(
      this,
      ids.flatMap((id) => this.#reader.idsReferringTo(id)),
    )
  }

  /** Keeps a document that has just been stored. */
  put(document: LakeDocument, seq: number, body: string): void {
    this.#forget(document._id)
    this.#keep(document._id, { seq, document, size: body.length })
  }

  /** After a write that failed: what is in memory may not be what is stored. */
  forgetAll(): void {
    this.#cache.clear()
    this.#size = 0
    this.#forgetLists()
  }

  /** After a reader that was stopped anywhere, maybe between keeping something and counting it. */
  recount(): void {
    this.#size = 0
    for (const { size } of this.#cache.values()) this.#size += size
    this.#listed = 0
    for (const list of this.#lists.values()) this.#listed += list.length
  }

  #forgetLists(): void {
    this.#lists.clear()
    this.#listed = 0
  }

  #list(name: string, versions: () => StoredVersion[]): readonly LakeDocument[] {
    const seq = this.#reader.lastSeq()
    if (seq !== this.#seq) this.#forgetLists()
    this.#seq = seq
    const known = this.#lists.get(name)
    if (known) return known
    const list = versions().flatMap((version) => this.#at(version, IF_ROOM) ?? [])
    this.#listed += list.length
    if (this.#listed > LIST_LIMIT) this.#forgetLists()
    else this.#lists.set(name, list)
    return list
  }

  #at({ id, seq }: StoredVersion, keep: Keep): LakeDocument | undefined {
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
    if (keep === MAKE_ROOM || this.#size + row.body.length <= CACHE_LIMIT) {
      this.#keep(id, { seq: row.seq, document, size: row.body.length })
    }
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
