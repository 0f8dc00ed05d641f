import { Statement } from './statement.ts'
import { openSnapshot } from './snapshot.ts'

/**
 * The documents of a dataset's file as they are when the first is asked for, in the order of their
 * ids: those after an id, of some types or of all. The file is let go of at the end, early or not.
 */
export function* exportRows(
  file: string,
  { after, types }: { after: string; types: readonly string[] },
): Generator<{ id: string; body: string }> {
  const database = openSnapshot(file)
  try {
    const ofTypes = types.length > 0 ? `AND type IN (${types.map(() => '?').join(', ')})` : ''
    const sql = `SELECT id, body FROM documents WHERE id > ? ${ofTypes} ORDER BY id`
    const rows = new Statement(database, sql).iterate(after, ...types)
    yield* rows as Iterable<{ id: string; body: string }>
  } finally {
    database.close()
  }
}
