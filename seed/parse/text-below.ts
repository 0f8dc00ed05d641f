/** What the text below a report's first line tells of that line. */
import { latin } from '../../vietnamese/latin.ts'
import { wordsOf } from '../../vietnamese/words.ts'
import { hasCredit } from './caption.ts'
import { looksLikeCaption } from './caption-sentences.ts'
import type { Line } from './lines.ts'
import { noiseReason } from './noise.ts'

/** In characters: a paragraph has so many. */
export const SHORTEST_TEXT = 100

/** With what a text goes on, of which the first paragraph has the beginning. */
const GOES_ON = latin(
  /^(?:theo đó|trước đó|sau đó|ngoài ra|bên cạnh đó|đồng thời|(?:cũng )?(?:nhân )?dịp này|cũng (?:trong|tại|theo|nhân)|trong đó|do đó|vì vậy|vì thế|qua đó|từ đó|tại đây|cùng với đó|cùng ngày|tương tự|được biết|tuy nhiên|cụ thể|như vậy|hiện nay|hiện tại|đoàn (?:đã|đến|còn|cũng)|đây là|trong (?:số )?\d+ [^.,;]{5,60} (?:đợt|lần|dịp) này)(?!\p{L})/iu,
)
/** With what a text goes on behind its lead. */
const GOES_ON_THERE = latin(
  /^(?:tại (?:buổi|hội nghị|hội thảo|lễ|chương trình|đại hội|cuộc họp|phiên họp|kỳ họp)|phát biểu|kết luận|thay mặt|thông qua|báo cáo|tham (?:gia|dự)|dự (?:buổi|hội|lễ|đại)|đến dự|sau khi)(?!\p{L})/iu,
)

/** True for a paragraph that only has a meaning behind another one. */
export function goesOn(text: string): boolean {
  return GOES_ON.test(text)
}

/** True for one that tells of an occasion which its lead has named. */
export function goesOnThere(text: string): boolean {
  return GOES_ON_THERE.test(text)
}

/**
 * True when below the first paragraph another line heads what follows it.
 *
 * @param lines visible ones
 * @param text at which of them the first paragraph stands
 */
export function hasCrosshead(lines: readonly Line[], text: number): boolean {
  return lines.slice(text + 1).some((line, at) => {
    const above = lines[text + at] as Line
    const under = lines[text + at + 2]
    return isOver(under) && closes(above.text) && mayHead(line.text)
  })
}

function isOver(under: Line | undefined): boolean {
  return under !== undefined && under.text.length >= SHORTEST_TEXT
}

/** A paragraph, or the caption that stands behind one. */
function closes(text: string): boolean {
  return /[.:]$/.test(text) || text.length > LONGEST_CROSSHEAD
}

/** In characters. */
const LONGEST_CROSSHEAD = 90
const WITHOUT_STOP = latin(/^\p{Lu}.*[\p{L}\d"]$/u)

function mayHead(text: string): boolean {
  if (text.length > LONGEST_CROSSHEAD || !WITHOUT_STOP.test(text)) return false
  if (wordsOf(text).length < 3 || noiseReason(text) !== undefined) return false
  return !looksLikeCaption(text) && !hasCredit(text)
}
