import type { StoredDocument } from '../index.ts'

/**
 * Documents as they would be, while nothing is written. They are kept as bytes of JSON, which take
 * a fraction of the memory that objects do.
 */
export class PlannedDocuments {
  readonly #documents = new Map<string, Uint8Array>()
  readonly #encoder = new TextEncoder()
  readonly #decoder = new TextDecoder()

  keep(documents: readonly StoredDocument[]): void {
    for (const document of documents) {
      this.#documents.set(document._id, this.#encoder.encode(JSON.stringify(document)))
    }
  }

  /** Lays what is planned over what is there. */
  over(existing: Map<string, StoredDocument>, ids: readonly string[]): Map<string, StoredDocument> {
    for (const id of ids) {
      const bytes = this.#documents.get(id)
      if (bytes) existing.set(id, JSON.parse(this.#decoder.decode(bytes)) as StoredDocument)
    }
    return existing
  }
}
