import type { LakeDocument } from '../domain/document.ts'

/**
 * The documents a query sees: those of a perspective that the asker may read. The lists are in the
 * order of the ids and hold the same objects as `get`; nobody may change them.
 */
export interface DocumentSource {
  get(id: string): LakeDocument | undefined
  all(): readonly LakeDocument[]
  /**
   * The same, or those of one type, one after the other, when they are too many to be held together;
   * undefined when they are not, or when this source cannot.
   */
  scan?(type?: string): (() => Iterable<LakeDocument>) | undefined
  /** At least the documents of these types; others may be among them. */
  ofTypes(types: readonly string[]): readonly LakeDocument[]
  /** At least the documents that hold a reference, strong or weak, to one of these ids. */
  referringTo(ids: readonly string[]): readonly LakeDocument[]
}

/** The documents of some ids, in the order of the ids. */
export function documentsOf(source: DocumentSource, ids: Iterable<string>): LakeDocument[] {
  return [...new Set(ids)].toSorted().flatMap((id) => source.get(id) ?? [])
}

/** Those that pass the test, one after the other. */
export function* filtered(
  documents: Iterable<LakeDocument>,
  test: (document: LakeDocument) => boolean,
): Generator<LakeDocument> {
  for (const document of documents) if (test(document)) yield document
}

/** A source that shows only the documents of another one that pass the test. */
export function onlyThose(
  source: DocumentSource,
  test: (document: LakeDocument) => boolean,
): DocumentSource {
  return {
    get: (id) => {
      const document = source.get(id)
      return document && test(document) ? document : undefined
    },
    all: () => source.all().filter(test),
    scan: (type) => {
      const read = source.scan?.(type)
      return read && (() => filtered(read(), test))
    },
    ofTypes: (types) => source.ofTypes(types).filter(test),
    referringTo: (ids) => source.referringTo(ids).filter(test),
  }
}
