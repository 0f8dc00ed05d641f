import type { ChangeKind, StoredTransaction } from '../../storage/datasetStore.ts'
import { releaseDocumentId, type ReleaseDocument } from '../releases.ts'
import type { Dataset } from '../dataset.ts'
import { documentAtRevision } from '../history.ts'
import { publishedIdOf, releaseOf } from '../ids.ts'
import { eventPage, type EventPage } from './page.ts'

/** What happened to a release, in the words of the Studio's releases tool. */
export interface ReleaseEvent {
  type:
    | 'createRelease'
    | 'editRelease'
    | 'scheduleRelease'
    | 'unscheduleRelease'
    | 'publishRelease'
    | 'archiveRelease'
    | 'unarchiveRelease'
    | 'deleteRelease'
    | 'addDocumentToRelease'
    | 'discardDocumentFromRelease'
  timestamp: string
  author: string
  releaseName: string
  [field: string]: unknown
}

/** A page of the events of a release and of the documents in it, newest first. */
export function releaseEvents(
  dataset: Dataset,
  name: string,
  options: { limit: number; cursor: string | undefined },
): EventPage<ReleaseEvent> {
  const releaseId = releaseDocumentId(name)
  const documentIds = [releaseId, ...dataset.store.idsInHistory(`versions.${name}.`)]
  return eventPage(dataset, documentIds, options, (transaction) => {
    const { timestamp, author } = transaction
    const changes = dataset.store.changeKindsOf(transaction.seq)
    const own = changes.find(({ document_id }) => document_id === releaseId)
    const events = own
      ? eventsOfRelease(dataset, transaction, own)
      : changes.flatMap((change) => eventsOfContent(transaction, change, name))
    return events.map((event) => ({ ...event, timestamp, author, releaseName: name }))
  })
}

type OwnPart = Pick<ReleaseEvent, 'type'> & Record<string, unknown>

const ENTERED: Record<ReleaseDocument['state'], ReleaseEvent['type']> = {
  active: 'unscheduleRelease',
  scheduled: 'scheduleRelease',
  published: 'publishRelease',
  archived: 'archiveRelease',
}

function eventsOfRelease(dataset: Dataset, transaction: StoredTransaction, change: ChangeKind) {
  const events: OwnPart[] = []
  if (change.transition === 'appear') events.push({ type: 'createRelease' })
  else if (change.transition === 'disappear') events.push({ type: 'deleteRelease' })
  else {
    const [before, after] = statesAround(dataset, transaction, change)
    if (before?.state === after?.state || !after) events.push({ type: 'editRelease' })
    else if (before?.state === 'archived') events.push({ type: 'unarchiveRelease' })
    else {
      const when = after.publishAt ? { publishAt: after.publishAt } : {}
      events.push({ type: ENTERED[after.state], ...when })
    }
  }
  return events
}

function eventsOfContent(
  transaction: StoredTransaction,
  change: ChangeKind,
  name: string,
): OwnPart[] {
  const { document_id: versionId, document_type: documentType, transition } = change
  if (releaseOf(versionId) !== name || transition === 'update') return []
  const documentId = publishedIdOf(versionId)
  const part = { documentId, documentType, versionId }
  if (transition === 'appear') {
    const revisionId = transaction.id
    return [{ type: 'addDocumentToRelease', ...part, revisionId, versionRevisionId: revisionId }]
  }
  const revisionId = change.previous_rev ?? ''
  return [
    { type: 'discardDocumentFromRelease', ...part, revisionId, versionRevisionId: revisionId },
  ]
}

/** What scheduling and unscheduling its release means for a version. */
export function scheduleEvents(
  dataset: Dataset,
  transaction: StoredTransaction,
  changes: readonly ChangeKind[],
  versionId: string,
) {
  const releaseId = releaseOf(versionId)
  if (!releaseId) return []
  const id = releaseDocumentId(releaseId)
  const change = changes.find((one) => one.document_id === id && one.transition === 'update')
  const versionRevisionId = dataset.store.revisionBefore(versionId, transaction.seq + 1)
  if (!change || !versionRevisionId) return []
  const [before, after] = statesAround(dataset, transaction, change)
  const part = { releaseId, versionId, versionRevisionId }
  if (before?.state === 'active' && after?.state === 'scheduled') {
    const { publishAt } = after
    const state = scheduleState(dataset, id, after)
    return [{ type: 'scheduleDocumentVersion' as const, ...part, publishAt, state }]
  }
  const unscheduled = before?.state === 'scheduled' && after?.state === 'active'
  return unscheduled ? [{ type: 'unscheduleDocumentVersion' as const, ...part }] : []
}

/** What has become of a schedule by now. */
function scheduleState(dataset: Dataset, id: string, scheduled: ReleaseDocument) {
  const now = dataset.documents.get(id)
  if (now?.['state'] === 'published') return 'published'
  return now?.['publishAt'] === scheduled.publishAt ? 'pending' : 'unscheduled'
}

function statesAround(
  dataset: Dataset,
  transaction: StoredTransaction,
  { document_id, previous_rev }: ChangeKind,
) {
  const at = (revision: string | null) =>
    revision
      ? (documentAtRevision(dataset, document_id, revision) as ReleaseDocument | undefined)
      : undefined
  return [at(previous_rev), at(transaction.id)] as const
}
