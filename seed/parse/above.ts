/** What a page prints over a headline: its name, menus, clock and sections. */
import { parseDateLine, type DateLine } from '../../vietnamese/date-line.ts'
import { wordsOf } from '../../vietnamese/words.ts'
import type { Part } from '../report.ts'
import { hasCredit } from './caption.ts'
import { namesSomebody } from './caption-sentences.ts'
import { isHeadline, LONGEST_HEADLINE } from './headline.ts'
import { nextVisible, type Line } from './lines.ts'
import { datedTwiceHeadline, lowerHeadline, toldHeadline } from './lower-headline.ts'
import { marksPicture, noiseReason } from './noise.ts'
import { isKicker, isPageLine, isPageTitle } from './page-lines.ts'

/** A line above the headline that holds a date: of the article, or the site's own clock. */
export interface DateAbove {
  readonly line: Line
  readonly date: DateLine
  /** Lines of the page stand between it and the headline, so that it is the site's clock. */
  readonly isClock: boolean
}

export interface Above {
  readonly parts: readonly Part[]
  readonly date?: DateAbove
  readonly kicker?: Line
  /** Captions of pictures that stand over the headline; no part is claimed for them yet. */
  readonly captions: readonly Line[]
  /** Index of the line that may be the headline. */
  readonly next: number
}

const MOST_LINES_AFTER = 8
/** How many of a page’s own lines may stand over the headline. */
const MOST_LINES_ABOVE = 12
/** "THỨ HAI, NGÀY 27 ...": page headers print their clock in capitals. */
const CLOCK_IN_CAPITALS = /^(?:THỨ|CHỦ NHẬT)(?!\p{L})[^\p{Ll}]+$/u
/** "Ngày 27 tháng 11 năm 2023" alone. */
const DAY_IN_FULL = /^ngày \d{1,2} tháng \d{1,2} năm \d{4}$/iu
/** A site's clock does not say what it is; the date of an article may. */
const SAYS_PUBLISHED = /^(?:cập nhật|đăng|ngày đăng|xuất bản)(?!\p{L})/iu

/** Reads the lines over the headline; `hinted` is the index of a headline that the format tells. */
export function readAbove(lines: readonly Line[], hinted: number): Above {
  const parts: Part[] = []
  let date: DateAbove | undefined
  let kicker: Line | undefined
  let index = 0
  const claim = (kind: Part['kind'], line: Line, reason?: Part['reason']) =>
    parts.push({ kind, start: line.start, end: line.end, ...(reason ? { reason } : {}) })
  const claimPageLine = (line: Line, reason: Part['reason']) => {
    claim('noise', line, reason)
    const isLabelled = date !== undefined && SAYS_PUBLISHED.test(date.line.text)
    if (
      date &&
      isOfClock(date) &&
      !isLabelled &&
      reason !== 'rule' &&
      reason !== 'counter' &&
      !OF_ARTICLE.test(line.text)
    )
      date = { ...date, isClock: true }
  }
  const claimDate = (line: Line, found: DateLine) => {
    if (date) claim('noise', date.line, date.isClock ? 'clock' : 'extraDate')
    date = { line, date: found, isClock: CLOCK_IN_CAPITALS.test(line.text) }
  }
  const claimKicker = (line: Line) => {
    if (kicker) {
      const { start } = kicker
      const at = parts.findIndex((part) => part.start === start)
      parts[at] = { kind: 'noise', reason: 'pageLink', start, end: kicker.end }
    }
    kicker = line
    claim('kicker', line)
  }

  for (; index < lines.length; index++) {
    const line = lines[index] as Line
    if (marksPicture(line.text)) break
    const reason = line.isInvisible ? undefined : noiseReason(line.text)
    const found = parseDateLine(line.text)
    if (line.isInvisible) claim('noise', line, 'blankParagraph')
    else if (reason) claimPageLine(line, reason)
    else if (found && (!date || (date.date.hasWeekday && hinted < 0))) claimDate(line, found)
    else if (hinted > index && hinted - index <= MOST_LINES_AFTER) {
      if (!isKicker(line, lines[hinted])) break
      claimKicker(line)
    } else if (hinted >= 0) break
    else if (isPageTitle(line, nextVisible(lines, index))) claimPageLine(line, 'pageLink')
    else if (isKicker(line, nextVisible(lines, index))) claimKicker(line)
    else if (isPageLine(line) && hasHeadlineBelow(lines, index)) claimPageLine(line, 'pageLink')
    else break
  }

  const captions: Line[] = []
  while (isCaptionOverHeadline(lines, index, hinted)) {
    captions.push(lines[index] as Line)
    index = lines.indexOf(nextVisible(lines, index) as Line)
  }
  const lower = hinted < 0 ? lowestHeadline(lines, index) : index
  for (; index < lower; index++) {
    const line = lines[index] as Line
    const found = parseDateLine(line.text)
    if (line.isInvisible) claim('noise', line, 'blankParagraph')
    else if (found && (!date || date.date.hasWeekday)) claimDate(line, found)
    else if (hasCredit(line.text) || namesSomebody(line.text)) captions.push(line)
    else claimPageLine(line, noiseReason(line.text) ?? 'pageLink')
  }
  return { parts, captions, next: index, ...(date ? { date } : {}), ...(kicker ? { kicker } : {}) }
}

function lowestHeadline(lines: readonly Line[], index: number): number {
  const dated = datedTwiceHeadline(lines, index)
  return dated > index ? dated : toldHeadline(lines, lowerHeadline(lines, index))
}

/** A line that shows somebody or credits a picture, right over a headline. */
function isCaptionOverHeadline(lines: readonly Line[], index: number, hinted: number): boolean {
  if (hinted >= 0) return false
  const line = lines[index]
  const below = line && nextVisible(lines, index)
  if (!line || !below || line.hint || line.isInvisible) return false
  const { text } = line
  if (!namesSomebody(text) && !hasCredit(text)) return false
  return isHeadline(below, lines, lines.indexOf(below)) && wordsOf(below.text).length >= 5
}

/** Buttons that pages print beside an article and its date. */
const OF_ARTICLE = /^(?:in (?:bài|trang)|bản in|gửi bài)(?!\p{L})/iu

/** What a site's clock prints: the weekday, or a day in full without the time of an article. */
function isOfClock({ date, line }: DateAbove): boolean {
  return date.hasWeekday || DAY_IN_FULL.test(line.text)
}

/** A headline stands among the lines below, before anything that is clearly body. */
function hasHeadlineBelow(lines: readonly Line[], index: number): boolean {
  for (let at = index + 1, seen = 0; at < lines.length && seen < MOST_LINES_ABOVE; at++) {
    const line = lines[at] as Line
    if (line.isInvisible) continue
    seen++
    if (line.text.length > LONGEST_HEADLINE) return false
    if (noiseReason(line.text) || parseDateLine(line.text) || isPageLine(line)) continue
    if (isKicker(line, nextVisible(lines, at))) continue
    return isHeadline(line, lines, at) && wordsOf(line.text).length >= 5
  }
  return false
}
