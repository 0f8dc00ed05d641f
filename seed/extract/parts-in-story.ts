/** Who is somebody in a story without a title or a post: by the part there, or by the age. */
import { PARTS_IN_STORY } from '../../vietnamese/titles.ts'
import { createPhrases, isAfterSpace } from '../../vietnamese/words.ts'
import type { Run } from './runs.ts'
import type { Segment } from './segments.ts'

const PART_IN_STORY = createPhrases(PARTS_IN_STORY)

/** "bị cáo A", "các đối tượng A, B". */
export function hasPartInStory({ text, words }: Segment, from: number): boolean {
  return isAfterSpace(text, words, from) && PART_IN_STORY.endingAt(text, words, from - 1) > 0
}

/** "đối tượng Khăm Mẫu Dụ (nam, 41 tuổi)": whatever the name, only people are so old. */
export function isSuspect(segment: Segment, { from, to }: Run): boolean {
  const end = segment.words[to - 1]?.end ?? 0
  if (segment.text[end + 1] !== '(') return false
  const behind = segment.text.slice(end, end + 20)
  return (hasPartInStory(segment, from) || isAskedFor(segment, from)) && OLD.test(behind)
}

/** "yêu cầu A (nam, 44 tuổi)": what is done to somebody; a place stands behind where it is. */
function isAskedFor({ text, words }: Segment, from: number): boolean {
  const { start = 0 } = words[from] ?? {}
  return /(?<!\p{L})(?:yêu cầu|bắt giữ|bắt quả tang|kiểm tra|khống chế|đưa) $/u.test(
    text.slice(Math.max(0, start - 16), start),
  )
}

const OLD = /^\s\((?:(?:nam|nữ),? )?(?:\d{2} tuổi|SN|sinh)/u

/** Only people are born: "A (SN 1990)". */
const BORN =
  /^\s*(?:\((?:SN|sinh năm|sinh ngày|\d{2} tuổi)|,\s(?:sinh (?:năm|ngày)\s\d|\d{2} tuổi, (?:ngụ|trú|ở|quê)))/iu

/** True where birth or age stand right behind the words before `to`. */
export function isToldAge({ text, words }: Segment, to: number): boolean {
  const end = words[to - 1]?.end ?? 0
  return BORN.test(text.slice(end, end + 20))
}
