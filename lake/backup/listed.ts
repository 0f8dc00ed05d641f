import { openSnapshot } from '../storage/snapshot.ts'

/** The names of the datasets that a `lake.sqlite` lists. */
export function datasetsOf(file: string): string[] {
  const database = openSnapshot(file)
  try {
    const rows = database.prepare('SELECT name FROM datasets ORDER BY name').all()
    return rows.map(({ name }) => String(name))
  } finally {
    database.close()
  }
}
