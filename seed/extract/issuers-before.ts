/** Who issued a cited document, told before it, by its place in the sentence, or by its code. */
import { organWithCode } from '../../vietnamese/document-kinds.ts'
import type { SegmentFindings } from './citation-dates.ts'
import type { Issuer } from './issuers-behind.ts'
import type { RawCitation } from './citations.ts'
import type { OrganizationMention } from './organizations.ts'
import { postText } from './posts.ts'
import type { Segment } from './segments.ts'

const ENACTED =
  /(?:^|\s)(?:(?:đã|vừa|vừa mới|cũng|mới)\s+)?(?:ký ban hành|ban hành|ký|ra|có|thông qua|ký quyết định ban hành)\s+(?:các\s+)?(?:(?:[Vv]ăn bản|[Cc]ông văn)\s+(?:số\s*:?\s*)?)?$/u

/** The body or post that the words before the citation name as its issuer; undefined for none. */
export function issuerSaidBefore(
  findings: SegmentFindings,
  citation: RawCitation,
): Issuer | undefined {
  return (
    onBehalf(findings, citation) ??
    issuerBefore(findings, citation) ??
    handedOver(findings, citation) ??
    issuerOfPlace(findings, citation) ??
    issuerOfPassed(findings, citation)
  )
}

/** A body named before the citation, as it is printed. */
function bodyAsIssuer(printed: string, segment: Segment, body: OrganizationMention): Issuer {
  const name = printed.slice(body.start - segment.start, body.end - segment.start)
  return { name, key: body.key, end: 0 }
}

/** "ISSUER (đã) ban hành KIND số N": the nearest body or post whose sentence ends in that verb. */
function issuerBefore(findings: SegmentFindings, citation: RawCitation): Issuer | undefined {
  const { segment, printed, organizations } = findings
  const before = segment.text.slice(Math.max(0, citation.start - 120), citation.start)
  const verb = ENACTED.exec(before)
  if (!verb) return issuerInBrackets(findings, citation)
  const verbStart = citation.start - before.length + verb.index
  const holder = postBefore(findings, verbStart)
  if (holder) return holder
  const body = organizations.findLast(
    (organization) => organization.end - segment.start <= verbStart,
  )
  if (
    body &&
    /^\s*(?:\([^()]*\))?\s*$/u.test(segment.text.slice(body.end - segment.start, verbStart))
  ) {
    return bodyAsIssuer(printed, segment, body)
  }
  return localBefore(segment, printed, verbStart)
}

/** "Huyện ủy đã ban hành ...": a body whose place the report does not say, by its printed name. */
const LOCAL_BODY =
  /(?<!\p{L}|(?:tịch|thư|đốc|viên|đạo|mặt|các|với|của|cho|về|theo|ở|tại)\s)(?:Ban Thường vụ )?(?:(?:UBND|HĐND|Ủy ban nhân dân|Hội đồng nhân dân)(?: (?:tỉnh|huyện|thành phố|thị xã|quận|xã|phường))?|(?:Tỉnh|Huyện|Thành|Thị|Quận|Đảng) ủy(?: (?:khối|mỏ|xã|phường))?|Sở \p{Lu}[\p{L}&-]*(?: (?:và )?\p{L}[\p{L}&-]*){0,6})\s*$/u

function localBefore(segment: Segment, printed: string, end: number): Issuer | undefined {
  const from = Math.max(0, end - LONGEST_LOCAL)
  const match = LOCAL_BODY.exec(segment.text.slice(from, end))
  if (!match) return undefined
  const start = from + match.index
  return { name: printed.slice(start, start + match[0].trimEnd().length), end: 0 }
}

const LONGEST_LOCAL = 80

/** "đề nghị của Sở A tại Tờ trình số N": what a body says in a document of its own. */
function issuerOfPlace(
  { segment, printed, organizations }: SegmentFindings,
  citation: RawCitation,
): Issuer | undefined {
  const body = organizations.findLast(({ end }) => end - segment.start <= citation.start)
  if (!body) return undefined
  const [from, to] = [body.start - segment.start, body.end - segment.start]
  const isOf = /(?<!\p{L})của\s+$/u.test(segment.text.slice(Math.max(0, from - 5), from))
  return isOf && /^\s+tại\s+$/u.test(segment.text.slice(to, citation.start))
    ? bodyAsIssuer(printed, segment, body)
    : undefined
}

/** "HĐND tỉnh thông qua 27 nghị quyết, trong đó có Nghị quyết số N/NQ-HĐND". */
const PASSED = /(?<!\p{L})thông qua\s[^.]{0,240}$/u

function issuerOfPassed(
  { segment, printed, organizations }: SegmentFindings,
  citation: RawCitation,
): Issuer | undefined {
  if (citation.parsed?.organCodes.at(-1) !== 'HĐND') return undefined
  const passed = PASSED.exec(segment.text.slice(0, citation.start))
  if (!passed) return undefined
  const body = organizations.findLast(
    ({ end, printed: name }) =>
      end - segment.start <= passed.index && /^(?:HĐND|Hội đồng nhân dân)/u.test(name),
  )
  return body && bodyAsIssuer(printed, segment, body)
}

const LONGEST_SIGNING = 200
const SIGNS = /^(?:\s*,)?[^.;]*?(?<!\p{L})(?:ký|ký ban hành|ban hành)\s+$/u

/** "thay mặt BODY, POST A đã ký KIND số N": the document is the body's. */
function onBehalf(
  { segment, printed, organizations }: SegmentFindings,
  citation: RawCitation,
): Issuer | undefined {
  const body = organizations.findLast(({ start, end }) => {
    const [from, to] = [start - segment.start, end - segment.start]
    if (to > citation.start || citation.start - to > LONGEST_SIGNING) return false
    return (
      /(?<!\p{L})thay mặt\s+$/iu.test(segment.text.slice(Math.max(0, from - 12), from)) &&
      SIGNS.test(segment.text.slice(to, citation.start))
    )
  })
  return body && bodyAsIssuer(printed, segment, body)
}

/** "Ban Thường vụ Tỉnh ủy đã trao Quyết định số N-QĐ/TU": a committee hands over what is its own. */
function handedOver(
  { segment, printed, organizations }: SegmentFindings,
  citation: RawCitation,
): Issuer | undefined {
  if (!/^[TH]U$/.test(citation.parsed?.organCodes.at(-1) ?? '')) return undefined
  const body = organizations.findLast(({ end }) => end - segment.start <= citation.start)
  if (!body || !/ủy$/iu.test(body.printed)) return undefined
  const between = segment.text.slice(body.end - segment.start, citation.start)
  return /^\s+(?:(?:đã|vừa)\s+)?(?:trao|công bố)\s+$/u.test(between)
    ? bodyAsIssuer(printed, segment, body)
    : undefined
}

/** "Thủ tướng Chính phủ (A) ban hành": a post, without the name of who holds it, right before a verb. */
function postBefore(
  { segment, printed, posts, organizations }: SegmentFindings,
  verb: number,
): Issuer | undefined {
  const post = posts.findLast((found) => postText(segment, found).end <= verb)
  if (!post) return undefined
  const { start, end } = postText(segment, post)
  if (!/^\s*(?:,\s*)?$/u.test(segment.text.slice(end, verb))) return undefined
  const body = organizations.findLast(
    (found) => found.start - segment.start < end && found.end - segment.start <= end,
  )
  // "Ban Bí thư Trung ương Đảng" holds the words of a post.
  if (body && body.start - segment.start < start && body.end - segment.start > start)
    return undefined
  // A deputy signs in the name of the body.
  if (body && body.start - segment.start >= start && segment.text.startsWith('Phó ', start))
    return bodyAsIssuer(printed, segment, body)
  if (body && body.start - segment.start >= start) {
    return { name: printed.slice(start, body.end - segment.start), end: 0 }
  }
  const head = segment.words[post.afterHead - 1]?.end
  return post.afterHead === post.to && head
    ? { name: printed.slice(start, head), end: 0 }
    : undefined
}

/** "chỉ đạo của Ban Tuyên giáo Tỉnh ủy (Số 29-HD/BTGTU ...)". */
function issuerInBrackets(
  { segment, printed, organizations }: SegmentFindings,
  citation: RawCitation,
): Issuer | undefined {
  const body = organizations.findLast(
    (organization) => organization.end - segment.start <= citation.start,
  )
  if (!body) return undefined
  const between = segment.text.slice(body.end - segment.start, citation.start)
  if (!/^\s*\(\s*(?:[Ss]ố\s*:?\s*)?$/u.test(between)) return undefined
  return bodyAsIssuer(printed, segment, body)
}

/** The one organ whose code the number has; those that every province has are nobody in particular. */
export function issuerOfCode({ parsed }: RawCitation): Issuer | undefined {
  const organs = new Set(
    parsed?.organCodes.flatMap((code) => organWithCode(code)?.organ ?? []) ?? [],
  )
  const [organ] = organs
  // A joint circular is nobody's alone.
  if (organs.size > 1) return undefined
  return organ === undefined ||
    organ === 'UBND' ||
    organ === 'HĐND' ||
    /^(?:Huyện|Thành|Quận|Thị|Đảng) ủy$/.test(organ)
    ? undefined
    : { name: organ, end: 0 }
}
