import { capitalised } from '../../vietnamese/letters.ts'
import { MUNICIPALITIES, UNIT_WORDS } from '../../vietnamese/places.ts'
import { slugify } from '../../vietnamese/slug.ts'
import { gapBefore } from '../../vietnamese/words.ts'
import type { FoundPerson, FoundPlace, Span } from '../report.ts'
import { unitFrom } from './administrative-units.ts'
import type { ProvinceMention } from './context.ts'
import { textOf, type Segment } from './segments.ts'
import { overlapsAny } from './spans.ts'

interface PlaceMention extends Span {
  readonly key: string
  readonly name: string
  readonly kind: string
}

const LONGEST_PLACE = 3

/** The key of a place: its name, and the name of the province it lies in. */
export function placeKey(name: string, province?: string): string {
  return slugify(province === undefined || province === name ? name : `${name} ${province}`)
}

/** Provinces, and the districts, communes and towns that a word before them marks. */
export function findPlaces(
  segments: readonly Segment[],
  provinces: readonly ProvinceMention[],
  people: readonly FoundPerson[],
  context: string | undefined,
): FoundPlace[] {
  const mentions: PlaceMention[] = provinces.map(({ segment, from, to, province }) => ({
    key: placeKey(province),
    name: province,
    kind: MUNICIPALITIES.has(province) ? 'city' : 'province',
    start: segment.start + (segment.words[from]?.start ?? 0),
    end: segment.start + (segment.words[to - 1]?.end ?? 0),
  }))
  const isTaken = overlapsAny([...mentions, ...people.flatMap((person) => person.spans)])
  for (const segment of segments) {
    for (const unit of unitsIn(segment, context)) if (!isTaken(unit)) mentions.push(unit)
  }
  const groups = Map.groupBy(
    mentions.toSorted((one, other) => one.start - other.start),
    ({ key }) => key,
  )
  return [...groups].map(([key, group]) => {
    const [first] = group as [PlaceMention]
    return {
      key,
      name: first.name,
      kind: first.kind,
      spans: group.map(({ start, end }) => ({ start, end })),
    }
  })
}

function unitsIn(segment: Segment, context: string | undefined): PlaceMention[] {
  const { text, words } = segment
  const found: PlaceMention[] = []
  for (let index = 0; index < words.length; index++) {
    // A name follows, behind two words at most.
    if (words[index + 1]?.shape !== 'capital' && words[index + 2]?.shape !== 'capital') continue
    const unit = unitFrom(words, index)
    const kind = unit === undefined ? undefined : UNIT_WORDS[unit]
    if (unit === undefined) continue
    if (kind === undefined || kind === 'province' || kind === 'village') continue
    const from = index + unit.split(' ').length
    let to = from
    while (
      to < words.length &&
      to < from + LONGEST_PLACE &&
      words[to]?.shape === 'capital' &&
      joinsPlace(unit, gapBefore(text, words, to))
    )
      to++
    if (to === from) continue
    const name = textOf(segment, index, to)
    const shown = capitalised(name)
    found.push({
      key: placeKey(shown, context),
      name: shown,
      kind,
      start: segment.start + (words[index]?.start ?? 0),
      end: segment.start + (words[to - 1]?.end ?? 0),
    })
    index = to - 1
  }
  return found
}

/** "TP. Mẫu" has a full stop inside; after other words it ends the sentence. */
function joinsPlace(unit: string, gap: string): boolean {
  return /^\s+$/.test(gap) || (/^\.\s?$/.test(gap) && (unit === 'tp' || unit === 'tx'))
}
