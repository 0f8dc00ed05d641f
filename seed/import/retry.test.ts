import { expect, test, vi } from 'vitest'
import { isTransient, withRetry } from './retry.ts'

const failure = (statusCode: number, headers: Record<string, string> = {}) =>
  Object.assign(new Error(`HTTP ${statusCode}`), { statusCode, response: { headers } })
const network = (code: string) => new TypeError('fetch failed', { cause: { code } })

test.each<[string, unknown, boolean]>([
  ['too many requests', failure(429), true],
  ['a gateway without a server', failure(502), true],
  ['a refused connection', network('ECONNREFUSED'), true],
  ['a socket that broke', Object.assign(new Error('read'), { code: 'ECONNRESET' }), true],
  ['a bad request', failure(400), false],
  ['a conflict', failure(409), false],
  ['no session', failure(401), false],
  ['a browser without a network', new TypeError('Failed to fetch'), true],
  ['a mistake of the program', new TypeError('x is not a function'), false],
  ['nothing', undefined, false],
])('%s', (_, error, expected) => {
  expect(isTransient(error)).toBe(expected)
})

test('tries until it works', async () => {
  const attempt = vi
    .fn<() => Promise<string>>()
    .mockRejectedValueOnce(failure(429))
    .mockRejectedValueOnce(network('EPIPE'))
    .mockResolvedValue('done')
  expect(await withRetry(attempt, { delays: [0, 0, 0] })).toBe('done')
  expect(attempt).toHaveBeenCalledTimes(3)
})

test('gives up after the last wait, and at once when it is of no use', async () => {
  const busy = vi.fn<() => Promise<never>>().mockRejectedValue(failure(503))
  await expect(withRetry(busy, { delays: [0, 0] })).rejects.toThrow('HTTP 503')
  expect(busy).toHaveBeenCalledTimes(3)
  const refused = vi.fn<() => Promise<never>>().mockRejectedValue(failure(403))
  await expect(withRetry(refused)).rejects.toThrow('HTTP 403')
  expect(refused).toHaveBeenCalledTimes(1)
})

test('waits as long as the server says', async () => {
  vi.useFakeTimers()
  try {
    const attempt = vi
      .fn<() => Promise<string>>()
      .mockRejectedValueOnce(failure(429, { 'retry-after': '7' }))
      .mockResolvedValue('done')
    const result = withRetry(attempt)
    await vi.advanceTimersByTimeAsync(6_999)
    expect(attempt).toHaveBeenCalledTimes(1)
    await vi.advanceTimersByTimeAsync(1)
    expect(await result).toBe('done')
  } finally {
    vi.useRealTimers()
  }
})

test('a signal ends the wait', async () => {
  const stop = new AbortController()
  const busy = vi.fn<() => Promise<never>>().mockRejectedValue(failure(503))
  const result = withRetry(busy, { signal: stop.signal, delays: [60_000] })
  stop.abort()
  await expect(result).rejects.toBe(stop.signal.reason)
  expect(busy).toHaveBeenCalledTimes(1)
})
