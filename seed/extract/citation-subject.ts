/** What a cited document is about. */
import { latin } from '../../vietnamese/latin.ts'
import { singleSpaced } from '../../vietnamese/letters.ts'
import type { SegmentFindings } from './citation-dates.ts'

const ABOUT = /^\s*[,)]?\s*(?:"|“)?\s*(?:quy định\s+)?về\s+(?:việc\s+)?/u
/** Verbs with which a decision's subject begins and which are part of it. */
const SUBJECT_VERB = latin(
  /^\s*,?\s*(?=(?:phê duyệt|quy định|sửa đổi|ban hành|công nhận|thành lập|điều chỉnh|hướng dẫn|bổ sung|công bố|phát động|triển khai|thực hiện|tăng cường|đẩy mạnh|yêu cầu|quy định chi tiết|giao|đề nghị)(?!\p{L}))/u,
)
const ORDERS = latin(
  /^\s*,?\s*(?:chỉ đạo|yêu cầu|đề nghị)\s+[^.;]{0,60}?(?=(?:tập trung|triển khai|tăng cường|khẩn trương|chủ động|thực hiện|đẩy mạnh|tiếp tục)(?!\p{L}))/u,
)
const QUOTED =
  /^\s*,?\s*(?:quy định\s+)?(?:về\s+(?:việc\s+)?)?(["'])\s*(?:về\s+(?:việc\s+)?)?((?:(?!\1).){3,400})\1/u
const CLAUSE = latin(
  /(?<!\p{L})(?:đã|đang|sẽ|vừa|tiếp tục|tổ chức|ban hành|yêu cầu|đề nghị|chủ trì|cho biết)(?!\p{L})/u,
)
const SUBJECT_STOPS = latin(
  /\s(?:nhằm|nêu|nêu rõ|quy định rõ|chỉ rõ|đã được|được ban hành|được triển khai|trên địa bàn tỉnh đã)(?!\p{L})|,\s(?:nhằm|đồng thời|trong đó|theo đó|qua đó|góp phần|thông qua dự thảo|cùng với|cũng như|gắn với)(?!\p{L})/u,
)
const LONGEST_SUBJECT = 400

/** Where the text goes on behind a subject in quotation marks. */
export function behindSubject(text: string, at: number): number {
  return at + (QUOTED.exec(text.slice(at))?.[0].length ?? 0)
}

/** The subject: behind "về", in quotes, or from the verb of a decision to where the clause ends. */
export function subjectAt(
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

const COMMA_BEFORE_CAPITAL = latin(/,\s(?=\p{Lu})/gu)

function endOfClause(text: string, limit: number): string {
  const mark = /[.;:](?=\s|$)|"|\.\.|\.$/.exec(text)
  let clause = text.slice(0, mark?.index ?? text.length)
  const stop = SUBJECT_STOPS.exec(clause)
  if (stop) clause = clause.slice(0, stop.index)
  for (const comma of clause.matchAll(COMMA_BEFORE_CAPITAL)) {
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
  return singleSpaced(text.replace(/\s*\([^()]*\)/g, ''))
    .replace(/[\s,.;:-]+$/u, '')
    .trim()
}
