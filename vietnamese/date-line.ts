import { latin } from './latin.ts'
import { LABELS, RUN_TOGETHER, usualForm } from './date-line-forms.ts'
import { findDates } from './dates.ts'
import { collapseSpace, shadow } from './letters.ts'
import { memoized } from './memo.ts'
import { nameOnce } from './names.ts'
import { PROVINCES } from './places.ts'
import { SECTION_NAMES } from './sections.ts'

/** What the line under a headline says. */
export interface DateLine {
  /** `YYYY-MM-DD`. */
  readonly date: string
  /** `HH:MM:SS`, when a clock time is printed. */
  readonly time?: string
  /** The author, when he shares the line: "PV - 03/04/2025 17:35". */
  readonly author?: string
  /** From where the article was taken, when that stands beside the date: "Nguồn: Báo A - 03/04/2025". */
  readonly source?: string
  /** A weekday stands in it. At the very top of a page that may be the site's own clock. */
  readonly hasWeekday: boolean
}

/** "Hà Nội, ngày 27 tháng 11 năm 2023" names a place, not the author. */
const PLACES: ReadonlySet<string> = new Set(PROVINCES)
/** As letters begin, whatever the place is called. */
const PLACE_AND_DAY = latin(
  /^\p{Lu}\p{L}*(?: \p{Lu}\p{L}*){0,3}, ngày \d{1,2} tháng \d{1,2} năm \d{4}\.?$/u,
)
const LONGEST_DATE_LINE = 120
/** With the white space that pages print between its parts. */
const LONGEST_PRINTED = 400
const TIME = latin(
  /(?<![\d:/-])(\d{1,2})\s?(?::|h|giờ)\s?(\d{2}|\d(?=$))(?:\s?(?::|')\s?(\d{2})(?![\d/-]))?(?:\s?(?:phút|'))?(?:\s?(SA|CH|AM|PM|Sáng|Chiều|Tối)(?!\p{L}))?(?!\d)/iu,
)
const WEEKDAY = latin(
  /(?<!\p{L})(?:(?:thứ\s?(?:hai|ba|tư|năm|sáu|bảy|bẩy|[2-7])|chủ\s?nhật|cn)(?![\p{L}\d])|T[2-7](?![\p{L}\d]))/iu,
)
/** "Chính trị 14-06-2024": known sections need no mark behind them. */
const SECTIONS_BEFORE = new RegExp(
  String.raw`^(?:tin )?(?:${SECTION_NAMES.join('|')})(?:\s?[-,|]\s?(?:${SECTION_NAMES.join('|')}))*\s?[|•–-]?\s?(?=\|)`,
  'iu',
)
/** "27/11/2023 | 100 | +aa-": counters and the size of letters between bars. */
const BETWEEN_BARS = /(?<=\|)\s?(?:[\d.,]{1,7}|\+\s?aa?\s?-|aa?\s?[+-])\s?(?=\||$)/giu
/** What pages print beside the date of an article: its section and who put it on the page. */
const FIELDS = latin(
  /(?<!\p{L})(?:chuyên mục|danh mục|thể loại|người (?:đăng(?: bài viết)?|tạo)|đăng bởi|viết bởi)\s?:[^|]{1,60}?\s?(?:\||<-+>|$)/giu,
)
/** "Chính trị | 27/11/2023", "Xây dựng Đảng - 27/11/2023 08:00": a section before a mark. */
const SECTION_BEFORE = latin(
  /^\p{Lu}\p{L}*(?: \p{L}+){0,2} \p{Ll}\p{L}*(?: \p{L}+){0,2}\s?[|•–-]\s?(?=\|)/u,
)
/** "Kinh tế đời sống (27.11.2023 15:20)": the day in brackets behind its section. */
const SECTION_BEFORE_BRACKETS = latin(/^\p{Lu}\p{Ll}+(?: \p{Ll}+){1,4} (?=\(\|)/u)
/** "Trần Mẫu (Dụ Sơn) 16:35, 27/11/2023": from where the author writes. */
const PLACE_OF_AUTHOR = latin(
  /(?<=^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){1,3}) \(\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){1,3}\)(?= \d{1,2}:)/u,
)
/** "Trong nước - Ngày đăng : 16:45, 27/11/2023". */
const SECTION_BEFORE_LABEL = latin(/^\p{Lu}\p{Ll}+(?: \p{Ll}+){1,3} - (?=Ngày đăng ?:)/u)
/** "... 22:00 383 0": how often an article was read and commented on, behind the clock. */
const COUNTERS = /(?<=\d{1,2}:\d{2})(?:\s(?:\d{1,6}|\d{1,3}\.\d{3})){1,2}$/u
/** "Nguồn: Báo Mẫu - 27/11/2023". */
const SOURCE = latin(/^[Nn]guồn(?: tin)?\s?:\s?(\p{Lu}[^|:]{2,50})$/u)
const AUTHOR = latin(
  /^(?:(?:[Tt]ác giả|[Nn]gười viết|[Tt]heo|[Bb]ởi|[Bb]y)(?!\p{L}))?\s*:?\s*(\p{Lu}[\p{L}.'/]*(?:(?:\s?[-,&]?\s?|\svà\s)\p{Lu}[\p{L}.'/]*){0,6}|\([^()]{1,20}\)|PV|Nhóm (?:PV|phóng viên)\p{L}{0,8}|(?:Ban )?(?:Thời sự) \p{Lu}{2,5}|Ban (?:Thời sự|Biên tập|Chuyên đề|Bạn đọc|Thư ký|Điện tử))$/u,
)

/** "Báo MẫuBáo Mẫu27/11/2023": pages that gather articles print the paper's mark and its name. */
const PRINTED_TWICE = latin(/^(\p{Lu}[\p{L} ]{2,30}?)\s?\1(?=\d{1,2}[/-]\d{1,2}[/-]\d{4})/u)

/** "Hải Đăng - 27/11/2023": a name, and not that it was put on the page. */
const GIVEN_NAME = latin(/(?<=^\p{Lu}\p{Ll}{1,6} )Đăng(?=\s[-–|•])/u)
/** What stands for it while labels are left out; as long, since dates are cut out by their places. */
const GIVEN_NAME_KEPT = 'Đanq'

/** "Họp ngày 27/11/2023": a verb with its day, no author; his name has two words or a mark behind. */
const VERB_AND_DAY = latin(/^\P{L}*\p{Lu}\p{Ll}+ ngày(?!\p{L})/u)

/** "THÔNG TIN VỀ HOẠT ĐỘNG": more words than a name has, without a mark between names. */
const SECTION_IN_CAPITALS = latin(/^\p{Lu}+(?: \p{Lu}+){4,}$/u)

/** "THỨ HAI, NGÀY 27 THÁNG 11 NĂM 2023": as page headers print it. */
const IN_CAPITALS = latin(/^(?:THỨ|CHỦ NHẬT)(?!\p{L})[^\p{Ll}]*NGÀY[^\p{Ll}]*$/u)

/** Asked first, because it is soon told of most lines that they name no day. */
const HAS_DAY = latin(
  /\d\s?[-/.]\s?\d{1,2}\s?[-/.]|tháng|[a-z]{3,9}\.? \d{1,2}, \d{4}|^\d\d \d\d \d{4}$|day \d{1,2} month|\d [a-z]{3,9} \d{4}|(?<!\p{L})thg?\s?\d/iu,
)

/**
 * Reads a line that holds a date of publication and nothing else but clock, weekday, labels and
 * author. Undefined for every other line, a sentence with a date in it among them.
 */
export function parseDateLine(line: string): DateLine | undefined {
  if (line.length > LONGEST_PRINTED || !/\d{4}|\d[/-]\d/.test(line)) return undefined
  if (line.length > LONGEST_DATE_LINE && !/\s{2}/.test(line)) return undefined
  if (!HAS_DAY.test(line)) return undefined
  return readDateLine(line) ?? undefined
}

/** Head, body and tail ask for the same lines. */
const readDateLine = memoized((line): DateLine | null => dateLineOf(line) ?? null, 200)

function dateLineOf(line: string): DateLine | undefined {
  const collapsed = collapseSpace(shadow(line))
  // Most begin with the day itself.
  const paper = /^\d/.test(collapsed) ? undefined : PRINTED_TWICE.exec(collapsed)?.[1]
  const printed = paper === undefined ? collapsed : collapsed.replace(PRINTED_TWICE, '$1')
  const runIn = RUN_TOGETHER.exec(printed)?.[1]
  const text = usualForm(IN_CAPITALS.test(printed) ? printed.toLowerCase() : printed)
  if (text.length > LONGEST_DATE_LINE || !/\d{4}/.test(text)) return undefined
  // A clock before the date is no day of it: "10:22 - 03/08/2023".
  const unclocked = text.replace(TIME, (time) => '|'.padEnd(time.length))
  const dates = findDates(unclocked).filter((found) => found.date !== undefined && !found.from)
  const [first] = dates
  if (first?.date === undefined || dates.length > 2) return undefined
  let rest = text.replace(COUNTERS, '').replace(GIVEN_NAME, GIVEN_NAME_KEPT)
  for (const { start, end } of dates.toReversed())
    rest = `${rest.slice(0, start)}|${rest.slice(end)}`
  const clock = TIME.exec(rest)
  const hasWeekday = WEEKDAY.test(rest)
  rest = rest
    .replace(PLACE_OF_AUTHOR, '')
    .replace(SECTIONS_BEFORE, '|')
    .replace(SECTION_BEFORE, '|')
    .replace(SECTION_BEFORE_BRACKETS, '|')
    .replace(SECTION_BEFORE_LABEL, '|')
    .replace(FIELDS, '|')
    .replace(TIME, '|')
    .replace(TIME, '|')
    .replace(WEEKDAY, '|')
    .replace(LABELS, '|')
    .replace(SECTIONS_BEFORE, '|')
    .replace(/\|T\|/g, '|')
    .replace(BETWEEN_BARS, '')
    .replace(BETWEEN_BARS, '')
    .replace(/^[\s|,:;.()[\]•-]+|[\s|,:;.()[\]Z-]+$/g, '')
  const author = rest.replace(/\s*[•·]$/u, '').replace(/[\s|,:;-]*\|[\s|,:;-]*/g, '|')
  if (author.includes('|')) return undefined
  const source = SOURCE.exec(author)?.[1] ?? (author === paper ? paper : undefined)
  const isPlace = PLACES.has(author) || PLACE_AND_DAY.test(text)
  const named =
    author === '' || isPlace || source !== undefined
      ? undefined
      : author === runIn
        ? runIn
        : AUTHOR.exec(author)?.[1]
  if (author !== '' && named === undefined && !isPlace && source === undefined) return undefined
  if (named !== undefined && !/\s/.test(named) && VERB_AND_DAY.test(text)) return undefined
  const isSection = named !== undefined && SECTION_IN_CAPITALS.test(named)
  return {
    date: first.date,
    ...timeOf(clock),
    ...(source ? { source } : {}),
    ...(named && !isSection ? { author: nameOnce(named.replace(GIVEN_NAME_KEPT, 'Đăng')) } : {}),
    hasWeekday,
  }
}

function timeOf(match: RegExpExecArray | null): { time?: string } {
  if (!match) return {}
  const [, hours = '', minutes = '', seconds = '00', half = ''] = match
  let hour = Number(hours)
  if (/^(?:CH|PM|Chiều|Tối)$/iu.test(half) && hour < 12) hour += 12
  if (/^(?:SA|AM|Sáng)$/iu.test(half) && hour === 12) hour = 0
  if (hour > 23 || Number(minutes) > 59 || Number(seconds) > 59) return {}
  return { time: `${String(hour).padStart(2, '0')}:${minutes?.padStart(2, '0')}:${seconds}` }
}
