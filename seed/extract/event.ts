import { datesIn, inYear, type FoundDate } from '../../vietnamese/dates.ts'
import { PROVINCES } from '../../vietnamese/places.ts'
import { createPhrases } from '../../vietnamese/words.ts'
import type { FoundEvent, ParsedReport } from '../report.ts'
import type { Segment } from './segments.ts'

/** The event's date stands in the first sentence, near its beginning. */
const REACH = 60
const PLACES = createPhrases([
  ...PROVINCES,
  'TP. Hồ Chí Minh',
  'thành phố Hồ Chí Minh',
  'TP Hồ Chí Minh',
])

/** When and where the event took place, by the opening of the first paragraphs. */
export function findEvent(report: ParsedReport, segments: readonly Segment[]): FoundEvent {
  const story = segments.filter(({ kind }) => kind === 'lead' || kind === 'paragraph')
  for (const segment of story.slice(0, 3)) {
    const found = datesIn(segment.text).find((date) => opensEvent(segment.text, date))
    if (!found) continue
    const date = dateOf(found, report, segments)
    const place = placeBehind(segment, found.end)
    return {
      ...(date ? { date } : {}),
      ...(found.partOfDay ? { partOfDay: found.partOfDay } : {}),
      ...(place ? { place } : {}),
    }
  }
  return {}
}

function opensEvent(text: string, date: FoundDate): boolean {
  if (date.precision !== 'day' || date.start > REACH) return false
  const before = text.slice(0, date.start)
  return date.partOfDay !== undefined || /(?:^|[\s)-])(?:[Nn]gày|[Tt]ừ ngày)\s$/u.test(before)
}

/** A day without its year is the last one before the report appeared, or one printed in full elsewhere. */
function dateOf(
  found: FoundDate,
  report: ParsedReport,
  segments: readonly Segment[],
): string | undefined {
  if (found.date !== undefined) return found.date
  if (report.date !== undefined) {
    const year = Number(report.date.slice(0, 4))
    const same = inYear(found, year)
    return same !== undefined && same <= report.date ? same : inYear(found, year - 1)
  }
  return segments
    .flatMap((segment) => datesIn(segment.text))
    .find((date) => date.date !== undefined && date.day === found.day && date.month === found.month)
    ?.date
}

function placeBehind({ text, words }: Segment, end: number): string | undefined {
  const match = /^\)?,?\s*(?:tại|ở)\s+/u.exec(text.slice(end))
  if (!match) return undefined
  const index = words.findIndex((word) => word.start === end + match[0].length)
  const size = index < 0 ? 0 : PLACES.at(text, words, index)
  return size === 0 ? undefined : text.slice(words[index]?.start, words[index + size - 1]?.end)
}
