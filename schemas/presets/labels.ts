/** What every preset is told about the field it makes. */
export interface FieldLabels {
  readonly name: string
  /** Label above the field, in Vietnamese. */
  readonly title: string
  /** Help below the label, in Vietnamese, written for the editor. */
  readonly description?: string
  /** Tabs of the form on which the field stands. */
  readonly group?: string | string[]
}

/**
 * Leaves out what was not given, so that a preset never hands `undefined` to the Studio.
 *
 * @param labels the labels of one field
 */
export function labelled({ name, title, description, group }: FieldLabels): FieldLabels {
  return { name, title, ...(description && { description }), ...(group && { group }) }
}
