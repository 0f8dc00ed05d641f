import type { DatasetStore, StoredTransaction } from '../storage/datasetStore.ts'
import type { CommittedTransaction } from './commit.ts'
import type { Documents } from './documents.ts'
import type { PreparedChange } from './prepare.ts'

/** A transaction before it has its place in the order of all of them. */
export type TransactionRow = Omit<StoredTransaction, 'seq'>

/** Stores what has been worked out: the transaction, its changes, and the documents afterwards. */
export function storeTransaction(
  store: DatasetStore,
  documents: Documents,
  prepared: readonly PreparedChange[],
  row: TransactionRow,
): CommittedTransaction {
  const seq = store.addTransaction(row)
  for (const [ordinal, change] of prepared.entries()) {
    storeChange(store, documents, change, seq, ordinal)
  }
  return { seq, ...row, changes: prepared.map(({ change }) => change) }
}

function storeChange(
  store: DatasetStore,
  documents: Documents,
  { change, body, row, references, purge }: PreparedChange,
  seq: number,
  ordinal: number,
): void {
  const { documentId: id, documentType: type, transition, previousRev, after } = change
  store.addChange({
    seq,
    ordinal,
    document_id: id,
    document_type: type,
    transition,
    previous_rev: previousRev ?? null,
    ...row,
  })
  if (after) {
    store.putDocument({ id, type, rev: after._rev, seq, body })
    documents.put(after, seq, body)
  } else {
    store.deleteDocument(id)
  }
  if (references) store.replaceReferences(id, references)
  if (purge) store.purgeHistory(id)
}
