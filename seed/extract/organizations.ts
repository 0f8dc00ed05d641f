import { capitalised } from '../../vietnamese/letters.ts'
import { memoized } from '../../vietnamese/memo.ts'
import { slugify } from '../../vietnamese/slug.ts'
import { toneKey } from '../../vietnamese/fold.ts'
import {
  CENTRAL_BODIES,
  LOCAL_BODIES,
  MINISTRIES,
  NEEDS_PLACE,
  PROVINCIAL_BY_NAME,
  SHORT_FORMS,
  TASK_BODIES,
  type OrganizationName,
} from '../../vietnamese/organizations.ts'
import { MUNICIPALITIES, UNIT_WORDS } from '../../vietnamese/places.ts'
import { createPhrases, isAfterSpace, type Word } from '../../vietnamese/words.ts'
import type { FoundPerson, Span } from '../report.ts'
import { unitFrom } from './administrative-units.ts'
import type { ProvinceMention } from './context.ts'
import { isCommitteeOfUnion, isOneOfMany, isStandingPost } from './not-a-body.ts'
import { textOf, type Segment } from './segments.ts'

/** One naming of a body in the text. */
export interface OrganizationMention extends Span {
  readonly key: string
  readonly name: string
  readonly printed: string
  readonly kind: string
  readonly province?: string
  readonly unit?: string
  readonly isLocal: boolean
}

const byKey = (names: readonly OrganizationName[]) =>
  new Map(
    names.flatMap((row) =>
      [row.name, ...(row.alsoNamed ?? [])].map((name) => [toneKey(name), row] as const),
    ),
  )
const CENTRAL = byKey(CENTRAL_BODIES)
const LOCAL = byKey(LOCAL_BODIES)
const NEEDS_PLACE_KEYS = NEEDS_PLACE.map(toneKey)
const CENTRAL_NAMES = [
  ...CENTRAL_BODIES.flatMap((row) => [row.name, ...(row.alsoNamed ?? [])]),
  ...MINISTRIES,
]
const CENTRAL_PHRASES = createPhrases(CENTRAL_NAMES)
const LOCAL_PHRASES = createPhrases(LOCAL_BODIES.map(({ name }) => name))
const TASK_PHRASES = createPhrases(TASK_BODIES)
/** Nearly no word begins a body's name, which one look-up tells. */
const ANY_PHRASES = createPhrases([
  ...CENTRAL_NAMES,
  ...LOCAL_BODIES.map(({ name }) => name),
  ...TASK_BODIES,
])
/** Before a body's name these say that many are meant: "UBND các huyện", "22/63 tỉnh ủy". */
const MANY_AFTER = new Set(['các', 'những', 'nhiều', 'cấp', '2', 'hai', 'địa', 'cơ', 'nhân'])
/** Words with which a level below the province begins. */
const LOWER_UNITS = new Set([
  'huyện',
  'quận',
  'xã',
  'phường',
  'thị',
  'thành',
  'đặc',
  'khu',
  'cơ',
  'quân',
])

/**
 * Bodies named in the segments. A local one belongs to the province named with it, or the report's.
 * The name of a place ends where that of a person begins: "UBND huyện Mẫu Nguyễn Văn A".
 */
export function organizationsIn(
  segments: readonly Segment[],
  provinces: readonly ProvinceMention[],
  context: string | undefined,
  people: readonly FoundPerson[] = [],
): OrganizationMention[] {
  const nameStarts = new Set(people.flatMap(({ spans }) => spans.map(({ start }) => start)))
  const provinceAt = new Map(
    provinces.map((mention) => [mention.segment, [] as ProvinceMention[]] as const),
  )
  for (const mention of provinces) provinceAt.get(mention.segment)?.push(mention)
  return segments.flatMap((segment) => {
    const found: OrganizationMention[] = []
    const around = { provinces: provinceAt.get(segment) ?? [], context, nameStarts }
    let index = 0
    while (index < segment.words.length) {
      const mayBegin = ANY_PHRASES.mayBegin(segment.words[index] as Word)
      const mention = mayBegin ? organizationAt(segment, index, around) : undefined
      if (mention) found.push(mention.organization)
      index = mention ? mention.next : index + 1
    }
    return found
  })
}

/** What the rest of the report says of a place in it. */
interface Around {
  /** Provinces named in the same segment. */
  readonly provinces: readonly ProvinceMention[]
  readonly context: string | undefined
  /** Where people's names begin. */
  readonly nameStarts: ReadonlySet<number>
}

interface Recognised {
  readonly organization: OrganizationMention
  readonly next: number
}

function organizationAt(segment: Segment, index: number, around: Around): Recognised | undefined {
  const { text, words } = segment
  if (ANY_PHRASES.at(text, words, index) === 0) return undefined
  const central = CENTRAL_PHRASES.at(text, words, index)
  const local = LOCAL_PHRASES.at(text, words, index)
  const task = TASK_PHRASES.at(text, words, index)
  if (isOneOfMany(segment, index) || isStandingPost(segment, index)) return undefined
  if (central > 0 && central >= local) return centralBody(segment, index, central)
  if (local >= task) return localBody(segment, index, local, around)
  return taskBody(segment, index, task, around)
}

function centralBody(segment: Segment, index: number, size: number): Recognised | undefined {
  const printed = textOf(segment, index, index + size)
  const row = CENTRAL.get(toneKey(printed))
  const isPost = segment.words[index - 1]?.lower === 'trưởng'
  if (segment.words[index]?.shape === 'lower' && !isPost) return undefined
  if (isCommitteeOfUnion(segment, index, index + size)) return undefined
  // "Bộ Chính trị" and its like are written in many cases; the project's own spelling names them.
  const name = row?.name ?? printed
  return recognised(segment, index, index + size, {
    key: slugify(name),
    name,
    printed,
    kind: row?.kind ?? 'state',
    isLocal: false,
  })
}

function localBody(
  segment: Segment,
  index: number,
  size: number,
  around: Around,
): Recognised | undefined {
  const { words } = segment
  const { provinces, context } = around
  const head = textOf(segment, index, index + size)
  const key = toneKey(head)
  const row = LOCAL.get(key)
  if (!row) return undefined
  let to = index + size
  const next = words[to]
  const joins = next !== undefined && isAfterSpace(segment.text, words, to)
  if (joins && MANY_AFTER.has(next.lower) && next.lower !== 'nhân') return undefined
  if (joins && next.lower === 'nhân' && words[to + 1]?.lower === 'dân') return undefined
  const city = joins ? cityAt(segment, to, provinces) : undefined
  const saysLevel = (joins && next.lower === 'tỉnh') || city !== undefined
  if (city) to = city.from
  else if (saysLevel) to++
  else if (joins && next.lower in UNIT_WORDS) return lowerBody(segment, index, to, row, around)
  else if (joins && LOWER_UNITS.has(next.lower)) return lowerBody(segment, index, to, row, around)
  const province =
    city ??
    (joins || saysLevel
      ? provinces.find((mention) => mention.from === to && isAfterSpace(segment.text, words, to))
      : undefined)
  if (province) to = province.to
  const isProvincial = PROVINCIAL_BY_NAME.has(key) || key.endsWith('tỉnh ủy')
  if (!saysLevel && !province && !isProvincial) {
    if (NEEDS_PLACE_KEYS.some((needs) => key.endsWith(needs))) return undefined
    // "Công an" and "UBND" alone are any; a department's name alone is the province's.
    if (!/^(?:sở|tỉnh) /u.test(key)) return undefined
  }
  const place = province?.province ?? context
  return recognised(segment, index, to, {
    key: organizationKey(localName(head, place, saysLevel)),
    name: capitalised(localName(head, place, saysLevel)),
    printed: textOf(segment, index, to),
    kind: row.kind,
    ...(place === undefined ? {} : { province: place }),
    isLocal: place === undefined,
  })
}

/** A city that is governed like a province, after "thành phố" or "TP": where its name begins. */
function cityAt(
  { words }: Segment,
  index: number,
  provinces: readonly ProvinceMention[],
): ProvinceMention | undefined {
  const found = provinces.find(({ from }) => from >= index && from <= index + 2)
  if (!found || !MUNICIPALITIES.has(found.province)) return undefined
  const between = words
    .slice(index, found.from)
    .map(({ lower }) => lower)
    .join(' ')
  return between === 'thành phố' ||
    between === 'tp' ||
    (between === '' && found.province === 'Hồ Chí Minh')
    ? found
    : undefined
}

/** "UBND" of a province is "UBND tỉnh Bến Tre"; a body whose name says its level is "Tỉnh ủy Bến Tre". */
function localName(head: string, province: string | undefined, saysLevel: boolean): string {
  if (province === undefined) return saysLevel ? `${head} tỉnh` : head
  if (/(?:tỉnh|thành) (?:ủy|đoàn)$/iu.test(head)) return `${head} ${province}`
  return `${head} ${MUNICIPALITIES.has(province) ? 'thành phố' : 'tỉnh'} ${province}`
}

/** One key for the long and the short form: "Ủy ban nhân dân tỉnh" and "UBND tỉnh". */
const organizationKey = memoized((name) => {
  return slugify(
    SHORT_FORMS.reduce((text, [long, short]) => text.replace(long, short), toneKey(name)),
  )
})

/** A body of a district, commune or city: only with its place's name. */
function lowerBody(
  segment: Segment,
  index: number,
  from: number,
  row: OrganizationName,
  { context, nameStarts }: Around,
): Recognised | undefined {
  const { text, words } = segment
  const unit = unitFrom(words, from)
  if (unit === undefined) return undefined
  const name = from + unit.split(' ').length
  let to = name
  while (
    to < words.length &&
    to < name + 3 &&
    words[to]?.shape === 'capital' &&
    !nameStarts.has(segment.start + (words[to]?.start ?? 0)) &&
    isAfterSpace(text, words, to)
  )
    to++
  if (to === name && words[to]?.shape === 'number') to++
  if (to === name) return undefined
  const printed = textOf(segment, index, to)
  return recognised(segment, index, to, {
    key: organizationKey(context ? `${printed} ${context}` : printed),
    name: capitalised(printed),
    printed,
    kind: row.kind,
    ...(context === undefined ? {} : { province: context }),
    unit: textOf(segment, from, to),
    isLocal: context === undefined,
  })
}

/** "Ban Chỉ đạo" names a different body in every report: it is the report's own. */
function taskBody(
  segment: Segment,
  index: number,
  size: number,
  { provinces, context }: Around,
): Recognised | undefined {
  let to = index + size
  const { text, words } = segment
  if (words[to]?.lower === 'tỉnh' && isAfterSpace(text, words, to)) to++
  const province = provinces.find((mention) => mention.from === to)
  if (province) to = province.to
  const name = capitalised(textOf(segment, index, index + size))
  const place = province?.province ?? context
  return recognised(segment, index, to, {
    key: slugify(name),
    name,
    printed: textOf(segment, index, index + size),
    kind: 'committee',
    ...(place === undefined ? {} : { province: place }),
    isLocal: true,
  })
}

function recognised(
  segment: Segment,
  from: number,
  to: number,
  organization: Omit<OrganizationMention, 'start' | 'end'>,
): Recognised {
  return {
    organization: {
      ...organization,
      start: segment.start + (segment.words[from]?.start ?? 0),
      end: segment.start + (segment.words[to - 1]?.end ?? 0),
    },
    next: to,
  }
}
