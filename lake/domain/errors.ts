/**
 * What the lake refuses, with the reason in the words and types of hosted Content Lake. `status` is
 * the HTTP status a server answers with; the domain itself knows nothing more of HTTP.
 */
export class LakeError extends Error {
  override readonly name: string = 'LakeError'
  readonly status: number
  readonly type: string
  readonly items: readonly ErrorItem[]
  /** Further members of the `error` object, such as `query`, `start` and `end` of a parse error. */
  readonly details: Readonly<Record<string, unknown>>

  constructor(
    status: number,
    type: string,
    description: string,
    extra: { items?: readonly ErrorItem[]; details?: Record<string, unknown> } = {},
  ) {
    super(description)
    this.status = status
    this.type = type
    this.items = extra.items ?? []
    this.details = extra.details ?? {}
  }
}

/** One failed mutation or action: `index` is its place in the request. */
export interface ErrorItem {
  error: { type: string; description: string; [field: string]: unknown }
  index?: number
}

/** A request that makes no sense in itself, whatever the documents are. */
export function validationError(description: string, details: Record<string, unknown> = {}) {
  return new LakeError(400, 'validationError', description, { details })
}

export function notFound(description: string): LakeError {
  return new LakeError(404, 'notFoundError', description)
}

/** One mutation that failed; a transaction turns it into a `mutationError` that names its place. */
export class MutationFailure extends Error {
  override readonly name = 'MutationFailure'
  readonly status: number
  readonly item: ErrorItem['error']

  constructor(status: number, type: string, description: string, details: object = {}) {
    super(description)
    this.status = status
    this.item = { ...details, type, description }
  }
}

export const failures = {
  documentNotFound: (id: string) =>
    new MutationFailure(
      404,
      'documentNotFoundError',
      `The document with the ID "${id}" was not found`,
      { id },
    ),
  documentAlreadyExists: (id: string) =>
    new MutationFailure(
      409,
      'documentAlreadyExistsError',
      `Document by ID "${id}" already exists`,
      { id },
    ),
  revisionDoesNotMatch: (id: string, expected: string, current: string) =>
    new MutationFailure(
      409,
      'documentRevisionIDDoesNotMatchError',
      `Document "${id}" has unexpected revision ID ("${current}"), expected "${expected}"`,
      { id, currentRevisionID: current, expectedRevisionID: expected },
    ),
  hasReferences: (id: string, referringIDs: readonly string[]) =>
    new MutationFailure(
      409,
      'documentHasExistingReferencesError',
      `Document "${id}" cannot be deleted as there are references to it from ${list(referringIDs)}`,
      { id, referringIDs },
    ),
  missingReference: (id: string, referenceID: string) =>
    new MutationFailure(
      409,
      'documentReferencesNonexistentDocumentError',
      `Document "${id}" references non-existent document "${referenceID}"`,
      { id, referenceID },
    ),
  invalid: (description: string, details: object = {}) =>
    new MutationFailure(400, 'validationError', description, details),
  releaseState: (name: string, state: string, wanted: string) =>
    new MutationFailure(
      409,
      'invalidReleaseStateError',
      `The release "${name}" is ${state}; this can be done only while it is ${wanted}`,
      { releaseId: name, state },
    ),
  documentTooLarge: (id: string, limit: number) =>
    new MutationFailure(
      413,
      'documentTooLargeError',
      `Document "${id}" is larger than ${limit} bytes of JSON`,
      { id },
    ),
  patchTooSlow: (limit: number) =>
    new MutationFailure(
      400,
      'patchTimeoutError',
      `The patches of the transaction take longer than ${limit} ms; part it into several`,
    ),
  insufficientPermissions: (permission: string, id: string) =>
    new MutationFailure(
      403,
      'insufficientPermissionsError',
      `Insufficient permissions; permission "${permission}" required`,
      { permission, id },
    ),
}

function list(ids: readonly string[]): string {
  const shown = ids.slice(0, 10).map((id) => `"${id}"`)
  return ids.length > 10 ? `${shown.join(', ')} and ${ids.length - 10} more` : shown.join(', ')
}

/** For a query that was stopped, wherever it ran. */
export function queryTimeout(): LakeError {
  return new LakeError(400, 'queryTimeoutError', 'The query took too long and was stopped')
}
