/**
 * The forms in which papers, portals and page systems print the date of an article, observed on some
 * four hundred sites: what is brought to one form before the date is read, and what stands beside it.
 */

import { latin } from './latin.ts'

const MONTHS = 'một|hai|ba|tư|năm|sáu|bảy|tám|chín|mười|mười một|mười hai'.split('|')
const MONTHS_IN_ENGLISH = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')
const IN_ENGLISH = `(${MONTHS_IN_ENGLISH.join('|')})[a-z]{0,6}\\.?`

/** "Thông tin Mẫu27/11/2023": the author's name run into the day. */
export const RUN_TOGETHER = latin(
  /^(\p{Lu}[\p{L} ]{3,40}\p{L})(?=\d{1,2}[/-]\d{1,2}[/-]\d{4}(?!\d))/u,
)

type Replacement = string | ((printed: string, ...groups: string[]) => string)

/** What is printed, and what it becomes; one after the other. */
const FORMS: readonly (readonly [printed: RegExp, usual: Replacement])[] = [
  // "2023-11-27T01:48:00.000Z": as a machine has it.
  [/(?<=\dT\d{2}:\d{2}:\d{2})(?:\.\d{1,6})?Z(?=\s|$)/u, ''],
  // "ClockThứ Hai, 27/11/2023": the name of the picture of a clock.
  [/^clock(?=\s?(?:thứ|chủ nhật|\d))/iu, ''],
  // "Thứ ba, Day 17 Month 09 Year 2024": a page system's clock, half translated.
  [latin(/(?<!\p{L})day (\d{1,2}) month (\d{1,2}) year (\d{4})(?!\d)/iu), '$1/$2/$3'],
  // "27/11/2023 08:00 | 7 tháng trước": how long ago that was when the page was stored.
  [/\s?[|•·-]\s?\d{1,3} (?:giây|phút|giờ|ngày|tuần|tháng|năm) trước$/iu, ''],
  // "Trần Mẫu (TAND khu vực 2)| 27/11/2023": where the author works.
  [
    latin(
      /(?<=^\p{Lu}[\p{L} ]{3,40}) \((?!thực hiện|tổng hợp|lược ghi|ghi)[^()|]{2,60}\)(?=\s?[|–-])/iu,
    ),
    '',
  ],
  // "11/27/2023 9:14:52 AM": as systems in English print it, told from what is no month.
  [
    /^(\d{1,2})\/(1[3-9]|2\d|3[01])\/(\d{4} \d{1,2}:\d{2}(?::\d{2})? [AP]M)(?: \(?GMT\s?\+\s?7\)?)?$/u,
    '$2/$1/$3',
  ],
  // "April 22, 2024, 9:15 am", "22 Apr 2024": of page systems without a translation.
  [
    latin(new RegExp(String.raw`(?<!\p{L})${IN_ENGLISH} (\d{1,2}), (\d{4})(?!\d)`, 'iu')),
    (_, month = '', day = '', year = '') => inFigures(month, day, year),
  ],
  [
    new RegExp(String.raw`(?<![\d/])(\d{1,2}) ${IN_ENGLISH},? (\d{4})(?!\d)`, 'iu'),
    (_, day = '', month = '', year = '') => inFigures(month, day, year),
  ],
  // "27/11/2023 • Mẫu ngày nay Online": whose page it is.
  [latin(/(?<=\d{2})\s*[•·|]\s*\p{Lu}[\p{L} ]{2,40} (?:online|điện tử)$/iu), ''],
  // "15:30 | Hữu nghị", "15:30 Tin trong tỉnh": its section behind the clock; names have capitals.
  [latin(/(?<=\d{1,2}:\d{2}|\d{4})\s?\|\s?\p{Lu}\p{Ll}+(?: \p{Ll}+){1,4}$/u), ''],
  [latin(/(?<=\d{4}|\d{1,2}:\d{2})\s(?:[|-]\s)?Tin \p{Ll}+(?: \p{Ll}+){0,3}$/u), ''],
  // "Hà Nội (TTXVN 27/11/2023)": the agency's dateline on a line of its own.
  [latin(/^\p{Lu}[\p{L} ]{2,20} \((?:TTXVN|VNA|TTX) (\d{1,2}[/-]\d{1,2}[/-]\d{4})\)$/u), '$1'],
  // "0 27.11.2023 08:00 Baomau.vn": comments before the day, and from where the article was taken.
  [/^\d{1,5} (?=\d{1,2}[./-]\d{1,2}[./-]\d{4} \d{1,2}:\d{2})/u, ''],
  [
    /(?<=^\d{1,2}[./-]\d{1,2}[./-]\d{4} \d{1,2}:\d{2}) ([A-Z][A-Za-z0-9]{2,20}\.(?:com\.vn|vn|com|net))$/u,
    ' | Nguồn: $1',
  ],
  // "09:45 27-11-2023 | :862": how often it was read.
  [/(?<=\d{4}|\d{1,2}:\d{2})\s?\|\s?:\s?\d{1,7}$/u, ''],
  // "22:47 27/11/2023734": the same, run in.
  [/(?<=^\d{1,2}:\d{2} \d{1,2}[/-]\d{1,2}[/-]20\d{2})\d{1,6}$/u, ''],
  // "27/11/2023 07:00 (0)": how many comments there are.
  [/(?<=\d)\s\(\d{1,4}\)$/u, ''],
  // "27/11/2023-16:45:00 PM": a dash before the clock.
  [/(?<=\d{1,2}\/\d{1,2}\/\d{4})-(?=\d{1,2}:\d{2}(?!\d))/u, ' '],
  // "27/11/2023 -07:00": no zone.
  [/(?<=\d{4}) -(?=\d{1,2}:\d{2})/u, ' - '],
  // "27/11/23 15:30" is a day of this century where the line holds nothing else.
  [/^(\d{1,2}[/-]\d{1,2}[/-])(\d{2}(?:,?\s(?:-\s)?\d{1,2}:\d{2}))$/u, '$120$2'],
  [RUN_TOGETHER, '$1 '],
  // "Trần Mẫu - Lê DụCập nhật 06:30 ngày 27/11/2023": the label run into the names.
  [latin(/(?<=^\p{Lu}[\p{L} -]{3,60}\p{Ll})(?=Cập nhật )/u), ' - '],
  // "Sức khỏeThứ Ba, 27/11/2023 08:00Google News": the section and a button, run in.
  [latin(/^\p{Lu}\p{Ll}+(?: \p{Ll}+){0,2}(?=(?:Thứ \p{Lu}\p{Ll}+|Chủ nhật), \d)/u), ''],
  [/(?<=\d)Google News$/u, ''],
  // "27 11 2023" alone.
  [/^(\d{2}) (\d{2}) (\d{4})$/, '$1/$2/$3'],
  // "14:5'(GMT+7)": a minute of one figure.
  [/(?<=\s\d{1,2}:)(\d)'(?=\s?\(|$)/u, '0$1'],
  // "08:00:00 +07:00": all papers are in one zone.
  [/(?<=\d{2}:\d{2}) \+0?7:?00$/u, ''],
  // "27 Tháng 11 2023", "27 Th11 2023", "Thg 11 27, 2023", as page systems print it.
  [/tháng\s(\d{1,2}),?\s(\d{4})(?!\d)/giu, 'tháng $1 năm $2'],
  [/(?<![\d/])(\d{1,2}) thg?\s?(\d{1,2}),? (\d{4})(?!\d)/iu, '$1/$2/$3'],
  [latin(/(?<!\p{L})thg?\s?(\d{1,2}) (\d{1,2}),? (\d{4})(?!\d)/iu), '$2/$1/$3'],
  // "Tháng Mười Một 27, 2023", "27 Tháng Mười Một, 2023": as WordPress names months.
  [
    /(?:(\d{1,2})\s)?tháng\s(mười hai|mười một|mười|một|hai|ba|tư|năm|sáu|bảy|tám|chín)(?:\s(\d{1,2}))?,?\s(\d{4})(?!\d)/giu,
    withMonth,
  ],
]

/** The line as the date is read from it. Takes a shadowed line with single spaces. */
export function usualForm(printed: string): string {
  return FORMS.reduce(
    (line, [pattern, usual]) =>
      typeof usual === 'string' ? line.replace(pattern, usual) : line.replace(pattern, usual),
    printed,
  )
}

function inFigures(month: string, day: string, year: string): string {
  return `${day}/${MONTHS_IN_ENGLISH.indexOf(month.toLowerCase().slice(0, 3)) + 1}/${year}`
}

/** A named month in figures; a day stands before it or behind it, or the text is left as it is. */
function withMonth(printed: string, before = '', name = '', behind = '', year = ''): string {
  const day = before || behind
  const month = MONTHS.indexOf(name.toLowerCase()) + 1
  return day === '' ? printed : `${day} tháng ${month} năm ${year}`
}

/** Words that stand beside a date and say nothing else. */
const BESIDE = [
  // That the article was published then.
  '(?:được|lần|đã) (?:đăng|viết|tạo|cập nhật)(?: (?:lúc|ngày|cuối|vào))?',
  '(?:tin|bài)(?: được)? đăng(?: (?:lúc|ngày|vào))?',
  String.raw`ngày\s(?:đăng(?: tin| bài)?|tạo|cập nhật|xuất bản|viết|phát hành|đưa)`,
  String.raw`(?:đăng|cập nhật|xuất bản|phát hành|đăng tải)(?:\s(?:lúc|ngày|vào|lần cuối))?`,
  '(?:gửi|viết) (?:lúc|ngày)',
  'thời gian(?: đăng)?',
  '(?:vào )?lúc',
  'ngày',
  '(?:posted|published|updated|date)(?: on)?',
  String.raw`post date\s*:?`,
  String.raw`\(?gmt\s?\+?\s?0?7(?:[:.]00)?\)?`,
  '(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|tue|wed|thu|fri|sat|sun)(?=,)',
  String.raw`video\s?:`,
  // How often it was read and answered.
  String.raw`(?:số )?lượt (?:xem|đọc)\s?:?\s?[\d.,]*`,
  String.raw`(?:đã )?(?:xem|đọc)\s?:\s?[\d.,]+`,
  String.raw`đã xem\s[\d.,]+`,
  String.raw`[\d.,]+ (?:lượt|lần) (?:xem|đọc)`,
  String.raw`\d{1,4} (?:trả lời|bình luận|phản hồi)`,
  String.raw`view(?:s| count)?\s?:\s?[\d.,]+`,
  // The page's buttons.
  '(?:in|gửi) (?:bài(?: viết| này)?|trang|ấn|bạn bè)',
  'nghe (?:đọc )?bài(?: viết)?',
  String.raw`(?:xem )?(?:với )?cỡ chữ(?:\s?:)?(?:\s?[aA][+-]?(?![\p{L}])){0,3}`,
  // "A A", "A- A+": for larger and smaller letters, without saying so.
  String.raw`a[+-]?(?:\sa[+-]?){1,2}$`,
  'màu chữ',
  'bản in|chia sẻ|gốc|google|zalo|facebook|by admin',
  String.raw`cms-[a-z-]+(?:\s*:\s*[\d.,]+)?`,
  '<-{2,}>',
  // What the author did.
  String.raw`\((?:thực hiện|tổng hợp|lược ghi|ghi)\s?\)`,
]

/** All of them, wherever they stand in the line. */
export const LABELS = latin(
  new RegExp(String.raw`(?<!\p{L})(?:${BESIDE.join('|')})(?!\p{L})`, 'giu'),
)
