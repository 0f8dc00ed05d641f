import type { LakeDocument } from '../document.ts'
import { isObject, type JsonObject } from '../document.ts'
import { failures, type MutationFailure } from '../errors.ts'
import { isPublishedId, publishedIdOf } from '../ids.ts'
import type { DocumentInput } from '../mutations.ts'
import type { TransactionScope } from '../transaction.ts'

/** Does what one kind of action asks for. */
export type ActionHandler = (action: Action, scope: TransactionScope) => void

/** An action as it was sent. Its fields are read through these methods, which say what is wrong. */
export class Action {
  readonly #fields: JsonObject

  constructor(fields: JsonObject) {
    this.#fields = fields
  }

  /** @throws MutationFailure 400 when the field is missing or no text */
  text(name: string): string {
    const value = this.#fields[name]
    if (typeof value === 'string' && value !== '') return value
    throw this.#invalid(`\`${name}\` must be a text`)
  }

  optionalText(name: string): string | undefined {
    return this.#fields[name] == null ? undefined : this.text(name)
  }

  texts(name: string): string[] {
    const value = this.#fields[name] ?? []
    if (Array.isArray(value) && value.every((item) => typeof item === 'string')) return value
    throw this.#invalid(`\`${name}\` must be a list of texts`)
  }

  number(name: string, otherwise: number): number {
    const value = this.#fields[name] ?? otherwise
    if (typeof value === 'number') return value
    throw this.#invalid(`\`${name}\` must be a number`)
  }

  flag(name: string): boolean {
    return this.#fields[name] === true
  }

  object(name: string): JsonObject {
    const value = this.#fields[name]
    if (isObject(value)) return value
    throw this.#invalid(`\`${name}\` must be an object`)
  }

  has(name: string): boolean {
    return this.#fields[name] != null
  }

  /** A document to write: it needs its id and type. */
  document(name: string): DocumentInput & { _id: string } {
    const document = this.object(name)
    if (typeof document['_id'] !== 'string' || typeof document['_type'] !== 'string') {
      throw this.#invalid(`\`${name}\` needs an \`_id\` and a \`_type\``)
    }
    return document as DocumentInput & { _id: string }
  }

  oneOf<T extends string>(name: string, values: readonly T[], otherwise?: T): T {
    const value = this.#fields[name] ?? otherwise
    const found = values.find((one) => one === value)
    if (found) return found
    throw this.#invalid(`\`${name}\` must be one of ${values.join(', ')}`)
  }

  /** The id of a published document. */
  publishedId(name = 'publishedId'): string {
    const id = this.text(name)
    if (isPublishedId(id)) return id
    throw this.#invalid(`\`${name}\` must be the id of a published document, not "${id}"`)
  }

  /** The id of a draft or version, of the published document if that is named too. */
  versionId(name: string, publishedId?: string): string {
    const id = this.text(name)
    if (isPublishedId(id)) {
      throw this.#invalid(`\`${name}\` must be the id of a draft or version, not "${id}"`)
    }
    if (publishedId !== undefined && publishedIdOf(id) !== publishedId) {
      throw this.#invalid(`\`${name}\` "${id}" is not a draft or version of "${publishedId}"`)
    }
    return id
  }

  #invalid(description: string): MutationFailure {
    return failures.invalid(`${String(this.#fields['actionType'])}: ${description}`)
  }
}

/** @throws MutationFailure 404 */
export function existing(scope: TransactionScope, id: string): LakeDocument {
  const document = scope.get(id)
  if (!document) throw failures.documentNotFound(id)
  return document
}

/** @throws MutationFailure 409 when the document is there in another revision, or not at all */
export function checkRevision(scope: TransactionScope, id: string, expected?: string): void {
  if (expected === undefined) return
  const revision = scope.get(id)?._rev ?? ''
  if (revision !== expected) throw failures.revisionDoesNotMatch(id, expected, revision)
}

/** The content of a document for writing it under another id. */
export function copyOf(document: LakeDocument, id: string): DocumentInput & { _id: string } {
  const { _rev, _updatedAt, ...content } = document
  return { ...content, _id: id }
}
