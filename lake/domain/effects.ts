import type { RawPatch } from 'mendoza'
import { diff } from '../mendoza/diff.ts'
import type { LakeDocument } from './document.ts'

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
