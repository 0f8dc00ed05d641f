import type { StoredDocument } from '../index.ts'

/**
 * Documents as they would be, while nothing is written. They are kept as bytes of JSON, which take
 * a fraction of the memory that objects do.
 */
export class PlannedDocuments {
  readonly #documents = new Map<string, Uint8Array>()
  readonly #encoder = new TextEncoder()
  readonly #decoder = new TextDecoder()

  /** Keeps documents; of an article only where it came from, unless it will be built again. */
  keep(documents: readonly StoredDocument[], isBuiltAgain: (file: string) => boolean): void {
    for (const document of documents) {
      const isWhole =
        document._type !== 'article' || isBuiltAgain(document.importedFrom?.file ?? '')
      const kept = isWhole ? document : originOnly(document)
      this.#documents.set(document._id, this.#encoder.encode(JSON.stringify(kept)))
    }
  }

  /** Lays what is planned over what is there. */
  over(
    existing: ReadonlyMap<string, StoredDocument>,
    ids: readonly string[],
  ): Map<string, StoredDocument> {
    const all = new Map(existing)
    for (const id of ids) {
      const bytes = this.#documents.get(id)
      if (bytes) all.set(id, JSON.parse(this.#decoder.decode(bytes)) as StoredDocument)
    }
    return all
  }
}

/** What another file with the same article is compared with. */
function originOnly({ _id, _type, title, importedFrom }: StoredDocument): StoredDocument {
  const { file, sha256 } = importedFrom ?? {}
  return {
    _id,
    _type,
    title,
    importedFrom: { ...(file ? { file } : {}), ...(sha256 ? { sha256 } : {}) },
  }
}
