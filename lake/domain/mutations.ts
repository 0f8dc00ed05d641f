import { validationError } from './errors.ts'
import { isObject, type JsonObject } from './document.ts'

/** Which documents a patch or delete is for: one by id, or all that a query finds. */
export type Selection =
  | { id: string; query?: never }
  | { query: string; params?: JsonObject; id?: never }

export interface PatchOperations {
  set?: JsonObject
  setIfMissing?: JsonObject
  unset?: string[]
  inc?: Record<string, number>
  dec?: Record<string, number>
  insert?: { items: unknown[]; before?: string; after?: string; replace?: string }
  diffMatchPatch?: Record<string, string>
}

export type PatchMutation = Selection & PatchOperations & { ifRevisionID?: string }
export type DeleteMutation = Selection & { purge?: boolean; ifRevisionID?: string }

/** A document as it is sent: without the fields that the lake fills in. */
export type DocumentInput = JsonObject & { _type: string; _id?: string }

export type Mutation =
  | { create: DocumentInput }
  | { createOrReplace: DocumentInput & { _id: string } }
  | { createIfNotExists: DocumentInput & { _id: string } }
  | { delete: DeleteMutation }
  | { patch: PatchMutation }

const OPERATIONS = ['create', 'createOrReplace', 'createIfNotExists', 'delete', 'patch'] as const
const PATCH_OPERATIONS: readonly string[] = [
  'set',
  'setIfMissing',
  'unset',
  'inc',
  'dec',
  'insert',
  'diffMatchPatch',
]

/**
 * Checks the shape of the mutations of a request.
 * @throws LakeError 400 that names the first mutation that has none of the known forms
 */
export function parseMutations(value: unknown): Mutation[] {
  const list = Array.isArray(value) ? value : isObject(value) ? [value] : undefined
  if (!list) throw validationError('The body must hold a list of mutations in `mutations`')
  return list.map((item, index) => {
    const keys = isObject(item) ? Object.keys(item) : []
    const operation = OPERATIONS.find((name) => name === keys[0])
    if (keys.length !== 1 || !operation) {
      throw validationError(
        `Mutation ${index} must be an object with exactly one of ${OPERATIONS.join(', ')}`,
      )
    }
    const body = (item as JsonObject)[operation]
    if (!isObject(body))
      throw validationError(`Mutation ${index}: \`${operation}\` must be an object`)
    if (operation === 'patch') checkPatch(body, index)
    if (operation === 'patch' || operation === 'delete') checkSelection(body, operation, index)
    else checkDocument(body, operation, index)
    return item as Mutation
  })
}

function checkSelection(body: JsonObject, operation: string, index: number): void {
  const byId = typeof body['id'] === 'string'
  const byQuery = typeof body['query'] === 'string'
  if (byId === byQuery) {
    throw validationError(
      `Mutation ${index}: \`${operation}\` needs either an \`id\` or a \`query\``,
    )
  }
}

function checkDocument(body: JsonObject, operation: string, index: number): void {
  if (typeof body['_type'] !== 'string' || body['_type'] === '') {
    throw validationError(`Mutation ${index}: the document of \`${operation}\` needs a \`_type\``)
  }
  const id = body['_id']
  if (id !== undefined && typeof id !== 'string') {
    throw validationError(`Mutation ${index}: \`_id\` must be a string`)
  }
  if (operation !== 'create' && !id) {
    throw validationError(`Mutation ${index}: the document of \`${operation}\` needs an \`_id\``)
  }
}

/** What a patch may say besides its operations. */
const BESIDES: readonly string[] = ['id', 'query', 'params', 'ifRevisionID']

/**
 * Checks the operations of a patch. One that is not known is refused: a slip of the pen would be
 * acknowledged, and nothing of it done.
 * @param where what to call the patch in the message: its place in the list
 */
export function checkPatch(patch: JsonObject, where: number | string): void {
  const unknown = Object.keys(patch).find(
    (name) => !PATCH_OPERATIONS.includes(name) && !BESIDES.includes(name),
  )
  if (unknown !== undefined) {
    throw validationError(
      `Mutation ${where}: a patch has no operation \`${unknown}\`; there are ${PATCH_OPERATIONS.join(', ')}`,
    )
  }
  for (const name of ['set', 'setIfMissing', 'inc', 'dec', 'diffMatchPatch', 'insert']) {
    if (patch[name] !== undefined && !isObject(patch[name])) {
      throw validationError(`Mutation ${where}: \`${name}\` must be an object`)
    }
  }
  const unset = patch['unset']
  if (unset !== undefined && !isListOfStrings(unset)) {
    throw validationError(`Mutation ${where}: \`unset\` must be a list of paths`)
  }
  for (const name of ['inc', 'dec']) {
    const wrong = Object.entries((patch[name] ?? {}) as JsonObject).find(
      ([, amount]) => typeof amount !== 'number',
    )
    if (wrong)
      throw validationError(`Mutation ${where}: \`${name}\` of ${wrong[0]} must be a number`)
  }
  const insert = patch['insert'] as JsonObject | undefined
  if (insert) {
    const places = ['before', 'after', 'replace'].filter((name) => typeof insert[name] === 'string')
    if (places.length !== 1 || !Array.isArray(insert['items'])) {
      throw validationError(
        `Mutation ${where}: \`insert\` needs \`items\` and one of \`before\`, \`after\`, \`replace\``,
      )
    }
  }
}

function isListOfStrings(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string')
}

/** The operations of a patch without its selection and condition. */
export function operationsOf(patch: object): PatchOperations {
  return Object.fromEntries(
    Object.entries(patch).filter(([name]) => PATCH_OPERATIONS.includes(name)),
  )
}
