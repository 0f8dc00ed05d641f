/** Captions in the cells of tables, by which papers frame a picture and what it shows. */
import { isInCapitals } from '../../vietnamese/case.ts'
import { parseDateLine } from '../../vietnamese/date-line.ts'
import { wordsOf } from '../../vietnamese/words.ts'
import { SHORTEST_PARAGRAPH } from './between-paragraphs.ts'
import { hasCredit } from './caption.ts'
import { looksLikeCaption, mayBeShown } from './caption-sentences.ts'
import { CELL_EDGE, previousVisible, type Line } from './lines.ts'
import { hasSeveralSentences } from './sentences-of-text.ts'

/** In characters, without a credit that tells it. */
export const LONGEST_CAPTION = 200
const LONGEST_IN_CELL = 360

/**
 * The lines that stand in a table's cell of their own, when a credit there tells that the cells
 * hold pictures: papers frame a picture and its caption by a table.
 */
export function framedCaptions(lines: readonly Line[]): ReadonlySet<Line> {
  const alone: Line[] = []
  /** Each in a cell of its own, of which nothing else tells that it holds a picture. */
  const doubtful: Line[] = []
  const enclosed: Line[] = []
  const framed = lines.filter((line, index) => {
    if (line.text === CELL_EDGE || line.isInvisible || line.text.length > LONGEST_IN_CELL)
      return false
    const next = lines[index + 1]
    const above = previousVisible(lines, index)
    const isOpen = above?.text === CELL_EDGE && above.gap !== undefined
    // An edge on a line of its own below text that nothing opened is that of the next cell.
    const isEdged = next?.text === CELL_EDGE && (isOpen || next.gap === undefined)
    // The last cell's edge was left out with what ends the report; two edges above begin a cell.
    const isLast = !next && enclosed.length > 0 && lines[index - 2]?.text === CELL_EDGE
    if (isOpen && (isEdged || isLast)) enclosed.push(line)
    if (isEdged && isLoneCell(lines, index)) (mayBeShown(line.text) ? alone : doubtful).push(line)
    else if (isEdged && isBelowPictureCell(lines, index)) alone.push(line)
    return isEdged
  })
  // One such cell holds a picture: so do the others of one sentence.
  if (alone.length > 0) alone.push(...doubtful.filter(({ text }) => !hasSeveralSentences(text)))
  if (framed.some(({ text }) => hasCredit(text))) return new Set(framed)
  const showsPictures =
    (enclosed.length > 1 && enclosed.every(isSentenceAlone)) || isColumnOfPictures(enclosed)
  return new Set(showsPictures ? enclosed : alone)
}

/** So many cells of a single column, each with some words, several of which show people. */
const SHORTEST_COLUMN = 4

function isColumnOfPictures(cells: readonly Line[]): boolean {
  if (cells.length < SHORTEST_COLUMN) return false
  if (cells.some(({ text }) => wordsOf(text).length < SHORTEST_IN_CELL)) return false
  return cells.filter(({ text }) => looksLikeCaption(text)).length * 4 >= cells.length
}

/** Cells of figures hold names and numbers; those of pictures a sentence each. */
function isSentenceAlone({ text }: Line): boolean {
  return (
    text.endsWith('.') && wordsOf(text).length >= SHORTEST_IN_CELL && !hasSeveralSentences(text)
  )
}

/**
 * A cell below one that holds nothing any more: a picture and its caption, row over row. The edge of
 * a full row stands on the line of its text and has no gap before it; nor has text behind an edge.
 */
function isBelowPictureCell(lines: readonly Line[], index: number): boolean {
  const line = lines[index] as Line
  const at = line.gap === undefined ? index - 2 : index - 1
  const isEmptyCell = lines[at]?.text === CELL_EDGE && lines[at].gap !== undefined
  const isOneCell = lines[index + 1]?.gap === undefined
  return isEmptyCell && isOneCell && line.text.length <= LONGEST_CAPTION && isSentenceAlone(line)
}

const CELLS_IN_LINE = /\t|\s\|\s/
const SHORTEST_IN_CELL = 4

/** One sentence in a cell with no other cell beside it: a table of one cell holds a picture. */
function isLoneCell(lines: readonly Line[], index: number): boolean {
  const { text } = lines[index] as Line
  const above = previousVisible(lines, index)
  const below = lines.slice(index + 2, index + 6).filter((line) => !line.isInvisible)
  const [next, edge] = below
  if (!next || [above?.text, next.text, edge?.text].includes(CELL_EDGE)) return false
  // Over the report's first paragraph nothing may stand.
  if (!above && next.text.length < SHORTEST_PARAGRAPH) return false
  // In a list of news, each item stands over its date.
  if (parseDateLine(next.text)) return false
  if ([above, next].some((line) => CELLS_IN_LINE.test(line?.text ?? ''))) return false
  if (text.length > LONGEST_CAPTION || wordsOf(text).length < SHORTEST_IN_CELL) return false
  return !isInCapitals(text)
}
