/** Captions told by the empty lines over them, where a page's pictures were left out. */
import { showsAfterGap } from './caption-sentences.ts'
import { nextVisible, type Line } from './lines.ts'

const LONGEST_AFTER_GAP = 130
/** One empty line parts most paragraphs; where it does not, gaps tell nothing. */
const USUAL_GAP = 2
const FEWEST = 2

/**
 * The short sentences over which more lines are left empty than between any other paragraphs: the
 * picture stood in the gap. Gaps that lead to headings or long paragraphs part sections.
 */
export function captionsAfterGaps(lines: readonly Line[]): ReadonlySet<Line> {
  let narrow = 0
  let usual = 0
  let wide = 0
  const shown: Line[] = []
  for (let index = 1; index < lines.length; index++) {
    const { gap, isInvisible } = lines[index] as Line
    if (isInvisible || gap === undefined) continue
    if (gap < USUAL_GAP) narrow++
    else if (gap === USUAL_GAP) usual++
    else {
      wide++
      if (isShownAfterGap(lines, index)) shown.push(lines[index] as Line)
    }
  }
  const isParted = usual + wide >= narrow * 4
  const isRule = isParted && usual >= FEWEST && shown.length >= FEWEST && shown.length * 2 > wide
  return new Set(isRule ? shown : [])
}

function isShownAfterGap(lines: readonly Line[], index: number): boolean {
  const { text, hint } = lines[index] as Line
  const below = nextVisible(lines, index)
  if (hint || !below || text.length > LONGEST_AFTER_GAP || !showsAfterGap(text)) return false
  // Two pictures may stand one over the other.
  if (below.text.length <= LONGEST_AFTER_GAP && showsAfterGap(below.text)) return true
  return (below.gap ?? 0) <= USUAL_GAP && below.text.length > text.length
}
