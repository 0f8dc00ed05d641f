/** To whom each post belongs: the name it touches, the one it follows, or the one appointed to it. */
import type { Mention } from './mention.ts'
import { HONORIFIC, postText, type Post } from './posts.ts'
import type { Segment } from './segments.ts'
import {
  groupAfterColon,
  isAnnounced,
  isPlural,
  listFrom,
  listUpTo,
  namesSeveral,
  namesUnits,
} from './shared-posts.ts'

const SEPARATOR = /^\s*(?:,|-|–|;|kiêm)\s*(?:và\s*)?(?:tân\s*)?$/u
const APPOINTED =
  /(?:(?:vào|ở) (?:các )?(?:chức(?: vụ| danh)?|cương vị|vị trí|ghế)|giữ (?:các )?(?:chức|cương vị|trọng trách)(?: vụ| danh)?|chức(?: vụ| danh)?|đảm nhận|đảm nhiệm|làm|(?:tái )?(?:đắc cử|trúng cử)|tái cử|nhận quyết định(?: bổ nhiệm)?|nguyên là|là|vị trí|giữ)(?: mới| tân| kiêm nhiệm)?:?\s*$/u
/** Without one of these a post behind "chức danh" is anybody's. */
const APPOINTS =
  /(?<!\p{L})(?:bầu|bổ nhiệm|bổ nhiệm lại|giữ|phê chuẩn|điều động|luân chuyển|phân công|chỉ định|đảm nhận|đảm nhiệm|thôi|nhận|giao|trúng cử|đắc cử|tái cử|tiếp tục|cử)(?!\p{L})/u
const VOTED =
  /(?<!\p{L})(?:(?<!tổ )chức(?: vụ| danh)?|ghế|cương vị|nhiệm vụ|(?:trao|công bố|nhận) quyết định(?: (?:bổ nhiệm|làm))?|kết quả bầu(?: cử)?|bầu(?: cử)?|miễn nhiệm|bãi nhiệm)(?: bổ sung)?(?: các)?\s*$/u
/** "miễn nhiệm chức A nhiệm kỳ 2016 - 2021 với ông B": right behind the post and its term. */
const CONCERNS =
  /^\s*,?\s*(?:khóa [\dIVXLC]+,?\s*)?(?:nhiệm kỳ [\d\s-]+)?,?\s*(?:đối với|với|cho)\s[\p{L}\s]{0,20}:?\s*$/u
/** "miễn nhiệm chức A và cho thôi làm nhiệm vụ B đối với ông C": he held both. */
const LOSES_ANOTHER =
  /^[^.;]{0,50}(?:và|,)\s+(?:cho\s+)?(?:thôi|miễn nhiệm|bãi nhiệm)\s[^.;]{0,80}(?<!\p{L})đối với\s[^.;]{0,20}$/u
/** "chức A thuộc về ông B". */
const FALLS_TO =
  /^\s*(?:khóa [\dIVXLC]+,?\s*)?(?:nhiệm kỳ [\d\s-]+)?,?\s*(?:(?:đã|sẽ|vẫn)\s+)?(?:thuộc về|được (?:trao|giao) cho)\s[\p{L}\s]{0,20}:?\s*$/u
/** Whoever does one of these to a post does not hold it. */
const ACTS =
  /^\s*,?\s*(?:(?:đã|vừa|cũng|cũng đã|vừa mới)\s+)?(?:ký|phê chuẩn|bổ nhiệm|điều động|ban hành|trao|công bố|quyết định|đề nghị|giới thiệu|chỉ định|trình bày|trình(?! diện)|thông qua|đọc|báo cáo|chúc|tặng|thừa ủy quyền|chủ trì|giao|yêu cầu)(?!\p{L})/u
const ACTS_FOR = /(?:(?:ủy quyền|ủy nhiệm)(?: của)?|thay mặt|thừa lệnh)\s+$/iu
/** Whose it is, or that it is a post and vacant: "kiện toàn chức vụ Bí thư Thành ủy, đồng chí A". */
const OF = /(?<!\p{L})(?:của|chức vụ|chức danh)\s+$/iu
/** "Theo Quyết định số 1 của Thủ tướng, ông A được bổ nhiệm ...": he who decided is not A. */
const DECIDED =
  /(?<!\p{L})(?:quyết định|nghị quyết|chỉ thị|công văn|thông báo|tờ trình|kết luận)(?!\p{L})[^.;,]{0,60}(?<!\p{L})của\s+$/iu
/** "thay cho A": he leaves the post. */
const REPLACES = /(?<!\p{L})thay(?: (?:cho|thế))?(?!\p{L})/iu
/** Who asks for a vote is not the one voted on. */
const ASKED = /(?<!\p{L})(?:theo|đề nghị|tờ trình|ý kiến)(?!\p{L})/iu
const UNKNOWN_POST =
  /^(\s*[,-]\s*)(?:[ỦUủu][ỷyỵủ] viên|\p{Lu}\p{Ll}+ \p{Ll})[^,;.:()]{2,50}[,-]\s*$/u
const LONGEST_APPOINTMENT = 300
/** Full stops that end no sentence. */
const ABBREVIATED = /(?<!\p{L})(?:TP|Tp|TX|TT|T\.Ư)\.\s?/gu

/** Gives every post of the segment to a person, or to nobody. Changes the mentions. */
export function givePosts(
  segment: Segment,
  mentions: readonly Mention[],
  posts: readonly Post[],
): void {
  let next = 0
  /** Posts of whole lists, whose members have posts of their own besides. */
  const shared = new Set<Post>()
  for (const chain of chainsOf(segment, posts)) {
    const first = chain[0] as Post
    const last = chain.at(-1) as Post
    while (next < mentions.length && (mentions[next] as Mention).from < last.to) next++
    const after = mentions[next]
    const before = mentions[next - 1]
    const left =
      before && !before.isThing && before.to <= first.from && standsBehind(segment, before, first)
        ? before
        : undefined
    const touches = after && (abuts(segment, last, after) || isDashed(segment, last, after, left))
    const isRight =
      touches &&
      !isSomebodyElses(segment, chain, after, posts) &&
      !isAppointedBefore(segment, before, chain, after)
    const right = isRight ? after : undefined
    const isMany = isPlural(segment, chain.at(-1) as Post) || isPlural(segment, first)
    const announced = after !== undefined && isAnnounced(segment, last, after, posts)
    const group = groupAfterColon(segment, mentions, next, chain, posts)
    if (isOfTheMoment(segment, chain)) continue
    if (group.length > 0) {
      for (const mention of group) give(mention, chain)
    } else if (announced || (right && isMany)) {
      const isListed = announced && (isMany || namesSeveral(segment, last, after))
      if (isListed) for (const post of chain) shared.add(post)
      const ownPosts = isListed ? 'any' : 'none'
      for (const mention of listFrom(segment, mentions, next, ownPosts, posts)) give(mention, chain)
    } else if (right && left) {
      const hasOwn = left.posts.some((post) => !shared.has(post))
      shareChain(segment, chain, { mention: left, hasOwn }, right)
    } else if (right ?? left) give(right ?? left, chain)
    else if (isVotedOn(segment, after, first, last)) {
      const ownPosts = after !== undefined && opensList(segment, after) ? 'any' : 'parted'
      for (const mention of listFrom(segment, mentions, next, ownPosts, posts)) give(mention, chain)
    } else if (before && personAppointed(segment, before, first)) {
      const { start } = postText(segment, first)
      const between = segment.text.slice(segment.words[before.to - 1]?.end, start)
      for (const mention of listUpTo(segment, mentions, next - 1, between)) give(mention, chain)
    }
  }
}

/** "bầu A giữ chức B, ông C giữ chức D": the comma before C ends what is said of A. */
function isAppointedBefore(
  segment: Segment,
  before: Mention | undefined,
  chain: readonly Post[],
  after: Mention,
): boolean {
  const { end } = postText(segment, chain.at(-1) as Post)
  if (!/^\s*,/.test(segment.text.slice(end, segment.words[after.from]?.start))) return false
  return (
    before?.isThing === false && personAppointed(segment, before, chain[0] as Post) !== undefined
  )
}

/** "Phó Chủ tịch UBND huyện - A": a dash before the name, where the post is not the one before's. */
function isDashed(
  { text, words }: Segment,
  post: Post,
  mention: Mention,
  left: Mention | undefined,
): boolean {
  const between = text.slice(words[post.to - 1]?.end, words[mention.from]?.start)
  return /^\s+-\s+$/.test(between) && (left === undefined || left.posts.length > 0)
}

/** "do ông A, Bí thư B, làm Trưởng đoàn": what somebody is for a journey is no post. */
function isOfTheMoment(segment: Segment, chain: readonly Post[]): boolean {
  const [post] = chain as [Post]
  const { start, end } = postText(segment, post)
  return (
    chain.length === 1 &&
    /^(?:phó )?trưởng đoàn$/iu.test(segment.text.slice(start, end)) &&
    /(?<!\p{L})làm\s+$/u.test(segment.text.slice(Math.max(0, start - 12), start))
  )
}

/** Posts parted only by commas, dashes and "kiêm" are one person's, or one's and the next one's. */
function chainsOf(segment: Segment, posts: readonly Post[]): Post[][] {
  const chains: Post[][] = []
  for (const post of posts) {
    const previous = chains.at(-1)?.at(-1)
    const between =
      previous && segment.text.slice(postText(segment, previous).end, postText(segment, post).start)
    if (
      between !== undefined &&
      (/^\s*(?:\([^()]{2,60}\)\s*)?(?:,|-|kiêm|và|,\s*và)\s*$/u.test(between) ||
        /^\s*\(?kiêm\s*$/u.test(between))
    ) {
      chains.at(-1)?.push(post)
    } else chains.push([post])
  }
  return chains
}

/** Between two people, the last post is the second's; the others are the first's if he has none yet. */
function shareChain(
  segment: Segment,
  chain: readonly Post[],
  { mention: left, hasOwn }: { mention: Mention; hasOwn: boolean },
  right: Mention,
): void {
  const last = chain.at(-1) as Post
  if (hasOwn || chain.length === 1) {
    // A lone post between two names goes with the name it touches, unless a comma parts them.
    const between = segment.text.slice(
      postText(segment, last).end,
      segment.words[right.from]?.start,
    )
    give(!hasOwn && /^\s*,/.test(between) ? left : right, chain)
    return
  }
  let split = chain.length - 1
  const gap = (index: number) =>
    segment.text.slice(
      postText(segment, chain[index - 1] as Post).end,
      postText(segment, chain[index] as Post).start,
    )
  while (split > 1 && /-/.test(gap(split))) split--
  give(left, chain.slice(0, split))
  give(right, [...chain.slice(split, -1), last])
}

function give(mention: Mention | undefined, posts: readonly Post[]): void {
  if (!mention) return
  mention.posts.push(...posts)
  mention.hasEvidence = true
}

/**
 * "được ủy quyền của Bộ trưởng, Thứ trưởng A", "thay mặt Chủ tịch nước, ông A": the post before the
 * comma is of the one for whom A acts. Takes such posts off the chain. "Huân chương của Chủ tịch nước,
 * ông A - Chủ tịch UBND tỉnh": A has a post of his own; "lời của Giám đốc Sở, ông A" has not.
 */
function isSomebodyElses(
  segment: Segment,
  chain: Post[],
  mention: Mention,
  posts: readonly Post[],
): boolean {
  const first = chain[0] as Post
  const { start, end } = postText(segment, first)
  const before = segment.text.slice(Math.max(0, start - 30), start)
  if (chain.length === 1) {
    const between = segment.text.slice(end, segment.words[mention.from]?.start)
    if (!/^\s*,/.test(between)) return false
    const own = posts.find((post) => post.from >= mention.to)
    const hasOwn = own !== undefined && standsBehind(segment, mention, own)
    if (DECIDED.test(segment.text.slice(Math.max(0, start - 80), start))) return true
    return ACTS_FOR.test(before) || (OF.test(before) && hasOwn)
  }
  const second = chain[1] as Post
  const gap = segment.text.slice(end, postText(segment, second).start)
  if (ACTS_FOR.test(before) && gap.trim() === ',') chain.shift()
  return false
}

/** The name follows the post at once, or after words of respect. */
function abuts(segment: Segment, post: Post, mention: Mention): boolean {
  const between = segment.text.slice(
    postText(segment, post).end,
    segment.words[mention.from]?.start,
  )
  if (between.includes(':') && namesUnits(segment, post, mention)) return false
  if (/^\s+(?:\([^()]{2,60}\)\s+)?$|^\s*:\s*$/.test(between)) return true
  // A sentence ends between "Chủ tịch UBND tỉnh" and "Ông A".
  if (/^\.\s/.test(between)) return false
  if (!/^[\s,:.-]*(?:\p{L}|$)/u.test(between) || between.length > 60 || /;/.test(between))
    return false
  let index = post.to
  while (index < mention.from) {
    const length = HONORIFIC.at(segment.text, segment.words, index)
    if (length === 0) return false
    index += length
  }
  // "Giám đốc: ông A" and "Phó Giám đốc, Đại tá A": the post before, then rank and name.
  return mention.honorifics.length > 0 && !/,\s*$/.test(between)
}

/** "Name, post", "Name - post", "Name-Post", "Name (post". */
function standsBehind(segment: Segment, mention: Mention, post: Post): boolean {
  const between = segment.text.slice(
    segment.words[mention.to - 1]?.end,
    postText(segment, post).start,
  )
  // A post that no list knows may stand before one that is known: "A, Ủy viênThường vụ, Trưởng ban B".
  const bare = between.replace(/^\s*\([^()]*\)/, '').replace(UNKNOWN_POST, '$1')
  return (
    (SEPARATOR.test(bare) && !bare.includes(';')) ||
    /^\s*\((?:[^()]{0,40},\s*)?(?:là )?$/u.test(between)
  )
}

/** "A được bầu giữ chức ...", "bổ nhiệm A làm ...", "A là ...". */
function personAppointed(
  segment: Segment,
  person: Mention | undefined,
  post: Post,
): Mention | undefined {
  const start = postText(segment, post).start
  if (!person || person.to > post.from) return undefined
  const between = segment.text
    .slice(segment.words[person.to - 1]?.end, start)
    .replace(ABBREVIATED, '')
    .replace(GOES_ON, ' $1')
  if (SOMEBODY_ELSE.test(between)) return undefined
  if (between.length > LONGEST_APPOINTMENT || /[.;!?]\s/.test(between)) return undefined
  const match = APPOINTED.exec(between)
  if (ACTS.test(segment.text.slice(endOfPosts(segment, person), start))) return undefined
  if (!match || (/^(?:chức|vị trí)/u.test(match[0]) && !APPOINTS.test(between))) return undefined
  if (/^(?:là|nguyên là)(?!\p{L})/u.test(match[0]))
    return /^\s*,?\s*(?:(?:hiện|đang|hiện đang|hiện nay|hiện tại|nguyên) )?là\s*$/u.test(between)
      ? person
      : undefined
  if (/^(?:vào|ở)/u.test(match[0]))
    return isElected(segment, person) || APPOINTS.test(between) ? person : undefined
  return person
}

/** Where the name ends, with the posts that stand right behind it. */
function endOfPosts(segment: Segment, { to, posts }: Mention): number {
  const end = segment.words[to - 1]?.end ?? 0
  return Math.max(end, ...posts.map((post) => postText(segment, post).end))
}

/** "bầu các ông A, B vào chức vụ": what was done to them stands before the names. */
const ELECTED =
  /(?<!\p{L})(?:bầu|cử|bổ nhiệm|chỉ định|phê chuẩn|điều động|luân chuyển|phân công|đưa)(?: bổ sung)?(?:,?\s(?:và|các|ông|bà|anh|chị|đồng chí|đ\/c|\p{Lu}\p{L}*))*,?\s$/u

function isElected(segment: Segment, person: Mention): boolean {
  const start = segment.words[person.from]?.start ?? 0
  return ELECTED.test(segment.text.slice(Math.max(0, start - 100), start))
}

/** "điều động A về Sở B; bổ nhiệm giữ chức C": the sentence goes on with the same person. */
const GOES_ON =
  /;(\s+(?:đồng thời\s+)?(?:được\s+)?(?:bổ nhiệm|phân công|chỉ định|bầu|điều động)(?: và)? (?:giữ|làm|đảm nhận|đảm nhiệm)(?!\p{L}))/u
/** "A cho biết sẽ phân công ông Mẫu làm ...": a given name alone is somebody else. */
const SOMEBODY_ELSE =
  /(?<!\p{L})(?:ông|bà|anh|chị|đồng chí|các (?:vị|ông|bà|đồng chí|cán bộ|tân))\s(?:\p{Lu}\p{Ll}|(?:vừa |được ))/u

/** "đối với: ông A, Giám đốc B; bà C": a colon opens the list. */
function opensList(segment: Segment, first: Mention): boolean {
  const start = segment.words[first.from]?.start ?? 0
  return /:\s*(?:\p{L}+\s+){0,3}$/u.test(segment.text.slice(Math.max(0, start - 30), start))
}

/** "miễn nhiệm chức danh ... đối với A", "phê chuẩn kết quả bầu ... đối với A, B và C". */
function isVotedOn(
  segment: Segment,
  person: Mention | undefined,
  first: Post,
  last: Post,
): boolean {
  const { start } = postText(segment, first)
  if (!VOTED.test(segment.text.slice(Math.max(0, start - 40), start))) return false
  const end = postText(segment, last).end
  const between = person && segment.text.slice(end, segment.words[person.from]?.start)
  return (
    between !== undefined &&
    !ASKED.test(between) &&
    !REPLACES.test(between) &&
    (/^[^.;]{0,40}(?:(?:đối với|cho|của)(?!\p{L})[^.;]{0,40}|đối với các [^.;,]{0,80})$/u.test(
      between,
    ) ||
      CONCERNS.test(between) ||
      LOSES_ANOTHER.test(between) ||
      FALLS_TO.test(between))
  )
}
