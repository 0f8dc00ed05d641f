/**
 * What speaks for each of a report's first lines as the headline, what against, and what for a
 * report whose headline was left out. No single sign decides; `headline-weights.json` tells how much
 * each counts.
 */
import { hasLetter } from '../../vietnamese/case.ts'
import { latin } from '../../vietnamese/latin.ts'
import { parseDateLine } from '../../vietnamese/date-line.ts'
import { nameOnce } from '../../vietnamese/names.ts'
import { wordsOf } from '../../vietnamese/words.ts'
import { parseLabelledByline } from './byline.ts'
import { isBareCredit } from './caption.ts'
import { endOfHead, FIRST_PART } from './end-of-head.ts'
import { announces, isCutFromNext, LONGEST_HEADLINE, speaksThere } from './headline.ts'
import {
  LONG,
  see,
  signsOfForm,
  signsOfKind,
  signsOfNeighbours,
  type Seen,
} from './headline-signs.ts'
import { isLetterhead } from './letterhead.ts'
import type { Line } from './lines.ts'
import { isAnniversary, isBodyAlone } from './page-lines.ts'
import { below, holding } from './signs.ts'
import { labelledSource } from './source.ts'
import { goesOn, hasCrosshead, SHORTEST_TEXT } from './text-below.ts'
import { tickerOf } from './ticker.ts'
import { nameOfPicture } from './title-again.ts'
import { isPostOfWriter, namesHolder } from './named-people.ts'

/** A line that may be the headline, with the signs found at it. */
export interface Candidate {
  readonly line: Line
  readonly evidence: readonly string[]
  /** How much of it the text below tells again, 0 to 1. */
  readonly told: number
  /** The line right above it, if that may be a headline by its words and its marks, too. */
  readonly above?: Line
}

export interface HeadlineEvidence {
  readonly candidates: readonly Candidate[]
  /** What speaks for a report whose headline was left out. */
  readonly forNone: readonly string[]
}

/** Collects the evidence at the lines above a report's text. */
export function headlineEvidence(printed: readonly Line[]): HeadlineEvidence {
  const lines = printed.filter((line) => !line.isInvisible)
  const end = endOfHead(lines)
  const looked = lines
    .slice(0, end + 1)
    .map((line, index) => see(line, lines, index, index === end))
  const top = looked.slice(0, end)
  const ticker = tickerOf(lines)
  const places: Places = {
    text: lines.findIndex(({ text }) => text.length > LONG),
    date: top.findIndex(({ isDate }) => isDate),
    first: top.findIndex(({ isPages }) => !isPages),
    firstOwn: top.findIndex(isOwn),
  }
  const candidates = top.flatMap((seen, index): Candidate[] => {
    const { line, told } = seen
    if (ticker.has(line) || !mayBeHeadline(seen, lines, index)) return []
    if (isCaptionOverText(seen, looked[index + 1])) return []
    const above = top[index - 1]
    const evidence = [
      ...signsOfForm(seen),
      ...signsOfKind(seen, lines[index + 1]),
      ...signsOfNeighbours(seen, above, looked[index + 1]),
      ...signsOfPlace(top, index, looked[index + 1], lines, places),
    ]
    const isOver = above !== undefined && saysSomething(above)
    return [{ line, evidence, told, ...(isOver ? { above: above.line } : {}) }]
  })
  const text = lines.find((line) => line.text.length >= SHORTEST_TEXT)
  return { candidates, forNone: signsOfNone(top, looked[0], text) }
}

const NOT_HEADLINES: ReadonlySet<unknown> = new Set(['caption', 'listItem', 'picture', 'tableRow'])
/** "Số: 37/2019/QĐ-UBND", of the head of an official text. */
const NUMBER_ALONE = latin(/^(?:Số(?: hiệu)?\s?:?\s?)?\d+[/-][\p{L}\d/-]+$/u)

/** How letters and speeches begin. */
const GREETS = latin(/^"?(?:(?:kính )?thưa|kính gửi|thân (?:ái|mến) gửi)(?!\p{L}).*[!,:;]$/iu)

/** "Nguồn hình ảnh, A": what stands above it describes the picture, when it is its caption, too. */
const PICTURE_SOURCE = /^nguồn hình ảnh, /iu
const LINES_OF_PICTURE = 4

function describesPicture(lines: readonly Line[], index: number): boolean {
  const [line, source, ...under] = lines.slice(index, index + LINES_OF_PICTURE)
  if (!line || !PICTURE_SOURCE.test(source?.text ?? '')) return false
  return under.some(({ text }) => text === line.text)
}

/** "Chùm ảnh: ..." heads a photo story, and credits nobody. */
const PHOTO_STORY = /^(?:chùm )?ảnh\s?:/iu

/** "(Toàn văn phát biểu của A)" says more of a headline. */
const IN_BRACKETS = /^\([^()]+\)$/u

/** "(BĐM) - ..." opens the text, with or without its full stop; "(Video) - ..." says what there is to see. */
const OPENS_TEXT_IN_BRACKETS =
  /^\((?!(?:video|clip|ảnh|audio|podcast|infographics?|e-?magazine|longform|trực (?:tiếp|tuyến)|tường thuật)\))[^()]{2,30}\)\s?-/iu

/** "11h42: Phiên họp buổi sáng kết thúc": an entry of what is told as it happens. */
const REPORTS_LIVE = /^\d{1,2}[h:]\d{2}: /iu

/**
 * Not what its format calls something else, a word or two, a date or a number, who wrote it or from
 * where, what stands in brackets or opens a quotation, a lead that was cut, the head of an official
 * text or a ministry's name.
 */
function mayBeHeadline(seen: Seen, lines: readonly Line[], index: number): boolean {
  const { line, text, words, isDate } = seen
  if (!hasLetter(text) || NOT_HEADLINES.has(line.hint?.kind)) return false
  if (text.startsWith('©') || text.startsWith('![')) return false
  if (nameOfPicture(text) !== undefined) return false
  if (GREETS.test(text) || namesHolder(text) || FIRST_PART.test(text)) return false
  // "Thông tin chỉ đạo Thông tin chỉ đạo": a section and the link to it.
  if (nameOnce(text) !== text) return false
  if (NUMBER_ALONE.test(text) || IN_BRACKETS.test(text) || text.endsWith(':')) return false
  if (isDate || seen.isNoise || (words < 3 && !announces(text))) return false
  if (OPENS_TEXT_IN_BRACKETS.test(text) || REPORTS_LIVE.test(text)) return false
  if (parseLabelledByline(text) || labelledSource(text)) return false
  if (isWithCredit(seen)) return false
  if (isCutFromNext(text, lines[index + 1]?.text ?? '')) return false
  if (isPostOfWriter(lines, index) || namesTag(seen, lines[index + 1])) return false
  if (isAnniversary(text) && isWholeLine(lines[index + 1]?.text ?? '')) return false
  if (seen.isStopped && OPENS_SENTENCE.test(text)) return false
  if (PICTURE_SOURCE.test(text) || describesPicture(lines, index)) return false
  return !isLetterhead(lines, index) && !isBodyAlone(text)
}

/** In words. */
const LONGEST_TAG = 5

/** "Công tác mẫu" over "Công tác mẫu phải kịp thời": the tag whose articles the page lists. */
function namesTag({ text, words }: Seen, next: Line | undefined): boolean {
  if (next === undefined || words > LONGEST_TAG || next.text.length > LONGEST_HEADLINE) return false
  return next.text.startsWith(`${text} `) && isWholeLine(next.text)
}

/** Of as many words as a headline, and no sentence. */
function isWholeLine(text: string): boolean {
  return wordsOf(text).length > LONGEST_TAG && text.length <= LONG && !/[.:;,]$/.test(text)
}

/** Adverbs with which sentences of the text open; a headline that does has no full stop. */
const OPENS_SENTENCE = latin(
  /^(?:theo|trước đó|hiện nay|hiện tại|đến nay|ngoài ra|bên cạnh đó|sau khi|nhằm|vừa qua|thời gian qua|tại đây)(?!\p{L})/iu,
)

/** "Đại biểu bỏ phiếu tại đại hội." over "Sáng 1/2, ..." or over its credit: what the picture over the text shows. */
function isCaptionOverText({ isCaption, isStopped, text }: Seen, next: Seen | undefined): boolean {
  if (isStopped && next !== undefined && isBareCredit(next.text)) return true
  const isShown = isCaption && (isStopped || speaksThere(text))
  return isShown && (next?.isDay === true || next?.isAgency === true)
}

/** Crumbs and kickers have few words or marks of their own. */
function saysSomething({ text, isWhole, isPages, words }: Seen): boolean {
  return isWhole && !isPages && words >= 5 && !/[:|>]/.test(text)
}

/** The article's, of more words than a section's name, and no caption. */
function isOwn(seen: Seen): boolean {
  return !seen.isPages && !hasSignOfCaption(seen) && seen.words >= 4
}

/** The same, of as many words as headlines have. */
function isLikeHeadline(seen: Seen): boolean {
  return !seen.isPages && !hasSignOfCaption(seen) && seen.words >= 5
}

/** A caption by what only captions have. */
function hasSignOfCaption(seen: Seen): boolean {
  return isWithCredit(seen) || seen.isPlaced
}

function isWithCredit({ isCredited, text }: Seen): boolean {
  return isCredited && !PHOTO_STORY.test(text)
}

/** At which of the first lines something stands, -1 where nowhere. */
interface Places {
  /** The first paragraph of some length. */
  readonly text: number
  readonly date: number
  /** The first line that is not the page's. */
  readonly first: number
  readonly firstOwn: number
}

/** Where it stands among the lines that may be the headline, and what they tell. */
function signsOfPlace(
  top: readonly Seen[],
  index: number,
  next: Seen | undefined,
  lines: readonly Line[],
  { text, date, first, firstOwn }: Places,
): string[] {
  const seen = top[index] as Seen
  const { length, words, told, isStopped } = seen
  const isLong = length > LONG
  const above = top.slice(0, index).filter(isLikeHeadline)
  const rest = top.slice(index + 1).filter((other) => isLikeHeadline(other) && other.length <= LONG)
  const isOwnLine = isOwn(seen)
  const isFirst = firstOwn === index
  const isOverText = text - index === 1
  const isOverDate = next?.isDate === true
  const isCaptionOrPerson = seen.isCaption || seen.isSomebody
  const sentences = lines.slice(index + 1, index + 4)
  return [
    `line ${Math.min(top.slice(0, index).filter((other) => !hasSignOfCaption(other)).length, 4)}`,
    below('told', told, [0.05, 0.15, 0.3, 0.5]),
    `others above ${Math.min(above.length, 3)}`,
    `others below ${Math.min(rest.length, 3)}`,
    ...(text < 0 || isLong ? [] : [`before text ${Math.min(text - index, 4)}`]),
    ...(date < 0 ? [] : [placeToDate(date, index)]),
    ...holding([
      ['is text', isLong],
      ['below a whole one', above.some((other) => other.isWhole)],
      ['over another whole one', seen.isWhole && rest.some((other) => other.isWhole)],
      ['told less than above', above.some((other) => other.told > told + 0.1)],
      ['told less than below', rest.some((other) => other.told > told + 0.15)],
      ['shorter than below', rest.some((other) => other.length > length * 1.5)],
      ['first', first === index],
      ['first own', isFirst],
      ['first own over text', isFirst && isOverText],
      ['first own of some words', isFirst && words >= 6],
      ['first own below others', above.length === 0 && isOwnLine && index > 0],
      ['own over date', isOwnLine && isOverDate],
      ['own over agency', isOwnLine && next?.isAgency === true],
      ['own over day', isOwnLine && next?.isDay === true],
      ['first over text with crossheads', isFirst && isOverText && hasCrosshead(lines, text)],
      ['over a name and a date', !isOverDate && isNameOverDate(next, lines[index + 2])],
      ['told and long', words >= 6 && told >= 0.3],
      ['untold and short', words <= 5 && told < 0.15],
      ['caption over date', isCaptionOrPerson && isOverDate],
      ['caption over no date', isCaptionOrPerson && !isOverDate && index === 0],
      ['caption over agency', isCaptionOrPerson && next?.isAgency === true],
      ['sentence over text', isStopped && isOverText],
      ['long sentence over no date', isStopped && !isOverDate && length > 100],
      [
        'sentence among sentences',
        isStopped && sentences.length > 0 && sentences.every((line) => line.text.endsWith('.')),
      ],
    ]),
  ]
}

/** An outlet, or who wrote it, over the day. */
function isNameOverDate(next: Seen | undefined, under: Line | undefined): boolean {
  if (next === undefined || next.isStopped || next.words > LONGEST_TAG) return false
  return parseDateLine(under?.text ?? '') !== undefined
}

function placeToDate(date: number, index: number): string {
  if (index > date) return index - date === 1 ? 'just after date' : 'after date'
  return date - index === 1 ? 'just before date' : 'before date'
}

/** What the first lines say when none of them is the headline. */
function signsOfNone(
  top: readonly Seen[],
  line: Seen | undefined,
  text: Line | undefined,
): string[] {
  const own = top.find(isOwn)
  const first = own ?? line
  const told = top
    .filter((seen) => isLikeHeadline(seen) && seen.length <= 200)
    .map((seen) => seen.told)
  return [
    'none',
    below('none: told', Math.max(0, ...told), [0.1, 0.25, 0.4]),
    ...holding([
      ['none: text first', (line?.length ?? 0) > LONG],
      ['none: date', top.some(({ isDate }) => isDate)],
      ['none: day first', line?.isDay === true],
      ['none: agency first', line?.isAgency === true],
      ['none: long', (first?.length ?? 0) > LONG],
      ['none: sentence', first?.isStopped === true && first.length <= LONG],
      ['none: caption', first?.isCaption === true || first?.isCredited === true],
      ['none: dated text', first?.isAgency === true || first?.isDay === true],
      ['none: text goes on', text !== undefined && goesOn(text.text)],
      ['none: no shape', !top.some((seen) => isOwn(seen) && seen.isWhole)],
    ]),
  ]
}
