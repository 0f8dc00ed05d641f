/** Posts that several people hold: announced for a list, or for each that a list names. */
import { latin } from '../../vietnamese/latin.ts'
import { isElected } from './appointed.ts'
import type { Mention } from './mention.ts'
import { beforePost, behindPost, postSpan, postText, type Post } from './posts.ts'
import type { Segment } from './segments.ts'

/** In "các Ủy viên Ban Thường vụ: A, Bí thư ...; B, Giám đốc ..." each has posts of his own besides. */
const OWN_POSTS = /^\s*[,-]\s*(?:[^.;:]|\.(?=\S)){3,200}(?:[;,][\s.,]*(?:và\s*)?|\svà\s+)$/u
/** "A (Bộ B) và C": where somebody of a list works. */
const IN_BRACKETS = /^\s*\([^()]{2,60}\)/u
const AGE_IN_BRACKETS = /^\s*\(\d{2} tuổi\)/u
const JOINED = /^\s*(?<mark>[,;]|và|, và)[\s.,]*$/u
/** "các Phó Chủ tịch", "hai Phó Chủ tịch", "3 Phó Chủ tịch". */
const SEVERAL = latin(
  /(?<![\p{L}\d/.-])(?:các|những|cả|hai|ba|bốn|năm|sáu|bảy|tám|0?[2-9]|1\d)(?:(?:\s(?:đồng chí|ông|bà|vị|tân))+(?:\slà)?)?\s+$/iu,
)
/** What stands between a post and those who are said to hold it. */
const ANNOUNCES = latin(
  /^\s*(?:khác\s*)?(?:thuộc đơn vị bầu cử (?:số )?\d+\s*)?(?:,?\s*khóa [\p{L}\d]+(?:\s?-\s?\d+)?)?(?:,?\s*(?:trong )?nhiệm kỳ (?:[\d\s-]+|này|mới|tới))?,?\s*(?:(?:mới|hiện|hiện nay|hiện tại)\s+)?(?:(?:(?:đã|cũng|vừa|mới|cùng)\s+)*(?:(?:tái đắc cử|tái cử|đắc cử|trúng cử)(?:\s(?:dịp|lần|đợt) này)?|được\s+(?:[\p{Ll}\s]{3,40}\s(?:bầu|bầu chọn|lựa chọn)|bầu|bầu bổ sung|bổ nhiệm|kiện toàn|phê chuẩn(?: kết quả bầu(?: cử)?)?|chỉ định))\s*(?=:|là|gồm|có))?(?::|(?<=cử\s)có\s+(?:ông|bà|đồng chí)|là\s*(?:ông, bà|ông|bà|đồng chí)?\s*:?|gồm(?:\s+có)?\s*(?:ông|bà)?\s*:?|đó là\s*:?|,\s*gồm\s*:?)[\s.,]*$/u,
)
/** How it begins, which nearly always tells that nothing is announced. */
const GOES_ON_TO_NAMES = latin(
  /^\s*(?:[,:]|(?:khác|thuộc đơn vị|khóa|(?:trong )?nhiệm kỳ|mới|hiện|là|gồm|đó là|đã|cũng|vừa|cùng|được|tái|đắc|trúng)(?!\p{L}))/u,
)
const LONGEST_ANNOUNCEMENT = 120
/** No sentence names more people with a post of their own behind one colon. */
const MOST_IN_GROUP = 20
const LONGEST_GROUP = 2000
const GROUP_ENDS = /;|\.\s/u

/** "Chủ tịch UBND các huyện: A, B": what is listed are districts, which have names of two syllables. */
const OF_SEVERAL = latin(
  /(?<!\p{L})các\s+(?:huyện|xã|phường|thị trấn|thị xã|tỉnh|thành phố|quận|thôn|sở|ban|ngành|đơn vị|địa phương)(?:[,\s]+\p{Ll}+)*$/iu,
)

/** True when the post is held in several units, and the mention may name one of them. */
export function namesUnits(segment: Segment, post: Post, mention: Mention): boolean {
  const mayBePlace = mention.honorifics.length === 0 && mention.to - mention.from < 3
  return mayBePlace && OF_SEVERAL.test(postText(segment, post))
}

/** "các Phó Chủ tịch UBND tỉnh: A, B và C" gives its post to all of them. */
export function isPlural(segment: Segment, post: Post): boolean {
  const { start } = postSpan(segment, post)
  return SEVERAL.test(segment.text.slice(Math.max(0, start - 24), start))
}

/** "Phó Chủ tịch UBND tỉnh: A, B", "3 Phó Chủ tịch là các ông A và B", "Tổ trưởng là Thứ trưởng A". */
export function isAnnounced(
  segment: Segment,
  post: Post,
  mention: Mention,
  posts: readonly Post[],
): boolean {
  let between = behindPost(segment, post, mention)
  if (between.length > LONGEST_ANNOUNCEMENT || namesUnits(segment, post, mention)) return false
  if (!GOES_ON_TO_NAMES.test(between)) return false
  for (const other of posts) {
    if (other.from < post.to || other.to > mention.from) continue
    // "giữ chức Bí thư, các phó bí thư gồm ông A": only what several hold is announced.
    if (isPlural(segment, other)) return false
    between = between.replace(postText(segment, other), '')
  }
  return ANNOUNCES.test(withoutHonorifics(between.replace(/(?<!\p{L})các(?!\p{L})/u, ''), mention))
}

/** "Ủy viên UBND tỉnh là các ông: A, nguyên Giám đốc B; C": those who are named are several. */
export function namesSeveral(segment: Segment, post: Post, mention: Mention): boolean {
  const between = behindPost(segment, post, mention)
  return /(?<!\p{L})(?:là|gồm)\s*:?\s+các\s+(?:ông|bà|đồng chí|đ\/c)(?!\p{L})/iu.test(between)
}

/** Which posts of their own may stand behind the names of a list: none, any, or those that "và" or ";" ends. */
export type OwnPosts = 'none' | 'any' | 'parted'

/** "đối với ông A, Giám đốc B và ông C, Giám đốc D": after a comma somebody else may act. */
const OWN_PARTED = /^\s*[,-]\s*[^.;:]{3,200}(?:;\s*(?:và\s*)?|\svà\s+)$/u

/**
 * The names that follow one another from the first on, parted by commas and "và"; where the list
 * allows it, posts of their own and a semicolon may stand between them.
 */
export function listFrom(
  segment: Segment,
  mentions: readonly Mention[],
  first: number,
  ownPosts: OwnPosts,
  posts: readonly Post[],
): Mention[] {
  const list = [mentions[first] as Mention]
  let lastMark: string | undefined
  for (let index = first + 1; index < mentions.length; index++) {
    const mention = mentions[index] as Mention
    const joint = jointOf(segment, list.at(-1) as Mention, mention)
    const bare = joint.replace(ownPosts === 'any' ? IN_BRACKETS : AGE_IN_BRACKETS, '')
    const mark = JOINED.exec(bare)?.groups?.['mark']
    const isOwn =
      (ownPosts === 'any' &&
        (OWN_POSTS.test(joint) || isLastWithPost(segment, list, mention, posts))) ||
      (ownPosts === 'parted' && mention.honorifics.length > 0 && OWN_PARTED.test(joint))
    if (mark === undefined && !isOwn) break
    // "A, B; C": the semicolon begins another group.
    if (mark === ';' && lastMark !== undefined && lastMark !== ';') break
    lastMark = mark
    list.push(mention)
  }
  return list
}

/** "...; C, Giám đốc D và Giám đốc E F": the last of a list may have his post before the name. */
function isLastWithPost(
  segment: Segment,
  list: readonly Mention[],
  mention: Mention,
  posts: readonly Post[],
): boolean {
  const previous = list.at(-1) as Mention
  const own = posts.findLast((post) => post.from >= previous.to && post.to === mention.from)
  if (!own || list.length < 2) return false
  const joint = beforePost(segment, previous, own)
  return /^\s*[,-]\s[^.;:]{3,200}\svà\s+$/u.test(joint)
}

/** "A (Giám đốc B) và C (Bí thư D) lần lượt được bầu ...": what says that several are meant. */
const TOGETHER = latin(/(?<!\p{L})(?:lần lượt|cùng(?: được)?|đều|cả hai|cả ba)(?!\p{L})/u)
/** "A, Giám đốc B và C, Bí thư D đều được bầu": each has a post of his own, and all have the last. */
const ALL = latin(/(?<!\p{L})(?:đều|cùng được|cả hai|cả ba)(?!\p{L})/u)
const OWN_BETWEEN = /^\s*,\s*[^.;:]{3,200}(?:,|\svà|, và)\s+$/u
/** "bầu A, Giám đốc B và C, Bí thư D giữ chức E": whoever is voted in is voted into the one post. */
const WITH_ANOTHER = latin(
  /^\s*[,-]\s*(?![^.;:]*(?<!\p{L})(?:giữ|làm|vào)(?!\p{L}))[^.;:]{3,200}\svà\s+$/u,
)
/** "bà A, Giám đốc B và ông C, Bí thư D được phê chuẩn làm E". */
const APPOINTED = latin(
  /(?<!\p{L})(?:được (?:bầu|bổ nhiệm|phê chuẩn|chỉ định)|trúng cử|đắc cử)(?!\p{L})/u,
)
/** "Các đồng chí: A, Bí thư B và C, Bí thư D làm E". */
const MAKES = latin(/(?<!\p{L})(?:làm|giữ chức(?: vụ)?)\s*$/u)
const OPENS_LIST = /(?:^|[.;]\s)Các (?:đồng chí|ông|bà|đ\/c)\s?:\s$/u

function opensList({ text, words }: Segment, { from }: Mention): boolean {
  const start = words[from]?.start ?? 0
  return OPENS_LIST.test(text.slice(Math.max(0, start - 20), start))
}

const OWN_LISTED = /^\s*-\s*[^.;:,]{3,120},\s+$/u
const isIntroduced = ({ honorifics, posts }: Mention): boolean =>
  honorifics.length > 0 && posts.length > 0
const OWN_IN_BRACKETS = /^\s*\([^()]{3,120}\)\s*(?:,|và|, và)[\s.,]*$/u

/**
 * "các ông A, B và C được bầu giữ chức ...": the names parted by commas and "và" before the last;
 * `between` is what is said between the last name and the post.
 */
export function listUpTo(
  segment: Segment,
  mentions: readonly Mention[],
  last: number,
  between: string,
): Mention[] {
  const list = [mentions[last] as Mention]
  const areAppointed = APPOINTED.test(between)
  for (let index = last - 1; index >= 0; index--) {
    const mention = mentions[index] as Mention
    const joint = jointOf(segment, mention, list[0] as Mention)
    const isBare = mention.posts.length === 0 && /^\s*(?:,|và|, và)[\s.,]*$/u.test(joint)
    const isOwn =
      (TOGETHER.test(between) && OWN_IN_BRACKETS.test(joint)) ||
      (ALL.test(between) && mention.posts.length > 0 && OWN_BETWEEN.test(joint))
    const isVotedIn =
      WITH_ANOTHER.test(joint) &&
      (isElected(segment, mention) ||
        (areAppointed && isIntroduced(list[0] as Mention)) ||
        (MAKES.test(between) && opensList(segment, mention)))
    // "A - Giám đốc B, C - Giám đốc D và E - Giám đốc F trúng cử ...".
    const isListed =
      areAppointed && list.length > 1 && isIntroduced(mention) && OWN_LISTED.test(joint)
    if (!isBare && !isOwn && !isVotedIn && !isListed && !isOneOfVoted(segment, mentions, index))
      break
    list.unshift(mention)
  }
  return list
}

/** "bầu bà A - Giám đốc B, ông C - Bí thư D và ông E - Giám đốc F làm G": each but the last, and who he is. */
const OWN_VOTED = latin(
  /^\s*[,-]\s*(?![^.;:]*(?<!\p{L})(?:giữ|làm|vào|thay|trúng cử|đắc cử|tái cử|bầu)(?!\p{L}))[^.;:]{3,200}(?:,|\svà|, và)\s+$/u,
)

/** True where a list of those who are voted in, each introduced, leads from the vote to the next one. */
function isOneOfVoted(segment: Segment, mentions: readonly Mention[], index: number): boolean {
  for (let at = index; at >= 0 && index - at < MOST_IN_GROUP; at--) {
    const [mention, next] = mentions.slice(at, at + 2)
    if (!mention || !next || !isIntroduced(mention) || !isIntroduced(next)) return false
    if (!OWN_VOTED.test(jointOf(segment, mention, next))) return false
    if (isElected(segment, mention)) return true
  }
  return false
}

/**
 * "A, B (cựu Chủ tịch và Phó Chủ tịch C)": two names before a bracket in which an office and its
 * deputy stand, which nobody holds at once. Else both posts are the last one's.
 */
export function heldInTurn(
  segment: Segment,
  mentions: readonly Mention[],
  last: number,
  chain: readonly Post[],
): boolean {
  const [first, second] = chain
  if (!first || !second || chain.length > 2) return false
  if (beforePost(segment, mentions[last] as Mention, first).trim() !== '(') return false
  const head = postText(segment, first).replace(/^(?:cựu|nguyên)\s+/iu, '')
  const deputy = segment.text.slice(postSpan(segment, second).start).toLowerCase()
  if (!deputy.startsWith(`phó ${head.toLowerCase()}`)) return false
  return listUpTo(segment, mentions, last, '').length === 2
}

/** "...; A, B, C, Ủy viên.": those before C in an item of a list whose other items have posts too. */
export function matesInItem(
  segment: Segment,
  mentions: readonly Mention[],
  last: number,
): Mention[] {
  const mates: Mention[] = []
  let first = mentions[last] as Mention
  for (let index = last - 1; index >= 0; index--) {
    const mention = mentions[index] as Mention
    if (mention.posts.length > 0 || !/^\s*,\s*$/u.test(jointOf(segment, mention, first))) break
    mates.unshift(mention)
    first = mention
  }
  const start = segment.words[first.from]?.start ?? 0
  const before = withoutHonorifics(segment.text.slice(Math.max(0, start - 40), start), first)
  return /;\s*$/u.test(before) ? mates : []
}

/**
 * "các đồng chí Ủy viên A: Trưởng ban B Trần Văn C, Trưởng ban D Lê Văn E; ...": those who are
 * named, each behind a post of his own, up to the semicolon; or one an item, as far as the items begin
 * with a post.
 */
export function groupAfterColon(
  segment: Segment,
  mentions: readonly Mention[],
  first: number,
  chain: readonly Post[],
  posts: readonly Post[],
): Mention[] {
  const last = chain.at(-1) as Post
  const after = mentions[first]
  if (!after || !isPlural(segment, chain[0] as Post)) return []
  const { end } = postSpan(segment, last)
  const rest = segment.text.slice(end, end + LONGEST_GROUP)
  if (!/^\s*:\s/.test(rest)) return []
  const isHeld = posts.some((post) => post.from >= last.to && post.to <= after.from)
  if (!isHeld) return []
  const startOf = ({ from }: Mention) => (segment.words[from]?.start ?? 0) - end
  const mark = rest.search(GROUP_ENDS)
  const second = mentions[first + 1]
  const isAlone = rest[mark] === ';' && (second === undefined || startOf(second) > mark)
  const until = isAlone ? lengthOfItems(segment, end, rest, posts) : mark < 0 ? rest.length : mark
  return mentions.slice(first, first + MOST_IN_GROUP).filter((mention) => startOf(mention) < until)
}

/** "các Ủy viên A: Bộ trưởng B C; Bí thư D E; ...": to the end of the items that begin with a post. */
function lengthOfItems(
  segment: Segment,
  start: number,
  rest: string,
  posts: readonly Post[],
): number {
  const starts = new Set(posts.map((post) => postSpan(segment, post).start - start))
  for (const { 0: mark, index } of rest.matchAll(/\.\s|;\s(?:và\s)?/gu)) {
    if (mark.startsWith('.') || !starts.has(index + mark.length)) return index
  }
  return rest.length
}

function jointOf(segment: Segment, one: Mention, next: Mention): string {
  const between = segment.text.slice(
    segment.words[one.to - 1]?.end,
    segment.words[next.from]?.start,
  )
  return withoutHonorifics(between, next)
}

function withoutHonorifics(between: string, mention: Mention): string {
  return mention.honorifics.reduceRight((rest, title) => {
    const at = rest.lastIndexOf(title)
    return at < 0 ? rest : rest.slice(0, at) + rest.slice(at + title.length)
  }, between)
}
