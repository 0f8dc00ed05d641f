import { defineArrayMember, defineField } from 'sanity'
import { hasReference, isNotItself } from '../validation/references.ts'
import { type FieldLabels, labelled } from './labels.ts'

/** A document type that others refer to. */
export type ReferenceTarget =
  | 'article'
  | 'organization'
  | 'person'
  | 'place'
  | 'resolution'
  | 'topic'

interface ReferenceOptions extends FieldLabels {
  readonly to: ReferenceTarget
}

interface WeakOptions {
  /** The other document may go: it can be unpublished and deleted while it is referred to. */
  readonly weak?: true
}

interface OptionalReferenceOptions extends ReferenceOptions, WeakOptions {
  /** What the editor reads while it is empty, when it should not stay so. */
  readonly wanted?: string
}

/** A reference to one other document. */
export function referenceField({ to, wanted, weak, ...labels }: OptionalReferenceOptions) {
  return defineField({
    ...labelled(labels),
    type: 'reference',
    to: [{ type: to }],
    ...(weak && { weak }),
    validation: (rule) => [
      rule.custom((value, { document }) => isNotItself(value, document?._id)).error(),
      ...(wanted ? [rule.custom((value) => hasReference(value, wanted)).warning()] : []),
    ],
  })
}

/** A reference to one other document, which must be given. */
export function requiredReferenceField({ to, ...labels }: ReferenceOptions) {
  return defineField({
    ...labelled(labels),
    type: 'reference',
    to: [{ type: to }],
    validation: (rule) => [
      rule.required().error(`Chưa chọn ${labels.title.toLocaleLowerCase('vi')}.`),
      rule.custom((value, { document }) => isNotItself(value, document?._id)).error(),
    ],
  })
}

/** A list of references to other documents of one type, each at most once. */
export function referencesField({ to, weak, ...labels }: ReferenceOptions & WeakOptions) {
  return defineField({
    ...labelled(labels),
    type: 'array',
    of: [
      defineArrayMember({
        type: 'reference',
        to: [{ type: to }],
        ...(weak && { weak }),
        validation: (rule) =>
          rule.custom((value, { document }) => isNotItself(value, document?._id)).error(),
      }),
    ],
    validation: (rule) => rule.unique().error('Mục này đã có trong danh sách.'),
  })
}
