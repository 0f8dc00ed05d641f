/** Which lines over a headline are the page's: its name, menus, crumbs and sections, and kickers. */
import { hasLetter, isInCapitals } from '../../vietnamese/case.ts'
import { latin } from '../../vietnamese/latin.ts'
import { parseDateLine } from '../../vietnamese/date-line.ts'
import { toneKey } from '../../vietnamese/fold.ts'
import { FIELDS } from '../../vietnamese/organizations.ts'
import { PROVINCES } from '../../vietnamese/places.ts'
import { SECTION_NAMES } from '../../vietnamese/sections.ts'
import { wordsOf } from '../../vietnamese/words.ts'
import { parseByline } from './byline.ts'
import { announces, opensWithAgency } from './headline.ts'
import type { Line } from './lines.ts'
import { isOutlet } from './source.ts'
import { FULL_NAME } from './seen-people.ts'
import { isVerbless, opensWithPerson } from './verbless.ts'

const LONGEST_KICKER = 60
const LONGEST_NAME_OF_PAGE = 120

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
  // A step of the crumbs, as long as the headline that it repeats.
  latin(/^\/\s\p{Lu}.{2,250}$/u),
  /^trang chủ\s+\S.{2,200}$/iu,
  /^>\s.{2,100}\s>\s.{2,250}$/u,
  latin(
    /^(?:[•·-]\s*)?(?:hotline|đường dây nóng|e-?mail|điện thoại|đt|tel|fax|website|địa chỉ|thời gian làm việc)(?: \p{L}{2,12})?\s*:/iu,
  ),
  /^(?:truy cập|chuyển (?:đến|tới)|nhảy (?:đến|tới)|đi (?:đến|tới)) (?:phần )?nội dung(?: (?:chính|luôn))?$/iu,
  /^(?:skip to .{1,30}|đang tải.{0,60}|hôm nay\s*[:,].{0,60}|thông tin (?:chung|chi tiết)|chi tiết (?:tin|bài viết|tin tức))$/iu,
  /^(?:ca khúc|bài hát|video|clip|audio|podcast|infographics?|e-?magazine|ảnh|media)\s*:/iu,
  /^(?:kỷ niệm|chào mừng) [\d./-]+$/iu,
  latin(/^xem chi tiết (?:tin|bài)(?!\p{L}).{0,150}$/iu),
  // "Tin trong tỉnh (Kinh tế, Xã hội)".
  /^tin (?:trong (?:tỉnh|nước)|địa phương|tức)\s*\(.{3,80}\)$/iu,
  // The weather of the place.
  latin(/^\p{Lu}[\p{L} ]{2,40}\s-?\d{1,2}\s?°C$/u),
  // The page's address, and names that only sites have: "Mẫu Sơn 24h".
  /^(?:https?:\/\/)?(?:[a-z0-9-]+\.){1,4}(?:vn|com|net|org)(?::\d+)?(?:\/\S*)?$/iu,
  latin(/^\p{Lu}[\p{L} ]{1,30} (?:24h|24\/7|online)$/iu),
]
/** The page's own name and whose voice it is. */
const NAME_OF_PAGE = latin(
  /^(?:cơ quan (?:của|ngôn luận|chủ quản)|tiếng nói (?:của|vì)|diễn đàn của|(?:cổng|trang) (?:thông tin|TTĐT)|chuyên trang|đài (?:phát thanh|truyền hình|tiếng nói|PT-?TH)|(?:báo|tạp chí) [^.,:;]{2,40} (?:điện tử|online))(?!\p{L})/iu,
)
/** "Nhanh - Đúng - Hay", "Trang A > Trang B > Trang C": three short parts or more. */
const SHORT_PARTS = /^[^.,!?:;]{2,30}(?:\s[-–|•·]\s[^.,!?:;]{2,30}){2,}$/u
/** Angle quotation marks part crumbs too; the text has the straight ones in their place. */
const CRUMBS = /^[^.!?;>"]{2,40}(?:(?:\s*>\s*|\s"\s)[^.!?;>"]{2,60})+>?$/u

/** Papers of several provinces print whose page it is. */
const PROVINCE_NAMES: ReadonlySet<string> = new Set(PROVINCES)
/** What portals write under their names. */
const SLOGAN = latin(
  /^(?:(?:kính )?chào(?: mừng)? (?:quý vị|quý khách|các bạn|bạn)(?: đọc)? (?:đã )?(?:đến|tới|ghé(?: thăm)?|truy cập)|nhiệt liệt chào mừng|(?:ra sức )?thi đua lập thành tích|chào mừng (?:đại hội|kỷ niệm|năm)|(?:đoàn kết.{0,60})?quyết tâm (?:thực hiện|đưa|phấn đấu)|đẩy mạnh học tập và làm theo|tất cả vì mục tiêu)(?!\p{L})/iu,
)
const CRUMBS_BETWEEN_ARROWS = /^[^.!?>]{2,40}(?: >{1,2} [^.!?>]{2,40})+$/u

/** The body whose portal it is, over its articles: "Ban Mẫu Trung ương". */
const BODY_ALONE = latin(
  /^(?:Ban|Sở|Bộ|Cục|Vụ|Tổng cục|Ủy ban|UBND|HĐND|Tỉnh ủy|Thành ủy|Huyện ủy|Hội|Liên đoàn|Viện)\s\p{Lu}[^.,:;!?\d]{2,50}$/u,
)
const LONGEST_BODY_ALONE = 8

/** True for a line that only a page has, not the article; said of lines above a headline. */
export function isPageLine({ text, hint }: Line): boolean {
  if (hint && hint.kind !== 'paragraph' && hint.kind !== 'listItem') return false
  if (isNameOfPage(text) || PROVINCE_NAMES.has(text)) return true
  if (PAGE_LINES.some((pattern) => pattern.test(text))) return true
  if (CRUMBS.test(text) || SECTIONS_ALONE.test(text)) return true
  if (CRUMBS_BETWEEN_ARROWS.test(text) || SLOGAN.test(text)) return true
  if (BODY_ALONE.test(text) && wordsOf(text).length <= LONGEST_BODY_ALONE)
    return isVerbless(text, wordsOf(text))
  if (SHORT_PARTS.test(text)) return text.split(/\s[-–|•·]\s/u).every(isShort)
  if (!isShort(text) || /[.!?:;,]$/.test(text) || announces(text)) return false
  return /^\p{L}+$/u.test(text) || parseByline(text, true) === undefined
}

/** The name of a ministry, a department or a district's office, however it is printed. */
const OF_FIELD = new RegExp(
  String.raw`^(?:bộ|sở|phòng) (?:${FIELDS.map((field) => field.toLowerCase()).join('|')})$`,
  'u',
)

/** The name of a body and no more: over a text whose headline was left out it is none. */
export function isBodyAlone(text: string): boolean {
  return OF_FIELD.test(toneKey(text))
}

const TELLS_OF_BODY = latin(
  /\s(?:đón nhận|nhận|tổ chức|kỷ niệm|trao|tặng|ra mắt|khai trương|công bố|thăm|khánh thành|họp|gặp mặt|bổ nhiệm|có (?:tân|giám đốc|tổng))(?!\p{L})/iu,
)

/** The name of a site, or whose voice it is. */
export function isNameOfPage(text: string): boolean {
  const isName =
    NAME_OF_PAGE.test(text) &&
    text.length <= LONGEST_NAME_OF_PAGE &&
    // "Đài Tiếng nói Việt Nam đón nhận huân chương" is news of it.
    !TELLS_OF_BODY.test(text)
  return (isName || isOutlet(text)) && !/[.;,]$/.test(text)
}

/** The title of the page: the headline that stands below, with the site's name behind it. */
export function isPageTitle({ text }: Line, next: Line | undefined): boolean {
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

/** "Mẫu Sơn:" over a headline says of where it tells. */
const PLACE_WITH_COLON = latin(/^\p{Lu}\p{L}*(?:[ -]\p{Lu}\p{L}*){0,4}:$/u)

/** In characters: posts and a name take more than the name of a section. */
const LONGEST_SPEAKER = 160

/** "Trưởng Ban Mẫu Trần Văn A:" over a headline: who says it. */
function namesSpeaker(text: string): boolean {
  if (!text.endsWith(':') || text.length > LONGEST_SPEAKER) return false
  const words = wordsOf(text)
  return opensWithPerson(text, words) && FULL_NAME.test(text) && isVerbless(text, words)
}

const ANNIVERSARY =
  /^(?:kỷ niệm|chào mừng|hướng tới) [^:]{5,120}\(\d{1,2}[/.-]\d{1,2}[/.-]\d{4}\s?[-–]\s?\d{1,2}[/.-]\d{1,2}[/.-]\d{4}\)$/iu

/** "Kỷ niệm 95 năm Ngày truyền thống Mẫu (25/10/1930-25/10/2025)": for what day the headline below is. */
export function isAnniversary(text: string): boolean {
  return ANNIVERSARY.test(text)
}

/** True for a line that a headline has over it: a place, a section, who speaks, or for what day it is. */
export function isKicker(line: Line, next: Line | undefined): boolean {
  if (announces(line.text)) return false
  if (next && (namesSpeaker(line.text) || isAnniversary(line.text)))
    return wordsOf(next.text).length >= 6
  if (next && PLACE_WITH_COLON.test(line.text)) {
    return wordsOf(next.text).length >= 6 && !opensWithAgency(next.text)
  }
  if (!next || line.text.length > LONGEST_KICKER || next.text.length <= line.text.length)
    return false
  if (/[.;,!?]$/.test(line.text) || parseDateLine(next.text)) return false
  if (parseByline(line.text, false)) return false
  if (SECTION.test(line.text)) return true
  const isUpper = isInCapitals(line.text) && hasLetter(line.text)
  return isUpper && !isInCapitals(next.text) && wordsOf(line.text).length <= 6
}
