import type { DatabaseSync } from 'node:sqlite'
import { Statement } from './statement.ts'

export interface StoredDataset {
  name: string
  acl_mode: 'public' | 'private'
  description: string | null
  created_at: string
}

/** What belongs to the lake as a whole: datasets here; users and tokens have stores of their own. */
export class LakeStore {
  /** For the stores of other subjects, which prepare their own statements on it. */
  readonly database: DatabaseSync
  readonly #datasets: Statement
  /** All datasets, until one is written: every request asks for its own. */
  #known: readonly StoredDataset[] | undefined
  readonly #addDataset: Statement
  readonly #deleteDataset: Statement
  readonly #editDataset: Statement

  constructor(database: DatabaseSync) {
    this.database = database
    this.#datasets = new Statement(database, 'SELECT * FROM datasets ORDER BY name')
    this.#addDataset = new Statement(
      database,
      'INSERT INTO datasets (name, acl_mode, description, created_at) VALUES (?, ?, ?, ?)',
    )
    this.#deleteDataset = new Statement(database, 'DELETE FROM datasets WHERE name = ?')
    this.#editDataset = new Statement(
      database,
      'UPDATE datasets SET acl_mode = ?, description = ? WHERE name = ?',
    )
  }

  datasets(): readonly StoredDataset[] {
    this.#known ??= this.#datasets.all() as unknown as StoredDataset[]
    return this.#known
  }

  addDataset(row: StoredDataset): void {
    const { name, acl_mode, description, created_at } = row
    this.#known = undefined
    this.#addDataset.run(name, acl_mode, description, created_at)
  }

  editDataset({ name, acl_mode, description }: StoredDataset): void {
    this.#known = undefined
    this.#editDataset.run(acl_mode, description, name)
  }

  deleteDataset(name: string): void {
    this.#known = undefined
    this.#deleteDataset.run(name)
  }

  close(): void {
    this.database.close()
  }
}
