import { DOCUMENT_KINDS } from '../../vietnamese/document-kinds.ts'
import type { Choice } from './choice.ts'

/** Kinds of document as their titles write them, in the order of the Vietnamese alphabet. */
export const RESOLUTION_KINDS: readonly Choice[] = DOCUMENT_KINDS.map(({ kind }) => kind)
  .toSorted((one, other) => one.localeCompare(other, 'vi'))
  .map((kind) => ({ value: kind, title: kind }))
