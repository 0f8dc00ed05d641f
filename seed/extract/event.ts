import { datesIn, type FoundDate } from '../../vietnamese/dates.ts'
import { PROVINCES } from '../../vietnamese/places.ts'
import { createPhrases } from '../../vietnamese/words.ts'
import type { FoundEvent, ParsedReport } from '../report.ts'
import { dayReader } from './days.ts'
import { textOf, type Segment } from './segments.ts'

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
    const date = dayReader(report.date, segments)(found)
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

function placeBehind(segment: Segment, end: number): string | undefined {
  const { text, words } = segment
  const match = /^\)?,?\s*(?:tại|ở)\s+/u.exec(text.slice(end))
  if (!match) return undefined
  const index = words.findIndex((word) => word.start === end + match[0].length)
  const size = index < 0 ? 0 : PLACES.at(text, words, index)
  return size === 0 ? undefined : textOf(segment, index, index + size)
}
