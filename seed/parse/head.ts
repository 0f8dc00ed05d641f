/** The top of a report: headline, kicker, date line, author, and the page's own lines around them. */
import { parseDateLine, type DateLine } from '../../vietnamese/date-line.ts'
import { toneKey } from '../../vietnamese/fold.ts'
import { wordsOf } from '../../vietnamese/words.ts'
import type { BylineName, Part } from '../report.ts'
import { namesPictures, parseByline } from './byline.ts'
import { hasCredit, looksLikeCaption } from './caption.ts'
import type { Line } from './lines.ts'
import { noiseReason } from './noise.ts'
import { isOutlet, parseSource, type SourceLine } from './source.ts'

export interface Head {
  readonly parts: readonly Part[]
  readonly headline?: Line
  readonly kicker?: Line
  readonly dateLine?: DateLine
  readonly byline: readonly BylineName[]
  readonly source?: SourceLine
  /** Index of the first line after the head. */
  readonly next: number
}

const LONGEST_HEADLINE = 250
const LONGEST_KICKER = 60
const LONGEST_SUBHEADLINE = 150
const MOST_LINES_AFTER_HEADLINE = 8
/** How much of a page's own lines may stand over the headline, and how short they are. */
const MOST_LINES_ABOVE = 6
const LONGEST_PAGE_LINE = 45
const LONGEST_SOURCE = 60
const AGENCY =
  /^(?:\([^()]{2,30}\)\s*[.,]?\s*-?|\p{Lu}[\p{Lu}\d]{1,7}(?:\.(?:VN|vn|org))?\s?-)\s*(?=\S)/u
const OPENS_BODY = /^(?:(?:vào )?(?:ngày|sáng|trưa|chiều|tối|đêm)(?: ngày)?,?\s\(?\d)/iu
/** Section names that stand over a headline. */
const SECTION =
  /^(?:thời sự|chính trị|kinh tế|xã hội|văn hóa|giáo dục|y tế|pháp luật|an ninh|quốc phòng|thể thao|xây dựng đảng|tin tức|tin trong tỉnh|hoạt động|đời sống|quốc tế|du lịch|khoa học|công nghệ|môi trường|nông nghiệp|sự kiện|tiêu điểm|bạn đọc)(?: (?:-|và) .{1,40}|,.{1,40})?$/iu

const BULLET = /^[•·\s-]+/u
const NAMES_SOURCE = /^[•·\s-]*nguồn(?: tin)?\s*:/iu

/** Reads the head; without a headline it holds only the lines that are clearly not the body. */
export function readHead(lines: readonly Line[]): Head {
  const parts: Part[] = []
  const byline: BylineName[] = []
  let clock: { line: Line; date: DateLine } | undefined
  let kicker: Line | undefined
  let index = 0
  const claim = (kind: Part['kind'], line: Line, reason?: Part['reason']) =>
    parts.push({ kind, start: line.start, end: line.end, ...(reason ? { reason } : {}) })

  const hinted = lines.findIndex((line) => line.hint?.kind === 'headline')
  for (; index < lines.length; index++) {
    const line = lines[index] as Line
    const reason = line.isInvisible ? 'blankParagraph' : noiseReason(line.text)
    const date = parseDateLine(line.text)
    if (reason) claim('noise', line, reason)
    else if (date && !clock) clock = { line, date }
    else if (hinted > index && hinted - index <= MOST_LINES_AFTER_HEADLINE) {
      if (!isKicker(line, lines[hinted])) break
      kicker = line
      claim('kicker', line)
    } else if (hinted < 0 && !kicker && isKicker(line, nextVisible(lines, index))) {
      kicker = line
      claim('kicker', line)
    } else break
  }

  for (const lower = hinted < 0 ? lowerHeadline(lines, index) : index; index < lower; index++) {
    const line = lines[index] as Line
    claim('noise', line, line.isInvisible ? 'blankParagraph' : 'pageLink')
  }

  const candidate = lines[index]
  const headline =
    candidate && (candidate.hint?.kind === 'headline' || isHeadline(candidate, lines, index))
      ? candidate
      : undefined
  if (!headline) {
    // Without a headline a date line still is one, and so is everything claimed as the page's.
    if (clock) claim('dateLine', clock.line)
    return {
      parts: parts.filter((part) => part.kind !== 'kicker'),
      byline,
      next: kicker ? lines.indexOf(kicker) : index,
      ...(clock ? { dateLine: clock.date } : {}),
    }
  }
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
    const date = parseDateLine(line.text)
    const reason = noiseReason(line.text)
    const named = source ? undefined : sourceIn(line)
    if (toneKey(line.text) === key) claim('noise', line, 'repeatedHeadline')
    else if (reason === 'imageFile') break
    else if (reason) claim('noise', line, reason)
    else if (date && !dateLine) {
      dateLine = date
      claim('dateLine', line)
      if (date.author && !isOutlet(date.author))
        byline.push(...(parseByline(date.author, true)?.names ?? [{ name: date.author }]))
    } else if (date) claim('noise', line, 'extraDate')
    else if (named) {
      source = named
      claim('source', line)
    } else if (!dateLine && isOutlet(line.text)) claim('noise', line, 'pageLink')
    else if (!dateLine && isSubheadline(line, nextVisible(lines, index))) claim('crosshead', line)
    else {
      const author =
        byline.length === 0 && (!hasCredit(line.text) || namesPictures(line.text))
          ? parseByline(line.text, true)
          : undefined
      if (!author || !isFollowedByBody(lines, index)) break
      claim('byline', line)
      byline.push(...author.names)
    }
  }
  if (clock) claim(dateLine ? 'noise' : 'dateLine', clock.line, dateLine ? 'clock' : undefined)
  const found = dateLine ?? clock?.date
  return {
    parts,
    headline,
    byline,
    next: index,
    ...(kicker ? { kicker } : {}),
    ...(source ? { source } : {}),
    ...(found ? { dateLine: found } : {}),
  }
}

function isHeadline(line: Line, lines: readonly Line[], index: number): boolean {
  const { text } = line
  if (text.length > LONGEST_HEADLINE || text.length < 6 || line.hint?.kind === 'caption')
    return false
  if (line.hint?.kind === 'tableRow' || line.hint?.kind === 'listItem') return false
  if (!/\p{L}/u.test(text) || wordsOf(text).length < 3) return false
  if (/^(?:[-–•+*]|[IVX]{1,4}\.)\s/u.test(text)) return false
  if (AGENCY.test(text) && /[.:]$/.test(text)) return false
  if (OPENS_BODY.test(text) || hasCredit(text)) return false
  const next = nextVisible(lines, index)
  if (!next) return false
  if (/(?<!\.\.)[.;,]$/.test(text))
    return parseDateLine(next.text) !== undefined && text.endsWith('.')
  if (AGENCY.test(text) && text.length > 150) return false
  return true
}

/**
 * Where the headline stands when the page's own short lines ("Theo dõi trên", the name of a section)
 * stand over it: the last line above the date that is a headline, much longer than they are.
 */
function lowerHeadline(lines: readonly Line[], index: number): number {
  const first = lines[index]
  if (!first || first.text.length > LONGEST_PAGE_LINE) return index
  let lowest = index
  for (let at = index, seen = 0; at < lines.length && seen <= MOST_LINES_ABOVE; at++) {
    const line = lines[at] as Line
    if (line.isInvisible) continue
    seen++
    if (parseDateLine(line.text)) {
      const { text } = lines[lowest] as Line
      return text.length > first.text.length * 1.5 && wordsOf(text).length >= 6 ? lowest : index
    }
    if (line.text.length > LONGEST_HEADLINE) return index
    const isOwn = noiseReason(line.text) === undefined && parseByline(line.text, true) === undefined
    if (isOwn && isHeadline(line, lines, at)) lowest = at
  }
  return index
}

function isKicker(line: Line, next: Line | undefined): boolean {
  if (!next || line.text.length > LONGEST_KICKER || next.text.length <= line.text.length)
    return false
  if (/[.;,!?]$/.test(line.text) || parseDateLine(next.text)) return false
  if (parseByline(line.text, false)) return false
  if (SECTION.test(line.text)) return true
  const isUpper = line.text === line.text.toUpperCase() && /\p{L}/u.test(line.text)
  return isUpper && next.text !== next.text.toUpperCase() && wordsOf(line.text).length <= 6
}

/** "• Nguồn: Báo A"; what a sentence of the article says of sources is longer than a name. */
function sourceIn({ text }: Line): SourceLine | undefined {
  if (!NAMES_SOURCE.test(text)) return undefined
  const named = parseSource(text.replace(BULLET, ''))
  return named && named.name.length <= LONGEST_SOURCE ? named : undefined
}

/** A second headline between the headline and the date line. */
function isSubheadline(line: Line, next: Line | undefined): boolean {
  const { text } = line
  if (text.length > LONGEST_SUBHEADLINE || /[.;,]$/.test(text) || wordsOf(text).length < 4)
    return false
  if (next === undefined || parseDateLine(next.text) === undefined) return false
  return !hasCredit(text) && !looksLikeCaption(text) && parseByline(text, true) === undefined
}

/** A by-line above the body has text below it; a lone short line at the end does not count here. */
function isFollowedByBody(lines: readonly Line[], index: number): boolean {
  return nextVisible(lines, index) !== undefined
}

function nextVisible(lines: readonly Line[], index: number): Line | undefined {
  for (let at = index + 1; at < lines.length; at++) if (!lines[at]?.isInvisible) return lines[at]
  return undefined
}
