/** A stored reference, as far as a rule looks at it. */
export interface ReferenceLike {
  readonly _ref?: string | undefined
}

const SELF = 'Tài liệu không thể dẫn tới chính nó. Hãy chọn tài liệu khác.'

/**
 * Gives the id under which the published document, its draft and its versions belong together.
 *
 * @param id a document id: `x`, `drafts.x` or `versions.<release>.x`
 */
export function documentGroupId(id: string): string {
  return id.replace(/^drafts\./, '').replace(/^versions\.[^.]+\./, '')
}

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
  return documentGroupId(reference._ref) === documentGroupId(documentId) ? SELF : true
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
