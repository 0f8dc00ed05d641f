/** The imprint at the foot of a page: who publishes it, under which licence, where the office is. */
import { isInCapitals } from '../../vietnamese/case.ts'
import { latin } from '../../vietnamese/latin.ts'
import type { Line } from './lines.ts'

/** The licence of a site or a paper, which only imprints cite. */
const LICENCE = latin(
  /^[^.;]{0,20}(?:giấy phép|GPXB|GP (?:số|hoạt động))(?!\p{L}).{0,60}?\d+\/GP-\p{Lu}/iu,
)
/** What stands over it: whose page it is, its address. */
const ABOVE_LICENCE =
  /^(?:-\s|đài (?:phát thanh|truyền hình|PT)|báo\s|cơ quan|trụ sở|tòa soạn|địa chỉ|điện thoại|đt\s?:|e-?mail|tổng biên tập|bản quyền|©|cổng |trang )/iu
const LONGEST = 160
const SHORT = 60
/** Imprints are short. */
const MOST_LINES = 15

/** "Địa chỉ: 1 Mẫu" over "Trưởng ban: Trần A": where the office is, and who heads it. */
const ADDRESS = /^(?:địa chỉ|trụ sở|tòa soạn)\s?:/iu
const LABELLED = /^[^:]{2,40}:\s?\S/u

function officeBelow(lines: readonly Line[], from: number): number {
  const last = Math.max(from + 1, lines.length - MOST_LINES)
  const found = lines.slice(last).findLastIndex(({ text }) => ADDRESS.test(text))
  const address = last + found
  const below = lines.slice(address + 1).filter(({ isInvisible }) => !isInvisible)
  const isOffice =
    found >= 0 &&
    below.length > 0 &&
    below.every((line) => LABELLED.test(line.text) && !isSentence(line))
  if (!isOffice) return lines.length
  const name = lines[address - 1]
  const isNamed = name && !name.isInvisible && isInCapitals(name.text)
  return isNamed ? address - 1 : address
}

/** Names and addresses end without a full stop. */
function isSentence({ text }: Line): boolean {
  return text.length > LONGEST || (text.length > SHORT && /[.!?]$/.test(text))
}

/** Index of the first line of the imprint; the number of lines when there is none. */
export function imprintBelow(lines: readonly Line[], from: number): number {
  const last = Math.max(from + 1, lines.length - MOST_LINES)
  const found = lines
    .slice(last)
    .findLastIndex(({ text }) => /\/GP-/i.test(text) && LICENCE.test(text))
  const licence = last + found
  const isImprint = found >= 0 && lines.slice(licence + 1).every((line) => !isSentence(line))
  if (!isImprint) return officeBelow(lines, from)
  let first = licence
  for (let at = licence - 1; at > from; at--) {
    const { text, isInvisible } = lines[at] as Line
    if (isInvisible) continue
    if (text.length > LONGEST || !ABOVE_LICENCE.test(text)) break
    first = at
  }
  return first
}
