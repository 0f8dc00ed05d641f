/** Words that are a body's name elsewhere, and none where they stand. */
import { latin } from '../../vietnamese/latin.ts'
import { isAfterSpace, type Word } from '../../vietnamese/words.ts'
import { textOf, type Segment } from './segments.ts'

const MANY = new Set(['các', 'những', 'nhiều', 'mỗi', 'từng', 'số', 'hai', 'ba', 'một'])
const STANDING_POSTS = new Set(['thư', 'tịch', 'đốc', 'nhiệm'])

const COMMITTEE = latin(/^(?:Ban Chấp hành|BCH) (?:Trung ương|TW|T\.Ư)$/iu)
const UNION_BEHIND = latin(
  /^ (?:Hội(?! nghị)|Hiệp hội|Liên (?:hiệp|đoàn|minh)|Công đoàn)(?!\p{L})/u,
)

/** "Ban Chấp hành Trung ương Hội Mẫu Việt Nam": of a union that is not known, and not the Party's. */
export function isCommitteeOfUnion(segment: Segment, from: number, to: number): boolean {
  if (!COMMITTEE.test(textOf(segment, from, to))) return false
  const end = segment.words[to - 1]?.end ?? 0
  return UNION_BEHIND.test(segment.text.slice(end, end + 12))
}

/** "các Sở", "3 UBND xã": several of a kind, and none of them by name. */
export function isOneOfMany(segment: Segment, index: number): boolean {
  const before = segment.words[index - 1]
  if (!before || !isAfterSpace(segment.text, segment.words, index)) return false
  if (MANY.has(before.lower)) return true
  if (before.shape !== 'number' || isYearOfDay(segment, before)) return false
  return segment.words[index - 2]?.lower !== 'thứ'
}

/** "ngày 6/11/2014 Ban Chấp hành Trung ương": the end of a day counts nothing. */
function isYearOfDay({ text }: Segment, { start, end }: Word): boolean {
  return end - start === 4 && /[/.-]/.test(text.charAt(start - 1))
}

/** In "Phó Bí thư Thường trực Tỉnh ủy" the standing belongs to the post, not to the body. */
export function isStandingPost({ words }: Segment, index: number): boolean {
  return words[index]?.lower === 'thường' && STANDING_POSTS.has(words[index - 1]?.lower ?? '')
}
