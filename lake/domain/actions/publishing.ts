import { isObject, type LakeDocument } from '../document.ts'
import { publishedIdOf } from '../ids.ts'
import type { DocumentInput } from '../mutations.ts'
import { becomesStrong } from '../references.ts'
import type { TransactionScope } from '../transaction.ts'
import { systemOf, variantDocumentId, variantFormOf } from '../variants.ts'
import { copyOf } from './action.ts'

/** Marks a version as standing for the removal of the published document. */
function isRemoval(document: LakeDocument): boolean {
  return isObject(document['_system']) && document['_system']['delete'] === true
}

/** Puts a draft or version in the place of the published document, and removes it. */
export function publish(scope: TransactionScope, version: LakeDocument): void {
  const form = variantFormOf(version)
  const group = publishedIdOf(version._id)
  const publishedForm = form && { ...form, bundle: undefined }
  const publishedId = publishedForm ? variantDocumentId(group, publishedForm) : group
  const published = scope.get(publishedId)
  if (isRemoval(version)) {
    if (published) scope.apply({ delete: { id: publishedId } })
  } else {
    const { _system, ...content } = strengthen(copyOf(version, publishedId)) as DocumentInput
    scope.apply({
      createOrReplace: {
        ...content,
        ...(publishedForm ? { _system: systemOf(group, publishedForm) } : {}),
        _id: publishedId,
        _createdAt: published?._createdAt ?? version._createdAt,
      },
    })
  }
  scope.apply({ delete: { id: version._id } })
}

/**
 * A draft may refer weakly to a document that is not published yet and ask, in
 * `_strengthenOnPublish`, for the reference to become strong when it is published itself.
 */
function strengthen(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(strengthen)
  if (!isObject(value)) return value
  const { _strengthenOnPublish: _wish, ...fields } = value
  if (becomesStrong(value)) delete fields['_weak']
  const kept = typeof value['_ref'] === 'string' ? fields : value
  return Object.fromEntries(Object.entries(kept).map(([name, field]) => [name, strengthen(field)]))
}
