/** Captions told by others: of a report whose pictures have no credits, all stand alike. */
import { hasCredit } from './caption.ts'
import { looksLikeCaption, showsAfterGap, showsBetweenParagraphs } from './caption-sentences.ts'
import type { Line } from './lines.ts'
import { standsBetweenParagraphs } from './pictures.ts'

/** So many captions between paragraphs say what the other short sentences there are. */
const FEWEST_OTHERS = 2
const LONGEST_AS_OTHERS = 110

/** Single sentences between paragraphs of a report whose pictures, with no credit, stand so too. */
export function captionsAsOthers(lines: readonly Line[]): Line[] {
  const alone = lines.filter(
    (line, index) =>
      !line.hint &&
      !line.isInvisible &&
      line.text.length <= LONGEST_AS_OTHERS &&
      line.text.endsWith('.') &&
      standsBetweenParagraphs(lines, index),
  )
  const certain = alone.filter(
    ({ text }) => !hasCredit(text) && (looksLikeCaption(text) || showsBetweenParagraphs(text)),
  )
  return certain.length < FEWEST_OTHERS ? [] : alone.filter(({ text }) => showsAfterGap(text))
}
