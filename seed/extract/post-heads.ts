/** Where posts may begin, and the words before and behind them. */
import { HONORIFICS } from '../../vietnamese/titles.ts'
import { FIELDS } from '../../vietnamese/organizations.ts'
import { AFTER_POST } from '../../vietnamese/after-post.ts'
import { COMPOUNDS, NAMES_WITH_MARKS } from '../../vietnamese/marks-in-bodies.ts'
import { POST_HEADS, POST_PREFIXES } from '../../vietnamese/posts.ts'
import { createPhrases, gapBefore, type Word } from '../../vietnamese/words.ts'
import type { Segment } from './segments.ts'

const HEADS = createPhrases(POST_HEADS)
export const PREFIXES = new Set(POST_PREFIXES)
/** Words with which the sentence goes on behind a post. */
export const STOPS = createPhrases(AFTER_POST)
export const COMPOUND = createPhrases(COMPOUNDS)
/** Names of bodies with commas or dashes of their own. */
export const WITH_MARKS = createPhrases([
  ...NAMES_WITH_MARKS,
  ...FIELDS.filter((field) => /[-,]/.test(field)),
])
export const HONORIFIC = createPhrases(HONORIFICS)

/** True for the first word of a post's head or of a word of respect. */
export function mayOpenTitle(word: Word): boolean {
  return HEADS.mayBegin(word) || HONORIFIC.mayBegin(word)
}

/** How many words the head has that begins here; 0 when none does. */
export function headLength(segment: Segment, index: number): number {
  const { text, words } = segment
  const length = HEADS.at(text, words, index)
  if (length === 0) return inChargeLength(segment, index)
  // "Tổng lãnh sự quán" is where the consul works.
  if (words[index + length]?.lower === 'quán') return 0
  // "Ủy viên Thường vụ-Trưởng ban Mẫu": a hyphen parts two posts.
  if (words[index]?.shape === 'lower' && /-/.test(gapBefore(text, words, index + 1))) return 0
  // "Đinh Công Thành - Ủy viên": the end of a name is no "Thành ủy viên".
  const isInName = words[index - 1]?.shape === 'capital' && words[index]?.shape === 'capital'
  return length > 1 && isInName && /\s-\s/.test(gapBefore(text, words, index + 1)) ? 0 : length
}

/** "A, Phụ trách Sở Mẫu", "A (nguyên phụ trách Tổ Dụ)": whoever heads a body without the post. */
function inChargeLength({ text, words }: Segment, index: number): number {
  const of = words[index]?.lower === 'người' ? index + 1 : index
  if (words[of]?.lower !== 'phụ') return 0
  const previous = words[index - 1]
  if (previous === undefined) return 0
  if (words[of + 1]?.lower !== 'trách' || !BODY.has(words[of + 2]?.text ?? '')) return 0
  const isBehindMark = /^(?:,\s|\s\(|\s-\s)$/.test(gapBefore(text, words, index))
  const isSaid = previous.shape === 'capital' ? isBehindMark : PREFIXES.has(previous.lower)
  return isSaid ? of + 2 - index : 0
}

const BODY: ReadonlySet<string> = new Set(
  'Sở Phòng Ban Tổ Trung Trường Trạm Chi Bệnh Đảng Khoa'.split(' '),
)

/** "Phó Giám đốc": a prefix with its head begins here. */
export function isPrefixedHead(segment: Segment, index: number): boolean {
  return PREFIXES.has(segment.words[index]?.lower ?? '') && headLength(segment, index + 1) > 0
}

/** With a capital these words are no more of a body's name behind which they stand. */
export const GOES_ON = createPhrases(['Báo cáo', 'Phát biểu', 'Trình bày', 'Tham dự', 'Cùng dự'])
