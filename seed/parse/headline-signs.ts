/** The signs at one of a report's first lines: how it is written, and what other rules take it for. */
import { isInCapitals, opensWithCapital, opensWithSmall } from '../../vietnamese/case.ts'
import { latin } from '../../vietnamese/latin.ts'
import { singleSpaced } from '../../vietnamese/letters.ts'
import { parseDateLine } from '../../vietnamese/date-line.ts'
import { toneKey } from '../../vietnamese/fold.ts'
import { RANK } from '../../vietnamese/titles.ts'
import { wordsOf } from '../../vietnamese/words.ts'
import { parseByline } from './byline.ts'
import { hasCredit } from './caption.ts'
import { looksLikeCaption, saysWhereInPicture, showsAct } from './caption-sentences.ts'
import { announces, isHeadline, LONGEST_HEADLINE, OPENS_BODY, opensWithAgency } from './headline.ts'
import type { Line } from './lines.ts'
import { noiseReason } from './noise.ts'
import { isKicker, isNameOfPage, isPageLine } from './page-lines.ts'
import { below, holding } from './signs.ts'
import { goesOn, goesOnThere } from './text-below.ts'
import { partTold } from './told.ts'
import { namesSomebody } from './named-people.ts'

/** In characters: paragraphs are longer, headlines hardly ever. */
export const LONG = 180
/** Below it a headline is looked for in so many longer lines. */
const LINES_OF_TEXT = 8

/** A line with all that is asked of it, for itself and for the lines around it. */
export interface Seen {
  readonly line: Line
  readonly text: string
  readonly key: string
  readonly length: number
  readonly words: number
  readonly isStopped: boolean
  readonly isDate: boolean
  readonly isNoise: boolean
  readonly isPageLine: boolean
  /** The page's and not the article's, as far as the line itself tells. */
  readonly isPages: boolean
  readonly isCredited: boolean
  /** It says where in its picture somebody stands. */
  readonly isPlaced: boolean
  readonly isCaption: boolean
  readonly isSomebody: boolean
  readonly isByline: boolean
  readonly isAgency: boolean
  readonly isDay: boolean
  /** It has the shape of a headline. */
  readonly isWhole: boolean
  /** How much of it the text below tells again, 0 to 1. */
  readonly told: number
}

/**
 * Looks at one of the lines, of which none is invisible. `isLast` says that it only stands below
 * those that may be the headline: what is told of it is not asked.
 */
export function see(line: Line, lines: readonly Line[], index: number, isLast: boolean): Seen {
  const { text } = line
  const isDate = parseDateLine(text) !== undefined
  const isNoise = noiseReason(text) !== undefined
  /** Of dates, the page's buttons and paragraphs less is asked. */
  const mayBe = !isDate && !isNoise && text.length <= LONGEST_HEADLINE
  const isShort = mayBe && text.length <= LONG
  const isOfPage = isShort && isPageLine(line)
  return {
    line,
    text,
    key: mayBe ? toneKey(text) : text,
    length: text.length,
    words: wordsOf(text).length,
    isStopped: /[^.]\."?$/.test(text),
    isDate,
    isNoise,
    isPageLine: isOfPage,
    isPages: isDate || isNoise || isOfPage,
    isCredited: hasCredit(text),
    isPlaced: saysWhereInPicture(text),
    isCaption: mayBe && looksLikeCaption(text),
    isSomebody: isShort && namesSomebody(text),
    isByline: isShort && parseByline(text, true) !== undefined,
    isAgency: opensWithAgency(text),
    isDay: OPENS_BODY.test(text),
    isWhole: mayBe && isHeadline(line, lines, index),
    told: mayBe && !isLast ? partTold(text, textBelow(lines, index)) : 0,
  }
}

/** The next longer lines. */
function textBelow(lines: readonly Line[], index: number): string[] {
  const { length } = (lines[index] as Line).text
  const longer: string[] = []
  for (let at = index + 1; at < lines.length && longer.length < LINES_OF_TEXT; at++) {
    const { text } = lines[at] as Line
    if (text.length > length) longer.push(text)
  }
  return longer
}

const SENTENCE_BEHIND = latin(/[.!?]\s\p{Lu}/u)

/** How the line is written. */
export function signsOfForm({ text, length, words, isStopped }: Seen): string[] {
  const parts = singleSpaced(text).split(' ')
  const capitals = parts.filter(opensWithCapital).length
  return [
    below('length', length, [15, 30, 60, 110, 160]),
    below('words', words, [3, 4, 5, 7, 26]),
    ...holding([
      ['full stop', isStopped],
      ['comma', /[,;]$/.test(text)],
      ['several commas', text.split(',').length > 2],
      ['dash', / - /.test(text)],
      ['dots', /(?:…|\.\.\.)$/.test(text)],
      ['question', /[?!]$/.test(text)],
      ['two sentences', SENTENCE_BEHIND.test(text)],
      ['capitals', isInCapitals(text)],
      ['ascii', /^[\x20-\x7e]+$/.test(text)],
      ['bars', /\s[|>»-]\s/.test(text)],
      ['title case', parts.length > 3 && capitals >= parts.length * 0.8],
      ['small letter', opensWithSmall(text)],
      ['item', /^(?:\d+\.|[IVX]+\.|[-–•+*>])/.test(text)],
      ['colon inside', /:./.test(text)],
      ['year', /\d{4}/.test(text)],
      ['quotation', text.includes('"')],
    ]),
  ]
}

/** What other rules take the line for; `next` is the line below. */
export function signsOfKind(seen: Seen, next: Line | undefined): string[] {
  const { line, text, isCredited, isPlaced, isCaption, isSomebody } = seen
  return holding([
    ['credit', isCredited],
    ['by-line', seen.isByline],
    ['caption', isCaption],
    ['somebody', isSomebody],
    ['place in picture', isPlaced],
    ['shown', isSomebody || isCaption || isPlaced || isCredited],
    ['agency', seen.isAgency],
    ['day', seen.isDay],
    ['page line', seen.isPageLine],
    ['name of page', isNameOfPage(text)],
    ['kicker', isKicker(line, next)],
    ['announcement', announces(text)],
    ['shape', seen.isWhole],
    ['titled', TITLED.test(text)],
    ['draft of a law', DRAFT.test(text)],
  ])
}

/** For what photographers wait: captions over a text without its headline tell it more often than headlines. */
const PHOTOGRAPHED =
  /(?:trao|tặng|nhận|gửi)(?: (?:bó|lẵng))? hoa|chụp (?:ảnh|hình)|bắt tay|trình diễn|trao (?:cờ|quà|biểu trưng)/iu
/** Provincial papers begin headlines so, and captions. */
const TITLED = latin(
  new RegExp(String.raw`^(?:đồng chí|ông|bà|${RANK}|các đồng chí|đoàn)(?!\p{L})`, 'iu'),
)

/** What is told of the debates on it stands below a headline of its own. */
const DRAFT = /^dự (?:án|thảo) (?:luật|nghị quyết|bộ luật) /iu

const COUNTED = /^(?:\d+\.|[IVX]+\.)/

/** What stands right above and below. */
export function signsOfNeighbours(
  { text, key, length }: Seen,
  above: Seen | undefined,
  next: Seen | undefined,
): string[] {
  // Over a date a headline may tell it as well.
  const isPhotographed = next?.isDate !== true && PHOTOGRAPHED.test(text)
  return [
    ...(next ? [below('next', next.length, [30, 110, LONG])] : ['last']),
    ...holding([
      ['photographed', isPhotographed],
      ['photographed act', isPhotographed && showsAct(text)],
      ...(next
        ? ([
            ['over date', next.isDate],
            ['over agency', next.isAgency],
            ['over day', next.isDay],
            ['over itself', next.key === key],
            ['stopped over itself', next.key === key && text.endsWith('.')],
            ['over its beginning', next.key !== key && next.text.startsWith(text.slice(0, 60))],
            ['over by-line', next.isByline],
            ['over noise', next.isNoise],
            ['over credit', next.isCredited],
            ['over shorter', next.length < length],
            ['over item', COUNTED.test(next.text)],
            ['over what goes on', goesOn(next.text)],
            ['over what goes on there', goesOnThere(next.text)],
            ['unstopped over stopped', !text.endsWith('.') && next.text.endsWith('.')],
          ] as const)
        : []),
      ...(above
        ? ([
            ['below date', above.isDate],
            ['below noise', above.isNoise],
            ['below page line', above.isPageLine],
            ['below credit', above.isCredited],
            ['below agency', above.isAgency],
            ['below itself', above.key === key],
          ] as const)
        : []),
    ]),
  ]
}
