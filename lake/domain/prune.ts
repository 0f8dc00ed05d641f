import { setImmediate } from 'node:timers/promises'
import { isReleaseDocument } from './releases.ts'
import type { Dataset } from './dataset.ts'

/** Transactions that are looked at in one go; between two, others have their turn. */
const BATCH = 500

/**
 * Removes the history before a time: transactions and states of documents that were overwritten or
 * deleted since. The documents stay, each with the revision that made it what it is; so does what
 * archived releases are taken out of the archive from.
 *
 * @param before an ISO string. A listener that comes back after a longer absence starts anew.
 * @returns how many transactions are gone
 */
export async function pruneHistory(dataset: Dataset, before: string): Promise<number> {
  const { store } = dataset
  const last = store.lastSeqBefore(before)
  let removed = 0
  for (let first = 1; first <= last; first += BATCH) {
    const end = Math.min(first + BATCH - 1, last)
    // Releases may go into the archive in between.
    const kept = contentOfArchivedReleases(dataset)
    removed += store.write(() => store.removeHistory(first, end, kept))
    await setImmediate()
  }
  return removed
}

function contentOfArchivedReleases({ documents }: Dataset): string[] {
  return documents
    .ofTypes(['system.release'])
    .filter(isReleaseDocument)
    .filter(({ state }) => state === 'archived')
    .flatMap(({ finalDocumentStates = [] }) => finalDocumentStates.map(({ id }) => id))
}
