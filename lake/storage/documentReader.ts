import type { DatabaseSync } from 'node:sqlite'
import { Statement } from './statement.ts'

/** A document as stored: `body` is its JSON, system fields included. */
export interface StoredDocument {
  id: string
  type: string
  rev: string
  /** The transaction that wrote it last. */
  seq: number
  body: string
}

/** Which version of a document is stored, without its content. */
export interface StoredVersion {
  id: string
  seq: number
}

/** The statements that read documents, for the writing connection and for query workers alike. */
export class DocumentReader {
  readonly #document: Statement
  readonly #seq: Statement
  readonly #all: Statement
  readonly #count: Statement
  readonly #countOfType: Statement
  readonly #ofType: Statement
  readonly #lastSeq: Statement
  readonly #referringTo: Statement

  constructor(database: DatabaseSync) {
    this.#document = new Statement(database, 'SELECT * FROM documents WHERE id = ?')
    this.#seq = new Statement(database, 'SELECT seq FROM documents WHERE id = ?')
    this.#all = new Statement(database, 'SELECT id, seq FROM documents ORDER BY id')
    this.#count = new Statement(database, 'SELECT count(*) AS n FROM documents')
    this.#countOfType = new Statement(
      database,
      'SELECT count(*) AS n FROM documents WHERE type = ?',
    )
    this.#ofType = new Statement(
      database,
      'SELECT id, seq FROM documents WHERE type = ? ORDER BY id',
    )
    this.#referringTo = new Statement(database, 'SELECT source FROM refs WHERE target = ?')
    this.#lastSeq = new Statement(database, 'SELECT max(seq) AS seq FROM transactions')
  }

  document(id: string): StoredDocument | undefined {
    return this.#document.get(id) as StoredDocument | undefined
  }

  /** The transaction that wrote a document last; undefined when there is no such document. */
  seqOf(id: string): number | undefined {
    return this.#seq.get(id)?.['seq'] as number | undefined
  }

  /** How many documents there are, of a type or at all. */
  count(type?: string): number {
    const row = type === undefined ? this.#count.get() : this.#countOfType.get(type)
    return Number(row?.['n'])
  }

  /** All documents in the order of their ids. */
  versions(): StoredVersion[] {
    return this.#all.all() as unknown as StoredVersion[]
  }

  versionsOfType(type: string): StoredVersion[] {
    return this.#ofType.all(type) as unknown as StoredVersion[]
  }

  /** The ids of the documents that hold a reference to a document. */
  idsReferringTo(target: string): string[] {
    return this.#referringTo.all(target).map((row) => String(row['source']))
  }

  /** The last transaction; any write makes it grow. */
  lastSeq(): number {
    return Number(this.#lastSeq.get()?.['seq'] ?? 0)
  }
}
