import type { CommittedTransaction } from './commit.ts'
import type { Dataset } from './dataset.ts'
import { publishedIdOf } from './ids.ts'

const KINDS = ['image-', 'file-']
const ASSET_ID = /^(?:image|file)-([a-f0-9]{40})-/

/**
 * Whether a dataset has a document of the asset with this hash, be it a draft or a version, which
 * is the asset's document once it is published.
 */
export function usesAsset({ store }: Dataset, sha1: string): boolean {
  const has = (prefix: string) => store.idsWithPrefix(prefix).length > 0
  return (
    KINDS.some((kind) => has(`${kind}${sha1}-`) || has(`drafts.${kind}${sha1}-`)) ||
    store.idsWithPrefix('versions.').some((id) => hashOf(id) === sha1)
  )
}

/** The hashes of the assets whose documents a transaction has removed. */
export function assetsLeftBy({ changes }: CommittedTransaction): string[] {
  return changes.flatMap(({ transition, documentId }) =>
    transition === 'disappear' ? (hashOf(documentId) ?? []) : [],
  )
}

/** The hash in the id of an asset's document; undefined for other documents. */
function hashOf(id: string): string | undefined {
  return ASSET_ID.exec(publishedIdOf(id))?.[1]
}
