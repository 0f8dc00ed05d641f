/**
 * The head of an official text: who issued it under which number, where and on which day.
 *
 * Parts 1 to 4 of annex I of Decree 30/2020/NĐ-CP for bodies of the State ("Số: N", "Mẫu, ngày 5
 * tháng 3 năm 2024", beside or below each other) and Guidance 36-HD/VPTW of 2018 for the Party's
 * ("Số N"). Pages of law texts print a table of the same before it ("Ngày ban hành | 05/03/2024").
 */
import { isInCapitals } from '../../vietnamese/case.ts'
import { latin } from '../../vietnamese/latin.ts'
import { datesIn } from '../../vietnamese/dates.ts'
import type { IssuedAs } from '../report.ts'
import type { Line } from './lines.ts'

/** A letterhead stands this high in a text, behind the table of its data. */
const MOST_LINES = 40
/** Between the motto, the number and the day stand at most so many lines. */
const REACH = 8

const MOTTO = /CỘNG\s+HÒA\s+XÃ\s+HỘI|ĐẢNG\s+CỘNG\s+SẢN\s+VIỆT\s+NAM|^\|?\s*CỘNG\s*$/u
const NUMBERED = /^[|\s]*Số(?:\s+hiệu)?\s*:?[\s|]*(?=\d)|^[|\s]*Số(?:\s+hiệu)?\s*:[\s|]*$/u
const PLACE_AND_DAY = latin(
  /(?:^|\|)\s*\p{Lu}[\p{L}\p{M}.\s-]{1,40},\s*ngày\s*(?<date>\d{1,2}\s*tháng\s*\d{1,2}\s*năm\s*\d{4})[\s|]*$/u,
)
const DAY_OF_ISSUE = latin(
  /(?<!\p{L})ngày\s+(?:ban\s+hành|ký)\s*[:|]+\s*[|]?\s*(?<date>\d{1,2}\s*[-/.]\s*\d{1,2}\s*[-/.]\s*\d{4})/iu,
)
/** Bodies alone on a line, in capitals. */
const ISSUER = latin(
  /^[|\s]*(?:ỦY BAN|UBND|HỘI ĐỒNG|HĐND|BỘ|SỞ|CHÍNH PHỦ|THỦ TƯỚNG|TỈNH ỦY|THÀNH ỦY|HUYỆN ỦY|ĐẢNG BỘ|BAN|VĂN PHÒNG|QUỐC HỘI|TÒA ÁN|VIỆN|CỤC|TỔNG CỤC|CHỦ TỊCH|HỘI (?:CỰU|NÔNG|LIÊN|LHPN|CHỮ|LUẬT|NGƯỜI|NHÀ|KHUYẾN)|LIÊN ĐOÀN|TỈNH ĐOÀN|TỈNH|THÀNH PHỐ|HUYỆN|CỘNG HÒA|ĐẢNG CỘNG SẢN)(?!\p{L})/u,
)

/** "HỘI NÔNG DÂN TỈNH TỔ CHỨC LỄ": a headline in capitals. */
const ACTS = latin(
  /(?<!\p{L})(?:TỔ CHỨC|TRAO|TẶNG|KỶ NIỆM|HỌP|TRIỂN KHAI|PHÁT ĐỘNG|RA MẮT|KHAI MẠC|TỔNG KẾT|SƠ KẾT|THĂM|ĐÓN|NHẬN|TẬP HUẤN|KIỂM TRA|GIÁM SÁT|ĐẠI HỘI)(?!\p{L})/u,
)

/** What the letterhead says; undefined for a text that has none. */
export function readLetterhead(lines: readonly Line[]): IssuedAs | undefined {
  const top = lines.slice(0, MOST_LINES).filter((line) => !line.isInvisible)
  const at = top.findIndex(({ text }, index) => NUMBERED.test(text) && hasMottoOrDay(top, index))
  const number = top[at]
  const near = number ? top.slice(Math.max(0, at - REACH), at + REACH) : []
  const date = firstDate(near, PLACE_AND_DAY) ?? firstDate(top, DAY_OF_ISSUE)
  if (date === undefined) return undefined
  return number ? { date, start: number.start, end: endOfNumber(top, at) } : { date }
}

/** True for a line of the letterhead that names the body or the motto: no headline. */
export function isLetterhead(lines: readonly Line[], index: number): boolean {
  const { text } = lines[index] as Line
  if (!isInCapitals(text)) return false
  if (MOTTO.test(text)) return true
  if (ACTS.test(text)) return false
  return (
    ISSUER.test(text) &&
    lines
      .slice(index + 1, index + 1 + REACH)
      .some((line) => MOTTO.test(line.text) || PLACE_AND_DAY.test(line.text))
  )
}

function hasMottoOrDay(lines: readonly Line[], index: number): boolean {
  return lines
    .slice(Math.max(0, index - REACH), index + REACH)
    .some(({ text }) => MOTTO.test(text) || PLACE_AND_DAY.test(text) || DAY_OF_ISSUE.test(text))
}

/** "Số:" and the number may stand on two lines. */
function endOfNumber(lines: readonly Line[], at: number): number {
  const line = lines[at] as Line
  return /\d/.test(line.text) ? line.end : (lines[at + 1]?.end ?? line.end)
}

function firstDate(lines: readonly Line[], pattern: RegExp): string | undefined {
  for (const { text } of lines) {
    const printed = pattern.exec(text)?.groups?.['date']
    const date = printed === undefined ? undefined : datesIn(printed)[0]?.date
    if (date !== undefined) return date
  }
  return undefined
}
