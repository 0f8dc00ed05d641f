/**
 * What speaks for a line alone in the text as the caption of a picture that the file has lost, and
 * what against. Papers print such lines without a credit, and no list of words knows all that
 * pictures show; `caption-weights.json` tells how much each sign counts.
 */
import { isInCapitals, opensWithSmall } from '../../vietnamese/case.ts'
import { latin } from '../../vietnamese/latin.ts'
import { wordsOf, type Word } from '../../vietnamese/words.ts'
import { SHORTEST_PARAGRAPH } from './between-paragraphs.ts'
import { hasCredit } from './caption.ts'
import { tellsNews } from './sentences-of-text.ts'
import { nextVisible, previousVisible, type Line } from './lines.ts'
import { below, holding } from './signs.ts'
import { partTold } from './told.ts'
import { isVerbless, opensWithPerson } from './verbless.ts'

/** What speaks against every caption: most lines are none. */
export const NO_CAPTION = 'none'

/** Below lines as long as this others like a line are counted. */
const LONG = 100
const LENGTHS = [20, 35, 50, 70, 90, 120, 160]
const LENGTHS_BESIDE = [30, 70, SHORTEST_PARAGRAPH, 250]

/**
 * Looks at the lines of a body and gives the signs at each, by its index; `title` is the shadowed
 * headline, when there is one.
 */
export function captionSigns(
  lines: readonly Line[],
  title: string | undefined,
): (index: number) => string[] {
  // Long lists have thousands of lines, of which few are asked.
  let found: Whole | undefined
  return (index) => {
    found ??= whole(lines)
    const { text } = lines[index] as Line
    const words = wordsOf(text)
    const end = endOf(text)
    const isAlone = standsAlone(lines, index)
    const alike = (found.alone.get(end) ?? 0) - (isAlone ? 1 : 0)
    return [
      ...signsOfForm(text, words, end),
      ...signsOfWords(words),
      ...signsOfPlace(lines, index, end),
      ...signsOfTelling(text, lines, index, title),
      `alike ${isAlone ? Math.min(alike, 3) : 0}`,
      `credits ${Math.min(found.credited, 2)}`,
      ...(found.lastText > index ? ['text below'] : []),
    ]
  }
}

/** What is the same for all lines of a body. */
interface Whole {
  /** How many short lines stand below a paragraph, by their ends. */
  readonly alone: ReadonlyMap<string, number>
  readonly credited: number
  /** Index of the last paragraph. */
  readonly lastText: number
}

function whole(lines: readonly Line[]): Whole {
  const alone = new Map<string, number>()
  for (const [index, { text }] of lines.entries()) {
    if (standsAlone(lines, index)) alone.set(endOf(text), (alone.get(endOf(text)) ?? 0) + 1)
  }
  return {
    alone,
    credited: lines.filter(({ text }) => hasCredit(text)).length,
    lastText: lines.findLastIndex(({ text }) => text.length >= SHORTEST_PARAGRAPH),
  }
}

function standsAlone(lines: readonly Line[], index: number): boolean {
  const { text, isInvisible } = lines[index] as Line
  if (isInvisible || text.length >= SHORTEST_PARAGRAPH) return false
  return (previousVisible(lines, index)?.text.length ?? 0) >= LONG
}

function endOf(text: string): string {
  return /[.!?:;,…"]$/.exec(text)?.[0] ?? 'none'
}

function signsOfForm(text: string, words: readonly Word[], end: string): string[] {
  const capitals = words.filter(({ shape }) => shape === 'capital' || shape === 'upper').length
  return [
    below('length', text.length, LENGTHS),
    below('words', words.length, [3, 5, 7, 9, 12, 16, 22]),
    below('capitals', capitals / Math.max(1, words.length), [0.01, 0.15, 0.3, 0.5, 0.8]),
    `end ${end}`,
    `commas ${Math.min(text.split(',').length - 1, 3)}`,
    ...holding([
      ['name', NAME.test(text)],
      ['name at end', NAME_AT_END.test(text)],
      ['figure', /\d/.test(text)],
      ['day', /\d{1,2}[-/.]\d/.test(text)],
      ['quotation', text.includes('"')],
      ['colon', text.includes(':')],
      ['dash', /-\s/.test(text)],
      ['all capitals', isInCapitals(text)],
      ['small letter', opensWithSmall(text)],
      ['mark', /^[-+*•\d(|]/.test(text)],
      ['place', /(?<!\p{L})(?:ở|tại|trên|trong) /u.test(text)],
      ['unit', UNIT.test(text)],
      ['somebody', opensWithPerson(text, words)],
      ['verbless', isVerbless(text, words)],
      ['news', tellsNews(text)],
    ]),
  ]
}

const NAME = latin(/(?<=.)\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+/u)
const NAME_AT_END = latin(/(?<=\p{Ll} )\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+\.?$/u)
const UNIT = latin(/(?:xã|huyện|tỉnh|phường|thôn|bản|buôn|làng|thị trấn|thành phố|TP\.?) \p{Lu}/u)

/** Words in small letters and pairs of them, and with which it opens. Names say nothing. */
function signsOfWords(words: readonly Word[]): string[] {
  const printed = words.map(({ lower, shape }, at) =>
    shape === 'number' ? '#' : at > 0 && shape !== 'lower' ? 'Name' : lower,
  )
  const signs = new Set<string>()
  for (const [at, word] of printed.entries()) {
    if (at > 0 && words[at]?.shape !== 'lower') continue
    signs.add(`word ${word}`)
    if (words[at + 1]?.shape === 'lower') signs.add(`words ${word} ${printed[at + 1]}`)
  }
  return [`opens ${printed[0]}`, `opens ${printed[0]} ${printed[1]}`, ...signs]
}

function signsOfPlace(lines: readonly Line[], index: number, end: string): string[] {
  const above = previousVisible(lines, index)?.text
  const next = nextVisible(lines, index)?.text
  const count = linesBelow(lines, index, MOST_BELOW)
  const isBelowText = (above?.length ?? 0) >= SHORTEST_PARAGRAPH
  const isOverText = (next?.length ?? 0) >= SHORTEST_PARAGRAPH
  return [
    above === undefined ? 'first' : below('above', above.length, LENGTHS_BESIDE),
    next === undefined ? 'last' : below('next', next.length, LENGTHS_BESIDE),
    ...(above === undefined ? [] : [`end above ${endOf(above)}`]),
    ...(next === undefined ? [] : [`end next ${endOf(next)}`]),
    `lines below ${count}`,
    `${above === undefined ? 'first' : 'not first'}, ${endOf(above ?? '')} over ${end}`,
    `${isBelowText ? 'below text' : 'not below text'}, ${isOverText ? 'over text' : 'not over text'}, ${end === 'none' ? 'open' : 'stopped'}`,
  ]
}

const MOST_BELOW = 3

/** How many lines a reader sees below, counted up to a limit. */
function linesBelow(lines: readonly Line[], index: number, limit: number): number {
  let count = 0
  for (let at = index + 1; at < lines.length && count < limit; at++) {
    if (!lines[at]?.isInvisible) count++
  }
  return count
}

/** What else in the report says the same. */
function signsOfTelling(
  text: string,
  lines: readonly Line[],
  index: number,
  title: string | undefined,
): string[] {
  const beside = [previousVisible(lines, index), nextVisible(lines, index)]
  const texts = beside.flatMap((line) => (line ? [line.text] : []))
  return [
    below('told beside', partTold(text, texts), [0.05, 0.15, 0.3, 0.5]),
    ...(title === undefined
      ? ['no headline']
      : [
          below('told in headline', partTold(text, [title]), [0.05, 0.2, 0.4]),
          below('tells headline', partTold(title, [text]), [0.05, 0.2, 0.4]),
        ]),
  ]
}
