import type { LakeDocument } from './document.ts'
import { failures } from './errors.ts'
import { generateId, isValidId } from './ids.ts'
import type { DocumentInput } from './mutations.ts'

/** What a transaction stamps on the documents that it writes. */
export interface Stamp {
  readonly transactionId: string
  readonly timestamp: string
}

/** A document with the system fields of the lake, whatever was sent. */
export function stamped(
  document: DocumentInput,
  createdAt: string,
  { transactionId, timestamp }: Stamp,
): LakeDocument {
  return {
    ...document,
    _createdAt: createdAt,
    _rev: transactionId,
    _updatedAt: timestamp,
  } as LakeDocument
}

/** The same for a document that is made: it may say when it was made elsewhere. */
export function stampedNew(input: DocumentInput & { _id: string }, stamp: Stamp): LakeDocument {
  const createdAt = input['_createdAt']
  const valid = typeof createdAt === 'string' && !Number.isNaN(Date.parse(createdAt))
  return stamped(input, valid ? createdAt : stamp.timestamp, stamp)
}

/**
 * The id to create a document under: as given, made up when there is none, and with the rest made
 * up when only a prefix such as `drafts.` is given.
 *
 * @throws MutationFailure 400 for an id that is not allowed
 */
export function completeId(id: string | undefined): string {
  if (!id) return generateId()
  const complete = id.endsWith('.') ? id + generateId() : id
  if (isValidId(complete)) return complete
  throw failures.invalid(
    `Invalid document ID "${id}": at most 128 letters, digits, ".", "_" and "-", ` +
      'beginning with a letter, digit or "_", with no two dots together',
    { id },
  )
}
