/** Whether a line stands by itself among the paragraphs of the text. */
import { hasCredit } from './caption.ts'
import { looksLikeCaption, showsAct, showsBetweenParagraphs } from './caption-sentences.ts'
import { tellsNews } from './sentences-of-text.ts'
import { CELL_EDGE, nextVisible, previousVisible, type Line } from './lines.ts'
import { wordsOf } from '../../vietnamese/words.ts'
import { namesPictureOf } from './title-again.ts'
import { isVerbless, opensWithPerson } from './verbless.ts'

/** In characters: what is shorter may be a caption or a heading. */
export const SHORTEST_PARAGRAPH = 140
const SHORTEST_SENTENCE = 70

/** True where a sentence stands by itself: long paragraphs, or other captions, are around it. */
export function standsBetweenParagraphs(lines: readonly Line[], index: number): boolean {
  const above = previousVisible(lines, index)
  const below = nextVisible(lines, index)
  if (!below) return false
  const isLong = [above, below].some((line) => line && line.text.length >= SHORTEST_PARAGRAPH)
  return (
    isLong &&
    [above, below].every(
      (line) => !line || isParagraphOrCaption(line) || isPair(lines, line, index),
    )
  )
}

/** True where a long paragraph stands right above. */
export function isBelowText(lines: readonly Line[], index: number): boolean {
  const above = previousVisible(lines, index)
  return above !== undefined && above.text.length >= SHORTEST_PARAGRAPH
}

/**
 * The headline again, below a paragraph and over another, when it says what somebody is seen doing,
 * was typed anew, stands in a cell or below its picture's name: pages repeat it with the same
 * capitals and dashes.
 */
export function showsAmongText(lines: readonly Line[], index: number, title: string): boolean {
  // "Tỉnh Mẫu họp bàn |": what is left of the cell below that of the picture.
  const next = lines[index + 1]
  if (index > 0 && next?.text === CELL_EDGE && next.gap === undefined) return true
  const { text } = lines[index] as Line
  if (namesPictureOf(previousVisible(lines, index)?.text ?? '', text)) return true
  if (!isBelowText(lines, index)) return false
  const isTypedAnew = text !== title && wordsAlone(text) === wordsAlone(title)
  const isShown = isTypedAnew || looksLikeCaption(text) || opensWithPerson(text)
  return isShown && standsBetweenParagraphs(lines, index)
}

function wordsAlone(text: string): string {
  return wordsOf(text)
    .map(({ lower }) => lower)
    .join(' ')
}

/** The next line is another one like it, and a long paragraph stands behind that. */
function isPair(lines: readonly Line[], other: Line, index: number): boolean {
  const at = lines.indexOf(other)
  const beyond = at > index ? nextVisible(lines, at) : previousVisible(lines, at)
  if (!beyond || beyond.text.length < SHORTEST_PARAGRAPH) return false
  // Guests, each with his posts, are listed: of two pictures something is seen.
  return [lines[index] as Line, other].every(
    ({ text }) => showsAct(text) && showsBetweenParagraphs(text),
  )
}

function isParagraphOrCaption({ text, hint }: Line): boolean {
  if (hint?.kind === 'picture' || text.length >= SHORTEST_PARAGRAPH) return true
  return isSentence(text) || hasCredit(text) || looksLikeCaption(text)
}

/** A shorter paragraph: guests and gifts in a list are alike, and each might be shown. */
function isSentence(text: string): boolean {
  if (text.length < SHORTEST_SENTENCE || showsBetweenParagraphs(text)) return false
  return /[\p{L}\d)"][.!?…]?$/u.test(text) && (tellsNews(text) || !isVerbless(text, wordsOf(text)))
}
