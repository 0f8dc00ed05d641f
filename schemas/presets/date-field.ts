import { defineField } from 'sanity'
import { dateExists, dateIsNotInFuture, isNotBefore } from '../validation/dates.ts'
import { type FieldLabels, labelled } from './labels.ts'

/** How the Studio prints a date, as Vietnamese readers write it: 16/03/2022. */
export const DATE_FORMAT = 'DD/MM/YYYY'

interface DateFieldOptions extends FieldLabels {
  /** The day has happened: one after today is a mistake. */
  readonly past?: true
  /** The sibling that holds an earlier day, and what the editor reads when the order is wrong. */
  readonly notBefore?: { readonly field: string; readonly message: string }
}

/** A calendar day that exists. */
export function dateField({ past, notBefore, ...labels }: DateFieldOptions) {
  return defineField({
    ...labelled(labels),
    type: 'date',
    options: { dateFormat: DATE_FORMAT },
    validation: (rule) => [
      rule.custom((value) => dateExists(value)).error(),
      ...(past ? [rule.custom((value) => dateIsNotInFuture(value)).error()] : []),
      ...(notBefore
        ? [
            rule
              .custom((value, { parent }) =>
                isNotBefore(value, siblingOf(parent, notBefore.field), notBefore.message),
              )
              .error(),
          ]
        : []),
    ],
  })
}

function siblingOf(parent: unknown, name: string): unknown {
  return parent && typeof parent === 'object'
    ? (parent as Readonly<Record<string, unknown>>)[name]
    : undefined
}
