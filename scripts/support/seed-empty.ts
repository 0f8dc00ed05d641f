import type { SanityClient } from '@sanity/client'
import { importReports } from '../../seed/import/index.ts'
import { readPaths } from '../../seed/read/paths.ts'
import { summaryLines } from './import-report.ts'
import { projectRoot } from './project.ts'

/** Folder of the reports that come with the project, from the project's root. */
export const SEED_REPORTS = 'seed/reports'

/**
 * Imports the project's own reports into a dataset that holds no document.
 *
 * @param client may write to the dataset
 * @param report called with each line of the summary
 * @throws when the dataset cannot be read or written
 */
export async function seedIfEmpty(
  client: SanityClient,
  report: (line: string) => void,
): Promise<void> {
  if ((await client.fetch<number>('count(*)', {}, { perspective: 'raw' })) > 0) return
  report(`Importing ${SEED_REPORTS} …`)
  const summary = await importReports({
    client,
    sources: readPaths([SEED_REPORTS], { cwd: projectRoot }),
  })
  for (const line of summaryLines(summary, 'the empty lake')) report(line)
}
