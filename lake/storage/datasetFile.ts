import { closeSync, existsSync, fsyncSync, openSync, readdirSync, rmSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { openDatabase, openForReading } from './database.ts'
import { StorageError } from './errors.ts'
import { datasetMigrations } from './migrations.ts'

/**
 * Makes the file of a new dataset, durably: it is whole on the disk when this returns, so that it
 * can be listed.
 * @throws StorageError when it cannot be written
 */
export function makeDatasetFile(file: string): void {
  openDatabase(file, { migrations: datasetMigrations, durable: 'at commit' }).close()
  syncFolder(dirname(file))
}

/**
 * Makes sure that a new list of datasets does not come beside datasets: it would be begun anew, and
 * new datasets put over the old ones.
 *
 * @param folder where the files of the datasets are, if it is there
 * @param list the file of the list
 * @throws StorageError when the list is not there and some dataset has data
 */
export function checkNothingForgotten(folder: string, list: string): void {
  if (!existsSync(folder) || (existsSync(list) && statSync(list).size > 0)) return
  const files = readdirSync(folder).filter((name) => name.endsWith('.sqlite'))
  const forgotten = files.map((name) => join(folder, name)).find(holdsData)
  if (forgotten) throw StorageError.unlisted(forgotten, list)
}

/** Whether anything was ever committed to the dataset in a file. */
function holdsData(file: string): boolean {
  if (statSync(file).size === 0) return false
  try {
    const database = openForReading(file)
    try {
      const table = database.prepare("SELECT 1 FROM sqlite_schema WHERE name = 'transactions'")
      if (!table.get()) return false
      return database.prepare('SELECT 1 FROM transactions LIMIT 1').get() !== undefined
    } finally {
      database.close()
    }
  } catch (cause) {
    throw StorageError.fromOpening(file, cause)
  }
}

/** Removes the file of a dataset, if it is there, with what SQLite keeps beside it. */
export function removeDatasetFile(file: string): void {
  for (const suffix of ['', '-wal', '-shm']) rmSync(file + suffix, { force: true })
}

/** Makes new names in a folder durable. Windows cannot open folders, and needs no such call. */
export function syncFolder(path: string): void {
  if (process.platform === 'win32') return
  const descriptor = openSync(path, 'r')
  try {
    fsyncSync(descriptor)
  } finally {
    closeSync(descriptor)
  }
}
