import { StorageError } from '../storage/errors.ts'
import { openSnapshot } from '../storage/snapshot.ts'

/**
 * Reads all of a database file and checks that it is sound.
 * @throws StorageError with what is wrong with it
 */
export function checkDatabase(file: string): void {
  const database = openSnapshot(file)
  let found: string[]
  try {
    const rows = database.prepare('PRAGMA integrity_check(10)').all()
    found = rows.map((row) => String(row['integrity_check']))
  } catch (cause) {
    throw StorageError.fromUse(file, cause)
  } finally {
    database.close()
  }
  if (found[0] !== 'ok') {
    throw new StorageError(`${file} is damaged: ${found.join('; ')}. Use another backup.`)
  }
}
