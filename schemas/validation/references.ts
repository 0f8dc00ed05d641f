import { DocumentId, getPublishedId } from '@sanity/id-utils'

/** A stored reference, as far as a rule looks at it. */
export interface ReferenceLike {
  readonly _ref?: string | undefined
}

const SELF = 'Tài liệu không thể dẫn tới chính nó. Hãy chọn tài liệu khác.'

/**
 * Checks that a reference does not lead back to the document that holds it.
 *
 * @param reference the stored reference; an empty one is accepted
 * @param documentId id of the document that holds it, draft or not
 */
export function isNotItself(
  reference: ReferenceLike | undefined,
  documentId: string | undefined,
): true | string {
  if (!reference?._ref || !documentId) return true
  const published = getPublishedId(DocumentId(documentId))
  return getPublishedId(DocumentId(reference._ref)) === published ? SELF : true
}

/**
 * Checks that what was printed has been joined to a document.
 *
 * @param reference the stored reference
 * @param message what the editor reads when there is none
 */
export function hasReference(reference: ReferenceLike | undefined, message: string): true | string {
  return Boolean(reference?._ref) || message
}
