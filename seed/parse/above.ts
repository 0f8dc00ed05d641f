/** What a page prints over a headline: its name, menus, clock and sections. */
import { latin } from '../../vietnamese/latin.ts'
import { parseDateLine, type DateLine } from '../../vietnamese/date-line.ts'
import type { BylineName, Part } from '../report.ts'
import { parseLabelledByline } from './byline.ts'
import { hasCredit } from './caption.ts'
import { OPENS_BODY, opensWithAgency } from './headline.ts'
import { nextVisible, type Line } from './lines.ts'
import { marksPicture, noiseReason } from './noise.ts'
import { LONG } from './headline-signs.ts'
import { isKicker, isPageTitle } from './page-lines.ts'
import { namesSomebody } from './named-people.ts'
import { tickerOf } from './ticker.ts'

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
  /** Who wrote it, where the page says so over the headline: "Tin, ảnh: A". */
  readonly byline: readonly BylineName[]
  /** The article's own lines over its headline, pictures and summaries; no part is claimed for them. */
  readonly own: readonly Line[]
  /** Index of the headline, or of the first line that may be the article's. */
  readonly next: number
}

/** "THỨ HAI, NGÀY 27 ...": page headers print their clock in capitals. */
const CLOCK_IN_CAPITALS = latin(/^(?:THỨ|CHỦ NHẬT)(?!\p{L})[^\p{Ll}]+$/u)
/** "31 C", "26.4°C": a page's weather stands beside its clock. */
const WEATHER = /^-?\d{1,2}(?:[.,]\d)?\s?°?\s?C$/u
/** "Ngày 27 tháng 11 năm 2023" alone. */
const DAY_IN_FULL = /^ngày \d{1,2} tháng \d{1,2} năm \d{4}$/iu
/** A site's clock does not say what it is; the date of an article may. */
const SAYS_PUBLISHED = latin(/^(?:cập nhật|đăng|ngày đăng|xuất bản)(?!\p{L})/iu)
/** Buttons that pages print beside an article and its date. */
const OF_ARTICLE = latin(/^(?:in (?:bài|trang)|bản in|gửi bài)(?!\p{L})/iu)

/**
 * Reads the lines over the headline. Without one it ends at the first line that is neither the
 * page's nor a date.
 */
export function readAbove(lines: readonly Line[], headline: Line | undefined): Above {
  const parts: Part[] = []
  const own: Line[] = []
  const byline: BylineName[] = []
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
    const isBelowWeather = lines.slice(0, index).some(({ text }) => WEATHER.test(text))
    date = { line, date: found, isClock: isBelowWeather || CLOCK_IN_CAPITALS.test(line.text) }
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

  const ticker = tickerOf(lines)
  for (; index < lines.length && lines[index] !== headline; index++) {
    const line = lines[index] as Line
    if (ticker.has(line)) {
      claim('noise', line, 'pageLink')
      continue
    }
    if (!headline && marksPicture(line.text)) break
    const reason = line.isInvisible ? undefined : noiseReason(line.text)
    const found = parseDateLine(line.text)
    const written = headline && byline.length === 0 ? parseLabelledByline(line.text) : undefined
    if (line.isInvisible) claim('noise', line, 'blankParagraph')
    else if (headline && line.hint?.kind === 'picture') own.push(line)
    else if (reason) claimPageLine(line, reason)
    else if (found && (!date || date.date.hasWeekday)) claimDate(line, found)
    else if (!headline) break
    else if (written) {
      byline.push(...written.names)
      claim('byline', line)
    } else if (isOwn(line)) own.push(line)
    else if (isPageTitle(line, headline)) claimPageLine(line, 'pageLink')
    else if (isKicker(line, nextVisible(lines, index))) claimKicker(line)
    else claimPageLine(line, 'pageLink')
  }
  return {
    parts,
    byline,
    own,
    next: index,
    ...(date ? { date } : {}),
    ...(kicker ? { kicker } : {}),
  }
}

/** In characters; mottoes with a full stop are shorter. */
const SHORTEST_SENTENCE = 35
const SENTENCE_END = /[.!?…]["”)]*$/u

/** Captions, and sentences of the text: a page's own lines show nobody and tell no news. */
function isOwn({ text }: Line): boolean {
  if (text.length > LONG || hasCredit(text) || namesSomebody(text)) return true
  if (OPENS_BODY.test(text) || opensWithAgency(text)) return true
  return text.length > SHORTEST_SENTENCE && SENTENCE_END.test(text)
}

/** What a site's clock prints: the weekday, or a day in full without the time of an article. */
function isOfClock({ date, line }: DateAbove): boolean {
  return date.hasWeekday || DAY_IN_FULL.test(line.text)
}
