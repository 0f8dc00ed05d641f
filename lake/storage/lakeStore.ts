import type { DatabaseSync, StatementSync } from 'node:sqlite'

export interface StoredDataset {
  name: string
  acl_mode: 'public' | 'private'
  created_at: string
  tags: string
}

/** What belongs to the lake as a whole: datasets here; users and tokens have stores of their own. */
export class LakeStore {
  /** For the stores of other subjects, which prepare their own statements on it. */
  readonly database: DatabaseSync
  readonly #datasets: StatementSync
  readonly #addDataset: StatementSync
  readonly #deleteDataset: StatementSync
  readonly #setAclMode: StatementSync

  constructor(database: DatabaseSync) {
    this.database = database
    this.#datasets = database.prepare('SELECT * FROM datasets ORDER BY name')
    this.#addDataset = database.prepare(
      'INSERT INTO datasets (name, acl_mode, created_at) VALUES (?, ?, ?)',
    )
    this.#deleteDataset = database.prepare('DELETE FROM datasets WHERE name = ?')
    this.#setAclMode = database.prepare('UPDATE datasets SET acl_mode = ? WHERE name = ?')
  }

  datasets(): StoredDataset[] {
    return this.#datasets.all() as unknown as StoredDataset[]
  }

  addDataset(name: string, aclMode: StoredDataset['acl_mode'], createdAt: string): void {
    this.#addDataset.run(name, aclMode, createdAt)
  }

  setAclMode(name: string, aclMode: StoredDataset['acl_mode']): void {
    this.#setAclMode.run(aclMode, name)
  }

  deleteDataset(name: string): void {
    this.#deleteDataset.run(name)
  }

  close(): void {
    this.database.close()
  }
}
