import { listenerFilter, type DocumentTest } from '../query/listenerFilter.ts'
import type { Access } from './access.ts'
import type { CommittedChange, CommittedTransaction } from './commit.ts'
import type { Dataset } from './dataset.ts'
import { readMutations } from './effects.ts'
import { onlyReadable } from './read.ts'
import type { Side } from './filterTurns.ts'
import { isVersionId } from './ids.ts'
import { statesOf, type DocumentState } from './history.ts'

/** What a listener asked for, under the names that `@sanity/client` sends. */
export interface ListenOptions {
  query: string
  params: Record<string, unknown>
  includeResult: boolean
  includePreviousRevision: boolean
  includeMutations: boolean
  includeAllVersions: boolean
  /** Send Mendoza patches in `effects`. */
  effects: boolean
}

export interface ListenerEvent {
  readonly event: 'mutation'
  /** `<transaction>#<document>`: where to go on after a break. */
  readonly id: string
  /** JSON of the mutation event. */
  readonly data: string
}

/** A listener that comes back after so many changes starts again instead. */
const RESUME_LIMIT = 1000

/** Turns committed transactions into the events of one listener. Keeps nothing of what it sent. */
export class Listener {
  /** Whether its filter may be evaluated at once. Otherwise it is `consider`ed in turns before. */
  readonly isQuick: boolean
  readonly #dataset: Dataset
  readonly #options: ListenOptions
  readonly #wants: DocumentTest
  /** What decides which documents are wanted, as a key. */
  readonly #filter: string
  /** What the options ask to see, as a key. */
  readonly #shape: string

  /** @throws LakeError 400 when the query is not one to listen to */
  constructor(dataset: Dataset, access: Access, options: ListenOptions) {
    this.#dataset = dataset
    this.#options = options
    const { query, params, includeAllVersions } = options
    const { includeResult, includePreviousRevision, includeMutations, effects } = options
    this.#shape = [includeResult, includePreviousRevision, includeMutations, effects].join()
    const project = { projectId: dataset.projectId, dataset: dataset.name }
    const identity = access.identity.id
    this.#filter = JSON.stringify([query, params, identity, access.grants, includeAllVersions])
    const input = { query, params, identity, project, options: dataset.queryOptions }
    const filter = listenerFilter(input, onlyReadable(dataset.documents, access))
    this.isQuick = filter.isQuick
    const readsAll = access.allowsAll('read')
    this.#wants = (document) =>
      (includeAllVersions || !isVersionId(document._id)) &&
      (readsAll || access.allows('read', document)) &&
      filter.matches(document)
  }

  eventsOf(transaction: CommittedTransaction): ListenerEvent[] {
    const wanted = transaction.changes.flatMap((change) => {
      const { before, after } = this.#wantedOf(change)
      return before || after ? [{ change, before, after }] : []
    })
    return wanted.map(({ change, before, after }, index) => {
      const transition = !before ? 'appear' : after ? 'update' : 'disappear'
      return this.#eventOf(transaction, change, {
        transition,
        transactionTotalEvents: wanted.length,
        transactionCurrentEvent: index + 1,
      })
    })
  }

  /**
   * The events since one that was received.
   * @returns undefined when that one is unknown or too long ago; the listener has to read anew
   */
  eventsSince(lastEventId: string): ListenerEvent[] | undefined {
    const transactions = this.transactionsSince(lastEventId)
    return transactions && this.eventsAmong(transactions, lastEventId)
  }

  /** The transactions in which the events since one are, its own the first. */
  transactionsSince(lastEventId: string): CommittedTransaction[] | undefined {
    // The id of a transaction may have one too, that of a document has none.
    const hash = lastEventId.lastIndexOf('#')
    const transactionId = lastEventId.slice(0, hash)
    const from = this.#dataset.store.transaction(transactionId)
    return hash < 1 || !from ? undefined : committedSince(this.#dataset, from.seq)
  }

  /** The events since one, in the transactions since it. */
  eventsAmong(
    transactions: readonly CommittedTransaction[],
    lastEventId: string,
  ): ListenerEvent[] | undefined {
    const events = transactions.flatMap((transaction) => this.eventsOf(transaction))
    // The rest of the transaction in the middle of which the connection broke.
    const last = events.findIndex(({ id }) => id === lastEventId)
    return last === -1 ? undefined : events.slice(last + 1)
  }

  /**
   * Finds out whether a form of a document is wanted, for when its events are asked for. What the
   * filter follows references to is as it is at the moment.
   */
  consider(change: CommittedChange, side: Side): void {
    const wanted = this.#knownOf(change)
    const document = change[side]
    wanted[side] ??= document !== undefined && this.#wants(document)
  }

  #wantedOf(change: CommittedChange): Wanted {
    this.consider(change, 'before')
    this.consider(change, 'after')
    return this.#knownOf(change)
  }

  /** Many listen to the same: what one of them wants of a change is what the others want. */
  #knownOf(change: CommittedChange): Wanted {
    let known = wantedOfChanges.get(change)
    if (!known) wantedOfChanges.set(change, (known = new Map()))
    let wanted = known.get(this.#filter)
    if (!wanted) known.set(this.#filter, (wanted = {}))
    return wanted
  }

  /** One object, and one text, for all listeners to whom the change looks the same. */
  #eventOf(
    transaction: CommittedTransaction,
    change: CommittedChange,
    own: OwnPart,
  ): ListenerEvent {
    const { transition, transactionTotalEvents, transactionCurrentEvent } = own
    const key = `${this.#shape}${transition}${transactionCurrentEvent}/${transactionTotalEvents}`
    let events = eventsOfChanges.get(change)
    if (!events) eventsOfChanges.set(change, (events = new Map()))
    let event = events.get(key)
    if (!event) {
      const data = JSON.stringify({ ...commonEvent(transaction, change, this.#options), ...own })
      events.set(key, (event = { event: 'mutation', id: eventId(transaction, change), data }))
    }
    return event
  }
}

/** What depends on the filter of a listener. */
interface OwnPart {
  transition: 'appear' | 'update' | 'disappear'
  transactionTotalEvents: number
  transactionCurrentEvent: number
}

/** Whether a listener wants a document as it was, and as it is, as far as it is known. */
type Wanted = Partial<Record<Side, boolean>>

const wantedOfChanges = new WeakMap<CommittedChange, Map<string, Wanted>>()
const eventsOfChanges = new WeakMap<CommittedChange, Map<string, ListenerEvent>>()

function commonEvent(
  transaction: CommittedTransaction,
  change: CommittedChange,
  options: ListenOptions,
) {
  const { before, after, previousRev } = change
  return {
    eventId: eventId(transaction, change),
    documentId: change.documentId,
    transactionId: transaction.id,
    identity: transaction.author,
    mutations: options.includeMutations ? change.mutations : undefined,
    effects: options.effects ? change.effects : undefined,
    previousRev,
    resultRev: transaction.id,
    result: options.includeResult ? after : undefined,
    previous: options.includePreviousRevision ? (before ?? null) : undefined,
    timestamp: transaction.timestamp,
    visibility: 'query',
  }
}

function eventId(transaction: CommittedTransaction, change: CommittedChange): string {
  return `${transaction.id}#${change.documentId}`
}

/** The transactions from `seq` on, made from history; undefined when they are too many. */
function committedSince(dataset: Dataset, seq: number): CommittedTransaction[] | undefined {
  const changes = dataset.store.changesAfter(seq - 1, RESUME_LIMIT + 1)
  if (changes.length > RESUME_LIMIT) return undefined
  const states = new Map<string, DocumentState>()
  for (const id of new Set(changes.map(({ document_id }) => document_id))) {
    for (const state of statesOf(dataset, id)) {
      if (state.change.seq < seq) break
      states.set(`${state.change.seq}#${id}`, state)
    }
  }
  return [...Map.groupBy(changes, (change) => change.seq).values()].map((group) => {
    const { seq: at, id, author, timestamp } = group[0]!
    const committed = group.map((row): CommittedChange => {
      const { before, after } = states.get(`${at}#${row.document_id}`)!
      return {
        documentId: row.document_id,
        documentType: row.document_type,
        transition: row.transition,
        before,
        after,
        previousRev: row.previous_rev ?? undefined,
        mutations: readMutations(row),
        effects: { apply: JSON.parse(row.apply), revert: JSON.parse(row.revert) },
      }
    })
    return { seq: at, id, author, timestamp, changes: committed }
  })
}
