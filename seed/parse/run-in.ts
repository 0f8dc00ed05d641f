/** Lines that pages have run into each other: a date, a counter or the text behind the headline. */
import { latin } from '../../vietnamese/latin.ts'
import { parseDateLine } from '../../vietnamese/date-line.ts'
import { withGluedParts } from './glued.ts'
import type { Line } from './lines.ts'
import { LINK_BESIDE_HEADLINE } from './noise-rules.ts'
import { MOST_LINES_ABOVE, partedAt } from './pieces.ts'
import { withTextBehind } from './run-into-text.ts'

/** The lines of a report, with those at its top and its end parted where another was run into one. */
export function withRunInParts(lines: readonly Line[]): Line[] {
  const dated = withDateBefore(
    withDateBehind(
      withDateBetween(withMarksBehind(withBulletBefore(withFrontMatter(withGluedParts(lines))))),
    ),
  )
  return withTextBehind(withDateBehindSource(dated))
}

/** "Theo Trần Mẫu/Báo Dụ - 27/11/2023": the day behind the source, in one of the last lines. */
const SOURCE_AND_DATE = /^(?:Theo|Nguồn\s?:) [^.:;]{3,60}(?= - \d{1,2}[/-]\d{1,2}[/-]\d{4}$)/u
const LINES_OF_SOURCE = 4

function withDateBehindSource(lines: readonly Line[]): readonly Line[] {
  const last = lines.filter(({ isInvisible }) => !isInvisible).slice(-LINES_OF_SOURCE)
  const line = last.findLast(({ text }, index) => index > 0 && SOURCE_AND_DATE.test(text))
  const length = SOURCE_AND_DATE.exec(line?.text ?? '')?.[0].length
  if (line === undefined || length === undefined) return lines
  return partedAt(lines, lines.indexOf(line), [length, length + 2])
}

/**
 * "date 2023-11-27 Ngày 27-11, ...": a line of front matter that was run into the text; "angle-left
 * Tỉnh Mẫu họp": the name of an icon.
 */
const FRONT_MATTER = latin(
  /^(?:date:? \d{4}-\d{2}(?:-\d{2})?(?= \S)|angle-(?:left|right)(?= \p{Lu}))/u,
)

function withFrontMatter(lines: readonly Line[]): Line[] {
  const length = FRONT_MATTER.exec(lines[0]?.text ?? '')?.[0].length
  return length === undefined ? [...lines] : partedAt(lines, 0, [length])
}

/** "• Tỉnh Mẫu họp" over a paragraph: some pages list their only article. */
const BULLET_ALONE = latin(/^•\s(?="?\p{Lu}.{15,200}[^.:;]$)/u)

function withBulletBefore(lines: readonly Line[]): Line[] {
  const top = lines.slice(0, MOST_LINES_ABOVE)
  const bullets = top.flatMap(({ text }, index) => (text.startsWith('•') ? [index] : []))
  const [at = -1] = bullets
  // Further down a page lists sections and films, with bullets too, but no text below them.
  const isAlone = bullets.filter((index) => isOverText(lines, index)).length === 1
  if (lines.length > 1 && (!isAlone || !isOverText(lines, at))) return [...lines]
  return BULLET_ALONE.test(lines[at]?.text ?? '') ? partedAt(lines, at, [1]) : [...lines]
}

function isOverText(lines: readonly Line[], index: number): boolean {
  const below = lines
    .slice(index + 1)
    .find(({ text, isInvisible }) => !isInvisible && parseDateLine(text) === undefined)
  if (below === undefined) return false
  return below.text.length >= (below.text.endsWith('.') ? SHORTEST_SENTENCE : SHORTEST_TEXT)
}

/** In characters. */
const SHORTEST_TEXT = 120
const SHORTEST_SENTENCE = 90

/** "Tỉnh Mẫu có tân giám đốc 27/11/2023 08:00": day and clock that were run into the headline. */
const HEADLINE_AND_DATE = latin(
  /^(?<headline>(?=\p{Lu}|\d{1,4} \p{Ll}).{20,200}[\p{L}\d"!?)])(?: |(?<=\p{Ll}))(?<date>\(?(?:\d{1,2}[/-]\d{1,2}[/-]\d{4},?(?: [-|])? \d{1,2}:\d{2}(?::\d{2})?|\d{1,2}:\d{2}(?::\d{2})?,? \d{1,2}[/-]\d{1,2}[/-]\d{4})\)?)$/u,
)
/** "Tin buồn Cập nhật27-11-2023 08:00": with its label, behind a headline of any length. */
const HEADLINE_AND_LABEL = latin(
  /^(?<headline>(?=\p{Lu}).{6,200}[\p{L}\d"!?)]) (?<date>(?:Cập nhật|Ngày đăng|Đăng ngày)\s?:?\s?\d{1,2}[/-]\d{1,2}[/-]\d{4},?(?: [-|])? \d{1,2}:\d{2}(?: \| Lượt xem: [\d.]+)?)$/u,
)
/** "Tỉnh Mẫu thêm năm xã (9/2023) 12/10/2023": behind a bracket a day needs no clock. */
const HEADLINE_IN_BRACKET_AND_DATE = latin(
  /^(?<headline>(?=\p{Lu}).{20,200}\)) (?<date>\d{1,2}[/-]\d{1,2}[/-]\d{4})$/u,
)
/** What a sentence says before a day, and date lines before theirs. */
const SAYS_WHEN = latin(
  /(?<!\p{L})(?:ngày|lúc|hồi|từ|đến|vào|và|nhật|thứ (?:hai|ba|tư|năm|sáu|bảy))$/iu,
)

function withDateBehind(lines: readonly Line[]): Line[] {
  const at = lines
    .slice(0, MOST_LINES_ABOVE)
    .findIndex(({ text }) => /\d\)?$/.test(text) && dateBehind(text) !== undefined)
  const line = lines[at]
  const { headline = '', date = '' } = dateBehind(line?.text ?? '') ?? {}
  if (!line || SAYS_WHEN.test(headline) || parseDateLine(line.text)) return [...lines]
  const start = line.end - date.length
  return [
    ...lines.slice(0, at),
    { ...line, end: line.start + headline.length, text: headline },
    { ...line, start, text: date, hint: undefined, gap: undefined, follows: false },
    ...lines.slice(at + 1),
  ]
}

function dateBehind(text: string): Record<string, string> | undefined {
  const found =
    HEADLINE_AND_LABEL.exec(text) ??
    HEADLINE_AND_DATE.exec(text) ??
    HEADLINE_IN_BRACKET_AND_DATE.exec(text)
  return found?.groups
}

/** "Tỉnh Mẫu họp năm 2019new": the mark of what is new, which was a picture. */
const NEW_BEHIND = latin(/^\p{Lu}.{15,200}[\d\u00c0-\u1ef9](?=[Nn]ew$)/u)

/** "Tỉnh Mẫu họp MỚI NHẤT": a gatherer of news says so behind its headlines. */
const LATEST_BEHIND = latin(/^\p{Lu}.{15,200}[\p{Ll}\d](?= MỚI NHẤT$)/u)

/** "Tỉnh Mẫu họp In trang": the button for print. */
const BUTTON_BEHIND = latin(/^\p{Lu}.{15,200}[\p{Ll}\d"!?)](?= In (?:trang|bài viết)$)/u)

/** "Tỉnh Mẫu họp (Lượt xem: 412)": a counter that was run into the headline. */
const COUNTER_BEHIND = /^.{15,250}\S(?= \((?:(?:lượt xem|đã xem|lượt đọc)\s?:\s?[\d.,]+)?\)$)/iu

/** "Hội nghị xã Mẫu (Xem tin ảnh)", "Xã Mẫu đón khách [fr]": links to its pictures and to another language. */
const LINK_BEHIND = latin(
  new RegExp(String.raw`^\p{Lu}.{15,200}\S(?= (?:${LINK_BESIDE_HEADLINE})$)`, 'u'),
)

/** What is run into a headline at its end; the letters there are asked first, for most lines differ. */
const BEHIND: readonly (readonly [ends: string, headline: RegExp])[] = [
  ['ew', NEW_BEHIND],
  [' MỚI NHẤT', LATEST_BEHIND],
  ['n trang', BUTTON_BEHIND],
  ['n bài viết', BUTTON_BEHIND],
  [')', COUNTER_BEHIND],
  [' ảnh)', LINK_BEHIND],
  [']', LINK_BEHIND],
]

function withMarksBehind(lines: readonly Line[]): Line[] {
  return BEHIND.reduce(
    (parted, [ends, headline]) => {
      const at = parted
        .slice(0, MOST_LINES_ABOVE)
        .findIndex(({ text }) => text.endsWith(ends) && headline.test(text))
      const length = headline.exec(parted[at]?.text ?? '')?.[0].length ?? 0
      return at < 0 ? parted : partedAt(parted, at, [length])
    },
    [...lines],
  )
}

/** "(27/11/2023) Tại hội nghị, ...": the day of the article in brackets, run into its first paragraph. */
const DATE_AND_BODY = latin(
  /^(?:Đã đăng vào \d{1,2}[/-]\d{1,2}[/-]\d{4} lúc \d{1,2}:\d{2}(?=\p{Lu}.{60})|\(\d{1,2}[/-]\d{1,2}[/-]\d{4}\)(?= \p{Lu}.{60})|(?:Cập nhật|Ngày đăng|Đăng ngày)\s?:\s?\d{1,2}[/-]\d{1,2}[/-]\d{4}(?=\p{Lu}.{60})|\d{1,2}[/-]\d{1,2}[/-]\d{4}(?=\p{Lu}.{60}))/u,
)
/** "08:00 27/11/2023 Sáng 27/11, ...": with a clock even where no headline is. */
const CLOCK_AND_BODY = latin(
  /^(?:\d{1,2}:\d{2}(?: [AP]M)? \d{1,2}\/\d{1,2}\/\d{4} \| Lượt xem: [\d.,]+ In bài viết \|(?=\p{Lu}.{60})|\d{1,2}\/\d{1,2}\/\d{4} \d{1,2}:\d{2}:\d{2} (?:AM|PM|SA|CH)(?=\p{Lu}\p{Ll}.{60})|(?:\d{1,2}:\d{2},? \d{1,2}[/-]\d{1,2}[/-]\d{4}|\d{1,2}[/-]\d{1,2}[/-]\d{4},? \d{1,2}:\d{2})(?= \p{Lu}.{60}))/u,
)

/** "Thứ hai, 27/11/2023 08:00 GMT+07(BM) - Sáng 27/11, ...": with the day of the week. */
const WEEKDAY_AND_BODY = latin(
  /^(?:[Tt]hứ (?:hai|ba|tư|năm|sáu|bảy)|[Cc]hủ nhật),? \d{1,2}[/-]\d{1,2}[/-]\d{4},? \d{1,2}:\d{2}(?: ?\(?GMT ?\+0?7\)?)?(?=\s?\(?\p{Lu}.{60})/u,
)

/** "(27-11-2023) Tỉnh Mẫu họp": the day in brackets before the headline. */
const DATE_AND_HEADLINE = latin(/^\(\d{1,2}[/-]\d{1,2}[/-]\d{4}\)(?= \p{Lu}[^.]{15,150}$)/u)

/** "27/11/2023 08:00Tỉnh Mẫu họp": without a space even before the headline. */
const GLUED_CLOCK = latin(
  /^\d{1,2}[/-]\d{1,2}[/-]\d{4}(?: [|-])? \d{1,2}:\d{2}(?=\p{Lu}\p{Ll}|\d{1,2} \p{Ll}{2,}.{15})/u,
)

/** Asked first, because most lines open with another letter. */
const OPENS_WITH_DATE = /^(?:[\d(]|Cập nhật|Ngày đăng|Đăng ngày|Đã đăng|[Tt]hứ |[Cc]hủ nhật)/u

function withDateBefore(lines: readonly Line[]): Line[] {
  const at = lines
    .slice(0, MOST_LINES_ABOVE)
    .findIndex(
      ({ text }, index) =>
        OPENS_WITH_DATE.test(text) &&
        ((index > 0 && DATE_AND_BODY.test(text)) ||
          DATE_AND_HEADLINE.test(text) ||
          CLOCK_AND_BODY.test(text) ||
          WEEKDAY_AND_BODY.test(text) ||
          GLUED_CLOCK.test(text)),
    )
  if (at < 0) return [...lines]
  const { text } = lines[at] as Line
  const found = [DATE_AND_BODY, DATE_AND_HEADLINE, CLOCK_AND_BODY, WEEKDAY_AND_BODY, GLUED_CLOCK]
    .map((pattern) => pattern.exec(text))
    .find((match) => match)
  const length = found?.[0].length ?? 0
  return partedAt(lines, at, [length])
}

/**
 * A whole report on one line: headline, clock and day, and the text that opens with a capital. Pages
 * print beside the day who put it there, how many comments there are or whose it is: "bởi Mai Dụ 27
 * Tháng 11, 2023", "3 27.11.2023 08:00 Baomau.vn".
 */
const HEADLINE_DATE_AND_BODY = latin(
  /^(?<headline>(?=\p{Lu}|\d{1,4} \p{Ll})[^.]{20,200}?[\p{L}\d"!?)]) (?<date>\d{1,2}:\d{2},? \d{1,2}[/-]\d{1,2}[/-]\d{4}|(?:\d{1,5} )?\d{1,2}[./-]\d{1,2}[./-]\d{4},? \d{1,2}:\d{2}(?: [A-Z][A-Za-z\d]{2,20}\.(?:com\.vn|vn|com|net))?|(?<!\d:\d{2} )\d{2}\/\d{2}\/\d{4}|bởi \p{Lu}\p{L}*(?: \p{Lu}\p{L}*){0,3} \d{1,2} Tháng \d{1,2}, \d{4})(?= [(\p{Lu}].{60})/u,
)

function withDateBetween(lines: readonly Line[]): Line[] {
  const found = HEADLINE_DATE_AND_BODY.exec(lines[0]?.text ?? '')?.groups
  const { headline = '', date = '' } = found ?? {}
  if (!found || SAYS_WHEN.test(headline)) return [...lines]
  return partedAt(lines, 0, [headline.length, headline.length + 1 + date.length])
}
