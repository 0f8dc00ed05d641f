import { deflateRawSync, inflateRawSync } from 'node:zlib'
import type { StoredDocument } from '../index.ts'

/**
 * Documents as they would be, while nothing is written. They are whole, since a later report may
 * change any of them; compressed JSON takes a small fraction of the memory that objects do.
 */
export class PlannedDocuments {
  readonly #documents = new Map<string, Uint8Array>()

  keep(documents: readonly StoredDocument[]): void {
    for (const document of documents) {
      this.#documents.set(document._id, deflateRawSync(JSON.stringify(document), { level: 1 }))
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
      if (bytes) all.set(id, JSON.parse(inflateRawSync(bytes).toString()) as StoredDocument)
    }
    return all
  }
}
