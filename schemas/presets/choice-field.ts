import { defineField } from 'sanity'
import type { Choice } from '../vocabulary/choice.ts'
import { type FieldLabels, labelled } from './labels.ts'

interface ChoiceFieldOptions extends FieldLabels {
  readonly choices: readonly Choice[]
  readonly layout?: 'dropdown' | 'radio'
}

/** One value out of a closed vocabulary; the editor may leave it empty. */
export function choiceField({ choices, layout = 'dropdown', ...labels }: ChoiceFieldOptions) {
  return defineField({
    ...labelled(labels),
    type: 'string',
    options: choiceOptions(choices, layout),
  })
}

/** One value out of a closed vocabulary, which the document cannot do without. */
export function requiredChoiceField({
  choices,
  layout = 'dropdown',
  ...labels
}: ChoiceFieldOptions) {
  return defineField({
    ...labelled(labels),
    type: 'string',
    options: choiceOptions(choices, layout),
    validation: (rule) =>
      rule.required().error(`Chưa chọn ${labels.title.toLocaleLowerCase('vi')}.`),
  })
}

function choiceOptions(choices: readonly Choice[], layout: 'dropdown' | 'radio') {
  return {
    list: choices.map(({ value, title }) => ({ value, title })),
    layout,
    ...(layout === 'radio' && { direction: 'horizontal' as const }),
  }
}
