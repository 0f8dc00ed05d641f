/** Who issued a cited document, told behind it: "của ISSUER", alone or for a list of documents. */
import { latin } from '../../vietnamese/latin.ts'
import { dateAt, LISTED, type SegmentFindings } from './citation-dates.ts'
import { behindSubject } from './citation-subject.ts'
import type { RawCitation } from './citations.ts'
import { fold } from '../../vietnamese/fold.ts'
import { postSpan } from './posts.ts'

/** No opening before a body's name is longer. */
const LONGEST_OPENING = 120
/** "của", and a session of the body that is named behind it. */
const OF = latin(
  /^\s*,?\s*(?:(?:do|của)\s+(?:Hội nghị (?:lần thứ (?:mười )?[\p{L}\d]+|Trung ương \d+|TW \d+)(?: \([^()]*\))?,?\s*(?:của )?)?|(?:tại )?Hội nghị lần thứ (?:mười )?[\p{L}\d]+,?\s(?:của )?(?=Ban Chấp hành))/iu,
)

/** "mà ISSUER mới ban hành", "được ISSUER ký": the verb behind tells who issued. */
const BY = /^\s*,?\s*(?:mà|được)\s+/u
const ENACTS = latin(
  /^\s+(?:(?:đã|vừa|mới|vừa mới|cũng)\s+)?(?:ban hành|ký|phê duyệt|thông qua)(?!\p{L})/u,
)

/** "ngày D ISSUER (khóa XI) về SUBJECT": without "của" the subject behind tells whose it is. */
const SAYS_ON_WHAT = latin(/^(?:,? \(?khóa [\dIVXLC]+\)?)?,? (?:về|"về|V\/v)(?!\p{L})/u)

/** Whose document it is, as printed; `end` is where the name ends in the segment, 0 for one before. */
export interface Issuer {
  readonly name: string
  readonly key?: string
  readonly end: number
}

/** "của ISSUER" right behind the number or its date. */
export function issuerAfter(findings: SegmentFindings, at: number): Issuer | undefined {
  const { segment, printed } = findings
  const rest = segment.text.slice(at, at + LONGEST_OPENING)
  const match = OF.exec(rest)
  if (!match) {
    const by = BY.exec(rest)
    const issuer = by ? issuerAt(findings, at + by[0].length) : undefined
    if (issuer) return ENACTS.test(segment.text.slice(issuer.end)) ? issuer : undefined
    const next = issuerAt(findings, at + rest.search(/\S|$/))
    return next && SAYS_ON_WHAT.test(segment.text.slice(next.end)) ? next : undefined
  }
  const start = at + match[0].length
  const issuer = issuerAt(findings, start) ?? capitalsAt(segment.text, printed, start)
  return issuer && withOthers(findings, issuer, start)
}

/** "của Bộ A và Bộ B": several issue one document; the first of them is known by its key. */
function withOthers(findings: SegmentFindings, first: Issuer, start: number): Issuer {
  const { segment, printed, organizations } = findings
  // Behind a comma without "và" a clause may begin with a body: only an end or a subject follows a list.
  let { end } = first
  let listed = end
  for (;;) {
    const joint = /^(?:,| và|, và)\s+/u.exec(segment.text.slice(listed, listed + 6))
    const next = joint && listed + joint[0].length
    const body = organizations.find((other) => other.start - segment.start === next)
    if (!body || ACTS.test(segment.text.slice(body.end - segment.start))) break
    listed = body.end - segment.start
    if (joint?.[0].includes('và') || ENDS_LIST.test(segment.text.slice(listed))) end = listed
  }
  return end === first.end ? first : { ...first, name: printed.slice(start, end), end }
}

const ENDS_LIST = latin(
  /^\s*(?:$|,\s(?:nhằm|về|ngày|để)(?!\p{L})|[.;:)](?!\p{L})|(?:về|quy định|ngày|năm|khóa)(?!\p{L}))/u,
)

/** A body that does something is not the last of those who issued. */
const ACTS = latin(
  /^,?\s+(?:cũng|đã|vừa|sẽ|đang|yêu cầu|đề nghị|tổ chức|ban hành|chỉ đạo|phối hợp|có|được)(?!\p{L})/u,
)

/** "Kết luận A, Kết luận B và C của ISSUER": what a list of one kind ends with holds for all of it. */
export function issuerOfNext(
  findings: SegmentFindings,
  index: number,
  at: number,
): Issuer | undefined {
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

/** What parts a document from the next that the same body issued: its date, its subject and a mark. */
const NEXT_OF_HAND =
  /^[^.]{0,200}?(?:[,;&]|\svà)(?:\s(?:và|tiếp đó là|tiếp theo là|sau đó là))?\s*$/u

/** "ISSUER ban hành KIND số 1 ...; tiếp đó là KIND số 2": the first one's issuer has a code of its own. */
export function isOfPreviousHand({ segment, citations }: SegmentFindings, index: number): boolean {
  const [previous, own] = [citations[index - 1], citations[index]]
  if (
    !previous?.number ||
    !own?.number ||
    !NEXT_OF_HAND.test(segment.text.slice(previous.end, own.start))
  )
    return false
  const [codes, ownCodes] = [previous, own].map(({ parsed }) => parsed?.organCodes.join('-'))
  return codes === ownCodes && (codes !== undefined || previous.kind === own.kind)
}

/** A body or a post at exactly this place. */
export function issuerAt(findings: SegmentFindings, start: number): Issuer | undefined {
  const { segment, printed, organizations, posts } = findings
  const body = organizations.find((organization) => organization.start - segment.start === start)
  if (body) {
    const end = body.end - segment.start
    return { name: printed.slice(start, end), key: body.key, end }
  }
  const post = posts.find((found) => postSpan(segment, found).start === start)
  if (!post) return undefined
  const { end } = postSpan(segment, post)
  // Nothing that goes on behind these is part of them.
  const [whole] = HEADS_OF_STATE.exec(segment.text.slice(start, end)) ?? []
  const until = whole === undefined ? end : start + whole.length
  return { name: printed.slice(start, until), end: until }
}

const HEADS_OF_STATE = latin(/^(?:Phó )?(?:Thủ tướng(?: Chính phủ)?|Chủ tịch nước)(?!\p{L})/u)

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
  // A text that was cut off may end before the vowel of a word.
  const isCut = end === text.length && !/\p{Lu}|[aeiouy]/u.test(fold(name.split(' ').at(-1) ?? ''))
  return name.length < 3 || isCut ? undefined : { name: printed.slice(start, end), end }
}
