/** Posts in a segment: where each begins and ends. */
import { latin } from '../../vietnamese/latin.ts'
import { fold } from '../../vietnamese/fold.ts'
import { gapBefore, isAfterSpace, type Word } from '../../vietnamese/words.ts'
import { endsBefore, isStandingCommittee } from './post-ends.ts'
import { headLength, PREFIXES, WITH_MARKS } from './post-heads.ts'
import {
  abroadLength,
  bracketLength,
  isDashInside,
  isOwnerBehind,
  isParentBehind,
  isShortForBody,
  wordsInVietnam,
} from './post-marks.ts'
import { isPlaceBehind, professionLength } from './professions.ts'
import { textOf, type Segment } from './segments.ts'
import { isTerm } from './terms-of-office.ts'

/** A post's words, by their indexes: `[from, to)`. */
export interface Post {
  readonly from: number
  readonly to: number
  /** Index of the first word after the post's head ("Phó Chủ tịch" | "UBND tỉnh"). */
  readonly afterHead: number
}

/**
 * Every post in the segment. A post ends where the sentence goes on, at a mark that is not its
 * own, at a word of respect, at another post, or where `isName` says that a name begins.
 */
export function findPosts(segment: Segment, isName: (index: number) => boolean): Post[] {
  const { text, words } = segment
  const posts: Post[] = []
  let index = 0
  while (index < words.length) {
    const profession = professionLength(segment, index)
    const length = Math.max(headLength(segment, index), profession)
    if (length === 0 || isInsideName(segment, index)) {
      index++
      continue
    }
    const from = prefixStart(segment, index, posts.at(-1)?.to ?? 0)
    // No post is shorter than its head, whatever is cut off behind it.
    const afterHead = index + length
    let to = afterHead
    let protectedTo = to
    let hasParent = false
    while (to < words.length) {
      const marked = WITH_MARKS.at(text, words, to)
      if (marked > 0) protectedTo = Math.max(protectedTo, to + marked)
      if (profession > 0 && isPlaceBehind(segment, to)) protectedTo = to + 1
      if (to >= protectedTo && endsBefore(segment, to, isName)) {
        if (isShortForBody(segment, to)) protectedTo = to + 2
        else if (isDashInside(segment, index, to, isName(to))) protectedTo = to + 1
        else if (
          (!hasParent || isOwnerBehind(segment, index, to)) &&
          isParentBehind(segment, index, to)
        ) {
          hasParent = true
          protectedTo = to + 2
        } else break
      }
      to++
    }
    if (to > afterHead && isCutWord(segment, to - 1)) to--
    to += wordsInVietnam(segment, index, to)
    to += bracketLength(segment, index, to)
    to += abroadLength(segment, to)
    to += furtherTerms(segment, to)
    // "Giám đốc Sở Mẫu của tỉnh này": the province that was named before; "Trưởng phòng Sở này".
    if (words[to]?.lower === 'này') {
      if (to - 2 >= afterHead && words[to - 2]?.lower === 'của') to -= 2
      else if (OFFICES.has(words[to - 1]?.lower ?? '')) to++
    }
    while (
      to > afterHead &&
      /^(?:và|của|kiêm|các|là|khóa|khác|,)$/.test(words[to - 1]?.lower ?? '')
    )
      to--
    posts.push({ from, to, afterHead })
    index = to
  }
  return joinKiem(segment, posts)
}

/** "Trưởng phòng Sở này": the body is named no other way; "UBND tỉnh này" is a body of a place. */
const OFFICES: ReadonlySet<string> = new Set('sở cục viện tâm quan'.split(' '))

/** "Đại biểu Quốc hội các khóa VIII, IX và X": the terms of one post; how many words more. */
function furtherTerms({ text, words }: Segment, to: number): number {
  if (words[to - 2]?.lower !== 'khóa' || words[to - 3]?.lower !== 'các') return 0
  let length = 0
  for (;;) {
    const at = to + length + (words[to + length]?.lower === 'và' ? 1 : 0)
    const isNext = isTerm(words[at]) && /^(?:,\s|\s)$/.test(gapBefore(text, words, to + length))
    if (!isNext) return length
    length = at + 1 - to
  }
}

/** A text that was cut ends with letters that are no syllable: "Giám đốc mới và t". */
function isCutWord({ text, words }: Segment, index: number): boolean {
  const word = words[index]
  return (
    word?.shape === 'lower' && word.end === text.length && !/[aăâeêioôơuưy]/.test(fold(word.lower))
  )
}

/** "Phó Chỉ huy trưởng kiêm Tham mưu trưởng Bộ CHQS tỉnh": one body for both, so one post. */
function joinKiem(segment: Segment, posts: readonly Post[]): Post[] {
  const joined: Post[] = []
  for (const post of posts) {
    const previous = joined.at(-1)
    const gap = previous && betweenPosts(segment, previous, post)
    const isBare = previous !== undefined && previous.to === previous.afterHead
    if (isBare && /^\s+kiêm\s+$/u.test(gap ?? '') && isOneOffice(segment, previous))
      joined[joined.length - 1] = { ...post, from: previous.from }
    else joined.push(post)
  }
  return joined
}

/** Commanders have two posts in one; a secretary who is also chairman has two offices. */
function isOneOffice(segment: Segment, { from, to }: Post): boolean {
  return /(?:chỉ huy trưởng|tư lệnh|tham mưu trưởng|chính ủy|chính trị viên|trạm trưởng|đồn trưởng)$/iu.test(
    textOf(segment, from, to),
  )
}

/** The post as printed. */
export function postText(segment: Segment, post: Post): string {
  const { start, end } = postSpan(segment, post)
  return segment.text.slice(start, end)
}

/** What stands between the end of one post and the start of a later one. */
export function betweenPosts(segment: Segment, left: Post, right: Post): string {
  return segment.text.slice(postSpan(segment, left).end, postSpan(segment, right).start)
}

/** What stands between the end of a post and the first word of a later name. */
export function behindPost(segment: Segment, post: Post, name: { readonly from: number }): string {
  return segment.text.slice(postSpan(segment, post).end, segment.words[name.from]?.start)
}

/** What stands between the last word of a name and the start of a later post. */
export function beforePost(segment: Segment, name: { readonly to: number }, post: Post): string {
  return segment.text.slice(segment.words[name.to - 1]?.end, postSpan(segment, post).start)
}

/** Where the post stands in the segment's text, with the bracket that closes one inside it. */
export function postSpan(segment: Segment, post: Post): { start: number; end: number } {
  const start = segment.words[post.from]?.start ?? 0
  const end = segment.words[post.to - 1]?.end ?? start
  const isClosed = segment.text[end] === ')' && segment.text.slice(start, end).includes(' (')
  return { start, end: isClosed ? end + 1 : end }
}

/** "Nguyễn Trưởng": a capital inside a name is no head. Heads in lower case need a capital or a body after them. */
function isInsideName(segment: Segment, index: number): boolean {
  const before = segment.words[index - 1]
  if (before === undefined) return false
  // "Ban Thường vụ Tỉnh ủy" is a body, "Ủy viên Thường vụ Tỉnh ủy" a member of it.
  if (isStandingCommittee(segment, index)) return true
  // "Phủ Chủ tịch" is a house, "Tòa Giám mục" another.
  if (before.text === 'Phủ' || (before.lower === 'tòa' && segment.words[index]?.lower === 'giám'))
    return true
  // "Ban Bí thư" is a body.
  if (/^ban$/iu.test(before.text) && segment.words[index]?.lower === 'bí')
    return isAfterSpace(segment.text, segment.words, index)
  // "Ban Giám đốc Công an tỉnh, Thượng tá A" names the board first.
  if (/^ban$/iu.test(before.text) && BOARD.test(segment.text.slice(segment.words[index]?.start)))
    return isAfterSpace(segment.text, segment.words, index)
  // "Bộ Tư lệnh Quân khu" is a body.
  if (before.text === 'Bộ' && /^tư lệnh/iu.test(segment.text.slice(segment.words[index]?.start)))
    return true
  // "phụ trách Đoàn đại biểu Quốc hội tỉnh", "thay mặt Đoàn Chủ tịch" name a body.
  if (before.lower === 'đoàn' && /^(?:đại|đbqh|chủ)$/u.test(segment.words[index]?.lower ?? ''))
    return isAfterSpace(segment.text, segment.words, index)
  // "Ủy viên Ban TVTU" is a member of the committee.
  if (before.text === 'Ban' && segment.words[index]?.shape === 'upper') return true
  // "... và thủ trưởng Bộ Chỉ huy quân sự hai tỉnh": guests without names.
  if (
    before.lower === 'và' &&
    OF_SEVERAL_UNITS.test(segment.text.slice(segment.words[index]?.start))
  )
    return true
  // "chức vụ Trưởng Ban" is no head of an office.
  if (before.lower === 'chức' && segment.words[index]?.text === 'vụ') return true
  if (before.lower !== 'các' || segment.words[index]?.lower !== 'đại') return false
  // "các đại biểu Quốc hội tỉnh dự": guests, unless it is said who they are.
  const start = segment.words[index].start
  return !/^[^.,;:]{10,60}(?::|\sgồm\s)/u.test(segment.text.slice(start, start + 66))
}

const OF_SEVERAL_UNITS = latin(
  /^thủ trưởng [^,.;]{5,60} (?:\d|hai|ba|các) (?:tỉnh|huyện|xã|thành phố)(?!\p{L})/u,
)
const BOARD = latin(/^(?:(?:Tổng )?[Gg]iám đốc|[Cc]hủ nhiệm|[Tt]hư ký)(?!\p{L})/u)

function prefixStart(segment: Segment, head: number, after: number): number {
  let from = head
  while (from > after) {
    const word = segment.words[from - 1] as Word
    if (!PREFIXES.has(word.lower) || !isAfterSpace(segment.text, segment.words, from)) break
    from--
  }
  // ", Hàm Vụ trưởng": the rank of a post without the post; "quân hàm" is no such.
  const isRank = from > after && segment.words[from - 1]?.lower === 'hàm'
  return isRank && /[,-]\s+$/.test(gapBefore(segment.text, segment.words, from - 1))
    ? from - 1
    : from
}
