/** Bodies of bare posts that stand apart: where somebody is sent to, or behind his second post. */
import { latin } from '../../vietnamese/latin.ts'
import type { Span } from '../report.ts'
import { postText, type Post } from './posts.ts'
import type { Segment } from './segments.ts'

/** "đến nhận công tác tại Sở Mẫu và bổ nhiệm giữ chức Phó Giám đốc" */
const WORKS_AT = latin(
  /(?:công tác|nhiệm vụ|làm việc) tại (?<body>(?:Sở|Trường|Ban|Văn phòng|Công an|Bệnh viện|Chi cục|Cục|Trung tâm|Phòng|Thanh tra|Viện|Học viện|Liên minh|Đài|Báo) [^,.;:()]{2,60}?)(?:,| và|, đồng thời)(?: được)?(?: (?:bổ nhiệm|phân công|giao|điều động|chỉ định)(?: và)?)? (?:giữ|làm|đảm nhận|đảm nhiệm)(?: chức(?: vụ| danh)?)?:? $/u,
)
const LONGEST_BETWEEN = 160

/** Where in the segment the body stands that a bare post is held in; undefined when it names its own. */
export function bodyApart(
  segment: Segment,
  posts: readonly Post[],
  index: number,
): Span | undefined {
  const post = posts[index] as Post
  return placeOfWork(segment, post) ?? commandOfBoth(segment, post, posts[index + 1])
}

function placeOfWork(segment: Segment, post: Post): Span | undefined {
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
  const at = from + match.index + match[0].indexOf(body)
  return { start: at, end: at + body.length }
}

function isKind(word = ''): boolean {
  return /^[Ss]ở$/.test(word)
}

const COMMANDS = /^(?:phó )?(?:chỉ huy trưởng|tư lệnh|tham mưu trưởng|chính ủy|chính trị viên)$/iu
const HEAD_AND_BODY = latin(
  /^(?:phó )?(?:chỉ huy trưởng|tư lệnh|tham mưu trưởng|chính ủy|chính trị viên) (?<body>\p{Lu}.+)$/iu,
)

/** "Phó Chỉ huy trưởng, Tham mưu trưởng Bộ CHQS tỉnh": the body of both, behind the second. */
function commandOfBoth(segment: Segment, post: Post, next: Post | undefined): Span | undefined {
  if (next === undefined || post.to !== post.afterHead) return undefined
  const [first, second] = [postText(segment, post), postText(segment, next)]
  if (!/^,\s$/.test(segment.text.slice(first.end, second.start))) return undefined
  if (!COMMANDS.test(segment.text.slice(first.start, first.end))) return undefined
  const said = segment.text.slice(second.start, second.end)
  const body = HEAD_AND_BODY.exec(said)?.groups?.['body']
  return body === undefined ? undefined : { start: second.end - body.length, end: second.end }
}
