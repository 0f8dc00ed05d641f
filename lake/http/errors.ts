import type { Context } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { LakeError, MutationFailure } from '../domain/errors.ts'
import { storageErrorOf } from '../storage/errors.ts'

/** Refused before any document is looked at, in hosted's short form of an error. */
export class HttpError extends Error {
  override readonly name = 'HttpError'
  readonly status: number
  readonly error: string

  /**
   * @param status HTTP status
   * @param error the short name of the status, such as `Unauthorized`
   * @param message what was wrong and what to do
   */
  constructor(status: number, error: string, message: string) {
    super(message)
    this.status = status
    this.error = error
  }
}

/**
 * The answer to any error, in the two shapes that `@sanity/client` reads: `{error: {type,
 * description, items}}` of the data API and `{statusCode, error, message}` of everything else.
 */
export function errorResponse(error: unknown, c: Context): Response {
  const { status, body } = describeError(error)
  if (status >= 500 && status !== 501) console.error(storageErrorOf(error)?.message ?? error)
  // What is left of the request's body is not read, so that nothing can follow it.
  if (status === 413 || status >= 500) c.header('Connection', 'close')
  return c.json(body, status as ContentfulStatusCode)
}

export function describeError(error: unknown): { status: number; body: object } {
  if (error instanceof LakeError) {
    const { status, type, message, items, details } = error
    const listed = items.length > 0 ? { items } : {}
    return { status, body: { error: { ...details, type, description: message, ...listed } } }
  }
  if (error instanceof MutationFailure) {
    return { status: error.status, body: { error: error.item } }
  }
  if (error instanceof HttpError) {
    const { status, message } = error
    return { status, body: { statusCode: status, error: error.error, message } }
  }
  const failure = storageErrorOf(error)
  if (failure) {
    const status = failure.full ? 507 : 500
    const name = failure.full ? 'Insufficient Storage' : 'Internal Server Error'
    const message = `The lake cannot read or write its files. ${failure.advice}`
    return { status, body: { statusCode: status, error: name, message } }
  }
  const message = 'An internal error occurred; the log of the lake has the details'
  return { status: 500, body: { statusCode: 500, error: 'Internal Server Error', message } }
}
