/** What belongs to a post behind a mark that would end it: the parent of a unit, words in brackets. */
import { gapBefore } from '../../vietnamese/words.ts'
import type { Segment } from './segments.ts'

/** Heads of units that belong to a body, which is named behind a comma. */
const UNIT_HEAD =
  /(?:vụ trưởng|cục trưởng|trưởng phòng|trưởng khoa|đội trưởng|hạt trưởng)(?!\p{L})/iu
const PARENT =
  /^,\s(?:(?:Bộ|Sở|Văn phòng|Thanh tra|Ủy ban|Tổng cục|Cục|Ngân hàng|Kiểm toán|Viện|Trường|Trung tâm|Bệnh viện)\s\p{Lu}|Ban (?:Tổ chức|Tuyên giáo|Dân vận|Nội chính|Quản lý|Dân tộc)(?!\p{L})|(?:Chi cục|Công ty|Học viện|Đại học|Đài|Báo)\s\p{Lu}|Công an (?:tỉnh|thành phố|huyện|TP|\p{Lu})|Bộ (?:Chỉ huy|Tư lệnh)|Tòa án|TAND|Viện kiểm sát|VKSND|UBND|HĐND)/u

/** "Vụ trưởng Vụ Mẫu, Bộ Dụ": the body of the unit is part of the post. */
export function isParentBehind({ text, words }: Segment, head: number, to: number): boolean {
  const end = words[to - 1]?.end ?? 0
  return (
    UNIT_HEAD.test(text.slice(words[head]?.start, end)) && PARENT.test(text.slice(end, end + 40))
  )
}

/** Heads of villages, which many communes have of one name. */
const OF_VILLAGE = /^trưởng (?:thôn|bản|làng|buôn|ấp|khóm|xóm)\s/iu
const IN_UNIT = /^(?:xã|phường|thị trấn|huyện)\s\p{Lu}[\p{L}'\s-]{1,30}\)/u

/**
 * How many words in brackets belong to the post: "Bí thư Thành ủy Mẫu (cũ)", of a unit that there
 * is no more; "Trưởng bản Mẫu (xã Dụ)".
 */
export function bracketLength({ text, words }: Segment, head: number, to: number): number {
  const first = words[to]
  if (first === undefined || !/^\s\($/.test(gapBefore(text, words, to))) return 0
  if (first.lower === 'cũ') return 1
  const rest = text.slice(first.start, first.start + 40)
  if (!IN_UNIT.test(rest) || !OF_VILLAGE.test(text.slice(words[head]?.start, first.start))) return 0
  const end = text.indexOf(')', first.start)
  let length = 0
  while ((words[to + length]?.start ?? end) < end) length++
  return length
}
