import { defineField } from 'sanity'
import { isNotBlank } from '../validation/text.ts'
import { type FieldLabels, labelled } from './labels.ts'

/** The required line of text that a document or list entry goes by. */
export function nameField(labels: FieldLabels) {
  return defineField({
    ...labelled(labels),
    type: 'string',
    validation: (rule) => [
      rule.required().error(`Chưa nhập ${labels.title.toLocaleLowerCase('vi')}.`),
      rule.custom((value) => isNotBlank(value)).error(),
    ],
  })
}
