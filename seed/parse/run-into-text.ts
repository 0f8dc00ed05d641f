/** Headlines, and names of sections, that pages have run into the text below them. */
import { latin } from '../../vietnamese/latin.ts'
import { matchesOf } from '../../vietnamese/matches.ts'
import { parseDateLine } from '../../vietnamese/date-line.ts'
import { SECTION_NAMES } from '../../vietnamese/sections.ts'
import { wordsOf } from '../../vietnamese/words.ts'
import type { Line } from './lines.ts'
import { RUNS_ON } from './noise.ts'
import { MOST_LINES_ABOVE, partedAt } from './pieces.ts'
import { partTold } from './told.ts'

/** The names of sections, each of their words with a small letter or a capital. */
const SECTIONS = SECTION_NAMES.map((name) => name.split(' ').map(inEitherCase).join(' ')).join('|')

function inEitherCase(word: string): string {
  const [first = ''] = word
  return `[${first}${first.toUpperCase()}]${word.slice(first.length)}`
}

/** "... cho cán bộ xãNhiều bạn đọc hỏi ...": the text that was run into the headline. */
const RUN_INTO_TEXT = latin(
  /^(?![\p{Lu}\d.]{2,10}\s?-)(?<headline>\p{Lu}(?:(?!(?<!\p{L})ngày \d)[^.;]){20,180}?(?:[\p{Ll}\d!?)](?=\p{Lu}\p{Ll}+ .{60})|[\p{L}\d"!?)](?= (?:Sáng|Trưa|Chiều|Tối|Ngày|Trong|Từ) (?:ngày )?\d.{100}| (?:Vừa qua|Mới đây|Hôm nay|Thời gian qua|(?:Hơn|Gần) \d+ (?:năm|tháng) qua), .{100})))/u,
)
/** "... cho hộ nghèo (BMO) - Ngày 26/2, ...", "(Baomau.vn) - ...": the dateline opens the text that was run in. */
const RUN_INTO_DATELINE = latin(
  /^(?<headline>\p{Lu}[^.;]{25,220}[\p{L}\d"!?])(?= \((?:\p{Lu}{2,8}|[\p{L}\d]{3,25}\.(?:com\.vn|vn|com|net|org))\)\s?[-.,–]\s?\p{Lu}.{60})/u,
)
/** "... tỉnh Mẫu Xã hội TPO - Ông A ...": a paper's letters open the text; its section may stand before them. */
const RUN_INTO_AGENCY = latin(
  new RegExp(
    String.raw`^(?<headline>\p{Lu}[^.;]{25,220}?[\p{L}\d"!?])(?=(?: (?:${SECTIONS}))? (?:\p{Lu}{1,4}O|TP|TT|SGGP|TTXVN|VOV) - \p{Lu}.{60})`,
    'u',
  ),
)
/** "... ở vùng cao Mẫu - Ngày 19/10, trên ...": a dash between the two; places of datelines are shorter. */
const RUN_INTO_DAY = latin(
  /^(?<headline>\p{Lu}(?:(?! - )[^.;]){35,180}[\p{L}\d"!?)]) - (?:(?:Sáng|Trưa|Chiều|Tối|Ngày) (?:ngày )?\d|(?:Vừa qua|Mới đây|Hôm nay), ).{100}/u,
)
/** "THƯ CHÚC MỪNG NGÀY HỘI MẪU Kính gửi: ...": a headline in capitals. */
const CAPITALS_RUN_IN = latin(
  /^(?<headline>(?!.{0,20} - )\p{Lu}{2,}(?: [\p{Lu}\d.,:"'()-]+){3,24})(?: |(?<=\d))(?=\p{Lu}\p{Ll}+ .{60})/u,
)

/** In characters: of a lead, and of what has to be printed again. */
const SHORTEST_LEAD = 120
const PRINTED_AGAIN = 60
const SHORTEST_HEADLINE = 15

/** "Tỉnh Mẫu họp Sáng nay ...", where "Sáng nay ..." is printed again below: the lead was run in. */
function runIntoLead(lines: readonly Line[], at: number): string | undefined {
  const { text } = lines[at] as Line
  // "(Baomau.vn) - Sáng nay ...": what stands before it is no headline.
  if (text.startsWith('(')) return undefined
  for (const { text: other } of lines.slice(at + 1, at + 8)) {
    if (other.length < SHORTEST_LEAD) continue
    const found = text.indexOf(` ${other.slice(0, PRINTED_AGAIN)}`)
    // A headline that ends with what the text begins with is whole.
    if (text.length - found < SHORTEST_LEAD) continue
    // Behind a sentence the paragraph goes on, with what a caption below it says too.
    if (found >= SHORTEST_HEADLINE && !/[.;]$/.test(text.slice(0, found)))
      return text.slice(0, found)
  }
  return undefined
}

const SHORTEST_RETOLD = 30
const LONGEST_RETOLD = 160
/** In characters: a headline is told again in the sentences right behind it, of which the first is no scrap. */
const RETELLING = 300
const SHORTEST_SENTENCE = 70
const FIRST_SENTENCE = /^(?:[^.!?]|\.(?=\d)){50}/u
const RETOLD = 0.5
/** Before a name, what somebody did and behind a comma the sentence goes on. */
const GOES_ON =
  /\s(?:với|của|tại|ở|cho|và|về|từ|đến|là|do|bởi|các|những|ông|bà|đồng chí|nước|thuộc|tỉnh|huyện|xã|phường|thành phố|quận|lần thứ|khóa|kỳ|quý|đợt|tội|tội danh)$|,\s\S+(?:\s\S+)?$/u
/** Where a sentence may begin behind a headline without a mark. */
const SENTENCE_BEGINS = latin(
  /(?<=(?:\s[\p{Ll}\d][\p{Ll}\d.%]*|["!?)])) (?=\p{Lu}\p{Ll}* \p{Ll}+)/gu,
)

/** "Các đồng chí: A, Trưởng Ban B, ...": names and posts with capitals of their own. */
const NAMES_PEOPLE = latin(/^các (?:đồng chí|ông|bà|vị)(?!\p{L})/iu)

/** "Mười xã được thưởng Đợt này, tỉnh có mười xã được thưởng": one sentence tells the words before it again. */
function runIntoRetelling(text: string): string | undefined {
  if (NAMES_PEOPLE.test(text)) return undefined
  const head = text.slice(0, LONGEST_RETOLD)
  for (const { index } of matchesOf(SENTENCE_BEGINS, head)) {
    if (index < SHORTEST_RETOLD) continue
    const [headline, rest] = [text.slice(0, index), text.slice(index + 1)]
    if (rest.length < SHORTEST_SENTENCE) return undefined
    if (!FIRST_SENTENCE.test(rest) || /[.;]\s/.test(headline)) return undefined
    if (GOES_ON.test(headline)) continue
    if (partTold(headline, [rest.slice(0, RETELLING)]) >= RETOLD) return headline
  }
  return undefined
}

/** In characters: openings that two sentences hardly have by chance. */
const OPENING = 16

/** "Ngày mai (22/7), A xét xử B Ngày mai (22/7), A sẽ ...": the text opens as its headline does. */
function runIntoSameOpening(text: string): string | undefined {
  const headline = text.replace(SECTION_BEFORE, '').trimStart()
  const opening = headline.slice(0, OPENING)
  if (!TELLS_WHEN.test(opening)) return undefined
  const from = text.length - headline.length
  const at = text.indexOf(` ${opening}`, from + SHORTEST_RETOLD)
  if (at < 0 || at - from > LONGEST_RETOLD) return undefined
  return /[.;]\s/.test(text.slice(from, at)) ? undefined : text.slice(0, at)
}

const TELLS_WHEN = /^(?:Ngày|Sáng|Trưa|Chiều|Tối|Hôm|Từ) /u

/** Asked first, because few first lines hold one. */
const AGENCY_INSIDE = latin(/ \p{Lu}{2,5} - \p{Lu}/u)
/** Asked first, because most first lines are whole headlines. */
const MAY_RUN_IN = latin(
  /\p{Ll}\p{Lu}\p{Ll}| (?:Sáng|Trưa|Chiều|Tối|Ngày|Trong|Từ|Vừa qua|Mới đây|Hôm nay|Thời gian qua|Hơn|Gần)[ ,]/u,
)
/** Lines of the page and its date, above the headline. */
const LONGEST_ABOVE = 40

/** The lines with the text parted from the headline, or the section, that it was run into. */
export function withTextBehind(lines: readonly Line[]): Line[] {
  const at = lines.findIndex(({ text }) => text.length > LONGEST_ABOVE && !parseDateLine(text))
  const line = lines[at]
  // A picture in Markdown has its text twice, and no headline.
  if (!line || line.hint || at > MOST_LINES_ABOVE || line.text.startsWith('![')) return [...lines]
  if (isBelowHeadline(lines, at)) return [...lines]
  // "... ĐNO - Sáng 27/11": the letters are the text's, so that the dash does not part it.
  const overAgency = AGENCY_INSIDE.test(line.text)
    ? RUN_INTO_AGENCY.exec(line.text)?.groups?.['headline']
    : undefined
  const dashed =
    overAgency === undefined ? RUN_INTO_DAY.exec(line.text)?.groups?.['headline'] : undefined
  if (dashed !== undefined) return partedAt(lines, at, [dashed.length, dashed.length + ' -'.length])
  const headline =
    RUN_INTO_DATELINE.exec(line.text)?.groups?.['headline'] ??
    overAgency ??
    (MAY_RUN_IN.test(line.text)
      ? RUN_INTO_TEXT.exec(line.text)?.groups?.['headline']
      : undefined) ??
    CAPITALS_RUN_IN.exec(line.text)?.groups?.['headline'] ??
    runIntoLead(lines, at) ??
    (isOverDate(lines, at)
      ? undefined
      : (runIntoSameOpening(line.text) ?? runIntoRetelling(line.text)))
  // Headlines of other articles are run into each other, several in a line.
  if (headline === undefined || (line.text.match(RUNS_ON)?.length ?? 0) > 1) return [...lines]
  const section = SECTION_BEFORE.exec(headline)?.[0].length
  return partedAt(lines, at, section ? [section, headline.length] : [headline.length])
}

/** In words: names of pages and sections have fewer. */
const SHORTEST_OVER_DATE = 6

/** A short headline and its day stand above: what follows is the text, however it goes on. */
function isBelowHeadline(lines: readonly Line[], at: number): boolean {
  return lines
    .slice(0, at)
    .some(
      ({ text }, index) => wordsOf(text).length >= SHORTEST_OVER_DATE && isOverDate(lines, index),
    )
}

/** No text was run into what stands over the day of publication: it is a headline, however long. */
function isOverDate(lines: readonly Line[], at: number): boolean {
  const below = lines.slice(at + 1).find(({ isInvisible }) => !isInvisible)
  return below !== undefined && parseDateLine(below.text) !== undefined
}

/** "Xã hội Tỉnh Mẫu họp": the section over the headline. */
const SECTION_BEFORE = latin(
  new RegExp(
    String.raw`^(?:[eE]-?[mM]agazine|[iI]nfographics?|[lL]ongform|${SECTIONS})(?: - \p{Lu}\p{Ll}+(?: \p{Ll}+){0,2})?(?= (?:\p{Lu}|\d+ \p{Ll}))`,
    'u',
  ),
)
