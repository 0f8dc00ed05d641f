/** Who issued a cited document, told before it, by its place in the sentence, or by its code. */
import { latin } from '../../vietnamese/latin.ts'
import { organWithCode } from '../../vietnamese/document-kinds.ts'
import { ENACTS, type SegmentFindings } from './citation-dates.ts'
import type { Issuer } from './issuers-behind.ts'
import type { RawCitation } from './citations.ts'
import { subjectAsIssuer } from './issuers-in-sentence.ts'
import type { OrganizationMention } from './organizations.ts'
import { postSpan } from './posts.ts'
import type { Segment } from './segments.ts'

const ENACTED = new RegExp(
  String.raw`(?:^|\s)(?:(?:đã|vừa|vừa mới|cũng|mới)\s+)?(?:(?:soạn thảo|xây dựng|nghiên cứu|thống nhất|xem xét)(?: và|,)\s+)?(?:${ENACTS}|ký quyết định ban hành)\s+(?:các\s+)?(?:(?:[Vv]ăn bản|[Cc]ông văn)\s+(?:số\s*:?\s*)?)?$`,
  'u',
)

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
    issuerOfPassed(findings, citation) ??
    issuerOfLetter(findings, citation)
  )
}

/** A body named before the citation, as it is printed. */
function bodyAsIssuer(printed: string, segment: Segment, body: OrganizationMention): Issuer {
  const name = printed.slice(body.start - segment.start, body.end - segment.start)
  return { name, key: body.key, end: 0 }
}

const SIGNED_BY_DEPUTY = latin(
  /(?<!\p{L})Phó Thủ tướng(?: Thường trực)?(?: Chính phủ)?[^.,;]{0,40}$/u,
)

/** "ISSUER (đã) ban hành KIND số N": the nearest body or post whose sentence ends in that verb. */
function issuerBefore(findings: SegmentFindings, citation: RawCitation): Issuer | undefined {
  const { segment, printed, organizations } = findings
  const before = segment.text.slice(Math.max(0, citation.start - 120), citation.start)
  const verb = ENACTED.exec(before)
  if (!verb) return issuerInBrackets(findings, citation)
  const verbStart = citation.start - before.length + verb.index
  const allied = alliedBefore(findings, citation, verbStart)
  if (allied) return allied
  // A deputy of the Prime Minister signs the Prime Minister's decisions: the number says so.
  const isOfPremier = citation.parsed?.organCodes.at(-1) === 'TTg'
  if (isOfPremier && SIGNED_BY_DEPUTY.test(segment.text.slice(0, verbStart))) return undefined
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
  return (
    committeeBefore(findings, verbStart) ??
    localBefore(segment, printed, verbStart) ??
    (segment.text[verbStart - 1] === ',' ? subjectAsIssuer(findings, citation) : undefined)
  )
}

/** "Ban Chỉ huy Phòng thủ dân sự (SHORT) tỉnh A": committees for a task, that no list holds. */
const COMMITTEE = /(?:^|[.,;:]\s)(?<name>Ban (?:Chỉ huy|Chỉ đạo) [^.,;:]{3,110})$/u
/** A clause that says more than the name. */
const SAYS_MORE = latin(
  /\s(?:đã|vừa|sẽ|họp|do|của|với|cho|được|tổ chức|yêu cầu|đề nghị|giao|tại)(?!\p{L})/u,
)
const LONGEST_COMMITTEE = 130

function committeeBefore({ segment, printed }: SegmentFindings, end: number): Issuer | undefined {
  const match = COMMITTEE.exec(segment.text.slice(Math.max(0, end - LONGEST_COMMITTEE), end))
  const name = match?.groups?.['name']
  if (name === undefined || SAYS_MORE.test(name)) return undefined
  return { name: printed.slice(end - name.length, end).trimEnd(), end: 0 }
}

/** "liên Bộ A, B và C đã ban hành Thông tư liên tịch": the ministries are named together. */
const ALLIED = latin(/(?<!\p{L})liên (?:bộ|ngành|sở) \p{Lu}[^.;:()]{3,120}$/iu)

function alliedBefore(
  { segment, printed }: SegmentFindings,
  { kind }: RawCitation,
  end: number,
): Issuer | undefined {
  if (!kind.endsWith('liên tịch')) return undefined
  const match = ALLIED.exec(segment.text.slice(0, end))
  return match ? { name: printed.slice(match.index, end), end: 0 } : undefined
}

/** "Huyện ủy đã ban hành ...", "Ban Thường vụ Huyện ủy Mẫu ra ...": a body of a place, by its printed name. */
const LOCAL_BODY = latin(
  /(?<!\p{L}|(?:tịch|thư|đốc|viên|đạo|mặt|các|với|của|cho|về|theo|ở|tại)\s)(?:Ban Thường vụ )?(?:(?:UBND|HĐND|VKSND|TAND|Ủy ban nhân dân|Hội đồng nhân dân)(?: (?:tỉnh|huyện|thành phố|thị xã|quận|xã|phường))?|(?:Tỉnh|Huyện|Thành|Thị|Quận|Đảng) ủy(?: (?:khối|mỏ|xã|phường))?(?: \p{Lu}[\p{L}']*){0,4}|Sở \p{Lu}[\p{L}&-]*(?: (?:và )?\p{L}[\p{L}&-]*){0,6})\s*$/u,
)

function localBefore(segment: Segment, printed: string, end: number): Issuer | undefined {
  const from = Math.max(0, end - LONGEST_LOCAL)
  const match = LOCAL_BODY.exec(segment.text.slice(from, end))
  if (!match) return undefined
  const start = from + match.index
  return { name: printed.slice(start, start + match[0].trimEnd().length), end: 0 }
}

const LONGEST_LOCAL = 80

/** "đề nghị của Sở A tại Tờ trình số N": what a body says in a document of its own. */
function issuerOfPlace(findings: SegmentFindings, citation: RawCitation): Issuer | undefined {
  const { segment, printed, organizations } = findings
  const at = /\s+tại\s+$/u.exec(
    segment.text.slice(Math.max(0, citation.start - LONGEST_LOCAL), citation.start),
  )
  // An office passes on what its head says.
  if (!at || citation.parsed?.organCodes[0]?.startsWith('VP')) return undefined
  const end = citation.start - at[0].length
  const isOf = (start: number) =>
    /(?<!\p{L})của\s+$/u.test(segment.text.slice(Math.max(0, start - 5), start))
  const body = organizations.findLast((found) => found.end - segment.start <= citation.start)
  if (body && body.end - segment.start === end && isOf(body.start - segment.start))
    return bodyAsIssuer(printed, segment, body)
  const post = findings.posts.findLast((found) => postSpan(segment, found).end <= citation.start)
  return post && isOf(postSpan(segment, post).start) ? postBefore(findings, end) : undefined
}

/** "UBND tỉnh chỉ đạo ... (Công văn số N)": how the body at the head of the sentence said it. */
function issuerOfLetter(findings: SegmentFindings, citation: RawCitation): Issuer | undefined {
  const { text } = findings.segment
  const isInBrackets = /\(\s*$/.test(text.slice(Math.max(0, citation.start - 3), citation.start))
  return isInBrackets && /^[^()]{0,40}\)/u.test(text.slice(citation.end))
    ? subjectAsIssuer(findings, citation)
    : undefined
}

/** "HĐND tỉnh thông qua 9 nghị quyết, trong đó có Nghị quyết số N/NQ-HĐND". */
const PASSED = latin(/(?<!\p{L})thông qua\s[^.]{0,240}$/u)

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
const SIGNS = latin(/^(?:\s*,)?[^.;]*?(?<!\p{L})(?:ký|ký ban hành|ban hành|phát hành)\s+$/u)

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

const IN_ITS_NAME = latin(/^(?:Phó|Chủ nhiệm (?:Ủy ban|UB)\p{L}*) /u)

/** "Thủ tướng Chính phủ (A) ban hành": a post, without the name of who holds it, right before a verb. */
function postBefore(
  { segment, printed, posts, organizations }: SegmentFindings,
  verb: number,
): Issuer | undefined {
  const post = posts.findLast((found) => postSpan(segment, found).end <= verb)
  if (!post) return undefined
  const { start, end } = postSpan(segment, post)
  if (!/^\s*(?:,\s*)?$/u.test(segment.text.slice(end, verb))) return undefined
  const body = organizations.findLast(
    (found) => found.start - segment.start < end && found.end - segment.start <= end,
  )
  // "Ban Bí thư Trung ương Đảng" holds the words of a post.
  if (body && body.start - segment.start < start && body.end - segment.start > start)
    return undefined
  // A deputy signs in the name of the body, and so does who heads a committee that decides together.
  if (body && body.start - segment.start >= start && IN_ITS_NAME.test(segment.text.slice(start)))
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
  // Of an organ that is not known, another behind it is a partner or a part.
  const [own] = parsed?.organCodes ?? []
  if (own !== undefined && organWithCode(own)?.organ === undefined) return undefined
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
