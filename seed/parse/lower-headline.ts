/** Headlines below lines that are not known for the page's own. */
import { parseDateLine } from '../../vietnamese/date-line.ts'
import { wordsOf } from '../../vietnamese/words.ts'
import { parseByline } from './byline.ts'
import { hasCredit } from './caption.ts'
import { namesSomebody } from './caption-sentences.ts'
import { isHeadline, LONGEST_HEADLINE, OPENS_BODY, opensWithAgency } from './headline.ts'
import { nextVisible, type Line } from './lines.ts'
import { marksPicture, noiseReason } from './noise.ts'
import { isKicker, isNameOfPage, isPageLine, LONGEST_KICKER } from './page-lines.ts'
import { partTold } from './told.ts'

/** What a page says of itself, over its sections or buttons. */
const LONGEST_SLOGAN = 60
/** A second headline this long is a summary in large print, and the short line above the headline. */
const LONGEST_LOWER = 110
/** So many lines below the first one are looked at. */
const MOST_LINES_BELOW = 6
const LONGEST_PAGE_LINE = 45
const LONGEST_SECTION = 4

/**
 * Where the headline stands when lines that are not known for the page's stand over it: the last
 * line above the date that is a headline, much longer than they are. A long one is a summary in
 * large print below a short headline.
 */
export function lowerHeadline(lines: readonly Line[], index: number): number {
  const first = lines[index]
  if (!first || first.text.length > LONGEST_SLOGAN) return index
  const end = dateBelow(lines, index)
  if (end === undefined || nextVisible(lines, index) === lines[end]) return index
  let lowest = index
  let isBelowPage = false
  let sawPageLine = false
  let isBelowSection = false
  let sawSection = false
  for (let at = index; at < end; at++) {
    const line = lines[at] as Line
    if (line.isInvisible) continue
    const reason = noiseReason(line.text)
    if (reason === 'pageLink' || reason === 'menu') sawPageLine = true
    const isOwn = reason === undefined && parseByline(line.text, true) === undefined
    if (isOwn && isHeadline(line, lines, at)) {
      lowest = at
      isBelowPage = sawPageLine
      isBelowSection = sawSection
      // "Trang địa phương": the name of a section parts the page's slogan from the headline.
      if (at > index && wordsOf(line.text).length <= LONGEST_SECTION) sawSection = true
    }
  }
  const { text } = lines[lowest] as Line
  if (text.endsWith('.') || text.length > LONGEST_LOWER) return index
  // What stands over the page's buttons is the page's too.
  if (isBelowPage) return lowest
  if (isBelowSection && text.length > first.text.length) return lowest
  const isLonger = text.length > first.text.length * 1.5 && wordsOf(text).length >= 6
  return isLonger && first.text.length <= LONGEST_PAGE_LINE ? lowest : index
}

/** The index of the date line among the next lines, before anything longer than a headline. */
function dateBelow(lines: readonly Line[], index: number): number | undefined {
  for (let at = index, seen = 0; at < lines.length && seen <= MOST_LINES_BELOW; at++) {
    const line = lines[at] as Line
    if (line.isInvisible) continue
    seen++
    if (parseDateLine(line.text)) return at
    if (line.text.length > LONGEST_HEADLINE) return undefined
  }
  return undefined
}

/** Between the two dates stand the headline and a button or two. */
const MOST_LINES_BETWEEN = 4
const FEWEST_WORDS = 6
const CLOCK = /\d\s?[:h]\s?\d\d/

/**
 * Where the headline stands when the page prints the article's day and clock over it and again
 * below it, beside its writers: the first line between the two that may be one.
 */
export function datedTwiceHeadline(lines: readonly Line[], index: number): number {
  let first: { at: number; stamp: string } | undefined
  for (let at = 0; at < lines.length && at < MOST_LINES_OF_PAGE; at++) {
    const { text } = lines[at] as Line
    if (text.length > LONGEST_HEADLINE) break
    const { date, time } = CLOCK.test(text) ? (parseDateLine(text) ?? {}) : {}
    if (date === undefined || time === undefined) continue
    if (first?.stamp === `${date} ${time}` && at - first.at <= MOST_LINES_BETWEEN) {
      for (let between = Math.max(first.at + 1, index); between < at; between++) {
        const line = lines[between] as Line
        if (isHeadline(line, lines, between) && wordsOf(line.text).length >= FEWEST_WORDS)
          return between
      }
    }
    first = { at, stamp: `${date} ${time}` }
  }
  return index
}

/** So much of a headline its text tells, and so little of what the page prints over it. */
const TOLD = 0.25
/** Below what is known for the page's own less will do. */
const TOLD_BELOW_KNOWN = 0.15
const NOT_TOLD = 0.1
/** Or so much less than of the other, which the place's name makes out. */
const SMALL_PART = 0.34
/** Menus can be long; the text stands close below the headline. */
const MOST_LINES_OF_PAGE = 40
const LINES_OF_TEXT = 8

/**
 * Where the headline stands when the text tells nothing of the line that was taken for it, and much
 * of one below: slogans, sections and names of sites are nobody's news.
 */
export function toldHeadline(lines: readonly Line[], index: number): number {
  const first = lines[index]
  if (!first || first.isInvisible || first.hint) return index
  const isSite = isNameOfPage(first.text)
  const isKnown = isSite || OF_SECTION.test(first.text)
  const enough = isKnown ? TOLD_BELOW_KNOWN : TOLD
  let isPages = isKnown
  let lowest = index
  let isNext = false
  for (let at = index + 1, seen = 0; at < lines.length && seen < MOST_LINES_OF_PAGE; at++) {
    const line = lines[at] as Line
    if (line.isInvisible) continue
    seen++
    if (marksPicture(line.text) || opensText(line)) break
    const reason = noiseReason(line.text)
    if (reason === 'rule') continue
    const isDate = parseDateLine(line.text) !== undefined
    // A day right below a line that may be the headline is its own.
    if (isDate && seen === 1 && !isKnown) break
    const isOwn = !reason && !isDate && !isPageLine(line)
    if (isOwn && line.text.length > LONGEST_KICKER && !isHeadline(line, lines, at)) break
    if (!isOwn) isPages = true
    // A long one is a summary in large print.
    const isCandidate = isOwn && (isKnown || line.text.length <= LONGEST_LOWER)
    const told =
      isCandidate && isWholeHeadline(lines, at) && (isPages || isMuchShorter(first, line))
        ? partTold(line.text, textsBelow(lines, at))
        : 0
    // Two that are told one below the other are the headline and what it says more.
    if (told >= enough && !isNext) lowest = at
    isNext = told >= enough
  }
  if (lowest === index || isSite) return lowest
  const below = textsBelow(lines, lowest)
  const told = partTold((lines[lowest] as Line).text, below)
  return partTold(first.text, below) <= Math.max(NOT_TOLD, told * SMALL_PART) ? lowest : index
}

function isWholeHeadline(lines: readonly Line[], index: number): boolean {
  const line = lines[index] as Line
  if (!isHeadline(line, lines, index) || wordsOf(line.text).length < 5) return false
  if (namesSomebody(line.text)) return false
  return !isKicker(line, nextVisible(lines, index))
}

function textsBelow(lines: readonly Line[], index: number): string[] {
  const { text } = lines[index] as Line
  const longer = lines.slice(index + 1).filter((line) => line.text.length > text.length)
  return longer.slice(0, LINES_OF_TEXT).map((line) => line.text)
}

/** A line of the article's text, so that no headline stands below it. */
function opensText({ text }: Line): boolean {
  if (text.length > LONGEST_HEADLINE || hasCredit(text)) return true
  if (OPENS_BODY.test(text) || opensWithAgency(text) || COUNTS.test(text)) return true
  return text.length > LONGEST_KICKER && text.endsWith('.')
}

/** "I.", "1.": the article's own parts begin. */
const COUNTS = /^(?:[IVX]{1,4}|\d{1,2})[.)]$/u

/** A section of a few words over a line of many. */
function isMuchShorter(first: Line, line: Line): boolean {
  return wordsOf(first.text).length <= LONGEST_SECTION && line.text.length >= first.text.length * 2
}

/** "Tin Nông nghiệp - Nông thôn", "Trang chủ báo mẫu": what only names of sections begin with. */
const OF_SECTION = /^(?:tin (?:\p{L}+ ){1,3}[-(]|trang chủ|tiếng việt)(?!\p{L})/iu
