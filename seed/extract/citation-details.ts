/** What stands around a citation: date, issuer, term and subject of the document. */
import { organWithCode } from '../../vietnamese/document-kinds.ts'
import { dateAt, dateOf, LISTED, type SegmentFindings } from './citation-dates.ts'
import type { RawCitation } from './citations.ts'
import type { OrganizationMention } from './organizations.ts'
import { postText } from './posts.ts'
import type { Segment } from './segments.ts'

export interface CitationDetails {
  readonly date?: string
  readonly issuer?: string
  readonly issuerKey?: string
  readonly term?: string
  readonly subject?: string
}

const TERM = /^\s*,?\s*\(?(?:khóa|khoá)\s+([XVI]{1,6})(?!\p{L})\)?/u
const ENACTED =
  /(?:^|\s)(?:(?:đã|vừa|vừa mới|cũng|mới)\s+)?(?:ký ban hành|ban hành|ký|ra|có|thông qua|ký quyết định ban hành)\s+(?:các\s+)?(?:(?:[Vv]ăn bản|[Cc]ông văn)\s+(?:số\s*:?\s*)?)?$/u
const ABOUT = /^\s*[,)]?\s*(?:"|“)?\s*(?:quy định\s+)?về\s+(?:việc\s+)?/u
/** Verbs with which a decision's subject begins and which are part of it. */
const SUBJECT_VERB =
  /^\s*,?\s*(?=(?:phê duyệt|quy định|sửa đổi|ban hành|công nhận|thành lập|điều chỉnh|hướng dẫn|bổ sung|công bố|phát động|triển khai|thực hiện|tăng cường|đẩy mạnh|yêu cầu|quy định chi tiết|giao|đề nghị)(?!\p{L}))/u
const ORDERS =
  /^\s*,?\s*(?:chỉ đạo|yêu cầu|đề nghị)\s+[^.;]{0,60}?(?=(?:tập trung|triển khai|tăng cường|khẩn trương|chủ động|thực hiện|đẩy mạnh|tiếp tục)(?!\p{L}))/u
const QUOTED =
  /^\s*,?\s*(?:quy định\s+)?(?:về\s+(?:việc\s+)?)?(["'])\s*(?:về\s+(?:việc\s+)?)?((?:(?!\1).){3,400})\1/u
const CLAUSE =
  /(?<!\p{L})(?:đã|đang|sẽ|vừa|tiếp tục|tổ chức|ban hành|yêu cầu|đề nghị|chủ trì|cho biết)(?!\p{L})/u
const SUBJECT_STOPS =
  /\s(?:nhằm|nêu|nêu rõ|quy định rõ|chỉ rõ|đã được|được ban hành|được triển khai|trên địa bàn tỉnh đã)(?!\p{L})|,\s(?:nhằm|đồng thời|trong đó|theo đó|qua đó|góp phần|thông qua dự thảo|cùng với|cũng như|gắn với)(?!\p{L})/u
const LONGEST_SUBJECT = 400
/** No opening before a body's name is longer. */
const LONGEST_OPENING = 120

/** Reads the words behind and before one citation. */
export function detailsOf(findings: SegmentFindings, index: number): CitationDetails {
  const { segment } = findings
  const citation = findings.citations[index] as RawCitation
  const limit = findings.citations[index + 1]?.start ?? segment.text.length
  let at = citation.end
  let date = dateAt(findings, at)
  if (date) at = date.end + (segment.text[date.end] === ')' ? 1 : 0)
  const issuer = issuerAfter(findings, at)
  if (issuer) at = issuer.end
  const term = TERM.exec(segment.text.slice(at))
  if (term) at += term[0].length
  if (!date) {
    date = dateAt(findings, at)
    if (date) at = date.end + (segment.text[date.end] === ')' ? 1 : 0)
  }
  const behind = behindSubject(segment.text, at)
  const said =
    issuer ??
    (behind > at ? issuerAfter(findings, behind) : undefined) ??
    onBehalf(findings, citation) ??
    issuerBefore(findings, citation) ??
    handedOver(findings, citation) ??
    issuerOfNext(findings, index, behind) ??
    issuerOfCode(citation)
  const iso = date?.date ?? dateOf(findings, index)
  const subject = subjectAt(findings, at, limit)
  return {
    ...(iso ? { date: iso } : {}),
    ...(said ? { issuer: said.name, ...(said.key ? { issuerKey: said.key } : {}) } : {}),
    ...(term?.[1] ? { term: `khóa ${term[1]}` } : {}),
    ...(subject ? { subject } : {}),
  }
}

/** "của", and a session of the body that is named behind it. */
const OF =
  /^\s*,?\s*(?:(?:do|của)\s+(?:Hội nghị (?:lần thứ (?:mười )?[\p{L}\d]+|Trung ương \d+|TW \d+)(?: \([^()]*\))?,?\s*(?:của )?)?|(?:tại )?Hội nghị lần thứ (?:mười )?[\p{L}\d]+,?\s(?:của )?(?=Ban Chấp hành))/iu

/** "mà ISSUER mới ban hành", "được ISSUER ký": the verb behind tells who issued. */
const BY = /^\s*,?\s*(?:mà|được)\s+/u
const ENACTS =
  /^\s+(?:(?:đã|vừa|mới|vừa mới|cũng)\s+)?(?:ban hành|ký|phê duyệt|thông qua)(?!\p{L})/u

interface Issuer {
  readonly name: string
  readonly key?: string
  readonly end: number
}

/** "của ISSUER" right behind the number or its date. */
function issuerAfter(findings: SegmentFindings, at: number): Issuer | undefined {
  const { segment, printed } = findings
  const rest = segment.text.slice(at, at + LONGEST_OPENING)
  const match = OF.exec(rest)
  if (!match) {
    const by = BY.exec(rest)
    const issuer = by ? issuerAt(findings, at + by[0].length) : undefined
    return issuer && ENACTS.test(segment.text.slice(issuer.end)) ? issuer : undefined
  }
  const start = at + match[0].length
  return issuerAt(findings, start) ?? capitalsAt(segment.text, printed, start)
}

/** "Kết luận A, Kết luận B và C của ISSUER": what a list of one kind ends with holds for all of it. */
function issuerOfNext(findings: SegmentFindings, index: number, at: number): Issuer | undefined {
  const { segment, citations } = findings
  const next = citations[index + 1]
  const own = citations[index]
  if (own === undefined || next?.number === undefined || !isOfSameHand(own, next)) return undefined
  if (!LISTED.test(segment.text.slice(at, next.start))) return undefined
  const date = dateAt(findings, next.end)
  const end = behindSubject(segment.text, date ? date.end : next.end)
  return issuerAfter(findings, end) ?? issuerOfNext(findings, index + 1, end)
}

/** Documents of one kind, or with the code of one organ. */
function isOfSameHand(one: RawCitation, other: RawCitation): boolean {
  if (one.kind === other.kind) return true
  const [code, otherCode] = [one, other].map(({ parsed }) => parsed?.organCodes.at(-1))
  // TW stands for three organs, and TU for what a province's committee has.
  return code !== undefined && code === otherCode && !/^T[WU]$/.test(code)
}

/** Where the text goes on behind a subject in quotation marks. */
function behindSubject(text: string, at: number): number {
  return at + (QUOTED.exec(text.slice(at))?.[0].length ?? 0)
}

/** A body or a post at exactly this place. */
function issuerAt(findings: SegmentFindings, start: number): Issuer | undefined {
  const { segment, printed, organizations, posts } = findings
  const body = organizations.find((organization) => organization.start - segment.start === start)
  if (body) {
    const end = body.end - segment.start
    return { name: printed.slice(start, end), key: body.key, end }
  }
  const post = posts.find((found) => postText(segment, found).start === start)
  if (!post) return undefined
  const { end } = postText(segment, post)
  return { name: printed.slice(start, end), end }
}

/** A body named before the citation, as it is printed. */
function bodyAsIssuer(printed: string, segment: Segment, body: OrganizationMention): Issuer {
  const name = printed.slice(body.start - segment.start, body.end - segment.start)
  return { name, key: body.key, end: 0 }
}

/** Bodies that no list holds: a capital, up to a mark or a word that goes on. */
function capitalsAt(text: string, printed: string, start: number): Issuer | undefined {
  const match = /^(?:ban|đảng|\p{Lu})[^,.;:()"]{1,80}/u.exec(text.slice(start))
  if (!match) return undefined
  const name =
    match[0]
      .split(
        /\s(?:về|khóa|khoá|ngày|ban hành|và|đã|quy định|phê duyệt|thực hiện|trong|tại|số|năm|để|nhằm|với|đến|là|được)(?!\p{L})/u,
      )[0]
      ?.trimEnd() ?? ''
  const end = start + name.length
  return name.length < 3 ? undefined : { name: printed.slice(start, end), end }
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
  return undefined
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

function issuerOfCode({ parsed }: RawCitation): Issuer | undefined {
  const organ = parsed?.organCodes
    .map((code) => organWithCode(code))
    .find((found) => found?.organ)?.organ
  return organ === undefined ||
    organ === 'UBND' ||
    organ === 'HĐND' ||
    /^(?:Huyện|Thành|Quận|Thị|Đảng) ủy$/.test(organ)
    ? undefined
    : { name: organ, end: 0 }
}

/** The subject: behind "về", in quotes, or from the verb of a decision to where the clause ends. */
function subjectAt(
  { segment, printed }: SegmentFindings,
  at: number,
  limit: number,
): string | undefined {
  const rest = segment.text.slice(at, at + LONGEST_SUBJECT * 2)
  const quoted = QUOTED.exec(rest)
  if (quoted?.[2]) {
    const start = at + quoted[0].length - 1 - quoted[2].length
    return tidySubject(printed.slice(start, start + quoted[2].length))
  }
  const opening = ABOUT.exec(rest) ?? ORDERS.exec(rest) ?? SUBJECT_VERB.exec(rest)
  if (!opening) return undefined
  const start = at + opening[0].length
  const clause = endOfClause(rest.slice(opening[0].length), limit - start)
  const tidy = tidySubject(printed.slice(start, start + clause.length))
  return tidy.length >= 3 && tidy.length <= LONGEST_SUBJECT ? tidy : undefined
}

function endOfClause(text: string, limit: number): string {
  const mark = /[.;:](?=\s|$)|"|\.\.|\.$/.exec(text)
  let clause = text.slice(0, mark?.index ?? text.length)
  const stop = SUBJECT_STOPS.exec(clause)
  if (stop) clause = clause.slice(0, stop.index)
  for (const comma of clause.matchAll(/,\s(?=\p{Lu})/gu)) {
    const next = clause.slice(comma.index + 2)
    if (CLAUSE.test(/^[^,]*/.exec(next)?.[0] ?? '')) {
      clause = clause.slice(0, comma.index)
      break
    }
  }
  // Another document may be named inside the subject; a list of documents ends it.
  if (limit > 0 && limit < clause.length) {
    const joined = /(?:,|\svà|;)\s(?:các\s)?$/u.exec(clause.slice(0, limit))
    if (joined) clause = clause.slice(0, joined.index)
  }
  return clause
}

function tidySubject(text: string): string {
  return text
    .replace(/\s*\([^()]*\)/g, '')
    .replace(/\s+/g, ' ')
    .replace(/[\s,.;:-]+$/u, '')
    .trim()
}
