/** The dataset as the importer sees it: what is there, and a place to write to. */
import type { Mutation, SanityClient } from '@sanity/client'
import { sha1 } from '@noble/hashes/legacy.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import {
  CATALOG_QUERIES,
  catalogOf,
  type Catalog,
  type CatalogRows,
  type StoredDocument,
} from '../index.ts'
import type { Picture } from '../report.ts'
import { IMPORT_LIMITS } from './limits.ts'
import { withRetry } from './retry.ts'

export interface Store {
  /** What the dataset holds, in short. */
  catalog(): Promise<Catalog>
  /** The documents of these ids that exist. */
  documents(ids: readonly string[]): Promise<Map<string, StoredDocument>>
  /** The id of the asset that a picture is; undefined when it is not there. */
  assetOf(picture: Picture): Promise<string | undefined>
  /** The id of the asset that a picture is, uploaded when it is not there. */
  asset(picture: Picture): Promise<string>
  /** Writes all or nothing; the client's error says why not. */
  write(mutations: readonly Mutation[]): Promise<void>
}

/** A dataset behind a client. Reads are tried again; writes are not, as they must be planned anew. */
export function datasetStore(client: SanityClient, signal?: AbortSignal): Store {
  const raw = client.withConfig({ useCdn: false, perspective: 'raw' })
  const assetOf = async ({ bytes }: Picture): Promise<string | undefined> => {
    const hash = bytesToHex(sha1(bytes))
    const query = '*[_type == "sanity.imageAsset" && sha1hash == $hash][0]._id'
    const id = await withRetry(() => raw.fetch<string | null>(query, { hash }), { signal })
    return id ?? undefined
  }
  return {
    async catalog() {
      const rows: Record<string, unknown> = {}
      for (const [name, query] of Object.entries(CATALOG_QUERIES)) {
        rows[name] = await withRetry(() => raw.fetch<unknown>(query), { signal })
      }
      return catalogOf(rows as unknown as CatalogRows)
    },
    async documents(ids) {
      const found = new Map<string, StoredDocument>()
      const requests = chunksOf(ids, IMPORT_LIMITS.idsPerRequest)
      const read = async (): Promise<void> => {
        for (let chunk = requests.pop(); chunk; chunk = requests.pop()) {
          const wanted = chunk
          const documents = await withRetry(() => raw.getDocuments(wanted), { signal })
          for (const document of documents) {
            if (document) found.set(document._id, document as StoredDocument)
          }
        }
      }
      await Promise.all(Array.from({ length: IMPORT_LIMITS.concurrentReads }, read))
      return found
    },
    assetOf,
    async asset(picture) {
      const known = await assetOf(picture)
      if (known !== undefined) return known
      const { bytes, name, contentType } = picture
      const body = new Blob([bytes as Uint8Array<ArrayBuffer>], { type: contentType })
      const uploaded = await withRetry(
        () => raw.assets.upload('image', body, { filename: name, contentType }),
        { signal },
      )
      return uploaded._id
    },
    async write(mutations) {
      await raw.mutate([...mutations], { visibility: 'async', returnDocuments: false })
    },
  }
}

/** A dataset without a document, for a plan against nothing. */
export const EMPTY_STORE: Store = {
  catalog: async () => catalogOf(),
  documents: async () => new Map(),
  assetOf: async () => undefined,
  asset: async () => {
    throw new Error('Nothing can be uploaded without a dataset.')
  },
  write: async () => {
    throw new Error('Nothing can be written without a dataset.')
  },
}

/** Cuts a list of ids into pieces of about so many characters. */
function chunksOf(ids: readonly string[], characters: number): string[][] {
  const chunks: string[][] = []
  let size = Infinity
  for (const id of ids) {
    if (size + id.length + 1 > characters) {
      chunks.push([])
      size = 0
    }
    chunks.at(-1)?.push(id)
    size += id.length + 1
  }
  return chunks
}
