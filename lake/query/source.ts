import type { LakeDocument } from '../domain/document.ts'

/**
 * The documents a query sees: those of a perspective that the asker may read. The lists are in the
 * order of the ids and hold the same objects as `get`; nobody may change them.
 */
export interface DocumentSource {
  get(id: string): LakeDocument | undefined
  all(): readonly LakeDocument[]
  /** At least the documents of these types; others may be among them. */
  ofTypes(types: readonly string[]): readonly LakeDocument[]
  /** At least the documents that hold a reference, strong or weak, to one of these ids. */
  referringTo(ids: readonly string[]): readonly LakeDocument[]
}

/** The documents of some ids, in the order of the ids. */
export function documentsOf(source: DocumentSource, ids: Iterable<string>): LakeDocument[] {
  return [...new Set(ids)].toSorted().flatMap((id) => source.get(id) ?? [])
}
