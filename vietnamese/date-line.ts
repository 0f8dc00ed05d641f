import { findDates } from './dates.ts'
import { collapseSpace, shadow } from './letters.ts'
import { memoized } from './memo.ts'
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
  /** A weekday stands in it. At the very top of a page that may be the site's own clock. */
  readonly hasWeekday: boolean
}

/** "Hà Nội, ngày 27 tháng 11 năm 2023" names a place, not the author. */
const PLACES: ReadonlySet<string> = new Set(PROVINCES)
/** As letters begin, whatever the place is called. */
const PLACE_AND_DAY =
  /^\p{Lu}\p{L}*(?: \p{Lu}\p{L}*){0,3}, ngày \d{1,2} tháng \d{1,2} năm \d{4}\.?$/u
const LONGEST_DATE_LINE = 120
/** With the white space that pages print between its parts. */
const LONGEST_PRINTED = 400
const TIME =
  /(?<![\d:/-])(\d{1,2})\s?(?::|h|giờ)\s?(\d{2}|\d(?=$))(?:\s?(?::|')\s?(\d{2})(?![\d/-]))?(?:\s?(?:phút|'))?(?:\s?(SA|CH|AM|PM|Sáng|Chiều|Tối)(?!\p{L}))?(?!\d)/iu
const WEEKDAY =
  /(?<!\p{L})(?:(?:thứ\s?(?:hai|ba|tư|năm|sáu|bảy|bẩy|[2-7])|chủ\s?nhật|cn)(?![\p{L}\d])|T[2-7](?![\p{L}\d]))/iu
/** "27 Tháng 11 2023", as page systems print it. */
const YEAR_WITHOUT_WORD = /tháng\s(\d{1,2}),?\s(\d{4})(?!\d)/giu
/** "Tháng Mười Một 27, 2023", "27 Tháng Mười Một, 2023": as WordPress names months. */
const MONTHS = 'một|hai|ba|tư|năm|sáu|bảy|tám|chín|mười|mười một|mười hai'.split('|')
const MONTH_NAMED =
  /(?:(\d{1,2})\s)?tháng\s(mười hai|mười một|mười|một|hai|ba|tư|năm|sáu|bảy|tám|chín)(?:\s(\d{1,2}))?,?\s(\d{4})(?!\d)/giu
/** "27/11/23 15:30" is a day of this century where the line holds nothing else. */
const SHORT_YEAR = /^(\d{1,2}[/-]\d{1,2}[/-])(\d{2}(?:,?\s(?:-\s)?\d{1,2}:\d{2}))$/u
/** "Chính trị 14-06-2024": known sections need no mark behind them. */
const SECTIONS_BEFORE = new RegExp(
  String.raw`^(?:tin )?(?:${SECTION_NAMES.join('|')})(?:\s?[-,|]\s?(?:${SECTION_NAMES.join('|')}))*\s?[|•–-]?\s?(?=\|)`,
  'iu',
)
/** "27/11/2023 | 100 | +aa-": counters and the size of letters between bars. */
const BETWEEN_BARS = /(?<=\|)\s?(?:[\d.,]{1,7}|\+\s?aa?\s?-|aa?\s?[+-])\s?(?=\||$)/giu
/** Words that stand beside a date and say nothing else. */
const LABELS =
  /(?<!\p{L})(?:(?:được|lần|đã) (?:đăng|viết|tạo|cập nhật)(?: (?:lúc|ngày|cuối|vào))?|(?:tin|bài)(?: được)? đăng(?: (?:lúc|ngày|vào))?|ngày\s(?:đăng|tạo|cập nhật|xuất bản|viết|phát hành)|(?:đăng|cập nhật|xuất bản|đăng tải)(?:\s(?:lúc|ngày|vào))?|gửi (?:lúc|ngày)|thời gian|lúc|ngày|lượt (?:xem|đọc)\s?:?\s?[\d.,]*|(?:đã )?xem\s?:\s?[\d.,]+|đã xem\s[\d.,]+|[\d.,]+ (?:lượt|lần) (?:xem|đọc)|<-{2,}>|\d{1,4} (?:trả lời|bình luận|phản hồi)|(?:in|gửi) (?:bài(?: viết| này)?|trang|ấn|bạn bè)|bản in|chia sẻ|(?:posted|published|updated|date)(?: on)?|post date\s*:?|cms-[a-z-]+(?:\s*:\s*[\d.,]+)?|view(?:s| count)?\s?:\s?[\d.,]+|by admin|gốc|xem cỡ chữ|google|zalo|facebook|\((?:thực hiện|tổng hợp|lược ghi|ghi)\s?\)|\(?gmt\s?\+?\s?0?7(?:[:.]00)?\)?)(?!\p{L})/giu
/** What pages print beside the date of an article: its section and who put it on the page. */
const FIELDS =
  /(?<!\p{L})(?:chuyên mục|danh mục|thể loại|người (?:đăng|tạo)|đăng bởi|viết bởi)\s?:[^|]{1,60}?\s?(?:\||<-+>|$)/giu
/** "Chính trị | 27/11/2023", "Xây dựng Đảng - 27/11/2023 08:00": a section before a mark. */
const SECTION_BEFORE =
  /^\p{Lu}\p{L}*(?: \p{L}+){0,2} \p{Ll}\p{L}*(?: \p{L}+){0,2}\s?[|•–-]\s?(?=\|)/u
/** "Kinh tế đời sống (27.11.2023 15:20)": the day in brackets behind its section. */
const SECTION_BEFORE_BRACKETS = /^\p{Lu}\p{Ll}+(?: \p{Ll}+){1,4} (?=\(\|)/u
/** "Trong nước - Ngày đăng : 16:45, 27/11/2023". */
const SECTION_BEFORE_LABEL = /^\p{Lu}\p{Ll}+(?: \p{Ll}+){1,3} - (?=Ngày đăng ?:)/u
/** "... 22:00 383 0": how often an article was read and commented on, behind the clock. */
const COUNTERS = /(?<=\d{1,2}:\d{2})(?:\s\d{1,6}){1,2}$/u
const AUTHOR =
  /^(?:tác giả|theo|bởi|by)?\s*:?\s*(\p{Lu}[\p{L}.'/]*(?:(?:\s?[-,&]?\s?|\svà\s)\p{Lu}[\p{L}.'/]*){0,6}|\([^()]{1,20}\)|PV|(?:Ban )?(?:Thời sự) \p{Lu}{2,5}|Ban (?:Thời sự|Biên tập|Chuyên đề|Bạn đọc|Thư ký|Điện tử))$/u

/** "11/27/2023 9:14:52 AM": as systems in English print it, told from what is no month. */
const MONTH_FIRST =
  /^(\d{1,2})\/(1[3-9]|2\d|3[01])\/(\d{4} \d{1,2}:\d{2}(?::\d{2})? [AP]M)(?: \(?GMT\s?\+\s?7\)?)?$/u
/** "April 22, 2024, 9:15 am": as page systems without a translation print it. */
const MONTHS_IN_ENGLISH = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')
const MONTH_IN_ENGLISH =
  /(?<!\p{L})(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.? (\d{1,2}), (\d{4})(?!\d)/iu

function inFigures(_: string, month: string, day: string, year: string): string {
  return `${day}/${MONTHS_IN_ENGLISH.indexOf(month.toLowerCase()) + 1}/${year}`
}

/** "ClockThứ Hai, 27/11/2023": the name of the picture of a clock. */
const CLOCK_PICTURE = /^clock(?=\s?(?:thứ|chủ nhật|\d))/iu
/** "27/11/2023 • Mẫu ngày nay Online": whose page it is. */
const SITE_BEHIND = /(?<=\d{2})\s*[•·|]\s*\p{Lu}[\p{L} ]{2,40} (?:online|điện tử)$/iu

/** "27/11/2023 08:00 | 7 tháng trước": how long ago that was when the page was stored. */
const AGO = /\s?[|•·-]\s?\d{1,3} (?:giây|phút|giờ|ngày|tuần|tháng|năm) trước$/iu

/** "Thứ ba, Day 17 Month 09 Year 2024": a page system's clock, half translated. */
const HALF_TRANSLATED = /(?<!\p{L})day (\d{1,2}) month (\d{1,2}) year (\d{4})(?!\d)/iu

/** "Báo MẫuBáo Mẫu27/11/2023": pages that gather articles print the paper's mark and its name. */
const PRINTED_TWICE = /^(\p{Lu}[\p{L} ]{2,30}?)\s?\1(?=\d{1,2}[/-]\d{1,2}[/-]\d{4})/u

/** "Trần Mẫu (TAND khu vực 2)| 27/11/2023": where the author works. */
const WORKPLACE = /(?<=^\p{Lu}[\p{L} ]{3,40}) \([^()|]{2,60}\)(?=\s?\|)/u

/** "15:30 | Hữu nghị": its section behind the clock; names have capitals. */
const SECTION_BEHIND = /(?<=\d{1,2}:\d{2})\s?\|\s?\p{Lu}\p{Ll}+(?: \p{Ll}+){1,4}$/u

/** "08:00:00 +07:00": all papers are in one zone. */
const TIME_ZONE = /(?<=\d{2}:\d{2}) \+0?7:?00$/u

/** "Thông tin Mẫu27/11/2023": the author's name run into the day. */
const RUN_TOGETHER = /^(\p{Lu}[\p{L} ]{3,40}\p{L})(?=\d{1,2}[/-]\d{1,2}[/-]\d{4}(?!\d))/u

/** "Trần Mẫu - Lê DụCập nhật 06:30 ngày 27/11/2023": the label run into the names. */
const LABEL_RUN_IN = /(?<=^\p{Lu}[\p{L} -]{3,60}\p{Ll})(?=Cập nhật )/u
/** "27 11 2023" alone. */
const DAY_IN_SPACES = /^(\d{2}) (\d{2}) (\d{4})$/

/** "Hải Đăng - 27/11/2023": a name, and not that it was put on the page. */
const GIVEN_NAME = /(?<=^\p{Lu}\p{Ll}{1,6} )Đăng(?=\s[-–|•])/u
/** What stands for it while labels are left out; as long, since dates are cut out by their places. */
const GIVEN_NAME_KEPT = 'Đanq'

/** "Họp ngày 27/11/2023": a verb with its day, no author; his name has two words or a mark behind. */
const VERB_AND_DAY = /^\P{L}*\p{Lu}\p{Ll}+ ngày(?!\p{L})/u

/** "THỨ HAI, NGÀY 27 THÁNG 11 NĂM 2023": as page headers print it. */
const IN_CAPITALS = /^(?:THỨ|CHỦ NHẬT)(?!\p{L})[^\p{Ll}]*NGÀY[^\p{Ll}]*$/u

/** Asked first, because it is soon told of most lines that they name no day. */
const HAS_DAY =
  /\d\s?[-/.]\s?\d{1,2}\s?[-/.]|tháng|[a-z]{3,9}\.? \d{1,2}, \d{4}|^\d\d \d\d \d{4}$|day \d{1,2} month/iu

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
  const printed = collapseSpace(shadow(line)).replace(PRINTED_TWICE, '$1')
  const runIn = RUN_TOGETHER.exec(printed)?.[1]
  const text = (IN_CAPITALS.test(printed) ? printed.toLowerCase() : printed)
    .replace(CLOCK_PICTURE, '')
    .replace(HALF_TRANSLATED, '$1/$2/$3')
    .replace(AGO, '')
    .replace(WORKPLACE, '')
    .replace(MONTH_FIRST, '$2/$1/$3')
    .replace(MONTH_IN_ENGLISH, inFigures)
    .replace(SITE_BEHIND, '')
    .replace(SECTION_BEHIND, '')
    .replace(SHORT_YEAR, '$120$2')
    .replace(RUN_TOGETHER, '$1 ')
    .replace(LABEL_RUN_IN, ' - ')
    .replace(DAY_IN_SPACES, '$1/$2/$3')
    .replace(TIME_ZONE, '')
    .replace(YEAR_WITHOUT_WORD, 'tháng $1 năm $2')
    .replace(MONTH_NAMED, withMonth)
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
  const isPlace = PLACES.has(author) || PLACE_AND_DAY.test(text)
  const named =
    author === '' || isPlace ? undefined : author === runIn ? runIn : AUTHOR.exec(author)?.[1]
  if (author !== '' && named === undefined && !isPlace) return undefined
  if (named !== undefined && !/\s/.test(named) && VERB_AND_DAY.test(text)) return undefined
  return {
    date: first.date,
    ...timeOf(clock),
    ...(named ? { author: named.replace(GIVEN_NAME_KEPT, 'Đăng') } : {}),
    hasWeekday,
  }
}

/** A named month in figures; a day stands before it or behind it, or the text is left as it is. */
function withMonth(printed: string, before: string, name: string, behind: string, year: string) {
  const day = before ?? behind
  const month = MONTHS.indexOf(name.toLowerCase()) + 1
  return day === undefined ? printed : `${day} tháng ${month} năm ${year}`
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
