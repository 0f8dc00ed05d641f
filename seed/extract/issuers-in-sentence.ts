/** Who issued a cited document, told by what its sentence says of the body: its subject, or the next clause. */
import { isInCapitals } from '../../vietnamese/case.ts'
import { latin } from '../../vietnamese/latin.ts'
import type { SegmentFindings } from './citation-dates.ts'
import type { RawCitation } from './citations.ts'
import { issuerAt, type Issuer } from './issuers-behind.ts'
import { organWithCode } from '../../vietnamese/document-kinds.ts'

/** "tại Công văn số N": behind "theo" a body may do what another told it. */
const AT = /(?:^|[.;:*,-]\s*|\s)(?:tại|theo)\s$/iu
/** What a body does in a document of its own. */
const DOES = latin(
  /^\s(?:(?:đã|cũng|vừa)\s)?(?:bổ nhiệm|điều động|phân công|phê chuẩn|phê duyệt|công nhận|quyết định|cho phép|chấp thuận|đồng ý|thống nhất|thành lập|quy định|hướng dẫn|yêu cầu|chỉ đạo|đề nghị|giao)(?!\p{L})/u,
)

/** "Tại Quyết định số N, ISSUER bổ nhiệm ...", `at` being behind the number and its date. */
export function issuerOfClause(
  findings: SegmentFindings,
  citation: RawCitation,
  at: number,
): Issuer | undefined {
  const { text } = findings.segment
  if (!text.startsWith(', ', at)) return undefined
  if (!AT.test(text.slice(Math.max(0, citation.start - 6), citation.start))) return undefined
  const issuer = issuerAt(findings, at + 2) ?? localAt(findings, at + 2)
  return issuer && fitsCode(issuer.name, citation) && DOES.test(text.slice(issuer.end))
    ? { ...issuer, end: 0 }
    : undefined
}

/** Bodies that every place has. */
const BODY = latin(
  /(?<!\p{L})(?:UBND|HĐND|Ủy ban nhân dân|Hội đồng nhân dân|\p{Lu}\p{Ll}+ ủy|Sở \p{Lu})/u,
)

/** "Ngày 7/3/2023, UBND ... ban hành 3 Quyết định (N, M)": the day before the body. */
const DAY_FIRST = /^(?:Ngày|Sáng|Chiều|Tối) [\d/.-]+, /u

/** The body with which a sentence begins, when the code of a document in the sentence is its own. */
export function subjectAsIssuer(
  findings: SegmentFindings,
  citation: RawCitation,
): Issuer | undefined {
  const { text } = findings.segment
  const opening = startOfSentence(text, citation.start)
  const start = opening + (DAY_FIRST.exec(text.slice(opening, citation.start))?.[0].length ?? 0)
  const subject = issuerAt(findings, start) ?? localAt(findings, start)
  if (!subject || subject.end > citation.start || !fitsCode(subject.name, citation))
    return undefined
  // Somebody else in between may be who acts.
  const between = text.slice(subject.end, citation.start)
  const others =
    BODY.test(between) ||
    findings.organizations.some(
      (other) =>
        other.start - findings.segment.start >= subject.end &&
        other.end - findings.segment.start <= citation.start &&
        fitsCode(other.printed, citation),
    )
  return others ? undefined : { ...subject, end: 0 }
}

function startOfSentence(text: string, at: number): number {
  for (let start = at; start > 1; start--) {
    if (text[start - 1] === ' ' && '.;!?'.includes(text[start - 2] ?? '')) return start
  }
  return 0
}

/** "Sở GD&ĐT", "UBND tỉnh": a body whose place the report does not say, beginning here. */
const LOCAL_AT = latin(
  /^(?:(?:UBND|HĐND)(?: (?:tỉnh|huyện|thành phố|thị xã|quận|xã|phường))?|(?:Tỉnh|Huyện|Thành|Thị|Quận) ủy|Sở \p{Lu}[\p{Lu}&-]+)(?!\p{L})/u,
)
const LONGEST_LOCAL = 40

function localAt({ segment, printed }: SegmentFindings, start: number): Issuer | undefined {
  const name = LOCAL_AT.exec(segment.text.slice(start, start + LONGEST_LOCAL))?.[0]
  if (name === undefined) return undefined
  const end = start + name.length
  return { name: printed.slice(start, end), end }
}

/** True where the first organ in the number is the body that is named, or the post's. */
function fitsCode(name: string, { parsed }: RawCitation): boolean {
  const code = parsed?.organCodes[0]
  if (code === undefined) return false
  const organ = organWithCode(code)?.organ?.toLowerCase()
  if (organ !== undefined) {
    const said = name.toLowerCase()
    return said.includes(organ) || (said.length > 5 && organ.startsWith(said))
  }
  if (code === 'TU') return /(?:Tỉnh|Thành) ủy/u.test(name)
  const initials = initialsOf(name)
  return initials.length > 1 && code.length > 1 && initials.startsWith(code)
}

/** "SNNPTNT" for "Sở NN&PTNT" and "SNNMT" for "Sở Nông nghiệp và Môi trường". */
function initialsOf(name: string): string {
  return name
    .split(/[\s,&-]+/u)
    .filter((word) => word !== 'và')
    .map((word) => (isInCapitals(word) ? word : (word[0] ?? '').toUpperCase()))
    .join('')
}
