import type { Access, Permission } from './access.ts'
import { mutationWithArrayKeys } from './arrayKeys.ts'
import { LakeError, MutationFailure, failures } from './errors.ts'
import type { JsonObject, LakeDocument } from './document.ts'
import { brokenRules } from './integrity.ts'
import { applyPatch } from './patch.ts'
import {
  operationsOf,
  type DeleteMutation,
  type DocumentInput,
  type Mutation,
  type PatchMutation,
  type PatchOperations,
  type Selection,
} from './mutations.ts'
import { checkPlainWrite } from './releases.ts'
import { type CompleteMutation, mutationWithId, stamped, stampedNew } from './systemFields.ts'

/** What a transaction is worked out against: the documents as they are now. */
export interface DocumentsNow {
  get(id: string): LakeDocument | undefined
  idsWithPrefix(prefix: string): readonly string[]
  /** The ids of the documents that hold a strong reference to `id`. */
  strongReferrers(id: string): readonly string[]
  /** The ids of those that refer to it weakly only. */
  weakReferrers(id: string): readonly string[]
}

/** Finds the documents of a query, as the transaction has left them so far. */
export type FindDocuments = (
  query: string,
  params: JsonObject,
  changed: ReadonlyMap<string, LakeDocument | undefined>,
) => LakeDocument[]

/** A transaction while it is being worked out: what it has done so far can be seen. */
export interface TransactionScope {
  readonly timestamp: string
  readonly access: Access
  get(id: string): LakeDocument | undefined
  /** The ids that start with `prefix`, with what this transaction made and without what it removed. */
  idsWithPrefix(prefix: string): string[]
  /**
   * The mutation with the ids and array keys that the lake makes up. A transaction may be worked out
   * more than once, and has to come out the same. @throws MutationFailure
   */
  complete(mutation: Mutation): CompleteMutation
  /** @throws MutationFailure */
  apply(mutation: Mutation): void
}

/** One thing a request asks for; the first that fails is named by its place in the request. */
export type Step = (scope: TransactionScope) => void

export interface TransactionInput {
  /** What the request was made of. Actions know what they may do; mutations are checked. */
  kind: 'mutation' | 'action'
  steps: readonly Step[]
  transactionId: string
  timestamp: string
  access: Access
  autoGenerateArrayKeys?: boolean
  /** The most bytes of JSON that a document may have. */
  documentSize: number
  /** How long all patches together may take, in milliseconds. */
  patchTime: number
}

/** The steps of a list of mutations. */
export function stepsOf(mutations: readonly Mutation[]): Step[] {
  return mutations.map((mutation) => {
    let completed: CompleteMutation | undefined
    return (scope) => scope.apply((completed ??= scope.complete(mutation)))
  })
}

export type Operation = 'create' | 'update' | 'delete' | 'none'

export interface MutationResult {
  id: string
  operation: Operation
  document?: LakeDocument
}

/** What a transaction does to one document, seen from before and after the whole of it. */
export interface DocumentChange {
  id: string
  before: LakeDocument | undefined
  after: LakeDocument | undefined
  /** JSON of `after`; empty when there is none. */
  body: string
  /** The mutations of this document, each by id and with everything the lake filled in. */
  mutations: Mutation[]
  /** Its history is to go as well. */
  purge?: boolean
}

export interface WorkedOutTransaction {
  results: MutationResult[]
  changes: DocumentChange[]
}

/**
 * Works out what a transaction does, and writes nothing.
 *
 * @throws LakeError a `mutationError` or `actionError` with the first step that cannot be done, or
 * with all the references that would be left without a target
 */
export function workOut(
  input: TransactionInput,
  now: DocumentsNow,
  find: FindDocuments,
): WorkedOutTransaction {
  const transaction = new Transaction(input, now, find)
  for (const [index, step] of input.steps.entries()) {
    try {
      step(transaction)
    } catch (error) {
      if (error instanceof MutationFailure) throw failed(input.kind, [{ failure: error, index }])
      throw error
    }
  }
  return transaction.finish()
}

function failed(
  kind: TransactionInput['kind'],
  causes: { failure: MutationFailure; index?: number }[],
): LakeError {
  const first = causes[0]!.failure
  const items = causes.map(({ failure, index }) => ({
    error: failure.item,
    ...(index === undefined ? {} : { index }),
  }))
  const description = `The ${kind}(s) failed: ${first.message}`
  return new LakeError(first.status, `${kind}Error`, description, { items })
}

class Transaction implements TransactionScope {
  readonly #input: TransactionInput
  readonly #now: DocumentsNow
  readonly #find: FindDocuments
  readonly #changes = new Map<string, DocumentChange>()
  #patchingTime = 0
  readonly #results: MutationResult[] = []

  constructor(input: TransactionInput, now: DocumentsNow, find: FindDocuments) {
    this.#input = input
    this.#now = now
    this.#find = find
  }

  get timestamp(): string {
    return this.#input.timestamp
  }

  get access(): Access {
    return this.#input.access
  }

  get(id: string): LakeDocument | undefined {
    const change = this.#changes.get(id)
    return change ? change.after : this.#now.get(id)
  }

  idsWithPrefix(prefix: string): string[] {
    const ids = new Set([...this.#now.idsWithPrefix(prefix), ...this.#changes.keys()])
    return [...ids].filter((id) => id.startsWith(prefix) && this.get(id)).toSorted()
  }

  complete(mutation: Mutation): CompleteMutation {
    const keyed = this.#input.autoGenerateArrayKeys ? mutationWithArrayKeys(mutation) : mutation
    return mutationWithId(keyed)
  }

  apply(asked: Mutation): void {
    const mutation = this.complete(asked)
    if ('create' in mutation) this.#create(mutation.create)
    else if ('createOrReplace' in mutation) this.#createOrReplace(mutation.createOrReplace)
    else if ('createIfNotExists' in mutation) this.#createIfNotExists(mutation.createIfNotExists)
    else if ('patch' in mutation) this.#patch(mutation.patch)
    else this.#delete(mutation.delete)
  }

  finish(): WorkedOutTransaction {
    const changes = [...this.#changes.values()].filter(({ before, after }) => before || after)
    for (const change of changes) change.body = change.after ? JSON.stringify(change.after) : ''
    const broken = brokenRules(changes, this.#now, this.#input.documentSize)
    if (broken.length > 0) {
      throw failed(
        this.#input.kind,
        broken.map((failure) => ({ failure })),
      )
    }
    const results = this.#results.map((result) => {
      const document = this.get(result.id) ?? result.document
      // Who may change a document may not always read it.
      const { document: _, ...rest } = result
      return document && this.access.allows('read', document) ? { ...rest, document } : rest
    })
    return { results, changes }
  }

  #create(input: DocumentInput & { _id: string }): void {
    const id = input._id
    if (this.get(id)) throw failures.documentAlreadyExists(id)
    const document = stampedNew(input, this.#input)
    this.#write('create', id, document, { create: document })
  }

  #createIfNotExists(input: DocumentInput & { _id: string }): void {
    const id = input._id
    const existing = this.get(id)
    const document = stampedNew(input, this.#input)
    if (existing) {
      this.#require('create', document)
      this.#results.push({ id, operation: 'none', document: existing })
      return
    }
    this.#write('create', id, document, { createIfNotExists: document })
  }

  #createOrReplace(input: DocumentInput & { _id: string }): void {
    const id = input._id
    const existing = this.get(id)
    const document = stampedNew(input, this.#input)
    this.#write(existing ? 'update' : 'create', id, document, { createOrReplace: document })
  }

  #patch(patch: PatchMutation): void {
    const operations = operationsOf(patch)
    for (const document of this.#selected(patch)) {
      this.#require('update', document)
      this.#checkRevision(document, patch.ifRevisionID)
      const id = document._id
      const patched = stamped(this.#patched(document, operations), document._createdAt, this.#input)
      this.#write('update', id, patched, { patch: { id, ...operations } })
    }
  }

  /** Other requests wait while a patch is applied. */
  #patched(document: LakeDocument, operations: PatchOperations): LakeDocument {
    const { patchTime } = this.#input
    const begun = performance.now() - this.#patchingTime
    const patched = applyPatch(document, operations, () => {
      if (performance.now() - begun > patchTime) throw failures.patchTooSlow(patchTime)
    })
    this.#patchingTime = performance.now() - begun
    return patched
  }

  #delete(selection: DeleteMutation): void {
    const documents =
      selection.id === undefined
        ? this.#selected(selection)
        : [this.get(selection.id)].filter((document) => document !== undefined)
    for (const document of documents) {
      this.#require('delete', document)
      this.#checkRevision(document, selection.ifRevisionID)
      this.#write('delete', document._id, undefined, { delete: { id: document._id } }, document)
      if (selection.purge) this.#changes.get(document._id)!.purge = true
    }
  }

  #selected(selection: Selection): LakeDocument[] {
    if (selection.id === undefined) {
      const changed = new Map([...this.#changes].map(([id, { after }]) => [id, after]))
      return this.#find(selection.query, selection.params ?? {}, changed)
    }
    const document = this.get(selection.id)
    if (!document) throw failures.documentNotFound(selection.id)
    return [document]
  }

  #checkRevision(document: LakeDocument, expected: string | undefined): void {
    if (expected !== undefined && document._rev !== expected) {
      throw failures.revisionDoesNotMatch(document._id, expected, document._rev)
    }
  }

  #write(
    operation: Operation,
    id: string,
    after: LakeDocument | undefined,
    mutation: Mutation,
    deleted?: LakeDocument,
  ): void {
    const change = this.#changes.get(id)
    const previous = this.get(id)
    this.#require(operation, previous, after)
    if (this.#input.kind === 'mutation') checkPlainWrite(this, id, previous, after)
    if (change) {
      change.after = after
      change.mutations.push(mutation)
    } else {
      this.#changes.set(id, { id, before: previous, after, body: '', mutations: [mutation] })
    }
    this.#results.push({ id, operation, ...(deleted ? { document: deleted } : {}) })
  }

  #require(operation: Operation, before?: LakeDocument, after?: LakeDocument): void {
    const { access } = this.#input
    const permission: Permission = operation === 'create' ? 'create' : 'update'
    for (const document of [before, after]) {
      if (document && !access.allows(permission, document)) {
        throw failures.insufficientPermissions(permission, document._id)
      }
    }
  }
}
