/** To whom each post belongs: the name it touches, the one it follows, or the one appointed to it. */
import { latin } from '../../vietnamese/latin.ts'
import {
  isAppointedBefore,
  isVotedOn,
  opensList,
  personAppointed,
  personWhoHeld,
} from './appointed.ts'
import { standsBehind } from './behind-name.ts'
import { endsBody } from './body-behind-post.ts'
import { chainsOf } from './chains.ts'
import type { Mention } from './mention.ts'
import { HONORIFIC } from './post-heads.ts'
import { beforePost, behindPost, betweenPosts, postSpan, postText, type Post } from './posts.ts'
import type { Segment } from './segments.ts'
import {
  groupAfterColon,
  heldInTurn,
  isAnnounced,
  isPlural,
  listFrom,
  listUpTo,
  matesInItem,
  namesSeveral,
  namesUnits,
} from './shared-posts.ts'

const ACTS_FOR = /(?:(?:ủy quyền|ủy nhiệm)(?: của)?|thay mặt|thừa lệnh)\s+$/iu
/** Whose it is, or that it is a post and vacant: "kiện toàn chức vụ Bí thư Thành ủy, đồng chí A". */
const OF = latin(
  /(?<!\p{L})(?:của|chức vụ|chức danh|với|(?:chờ|để) (?:bổ nhiệm|bầu|kiện toàn))\s+$/iu,
)
/** "Gặp Đại sứ A, Chủ tịch B Trần C nói": the sentence opens with the guest whom C met. */
const MET =
  /(?:^|[.!?"]\s+)(?:(?:Trao đổi|Trò chuyện|Nói chuyện|Làm việc|Hội đàm|Hội kiến) với|Gặp(?: gỡ)?|Tiếp(?: xúc với)?|Tại (?:cuộc|buổi) (?:gặp|tiếp|hội đàm|hội kiến|làm việc|trao đổi)(?: với)?)\s+(?:ngài |bà |ông )?$/u
/** Of our own, one person may have both posts. */
const GUEST = latin(/^(?:đại sứ|đại biện|tổng lãnh sự|tham tán)(?!\p{L})/iu)
/** "Theo Quyết định số 1 của Thủ tướng, ông A được bổ nhiệm ...": he who decided is not A. */
const DECIDED = latin(
  /(?<!\p{L})(?:quyết định|nghị quyết|chỉ thị|công điện|công văn|thông báo|tờ trình|kết luận)(?!\p{L})[^.;,]{0,60}(?<!\p{L})của\s+$/iu,
)
/** "A và B lần lượt trúng cử chức danh C và D": the first has the first, the second the second. */
const IN_TURN = latin(/(?<!\p{L})(?:lần lượt|theo thứ tự)(?!\p{L})/u)

/** Gives every post of the segment to a person, or to nobody. Changes the mentions. */
export function givePosts(
  segment: Segment,
  mentions: readonly Mention[],
  posts: readonly Post[],
): void {
  let next = 0
  /** Posts of whole lists, whose members have posts of their own besides. */
  const shared = new Set<Post>()
  /** Whose name is part of another's post: "Trợ lý đồng chí A". */
  const inside = new Set<Mention>()
  for (const chain of chainsOf(segment, posts)) {
    const first = chain[0] as Post
    const last = chain.at(-1) as Post
    while (next < mentions.length && (mentions[next] as Mention).from < last.to) next++
    const after = mentions[next]
    const before = mentions[next - 1]
    const left =
      before && isPerson(before) && before.to <= first.from && standsBehind(segment, before, first)
        ? before
        : undefined
    const theirs = after && postsInside(segment, last, after)
    if (theirs) {
      give(after, theirs)
      inside.add(after)
      const others = mentions
        .slice(0, next)
        .findLast((mention) => mention.name !== after.name && !inside.has(mention))
      give(left ?? personAppointed(segment, others, first), [
        ...chain.slice(0, -1),
        { ...last, to: after.to },
      ])
      continue
    }
    const isMany = isPlural(segment, last) || isPlural(segment, first)
    const touches = after && (abuts(segment, last, after) || isDashed(segment, last, after, left))
    const isRight =
      touches &&
      !(isMany && isBehindComma(segment, last, after)) &&
      !isSomebodyElses(segment, chain, after, posts) &&
      !isAppointedBefore(segment, before, chain, after)
    const right = isRight ? after : undefined
    const announced = after !== undefined && isAnnounced(segment, last, after, posts)
    const group = groupAfterColon(segment, mentions, next, chain, posts)
    if (group.length > 0) {
      for (const mention of group) give(mention, chain)
    } else if (announced || (right && isMany)) {
      const isListed = announced && (isMany || namesSeveral(segment, last, after))
      if (announced) for (const post of chain) shared.add(post)
      const ownPosts = isListed ? 'any' : 'none'
      for (const mention of listFrom(segment, mentions, next, ownPosts, posts)) give(mention, chain)
    } else if (right && left && endsBody(segment, mentions, left, chain, right)) {
      right.isThing = true
      give(left, [...chain.slice(0, -1), { ...last, to: right.to }])
    } else if (right && left) {
      const hasOwn = left.posts.some((post) => !shared.has(post))
      if (!hasOwn && hasPostsBehind(segment, last, right, posts)) give(left, chain)
      else shareChain(segment, chain, { mention: left, hasOwn }, right)
    } else if (left && !right && heldInTurn(segment, mentions, next - 1, chain)) {
      for (const [at, post] of chain.entries()) give(mentions[next - chain.length + at], [post])
    } else if (right ?? left) {
      give(right ?? left, chain)
      if (!right) for (const mate of matesOf(segment, mentions, next - 1, first)) give(mate, chain)
    } else if (isVotedOn(segment, after, first, last)) {
      const ownPosts = after !== undefined && opensList(segment, after) ? 'any' : 'parted'
      for (const mention of listFrom(segment, mentions, next, ownPosts, posts)) give(mention, chain)
    } else if (before && personAppointed(segment, before, first)) {
      const between = beforePost(segment, before, first)
      const list = listUpTo(segment, mentions, next - 1, between)
      const inTurn = IN_TURN.test(between) && list.length > 1 && list.length === chain.length
      for (const [at, mention] of list.entries())
        give(mention, inTurn ? [chain[at] as Post] : chain)
    } else if (before && goesOnBehind(segment, before, first)) give(before, chain)
    else give(personWhoHeld(segment, mentions.slice(0, next).filter(isPerson), first), chain)
  }
}

/** Who else has the posts behind the last name: "A, B (cùng là cựu Chủ tịch C)", or of an item. */
function matesOf(
  segment: Segment,
  mentions: readonly Mention[],
  last: number,
  post: Post,
): Mention[] {
  const { start } = postSpan(segment, post)
  const areBoth = /\((?:cùng|đều)(?: là)? $/u.test(
    segment.text.slice(Math.max(0, start - 12), start),
  )
  return areBoth
    ? listUpTo(segment, mentions, last, '').slice(0, -1)
    : matesInItem(segment, mentions, last)
}

/** "có 7 ủy viên, đồng chí A được bầu": whoever is named there is told of anew. */
function isBehindComma({ text, words }: Segment, post: Post, mention: Mention): boolean {
  return /^\s*,/.test(text.slice(words[post.to - 1]?.end, words[mention.from]?.start))
}

/** Behind "tỉnh" a post says that the name is none of a place: "Chủ tịch UBND tỉnh A, Trưởng ban B". */
function isPerson({ isThing, hasEvidence }: Mention): boolean {
  return !isThing || hasEvidence
}

/**
 * "A làm Thư ký của Phó Thủ tướng B", "A, Trợ lý đồng chí B": the name is part of A's post. Gives the
 * posts of B that stand inside it.
 */
function postsInside({ text, words }: Segment, post: Post, mention: Mention): Post[] | undefined {
  const start = words[post.from]?.start ?? 0
  const said = text.slice(start, words[mention.from]?.start)
  if (IS_HIS.test(said) && mention.honorifics.length > 0) return []
  if (post.to !== mention.from || !/^(?:thư ký|trợ lý) của /iu.test(said)) return undefined
  return [{ from: post.from + 3, to: post.to, afterHead: post.to }]
}

const IS_HIS = /^(?:thư ký|trợ lý|chuyên viên giúp việc) (?:của |cho )?(?:đồng chí|ông|bà) $/iu

/** "A - Bí thư B, Trưởng ban C, đồng chí D - Giám đốc E": a comma parts C from D, who has E. */
function hasPostsBehind(
  segment: Segment,
  last: Post,
  right: Mention,
  posts: readonly Post[],
): boolean {
  const between = behindPost(segment, last, right)
  const own = posts.find((post) => post.from >= right.to)
  return /^\s*,/.test(between) && own !== undefined && standsBehind(segment, right, own)
}

/** "thủ trưởng một số cục": guests without names. */
const OF_SEVERAL = latin(/^\p{L}+(?: \p{L}+)? (?:một số|các|nhiều) /u)

/** "...; giám đốc Nhà xuất bản Mẫu; đông đảo cha mẹ": who is named by no name. */
const GUEST_IN_LIST = /^giám đốc [^,.;]{5,60}; (?:đông đảo|các |cùng |lãnh đạo )/u

/** "A, Ủy viên B; Bí thư C; D, Giám đốc E": a semicolon inside one person's posts. */
function goesOnBehind({ text, words }: Segment, before: Mention, first: Post): boolean {
  const last = before.posts.at(-1)
  if (!last || last.to > first.from || last.from < before.to) return false
  // "A, Phó Chủ tịch B; giám đốc C; đông đảo": a guest without a name.
  if (GUEST_IN_LIST.test(text.slice(words[first.from]?.start))) return false
  if (OF_SEVERAL.test(text.slice(words[first.from]?.start, (words[first.from]?.start ?? 0) + 40)))
    return false
  return /^\s*;\s*$/.test(text.slice(words[last.to - 1]?.end, words[first.from]?.start))
}

/** "Phó Chủ tịch UBND huyện - A": a dash before the name, where the post is not the one before's. */
function isDashed(
  { text, words }: Segment,
  post: Post,
  mention: Mention,
  left: Mention | undefined,
): boolean {
  const between = text.slice(words[post.to - 1]?.end, words[mention.from]?.start)
  return /^\s*-\s+$/.test(between) && (left === undefined || left.posts.length > 0)
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
    const between = behindPost(segment, last, right)
    give(!hasOwn && /^\s*,/.test(between) ? left : right, chain)
    return
  }
  let split = chain.length - 1
  const gap = (index: number) =>
    betweenPosts(segment, chain[index - 1] as Post, chain[index] as Post)
  while (split > 1 && /-/.test(gap(split))) split--
  give(left, chain.slice(0, split))
  give(right, [...chain.slice(split, -1), last])
}

function give(mention: Mention | undefined, posts: readonly Post[]): void {
  if (!mention || posts.length === 0) return
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
  const { start } = postSpan(segment, first)
  const before = segment.text.slice(Math.max(0, start - 30), start)
  if (chain.length === 1) {
    const between = behindPost(segment, first, mention)
    if (!/^\s*,/.test(between)) return false
    const own = posts.find((post) => post.from >= mention.to)
    const hasOwn = own !== undefined && standsBehind(segment, mention, own)
    if (DECIDED.test(segment.text.slice(Math.max(0, start - 80), start))) return true
    return ACTS_FOR.test(before) || (OF.test(before) && hasOwn)
  }
  const second = chain[1] as Post
  const gap = betweenPosts(segment, first, second)
  const decided = DECIDED.test(segment.text.slice(Math.max(0, start - 80), start))
  const isMet =
    MET.test(segment.text.slice(Math.max(0, start - 40), start)) &&
    GUEST.test(postText(segment, first))
  if ((ACTS_FOR.test(before) || decided || isMet) && gap.trim() === ',') chain.shift()
  return false
}

/**
 * "với trách nhiệm là Bí thư Huyện ủy (từ năm 2015 đến 2020), ông A chịu trách nhiệm"; "trên cương vị
 * Giám đốc Sở B, giai đoạn 2015 đến 2020, ông A".
 */
const AS_HOLDER = latin(
  /(?<!\p{L})(?:[Vv]ới (?:trách nhiệm|tư cách|cương vị)|[Tt]rên cương vị|[Tt]rong thời gian làm)(?: là)?\s[^.;:()]*$/u,
)
const AND_HE =
  /^\s*(?:\([^()]{2,60}\)|,\s(?:giai đoạn|thời kỳ|thời gian)\s[^.,;:]{4,50})?\s*,\s*(?:ông|bà|đồng chí|anh|chị)\s$/u

/** "Chủ tịch Hội A khóa V - ông B", "..., nhiệm kỳ 2021-2026, ông B": for how long, between a post and its holder. */
const TERM_BEHIND =
  /^\s*,?\s*(?:[Kk]hóa (?:[IVXLC]+|\d{1,2})(?:,?\s*nhiệm kỳ \d{4}\s*-\s*\d{4})?|nhiệm kỳ \d{4}\s*-\s*\d{4})(?=\s*[,-]\s)/u

/** The name follows the post at once, or after words of respect. */
function abuts(segment: Segment, post: Post, mention: Mention): boolean {
  const { start, end } = postSpan(segment, post)
  const behind = behindPost(segment, post, mention)
  const [term = ''] = TERM_BEHIND.exec(behind) ?? []
  const between = behind.slice(term.length)
  if (between.includes(':') && namesUnits(segment, post, mention)) return false
  if (/^\s+(?:\([^()]{2,60}\)\s+)?$|^\s*:\s*$/.test(between)) return true
  if (AS_HOLDER.test(segment.text.slice(Math.max(0, start - 90), start)) && AND_HE.test(between))
    return true
  // A sentence ends between "Chủ tịch UBND tỉnh" and "Ông A".
  if (/^\.\s/.test(between)) return false
  if (!/^[\s,:.-]*(?:\p{L}|$)/u.test(between) || between.length > 60 || /;/.test(between))
    return false
  let index = post.to
  while (index < mention.from && (segment.words[index]?.start ?? 0) < end + term.length) index++
  while (index < mention.from) {
    const length = HONORIFIC.at(segment.text, segment.words, index)
    if (length === 0) return false
    index += length
  }
  // "Giám đốc: ông A" and "Phó Giám đốc, Đại tá A": the post before, then rank and name.
  return mention.honorifics.length > 0 && !/,\s*$/.test(between)
}
