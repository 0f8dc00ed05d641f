/** A client of a test's lake, with documents in it. */
import { createClient, type SanityClient } from '@sanity/client'
import type { ExampleDocument } from './documents.ts'

/**
 * Writes documents into a lake, in one transaction.
 *
 * @param url origin of the lake
 * @returns a client that writes, and reads whatever perspective a call asks for
 */
export async function fillLake(
  url: string,
  documents: readonly ExampleDocument[],
): Promise<SanityClient> {
  const client = createClient({
    projectId: 'toasoan',
    dataset: 'production',
    apiHost: url,
    useProjectHostname: false,
    apiVersion: '2025-02-19',
    useCdn: false,
    perspective: 'raw',
  })
  const transaction = client.transaction()
  for (const document of documents) transaction.create(document)
  await transaction.commit({ visibility: 'sync' })
  return client
}
