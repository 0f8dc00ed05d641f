import { deflateRawSync, inflateRawSync } from 'node:zlib'
import type { StoredDocument } from '../index.ts'

/** Bytes from which JSON is worth compressing: articles are longer, nearly everything else is not. */
const LONG = 4_096

/** Small tables: each document is compressed by itself, and making the tables takes the time. */
const QUICKLY = { level: 1, windowBits: 13, memLevel: 5, chunkSize: LONG }

interface Kept {
  readonly bytes: Uint8Array
  readonly isCompressed: boolean
}

/**
 * Documents as they would be, while nothing is written. They are whole, since a later report may
 * change any of them, and kept as bytes of JSON, which take a fraction of the memory that objects
 * do; long ones take a quarter of that when compressed.
 */
export class PlannedDocuments {
  readonly #documents = new Map<string, Kept>()
  readonly #encoder = new TextEncoder()
  readonly #decoder = new TextDecoder()

  keep(documents: readonly StoredDocument[]): void {
    for (const document of documents) {
      const bytes = this.#encoder.encode(JSON.stringify(document))
      const isCompressed = bytes.length >= LONG
      this.#documents.set(document._id, {
        // A copy: what comes out of the compressor is the beginning of a buffer of whole chunks.
        bytes: isCompressed ? new Uint8Array(deflateRawSync(bytes, QUICKLY)) : bytes,
        isCompressed,
      })
    }
  }

  /** Lays what is planned over what is there. */
  over(
    existing: ReadonlyMap<string, StoredDocument>,
    ids: readonly string[],
  ): Map<string, StoredDocument> {
    const all = new Map(existing)
    for (const id of ids) {
      const kept = this.#documents.get(id)
      if (!kept) continue
      const bytes = kept.isCompressed ? inflateRawSync(kept.bytes) : kept.bytes
      all.set(id, JSON.parse(this.#decoder.decode(bytes)) as StoredDocument)
    }
    return all
  }
}
