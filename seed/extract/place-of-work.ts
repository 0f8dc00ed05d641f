/** Bodies of bare posts that stand apart: where somebody is sent to, or behind his second post. */
import { latin } from '../../vietnamese/latin.ts'
import { postText, type Post } from './posts.ts'
import type { Segment } from './segments.ts'

/** "đến nhận công tác tại Sở Mẫu và bổ nhiệm giữ chức Phó Giám đốc" */
const WORKS_AT = latin(
  /(?:công tác|nhiệm vụ|làm việc) tại (?<body>(?:Sở|Trường|Ban|Văn phòng|Công an|Bệnh viện|Chi cục|Cục|Trung tâm|Phòng|Thanh tra|Viện|Học viện|Liên minh|Đài|Báo) [^,.;:()]{2,60}?)(?:,| và|, đồng thời)(?: được)?(?: (?:bổ nhiệm|phân công|giao|điều động|chỉ định)(?: và)?)? (?:giữ|làm|đảm nhận|đảm nhiệm)(?: chức(?: vụ| danh)?)?:? $/u,
)
const LONGEST_BETWEEN = 160

/** The words of the body and where they begin; undefined for a post that names its own. */
export function placeOfWork(
  segment: Segment,
  post: Post,
): { readonly body: string; readonly start: number } | undefined {
  const { text, words } = segment
  // "Phó Giám đốc Sở" says what kind of body it is.
  const isBare =
    post.to === post.afterHead ||
    (post.to === post.afterHead + 1 && isKind(words[post.afterHead]?.text))
  if (!isBare) return undefined
  const { start } = postText(segment, post)
  const from = Math.max(0, start - LONGEST_BETWEEN)
  const match = WORKS_AT.exec(text.slice(from, start))
  const body = match?.groups?.['body']
  if (!match || body === undefined) return undefined
  return { body, start: from + match.index + match[0].indexOf(body) }
}

function isKind(word = ''): boolean {
  return /^[Ss]ở$/.test(word)
}

const COMMANDS = /^(?:phó )?(?:chỉ huy trưởng|tư lệnh|tham mưu trưởng|chính ủy|chính trị viên)$/iu
const HEAD_AND_BODY = latin(
  /^(?:phó )?(?:chỉ huy trưởng|tư lệnh|tham mưu trưởng|chính ủy|chính trị viên) (?<body>\p{Lu}.+)$/iu,
)

/** "Phó Chỉ huy trưởng, Tham mưu trưởng Bộ CHQS tỉnh": the body of both, behind the second. */
export function commandOfBoth(
  segment: Segment,
  post: Post,
  next: Post | undefined,
): string | undefined {
  if (next === undefined || post.to !== post.afterHead) return undefined
  const [first, second] = [postText(segment, post), postText(segment, next)]
  if (!/^,\s$/.test(segment.text.slice(first.end, second.start))) return undefined
  if (!COMMANDS.test(segment.text.slice(first.start, first.end))) return undefined
  return HEAD_AND_BODY.exec(segment.text.slice(second.start, second.end))?.groups?.['body']
}
