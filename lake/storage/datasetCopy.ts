import { openDatabase, inTransaction } from './database.ts'
import { datasetMigrations } from './migrations.ts'

export interface CopyContents {
  /** Without what the history keeps. */
  skipHistory: boolean
  /** Without releases and the versions in them. */
  skipContentReleases: boolean
  /** Gives the JSON that an asset's document is to have in the copy. */
  rewrite(body: string): string
}

const WITHOUT_HISTORY = `
  DELETE FROM changes;
  DELETE FROM transactions WHERE seq < (SELECT max(seq) FROM transactions);
`

const WITHOUT_RELEASES = `
  DELETE FROM refs WHERE source GLOB '_.releases.*' OR source GLOB 'versions.*';
  DELETE FROM documents WHERE id GLOB '_.releases.*' OR id GLOB 'versions.*';
`

/** Makes the copied file of a dataset into the file of another dataset. */
export function adoptCopy(file: string, contents: CopyContents): void {
  const database = openDatabase(file, { migrations: datasetMigrations, durable: 'at commit' })
  try {
    inTransaction(database, () => {
      if (contents.skipHistory) database.exec(WITHOUT_HISTORY)
      if (contents.skipContentReleases) database.exec(WITHOUT_RELEASES)
      const update = database.prepare('UPDATE documents SET body = ? WHERE id = ?')
      const assets = database.prepare(
        "SELECT id, body FROM documents WHERE type IN ('sanity.imageAsset', 'sanity.fileAsset')",
      )
      for (const row of assets.all()) {
        const { id, body } = row as { id: string; body: string }
        update.run(contents.rewrite(body), id)
      }
    })
  } finally {
    database.close()
  }
}
