/** Bodies of bare posts that stand apart: where somebody is sent to, which has several such, behind his second post. */
import { latin } from '../../vietnamese/latin.ts'
import type { Span } from '../report.ts'
import { betweenPosts, postSpan, postText, type Post } from './posts.ts'
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
  return (
    placeOfWork(segment, post) ??
    bodyThatHas(segment, post) ??
    bodyOfBoth(segment, post, posts[index + 1]) ??
    bodyOfChair(segment, post)
  )
}

/** "UBND tỉnh Mẫu hiện có 3 Phó Chủ tịch, gồm các ông ...": the body that has so many of a post. */
const HAS_SO_MANY = latin(
  /(?:^|[.,;:] )(?<body>(?:UBND|HĐND|Sở|Ban|Cục|Chi cục|Văn phòng|Công an|Ủy ban|Hội đồng|Trường|Bệnh viện)(?: \p{L}+){1,9}?)(?:,? (?:hiện nay|hiện tại|hiện|nay|đang|sẽ))* có (?:\d{1,2}|một|hai|ba|bốn|năm|sáu|bảy) $/u,
)

function bodyThatHas(segment: Segment, post: Post): Span | undefined {
  return post.to === post.afterHead ? bodyBefore(segment, post, HAS_SO_MANY) : undefined
}

function placeOfWork(segment: Segment, post: Post): Span | undefined {
  const body = bodyBefore(segment, post, WORKS_AT)
  return body && isBare(segment, post, segment.text.slice(body.start, body.end)) ? body : undefined
}

/** Where the group "body" of a pattern stands that ends right before the post. */
function bodyBefore(segment: Segment, post: Post, pattern: RegExp): Span | undefined {
  const { start } = postSpan(segment, post)
  const from = Math.max(0, start - LONGEST_BETWEEN)
  const match = pattern.exec(segment.text.slice(from, start))
  const body = match?.groups?.['body']
  if (!match || body === undefined) return undefined
  const at = from + match.index + match[0].indexOf(body)
  return { start: at, end: at + body.length }
}

/** "Phó Giám đốc", "Phó Giám đốc Sở", "Phó Chánh Văn phòng": at most the kind of body is said behind the head. */
function isBare({ words }: Segment, { afterHead, to }: Post, body: string): boolean {
  const kind = words.slice(afterHead, to).map(({ lower }) => lower)
  return kind.length === 0 || `${body.toLowerCase()} `.startsWith(`${kind.join(' ')} `)
}

/** A post and its body that stands apart: what kind of body it is, said with both, is said once. */
export function joinedTitle(post: string, body: string): string {
  const words = post.split(' ')
  const [longer, whole] = [`${body.toLowerCase()} `, post.toLowerCase().split(' ')]
  const isSaid = (_: string, from: number) => longer.startsWith(`${whole.slice(from).join(' ')} `)
  const from = words.findIndex(isSaid)
  return [...(from < 1 ? words : words.slice(0, from)), body].join(' ')
}

const COMMANDER = String.raw`(?:phó )?(?:chỉ huy trưởng|tư lệnh|tham mưu trưởng|chính ủy|chính trị viên)`

/** Two posts that one holds together: the bare first one, what parts them, and the second with the body. */
const HELD_TOGETHER: readonly (readonly [first: RegExp, parts: RegExp, second: RegExp])[] = [
  [
    new RegExp(`^${COMMANDER}$`, 'iu'),
    /^,\s$/u,
    latin(new RegExp(String.raw`^${COMMANDER} (?<body>\p{Lu}.+)$`, 'iu')),
  ],
  [
    /^(?:phó )?chủ tịch(?: thường trực)?$/iu,
    /^(?:,|\s[-–]|\skiêm)\s$/u,
    latin(/^(?:phó )?tổng thư ký (?<body>\p{L}.+)$/iu),
  ],
  [
    /^(?:phó )?giám đốc$/iu,
    /^(?:,|\s[-–])\s$/u,
    /^(?:phó )?thủ trưởng cơ quan (?:CSĐT|ANĐT|(?:cảnh sát|an ninh) điều tra) (?<body>công an .+)$/iu,
  ],
  [
    /^phó chủ tịch$/iu,
    /^\skiêm\s$/u,
    latin(/^trưởng ban (?:\p{L}+[ -]*){1,6}?(?<body>(?:HĐND|Hội đồng nhân dân) .+)$/iu),
  ],
]

/** "Phó Chỉ huy trưởng, Tham mưu trưởng Bộ CHQS tỉnh", "Phó Chủ tịch kiêm Tổng Thư ký Hội Mẫu": the body of both. */
function bodyOfBoth(segment: Segment, post: Post, next: Post | undefined): Span | undefined {
  if (next === undefined || post.to !== post.afterHead) return undefined
  const said = postText(segment, post)
  for (const [first, parts, second] of HELD_TOGETHER) {
    if (!first.test(said) || !parts.test(betweenPosts(segment, post, next))) continue
    const body = second.exec(postText(segment, next))?.groups?.['body']
    const { end } = postSpan(segment, next)
    if (body !== undefined) return { start: end - body.length, end }
  }
  return undefined
}

/** "Chủ tịch UBND tỉnh A và các Phó Chủ tịch B, C": deputies who are named with their chair. */
const CHAIR_AND = latin(
  /(?<!\p{L}|[Pp]hó )[Cc]hủ tịch (?<body>(?:UBND|HĐND|Ủy ban nhân dân|Hội đồng nhân dân|Quốc hội)(?: (?:tỉnh|huyện|thành phố|TP|thị xã|quận|xã|phường|thị trấn))?)(?: (?:đồng chí|ông|bà))?(?: \p{Lu}[\p{L}']*){2,4},? (?:và|cùng)(?: các| hai| ba| bốn)? $/u,
)
const DEPUTY_CHAIR = /^phó chủ tịch(?: thường trực)?$/iu

function bodyOfChair(segment: Segment, post: Post): Span | undefined {
  if (!DEPUTY_CHAIR.test(postText(segment, post))) return undefined
  return bodyBefore(segment, post, CHAIR_AND)
}
