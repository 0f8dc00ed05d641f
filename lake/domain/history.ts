import { applyPatch as applyMendoza } from 'mendoza'
import type { ChangeInTransaction } from '../storage/datasetStore.ts'
import type { Dataset } from './dataset.ts'
import type { LakeDocument } from './document.ts'
import { readMutations, withoutRev } from './effects.ts'

/** A change of a document with the document before and after it. */
export interface DocumentState {
  change: ChangeInTransaction
  before: LakeDocument | undefined
  after: LakeDocument | undefined
}

/**
 * The states of a document, newest first, as far back as they are asked for: each is made from the
 * one after it by the patch that reverts the change between them.
 */
export function* statesOf(dataset: Dataset, id: string): Generator<DocumentState> {
  let after = dataset.documents.get(id)
  for (const change of dataset.store.changesOfDocument(id)) {
    const reverted = applyMendoza(withoutRev(after), JSON.parse(change.revert)) as object | null
    const before = reverted
      ? ({ ...reverted, _rev: change.previous_rev ?? '' } as LakeDocument)
      : undefined
    yield { change, before, after }
    after = before
  }
}

/** The document as it was right after a transaction, whether or not that one touched it. */
export function documentAtRevision(dataset: Dataset, id: string, revision: string) {
  const transaction = dataset.store.transaction(revision)
  if (!transaction) return undefined
  return stateAt(dataset, id, ({ seq }) => seq <= transaction.seq)
}

/** The document as it was at a time, given as an ISO string. */
export function documentAtTime(dataset: Dataset, id: string, time: string) {
  return stateAt(dataset, id, ({ timestamp }) => timestamp <= time)
}

function stateAt(
  dataset: Dataset,
  id: string,
  happened: (change: DocumentState['change']) => boolean,
) {
  for (const { change, after } of statesOf(dataset, id)) {
    if (happened(change)) return after
  }
  return undefined
}

/** The document as it was when it was last there: now, or before it was deleted. */
export function lastState(dataset: Dataset, id: string): LakeDocument | undefined {
  const present = dataset.documents.get(id)
  if (present) return present
  for (const { before } of statesOf(dataset, id)) if (before) return before
  return undefined
}

export interface TransactionQuery {
  documentIds: readonly string[]
  fromTransaction?: string | undefined
  toTransaction?: string | undefined
  /** ISO strings. */
  fromTime?: string | undefined
  toTime?: string | undefined
  authors: readonly string[]
  newestFirst: boolean
  limit: number
  includeMutations: boolean
  includeEffects: boolean
  /** Leave out what the transactions did to other documents. */
  onlyThese: boolean
}

/** A transaction in the form of hosted's history endpoint. */
export interface TransactionEntry {
  id: string
  timestamp: string
  author: string
  documentIDs: string[]
  mutations?: unknown[]
  effects?: Record<string, { apply: unknown; revert: unknown }>
}

/**
 * The transactions that touched some documents. An end given as a transaction is part of the
 * answer; one that the history does not know limits nothing.
 */
export function* transactionsOf(dataset: Dataset, query: TransactionQuery) {
  const { store } = dataset
  const seqOf = (id: string | undefined) => (id ? (store.transaction(id)?.seq ?? null) : null)
  const transactions = store.transactionsOf({
    documentIds: query.documentIds,
    fromSeq: seqOf(query.fromTransaction),
    toSeq: seqOf(query.toTransaction),
    fromTime: query.fromTime ?? null,
    toTime: query.toTime ?? null,
    authors: query.authors,
    newestFirst: query.newestFirst,
    limit: query.limit,
  })
  const wanted = new Set(query.documentIds)
  for (const { seq, id, timestamp, author } of transactions) {
    const changes = store
      .changesOf(seq)
      .filter(({ document_id }) => !query.onlyThese || wanted.has(document_id))
    const entry: TransactionEntry = {
      id,
      timestamp,
      author,
      documentIDs: changes.map(({ document_id }) => document_id),
    }
    if (query.includeMutations) {
      entry.mutations = changes.flatMap((change) => readMutations({ ...change, id }))
    }
    if (query.includeEffects) {
      entry.effects = Object.fromEntries(
        changes.map(({ document_id, apply, revert }) => [
          document_id,
          { apply: JSON.parse(apply) as unknown, revert: JSON.parse(revert) as unknown },
        ]),
      )
    }
    yield entry
  }
}
