import type { ChangeKind, StoredTransaction } from '../../storage/datasetStore.ts'
import { SYSTEM } from '../access.ts'
import { releaseDocumentId } from '../releases.ts'
import type { Dataset } from '../dataset.ts'
import { draftIdOf, isPublishedId, publishedIdOf, releaseOf } from '../ids.ts'
import { eventPage, type EventPage } from './page.ts'
import { scheduleEvents } from './releaseEvents.ts'

/**
 * What happened to a document, in the words of the Studio's history pane. Edits of drafts are not
 * among them: the Studio makes those from the transactions.
 */
export interface DocumentEvent {
  type:
    | 'createDocumentVersion'
    | 'deleteDocumentVersion'
    | 'publishDocumentVersion'
    | 'unpublishDocument'
    | 'scheduleDocumentVersion'
    | 'unscheduleDocumentVersion'
    | 'deleteDocumentGroup'
    | 'createLiveDocument'
    | 'updateLiveDocument'
  timestamp: string
  author: string
  /** The id under which the document is or was published. */
  documentId: string
  [field: string]: unknown
}

/** A page of the events of a document, or of one draft or version of it, newest first. */
export function documentEvents(
  dataset: Dataset,
  id: string,
  options: { limit: number; cursor: string | undefined },
): EventPage<DocumentEvent> {
  const publishedId = publishedIdOf(id)
  const release = releaseOf(id)
  const documentIds = [publishedId, id, ...(release ? [releaseDocumentId(release)] : [])]
  return eventPage(dataset, documentIds, options, (transaction) =>
    eventsOf(dataset, transaction, id).map((event) => ({
      ...event,
      timestamp: transaction.timestamp,
      author: transaction.author,
      documentId: publishedId,
    })),
  )
}

type OwnPart = Pick<DocumentEvent, 'type'> & Record<string, unknown>

function eventsOf(dataset: Dataset, transaction: StoredTransaction, id: string): OwnPart[] {
  const publishedId = publishedIdOf(id)
  const changes = dataset.store.changeKindsOf(transaction.seq)
  const group = changes.filter(({ document_id }) => publishedIdOf(document_id) === publishedId)
  const published = group.find(({ document_id }) => document_id === publishedId)
  const versions = group.filter(({ document_id }) => document_id !== publishedId)
  const events = new GroupEvents(dataset, transaction, published, versions)
  if (isPublishedId(id)) return events.ofPublished()
  return [...events.ofVersion(id), ...scheduleEvents(dataset, transaction, changes, id)]
}

/** Reads what one transaction did to the forms of one document. */
class GroupEvents {
  readonly #dataset: Dataset
  readonly #transaction: StoredTransaction
  readonly #published: ChangeKind | undefined
  readonly #versions: readonly ChangeKind[]

  constructor(
    dataset: Dataset,
    transaction: StoredTransaction,
    published: ChangeKind | undefined,
    versions: readonly ChangeKind[],
  ) {
    this.#dataset = dataset
    this.#transaction = transaction
    this.#published = published
    this.#versions = versions
  }

  ofPublished(): OwnPart[] {
    const revisionId = this.#transaction.id
    switch (this.#published?.transition) {
      case 'appear':
        return [this.#publication() ?? { type: 'createLiveDocument', revisionId }]
      case 'update':
        return [this.#publication() ?? { type: 'updateLiveDocument', revisionId }]
      case 'disappear':
        return [this.#unpublication() ?? { type: 'deleteDocumentGroup' }]
      default:
        return []
    }
  }

  /** Of a draft or version; what happens to the published document is part of its story too. */
  ofVersion(id: string): OwnPart[] {
    const change = this.#versions.find(({ document_id }) => document_id === id)
    const gone = this.#published?.transition === 'disappear'
    if (change?.transition === 'disappear') {
      const publication = this.#publication()
      if (publication?.['versionId'] === id) return [publication]
      if (gone) return [this.#unpublication() ?? { type: 'deleteDocumentGroup' }]
      return [{ type: 'deleteDocumentVersion', ...versionPart(id, change.previous_rev ?? '') }]
    }
    const created =
      change?.transition === 'appear'
        ? [{ type: 'createDocumentVersion' as const, ...versionPart(id, this.#transaction.id) }]
        : []
    const unpublication = gone ? this.#unpublication() : undefined
    return unpublication?.['versionId'] === id ? [unpublication, ...created] : created
  }

  /** A version that goes in the transaction in which the published document is written. */
  #publication(): OwnPart | undefined {
    const source = this.#versions.find(({ transition }) => transition === 'disappear')
    if (!source || !this.#published || this.#published.transition === 'disappear') return undefined
    const { id: revisionId, author, seq } = this.#transaction
    const release = releaseOf(source.document_id)
    const cause = author === SYSTEM.id ? 'release.schedule' : 'release.publish'
    return {
      type: 'publishDocumentVersion',
      revisionId,
      ...versionPart(source.document_id, source.previous_rev ?? ''),
      publishCause: release && this.#closesRelease(release) ? cause : 'document.publish',
      contributors: this.#dataset.store.authorsSinceCreation(source.document_id, seq),
    }
  }

  /** The published document goes, and a draft remains or a release took it away. */
  #unpublication(): OwnPart | undefined {
    const { seq, id: revision } = this.#transaction
    const removal = this.#versions.find(
      ({ document_id, transition }) => transition === 'disappear' && releaseOf(document_id),
    )
    const release = removal && releaseOf(removal.document_id)
    if (removal && release && this.#closesRelease(release)) {
      return {
        type: 'unpublishDocument',
        ...versionPart(removal.document_id, removal.previous_rev ?? ''),
      }
    }
    const draftId = draftIdOf(this.#published!.document_id)
    const draft = this.#versions.find(({ document_id }) => document_id === draftId)
    if (draft) {
      if (draft.transition === 'disappear') return undefined
      return { type: 'unpublishDocument', ...versionPart(draftId, revision) }
    }
    const kept = this.#dataset.store.revisionBefore(draftId, seq)
    return kept ? { type: 'unpublishDocument', ...versionPart(draftId, kept) } : undefined
  }

  #closesRelease(release: string): boolean {
    const id = releaseDocumentId(release)
    return this.#dataset.store
      .changeKindsOf(this.#transaction.seq)
      .some((change) => change.document_id === id)
  }
}

function versionPart(versionId: string, versionRevisionId: string) {
  const releaseId = releaseOf(versionId)
  return { versionId, versionRevisionId, ...(releaseId ? { releaseId } : {}) }
}
