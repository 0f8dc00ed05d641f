/** Days that a report prints without their year. */
import { datesIn, inYear, type FoundDate } from '../../vietnamese/dates.ts'
import type { Segment } from './segments.ts'

/** Gives the full date of a day found in a report, `YYYY-MM-DD`, when the report says its year. */
export type DayReader = (found: FoundDate) => string | undefined

/** A day without its year is the last one before the report appeared on `appeared`, or one printed in full elsewhere. */
export function dayReader(appeared: string | undefined, segments: readonly Segment[]): DayReader {
  let printed: readonly FoundDate[] | undefined
  return (found) => {
    if (found.date !== undefined) return found.date
    if (appeared !== undefined) {
      const year = Number(appeared.slice(0, 4))
      const same = inYear(found, year)
      return same !== undefined && same <= appeared ? same : inYear(found, year - 1)
    }
    printed ??= segments.flatMap((segment) => datesIn(segment.text))
    return printed.find(
      ({ date, day, month }) => date !== undefined && day === found.day && month === found.month,
    )?.date
  }
}
