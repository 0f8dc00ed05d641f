/** What a page prints over a headline: its name, menus, clock and sections. */
import { parseDateLine, type DateLine } from '../../vietnamese/date-line.ts'
import { fold, toneKey } from '../../vietnamese/fold.ts'
import { PROVINCES } from '../../vietnamese/places.ts'
import { SECTION_NAMES } from '../../vietnamese/sections.ts'
import { wordsOf } from '../../vietnamese/words.ts'
import type { Part } from '../report.ts'
import { parseByline } from './byline.ts'
import { hasCredit } from './caption.ts'
import { isVerbless, saysWhereInPicture } from './caption-sentences.ts'
import { isLetterhead } from './letterhead.ts'
import { nextVisible, type Line } from './lines.ts'
import { marksPicture, noiseReason } from './noise.ts'
import { isOutlet } from './source.ts'
import { partTold } from './told.ts'

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
  /** Index of the line that may be the headline. */
  readonly next: number
}

const LONGEST_HEADLINE = 250
const LONGEST_KICKER = 60
const MOST_LINES_AFTER = 8
/** How many of a page's own lines may stand over the headline, and how short they are. */
const MOST_LINES_ABOVE = 12
const LONGEST_PAGE_LINE = 45
/** What a page says of itself, over its sections or buttons. */
const LONGEST_SLOGAN = 60
const LONGEST_NAME_OF_PAGE = 120
/** A second headline this long is a summary in large print, and the short line above the headline. */
const LONGEST_LOWER = 110

const AGENCY =
  /^(?:\([^()]{2,30}\)\s*[.,]?\s*-?|\p{Lu}[\p{Lu}\d]{1,7}(?:\.(?:VN|vn|org))?\s?-)\s*(?=\S)/u
const OPENS_BODY =
  /^(?:(?:vào )?(?:ngày|sáng|trưa|chiều|tối|đêm)(?: ngày)?,?\s\(?\d)(?![^:]{1,16}:\s\p{Lu})/iu
/** Headlines do not shorten "đồng chí"; captions do. */
const OPENS_CAPTION = /^(?:các\s)?đ\/c\s/iu
/** Section names that stand over a headline. */
const SECTION = new RegExp(
  String.raw`^(?:${SECTION_NAMES.join('|')})(?: (?:-|và) .{1,40}|,.{1,40})?$`,
  'iu',
)
/** Nothing but the names of sections: "Tin tức sự kiện". */
const SECTIONS_ALONE = new RegExp(
  String.raw`^(?:${SECTION_NAMES.join('|')})(?:\s?[-,|]\s?(?:${SECTION_NAMES.join('|')}))*$`,
  'iu',
)
/** What a page's title has behind the headline: " - Báo Mẫu", " | Mẫu Sơn". */
const BEHIND_TITLE = /^\s?[-|]\s?\S.{1,60}$/u

/**
 * Lines that name the page or lead through it, observed on the sites of papers, provinces and
 * ministries. They count only over a headline: below it the same words may be the article's.
 */
const PAGE_LINES: readonly RegExp[] = [
  // Names of a page's building blocks, left in its text: "MENU_PORTLET_x1".
  /^[A-Za-z0-9]+(?:[_-][A-Za-z0-9]+)*_[A-Za-z0-9_-]+$/u,
  /^[•·»›>-]\s*[^.!?;]{2,60}$/u,
  /^>\s.{2,100}\s>\s.{2,250}$/u,
  /^(?:[•·-]\s*)?(?:hotline|đường dây nóng|e-?mail|điện thoại|đt|tel|fax|website|địa chỉ)\s*:/iu,
  /^(?:truy cập|chuyển (?:đến|tới)|nhảy (?:đến|tới)|đi (?:đến|tới)) (?:phần )?nội dung(?: (?:chính|luôn))?$/iu,
  /^(?:skip to .{1,30}|đang tải.{0,60}|hôm nay\s*[:,].{0,60}|thông tin (?:chung|chi tiết)|chi tiết (?:tin|bài viết|tin tức))$/iu,
  /^(?:ca khúc|bài hát|video|clip|audio|podcast|infographics?|e-?magazine|ảnh|media)\s*:/iu,
  /^(?:kỷ niệm|chào mừng) [\d./-]+$/iu,
  // The page's address, and names that only sites have: "Mẫu Sơn 24h".
  /^(?:https?:\/\/)?(?:[a-z0-9-]+\.){1,4}(?:vn|com|net|org)(?:\/\S*)?$/iu,
  /^\p{Lu}[\p{L} ]{1,30} (?:24h|24\/7|online)$/iu,
]
/** The page's own name and whose voice it is. */
const NAME_OF_PAGE =
  /^(?:cơ quan (?:của|ngôn luận|chủ quản)|tiếng nói (?:của|vì)|diễn đàn của|(?:cổng|trang) (?:thông tin|TTĐT)|chuyên trang|đài (?:phát thanh|truyền hình|PT-?TH)|(?:báo|tạp chí) [^.,:;]{2,40} (?:điện tử|online))(?!\p{L})/iu
/** "Nhanh - Đúng - Hay", "Trang A > Trang B > Trang C": three short parts or more. */
const SHORT_PARTS = /^[^.,!?:;]{2,30}(?:\s[-–|•·]\s[^.,!?:;]{2,30}){2,}$/u
/** Angle quotation marks part crumbs too; the text has the straight ones in their place. */
const CRUMBS = /^[^.!?;>"]{2,40}(?:(?:\s*>\s*|\s"\s)[^.!?;>"]{2,60})+>?$/u
/** "THỨ HAI, NGÀY 27 ...": page headers print their clock in capitals. */
const CLOCK_IN_CAPITALS = /^(?:THỨ|CHỦ NHẬT)(?!\p{L})[^\p{Ll}]+$/u
/** "Ngày 27 tháng 11 năm 2023" alone. */
const DAY_IN_FULL = /^ngày \d{1,2} tháng \d{1,2} năm \d{4}$/iu
const CELL_EDGE = /^\||\|$/u

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
    if (date && isOfClock(date) && !isLabelled && reason !== 'rule' && reason !== 'counter')
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

  const lowest = hinted < 0 ? lowerHeadline(lines, index) : index
  for (const lower = hinted < 0 ? toldHeadline(lines, lowest) : index; index < lower; index++) {
    const line = lines[index] as Line
    const found = parseDateLine(line.text)
    if (line.isInvisible) claim('noise', line, 'blankParagraph')
    else if (found && !date) claimDate(line, found)
    else claimPageLine(line, noiseReason(line.text) ?? 'pageLink')
  }
  return { parts, next: index, ...(date ? { date } : {}), ...(kicker ? { kicker } : {}) }
}

/** What a site's clock prints: the weekday, or a day in full without the time of an article. */
function isOfClock({ date, line }: DateAbove): boolean {
  return date.hasWeekday || DAY_IN_FULL.test(line.text)
}

/** "ANTM" over "ANTM.VN - ...": the name that the dateline below repeats. */
export function isAgencyOf(line: string, below: string | undefined): boolean {
  if (below === undefined || !/^\p{Lu}[\p{Lu}\d]{1,7}$/u.test(line) || !AGENCY.test(below))
    return false
  return fold(below.replace(/^\(/u, '')).toUpperCase().startsWith(fold(line))
}

/** True for a text that begins with an agency's dateline: "(TTXVN) - ", "BĐM - ". */
export function opensWithAgency(text: string): boolean {
  return AGENCY.test(text)
}

/** Headlines of two words that papers have for what families and offices announce. */
const OF_GRIEF_AND_THANKS = /^(?:tin buồn|cáo phó|lời cảm ơn|lời chia buồn|cảm tạ|chia buồn)$/iu

/** True for a line that may be the headline of the lines from `index` on. */
export function isHeadline(line: Line, lines: readonly Line[], index: number): boolean {
  const { text } = line
  if (text.length > LONGEST_HEADLINE || text.length < 6 || line.hint?.kind === 'caption')
    return false
  if (CELL_EDGE.test(text)) return false
  if (line.hint?.kind === 'tableRow' || line.hint?.kind === 'listItem') return false
  if (OF_GRIEF_AND_THANKS.test(text)) return nextVisible(lines, index) !== undefined
  if (!/\p{L}/u.test(text) || wordsOf(text).length < 3) return false
  if (/^(?:[-–•+*]|[IVX]{1,4}\.)\s/u.test(text)) return false
  if (AGENCY.test(text) && /[.:]$/.test(text)) return false
  if (OPENS_BODY.test(text) || OPENS_CAPTION.test(text) || hasCredit(text)) return false
  if (saysWhereInPicture(text)) return false
  const next = nextVisible(lines, index)
  if (!next || isLetterhead(lines, index)) return false
  // The name of a page that was still loading.
  if (wordsOf(text).length <= 5 && /^đang tải /iu.test(next.text)) return false
  if (/(?<!\.\.)[.;,]$/.test(text)) {
    if (!text.endsWith('.') || /[.!?]\s/.test(text)) return false
    return parseDateLine(next.text) !== undefined || opensNews(line, next, lines, index)
  }
  if (AGENCY.test(text) && text.length > 150) return false
  return true
}

const LONGEST_STOPPED = 100
const OPENS_NEWS =
  /^(?:(?:vừa qua|hôm nay|ngày|sáng|trưa|chiều|tối|nhân|thực hiện|tại)(?!\p{L})|\()/iu

/** A first line with a full stop is the headline where news begins below it. */
function opensNews(line: Line, next: Line, lines: readonly Line[], index: number): boolean {
  if (line.text.length > LONGEST_STOPPED || nextVisible(lines, -1) !== line) return false
  const isApart = (next.gap ?? 0) > 1 || lines[index + 1] !== next
  return isApart && next.text.length > line.text.length && OPENS_NEWS.test(next.text)
}

/** Papers of several provinces print whose page it is. */
const PROVINCE_NAMES: ReadonlySet<string> = new Set(PROVINCES)

const LONGEST_SECTION = 4
/** A site's clock does not say what it is; the date of an article may. */
const SAYS_PUBLISHED = /^(?:cập nhật|đăng|ngày đăng|xuất bản)(?!\p{L})/iu
/** What portals write under their names. */
const SLOGAN =
  /^(?:nhiệt liệt chào mừng|chào mừng (?:đại hội|kỷ niệm|năm)|(?:đoàn kết.{0,60})?quyết tâm (?:thực hiện|đưa|phấn đấu)|đẩy mạnh học tập và làm theo)(?!\p{L})/iu
const CRUMBS_BETWEEN_ARROWS = /^[^.!?>]{2,40}(?: >{1,2} [^.!?>]{2,40})+$/u

/** The body whose portal it is, over its articles: "Ban Mẫu Trung ương". */
const BODY_ALONE =
  /^(?:Ban|Sở|Bộ|Cục|Vụ|Tổng cục|Ủy ban|UBND|HĐND|Tỉnh ủy|Thành ủy|Huyện ủy|Hội|Liên đoàn|Viện)\s\p{Lu}[^.,:;!?\d]{2,50}$/u
const LONGEST_BODY_ALONE = 8

/** True for a line that only a page has, not the article; said of lines above a headline. */
function isPageLine({ text, hint }: Line): boolean {
  if (hint && hint.kind !== 'paragraph' && hint.kind !== 'listItem') return false
  if (isNameOfPage(text) || PROVINCE_NAMES.has(text)) return true
  if (PAGE_LINES.some((pattern) => pattern.test(text))) return true
  if (CRUMBS.test(text) || SECTIONS_ALONE.test(text)) return true
  if (CRUMBS_BETWEEN_ARROWS.test(text) || SLOGAN.test(text)) return true
  if (BODY_ALONE.test(text) && wordsOf(text).length <= LONGEST_BODY_ALONE)
    return isVerbless(text, wordsOf(text))
  if (SHORT_PARTS.test(text)) return text.split(/\s[-–|•·]\s/u).every(isShort)
  if (!isShort(text) || /[.!?:;,]$/.test(text) || OF_GRIEF_AND_THANKS.test(text)) return false
  return /^\p{L}+$/u.test(text) || parseByline(text, true) === undefined
}

/** The name of a site, or whose voice it is. */
function isNameOfPage(text: string): boolean {
  const isName = NAME_OF_PAGE.test(text) && text.length <= LONGEST_NAME_OF_PAGE
  return (isName || isOutlet(text)) && !/[.;,]$/.test(text)
}

/** The title of the page: the headline that stands below, with the site's name behind it. */
function isPageTitle({ text }: Line, next: Line | undefined): boolean {
  if (!next || next.text.length < 20 || next.text.length >= text.length) return false
  return (
    BEHIND_TITLE.test(text.slice(next.text.length)) &&
    toneKey(text.slice(0, next.text.length)) === toneKey(next.text)
  )
}

/** One or two words, three at most when they are no sentence. */
function isShort(text: string): boolean {
  return wordsOf(text).length <= 2 || (wordsOf(text).length === 3 && text.length <= 16)
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

/**
 * Where the headline stands when lines that are not known for the page's stand over it: the last
 * line above the date that is a headline, much longer than they are. A long one is a summary in
 * large print below a short headline.
 */
function lowerHeadline(lines: readonly Line[], index: number): number {
  const first = lines[index]
  if (!first || first.text.length > LONGEST_SLOGAN) return index
  let lowest = index
  let isBelowPage = false
  let sawPageLine = false
  let isBelowSection = false
  let sawSection = false
  for (let at = index, seen = 0; at < lines.length && seen <= MOST_LINES_ABOVE / 2; at++) {
    const line = lines[at] as Line
    if (line.isInvisible) continue
    seen++
    if (parseDateLine(line.text)) {
      const { text } = lines[lowest] as Line
      if (text.endsWith('.') || text.length > LONGEST_LOWER) return index
      // What stands over the page's buttons is the page's too.
      if (isBelowPage) return lowest
      if (isBelowSection && text.length > first.text.length) return lowest
      const isLonger = text.length > first.text.length * 1.5 && wordsOf(text).length >= 6
      return isLonger && first.text.length <= LONGEST_PAGE_LINE ? lowest : index
    }
    if (line.text.length > LONGEST_HEADLINE) return index
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
  return index
}

/** So much of a headline its text tells, and so little of what the page prints over it. */
const TOLD = 0.25
const NOT_TOLD = 0.1
/** Menus can be long; the text stands close below the headline. */
const MOST_LINES_OF_PAGE = 40
const LINES_OF_TEXT = 8

/**
 * Where the headline stands when the text tells nothing of the line that was taken for it, and much
 * of one below: slogans, sections and names of sites are nobody's news.
 */
function toldHeadline(lines: readonly Line[], index: number): number {
  const first = lines[index]
  if (!first || first.isInvisible || first.hint) return index
  const isSite = isNameOfPage(first.text)
  let isPages = isSite || OF_SECTION.test(first.text)
  let lowest = index
  let isNext = false
  for (let at = index + 1, seen = 0; at < lines.length && seen < MOST_LINES_OF_PAGE; at++) {
    const line = lines[at] as Line
    if (line.isInvisible) continue
    seen++
    if (marksPicture(line.text) || opensText(line)) break
    const reason = noiseReason(line.text)
    if (reason === 'rule') continue
    const isOwn = !reason && !isPageLine(line) && !parseDateLine(line.text)
    if (!isOwn) isPages = true
    const told =
      isOwn && isWholeHeadline(lines, at) && (isPages || isMuchShorter(first, line))
        ? partTold(line.text, textsBelow(lines, at))
        : 0
    // Two that are told one below the other are the headline and what it says more.
    if (told >= TOLD && !isNext) lowest = at
    isNext = told >= TOLD
  }
  if (lowest === index || isSite) return lowest
  return partTold(first.text, textsBelow(lines, lowest)) <= NOT_TOLD ? lowest : index
}

function isWholeHeadline(lines: readonly Line[], index: number): boolean {
  const line = lines[index] as Line
  if (!isHeadline(line, lines, index) || wordsOf(line.text).length < 5) return false
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

/** "Mẫu Sơn:" over a headline says of where it tells. */
const PLACE_WITH_COLON = /^\p{Lu}\p{L}*(?:[ -]\p{Lu}\p{L}*){0,4}:$/u

function isKicker(line: Line, next: Line | undefined): boolean {
  if (OF_GRIEF_AND_THANKS.test(line.text)) return false
  if (next && PLACE_WITH_COLON.test(line.text)) {
    return wordsOf(next.text).length >= 6 && !opensWithAgency(next.text)
  }
  if (!next || line.text.length > LONGEST_KICKER || next.text.length <= line.text.length)
    return false
  if (/[.;,!?]$/.test(line.text) || parseDateLine(next.text)) return false
  if (parseByline(line.text, false)) return false
  if (SECTION.test(line.text)) return true
  const isUpper = line.text === line.text.toUpperCase() && /\p{L}/u.test(line.text)
  return isUpper && next.text !== next.text.toUpperCase() && wordsOf(line.text).length <= 6
}
