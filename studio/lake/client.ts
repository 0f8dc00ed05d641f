import { type ClientConfig, createClient, type SanityClient } from '@sanity/client'

/**
 * Makes the Studio's clients speak to the origin that the page came from. Hosted Sanity has one host
 * name a project; the lake has one project, and a newsroom's host names need no wildcard DNS.
 *
 * @param config what the Studio asks for
 */
export function createLakeClient(config: ClientConfig): SanityClient {
  return createClient({ ...config, useProjectHostname: false })
}
