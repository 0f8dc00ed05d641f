import type { DatabaseSync } from 'node:sqlite'
import { inTransaction } from './database.ts'
import { DocumentReader, type StoredDocument } from './documentReader.ts'
import type { LogSync } from './logSync.ts'
import { prepareStatements, type DatasetStatements } from './datasetStatements.ts'

export interface StoredTransaction {
  seq: number
  id: string
  author: string
  timestamp: string
}

/** What one transaction did to one document. */
export interface StoredChange {
  seq: number
  ordinal: number
  document_id: string
  document_type: string
  transition: 'appear' | 'update' | 'disappear'
  previous_rev: string | null
  /** JSON list of the mutations of this document alone. */
  mutations: string
  /** JSON of the Mendoza patches forward and back. */
  apply: string
  revert: string
}

export interface StoredReference {
  source: string
  target: string
  strong: number
}

/** Which transactions of some documents to read. */
export interface TransactionRange {
  documentIds: readonly string[]
  /** Both ends included; null for no limit. */
  fromSeq: number | null
  toSeq: number | null
  /** ISO strings, both ends included; null for no limit. */
  fromTime: string | null
  toTime: string | null
  /** Empty for all. */
  authors: readonly string[]
  newestFirst: boolean
  limit: number
}

/** A change as far as it shows what kind of change it was. */
export type ChangeKind = Pick<
  StoredChange,
  'document_id' | 'document_type' | 'transition' | 'previous_rev'
>

/** A change with the transaction it belongs to. */
export interface ChangeInTransaction extends StoredChange {
  id: string
  author: string
  timestamp: string
}

/** Every statement that writes to a dataset's file or reads its history, prepared once. */
export class DatasetStore {
  readonly reader: DocumentReader
  readonly #database: DatabaseSync
  readonly #statements: DatasetStatements
  readonly #log: LogSync | undefined
  /** Places of transactions made since the file was opened. */
  #lastWritten = 0
  #lastSynced = 0

  /** @param log brings commits to the disk; absent for a throw-away lake */
  constructor(database: DatabaseSync, log?: LogSync) {
    this.#database = database
    this.#log = log
    this.#statements = prepareStatements(database)
    this.reader = new DocumentReader(database)
  }

  /**
   * Runs `work` as one transaction: all of it is stored, or, when it throws, none of it. It is
   * durable once `synced` says so.
   */
  write<T>(work: () => T): T {
    this.#log?.check()
    const before = this.#lastWritten
    try {
      return inTransaction(this.#database, work)
    } catch (error) {
      this.#lastWritten = before
      throw error
    }
  }

  /**
   * Resolves when all that has been written is on the disk.
   *
   * @param isAlone nobody else waits to write: a quick disk is waited for at once
   * @returns undefined when it is on the disk already, or need not be
   * @throws StorageError when the disk fails at once
   */
  synced(isAlone = false): Promise<void> | undefined {
    if (isAlone && this.#log?.isQuick) {
      this.#log.doneSync()
      this.#lastSynced = this.#lastWritten
      return undefined
    }
    const written = this.#lastWritten
    const done = this.#log?.done()
    done?.then(
      () => (this.#lastSynced = Math.max(this.#lastSynced, written)),
      () => {}, // Whoever asked is told, and nothing can be written any more.
    )
    return done
  }

  /** Whether all transactions are known to be on the disk, as far as that matters. */
  get isOnDisk(): boolean {
    return this.#log === undefined || this.#lastSynced === this.#lastWritten
  }

  putDocument(row: StoredDocument): void {
    this.#statements.putDocument.run(row.id, row.type, row.rev, row.seq, row.body)
  }

  deleteDocument(id: string): void {
    this.#statements.deleteDocument.run(id)
  }

  /** The ids that start with `prefix`, in order; only those like a pattern of SQLite's GLOB. */
  idsWithPrefix(prefix: string, glob?: string): string[] {
    const { idsWithPrefix, idsLike } = this.#statements
    const range = [prefix, `${prefix}\u{10FFFF}`] as const
    const rows = glob === undefined ? idsWithPrefix.all(...range) : idsLike.all(...range, glob)
    return rows.map((row) => String(row['id']))
  }

  /** Whether there is an id that starts with `prefix`. */
  hasPrefix(prefix: string): boolean {
    return this.#statements.idsWithPrefix.get(prefix, `${prefix}\u{10FFFF}`) !== undefined
  }

  /** The ids with a prefix, and like a pattern of GLOB, that are in the history only. */
  goneIds(prefix: string, glob = '*'): string[] {
    const rows = this.#statements.goneIds.all(prefix, `${prefix}\u{10FFFF}`, glob)
    return rows.map((row) => String(row['document_id']))
  }

  /** When a document was deleted, if that is the last that the history knows of it. */
  deletionOf(id: string): string | undefined {
    const row = this.#statements.lastChangeOf.get(id)
    return row?.['transition'] === 'disappear' ? String(row['timestamp']) : undefined
  }

  /** @returns the transaction's place in the order of all transactions */
  addTransaction(row: Omit<StoredTransaction, 'seq'>): number {
    const { lastInsertRowid } = this.#statements.addTransaction.run(
      row.id,
      row.author,
      row.timestamp,
    )
    this.#lastWritten = Number(lastInsertRowid)
    return this.#lastWritten
  }

  transaction(id: string): StoredTransaction | undefined {
    return this.#statements.transaction.get(id) as StoredTransaction | undefined
  }

  lastTransaction(): StoredTransaction | undefined {
    return this.#statements.lastTransaction.get() as StoredTransaction | undefined
  }

  addChange(row: StoredChange): void {
    this.#statements.addChange.run(
      row.seq,
      row.ordinal,
      row.document_id,
      row.document_type,
      row.transition,
      row.previous_rev,
      row.mutations,
      row.apply,
      row.revert,
    )
  }

  changesOf(seq: number): StoredChange[] {
    return this.#statements.changesOf.all(seq) as unknown as StoredChange[]
  }

  /** What kinds of changes a transaction made, without what the changes were. */
  changeKindsOf(seq: number): ChangeKind[] {
    return this.#statements.changeKindsOf.all(seq) as unknown as ChangeKind[]
  }

  /** The transactions that touched some of the documents. */
  transactionsOf(range: TransactionRange): StoredTransaction[] {
    const { transactionsOf, transactionsOfReversed } = this.#statements
    const statement = range.newestFirst ? transactionsOfReversed : transactionsOf
    return statement.all(
      JSON.stringify(range.documentIds),
      range.fromSeq,
      range.toSeq,
      range.fromTime,
      range.toTime,
      range.authors.length > 0 ? JSON.stringify(range.authors) : null,
      range.limit,
    ) as unknown as StoredTransaction[]
  }

  /** The revision a document had before a transaction; undefined when it was not there. */
  revisionBefore(id: string, seq: number): string | undefined {
    const row = this.#statements.revisionBefore.get(id, seq)
    return row && row['transition'] !== 'disappear' ? String(row['id']) : undefined
  }

  /** The ids with a prefix that the history knows, whether or not they are still there. */
  idsInHistory(prefix: string): string[] {
    const rows = this.#statements.idsInHistory.all(prefix, `${prefix}\u{10FFFF}`)
    return rows.map((row) => String(row['document_id']))
  }

  /** Who changed a document between its last creation before `seq` and then. */
  authorsSinceCreation(id: string, seq: number): string[] {
    const rows = this.#statements.authorsSinceCreation.all(id, seq)
    return rows.map((row) => String(row['author']))
  }

  /** The changes of all transactions after `seq`, oldest first. */
  changesAfter(seq: number, limit: number): ChangeInTransaction[] {
    return this.#statements.changesAfter.all(seq, limit) as unknown as ChangeInTransaction[]
  }

  /** The changes of one document, newest first, as far back as they are asked for. */
  changesOfDocument(id: string): Iterable<ChangeInTransaction> {
    const rows = this.#statements.changesOfDocument.iterate(id)
    return rows as unknown as Iterable<ChangeInTransaction>
  }

  /** The last transaction before a time, given as an ISO string; 0 when there is none. */
  lastSeqBefore(time: string): number {
    return Number(this.#statements.lastSeqBefore.get(time)?.['seq'] ?? 0)
  }

  /**
   * Removes what the history keeps of the transactions from `first` to `last`, except of the ones
   * that made a document what it is now, and of the documents of `kept`.
   * @returns how many transactions are gone entirely
   */
  removeHistory(first: number, last: number, kept: readonly string[]): number {
    this.#statements.deleteOldChanges.run(first, last, JSON.stringify(kept))
    return Number(this.#statements.deleteOldTransactions.run(first, last).changes)
  }

  /** Removes what the history keeps of a document. */
  purgeHistory(id: string): void {
    const touched = this.#statements.seqsOfDocument.all(id).map((row) => Number(row['seq']))
    this.#statements.deleteChanges.run(id)
    this.#statements.deleteEmptyTransactions.run(JSON.stringify(touched))
  }

  replaceReferences(source: string, targets: ReadonlyMap<string, boolean>): void {
    this.#statements.deleteReferences.run(source)
    for (const [target, strong] of targets) {
      this.#statements.addReference.run(source, target, strong ? 1 : 0)
    }
  }

  referencesTo(target: string): StoredReference[] {
    return this.#statements.referencesTo.all(target) as unknown as StoredReference[]
  }

  /** Closes the file, with all that has been written on the disk. */
  close(): void {
    try {
      this.#log?.doneSync()
    } finally {
      this.#database.close()
      this.#log?.close()
    }
  }
}
