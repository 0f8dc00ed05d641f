/** Posts in a segment: where each begins and ends. */
import { fold } from '../../vietnamese/fold.ts'
import { createPhrases, gapBefore, isAfterSpace, type Word } from '../../vietnamese/words.ts'
import { NO_SYLLABLE } from './foreign-names.ts'
import {
  COMPOUND,
  headLength,
  HONORIFIC,
  isPrefixedHead,
  PREFIXES,
  STOPS,
  WITH_MARKS,
} from './post-heads.ts'
import { bracketLength, isDashInside, isParentBehind, wordsInVietnam } from './post-marks.ts'
import { isPlaceBehind, professionLength } from './professions.ts'
import type { Segment } from './segments.ts'

/** A post's words, by their indexes: `[from, to)`. */
export interface Post {
  readonly from: number
  readonly to: number
  /** Index of the first word after the post's head ("Phó Chủ tịch" | "UBND tỉnh"). */
  readonly afterHead: number
}

/** After these a head is part of another post's name: "Trợ lý Tổng Bí thư", "Đoàn đại biểu Quốc hội". */
const HOLDS_HEAD = new Set(['phòng', 'lý', 'ký', 'đoàn', 'phủ', 'của', 'đồng'])
const NEW_SUBJECT = new Set(
  'các những lãnh nhân một đại cán toàn nhiều hai ba gia tập cùng đông thành người bà ông hơn gần'.split(
    ' ',
  ),
)
const UNITS_WITH_NAME = new Set(['huyện', 'xã', 'phường', 'tỉnh', 'quận', 'trấn'])
const ENDS = /[,;:()"?!\n]|\.(?:\s|$)|\s-\s|-$|^-|\//
const ABBREVIATED = new Set(['tp', 'tx', 'tt', 'p', 'q', 'h', 'ts', 'ths', 'pgs', 'gs', 'bs'])

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
    let to = index + length
    let protectedTo = to
    let hasParent = false
    while (to < words.length) {
      const marked = WITH_MARKS.at(text, words, to)
      if (marked > 0) protectedTo = Math.max(protectedTo, to + marked)
      if (profession > 0 && isPlaceBehind(segment, to)) protectedTo = to + 1
      if (to >= protectedTo && endsBefore(segment, to, isName)) {
        if (isDashInside(segment, index, to, isName(to))) protectedTo = to + 1
        else if (!hasParent && isParentBehind(segment, index, to)) {
          hasParent = true
          protectedTo = to + 2
        } else break
      }
      to++
    }
    if (isCutWord(segment, to - 1)) to--
    to += wordsInVietnam(segment, index, to)
    to += bracketLength(segment, index, to)
    to += furtherTerms(segment, to)
    // "Giám đốc Sở Mẫu của tỉnh này": the province that was named before.
    if (words[to]?.lower === 'này' && words[to - 2]?.lower === 'của') to -= 2
    while (
      to > index + length &&
      /^(?:và|của|kiêm|các|là|khóa|,)$/.test(words[to - 1]?.lower ?? '')
    )
      to--
    posts.push({ from, to, afterHead: index + length })
    index = to
  }
  return joinKiem(segment, posts)
}

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
    const gap =
      previous && segment.text.slice(postText(segment, previous).end, postText(segment, post).start)
    const isBare = previous !== undefined && previous.to === previous.afterHead
    if (isBare && /^\s+kiêm\s+$/u.test(gap ?? '') && isOneOffice(segment, previous))
      joined[joined.length - 1] = { ...post, from: previous.from }
    else joined.push(post)
  }
  return joined
}

/** Commanders have two posts in one; a secretary who is also chairman has two offices. */
function isOneOffice({ text, words }: Segment, { from, to }: Post): boolean {
  return !/(?:bí thư|chủ tịch)$/iu.test(text.slice(words[from]?.start, words[to - 1]?.end))
}

/** The post as printed. */
export function postText(segment: Segment, post: Post): { start: number; end: number } {
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
  // "Phủ Chủ tịch" is a house.
  if (before.text === 'Phủ') return true
  // "Ban Bí thư" is a body.
  if (/^ban$/iu.test(before.text) && segment.words[index]?.lower === 'bí')
    return isAfterSpace(segment.text, segment.words, index)
  // "Ban Giám đốc Công an tỉnh, Thượng tá A" names the board first.
  if (/^ban$/iu.test(before.text) && BOARD.test(segment.text.slice(segment.words[index]?.start)))
    return isAfterSpace(segment.text, segment.words, index)
  // "Bộ Tư lệnh Quân khu" is a body.
  if (before.text === 'Bộ' && /^tư lệnh/iu.test(segment.text.slice(segment.words[index]?.start)))
    return true
  // "phụ trách Đoàn đại biểu Quốc hội tỉnh" names the delegation.
  if (before.lower === 'đoàn' && /^đ(?:ại|bqh)$/u.test(segment.words[index]?.lower ?? ''))
    return true
  // "Ủy viên Ban TVTU" is a member of the committee.
  if (before.text === 'Ban' && segment.words[index]?.shape === 'upper') return true
  // "chức vụ Trưởng Ban" is no head of an office.
  if (before.lower === 'chức' && segment.words[index]?.text === 'vụ') return true
  if (before.lower !== 'các' || segment.words[index]?.lower !== 'đại') return false
  // "các đại biểu Quốc hội tỉnh dự": guests, unless a colon says who they are.
  const start = segment.words[index].start
  return !/^[^.,;:]{10,60}:/u.test(segment.text.slice(start, start + 64))
}

const BOARD = /^(?:(?:Tổng )?[Gg]iám đốc|[Cc]hủ nhiệm|[Tt]hư ký)(?!\p{L})/u

function isStandingCommittee({ words }: Segment, index: number): boolean {
  const before = words[index - 1]?.lower
  return words[index]?.lower === 'thường' && (before === 'ban' || before === 'viên')
}

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

function endsBefore(segment: Segment, index: number, isName: (index: number) => boolean): boolean {
  const { text, words } = segment
  const gap = gapBefore(text, words, index)
  const word = words[index] as Word
  const previous = words[index - 1] as Word
  // "Hội đồng GDQP-AN tỉnh": a hyphen inside an abbreviation.
  if (gap === '-' && previous.shape === 'upper' && word.shape === 'upper') return false
  if (/^\s?-\s?$/.test(gap) && !isName(index) && isFriendship(segment, index)) return false
  // "T.Ư": a full stop inside an abbreviation.
  if (gap === '.' && previous.text.length === 1 && word.text.length === 1) return false
  // "Sở Giáo dục-đào tạo", "Đại sứ In-đô-nê-xi-a": a hyphen inside a name, not "xã-người đã".
  const isJoined =
    gap === '-' &&
    word.shape === 'lower' &&
    !NEW_SUBJECT.has(word.lower) &&
    !NO_SYLLABLE.has(word.lower)
  if (!isJoined && ENDS.test(gap) && !(/^\.\s?$/.test(gap) && ABBREVIATED.has(previous.lower)))
    return true
  if (gap === '-' && word.shape === 'capital') return true
  if (word.shape === 'number' && isNextRow(segment, index)) return true
  // "nguyên cán bộ tư pháp phường 2 năm tù": a sentence of the court.
  if (
    word.shape === 'number' &&
    /^(?:năm|tháng)$/u.test(words[index + 1]?.lower ?? '') &&
    isAfterSpace(text, words, index + 1)
  )
    return true
  if (isName(index)) return true
  if (word.lower === 'kiêm' || (word.lower === 'và' && opensNewSubject(words, index + 1)))
    return true
  if (
    word.lower === 'và' &&
    (headLength(segment, index + 1) > 0 || isPrefixedHead(segment, index + 1))
  )
    return true
  if (word.shape === 'lower' && STOPS.at(text, words, index) > 0 && !holdsStop(segment, index))
    return true
  // "Phó chủ tịch LĐLĐ quận Báo cáo ...": a capital where the clause goes on.
  if (word.shape === 'capital' && previous.shape === 'lower' && GOES_ON.at(text, words, index) > 0)
    return headLength(segment, index) === 0
  if (word.lower === 'khóa' && isTerm(words[index + 1]) && !isAssembly(segment, index)) return true
  if (isWhatHeDoes(segment, index)) return true
  const respect = HONORIFIC.at(text, words, index)
  // "huyện Bác Mẫu": a unit's name may begin with a word of respect.
  const isUnitsName = word.text === 'Bác' && UNITS_WITH_NAME.has(previous.lower)
  if (
    !isUnitsName &&
    respect > headLength(segment, index) &&
    !isPartOfBody(word, previous) &&
    !holdsStop(segment, index)
  )
    return true
  // "Thư ký của Phó Thủ tướng": the deputy whose secretary it is.
  const holder = PREFIXES.has(previous.lower) ? words[index - 2]?.lower : previous.lower
  return (
    (headLength(segment, index) > 0 || isPrefixedHead(segment, index)) &&
    !isStandingCommittee(segment, index) &&
    !HOLDS_HEAD.has(holder ?? '')
  )
}

/** "Hội Hữu nghị Việt Nam-Mẫu": the two countries of a friendship. */
function isFriendship({ text, words }: Segment, index: number): boolean {
  const end = words[index - 1]?.end ?? 0
  return /Hữu nghị(?: và Hợp tác)? Việt(?: Nam)?$/iu.test(text.slice(Math.max(0, end - 40), end))
}

const GOES_ON = createPhrases(['Báo cáo', 'Phát biểu', 'Trình bày', 'Tham dự', 'Cùng dự'])

/** "do Thiếu tá A, Phó Đồn trưởng chỉ huy": what he does of whom the clause says that it is done by him. */
function isWhatHeDoes({ text, words }: Segment, index: number): boolean {
  const start = words[index]?.start ?? 0
  const end = words[index + 1]?.end ?? start
  if (!/^(?:chỉ huy|phụ trách)$/u.test(text.slice(start, end))) return false
  if (!/^(?:\s*[,.;]|\s(?:đã|vừa)(?!\p{L}))/u.test(text.slice(end, end + 6))) return false
  return DONE_BY.test(text.slice(Math.max(0, start - 140), start))
}

const DONE_BY =
  /(?<!\p{L})do (?:ông|bà|anh|chị|đồng chí|đ\/c|(?:Đại|Thượng|Trung|Thiếu) (?:tá|úy))\s[^.;]*$/iu

/** "... Sở Mẫu 2 Bà Lê Thị B ...": the rows of a table of candidates, run into each other. */
function isNextRow({ text, words }: Segment, index: number): boolean {
  if (gapBefore(text, words, index + 1) !== ' ') return false
  return words[index + 1]?.shape === 'capital' && HONORIFIC.at(text, words, index + 1) > 0
}

/** "làm Trưởng đoàn giám sát việc ...": the delegation is of inspectors, and inspects something. */
const INSPECTS =
  /^(?:giám sát|kiểm tra)(?: chuyên đề)? (?:việc|công tác|tình hình|kết quả|tiến độ)(?!\p{L})/iu

/** "Phòng Cảnh sát giao thông", "hành chính về trật tự": the stop word is part of the body's name. */
function holdsStop({ text, words }: Segment, index: number): boolean {
  if (INSPECTS.test(text.slice(words[index]?.start, (words[index]?.start ?? 0) + 24))) return false
  if (COMPOUND.at(text, words, index) > 1 || COMPOUND.endingAt(text, words, index) > 1) return true
  for (let before = 1; before <= 2; before++) {
    if (COMPOUND.at(text, words, index - before) > before) return true
  }
  if (words[index]?.lower !== 'về') return false
  return ['hành chính', 'tội phạm', 'ủy ban', 'chỉ đạo', 'quốc gia', 'cấp tỉnh'].includes(
    `${words[index - 2]?.lower ?? ''} ${words[index - 1]?.lower ?? ''}`,
  )
}

/** The term of a committee is not part of a post in it; of an assembly's members it is. */
function isTerm(word: Word | undefined): boolean {
  return /^(?:[IVX]+|\d+)$/u.test(word?.text ?? '')
}

function isAssembly({ words }: Segment, index: number): boolean {
  const before = words.slice(Math.max(0, index - 8), index).map(({ lower }) => lower)
  return before.includes('biểu') || before.includes('đbqh')
}

/** "Chủ tịch UBND tỉnh và các thành viên": somebody else follows, not the rest of a body's name. */
function opensNewSubject(words: readonly Word[], index: number): boolean {
  const next = words[index]?.lower ?? ''
  // "Chủ tịch UBND tỉnh và 3 Phó Chủ tịch".
  if (words[index]?.shape === 'number') return true
  // "Ban Quản lý Khu kinh tế A và các khu công nghiệp": one body's zones.
  if (next === 'các' && /^(?:khu|kcn|cụm|ccn)$/.test(words[index + 1]?.lower ?? '')) return false
  // "Phó Giám đốc Công an tỉnh và trưởng các phòng".
  if (next === 'trưởng') return words[index + 1]?.lower === 'các'
  if (next === 'đoàn') return !/^(?:đbqh|đại|thanh|tncs)$/.test(words[index + 1]?.lower ?? '')
  return NEW_SUBJECT.has(next)
}

/** "bà", "anh", "TT" are honorifics only where a body's name does not go on. */
function isPartOfBody(word: Word, previous: Word): boolean {
  // "Đại sứ Vương quốc Anh": inside a sentence nobody is called "Anh" with a capital.
  if (word.text === 'Anh') return true
  return word.shape === 'upper' || (word.shape === 'capital' && previous.shape === 'capital')
}
