/**
 * Headlines of other articles over a report, each below the mark of an item, as a page's ticker is
 * left in its text: "-" over "Xã Mẫu mở chợ", three times or more.
 */
import type { Line } from './lines.ts'

/** Pages print so much over an article at most. */
const MOST_LINES = 40
const FEWEST_ITEMS = 3
/** In characters: paragraphs are longer. */
const LONGEST_ITEM = 160

/** The items and their marks. */
export function tickerOf(lines: readonly Line[]): ReadonlySet<Line> {
  const top = lines.slice(0, MOST_LINES).filter(({ isInvisible }) => !isInvisible)
  if (top.filter(({ text }) => text === '-').length < FEWEST_ITEMS) return new Set()
  return new Set(
    top.filter((line, index) => line.text === '-' || isItem(line, top[index - 1]?.text ?? '')),
  )
}

/** The mark may stand at the end of the item before. */
function isItem({ text }: Line, above: string): boolean {
  return (
    (above === '-' || above.endsWith(' -')) && text.length <= LONGEST_ITEM && !/[.;]$/.test(text)
  )
}
