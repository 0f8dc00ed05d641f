import type { LakeDocument } from './document.ts'
import { failures } from './errors.ts'
import { generateId, isValidId } from './ids.ts'
import type { DocumentInput, Mutation } from './mutations.ts'

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

/** A mutation in which the document that it creates has its id. */
export type CompleteMutation =
  | { create: DocumentInput & { _id: string } }
  | Exclude<Mutation, { create: unknown }>

/** Fills in the id of the document that a mutation creates. @throws MutationFailure */
export function mutationWithId(mutation: Mutation): CompleteMutation {
  const withId = <T extends DocumentInput>(input: T) => ({ ...input, _id: completeId(input._id) })
  if ('create' in mutation) return { create: withId(mutation.create) }
  if ('createOrReplace' in mutation) return { createOrReplace: withId(mutation.createOrReplace) }
  if ('createIfNotExists' in mutation) {
    return { createIfNotExists: withId(mutation.createIfNotExists) }
  }
  return mutation
}

/**
 * The id to create a document under: as given, made up when there is none, and with the rest made
 * up when only a prefix such as `drafts.` is given.
 *
 * @throws MutationFailure 400 for an id that is not allowed
 */
function completeId(id: string | undefined): string {
  if (!id) return generateId()
  const complete = id.endsWith('.') ? id + generateId() : id
  if (isValidId(complete)) return complete
  throw failures.invalid(
    `Invalid document ID "${id}": at most 128 letters, digits, ".", "_" and "-", ` +
      'beginning with a letter, digit or "_", with no two dots together',
    { id },
  )
}
