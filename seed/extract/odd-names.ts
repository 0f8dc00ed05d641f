/** Names that are not printed as names are: the given name alone, a middle in a small letter. */
import { latin } from '../../vietnamese/latin.ts'
import { COMMON_SURNAMES } from '../../vietnamese/names.ts'
import { NAMES_OF_THINGS } from '../../vietnamese/not-people.ts'
import { gapBefore, isAfterSpace, type Word } from '../../vietnamese/words.ts'
import type { Mention } from './mention.ts'
import { MIDDLES } from './names.ts'
import { unitBefore } from './administrative-units.ts'
import { headLength, HONORIFIC, isPrefixedHead } from './post-heads.ts'
import type { Run } from './runs.ts'
import { textOf, type Segment } from './segments.ts'

/** What somebody is said to be or to have been: "Ông Mẫu hiện là Giám đốc Sở Nội vụ". */
const IS_TOLD_OF = latin(
  /^\s+(?:(?:đang|hiện|hiện đang|hiện nay|hiện tại) là|(?:đã |cũng )?từng (?:là|giữ|làm|đảm nhận|đảm nhiệm)|(?:(?:đã|vừa|mới) )?(?:đắc cử|trúng cử|được (?:bầu|bổ nhiệm|chỉ định|phân công|điều động))|(?:đã )?có (?:gần |hơn )?\d+ năm (?:làm|giữ)|(?:năm nay )?\d+ tuổi|sinh (?:năm|ngày))(?!\p{L})/u,
)

/** The mention of a given name alone, where it is said what he or she is; else undefined. */
export function shortMention(
  segment: Segment,
  run: Run,
  honorifics: string[],
): Mention | undefined {
  const word = segment.words[run.from]
  if (!word || honorifics.length === 0) return undefined
  if (!IS_TOLD_OF.test(segment.text.slice(word.end, word.end + 24))) return undefined
  return {
    segment,
    from: run.from,
    to: run.to,
    name: word.text,
    honorifics,
    posts: [],
    hasEvidence: false,
    isThing: false,
    isShort: true,
  }
}

/** "K'Mẫu", "H'Dụ": a particle and the name in one word. */
const WITH_PARTICLE = latin(/^[HKRY]'(?:\p{Lu}\p{Ll}+|\p{Ll}{2,})$/u)

/**
 * The mention of a name of one word, as some peoples of the highlands have, with a word of respect or
 * in a list of names with their posts; else undefined.
 */
export function highlandMention(
  segment: Segment,
  { from, to }: Run,
  honorifics: string[],
): Mention | undefined {
  const name = segment.words[from]?.text ?? ''
  if (!WITH_PARTICLE.test(name)) return undefined
  const isInList = isItemWithPost(segment, { from, to }) || isItemWithBracket(segment, { from, to })
  if (honorifics.length === 0 && !isInList) return undefined
  const found = { segment, from, to, name, honorifics, posts: [] }
  return { ...found, hasEvidence: true, isThing: false }
}

/** "...; K'Mẫu (cựu Phó Bí thư Huyện ủy)": as courts name the accused. */
function isItemWithBracket(segment: Segment, { from, to }: Run): boolean {
  const { text, words } = segment
  if (!/^;\s$/.test(gapBefore(text, words, from)) || gapBefore(text, words, to) !== ' (')
    return false
  return headLength(segment, to) > 0 || isPrefixedHead(segment, to)
}

/** "...; Mang Mẫu - Phó Bí thư Huyện ủy": an item of a list, with a post behind it. */
export function isItemWithPost(segment: Segment, { from, to }: Run): boolean {
  const { text, words } = segment
  if (!/^;\s$/.test(gapBefore(text, words, from))) return false
  return /^(?:,\s|\s-\s)$/.test(gapBefore(text, words, to)) && headLength(segment, to) > 0
}

/** Of which group a delegate is one: "Đại biểu A (Tổ đại biểu huyện B)". */
const OF_DELEGATION = /^\s\(tổ(?: đại biểu)?\s/iu

/** Who defends somebody is in the story as what the title says. */
const LAWYER = /^(?:luật sư|LS)$/iu
/** "Trưởng đoàn Luật sư A" heads the lawyers. */
const OFFICES = new Set(['đoàn', 'phòng', 'ty', 'hội'])

/**
 * Gives a delegate, who is named with his delegation, and a lawyer that as a post: what they are
 * there for. Changes the mention.
 */
export function asDelegate(mention: Mention): void {
  const { segment, from, to, posts, honorifics } = mention
  const title = honorifics.at(-1) ?? ''
  const of = from - title.split(' ').length
  if (LAWYER.test(title) && !OFFICES.has(segment.words[of - 1]?.lower ?? ''))
    posts.unshift({ from: of, to: from, afterHead: from })
  if (posts.length > 0 || honorifics.at(-1)?.toLowerCase() !== 'đại biểu') return
  const end = segment.words[to - 1]?.end ?? 0
  if (OF_DELEGATION.test(segment.text.slice(end, end + 20)))
    posts.push({ from: from - 2, to: from, afterHead: from })
}

/** "chánh văn phòng Trần văn Mẫu": so many words may stand between a post's head and the name. */
const POST_REACH = 8

/**
 * Runs that a middle syllable in a small letter parts, joined where a post, a rank or a form of
 * address says that it is a name.
 */
export function withLowerMiddles(segment: Segment, runs: readonly Run[]): readonly Run[] {
  const { text, words } = segment
  const joined: Run[] = []
  for (const run of runs) {
    const previous = joined.at(-1)
    const isJoined =
      previous !== undefined &&
      previous.to - previous.from === 1 &&
      run.from === previous.to + 1 &&
      run.to - run.from <= 2 &&
      COMMON_SURNAMES.has(words[previous.from]?.text ?? '') &&
      isMiddle(words[previous.to]) &&
      isAfterSpace(text, words, previous.to) &&
      isAfterSpace(text, words, run.from) &&
      !isThingInCapitals(segment, previous.from, run.to) &&
      (followsPost(segment, previous.from) ||
        HONORIFIC.endingAt(text, words, previous.from - 1) > 0)
    if (isJoined) joined[joined.length - 1] = { from: previous.from, to: run.to }
    else joined.push(run)
  }
  return joined
}

/** The President's name is his city's and his thought's. */
function isThingInCapitals(segment: Segment, from: number, to: number): boolean {
  const name = textOf(segment, from, to)
  return NAMES_OF_THINGS.has(name.replace(/(?<=\s)\p{Ll}/gu, (letter) => letter.toUpperCase()))
}

/** A middle syllable of names, printed with a small letter. */
function isMiddle(word: Word | undefined): boolean {
  if (word?.shape !== 'lower') return false
  return MIDDLES.has(word.text[0]?.toUpperCase() + word.text.slice(1))
}

/** A post that no mark parts from the word; behind a unit a place follows. */
function followsPost(segment: Segment, index: number): boolean {
  const { text, words } = segment
  if (unitBefore(text, words, index) !== undefined) return false
  for (let at = index - 1; at >= 0 && index - at <= POST_REACH; at--) {
    if (!isAfterSpace(text, words, at + 1)) return false
    if (headLength(segment, at) > 0) return true
  }
  return false
}
