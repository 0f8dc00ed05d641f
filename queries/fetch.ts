import type { ClientReturn, QueryParams, SanityClient } from '@sanity/client'

/** How long a query may take before the caller is told that it failed, in milliseconds. */
const QUERY_TIMEOUT_MS = 10_000

/** Runs a query of this folder: its parameters in, its generated result type out. */
export type FetchPublic = <const Query extends string>(
  query: Query,
  params?: QueryParams,
) => Promise<ClientReturn<Query, never>>

/**
 * Makes the fetch function that front ends use. Whatever the given client was set up with, it
 * reads the published perspective, past any cache, so that a publish shows at once.
 *
 * @param client a client of `@sanity/client` for the project and dataset to read; how often a
 *   failed request is tried again is its own setting (`maxRetries`), which cannot be changed later
 * @returns a function that rejects with the client's own errors: `ClientError` for a query that
 *   was refused, `ServerError` or a connection error when the content cannot be read
 */
export function createFetchPublic(client: SanityClient): FetchPublic {
  const reader = client.withConfig({
    perspective: 'published',
    useCdn: false,
    timeout: QUERY_TIMEOUT_MS,
  })
  return (query, params = {}) => reader.fetch(query, params)
}
