import { Mutation as MutatorMutation, extract } from '@sanity/mutator'
import { failures, MutationFailure } from './errors.ts'
import type { LakeDocument } from './document.ts'
import type { PatchOperations } from './mutations.ts'
import { PatchedDocument, plainPath } from './patchInPlace.ts'
import { arrayPartsOf, leadsThroughArrays, namesOnePlace, placesOf } from './patchPaths.ts'

/**
 * Applies a patch to a document and leaves the document as it was: plain paths in place, all others
 * with Sanity's own engine. What that engine passes over in silence and hosted Content Lake refuses,
 * is refused here.
 *
 * The operations come in the engine's order: `setIfMissing`, `set`, `unset`, `diffMatchPatch`,
 * `inc`, `dec`, `insert`; each sees what those before have done.
 *
 * @param tick is called between the entries of the patch and the places of a path, and may throw a
 * `MutationFailure` to stop it
 * @throws MutationFailure when a path cannot be read, a number is missing, or the id would change
 */
export function applyPatch(
  document: LakeDocument,
  operations: PatchOperations,
  tick: () => void = () => {},
): LakeDocument {
  const work = new PatchedDocument(document)
  try {
    for (const step of stepsOf(operations, tick)) {
      step(work)
      tick()
    }
  } catch (error) {
    if (error instanceof MutationFailure) throw error
    if (error instanceof PathError) throw failures.invalid(error.message, error.details)
    const reason = error instanceof Error ? error.message : String(error)
    throw failures.invalid(`Cannot apply the patch to "${document._id}": ${reason}`, {
      id: document._id,
    })
  }
  const patched = work.document
  for (const field of ['_id', '_type'] as const) {
    if (patched[field] !== document[field]) {
      throw failures.invalid(`The attribute \`${field}\` of "${document._id}" cannot be changed`, {
        id: document._id,
      })
    }
  }
  return patched
}

type Step = (work: PatchedDocument) => void

/** A path that leads to nothing that can be done. */
class PathError extends Error {
  readonly details: { id: string; path: string }

  constructor(message: string, details: { id: string; path: string }) {
    super(message)
    this.details = details
  }
}

function* stepsOf(
  { insert, unset, ...byPath }: PatchOperations,
  tick: () => void,
): Generator<Step> {
  yield* entriesOf('setIfMissing', byPath.setIfMissing, tick)
  yield* entriesOf('set', byPath.set, tick)
  yield* unsetSteps(unset ?? [], tick)
  yield* entriesOf('diffMatchPatch', byPath.diffMatchPatch, tick)
  yield* entriesOf('inc', byPath.inc, tick)
  yield* entriesOf('dec', byPath.dec, tick)
  if (insert) yield (work) => work.replace(inserted(work.document, insert))
}

function* unsetSteps(paths: readonly string[], tick: () => void): Generator<Step> {
  const plain = paths.map(plainPath)
  if (plain.every((path) => path !== undefined)) {
    for (const path of plain) {
      yield (work) => {
        if (work.isAmbiguous(path)) work.replace(mutated(work.document, { unset: [...paths] }))
        else work.unset(path)
      }
    }
  } else if (paths.every(namesOnePlace))
    yield (work) => work.replace(mutated(work.document, { unset: [...paths] }))
  else
    for (const path of paths) yield (work) => work.replace(withoutPlaces(work.document, path, tick))
}

type ByPath = 'setIfMissing' | 'set' | 'diffMatchPatch' | 'inc' | 'dec'

function* entriesOf(
  operation: ByPath,
  entries: Readonly<Record<string, unknown>> | undefined,
  tick: () => void,
): Generator<Step> {
  for (const [path, value] of Object.entries(entries ?? {})) {
    const isNumber = operation !== 'inc' && operation !== 'dec' ? true : typeof value === 'number'
    const plain = operation === 'diffMatchPatch' || !isNumber ? undefined : plainPath(path)
    yield (work) => {
      if (plain === undefined || operation === 'diffMatchPatch' || work.isAmbiguous(plain))
        work.replace(withEntry(work.document, operation, path, value, tick))
      else if (operation === 'inc' || operation === 'dec') {
        const before = work.at(plain)
        if (typeof before !== 'number') throw noNumber(work.document, path)
        work.set(plain, operation === 'inc' ? before + Number(value) : before - Number(value))
      } else work[operation](plain, value)
    }
  }
}

function withEntry(
  document: LakeDocument,
  operation: ByPath,
  path: string,
  value: unknown,
  tick: () => void,
): LakeDocument {
  const places = placesOf(document, path, tick)
  if (operation === 'inc' || operation === 'dec') requireNumbers(document, path, places)
  const open = operation === 'set' || operation === 'setIfMissing'
  const there = open ? places.filter((place) => leadsThroughArrays(document, place)) : places
  if (there.length === 0) return document
  const values = Object.fromEntries(there.map((place) => [place, value]))
  return mutated(document, { [operation]: values })
}

function requireNumbers(document: LakeDocument, path: string, places: readonly string[]): void {
  const values = places.flatMap((place) => valuesAt(document, place))
  if (values.length > 0 && values.every((value) => typeof value === 'number')) return
  throw noNumber(document, path)
}

/** None where the engine fails, because something else stands in the place of an object. */
function valuesAt(document: LakeDocument, place: string): unknown[] {
  try {
    return extract(place, document)
  } catch {
    return []
  }
}

function noNumber(document: LakeDocument, path: string): PathError {
  return new PathError(
    `Cannot increment or decrement "${path}" of "${document._id}": there is no number there`,
    { id: document._id, path },
  )
}

/** From the last to the first, because items move up when one before them goes. */
function withoutPlaces(document: LakeDocument, path: string, tick: () => void): LakeDocument {
  const places = placesOf(document, path, tick)
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
