import type { SanityClient } from '@sanity/client'
import { inProject } from './project.ts'

/** Folder of the reports that come with the project. */
export const SEED_REPORTS = inProject('seed', 'reports')

export async function seedIfEmpty(
  client: SanityClient,
  report: (line: string) => void,
): Promise<void> {
  if ((await client.fetch<number>('count(*)')) > 0) return
  report('Importing')
}
