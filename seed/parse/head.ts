/** The top of a report: headline, kicker, date line, author, and the page's own lines around them. */
import { parseDateLine, type DateLine } from '../../vietnamese/date-line.ts'
import { toneKey } from '../../vietnamese/fold.ts'
import { wordsOf } from '../../vietnamese/words.ts'
import type { BylineName, Part } from '../report.ts'
import { readAbove, type Above } from './above.ts'
import { namesPictures, parseByline, parseLabelledByline, type Byline } from './byline.ts'
import { authorsBeside, surelyBeside } from './beside-date.ts'
import { hasCredit } from './caption.ts'
import { looksLikeCaption } from './caption-sentences.ts'
import { findHeadline } from './find-headline.ts'
import { dayOfDigest, isAgencyOf, opensWithAgency } from './headline.ts'
import { nextVisible, type Line } from './lines.ts'
import { noiseReason } from './noise.ts'
import { isPostOfWriter } from './named-people.ts'
import { isOutlet, labelledSource, authorAndSourceOf, type SourceLine } from './source.ts'

export interface Head {
  readonly parts: readonly Part[]
  readonly headline?: Line
  readonly kicker?: Line
  readonly dateLine?: DateLine
  readonly byline: readonly BylineName[]
  readonly source?: SourceLine
  /** The article's own lines over its headline: captions, a summary. */
  readonly own: readonly Line[]
  /** Index of the first line after the head. */
  readonly next: number
}

const LONGEST_SUBHEADLINE = 150
const MOST_LINES_AFTER_HEADLINE = 8
const SHORTEST_BODY = 100
const BULLET = /^[•·\s-]+/u

/** Reads the head; without a headline it holds only the lines that are clearly not the body. */
export function readHead(lines: readonly Line[]): Head {
  const printed = lines.find((line) => line.hint?.kind === 'headline') ?? findHeadline(lines)
  const headline = printed && withoutMark(printed)
  const above = readAbove(lines, printed)
  const { kicker, date: dateAbove, own } = above
  const parts: Part[] = [...above.parts]
  const byline: BylineName[] = [...above.byline]
  let index = above.next
  const claim = (kind: Part['kind'], line: Line, reason?: Part['reason']) =>
    parts.push({ kind, start: line.start, end: line.end, ...(reason ? { reason } : {}) })

  if (!printed || !headline) return withoutHeadline(lines, above)
  if (headline !== printed)
    parts.push({ kind: 'noise', reason: 'pageLink', start: printed.start, end: headline.start })
  claim('headline', headline)
  index++

  let dateLine: DateLine | undefined
  let source: SourceLine | undefined
  const key = toneKey(headline.text)
  for (let seen = 0; index < lines.length && seen < MOST_LINES_AFTER_HEADLINE; index++) {
    const line = lines[index] as Line
    if (line.isInvisible) {
      claim('noise', line, 'blankParagraph')
      continue
    }
    seen++
    const text = line.text.replace(BULLET, '')
    const date = parseDateLine(line.text)
    const reason = noiseReason(text)
    const named = source ? undefined : labelledSource(line.text)
    if (toneKey(line.text) === key) claim('noise', line, 'repeatedHeadline')
    else if (reason === 'imageFile') break
    else if (reason) claim('noise', line, reason)
    else if (date && !dateLine) {
      dateLine = date
      claim('dateLine', line)
      byline.push(...authorsBeside(date))
    } else if (date) claim('noise', line, 'extraDate')
    else if (named) {
      source = named
      claim('source', line)
    } else if (
      (!dateLine && isOutlet(line.text)) ||
      isAgencyOf(line.text, nextVisible(lines, index)?.text)
    )
      claim('noise', line, 'pageLink')
    else if (!dateLine && isSubheadline(line, nextVisible(lines, index))) claim('crosshead', line)
    else if (!dateLine && isSection(line, nextVisible(lines, index)))
      claim('noise', line, 'pageLink')
    else {
      // Pages print the author's picture with his name beside it.
      if (byline.length > 0 && byline.every(({ name }) => text === name)) {
        claim('byline', line)
        continue
      }
      if (byline.length > 0 && isPostOfWriter(lines, index)) {
        claim('byline', line)
        continue
      }
      const both = source || byline.length > 0 ? undefined : authorAndSourceOf(line)
      if (both) {
        source = both.source
        byline.push(...both.names)
        parts.push(...both.parts)
        continue
      }
      const below = nextVisible(lines, index)
      const labelled =
        byline.length === 0 && below && LABEL_ALONE.test(text)
          ? parseByline(`Tác giả: ${below.text}`, false)
          : undefined
      if (below && labelled) {
        claim('byline', line)
        const at = lines.indexOf(below)
        for (const gap of lines.slice(index + 1, at)) claim('noise', gap, 'blankParagraph')
        claim('byline', below)
        byline.push(...labelled.names)
        index = at
        continue
      }
      const author =
        byline.length === 0 && (!hasCredit(text) || namesPictures(text))
          ? parseByline(text, true)
          : undefined
      if (!author || !isFollowedByBody(lines, index)) break
      claim('byline', line)
      byline.push(...author.names)
    }
  }
  const digestDay = dayOfDigest(headline.text)
  const ownDay = digestDay === undefined ? undefined : parseDateLine(digestDay)
  const isDated =
    dateAbove !== undefined &&
    !dateAbove.isClock &&
    dateLine === undefined &&
    !(dateAbove.date.hasWeekday && isOfAnotherDay(dateAbove.date, lines.slice(index))) &&
    (ownDay === undefined || ownDay.date === dateAbove.date.date)
  if (dateAbove)
    claim(isDated ? 'dateLine' : 'noise', dateAbove.line, isDated ? undefined : 'clock')
  const found = isDated ? dateAbove.date : (dateLine ?? ownDay)
  return {
    parts,
    headline,
    byline,
    own,
    next: index,
    ...(kicker ? { kicker } : {}),
    ...(source ? { source } : {}),
    ...(found ? { dateLine: found } : {}),
  }
}

/** "- Tỉnh Mẫu họp", "• Tỉnh Mẫu họp", "【ket qua】Tỉnh Mẫu họp": a list's mark, or what others wrote into a copy. */
const MARK_BEFORE = /^(?:[-–•·▪●■◆►➤]\s*(?=\S)|【[^【】]{1,40}】\s*)+/u

function withoutMark(line: Line): Line {
  const { length = 0 } = MARK_BEFORE.exec(line.text)?.[0] ?? ''
  if (length === 0 || length === line.text.length) return line
  return { ...line, start: line.start + length, text: line.text.slice(length) }
}

/** "Tác giả" over "Trần Mẫu": the label stands on a line of its own. */
const LABEL_ALONE = /^(?:tác giả|người viết)\s?:?$/iu

/** Without a headline a date line still is one, and so is who wrote the text and from where it is. */
function withoutHeadline(lines: readonly Line[], above: Above): Head {
  const parts: Part[] = [...above.parts]
  const byline: BylineName[] = []
  let index = above.next
  let dateLine = above.date?.date
  let source: SourceLine | undefined
  const claim = (kind: Part['kind'], { start, end }: Line) => parts.push({ kind, start, end })
  if (above.date) {
    claim('dateLine', above.date.line)
    byline.push(...surelyBeside(above.date.line, above.date.date))
  }
  const author = authorAbove(lines, index)
  if (author) {
    claim('byline', lines[index++] as Line)
    byline.push(...author.names)
    const below = lines[index]
    const dateBelow = dateLine ? undefined : below && parseDateLine(below.text)
    if (below && dateBelow) {
      claim('dateLine', below)
      dateLine = dateBelow
      index++
    }
  }
  for (; index < lines.length; index++) {
    const line = lines[index] as Line
    const labelled = parseLabelledByline(line.text)
    const named = source ? undefined : labelledSource(line.text)
    if (line.isInvisible) {
      parts.push({ kind: 'noise', reason: 'blankParagraph', start: line.start, end: line.end })
    } else if (labelled) {
      byline.push(...labelled.names)
      claim('byline', line)
    } else if (named) {
      source = named
      claim('source', line)
    } else break
  }
  return {
    parts,
    byline,
    own: above.own,
    next: index,
    ...(source ? { source } : {}),
    ...(dateLine ? { dateLine } : {}),
  }
}

/** "Chiều nay (22/4)": the day on which a report was written. */
const TODAY =
  /(?:sáng|trưa|chiều|tối|đêm|hôm) nay,? ?\(?(?:ngày )?(?<day>\d{1,2})[-/.](?<month>\d{1,2})(?!\d)/iu
const LINES_OF_LEAD = 3
/** A report is put on the page within so many days. */
const MOST_DAYS = 10

/** The text says of its "today" that it was long before or after: the date is of the site's clock. */
function isOfAnotherDay({ date, time }: DateLine, lines: readonly Line[]): boolean {
  if (time === undefined && tellsOfOtherDays(date, lines)) return true
  for (const { text } of lines.slice(0, LINES_OF_LEAD)) {
    const { day, month } = TODAY.exec(text)?.groups ?? {}
    if (day === undefined || month === undefined) continue
    return distanceOf(date, { day, month }) > MOST_DAYS
  }
  return false
}

const DAY = 86_400_000
/** Days without a year are of these months; what is nearer than so many days may be reported. */
const MOST_DAYS_BETWEEN = 45
const FEWEST_OF_OTHER_DAYS = 2

/** All the days that the text names in figures are months away from the site's. */
function tellsOfOtherDays(date: string, lines: readonly Line[]): boolean {
  const days = lines.flatMap(({ text }) =>
    Array.from(text.matchAll(DAY_AND_MONTH), ({ groups }) => distanceOf(date, groups ?? {})),
  )
  const opens = DAY_OF_LEAD.exec(lines.find(({ isInvisible }) => !isInvisible)?.text ?? '')
  const isOld = opens?.groups !== undefined && distanceOf(date, opens.groups) > YEAR
  const areOther = days.every((away) => away > MOST_DAYS_BETWEEN)
  return areOther && (isOld || days.length >= FEWEST_OF_OTHER_DAYS)
}

/** "Ngày 1/2/2013, ..." opens the text of that day, whatever the site's clock says. */
const DAY_OF_LEAD =
  /^(?:.{2,14}-\s?)?(?:sáng|trưa|chiều|tối|ngày)(?: ngày)? (?<day>\d{1,2})[-/.](?<month>\d{1,2})[-/.](?<year>\d{4})(?!\d)/iu
const YEAR = 365

const DAY_AND_MONTH =
  /(?<![\d/.-])(?<day>\d{1,2})[-/.](?<month>\d{1,2})(?:[-/.](?<year>\d{4}))?(?![\d/.-])/gu

/** In days; of a day without a year, to the nearest. */
function distanceOf(
  date: string,
  { day, month, year }: Record<string, string | undefined>,
): number {
  const at = Date.UTC(Number(year ?? date.slice(0, 4)), Number(month) - 1, Number(day))
  const days = Math.abs(Date.parse(date) - at) / DAY
  return year === undefined ? Math.min(days, Math.abs(days - 365)) : days
}

/** A pen name alone over an agency's text, where the headline was left out. */
function authorAbove(lines: readonly Line[], index: number): Byline | undefined {
  const line = lines[index]
  const below = nextVisible(lines, index)
  const isDated = below && parseDateLine(below.text) !== undefined && lines[index + 1] === below
  const next = isDated ? nextVisible(lines, index + 1) : below
  if (!line || line.isInvisible || line.hint || !next) return undefined
  return next.text.length >= SHORTEST_BODY && opensWithAgency(next.text)
    ? parseByline(line.text, true)
    : undefined
}

/** A second headline between the headline and the date line. */
function isSubheadline(line: Line, next: Line | undefined): boolean {
  const { text } = line
  if (text.length > LONGEST_SUBHEADLINE || /[.;,]$/.test(text) || wordsOf(text).length < 4)
    return false
  if (next === undefined || parseDateLine(next.text) === undefined) return false
  return !hasCredit(text) && !looksLikeCaption(text) && parseByline(text, true) === undefined
}

/** "Dân sự" between the headline and its date: the section that the article is in. */
function isSection({ text }: Line, next: Line | undefined): boolean {
  if (wordsOf(text).length >= 4 || !/^\p{Lu}[\p{Ll} &-]+$/u.test(text)) return false
  return next !== undefined && parseDateLine(next.text) !== undefined
}

/** A by-line above the body has text below it; a lone short line at the end does not count here. */
function isFollowedByBody(lines: readonly Line[], index: number): boolean {
  return nextVisible(lines, index) !== undefined
}
