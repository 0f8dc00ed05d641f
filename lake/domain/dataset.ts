import type { DatasetStore } from '../storage/datasetStore.ts'
import type { CompileOptions } from '../query/compile.ts'
import type { CommitRequest, CommitResult, CommittedTransaction } from './commit.ts'
import type { JsonObject } from './document.ts'
import { Documents } from './documents.ts'
import { LakeError, validationError } from './errors.ts'
import { generateId } from './ids.ts'
import { Hub } from './hub.ts'
import { storeTransaction, type TransactionRow } from './storeTransaction.ts'
import { prepareChange, type PreparedChange } from './prepare.ts'
import { Patience, Selections, SlowSelection, type SelectElsewhere } from './selections.ts'
import {
  workOut,
  type DocumentsNow,
  type FindDocuments,
  type TransactionInput,
} from './transaction.ts'
import { Turns, type Pending, type Slow } from './turns.ts'

/** Transactions that were written together, until it is known that they are on the disk. */
interface Written {
  readonly committed: readonly CommittedTransaction[]
  /** Answers those who wait. */
  readonly settle: readonly (() => void)[]
  /** Tells them that what they wait for may not be on the disk. */
  readonly refuse: readonly ((error: unknown) => void)[]
}

export interface DatasetSettings {
  projectId: string
  /** The most bytes of JSON that a document may have. */
  documentSize: number
  patchTime: number
  queryOptions: CompileOptions
  selectElsewhere: SelectElsewhere
  /** How long the queries of a transaction's mutations may take, in milliseconds. */
  selectionTimeout: number
}

/** A commit worked out and not yet written. */
interface Prepared {
  result: CommitResult
  /** None when there is nothing to write. */
  changes: readonly PreparedChange[]
  row: TransactionRow
}

/** One dataset: its documents as they are now, the way to change them, and who is told of it. */
export class Dataset {
  readonly name: string
  readonly projectId: string
  readonly store: DatasetStore
  readonly documents: Documents
  readonly hub = new Hub()
  readonly queryOptions: CompileOptions
  readonly #documentSize: number
  readonly #patchTime: number
  readonly #selectElsewhere: SelectElsewhere
  readonly #selectionTimeout: number
  readonly #turns = new Turns((group) => this.#write(group))
  /** Written, and not yet known to be on the disk; oldest first. */
  #unsynced: Written[] = []
  #lastTimestamp: string

  constructor(name: string, store: DatasetStore, settings: DatasetSettings) {
    this.name = name
    this.projectId = settings.projectId
    this.queryOptions = settings.queryOptions
    this.#documentSize = settings.documentSize
    this.#patchTime = settings.patchTime
    this.#selectElsewhere = settings.selectElsewhere
    this.#selectionTimeout = settings.selectionTimeout
    this.store = store
    this.documents = new Documents(store.reader)
    this.#lastTimestamp = store.lastTransaction()?.timestamp ?? ''
  }

  /**
   * Commits a transaction. Resolves once it is on the disk; subscribers of the hub have heard of it
   * by then. Transactions that wait at the same time are written together, each of them all or
   * nothing, in the order in which they came; one whose queries take long is overtaken by others.
   *
   * @throws LakeError when it cannot be done; nothing of it is stored then
   */
  commit(request: CommitRequest): Promise<CommitResult> {
    return new Promise((resolve, reject) => {
      const transactionId = request.transactionId || generateId()
      const selections = this.#selectionsOf(request)
      this.#turns.add({ request, transactionId, selections, resolve, reject })
    })
  }

  close(): void {
    const reason = 'The dataset is no longer open: it was deleted, or the lake is shutting down'
    this.#turns.close(new LakeError(503, 'serviceUnavailable', reason))
    try {
      this.store.close()
      this.#announce(this.#unsynced.length)
    } catch (error) {
      for (const written of this.#unsynced) this.#refuse(written, error)
      throw error
    }
  }

  /**
   * Writes transactions, and answers those who wait for them once they are on the disk.
   * @returns those with a slow selection, which are not written
   */
  #write(group: readonly Pending[]): Slow[] {
    const slow: Slow[] = []
    const patience = new Patience()
    const committed: CommittedTransaction[] = []
    const settle: (() => void)[] = []
    const refuse: ((error: unknown) => void)[] = []
    const written: Written = { committed, settle, refuse }
    try {
      this.store.write(() => {
        for (const pending of group) {
          let prepared: Prepared
          try {
            prepared = this.#prepare(pending, patience)
          } catch (error) {
            // Nothing of it has been written, so that the others can go on.
            if (error instanceof SlowSelection) {
              slow.push([pending, error])
              continue
            }
            settle.push(() => pending.reject(error))
            refuse.push(pending.reject)
            continue
          }
          const { result, changes, row } = prepared
          if (changes.length > 0) {
            committed.push(storeTransaction(this.store, this.documents, changes, row))
            this.#lastTimestamp = row.timestamp
          }
          settle.push(() => pending.resolve(result))
          refuse.push(pending.reject)
        }
      })
    } catch (error) {
      this.documents.forgetAll()
      for (const { reject } of group) reject(error)
      return []
    }
    // Who is told how things are hears it after those whose doing it is.
    const restsOnUnsynced = committed.length > 0 || this.#unsynced.length > 0
    this.#unsynced.push(written)
    let synced: Promise<void> | undefined
    try {
      const isAlone = group.length === 1 && this.#unsynced.length === 1 && !this.#turns.isWaiting
      synced = restsOnUnsynced ? this.store.synced(isAlone) : undefined
    } catch (error) {
      this.#refuse(written, error)
      return slow
    }
    if (!synced) this.#announce(this.#unsynced.length)
    synced?.then(
      () => this.#announce(this.#unsynced.indexOf(written) + 1),
      (error: unknown) => this.#refuse(written, error),
    )
    return slow
  }

  /** Tells of the oldest of what was written, which is on the disk now. */
  #announce(count: number): void {
    for (const { committed, settle } of this.#unsynced.splice(0, count)) {
      for (const transaction of committed) this.hub.publish(transaction)
      for (const answer of settle) answer()
    }
  }

  #refuse(written: Written, error: unknown): void {
    this.#unsynced = this.#unsynced.filter((other) => other !== written)
    for (const refuse of written.refuse) refuse(error)
  }

  #prepare({ request, transactionId, selections }: Pending, patience: Patience): Prepared {
    if (this.store.transaction(transactionId)) {
      throw new LakeError(
        409,
        'transactionAlreadyExistsError',
        `Transaction "${transactionId}" has already been committed`,
      )
    }
    const timestamp = this.#nextTimestamp()
    const { access, steps, kind = 'mutation', autoGenerateArrayKeys = false } = request
    const documentSize = this.#documentSize
    const patchTime = this.#patchTime
    const input = {
      kind,
      steps,
      transactionId,
      timestamp,
      access,
      autoGenerateArrayKeys,
      documentSize,
      patchTime,
    }
    const { results, changes } = this.#workOut(input, selections.finder(patience))
    return {
      result: { transactionId, results },
      changes: request.dryRun ? [] : changes,
      row: { id: transactionId, author: access.identity.id, timestamp },
    }
  }

  #workOut(input: TransactionInput, find: FindDocuments) {
    try {
      const { results, changes } = workOut(input, this.#now(), find)
      return { results, changes: changes.map(prepareChange) }
    } catch (error) {
      // The stack ends before the document does.
      if (!(error instanceof RangeError)) throw error
      throw validationError('A document is nested too deeply')
    }
  }

  #now(): DocumentsNow {
    return {
      get: (id) => this.documents.get(id),
      idsWithPrefix: (prefix) => this.store.idsWithPrefix(prefix),
      strongReferrers: (id) =>
        this.store.referencesTo(id).flatMap(({ source, strong }) => (strong ? source : [])),
      weakReferrers: (id) =>
        this.store.referencesTo(id).flatMap(({ source, strong }) => (strong ? [] : source)),
    }
  }

  #selectionsOf({ access }: CommitRequest): Selections {
    const project = { projectId: this.projectId, dataset: this.name }
    const shared = { identity: access.identity.id, project, options: this.queryOptions }
    const context = {
      documents: this.documents,
      access,
      seq: () => this.store.reader.lastSeq(),
      inputOf: (query: string, params: JsonObject) => ({ query, params, ...shared }),
    }
    return new Selections(context, this.#selectElsewhere, this.#selectionTimeout)
  }

  /** Never before the last one, so that the order of times is the order of transactions. */
  #nextTimestamp(): string {
    const timestamp = new Date().toISOString()
    return timestamp > this.#lastTimestamp ? timestamp : this.#lastTimestamp
  }
}
