/** What a page prints below its article: links, openings of other articles, its own name. */
import { latin } from '../../vietnamese/latin.ts'
import { parseDateLine } from '../../vietnamese/date-line.ts'
import { parseByline, parseLabelledByline } from './byline.ts'
import { opensWithAgency } from './headline.ts'
import { nextVisible, previousVisible, type Line } from './lines.ts'
import { noiseReason } from './noise.ts'
import { isOutlet, labelledSource, parseSource } from './source.ts'
import { partTold } from './told.ts'

const SHORTEST_PARAGRAPH = 200
/** Shorter last lines are captions or sentences of one clause: nobody signs them. */
const SHORTEST_LAST_LINE = 80
/** No page prints so much of another article. */
const LONG_PARAGRAPH = 240

/** Whole paragraphs below a list of other articles, which no writer has closed above it. */
export function goesOnBelow(lines: readonly Line[], index: number): boolean {
  const above = previousVisible(lines, index)
  if (!above || isNamedWriter(above.text) || parseSource(above.text)) return false
  const isParagraph = ({ text }: Line) =>
    text.length >= SHORTEST_PARAGRAPH && /[.!?”"]$/.test(text) && !TEASER.test(text)
  const paragraphs = lines.slice(index + 1).filter(isParagraph)
  return paragraphs.length > 1 || paragraphs.some(({ text }) => text.length >= LONG_PARAGRAPH)
}

/** The page's own lines below a by-line or source that says so ("Tin, ảnh: A"): few, short, and no sentences. */
const MOST_IN_FRAME = 8
const LONGEST_IN_FRAME = 60

/** What pages print of other articles below the name of the writer: their openings, cut off. */
const TEASER = /\S\s?(?:…|\.\.\.)$/u
const LONGEST_TEASER = 300

/** Index of the first of the teasers below a by-line; the number of lines when there is none. */
export function teasersBelow(lines: readonly Line[], from: number): number {
  let first = lines.length
  for (let at = lines.length - 1; at > from && at >= lines.length - MOST_IN_FRAME; at--) {
    const { text, isInvisible, hint } = lines[at] as Line
    if (isInvisible) continue
    if (hint) break
    if (TEASER.test(text) && text.length <= LONGEST_TEASER) first = at
    else if (first === lines.length) break
    else return isNamedWriter(text) ? first : lines.length
  }
  return lines.length
}

/** A name of two words or more, alone or behind a label, or the letters of one: "T.M". */
export function isNamedWriter(text: string): boolean {
  return (/\s/.test(text) || INITIALS.test(text)) && parseByline(text, true) !== undefined
}

const INITIALS = latin(/^(?:\p{Lu}\.\s?){1,2}\p{Lu}\.?$/u)

/** "Nguồn Báo A: https://...": the address of the page that the report was taken from. */
const NAMES_ADDRESS = latin(/^(?:nguồn|link gốc|bài gốc)(?!\p{L}).*https?:\/\//iu)
/** "(Nguồn Báo A)": brackets stand where others have a colon. */
const IN_BRACKETS = /^\(nguồn [^()]{3,60}\)$/iu

function namesSource(text: string): boolean {
  if (labelledSource(text)) return true
  return (NAMES_ADDRESS.test(text) || IN_BRACKETS.test(text)) && parseSource(text) !== undefined
}

/** Below the day that was printed behind the source, with a dash between them. */
function belowDay(lines: readonly Line[], from: number): number {
  const [dash, day] = lines.slice(from, from + 2)
  return dash?.text === '-' && day && parseDateLine(day.text) ? from + 2 : from
}

/** Index of the first line of the page's frame; the number of lines when there is none. */
export function frameBelow(lines: readonly Line[], from: number): number {
  // Names of papers and bodies are the page's, too, where other lines of it part them from the text.
  let signs = false
  let isFrameless = true
  let seen = 0
  for (let at = lines.length - 1; at > from && seen < MOST_IN_FRAME; at--) {
    const { text, isInvisible } = lines[at] as Line
    if (isInvisible) continue
    seen++
    const isSigned = parseLabelledByline(text) || namesSource(text) || signsText(lines, at)
    if (isSigned) return signs ? lines.length : belowDay(lines, at + 1)
    // "Another headline (27/11/2023)": lists of other articles say of when they are.
    if (DATED_LINK.test(text)) continue
    const isText = text.length > LONGEST_IN_FRAME || /[.!?;,:]$/.test(text)
    if (
      isText &&
      !TEASER.test(text) &&
      !isOtherArticle(lines, at) &&
      !isOtherHeadline(lines, at, from) &&
      !isOtherSapo(lines, at)
    )
      break
    // Its own address stands over the page's slogan; as the last line it may be the source.
    const isAddress = parseSource(text)?.url !== undefined && nextVisible(lines, at) !== undefined
    if (isAddress) continue
    if (isNamedWriter(text) && isFrameless) break
    if (noiseReason(text)) continue
    isFrameless = false
    signs = parseSource(text) !== undefined || parseByline(text, true) !== undefined
  }
  return lines.length
}

const DATED_LINK = latin(/^\p{L}.{15,200} \(\d{1,2}[/.-]\d{1,2}[/.-]\d{4}\)$/u)

/** The headline of another article, and one sentence of it, below the writer's name. */
function isOtherArticle(lines: readonly Line[], index: number): boolean {
  const [last, line] = [lines.findLast(({ isInvisible }) => !isInvisible), lines[index] as Line]
  const at = last === line ? lines.lastIndexOf(previousVisible(lines, index) as Line) : index
  const headline = lines[at]
  // The link to it is printed once with its picture and once below.
  const writer = lines
    .slice(0, at)
    .findLast(({ isInvisible, text }) => !isInvisible && text !== headline?.text)
  if (!headline || !writer || /[.!?;,:]$/.test(headline.text)) return false
  if (headline.text.length > LONGEST_TEASER || line.text.length > LONGEST_TEASER) return false
  return headline.text.split(' ').length > 4 && signsText(lines, lines.lastIndexOf(writer))
}

/** "(BM) - ..." right below the writer's name opens another article, of which the page has no more. */
function isOtherSapo(lines: readonly Line[], index: number): boolean {
  const writer = previousVisible(lines, index)
  if (!writer || !opensWithAgency((lines[index] as Line).text)) return false
  return signsText(lines, lines.lastIndexOf(writer))
}

/** A long line is another article's headline when the text above, much longer, does not tell it. */
const TOLD = 0.3

function isOtherHeadline(lines: readonly Line[], index: number, from: number): boolean {
  const { text } = lines[index] as Line
  if (/[.!?;,:"”]$/.test(text) || text.length > LONGEST_TEASER || !/\S\s\S+\s\S/.test(text))
    return false
  const above = lines.slice(from, index)
  const length = (some: readonly Line[]) => some.reduce((sum, line) => sum + line.text.length, 0)
  if (length(above) < length(lines.slice(index)) * 2) return false
  const texts = above.filter((line) => line.text.length > text.length).map((line) => line.text)
  return partTold(text, texts) < TOLD
}

/**
 * A writer's name or a paper's alone right below the last sentence of a paragraph. Where page lines
 * follow, it has to be a whole name: one word may be a heading.
 */
function signsText(lines: readonly Line[], index: number): boolean {
  const { text, hint } = lines[index] as Line
  const above = previousVisible(lines, index)
  if (hint || !above || above.text.length < SHORTEST_LAST_LINE) return false
  return /[.!?”"…)]$/.test(above.text) && (isNamedWriter(text) || isOutlet(text))
}
