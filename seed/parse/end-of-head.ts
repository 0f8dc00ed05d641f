/** Where a report's first lines end that may hold its headline, and its text begins. */
import { latin } from '../../vietnamese/latin.ts'
import { parseDateLine } from '../../vietnamese/date-line.ts'
import { wordsOf } from '../../vietnamese/words.ts'
import { LONGEST_HEADLINE } from './headline.ts'
import { LONG } from './headline-signs.ts'
import type { Line } from './lines.ts'
import { marksPicture, noiseReason } from './noise.ts'
import { hasSeveralSentences } from './sentences-of-text.ts'

/** Pages print so much over a headline at most: menus have a line for each section, or for each province. */
const MOST_LINES = 40
const LONGEST_MENU = 110
/** In characters: the names of provinces and sections in a menu, with the marks of its list. */
const LONGEST_IN_MENU = 20
/** "I.", "1.": the article's own parts begin; "Căn cứ Luật A;": the grounds of an official text. */
const OPENS_TEXT = /^(?:[IVX]{1,4}|\d{1,2})[.)]$|^(?:Căn cứ|Xét|Theo đề nghị)\s.*[;,]$/u

/** "1. Về các văn bản" heads a part of the text, below a headline of its own. */
export const FIRST_PART = latin(/^(?:1|I)[.)]\s\p{Lu}/u)

/** In characters: over one such sentence the headline may stand below its summary, over two is text. */
const SENTENCE = 100
const LEADS_ON = 60

/** Index of the first line of the text: up to the first paragraph, which may itself be a long headline. */
export function endOfHead(lines: readonly Line[]): number {
  let sentences = 0
  let counted = 0
  let at = 0
  for (; at < lines.length && at < LONGEST_MENU && counted < MOST_LINES; at++) {
    const { text } = lines[at] as Line
    if (text.length > LONGEST_IN_MENU) counted++
    if (text.length > LONG && isOfPage(lines, at)) continue
    if (at > 0 && FIRST_PART.test(text)) return at
    if (text.length > LONGEST_HEADLINE || marksPicture(text) || OPENS_TEXT.test(text)) return at
    if (text.length > LONG) return hasSeveralSentences(text) ? at : at + 1
    if (text.length > SENTENCE && text.endsWith('.') && ++sentences > 1) return at
    // "..., Bí thư Tỉnh ủy có ý kiến chỉ đạo:" opens the text.
    if (text.length > LEADS_ON && text.endsWith(':') && !isOverDated(lines, at)) return at
  }
  return at
}

/** "Trưởng Ban Mẫu Trần Văn A:" over a headline with its date: a kicker. */
function isOverDated(lines: readonly Line[], at: number): boolean {
  return parseDateLine(lines[at + 2]?.text ?? '') !== undefined
}

/**
 * What takes many words over the headline: what a portal prints where a part of its page failed; the
 * headlines of other articles, run together, over the page's buttons; the summary, which stands again
 * below the headline.
 */
function isOfPage(lines: readonly Line[], at: number): boolean {
  const { text } = lines[at] as Line
  if (noiseReason(text) || text.startsWith('![')) return true
  const isOwnAbove = lines
    .slice(0, at)
    .some((line) => wordsOf(line.text).length >= FEWEST_OF_HEADLINE && !parseDateLine(line.text))
  if (isOwnAbove) return false
  const [next, second] = lines.slice(at + 1, at + 3)
  if (!next || !second || next.text.length > LONG) return false
  if (standsOverDate(next, second)) return true
  if (noiseReason(next.text) === 'pageLink') return true
  const opening = text.replace(BEFORE_TEXT, '').slice(0, OPENING)
  return opening.length === OPENING && second.text.replace(BEFORE_TEXT, '').startsWith(opening)
}

/** A summary over the headline, which the day and the clock of the article follow. */
function standsOverDate({ text }: Line, next: Line): boolean {
  return (
    wordsOf(text).length >= FEWEST_OF_HEADLINE &&
    !/[.:;,]$/.test(text) &&
    parseDateLine(next.text)?.time !== undefined
  )
}

/** Words: menus and dates over a headline have fewer, or are known as such. */
const FEWEST_OF_HEADLINE = 6
/** "(Baomau.vn) - ": before the summary, not before the text that it is. */
const BEFORE_TEXT = /^\([^()]{2,30}\)\s*-\s*/u
const OPENING = 60
