/** The middle of a report: lead, paragraphs, crossheads, lists, tables and captions. */
import { latin } from '../../vietnamese/latin.ts'
import { isInCapitals, opensWithSmall } from '../../vietnamese/case.ts'
import { parseDateLine, type DateLine } from '../../vietnamese/date-line.ts'
import { searchKey, toneKey } from '../../vietnamese/fold.ts'
import type { BylineName, Caption, Part } from '../report.ts'
import { parseByline, parseLabelledByline } from './byline.ts'
import {
  creditsNothing,
  hasCredit,
  isBrokenOffFrom,
  isCutFrom,
  isSameCaption,
  isShortenedFrom,
  parseCaption,
} from './caption.ts'
import { hasSeveralSentences } from './sentences-of-text.ts'
import { showsAmongText } from './between-paragraphs.ts'
import { captionsAmong } from './find-captions.ts'
import { findLead, repeatedLead, writerBelowLead } from './lead.ts'
import { nextVisible, previousVisible, type Line } from './lines.ts'
import { marksPicture, noiseReason } from './noise.ts'
import { isOutlet, parseSource, type SourceLine } from './source.ts'
import { isPrintedLonger } from './reworded.ts'
import { mayStandBelowTools, withPictureLines } from './pictures.ts'
import { isTitleAgain, isUnaccented, nameOfPicture, namesPictureOf } from './title-again.ts'

export interface Body {
  readonly parts: readonly Part[]
  readonly captions: readonly Caption[]
  readonly lead?: Line
  /** Who is named on a line of his own among the text: another story follows, or the page. */
  readonly byline: readonly BylineName[]
  /** Where the date of the report stands below its first sentences. */
  readonly dateLine?: DateLine
  /** The paper that stands beside that date, where a page gathers articles of several. */
  readonly source?: SourceLine
}

const LONGEST_CROSSHEAD = 110
const LONGEST_FRAMED = 200
const BULLET = /^(?:[-+*•–·▪●]|o(?=\s))\s+(?=\S)/u
const NUMBERED = /^(?:\(?\d{1,2}[.)]|[a-zđ]\))\s+(?=\S)/u
const CELLS = /\t|\s\|\s/

/** "Ngày cập nhật: 27/11/2023" says what it is, wherever it stands. */
const SAYS_UPDATED = /^(?:ngày )?(?:cập nhật|đăng)(?: (?:lúc|ngày))?\s?:\s?\d/iu
/** A date below the headline and its summary stands among the first lines. */
const MOST_ABOVE_DATE = 3

/**
 * Classifies the lines between head and tail. `title` is the shadowed headline, when there is one;
 * `isDated` says that head or tail has the date line.
 */
export function readBody(
  printed: readonly Line[],
  title: string | undefined,
  isDated: boolean,
): Body {
  const lines = withPictureLines(printed, title)
  const parts: Part[] = []
  const captions: Caption[] = []
  const byline: BylineName[] = []
  const claim = (kind: Part['kind'], line: Line, extra: Partial<Part> = {}) =>
    parts.push({ kind, start: line.start, end: line.end, ...extra })
  const titleKey = title === undefined ? undefined : toneKey(title)
  const titleUnaccented = title === undefined ? undefined : searchKey(title)
  const lead = title === undefined ? repeatedLead(lines) : findLead(lines)
  const isCaption = captionsAmong(lines, title)
  let picture: number | undefined
  let dateLine: DateLine | undefined
  let source: SourceLine | undefined
  let afterImage = false
  /** Behind the buttons of an editor's tool for pictures, which stand over captions only. */
  let afterTools = false
  lines.forEach((line, index) => {
    if (line.isInvisible) return claim('noise', line, { reason: 'blankParagraph' })
    if (line.hint?.kind === 'picture') {
      picture = line.hint.picture
      afterImage = true
      return claim('noise', line, { reason: 'imageFile' })
    }
    const wasAfterImage = afterImage
    const wasAfterTools = afterTools
    afterImage = false
    afterTools = false
    let isShownAgain = false
    if (title !== undefined) {
      const isTitle = line.text.length === title.length && toneKey(line.text) === titleKey
      const isAgain = isTitle || isTitleAgain(line.text, title)
      isShownAgain = isAgain && showsAmongText(lines, index, title)
      if (isAgain && !isShownAgain) {
        // Among the text the headline stands for a picture whose text it is.
        afterImage = previousVisible(lines, index) !== undefined
        return claim('noise', line, { reason: 'repeatedHeadline' })
      }
      if (isUnaccented(line.text, title)) {
        afterImage = true
        return claim('noise', line, { reason: 'imageFile' })
      }
      if (nameOfPicture(line.text) === titleUnaccented) {
        return claim('noise', line, { reason: 'pageLink' })
      }
    }
    if (namesPictureOf(line.text, lines[index + 1]?.text ?? '')) {
      afterImage = true
      return claim('noise', line, { reason: 'imageFile' })
    }
    const reason = noiseReason(line.text)
    if (reason) {
      // The cell of a picture ends before that of its caption begins.
      afterImage = reason === 'imageFile' || (wasAfterImage && line.text === '|')
      afterTools = marksPicture(line.text)
      return claim('noise', line, { reason })
    }
    if (title !== undefined && !isDated && !dateLine && SAYS_UPDATED.test(line.text)) {
      dateLine = parseDateLine(line.text)
      if (dateLine) return claim('dateLine', line)
    }
    if (title !== undefined && !isDated && !dateLine && index > 0 && index < MOST_ABOVE_DATE) {
      const found = parseDateLine(line.text)
      const writers = found && writersBesideDate(line.text, found)
      if (found && (found.author === undefined || isOutlet(found.author) || writers)) {
        dateLine = found
        if (writers) byline.push(...writers)
        else if (found.author !== undefined) source = { name: found.author }
        return claim('dateLine', line)
      }
      const below = nextVisible(lines, index)
      const writer = below && parseDateLine(below.text) ? parseByline(line.text, true) : undefined
      if (writer && !line.hint) {
        byline.push(...writer.names)
        return claim('byline', line)
      }
    }
    if (line === lead) return claim('lead', line)
    if (!line.hint && creditsNothing(line.text) && (!wasAfterImage || isOverCredited(lines, index)))
      return claim('noise', line, { reason: 'imageFile' })
    if (line.text === lead?.text) return claim('noise', line, { reason: 'repeatedLead' })
    const isBelowLead = title !== undefined && lines.slice(0, index).filter(isShown).length === 1
    if (isBelowLead && !line.hint && !source && isOutlet(line.text)) {
      source = parseSource(line.text)
      return claim('source', line)
    }
    const written =
      line.hint || nextVisible(lines, index)?.text.startsWith(line.text)
        ? undefined
        : (parseLabelledByline(line.text) ?? (title && writerBelowLead(lines, index)))
    if (written) {
      byline.push(...written.names)
      return claim('byline', line)
    }
    const isBelowTools = wasAfterTools && mayStandBelowTools(line.text)
    const isFramed =
      wasAfterImage && (isOverPicture(lines, index, titleKey) || isJoined(lines, index))
    if (isBelowTools || isFramed || isShownAgain || isCaption(index, wasAfterImage)) {
      const shown = line.hint?.picture ?? picture
      picture = undefined
      const above = previousVisible(lines, index)
      const repeated = captions.findLastIndex(
        ({ text }) =>
          isSameCaption(text, line.text) ||
          isCutFrom(text, line.text) ||
          isCutFrom(line.text, text) ||
          (text === above?.text &&
            (isShortenedFrom(text, line.text) ||
              isShortenedFrom(line.text, text) ||
              isPrintedLonger(text, line.text))) ||
          (index === lines.length - 1 && isBrokenOffFrom(text, line.text)),
      )
      const earlier = captions[repeated]
      const caption = {
        ...textOf(line),
        start: line.start,
        end: line.end,
        timesPrinted: 1,
        ...(shown === undefined ? {} : { picture: shown }),
      }
      if (!earlier) {
        captions.push(caption)
        return claim('caption', line, shown === undefined ? {} : { picture: shown })
      }
      const timesPrinted = earlier.timesPrinted + 1
      if (!saysMore(caption, earlier)) {
        captions[repeated] = { ...earlier, timesPrinted }
        return claim('noise', line, { reason: 'repeatedCaption' })
      }
      const kept = { ...earlier, ...caption, timesPrinted }
      captions[repeated] = kept
      const at = parts.findIndex((part) => part.start === earlier.start)
      parts[at] = {
        kind: 'noise',
        reason: 'repeatedCaption',
        start: earlier.start,
        end: earlier.end,
      }
      return claim('caption', line, kept.picture === undefined ? {} : { picture: kept.picture })
    }
    return claimText(line, lines, index, parts)
  })
  return {
    parts,
    captions,
    byline,
    ...(lead ? { lead } : {}),
    ...(dateLine ? { dateLine } : {}),
    ...(source ? { source } : {}),
  }
}

const isShown = (line: Line): boolean => !line.isInvisible

/** "Trần Mẫu • 27/11/2023", "Trần Mẫu 27/11/2023 08:00": a mark or a clock says that the page has it so. */
function writersBesideDate(
  text: string,
  { author, time }: DateLine,
): readonly BylineName[] | undefined {
  if (author === undefined || isOutlet(author)) return undefined
  const isOfPage = time !== undefined || /\s[•|]\s/.test(text)
  return isOfPage ? (parseByline(author, true)?.names ?? [{ name: author }]) : undefined
}

/** One sentence with nothing between it and its picture, and an empty line below. */
function isJoined(lines: readonly Line[], index: number): boolean {
  const { text, gap } = lines[index] as Line
  if (gap !== 1 || text.length > LONGEST_FRAMED || hasSeveralSentences(text)) return false
  return (nextVisible(lines, index)?.gap ?? 0) > 1
}

/** The headline stands again right below, for the next picture: what is between the two is a caption. */
function isOverPicture(
  lines: readonly Line[],
  index: number,
  titleKey: string | undefined,
): boolean {
  const below = nextVisible(lines, index)
  const { text } = lines[index] as Line
  return text.length <= LONGEST_FRAMED && below !== undefined && toneKey(below.text) === titleKey
}

/** The printing that is kept: the one with a credit, or the one that was not cut. */
function saysMore(one: Caption, other: Caption): boolean {
  if (one.credit === undefined && other.credit !== undefined) return false
  if (isCutFrom(one.text, other.text) || isShortenedFrom(one.text, other.text)) return true
  if (isPrintedLonger(one.text, other.text)) return one.text.length > other.text.length
  return one.credit !== undefined && other.credit === undefined
}

function claimText(line: Line, lines: readonly Line[], index: number, parts: Part[]): void {
  const { hint } = line
  const bullet = hint?.kind === 'listItem' ? undefined : BULLET.exec(line.text)
  if (hint?.kind === 'listItem') {
    const { list = 'bullet', depth } = hint
    const deeper = depth === undefined ? {} : { depth }
    parts.push({ kind: 'listItem', start: line.start, end: line.end, list, ...deeper })
  } else if (hint?.kind === 'tableRow' || hint?.kind === 'quote') {
    parts.push({ kind: hint.kind, start: line.start, end: line.end })
  } else if (isTableRow(line) && (isTableRow(lines[index - 1]) || isTableRow(lines[index + 1]))) {
    parts.push({ kind: 'tableRow', start: line.start, end: line.end })
  } else if (hint?.kind === 'crosshead' || isCrosshead(line, lines, index)) {
    parts.push({ kind: 'crosshead', start: line.start, end: line.end, level: hint?.level ?? 2 })
  } else if (bullet && hasListNeighbour(lines, index)) {
    const textStart = line.start + bullet[0].length
    parts.push({ kind: 'noise', reason: 'markup', start: line.start, end: textStart })
    parts.push({ kind: 'listItem', start: textStart, end: line.end, list: 'bullet' })
  } else parts.push({ kind: 'paragraph', start: line.start, end: line.end })
}

/** A credit alone over a caption with its own: both are the one picture's. */
function isOverCredited(lines: readonly Line[], index: number): boolean {
  const below = nextVisible(lines, index)
  return below !== undefined && hasCredit(below.text) && !creditsNothing(below.text)
}

function textOf(line: Line): { text: string; caption: string; credit?: string } {
  return { text: line.text, ...parseCaption(line.text) }
}

const TWO_LETTERS = latin(/\p{L}{2}/u)

function isCrosshead(line: Line, lines: readonly Line[], index: number): boolean {
  const { text } = line
  if (text.length > LONGEST_CROSSHEAD || text.length < 3 || !TWO_LETTERS.test(text)) return false
  const next = lines.slice(index + 1).find((other) => !other.isInvisible)
  if (!next || next.text.length <= text.length) return false
  if (isInCapitals(text)) return !/[.,;]$/.test(text)
  if (line.hint?.kind === 'strong') return !/[.,;:]$/.test(text)
  if (/[.!,;:"/]$/.test(text) || opensWithSmall(text)) return false
  if (BULLET.test(text)) return false
  return (
    next.text.length > LONGEST_CROSSHEAD && (NUMBERED.test(text) || !/\d{1,2}[/-]\d/.test(text))
  )
}

function hasListNeighbour(lines: readonly Line[], index: number): boolean {
  return [lines[index - 1], lines[index + 1]].some(
    (line) => line !== undefined && BULLET.test(line.text),
  )
}

function isTableRow(line: Line | undefined): boolean {
  return line !== undefined && CELLS.test(line.text.trim())
}
