import type { DatasetStore, StoredTransaction } from '../storage/datasetStore.ts'
import type { CompileOptions } from '../query/compile.ts'
import { evaluateQuerySync } from '../query/evaluate.ts'
import { withinTime } from '../query/timeLimit.ts'
import type { DocumentSource } from '../query/source.ts'
import type { CommitRequest, CommitResult, CommittedTransaction } from './commit.ts'
import type { LakeDocument } from './document.ts'
import { Documents } from './documents.ts'
import { LakeError, validationError } from './errors.ts'
import { generateId } from './ids.ts'
import { Hub } from './hub.ts'
import { prepareChange, type PreparedChange } from './prepare.ts'
import { onlyReadable } from './read.ts'
import {
  workOut,
  type DocumentsNow,
  type FindDocuments,
  type TransactionInput,
} from './transaction.ts'

/** A commit that waits for its turn. */
interface Pending {
  request: CommitRequest
  resolve(result: CommitResult): void
  reject(error: unknown): void
}

export interface DatasetSettings {
  projectId: string
  /** The most bytes of JSON that a document may have. */
  documentSize: number
  queryOptions: CompileOptions
}

/** How long the queries of a transaction may take, in milliseconds: everything else waits for them. */
const SELECTION_TIMEOUT = 1_000

type TransactionRow = Omit<StoredTransaction, 'seq'>

/** A commit worked out and not yet written. */
interface Prepared {
  result: CommitResult
  /** None when there is nothing to write. */
  changes: readonly PreparedChange[]
  row: TransactionRow
}

/** How many waiting transactions share one write to the disk at most. */
const GROUP_LIMIT = 200

/** One dataset: its documents as they are now, the way to change them, and who is told of it. */
export class Dataset {
  readonly name: string
  readonly projectId: string
  readonly store: DatasetStore
  readonly documents: Documents
  readonly hub = new Hub()
  readonly queryOptions: CompileOptions
  readonly #documentSize: number
  #queue: Pending[] = []
  #lastTimestamp: string

  constructor(name: string, store: DatasetStore, settings: DatasetSettings) {
    this.name = name
    this.projectId = settings.projectId
    this.queryOptions = settings.queryOptions
    this.#documentSize = settings.documentSize
    this.store = store
    this.documents = new Documents(store.reader)
    this.#lastTimestamp = store.lastTransaction()?.timestamp ?? ''
  }

  /**
   * Commits a transaction. Resolves once it is on the disk; subscribers of the hub have heard of it
   * by then. Transactions that wait at the same time are written together, each of them all or
   * nothing, in the order in which they came.
   *
   * @throws LakeError when it cannot be done; nothing of it is stored then
   */
  commit(request: CommitRequest): Promise<CommitResult> {
    return new Promise((resolve, reject) => {
      this.#queue.push({ request, resolve, reject })
      if (this.#queue.length === 1) setImmediate(() => this.#commitWaiting())
    })
  }

  close(): void {
    for (const { reject } of this.#queue.splice(0)) {
      reject(new LakeError(503, 'serviceUnavailable', 'The lake is shutting down'))
    }
    this.store.close()
  }

  #commitWaiting(): void {
    const group = this.#queue.splice(0, GROUP_LIMIT)
    if (this.#queue.length > 0) setImmediate(() => this.#commitWaiting())
    const done: (() => void)[] = []
    const committed: CommittedTransaction[] = []
    try {
      this.store.write(() => {
        for (const { request, resolve, reject } of group) {
          let prepared: Prepared
          try {
            prepared = this.#prepare(request)
          } catch (error) {
            // Nothing of it has been written, so that the others can go on.
            done.push(() => reject(error))
            continue
          }
          const { result, changes, row } = prepared
          if (changes.length > 0) committed.push(this.#store(changes, row))
          done.push(() => resolve(result))
        }
      })
    } catch (error) {
      this.documents.forgetAll()
      for (const { reject } of group) reject(error)
      return
    }
    for (const transaction of committed) this.hub.publish(transaction)
    for (const settle of done) settle()
  }

  #prepare(request: CommitRequest): Prepared {
    const transactionId = request.transactionId || generateId()
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
    const input = {
      kind,
      steps,
      transactionId,
      timestamp,
      access,
      autoGenerateArrayKeys,
      documentSize,
    }
    const { results, changes } = this.#workOut(input, request)
    return {
      result: { transactionId, results },
      changes: request.dryRun ? [] : changes,
      row: { id: transactionId, author: access.identity.id, timestamp },
    }
  }

  #workOut(input: TransactionInput, request: CommitRequest) {
    let left = SELECTION_TIMEOUT
    const find: FindDocuments = (query, params, changed) => {
      const started = performance.now()
      const found = withinTime(Math.max(left, 1), () => this.#find(query, params, changed, request))
      left = Math.floor(left - (performance.now() - started))
      return found
    }
    try {
      const { results, changes } = workOut(input, this.#now(), find)
      return { results, changes: changes.map(prepareChange) }
    } catch (error) {
      // The stack ends before the document does.
      if (!(error instanceof RangeError)) throw error
      throw validationError('A document is nested too deeply')
    }
  }

  #store(prepared: readonly PreparedChange[], row: TransactionRow): CommittedTransaction {
    const seq = this.store.addTransaction(row)
    for (const [ordinal, change] of prepared.entries()) this.#storeChange(change, seq, ordinal)
    this.#lastTimestamp = row.timestamp
    return { seq, ...row, changes: prepared.map(({ change }) => change) }
  }

  #storeChange(
    { change, body, row, references, purge }: PreparedChange,
    seq: number,
    ordinal: number,
  ): void {
    const { documentId: id, documentType: type, transition, previousRev, after } = change
    this.store.addChange({
      seq,
      ordinal,
      document_id: id,
      document_type: type,
      transition,
      previous_rev: previousRev ?? null,
      ...row,
    })
    if (after) {
      this.store.putDocument({ id, type, rev: after._rev, seq, body })
      this.documents.put(after, seq, body)
    } else {
      this.store.deleteDocument(id)
    }
    if (references) this.store.replaceReferences(id, references)
    if (purge) this.store.purgeHistory(id)
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

  /** The documents a mutation by query is for. The query sees what the transaction did before. */
  #find(
    query: string,
    params: Record<string, unknown>,
    changed: ReadonlyMap<string, LakeDocument | undefined>,
    { access }: CommitRequest,
  ): LakeDocument[] {
    const withChanges = (documents: readonly LakeDocument[]) => {
      const kept = documents.filter(({ _id }) => !changed.has(_id))
      return [...kept, ...[...changed.values()].filter((document) => document !== undefined)]
    }
    const source: DocumentSource = {
      get: (id) => (changed.has(id) ? changed.get(id) : this.documents.get(id)),
      all: () => withChanges(this.documents.all()),
      ofTypes: (types) => withChanges(this.documents.ofTypes(types)),
      referringTo: (ids) => withChanges(this.documents.referringTo(ids)),
    }
    const project = { projectId: this.projectId, dataset: this.name }
    const options = this.queryOptions
    const input = { query, params, identity: access.identity.id, project, options }
    const readable = onlyReadable(source, access)
    const { result: found } = evaluateQuerySync(input, readable)
    const ids = (Array.isArray(found) ? found : []).map((item: unknown) =>
      typeof item === 'object' && item !== null ? Reflect.get(item, '_id') : item,
    )
    return ids.flatMap((id) => (typeof id === 'string' ? (readable.get(id) ?? []) : []))
  }

  /** Never before the last one, so that the order of times is the order of transactions. */
  #nextTimestamp(): string {
    const timestamp = new Date().toISOString()
    return timestamp > this.#lastTimestamp ? timestamp : this.#lastTimestamp
  }
}
