import { type ClientConfig, createClient, type SanityClient } from '@sanity/client'
import { isEventStream, openEventStream } from './event-stream-socket.ts'

/**
 * Makes a Studio client for the lake. Hosted Sanity has a host name for each project; the lake has
 * one project and answers at the origin that the page came from, so that any host name will do.
 *
 * @param config what the Studio asks for
 */
export function createLakeClient(config: ClientConfig): SanityClient {
  return createClient({
    ...config,
    useProjectHostname: false,
    resolveFetch: () => lakeFetch,
  })
}

/** `fetch`, with event streams over WebSockets. */
const lakeFetch: typeof fetch = (input, init) => {
  const request = typeof input === 'string' || input instanceof URL ? new URL(input) : undefined
  if (!request || !isEventStream(request)) return fetch(input, init)
  return openEventStream(request, new Headers(init?.headers), init?.signal)
}
