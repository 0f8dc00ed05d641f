import { setImmediate } from 'node:timers/promises'
import type { Dataset } from './dataset.ts'

/** Transactions that are looked at in one go; between two, others have their turn. */
const BATCH = 500

/**
 * Removes the history before a time: transactions and states of documents that were overwritten or
 * deleted since. The documents stay, each with the revision that made it what it is.
 *
 * @param before an ISO string. A listener that comes back after a longer absence starts anew.
 * @returns how many transactions are gone
 */
export async function pruneHistory({ store }: Dataset, before: string): Promise<number> {
  const last = store.lastSeqBefore(before)
  let removed = 0
  for (let first = 1; first <= last; first += BATCH) {
    const end = Math.min(first + BATCH - 1, last)
    removed += store.write(() => store.removeHistory(first, end))
    await setImmediate()
  }
  return removed
}
