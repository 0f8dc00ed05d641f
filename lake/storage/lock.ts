import { DatabaseSync } from 'node:sqlite'
import { join } from 'node:path'
import { StorageError } from './errors.ts'

/**
 * Takes the folder for this process. The lock is SQLite's own lock on a file, so it ends with the
 * process however that ends, and no stale lock has to be cleared by hand.
 *
 * @returns a function that gives the folder back
 * @throws StorageError when another process has it
 */
export function lockFolder(folder: string): () => void {
  const file = join(folder, 'lock')
  let lock: DatabaseSync | undefined
  try {
    lock = new DatabaseSync(file, { timeout: 0 })
    lock.exec('PRAGMA locking_mode = EXCLUSIVE')
    lock.exec('BEGIN EXCLUSIVE')
  } catch (cause) {
    lock?.close()
    if (cause instanceof Error && /locked|busy/.test(cause.message)) {
      throw new StorageError(
        `${folder} is in use by another lake process. Stop that one, or give this one another folder.`,
        { cause },
      )
    }
    throw StorageError.fromOpening(file, cause)
  }
  return () => lock.close()
}
