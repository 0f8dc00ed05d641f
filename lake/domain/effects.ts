import type { RawPatch } from 'mendoza'
import { diff } from '../mendoza/diff.ts'
import type { ChangeInTransaction, StoredChange } from '../storage/datasetStore.ts'
import { isObject, type LakeDocument } from './document.ts'
import type { Mutation } from './mutations.ts'

/** Mendoza patches from a document to the next version of it, and back. */
export interface Effects {
  apply: RawPatch
  revert: RawPatch
}

/** Made without `_rev`, as the Studio's history applies them. */
export function effectsOf(before?: LakeDocument, after?: LakeDocument): Effects {
  const left = withoutRev(before)
  const right = withoutRev(after)
  return { apply: diff(left, right), revert: diff(right, left) }
}

export function withoutRev(document: LakeDocument | undefined): object | null {
  if (!document) return null
  const { _rev, ...rest } = document
  return rest
}

const CREATIONS = ['create', 'createIfNotExists', 'createOrReplace'] as const

/**
 * The mutations of a change as they are stored. What creates a document is the document, which is
 * in the effects already: only the name of the mutation is kept then.
 */
export function storeMutations(mutations: readonly Mutation[], before?: LakeDocument): string {
  const [only, ...more] = mutations
  const creation = CREATIONS.find((name) => only && name in only)
  const bare = creation !== undefined && more.length === 0 && before === undefined
  return JSON.stringify(bare ? creation : mutations)
}

export function readMutations(
  change: Pick<StoredChange, 'mutations' | 'apply'> & Pick<ChangeInTransaction, 'id'>,
): Mutation[] {
  const stored: unknown = JSON.parse(change.mutations)
  if (typeof stored !== 'string') return stored as Mutation[]
  const [, document] = JSON.parse(change.apply) as [number, unknown]
  if (!isObject(document)) return []
  return [{ [stored]: { ...document, _rev: change.id } } as unknown as Mutation]
}
