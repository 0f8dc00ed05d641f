import { defineField, type DatetimeRule } from 'sanity'
import { NEWSROOM_TIME_ZONE } from '../validation/dates.ts'
import { DATE_FORMAT } from './date-field.ts'
import { type FieldLabels, labelled } from './labels.ts'

interface DatetimeFieldOptions extends FieldLabels {
  readonly validation?: (rule: DatetimeRule) => DatetimeRule
}

/** Vietnam's zone by the name that this browser has for it: Chromium lists it as `Asia/Saigon`. */
const studioTimeZone = [NEWSROOM_TIME_ZONE, 'Asia/Saigon'].find((name) =>
  Intl.supportedValuesOf('timeZone').includes(name),
)

/** A day and a time of day, shown and typed in Vietnam's time wherever the editor is. */
export function datetimeField({ validation, ...labels }: DatetimeFieldOptions) {
  return defineField({
    ...labelled(labels),
    type: 'datetime',
    options: {
      dateFormat: DATE_FORMAT,
      timeFormat: 'HH:mm',
      ...(studioTimeZone && { displayTimeZone: studioTimeZone }),
      allowTimeZoneSwitch: false,
    },
    ...(validation && { validation }),
  })
}
