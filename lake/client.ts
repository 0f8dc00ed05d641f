import { createClient, type ClientConfig, type SanityClient } from '@sanity/client'

/**
 * The real client of a lake, which does not repeat what failed.
 *
 * @param url the lake's origin
 * @param config what is to differ
 */
export function clientOf(url: string, config: Partial<ClientConfig> = {}): SanityClient {
  return createClient({
    projectId: 'toasoan',
    dataset: 'production',
    apiHost: url,
    useProjectHostname: false,
    apiVersion: '2025-02-19',
    useCdn: false,
    maxRetries: 0,
    ...config,
  })
}
