import type { DatabaseSync, StatementSync } from 'node:sqlite'
import { inTransaction } from './database.ts'

/** A document as stored: `body` is its JSON, system fields included. */
export interface StoredDocument {
  id: string
  type: string
  rev: string
  seq: number
  body: string
}

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

/** A change with the transaction it belongs to. */
export interface ChangeInTransaction extends StoredChange {
  id: string
  author: string
  timestamp: string
}

/** Every statement that touches a dataset's file, prepared once. Knows rows, not meaning. */
export class DatasetStore {
  readonly #database: DatabaseSync
  readonly #statements: Statements

  constructor(database: DatabaseSync) {
    this.#database = database
    this.#statements = prepare(database)
  }

  /** Runs `work` as one durable transaction. */
  write<T>(work: () => T): T {
    return inTransaction(this.#database, work)
  }

  document(id: string): StoredDocument | undefined {
    return this.#statements.document.get(id) as StoredDocument | undefined
  }

  putDocument(row: StoredDocument): void {
    this.#statements.putDocument.run(row.id, row.type, row.rev, row.seq, row.body)
  }

  deleteDocument(id: string): void {
    this.#statements.deleteDocument.run(id)
  }

  /** All documents in the order of their ids, read as they are asked for. */
  documents(): Iterable<StoredDocument> {
    return this.#statements.documents.iterate() as unknown as Iterable<StoredDocument>
  }

  /** The ids that start with `prefix`, in order. */
  idsWithPrefix(prefix: string): string[] {
    const rows = this.#statements.idsWithPrefix.all(prefix, `${prefix}\u{10FFFF}`)
    return rows.map((row) => String(row['id']))
  }

  documentsOfType(type: string): Iterable<StoredDocument> {
    return this.#statements.documentsOfType.iterate(type) as unknown as Iterable<StoredDocument>
  }

  countDocuments(): number {
    return Number(this.#statements.countDocuments.get()?.['n'])
  }

  /** @returns the transaction's place in the order of all transactions */
  addTransaction(row: Omit<StoredTransaction, 'seq'>): number {
    const { lastInsertRowid } = this.#statements.addTransaction.run(
      row.id,
      row.author,
      row.timestamp,
    )
    return Number(lastInsertRowid)
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

  /** The changes of all transactions after `seq`, oldest first. */
  changesAfter(seq: number, limit: number): ChangeInTransaction[] {
    return this.#statements.changesAfter.all(seq, limit) as unknown as ChangeInTransaction[]
  }

  /** The changes of one document, newest first, as far back as they are asked for. */
  changesOfDocument(id: string): Iterable<ChangeInTransaction> {
    const rows = this.#statements.changesOfDocument.iterate(id)
    return rows as unknown as Iterable<ChangeInTransaction>
  }

  /** Removes what the history keeps of a document. */
  purgeHistory(id: string): void {
    this.#statements.deleteChanges.run(id)
    this.#statements.deleteEmptyTransactions.run()
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

  close(): void {
    this.#database.close()
  }
}

type Statements = Record<keyof typeof SQL, StatementSync>

const SQL = {
  document: 'SELECT id, type, rev, seq, body FROM documents WHERE id = ?',
  documents: 'SELECT id, type, rev, seq, body FROM documents ORDER BY id',
  documentsOfType: 'SELECT id, type, rev, seq, body FROM documents WHERE type = ? ORDER BY id',
  idsWithPrefix: 'SELECT id FROM documents WHERE id >= ? AND id < ? ORDER BY id',
  countDocuments: 'SELECT count(*) AS n FROM documents',
  putDocument: `
    INSERT INTO documents (id, type, rev, seq, body) VALUES (?, ?, ?, ?, ?)
    ON CONFLICT (id) DO UPDATE SET
      type = excluded.type, rev = excluded.rev, seq = excluded.seq, body = excluded.body`,
  deleteDocument: 'DELETE FROM documents WHERE id = ?',
  addTransaction: 'INSERT INTO transactions (id, author, timestamp) VALUES (?, ?, ?)',
  transaction: 'SELECT seq, id, author, timestamp FROM transactions WHERE id = ?',
  lastTransaction: 'SELECT seq, id, author, timestamp FROM transactions ORDER BY seq DESC LIMIT 1',
  addChange: `
    INSERT INTO changes (seq, ordinal, document_id, document_type, transition, previous_rev,
      mutations, apply, revert) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  changesOf: 'SELECT * FROM changes WHERE seq = ? ORDER BY ordinal',
  changesAfter: `
    SELECT c.*, t.id, t.author, t.timestamp FROM changes c JOIN transactions t USING (seq)
    WHERE c.seq > ? ORDER BY c.seq, c.ordinal LIMIT ?`,
  changesOfDocument: `
    SELECT c.*, t.id, t.author, t.timestamp FROM changes c JOIN transactions t USING (seq)
    WHERE c.document_id = ? ORDER BY c.seq DESC`,
  deleteChanges: 'DELETE FROM changes WHERE document_id = ?',
  // The last one stays: times of later transactions are compared with it.
  deleteEmptyTransactions: `
    DELETE FROM transactions WHERE seq NOT IN (SELECT seq FROM changes)
      AND seq < (SELECT max(seq) FROM transactions)`,
  deleteReferences: 'DELETE FROM refs WHERE source = ?',
  addReference: 'INSERT INTO refs (source, target, strong) VALUES (?, ?, ?)',
  referencesTo: 'SELECT source, target, strong FROM refs WHERE target = ? ORDER BY source',
} as const

function prepare(database: DatabaseSync): Statements {
  const entries = Object.entries(SQL).map(([name, sql]) => [name, database.prepare(sql)] as const)
  return Object.fromEntries(entries) as Statements
}
