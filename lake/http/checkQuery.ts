import { LakeError, validationError } from '../domain/errors.ts'
import type { Limits } from '../domain/limits.ts'

/** @throws LakeError 400 when there is no query, 413 when it is too long */
export function checkQuery(query: unknown, { queryLength }: Limits): asserts query is string {
  if (typeof query !== 'string' || query === '') throw validationError('A `query` is required')
  if (Buffer.byteLength(query) <= queryLength) return
  throw new LakeError(413, 'queryTooLargeError', `A query may have ${queryLength} bytes at most`)
}
