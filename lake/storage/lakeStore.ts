import type { DatabaseSync } from 'node:sqlite'
import { inTransaction } from './database.ts'
import { Statement } from './statement.ts'

export interface StoredDataset {
  name: string
  acl_mode: 'public' | 'private'
  description: string | null
  created_at: string
}

/** An asset of a deleted dataset, by the hash of its bytes. */
export interface LeftAsset {
  sha1: string
  /** When the dataset was deleted, an ISO string. */
  deletedAt: string
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
  readonly #addLeftAsset: Statement
  readonly #leftAssets: Statement
  readonly #deleteLeftAsset: Statement

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
    this.#addLeftAsset = new Statement(
      database,
      'INSERT OR REPLACE INTO left_assets (sha1, deleted_at) VALUES (?, ?)',
    )
    this.#leftAssets = new Statement(database, 'SELECT sha1, deleted_at FROM left_assets')
    this.#deleteLeftAsset = new Statement(database, 'DELETE FROM left_assets WHERE sha1 = ?')
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

  /** Removes a dataset from the list, and notes the assets that it leaves. */
  deleteDataset(name: string, left: readonly LeftAsset[]): void {
    this.#known = undefined
    inTransaction(this.database, () => {
      this.#deleteDataset.run(name)
      for (const { sha1, deletedAt } of left) this.#addLeftAsset.run(sha1, deletedAt)
    })
  }

  /** The assets that deleted datasets have left, as long as they are there. */
  leftAssets(isThere: (sha1: string) => boolean): LeftAsset[] {
    const rows = this.#leftAssets.all() as unknown as { sha1: string; deleted_at: string }[]
    const gone = rows.filter(({ sha1 }) => !isThere(sha1))
    inTransaction(this.database, () => {
      for (const { sha1 } of gone) this.#deleteLeftAsset.run(sha1)
    })
    return rows
      .filter((row) => !gone.includes(row))
      .map(({ sha1, deleted_at: deletedAt }) => ({ sha1, deletedAt }))
  }

  close(): void {
    this.database.close()
  }
}
