/** Lines that a colon announces: who came, what was given. */
import { latin } from '../../vietnamese/latin.ts'
import type { Line } from './lines.ts'

/** "Người thực hiện:" over a name announces a writer and no list. */
const ANNOUNCES_WRITER = latin(
  /^(?:tin|bài|ảnh|hình|video|clip|đồ họa|thực hiện|tác giả|người|nhóm|phóng viên|pv|ctv)(?!\p{L})/iu,
)

/** "... ghi nhận một số hình ảnh tại ngày hội:" announces captions, below which the writer signs. */
const ANNOUNCES_PICTURES = latin(/(?<!\p{L})(?:hình|chùm) ảnh(?!\p{L})/iu)

const LONGEST_ITEM = 60
const ENDS = /[.!?…"”]$/u

/**
 * A name or a place below "... gồm:", with nothing but other short lines between.
 *
 * @param longest of those lines, in characters
 */
export function isInList(
  lines: readonly Line[],
  index: number,
  longest: number = LONGEST_ITEM,
): boolean {
  for (let at = index - 1; at >= 0; at--) {
    const { text, isInvisible } = lines[at] as Line
    if (isInvisible) continue
    if (text.endsWith(':')) return !ANNOUNCES_WRITER.test(text) && !ANNOUNCES_PICTURES.test(text)
    if (text.length > longest || ENDS.test(text)) return false
    if (longest === LONGEST_ITEM && text.endsWith(')')) return false
  }
  return false
}
