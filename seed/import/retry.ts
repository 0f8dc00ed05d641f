/** Trying again: when, how long after, and when not. */

/** Waits in milliseconds before each further attempt; a server's Retry-After overrides them. */
const DELAYS: readonly number[] = [250, 500, 1000, 2000, 4000, 8000, 16_000, 30_000]
const LONGEST_DELAY = 120_000

interface HttpFailure {
  readonly statusCode?: number
  readonly response?: { readonly headers?: unknown }
}

/** The HTTP status of a client's error; undefined when no answer came. */
export function statusOf(error: unknown): number | undefined {
  return (error as HttpFailure | undefined)?.statusCode
}

/** What `fetch` says when no answer came, in Node, Chromium, Firefox and Safari: a bare TypeError. */
const FETCH_FAILED = /^(?:fetch failed|terminated|Failed to fetch|NetworkError|Load failed)/
const NETWORK_CODE = /^(?:ECONN|ETIMEDOUT|EPIPE|ENOTFOUND|EAI_AGAIN|EHOST|ENET|UND_ERR)/

/** True for errors after which the same request may work: too many at once, a server's, the network's. */
export function isTransient(error: unknown): boolean {
  const status = statusOf(error)
  if (status !== undefined) return status === 429 || status === 408 || status >= 500
  const { name, message, code } = (error ?? {}) as NodeJS.ErrnoException
  if (name === 'TimeoutError' || NETWORK_CODE.test(code ?? causeCode(error) ?? '')) return true
  return name === 'TypeError' && FETCH_FAILED.test(message)
}

function causeCode(error: unknown): string | undefined {
  return ((error as { cause?: { code?: string } } | undefined)?.cause ?? {}).code
}

/**
 * Does something until it works, waiting longer each time while its errors are transient.
 *
 * @throws the error that is not transient, the last one, or the signal's reason
 */
export async function withRetry<T>(
  attempt: () => Promise<T>,
  {
    signal,
    delays = DELAYS,
  }: { signal?: AbortSignal | undefined; delays?: readonly number[] } = {},
): Promise<T> {
  for (let tries = 0; ; tries++) {
    try {
      return await attempt()
    } catch (error) {
      const delay = delays[tries]
      if (delay === undefined || !isTransient(error)) throw error
      // Half of the wait is chance, so that several importers do not come back together.
      await wait(retryAfter(error) ?? delay / 2 + Math.random() * (delay / 2), signal)
    }
  }
}

/** The wait that a server asks for, in milliseconds. */
function retryAfter(error: unknown): number | undefined {
  const headers = (error as HttpFailure).response?.headers
  const value =
    headers instanceof Headers
      ? headers.get('retry-after')
      : (headers as Record<string, string> | undefined)?.['retry-after']
  const seconds = Number(value)
  return value && Number.isFinite(seconds) && seconds >= 0
    ? Math.min(seconds * 1000, LONGEST_DELAY)
    : undefined
}

function wait(milliseconds: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = () => {
      clearTimeout(timer)
      reject(signal?.reason as Error)
    }
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', stop)
      resolve()
    }, milliseconds)
    if (signal?.aborted) stop()
    else signal?.addEventListener('abort', stop, { once: true })
  })
}
