/**
 * Dates as Vietnamese newspapers and documents print them, found in running text.
 *
 * Forms: 16-3-2022, 16/3/2022, 7.10.2022, "ngày 16 tháng 3 năm 2022", without the year ("Chiều 9/12"),
 * parts ("tháng 5-2025", "quý I-2022"), ranges ("13 và 14/8", "30/4/1975-30/4/2025"). A pair such
 * as 22/63 is a date only after a word that says so, and only when such a day exists.
 */
import { latin } from './latin.ts'
import { shadow } from './letters.ts'
import { matchesOf } from './matches.ts'
import { memoized } from './memo.ts'

export type DatePrecision = 'day' | 'month' | 'quarter'
export type PartOfDay = 'sáng' | 'trưa' | 'chiều' | 'tối'

export interface FoundDate {
  /** Offsets in the text, in UTF-16 units. "ngày" and the part of the day stand outside. */
  readonly start: number
  readonly end: number
  readonly precision: DatePrecision
  readonly day?: number
  readonly month?: number
  readonly quarter?: number
  readonly year?: number
  /** `YYYY-MM-DD`, when day, month and year are all printed. */
  readonly date?: string
  /** The first day of a range that ends with this date: `YYYY-MM-DD`, when its year is known. */
  readonly from?: string
  readonly partOfDay?: PartOfDay
}

/** `YYYY-MM-DD` for a day that exists in the years 1800 to 2199, else undefined. */
export function isoDate(year: number, month: number, day: number): string | undefined {
  if (year < 1800 || year > 2199) return undefined
  const isThere = month >= 1 && month <= 12 && day >= 1 && day <= daysOf(year, month)
  if (!isThere) return undefined
  return `${year}-${twoDigits(month)}-${twoDigits(day)}`
}

function daysOf(year: number, month: number): number {
  if (month !== 2) return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
}

function twoDigits(number: number): string {
  return number < 10 ? `0${number}` : `${number}`
}

const GAP = String.raw`\s{0,3}`
const DAY = String.raw`(?<day>\d{1,2})`
const MONTH = String.raw`(?<month>\d{1,2})`
const YEAR = String.raw`(?<year>\d{4})`
const RANGE_START = String.raw`(?:(?<fromDay>\d{1,2})(?:${GAP}[-/]${GAP}(?<fromMonth>\d{1,2}))?${GAP}(?:-|và|đến(?:${GAP}ngày)?)${GAP}(?:ngày${GAP})?)?`
// Only a year and a dash may stand right before: 30/4/1975-30/4/2025.
const BEFORE = String.raw`(?<![\d/.,]|(?<!\d{4})-|(?<!\d{3})\d${GAP}[-/]${GAP})`
const AFTER = String.raw`(?!\d|${GAP}[-/]${GAP}\d|[.,]\d|${GAP}/${GAP}\p{Lu})`
const SAYS_DATE = String.raw`(?<=(?:^|[^\p{L}])(?:[Nn]gày|[Ss]áng|[Tt]rưa|[Cc]hiều|[Tt]ối|[Đđ]êm|[Hh]ôm nay|[Hh]ôm qua|\()${GAP}\(?${GAP}(?:ngày${GAP})?)`

/** Each form with a mark that every date of the form has, so that most texts need not be searched. */
const FORMS: readonly { readonly has: RegExp; readonly form: RegExp }[] = [
  // 2023-11-27, as machines print it
  {
    has: /\d{4}-\d/,
    form: String.raw`(?<![\d/-])(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})(?![\d/-])`,
  },
  {
    has: /\d\s?[-/.]\s{0,3}\d{1,2}\s{0,3}[-/.]/,
    form: String.raw`${BEFORE}${RANGE_START}${DAY}${GAP}(?<mark>[-/.])${GAP}${MONTH}${GAP}\k<mark>${GAP}${YEAR}(?!\d)`,
  },
  {
    has: /\d\s{0,3}[Tt]háng/,
    form: String.raw`${BEFORE}${RANGE_START}${DAY}${GAP}[Tt]háng${GAP}${MONTH}(?:${GAP},?${GAP}(?:[Nn]ăm|[-/])${GAP}${YEAR})?(?!\d)`,
  },
  {
    has: /\d\s{0,3}năm\s{0,3}\d/,
    form: String.raw`${BEFORE}${DAY}${GAP}[-/]${GAP}${MONTH}${GAP}năm${GAP}${YEAR}(?!\d)`,
  },
  {
    has: /\d\s{0,3}[-/]\s{0,3}\d/,
    form: String.raw`${SAYS_DATE}${RANGE_START}${DAY}${GAP}[-/]${GAP}${MONTH}${AFTER}`,
  },
  // "Ngày 17.10", with a word that only days have: 1.5 alone is a figure.
  {
    has: /\d\.\d/,
    form: String.raw`(?<=(?:^|[^\p{L}])(?:[Nn]gày|[Ss]áng|[Tt]rưa|[Cc]hiều|[Tt]ối|[Đđ]êm|[Hh]ôm nay|[Hh]ôm qua)\s{1,3}\(?(?:ngày\s{1,3})?)${DAY}\.${MONTH}(?![\d%]|[.,/-]\d|\s?(?:triệu|tỷ|nghìn|ngàn|lượt|km|m|ha|tấn|đồng)(?!\p{L}))`,
  },
  {
    has: /[Tt]háng\s{0,3}\d/,
    form: String.raw`(?<=[Tt]háng${GAP})${MONTH}${GAP}(?:năm|[-/])${GAP}${YEAR}(?!\d)`,
  },
  {
    has: /[Qq]uý\s/,
    form: String.raw`(?<=[Qq]uý${GAP})(?<quarter>IV|I{1,3}|[1-4])${GAP}(?:năm|[-/])${GAP}${YEAR}(?!\d)`,
  },
].map(({ has, form }) => ({ has, form: latin(new RegExp(form, 'gu')) }))

const PART_OF_DAY = latin(
  /(?<![\p{L}])(rạng sáng|sáng|trưa|chiều|tối|đêm)\s{1,3}(?:nay\s{0,3})?,?\s{0,3}\(?(?:ngày\s{1,3})?\(?$/iu,
)
const PARTS_OF_DAY: Readonly<Record<string, PartOfDay>> = {
  'rạng sáng': 'sáng',
  sáng: 'sáng',
  trưa: 'trưa',
  chiều: 'chiều',
  tối: 'tối',
  đêm: 'tối',
}
const QUARTERS: Readonly<Record<string, number>> = { I: 1, II: 2, III: 3, IV: 4 }
const LONGEST_PART_OF_DAY = 30

/** Every date in the text, in order, none overlapping another. Expects composed text (NFC). */
export function findDates(text: string): readonly FoundDate[] {
  return datesIn(shadow(text))
}

/** The first paragraphs are asked for the day of the event and again for those of documents. */
const REMEMBERED = 100

/** The same for a text that was passed through `shadow` already. */
export const datesIn: (shadowed: string) => readonly FoundDate[] = memoized(search, REMEMBERED)

function search(shadowed: string): FoundDate[] {
  if (!/\d/.test(shadowed)) return []
  const found: FoundDate[] = []
  // Which characters an earlier form has taken; a form outranks those after it.
  const taken = new Uint8Array(shadowed.length)
  for (const { has, form } of FORMS) {
    if (!has.test(shadowed)) continue
    for (const match of matchesOf(form, shadowed)) {
      const date = readMatch(match, shadowed)
      if (!date || isTaken(taken, date)) continue
      taken.fill(1, date.start, date.end)
      found.push(date)
    }
  }
  return joinRanges(
    found.toSorted((one, other) => one.start - other.start),
    shadowed,
  )
}

function isTaken(taken: Uint8Array, { start, end }: FoundDate): boolean {
  for (let at = start; at < end; at++) if (taken[at] === 1) return true
  return false
}

/** The date of a text that holds one full date and nothing but words around it: `YYYY-MM-DD`. */
export function parseDate(text: string): string | undefined {
  return findDates(text.normalize('NFC')).find((found) => found.date !== undefined)?.date
}

/** The full date for a day without its year, in a given year; undefined when no such day exists. */
export function inYear(found: FoundDate, year: number): string | undefined {
  if (found.date !== undefined) return found.date
  if (found.day === undefined || found.month === undefined) return undefined
  return isoDate(found.year ?? year, found.month, found.day)
}

const WEEKDAYS = ['Chủ Nhật', 'Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy']

/** "27/11/2023" for `2023-11-27`. */
export function formatDate(date: string): string {
  const [year, month, day] = date.slice(0, 10).split('-')
  return `${day}/${month}/${year}`
}

/** "Thứ Hai, 27/11/2023" for `2023-11-27`. */
export function formatDateLong(date: string): string {
  const weekday = WEEKDAYS[new Date(`${date.slice(0, 10)}T00:00:00Z`).getUTCDay()]
  return `${weekday}, ${formatDate(date)}`
}

/** Vietnam has one time zone, without summer time, since 1975. */
export const VIETNAM_OFFSET = '+07:00'

/**
 * The instant of a Vietnamese day and clock time as Sanity keeps it, in UTC: midnight of
 * `2023-11-27` is `2023-11-26T17:00:00.000Z`.
 */
export function vietnamTime(date: string, time = '00:00:00'): string {
  return new Date(`${date}T${time}${VIETNAM_OFFSET}`).toISOString()
}

/** The day in Vietnam, `YYYY-MM-DD`, at an instant. */
export function vietnamDate(instant: string): string {
  return new Date(Date.parse(instant) + 7 * 3_600_000).toISOString().slice(0, 10)
}

function readMatch(match: RegExpExecArray, text: string): FoundDate | undefined {
  const groups = match.groups ?? {}
  const { start, end } = { start: match.index, end: match.index + match[0].length }
  const year = groups['year'] === undefined ? undefined : Number(groups['year'])
  const yearPart = year === undefined ? {} : { year }
  if (groups['quarter'] !== undefined) {
    const quarter = QUARTERS[groups['quarter'].toUpperCase()] ?? Number(groups['quarter'])
    return { start, end, precision: 'quarter', quarter, ...yearPart }
  }
  const month = Number(groups['month'])
  if (month < 1 || month > 12) return undefined
  if (groups['day'] === undefined) return { start, end, precision: 'month', month, ...yearPart }
  const day = Number(groups['day'])
  const date = isoDate(year ?? 2024, month, day)
  if (date === undefined) return undefined
  const fromDay = groups['fromDay']
  const from =
    fromDay && isoDate(year ?? 2024, Number(groups['fromMonth'] ?? month), Number(fromDay))
  const partOfDay = partBefore(text, start)
  return {
    start,
    end,
    precision: 'day',
    day,
    month,
    ...yearPart,
    ...(year === undefined ? {} : { date }),
    ...(from && year !== undefined && from < date ? { from } : {}),
    ...(partOfDay ? { partOfDay } : {}),
  }
}

function partBefore(text: string, start: number): PartOfDay | undefined {
  const before = text.slice(Math.max(0, start - LONGEST_PART_OF_DAY), start)
  const word = PART_OF_DAY.exec(before)?.[1]
  return word === undefined ? undefined : PARTS_OF_DAY[word.toLowerCase()]
}

/** "30/4/1975-30/4/2025" is one range, not two dates. */
function joinRanges(found: readonly FoundDate[], text: string): FoundDate[] {
  const joined: FoundDate[] = []
  for (const date of found) {
    const previous = joined.at(-1)
    const between = previous && text.slice(previous.end, date.start)
    if (
      previous?.date &&
      date.date &&
      between &&
      /^\s?(?:-|đến(?: ngày)?)\s?$/u.test(between) &&
      previous.date < date.date
    ) {
      joined[joined.length - 1] = { ...date, start: previous.start, from: previous.date }
    } else joined.push(date)
  }
  return joined
}
