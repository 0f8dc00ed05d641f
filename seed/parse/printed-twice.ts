/** Captions that are told by being printed twice, as the pictures' texts are on many pages. */
import { latin } from '../../vietnamese/latin.ts'
import { unitAt } from '../../vietnamese/units.ts'
import { opensWithAgency } from './headline.ts'
import { captionKey, hasCredit, isBrokenOffFrom, isMarkOfCaption } from './caption.ts'
import { hasSeveralSentences, opensWithDay, tellsNews } from './sentences-of-text.ts'
import { visibleBeside, type Line } from './lines.ts'
import { isCutAtQuotation, isReworded } from './reworded.ts'
import { isPostAlone } from './seen-people.ts'

/** Two printings of a caption stand at most this many lines apart. */
const CAPTION_REACH = 4
const LONGEST_CAPTION = 360
const SHORTEST_KEY = 8
const SHORTEST_SAPO = 140

/** News that is printed again further down is the lead; a caption is, right below itself too. */
export function isPrintedTwice(line: Line, lines: readonly Line[], index: number): boolean {
  // Speeches and letters greet those whom they speak to again and again.
  if (line.text.length > LONGEST_CAPTION || line.text.endsWith('!')) return false
  if (isPostAlone(line.text)) return false
  const opening = openingOf(line)
  const isSame = (other: Line | undefined): boolean =>
    other !== undefined &&
    other.text.length <= LONGEST_CAPTION &&
    isSameOpening(openingOf(other), opening) &&
    keyOf(line).length >= SHORTEST_KEY &&
    keyOf(other) === keyOf(line)
  const beside = [besideMarkup(lines, index, -1), besideMarkup(lines, index, 1)].find(isSame)
  if (beside) return !opensWithDay(line.text) && !isSapo(line, beside)
  if (isRewordedBeside(line, lines, index)) return true
  if (isBegunAgain(line, lines, index)) return true
  for (let at = Math.max(0, index - CAPTION_REACH); at <= index + CAPTION_REACH; at++) {
    const other = lines[at]
    if (at === index || !other || other.isInvisible || !isSame(other)) continue
    return !tellsNews(line.text) && !isSapo(line, other)
  }
  return false
}

/** The next line up or down that is not only the markup of a line break. */
function besideMarkup(lines: readonly Line[], index: number, step: 1 | -1): Line | undefined {
  let at = index + step
  while (lines[at]?.isInvisible || isLineBreak(lines[at]?.text ?? '')) at += step
  return lines[at]
}

function isLineBreak(text: string): boolean {
  return text.startsWith('<') && /^<br\s?\/?>$/iu.test(text)
}

/** A caption and its mended printing, right below each other. */
function isRewordedBeside(line: Line, lines: readonly Line[], index: number): boolean {
  const isThere = visibleBeside(lines, index).some(
    ({ text }) => isReworded(line.text, text) || isCutAtQuotation(line.text, text),
  )
  return isThere && !tellsNews(line.text)
}

/** A sentence of the article that the last line, where the file breaks off, was about to print again. */
function isBegunAgain(line: Line, lines: readonly Line[], index: number): boolean {
  const last = lines.at(-1)
  if (last === undefined || index === lines.length - 1) return false
  if (!isSameOpening(openingOf(last), openingOf(line))) return false
  return isBrokenOffFrom(line.text, last.text) && !tellsNews(line.text) && !isSapo(line, last)
}

/** No picture shows what is still to come. */
const TELLS_WHAT_WILL_BE = latin(/(?<!\p{L})sẽ (?:được|diễn ra|tổ chức|khai mạc)(?!\p{L})/u)

/** Two printings of a dateline, or of several sentences with no credit, are the lead's. */
export function isSapo(line: Line, other: Line): boolean {
  if (hasCredit(line.text) || hasCredit(other.text)) return false
  if (opensWithAgency(line.text)) return true
  if (line.text.length < SHORTEST_SAPO) return false
  return hasSeveralSentences(line.text) || TELLS_WHAT_WILL_BE.test(line.text)
}

const openings = new WeakMap<Line, string>()

/** In letters; a credit may stand behind fewer. */
const OPENING = 16

/** So many of the first letters, in lower case, without what stands between them. */
function lettersOf(text: string, count: number): string {
  const { length } = text
  const letters: number[] = []
  for (let at = 0; at < length && letters.length < count; at++) {
    const unit = unitAt(text, at)
    if (!isMarkOfCaption(unit)) letters.push(unit)
  }
  return String.fromCharCode(...letters).toLowerCase()
}

/** One may be the whole of a short caption, which the other credits. */
function isSameOpening(one: string, other: string): boolean {
  return one.length < other.length ? other.startsWith(one) : one.startsWith(other)
}

/** The first letters of a caption's key: where they differ, no keys need be made. */
function openingOf(line: Line): string {
  let opening = openings.get(line)
  if (opening === undefined) {
    opening = lettersOf(line.text, OPENING)
    openings.set(line, opening)
  }
  return opening
}

const captionKeys = new WeakMap<Line, string>()

/** The caption key of a line, made once; long lines are no captions and have none. */
function keyOf(line: Line): string {
  let key = captionKeys.get(line)
  if (key === undefined) {
    key = line.text.length > LONGEST_CAPTION ? '' : captionKey(line.text)
    captionKeys.set(line, key)
  }
  return key
}
