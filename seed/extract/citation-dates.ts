/** The day of a cited document: behind its number, before it, or said of the list that it stands in. */
import { latin } from '../../vietnamese/latin.ts'
import { datesIn, type FoundDate } from '../../vietnamese/dates.ts'
import type { RawCitation } from './citations.ts'
import type { DayReader } from './days.ts'
import type { OrganizationMention } from './organizations.ts'
import type { Post } from './posts.ts'
import type { Segment } from './segments.ts'

/** What is known of a segment when its citations are read. */
export interface SegmentFindings {
  readonly segment: Segment
  /** The segment's text as printed; offsets are the same. */
  readonly printed: string
  readonly dates: readonly FoundDate[]
  readonly readDay: DayReader
  /** Posts, as far as they go where no names are known. */
  readonly posts: readonly Post[]
  readonly organizations: readonly OrganizationMention[]
  readonly citations: readonly RawCitation[]
  /** The day that the paragraph before named last. */
  readonly dayBefore: string | undefined
}

/** "hồi 9 giờ ngày D": urgent messages give the hour. */
const BEFORE_DATE = latin(
  /^(?:\s\p{Lu}\p{L}*){0,4}\s*[,(]?\s*(?:(?:được\s)?(?:ban hành|ký|ký ban hành|đề)\s*)?(?:cùng\s)?(?:(?:hồi|lúc)\s\d{1,2}\s?(?:giờ|h|:)\s?(?:\d{2}(?:\sphút)?)?,?\s*)?(?:ngày\s*)$/u,
)
/** What issuers do to a document in a sentence that tells of it. */
export const ENACTS = String.raw`(?:ký ban hành|ban hành|phát hành|ký|thông qua|ra|có)`
/** "3 Quyết định (A, B, C)": how many documents follow. */
const COUNTED = String.raw`(?:các|những|hai|ba|bốn|năm|sáu|\d{1,2})`
/** A full stop inside "TP.Mẫu" ends no sentence. */
const IN_SENTENCE = String.raw`(?:[^.;]|(?<=(?:^|[^\p{L}])(?:TP|Tp|TX|Q|H))\.)`
const DATE_FIRST = latin(
  new RegExp(
    String.raw`^[\s),]*${IN_SENTENCE}{0,220}?${ENACTS}\s+(?:các\s+)?(?:(?:[Vv]ăn bản|[Cc]ông văn)\s+(?:số\s*:?\s*)?|${COUNTED}\s+\p{L}+(?:\s\p{L}+)?\s*(?:\(|gồm|:)\s*(?:số\s*:?\s*)?)?$`,
    'u',
  ),
)
const SAME_DAY = /(?:^|[.;*]\s*)(?:Cùng ngày|(?:Sáng|Chiều|Tối|Cũng|Trong) cùng ngày),?(?=\s)/gu

/** What parts the documents of a list. */
export const LISTED = /^\s*(?:,|;|và|&|, và|; và)\s*(?:các\s)?(?:số\s*:?\s*)?$/u

/** "được UBND tỉnh ban hành ngày D": who issued it and when, in one clause. */
const PASSED_ON =
  /^\s*(?:đã\s)?được\s[^.;,]{2,60}?(?:ký ban hành|ban hành|ký|thông qua)\s+(?:vào\s+)?ngày\s+$/u

/** The date right behind a number, with or without "ngày"; a day without its year needs the word. */
export function dateAt(
  { segment, dates, readDay }: SegmentFindings,
  at: number,
): FoundDate | undefined {
  const found = dates.find((date) => date.start >= at)
  if (!found || found.precision !== 'day') return undefined
  const between = segment.text.slice(at, found.start)
  const says = BEFORE_DATE.test(between) || PASSED_ON.test(between)
  if (!says && !(found.date !== undefined && /^\s*\($/.test(between))) return undefined
  const date = readDay(found)
  return date === undefined ? undefined : { ...found, date }
}

/** The date of a citation that has none of its own: the next one's of its list, or one said before. */
export function dateOf(findings: SegmentFindings, index: number): string | undefined {
  return (
    dateOfNext(findings, index) ??
    dateBefore(findings, index) ??
    sameDay(findings, index) ??
    dateOfPrevious(findings, index)
  )
}

/** "ngày D, ISSUER đã ký KIND số N": the date stands before the document, in the same sentence. */
function dateBefore(findings: SegmentFindings, index: number): string | undefined {
  const { segment, dates, citations, readDay } = findings
  const citation = citations[index] as RawCitation
  const found = dates.findLast((date) => date.end <= citation.start)
  if (!found || found.precision !== 'day' || found.from) return undefined
  // Meetings have a part of the day, and so have urgent messages.
  const isUrgent = citation.kind === 'Công điện' && found.partOfDay !== undefined
  if (found.partOfDay && !isUrgent) return undefined
  const previous = citations[index - 1]
  // In one sentence, the first date behind another document is that document's.
  if (
    previous &&
    previous.end <= found.start &&
    !/[.;]\s/.test(segment.text.slice(previous.end, found.start))
  ) {
    const owned = dateAt(findings, previous.end)
    if (owned === undefined || owned.start === found.start) return undefined
  }
  if (!isUrgent && !saysDay(segment, found)) return undefined
  const between = segment.text.slice(found.end, citation.start)
  const behind = segment.text.slice(citation.end, citation.end + REACH_OF_ACT)
  const isByIt =
    citation.kind === 'Quyết định' && /^,\s(?:tại|bằng)\s$/u.test(between) && APPOINTS.test(behind)
  return isByIt || DATE_FIRST.test(between) ? readDay(found) : undefined
}

/** "Ngày D, tại Quyết định số N, ISSUER bổ nhiệm A": what is done by a decision is done on its day. */
const APPOINTS = latin(
  /^,\s\p{Lu}[^.,;]{2,60}\s(?:bổ nhiệm|điều động|phê duyệt|phê chuẩn|công nhận|thành lập|khen thưởng|tặng|giao)(?!\p{L})/u,
)
/** In characters. */
const REACH_OF_ACT = 90

/** "Cùng ngày, ISSUER ký KIND số N": the day that was named last. */
function sameDay(findings: SegmentFindings, index: number): string | undefined {
  const { segment, dates, citations, readDay, dayBefore } = findings
  const { start } = citations[index] as RawCitation
  const said = [...segment.text.slice(0, start).matchAll(SAME_DAY)].at(-1)
  if (!said) return undefined
  const end = said.index + said[0].length
  if (!DATE_FIRST.test(segment.text.slice(end, start))) return undefined
  const found = dates.findLast((date) => date.end <= end && date.precision === 'day')
  if (found) return found.from ? undefined : readDay(found)
  return said[0].length + said.index <= SAME_DAY_AT_START ? dayBefore : undefined
}

/** "* Chiều cùng ngày, ..." opens the next item of the news. */
const SAME_DAY_AT_START = 24

function saysDay({ text }: Segment, found: FoundDate): boolean {
  return /(?:ngày|hôm)\s$/iu.test(text.slice(Math.max(0, found.start - 6), found.start))
}

/** "Quyết định số 1 và Quyết định số 2 ngày D": the date of both. */
function dateOfNext(findings: SegmentFindings, index: number): string | undefined {
  const { segment, citations } = findings
  const [own, next] = [citations[index], citations[index + 1]]
  if (own === undefined || next?.number === undefined || next.kind !== own.kind) return undefined
  if (!LISTED.test(segment.text.slice(own.end, next.start))) return undefined
  const found = dateAt(findings, next.end)
  if (!found) return dateOfNext(findings, index + 1)
  return isListOfDated(findings, index + 1, found.end) ? undefined : found.date
}

/** "A, B ngày D và C ngày E": where each has its own day, one without has none. */
function isListOfDated({ segment, ...findings }: SegmentFindings, index: number, end: number) {
  const next = findings.citations[index + 1]
  if (next === undefined || !LISTED.test(segment.text.slice(end, next.start))) return false
  return dateAt({ segment, ...findings }, next.end) !== undefined
}

/** "Ngày D, ISSUER ký KIND số 1 thành lập ...; KIND số 2 ...": one sentence, and no other day in it. */
const GOES_ON = /^[^.;\d]{0,160}(?:;\s(?:và\s)?|\svà\s)$/u

/** "Ngày D, ISSUER ký Quyết định số 1 và Quyết định số 2": what was said before the first holds for both. */
function dateOfPrevious(findings: SegmentFindings, index: number): string | undefined {
  const { segment, citations } = findings
  const [previous, own] = [citations[index - 1], citations[index]]
  if (own === undefined || previous?.number === undefined || previous.kind !== own.kind)
    return undefined
  const between = segment.text.slice(previous.end, own.start)
  if (!LISTED.test(between) && !GOES_ON.test(between)) return undefined
  if (dateAt(findings, previous.end)) return undefined
  return (
    dateBefore(findings, index - 1) ??
    sameDay(findings, index - 1) ??
    dateOfPrevious(findings, index - 1)
  )
}

/** Documents of one kind and day that the paragraphs below tell one by one. */
export interface Announced {
  readonly kind: string
  readonly date: string
}

const ANNOUNCES = latin(
  new RegExp(
    String.raw`^[\s),]*[^.;]{0,140}?(?<!\p{L})${ENACTS}\s+(?:(?:liền|liên tiếp|cùng lúc)\s+)?(?:các|những|(?:một )?loạt|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|\d{1,2})\s+(?<kind>[Qq]uyết định|[Nn]ghị quyết|[Nn]ghị định|[Cc]hỉ thị|[Tt]hông tư)(?!\p{L}|\s+(?:số\s*)?\d)`,
    'u',
  ),
)
const HAS_LIST =
  /(?:các|những|loạt|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|\d)\s+(?:quyết định|nghị|chỉ thị|thông tư)/iu
/** What may stand before the first document of a paragraph of the list. */
const OPENS_ITEM =
  /^\s*(?:[-+•*]\s*)?(?:\d{1,2}[.)]\s*)?(?:(?:[Cc]ụ thể|[Tt]heo đó|[Tt]rong đó|[Tt]iếp đó)\s*[,:]\s*)?(?:(?:là|tại|theo)\s+)?$/iu

/** "Hai quyết định ... được ISSUER ký ngày D": the same with the day at the end. */
const WERE_SIGNED = latin(
  new RegExp(
    String.raw`(?<!\p{L})${COUNTED}\s+(?<kind>[Qq]uyết định|[Nn]ghị quyết|[Nn]ghị định|[Cc]hỉ thị|[Tt]hông tư)\s[^.;\d]{0,120}?được\s[^.;\d]{0,60}?${ENACTS}\s+(?:vào\s+)?ngày\s$`,
    'iu',
  ),
)

/** "Ngày D, ISSUER đã ký các quyết định ...": what the paragraph announces for those below. */
export function announcedIn(segment: Segment, readDay: DayReader): Announced | undefined {
  for (const found of datesIn(segment.text)) {
    if (found.precision !== 'day' || found.from || !saysDay(segment, found)) continue
    if (!HAS_LIST.test(segment.text)) return undefined
    const announced =
      ANNOUNCES.exec(segment.text.slice(found.end)) ??
      WERE_SIGNED.exec(segment.text.slice(0, found.start))
    const kind = announced?.groups?.['kind']
    const date = kind === undefined ? undefined : readDay(found)
    if (kind !== undefined && date !== undefined)
      return { kind: kind[0]?.toUpperCase() + kind.slice(1), date }
  }
  return undefined
}

/** True for a citation that opens a paragraph of the list that was announced. */
export function isOfList({ kind }: Announced, { segment, citations }: SegmentFindings): boolean {
  const [first] = citations
  return first?.kind === kind && OPENS_ITEM.test(segment.text.slice(0, first.start))
}
