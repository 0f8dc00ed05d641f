import { closeSync, fsyncSync, openSync } from 'node:fs'
import { DatabaseSync, backup } from 'node:sqlite'
import { openForReading } from './database.ts'
import { StorageError } from './errors.ts'

/** How much of a snapshot is written, from 0 to 1. */
export type SnapshotProgress = (part: number) => void

/**
 * Opens a database for reading as it is at this moment. Writers go on; what they write is not seen
 * until the connection is closed.
 */
export function openSnapshot(file: string): DatabaseSync {
  try {
    const database = openForReading(file)
    // The moment is that of the first statement, not of BEGIN.
    database.exec('BEGIN')
    database.prepare('SELECT count(*) FROM sqlite_schema').get()
    return database
  } catch (cause) {
    throw StorageError.fromOpening(file, cause)
  }
}

/**
 * Copies a database as it is at this moment to a new file, durably, while others read and write it,
 * in this process or another one.
 *
 * @throws StorageError when it cannot be read, or the copy cannot be written
 */
export async function copyDatabase(
  file: string,
  target: string,
  progress: SnapshotProgress = () => {},
): Promise<void> {
  const source = openSnapshot(file)
  try {
    await backup(source, target, {
      rate: 1000,
      progress: ({ totalPages, remainingPages }) => progress(1 - remainingPages / totalPages),
    })
    // One plain file, which can be read where nothing can be written.
    const copy = new DatabaseSync(target)
    copy.exec('PRAGMA journal_mode = DELETE')
    copy.close()
  } catch (cause) {
    throw StorageError.fromUse(target, cause)
  } finally {
    source.close()
  }
  const descriptor = openSync(target, 'r+')
  fsyncSync(descriptor)
  closeSync(descriptor)
}
