import { Mutation as MutatorMutation, extract } from '@sanity/mutator'
import { failures } from './errors.ts'
import type { LakeDocument } from './document.ts'
import type { PatchOperations } from './mutations.ts'
import { arrayPartsOf, leadsThroughArrays, namesOnePlace, placesOf } from './patchPaths.ts'

/**
 * Applies a patch to a document with Sanity's own engine and leaves the document as it was. What
 * that engine passes over in silence and hosted Content Lake refuses, is refused here.
 *
 * The operations come in the engine's order: `setIfMissing`, `set`, `unset`, `diffMatchPatch`,
 * `inc`, `dec`, `insert`; each sees what those before have done.
 *
 * @throws MutationFailure when a path cannot be read, a number is missing, or the id would change
 */
export function applyPatch(document: LakeDocument, operations: PatchOperations): LakeDocument {
  let patched = document
  try {
    for (const step of stepsOf(operations)) patched = step(patched)
  } catch (error) {
    if (error instanceof PathError) throw failures.invalid(error.message, error.details)
    const reason = error instanceof Error ? error.message : String(error)
    throw failures.invalid(`Cannot apply the patch to "${document._id}": ${reason}`, {
      id: document._id,
    })
  }
  for (const field of ['_id', '_type'] as const) {
    if (patched[field] !== document[field]) {
      throw failures.invalid(`The attribute \`${field}\` of "${document._id}" cannot be changed`, {
        id: document._id,
      })
    }
  }
  return patched
}

type Step = (document: LakeDocument) => LakeDocument

/** A path that leads to nothing that can be done. */
class PathError extends Error {
  readonly details: { id: string; path: string }

  constructor(message: string, details: { id: string; path: string }) {
    super(message)
    this.details = details
  }
}

function* stepsOf({ insert, unset, ...byPath }: PatchOperations): Generator<Step> {
  yield* entriesOf('setIfMissing', byPath.setIfMissing)
  yield* entriesOf('set', byPath.set)
  if (unset?.every(namesOnePlace)) yield (document) => mutated(document, { unset })
  else for (const path of unset ?? []) yield (document) => withoutPlaces(document, path)
  yield* entriesOf('diffMatchPatch', byPath.diffMatchPatch)
  yield* entriesOf('inc', byPath.inc)
  yield* entriesOf('dec', byPath.dec)
  if (insert) yield (document) => inserted(document, insert)
}

type ByPath = 'setIfMissing' | 'set' | 'diffMatchPatch' | 'inc' | 'dec'

function* entriesOf(
  operation: ByPath,
  entries: Readonly<Record<string, unknown>> | undefined,
): Generator<Step> {
  for (const [path, value] of Object.entries(entries ?? {})) {
    yield (document) => {
      const places = placesOf(document, path)
      if (operation === 'inc' || operation === 'dec') requireNumbers(document, path, places)
      const open = operation === 'set' || operation === 'setIfMissing'
      const there = open ? places.filter((place) => leadsThroughArrays(document, place)) : places
      if (there.length === 0) return document
      const values = Object.fromEntries(there.map((place) => [place, value]))
      return mutated(document, { [operation]: values })
    }
  }
}

function requireNumbers(document: LakeDocument, path: string, places: readonly string[]): void {
  const values = places.flatMap((place) => extract(place, document))
  if (values.length > 0 && values.every((value) => typeof value === 'number')) return
  throw new PathError(
    `Cannot increment or decrement "${path}" of "${document._id}": there is no number there`,
    { id: document._id, path },
  )
}

/** From the last to the first, because items move up when one before them goes. */
function withoutPlaces(document: LakeDocument, path: string): LakeDocument {
  const places = placesOf(document, path)
  return places.length > 0 ? mutated(document, { unset: places.toReversed() }) : document
}

function inserted(
  document: LakeDocument,
  insert: NonNullable<PatchOperations['insert']>,
): LakeDocument {
  const { items } = insert
  const path = insert.before ?? insert.after ?? insert.replace ?? ''
  if (namesOnePlace(path)) return mutated(document, { insert })
  const set: Record<string, unknown[]> = {}
  for (const { array, items: present, indices, start, end } of arrayPartsOf(document, path)) {
    const gone = new Set(insert.replace === undefined ? [] : indices)
    const at = insert.after === undefined ? start : end
    const kept = (part: readonly unknown[], from: number) =>
      part.filter((_, offset) => !gone.has(from + offset))
    set[array] = [...kept(present.slice(0, at), 0), ...items, ...kept(present.slice(at), at)]
  }
  return Object.keys(set).length > 0 ? mutated(document, { set }) : document
}

function mutated(document: LakeDocument, operations: PatchOperations): LakeDocument {
  const mutation = new MutatorMutation({
    mutations: [{ patch: { ...operations, id: document._id } as never }],
  })
  return mutation.apply(document) as LakeDocument
}
