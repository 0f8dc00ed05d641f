/**
 * Headlines of other articles over a report, each below the mark of an item, as a page's ticker is
 * left in its text: "-" over "Xã Mẫu mở chợ", three times or more.
 */
import { wordsOf } from '../../vietnamese/words.ts'
import type { Line } from './lines.ts'

/** Pages print so much over an article at most. */
const MOST_LINES = 40
const FEWEST_ITEMS = 3
/** Crumbs have fewer words. */
const FEWEST_WORDS = 6
/** In characters: paragraphs are longer. */
const LONGEST_ITEM = 160

/** The items and their marks, which stand over an item or at the end of the one before. */
export function tickerOf(lines: readonly Line[]): ReadonlySet<Line> {
  const top = lines.slice(0, MOST_LINES).filter(({ isInvisible }) => !isInvisible)
  const marked = top.filter((line, index) => isItem(line, top[index - 1]))
  if (marked.length < FEWEST_ITEMS) return new Set()
  return new Set(top.filter((line) => marked.includes(line) || line.text === '-'))
}

function isItem({ text }: Line, above: Line | undefined): boolean {
  const isMarked = above !== undefined && (above.text === '-' || above.text.endsWith(' -'))
  if (!isMarked && !text.endsWith(' -')) return false
  const isShort = wordsOf(text).length < FEWEST_WORDS || text.length > LONGEST_ITEM
  return !isShort && !/[.;]$/.test(text)
}
