/** What people are who hold no post, where a text says it as it says posts. */
import { latin } from '../../vietnamese/latin.ts'
import { RANK } from '../../vietnamese/titles.ts'
import { PROFESSIONS } from '../../vietnamese/posts.ts'
import { createPhrases, gapBefore } from '../../vietnamese/words.ts'
import type { Segment } from './segments.ts'

const PROFESSION = createPhrases(PROFESSIONS)

const REACH = 160
const SEVERAL = new Set('các những nhóm nhiều hai ba bốn năm sáu bảy tám chín mười loạt'.split(' '))
/** The item of a list before this name, and the one behind it. */
const IN_LIST = /;\s+[^;.]{2,60}$/u
const LIST_GOES_ON = /^[^;.]{2,140};\s+[^;.]{2,60}\s-\s/u
/** The same in a list whose names commas part from what their bearers are. */
const IN_COMMA_LIST = /[:;]\s+[^:;.]{2,60}$/u
const ITEM_ENDS = /^[^;.:]{2,140};\s/u
const WORKS_IN = latin(
  /^\p{L}+ \p{L}+ (?:Trường|Trung tâm|Bệnh viện|Phòng|Sở|Ban|Công ty|Đài|Báo|Viện|Học viện|Trạm)\s/u,
)
/** Who has a rank serves somewhere: "Thượng úy A, cán bộ Phòng B". */
const HAS_RANK = latin(new RegExp(String.raw`${RANK} (?:\p{Lu}[\p{L}']* ?){2,5}$`, 'u'))
const SERVES_IN = /^(?:cán bộ|chiến sĩ) (?:Phòng|Đội|Công an|Đồn|Trạm)\s/iu

/** "ông A, công chức địa chính xã B": whoever works in a commune's office. */
const OF_COMMUNE = latin(
  /^(?:công chức|cán bộ) (?:địa chính|tư pháp|tài chính|văn hóa|văn phòng)(?!\p{L})/iu,
)

/** "A là kế toán UBND xã B", "Chủ tịch Hội C kiêm thủ quỹ xã": an office of a commune, however small. */
const KEEPS_BOOKS =
  /^(?:kế toán|thủ quỹ)(?: trưởng)? (?:UBND |Ủy ban nhân dân )?(?:xã|phường|thị trấn)/iu

/** "A (SN 1985, kế toán Ban B)": as the police says of suspects. */
const OF_ACCUSED = /\((?:SN|sinh năm|\d{2} tuổi)[^()]{0,20}$/u

/** "Name - Giáo viên Trường A; Name - ...": how many words of what somebody is begin here. */
export function professionLength({ text, words }: Segment, index: number): number {
  const previous = words[index - 1]
  const word = words[index]
  if (previous === undefined || word === undefined || !PROFESSION.mayBegin(word)) return 0
  // "(SN 1963, nguyên kế toán xã)", "A nguyên là cán bộ tư pháp xã": what somebody was is said as posts are.
  const was = previous.lower === 'là' ? index - 2 : index - 1
  const wasOne = words[was]?.lower === 'nguyên' || previous.lower === 'cựu'
  // "năm cựu cán bộ gồm A, B", "nhóm cựu cán bộ": what several were is nobody's post.
  if (wasOne && SEVERAL.has(words[was - 1]?.lower ?? '')) return 0
  const isAccused = previous.shape === 'number' || previous.lower === 'tuổi'
  const isOffice =
    previous.lower === 'kiêm' || (previous.lower === 'là' && words[index - 2]?.shape === 'capital')
  if (previous.shape !== 'capital' && !wasOne && !isAccused && !isOffice) return 0
  const length = PROFESSION.at(text, words, index)
  if (length === 0 || wasOne) return length
  if (isOffice) return KEEPS_BOOKS.test(text.slice(word.start, word.start + REACH)) ? length : 0
  const gap = gapBefore(text, words, index)
  const { start } = word
  const before = text.slice(Math.max(0, previous.end - REACH), previous.end)
  if (isAccused) return OF_ACCUSED.test(before) && /^[,;]\s$/.test(gap) ? length : 0
  const rest = text.slice(start, start + REACH)
  let isSaid = OPENS_ROW.test(before) && gap === ' '
  // "ông A (thủ quỹ Sở B)".
  if (/^\s\($/.test(gap)) isSaid = WORKS_IN.test(rest)
  else if (/^\s+-\s+$/.test(gap)) isSaid = IN_LIST.test(before) || LIST_GOES_ON.test(rest)
  else if (/^,\s+$/.test(gap))
    isSaid =
      (HAS_RANK.test(before) && SERVES_IN.test(rest)) ||
      OF_COMMUNE.test(rest) ||
      (WORKS_IN.test(rest) && IN_COMMA_LIST.test(before) && ITEM_ENDS.test(rest))
  return isSaid ? length : 0
}

/** "2 Bà Lê Thị B": a table's row, of which what she is has become the rest. */
export const OPENS_ROW = latin(
  /(?:^|\s)\d{1,3} (?:Ông|Bà) \p{Lu}[\p{L}']*(?: \p{Lu}[\p{L}']*){1,4}$/u,
)

/** How many words of a profession begin at a capital right behind a name, in a table's row. */
export function professionInRow({ text, words }: Segment, index: number): number {
  if (words[index]?.shape !== 'capital' || words[index - 1]?.shape !== 'capital') return 0
  const length = PROFESSION.at(text, words, index)
  const end = words[index - 1]?.end ?? 0
  if (length < 2 || words[index + 1]?.shape !== 'lower') return 0
  return OPENS_ROW.test(text.slice(Math.max(0, end - REACH), end)) ? length : 0
}

/** "Trường A, xã B": where the workplace lies. */
export function isPlaceBehind({ text, words }: Segment, index: number): boolean {
  return (
    gapBefore(text, words, index).trim() === ',' &&
    /^(?:xã|phường|huyện|quận|tỉnh|thôn|bản|ấp)$/u.test(words[index]?.text ?? '') &&
    words[index + 1]?.shape === 'capital'
  )
}
