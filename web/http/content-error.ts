import { isHttpError } from '@sanity/client'
import type { FetchPublic } from '../../queries/fetch.ts'

const TOO_MANY_REQUESTS = 429

/** Content that a page needs could not be read. */
export class ContentError extends Error {
  override readonly name = 'ContentError'
  /** 502 when the Content Lake refused the query; 503 when it may answer later. */
  readonly status: 502 | 503

  constructor(cause: unknown) {
    super('The content of the page could not be read from the Content Lake.', { cause })
    const status = isHttpError(cause) ? cause.statusCode : undefined
    const isRefusal = status !== undefined && status < 500 && status !== TOO_MANY_REQUESTS
    this.status = isRefusal ? 502 : 503
  }
}

/** Makes a fetch function reject with {@link ContentError}, so that a page can say what failed. */
export function withContentErrors(fetchPublic: FetchPublic): FetchPublic {
  return (query, params) =>
    fetchPublic(query, params).catch((cause: unknown) => {
      throw new ContentError(cause)
    })
}
