import type { StoredTransaction } from '../../storage/datasetStore.ts'
import type { Dataset } from '../dataset.ts'

export interface EventPage<Event> {
  /** Newest first. */
  events: Event[]
  /** Where the next page begins; empty on the last one. */
  nextCursor: string
}

/** How many transactions are read at a time in search of events. */
const CHUNK = 100

/**
 * Reads the events of the transactions that touched some documents, until a page is full. All
 * events of one transaction come on one page.
 *
 * @param options.cursor as a page before gave it
 */
export function eventPage<Event>(
  dataset: Dataset,
  documentIds: readonly string[],
  { limit, cursor }: { limit: number; cursor: string | undefined },
  eventsOf: (transaction: StoredTransaction) => Event[],
): EventPage<Event> {
  const events: Event[] = []
  let toSeq = cursor && /^\d+$/.test(cursor) ? Number(cursor) : null
  for (;;) {
    const transactions = dataset.store.transactionsOf({
      documentIds,
      fromSeq: null,
      toSeq,
      fromTime: null,
      toTime: null,
      authors: [],
      newestFirst: true,
      limit: CHUNK,
    })
    for (const transaction of transactions) {
      if (events.length >= limit) return { events, nextCursor: `${transaction.seq}` }
      events.push(...eventsOf(transaction))
    }
    const last = transactions.at(-1)
    if (!last || transactions.length < CHUNK) return { events, nextCursor: '' }
    toSeq = last.seq - 1
  }
}
