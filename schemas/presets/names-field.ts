import { defineField } from 'sanity'
import { type FieldLabels, labelled } from './labels.ts'

/** A list of short texts, each at most once, shown as tags. */
export function namesField(labels: FieldLabels) {
  return defineField({
    ...labelled(labels),
    type: 'array',
    of: [{ type: 'string' }],
    options: { layout: 'tags' },
    validation: (rule) => rule.unique().error('Mục này đã có trong danh sách.'),
  })
}
