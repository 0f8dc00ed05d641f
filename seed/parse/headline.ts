/** Which lines may be a headline. */
import { hasLetter } from '../../vietnamese/case.ts'
import { latin } from '../../vietnamese/latin.ts'
import { parseDateLine } from '../../vietnamese/date-line.ts'
import { fold } from '../../vietnamese/fold.ts'
import { SECTION_NAMES } from '../../vietnamese/sections.ts'
import { wordsOf } from '../../vietnamese/words.ts'
import { hasCredit } from './caption.ts'
import { saysWhereInPicture } from './caption-sentences.ts'
import { isLetterhead } from './letterhead.ts'
import { nextVisible, previousVisible, type Line } from './lines.ts'
import { namesWithPost } from './named-people.ts'

/** In characters; longer lines are text. */
export const LONGEST_HEADLINE = 250

const AGENCY = latin(
  /^(?:\([^()]{2,30}\)\s*[.,]?\s*-?|\p{Lu}[\p{Lu}\d&]{1,7}(?:\.(?:VN|vn|org))?\s?-)\s*(?=\S)/u,
)
/** A day in front opens the text, not a headline. */
export const OPENS_BODY = latin(
  /^(?:(?:vào )?(?:ngày|sáng|trưa|chiều|tối|đêm)(?: (?:ngày|nay|qua))?,?\s\(?\d)(?![^:]{1,16}:\s\p{Lu})/iu,
)
/** "Quang cảnh lễ phát động": the caption of a picture over a text without its headline. */
const SHOWS_EVENT = latin(
  /^(?:quang cảnh|toàn cảnh) (?:hội nghị|cuộc họp|buổi|lễ|kỳ họp|phiên|hội thảo|tọa đàm|đại hội|chương trình|diễn đàn)(?!\p{L})[^:?]{0,80}$/iu,
)
/** "Đối tượng A cùng tang vật": what the police shows. */
const SHOWS_SUSPECT = latin(
  /^(?:(?:các |hai |ba |nhóm )?đối tượng|bị can|tang vật)(?!\p{L})[^:,?]{3,80}(?:tang vật|cơ quan (?:công an|điều tra)|hiện trường)\.?$/iu,
)
/** A section alone over a text whose headline was left out. */
const SECTION_ALONE = new RegExp(
  String.raw`^(?:${SECTION_NAMES.join('|')}|tin (?:chuyên ngành|nghiệp vụ|ngành|cơ sở|nội bộ))$`,
  'iu',
)
/** Headlines do not shorten "đồng chí"; captions do. */
const OPENS_CAPTION = /^(?:các\s)?đ\/c\s/iu
const CELL_EDGE = /^\||\|$/u

const LETTERS_OF_AGENCY = latin(/^\p{Lu}[\p{Lu}\d]{1,7}$/u)

/** "ANTM" over "ANTM.VN - ...": the name that the dateline below repeats. */
export function isAgencyOf(line: string, below: string | undefined): boolean {
  if (below === undefined || !LETTERS_OF_AGENCY.test(line) || !AGENCY.test(below)) return false
  return fold(below.replace(/^\(/u, '')).toUpperCase().startsWith(fold(line))
}

/** True for a text that begins with an agency's dateline: "(TTXVN) - ", "BĐM - ". */
export function opensWithAgency(text: string): boolean {
  return AGENCY.test(text)
}

/** Headlines of two words that papers have for what families and offices announce. */
const OF_GRIEF_AND_THANKS = /^(?:tin buồn|cáo phó|lời cảm ơn|lời chia buồn|cảm tạ|chia buồn)$/iu

/** "Điểm báo ngày 27/11/2023": what the papers of that day had. */
const PRESS_DIGEST = latin(
  /^điểm (?:báo|tin)(?: \p{L}+){0,3} (?<day>ngày \d{1,2}[/.-]\d{1,2}[/.-]\d{4})$/iu,
)

/** The day of a digest of the press, as its headline prints it; undefined for every other line. */
export function dayOfDigest(text: string): string | undefined {
  return PRESS_DIGEST.exec(text)?.groups?.['day']
}

/** True for "TIN BUỒN", "LỜI CẢM ƠN": such a line is no section, however short. */
export function announces(text: string): boolean {
  return OF_GRIEF_AND_THANKS.test(text)
}

/** "... xin giới thiệu toàn văn:" opens what follows. */
const INTRODUCES = latin(
  /(?:giới thiệu|như sau|sau đây|báo tin|toàn văn|gồm)(?!\p{L})[^:]{0,160}:$/iu,
)
/** "Bà A - Phó Chủ tịch B phát biểu tại buổi giám sát": under a picture, whatever stands over it. */
const SPEAKS_THERE = latin(
  /^(?:ông|bà|đồng chí|đ\/c|các đại biểu|đại biểu)(?!\p{L}).{5,150}(?<!\p{L})(?:phát biểu|góp ý|nêu ý kiến|trao đổi)(?: \p{Ll}+){0,3} tại (?:buổi|hội nghị|cuộc họp|lễ|kỳ họp|phiên|đại hội|tọa đàm|hội thảo)[^,;:]{0,40}$/iu,
)

/** True for a line that says of somebody that he spoke at an event: below a picture. */
export function speaksThere(text: string): boolean {
  return SPEAKS_THERE.test(text)
}

/** True for a line that may be the headline of the lines from `index` on. */
export function isHeadline(line: Line, lines: readonly Line[], index: number): boolean {
  const { text } = line
  if (text.length > LONGEST_HEADLINE || text.length < 6 || line.hint?.kind === 'caption')
    return false
  if (CELL_EDGE.test(text)) return false
  if (line.hint?.kind === 'tableRow' || line.hint?.kind === 'listItem') return false
  if (announces(text)) return nextVisible(lines, index) !== undefined
  if (!hasLetter(text) || wordsOf(text).length < 3) return false
  if (/^(?:[-–•+*]\s?|[IVX]{1,4}\.\s|\d{1,2}\.\s.*[?:]$)/u.test(text)) return false
  if (AGENCY.test(text) && /[.:]$/.test(text)) return false
  if (INTRODUCES.test(text) || SPEAKS_THERE.test(text) || namesWithPost(text)) return false
  if (OPENS_BODY.test(text) || OPENS_CAPTION.test(text) || hasCredit(text)) return false
  if (saysWhereInPicture(text) || SHOWS_EVENT.test(text) || SHOWS_SUSPECT.test(text)) return false
  if (SECTION_ALONE.test(text)) return false
  if (HAS_ADDRESS.test(text)) return false
  const next = nextVisible(lines, index)
  if (!next || isLetterhead(lines, index)) return false
  // So many words without any mark over a text with marks are a file's name or the page's.
  if (WITHOUT_MARKS.test(text) && !WITHOUT_MARKS.test(next.text) && wordsOf(text).length >= 5)
    return false
  // The name of a page that was still loading.
  if (wordsOf(text).length <= 5 && /^đang tải /iu.test(next.text)) return false
  if (isCutFromNext(text, next.text)) return false
  if (/(?<!\.\.)[.;,]$/.test(text)) {
    if (!text.endsWith('.') || /[.!?]\s/.test(text)) return false
    return parseDateLine(next.text) !== undefined || opensNews(line, next, lines, index)
  }
  if (AGENCY.test(text) && text.length > 150) return false
  // A summary that breaks off has so many words, and few headlines have.
  return text.length <= LONGEST_OPEN || !/(?:\.{3}|…)$/.test(text)
}

/** In characters, with dots at the end. */
const LONGEST_OPEN = 130

/** In characters: a sentence, or the beginning of one, that stands again in the text. */
const SHORTEST_LEAD = 60

/** The lead with dots where it was cut, over the lead itself: lists of articles print it so. */
export function isCutFromNext(text: string, next: string): boolean {
  // The sentence itself, printed once more where the text begins.
  if (text.endsWith('.') && text.length >= SHORTEST_LEAD && next.startsWith(`${text} `)) return true
  const whole = text.replace(/\s*(?:\.{3}|…)$/u, '')
  return whole.length < text.length && whole.length >= SHORTEST_LEAD && next.startsWith(whole)
}

const HAS_ADDRESS = latin(/https?:\/\/|<\/?\p{L}+[\s>]/u)
const WITHOUT_MARKS = /^[\x20-\x7e]+$/

const LONGEST_STOPPED = 100
const OPENS_NEWS = latin(
  /^(?:(?:vừa qua|hôm nay|ngày|sáng|trưa|chiều|tối|nhân|thực hiện|tại)(?!\p{L})|\()/iu,
)

/** A first line, or the first below the date, with a full stop is the headline where news begins below it. */
function opensNews(line: Line, next: Line, lines: readonly Line[], index: number): boolean {
  const above = previousVisible(lines, index)
  const isFirst = !above || parseDateLine(above.text) !== undefined
  if (line.text.length > LONGEST_STOPPED || !isFirst) return false
  const isApart = above !== undefined || (next.gap ?? 0) > 1 || lines[index + 1] !== next
  return isApart && next.text.length > line.text.length && OPENS_NEWS.test(next.text)
}
