import { applyPatch as applyMendoza } from 'mendoza'
import type { ChangeInTransaction } from '../storage/datasetStore.ts'
import type { Dataset } from './dataset.ts'
import type { LakeDocument } from './document.ts'
import { withoutRev } from './effects.ts'

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

/** The document as a revision left it; undefined when that revision did not touch it or removed it. */
export function documentAtRevision(dataset: Dataset, id: string, revision: string) {
  for (const { change, after } of statesOf(dataset, id)) {
    if (change.id === revision) return after
  }
  return undefined
}

/** The document as it was at a time, given as an ISO string. */
export function documentAtTime(dataset: Dataset, id: string, time: string) {
  const limit = new Date(time).toISOString()
  for (const { change, after } of statesOf(dataset, id)) {
    if (change.timestamp <= limit) return after
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
