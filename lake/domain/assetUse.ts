import type { DatasetStore } from '../storage/datasetStore.ts'
import type { CommittedTransaction } from './commit.ts'
import type { Dataset } from './dataset.ts'
import { publishedIdOf } from './ids.ts'

/** `unknown` when it cannot be said at this moment. */
export type AssetUse = 'used' | 'unused' | 'unknown'

/** Says of an asset, by the hash of its bytes, whether some dataset has a document of it. */
export type AskAssetUse = (sha1: string) => AssetUse

/** An asset of which it is known that a document of it was deleted. */
export interface DeletedAsset {
  sha1: string
  /** The time of the transaction, an ISO string. */
  deletedAt: string
}

const KINDS = ['image-', 'file-']
const FORMS = [...KINDS, ...KINDS.map((kind) => `drafts.${kind}`)]
const VERSIONS = 'versions.'
const ASSET_ID = /^(?:image|file)-([a-f0-9]{40})-/

/**
 * Tells whether one of the datasets has a document of the asset with a hash, be it a draft or a
 * version, which is the asset's document once it is published. For questions of the same moment: the
 * versions of a dataset, which are not in the order of the hashes, are looked through once.
 */
export function assetsIn(datasets: readonly Dataset[]): (sha1: string) => boolean {
  const versions = new Map<Dataset, ReadonlySet<string | undefined>>()
  const hasVersion = (dataset: Dataset, sha1: string) => {
    const found = versions.get(dataset) ?? new Set(versionsIn(dataset.store).map(hashOf))
    versions.set(dataset, found)
    return found.has(sha1)
  }
  return (sha1) =>
    datasets.some(({ store }) => FORMS.some((form) => store.hasPrefix(`${form}${sha1}-`))) ||
    datasets.some((dataset) => hasVersion(dataset, sha1))
}

/** The assets whose documents a transaction has removed. */
export function assetsLeftBy({ changes, timestamp }: CommittedTransaction): DeletedAsset[] {
  return changes.flatMap(({ transition, documentId }) => {
    const sha1 = transition === 'disappear' ? hashOf(documentId) : undefined
    return sha1 === undefined ? [] : { sha1, deletedAt: timestamp }
  })
}

/** The assets of which the history of a dataset says that a document was deleted. */
export function assetsDeletedFrom({ store }: Dataset): DeletedAsset[] {
  const gone = [
    ...FORMS.flatMap((form) => store.goneIds(form)),
    ...KINDS.flatMap((kind) => store.goneIds(VERSIONS, `${VERSIONS}*.${kind}*`)),
  ]
  return gone.flatMap((id) => {
    const sha1 = hashOf(id)
    const deletedAt = sha1 === undefined ? undefined : store.deletionOf(id)
    return sha1 === undefined || deletedAt === undefined ? [] : { sha1, deletedAt }
  })
}

/** The hashes of all assets that a dataset has documents of, or had as far as its history goes. */
export function assetsKnownTo(dataset: Dataset): string[] {
  const { store } = dataset
  const ids = [...FORMS.flatMap((form) => store.idsWithPrefix(form)), ...versionsIn(store)]
  const present = ids.map(hashOf).filter((sha1) => sha1 !== undefined)
  const deleted = assetsDeletedFrom(dataset).map(({ sha1 }) => sha1)
  return [...new Set([...present, ...deleted])]
}

function versionsIn(store: DatasetStore): string[] {
  return KINDS.flatMap((kind) => store.idsWithPrefix(VERSIONS, `${VERSIONS}*.${kind}*`))
}

/** The hash in the id of an asset's document; undefined for other documents. */
function hashOf(id: string): string | undefined {
  return ASSET_ID.exec(publishedIdOf(id))?.[1]
}
