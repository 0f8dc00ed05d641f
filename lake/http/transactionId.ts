import type { JsonObject } from '../domain/document.ts'
import { validationError } from '../domain/errors.ts'

/**
 * The id that whoever asks has chosen for a transaction. It is part of the `id:` line of the events
 * that others hear, so that a line break in it would let its author make up events.
 *
 * @throws LakeError 400 for what is no text of one line
 */
export function transactionIdIn({ transactionId }: JsonObject): string | undefined {
  if (transactionId === undefined) return undefined
  if (typeof transactionId === 'string' && !/\p{Cc}/u.test(transactionId)) return transactionId
  throw validationError('`transactionId` must be a string without control characters')
}
