/** Lines that a margin or a typist broke inside a sentence, made one again. */
import { opensWithCapital, opensWithSmall } from '../../vietnamese/case.ts'
import { latin } from '../../vietnamese/latin.ts'
import { withoutLineEnds } from '../../vietnamese/letters.ts'
import { parseDateLine } from '../../vietnamese/date-line.ts'
import { isSurname } from '../../vietnamese/names.ts'
import { endsArticle } from './end-of-article.ts'
import type { Line } from './lines.ts'
import { noiseReason } from './noise.ts'
import { isReworded } from './reworded.ts'

/** Where one line ends and the next begins inside a clause, whatever their lengths. */
const BROKEN_CLAUSE = latin(
  /(?:(?<!\p{L})(?:của|và|các|những)\n|(?<!\p{L})với\n(?:\p{Ll}|\d+ \p{Ll})|(?<!\p{L})(?:ngày|tháng|số)\n\d|(?<!\p{L})năm\n\d{4}(?![\d/-])|\d\n[/-]\d|[/-]\n\d|[/-]\p{Lu}\p{L}{1,5},?\nngày\s)/u,
)
const SHORTEST_BROKEN = 40
const MARGIN = { shortest: 50, longest: 130, share: 0.85 }

/** "Từ ngày 8/10 ...", "Sáng 27/11, ...": inside a sentence the words have small letters. */
const OPENS_WITH_TIME = latin(
  /^(?:(?:Từ ngày|Trong (?:các |hai |ba )?ngày|Sáng|Trưa|Chiều|Tối|Đêm) (?:ngày )?\d{1,2}[/.,-]|Ngày \d{1,2}[/.-]\d|(?:Thực hiện|Hưởng ứng|Nhằm|Vừa qua|Mới đây|Nhân dịp) ?[\p{Ll},])/u,
)
/** "... kỷ niệm" over "Ngày 27/7": days of honour have a capital. */
const HONOURS = latin(/(?<!\p{L})(?:kỷ niệm|mừng|nhân|của|đến|và|trong|năm|từ|vào)$/iu)

function beginsAnew(above: Line, { text }: Line): boolean {
  return OPENS_WITH_TIME.test(text) && !HONOURS.test(above.text)
}

/** The end of a caption: what follows is another line, whatever the margin. */
const PICTURE_CREDIT = latin(/(?<!\p{L})ảnh\s*:\s*\p{Lu}[^.:;]{1,60}$/iu)

/**
 * Joins the lines of paragraphs that were broken at a margin. The text is taken for broken when
 * most lines that another follows at once are about equally long and end inside a sentence.
 */
export function joinWrapped(lines: readonly Line[], text: string): Line[] {
  const followed = lines.filter(
    (line, index) =>
      !line.hint && lines[index + 1]?.follows && !isPrintedAgain(line, lines[index + 1]),
  )
  const width = Math.max(0, ...followed.map((line) => line.text.length))
  // A line that ends a sentence may be short at any margin, and says nothing about it.
  const open = followed.filter((line) => !/[.!?:;]$/.test(line.text))
  const isFull = (line: Line) =>
    line.text.length >= width * MARGIN.share && !/[.!?:;]$/.test(line.text) && !line.hint
  const isBroken =
    open.length >= FEWEST_OPEN &&
    width >= MARGIN.shortest &&
    width <= MARGIN.longest &&
    open.filter(isFull).length >= open.length * 0.6 &&
    open.filter(isOfText).length >= FEWEST_OPEN
  const isFlowed = flowsOn(followed, lines)
  const isTorn = hasWordsOnLines(followed)
  const joined: Line[] = []
  let previous: Line | undefined
  /** The line before stood right below another: it is no headline. */
  let isInside = false
  for (const line of lines) {
    const last = joined.at(-1)
    const isNext = previous !== undefined && line.follows && !line.hint && !previous.hint
    const isInSentence =
      isNext &&
      ((BROKEN_CLAUSE.test(`${previous?.text.slice(-8)}\n${line.text.slice(0, 6)}`) &&
        !isDated(previous as Line, line)) ||
        goesOn(previous as Line, line) ||
        (isTorn && goesOnTorn(previous as Line)) ||
        (isFlowed &&
          !/[.!?:;]$/.test(previous?.text ?? '') &&
          (opensSmall(line) ||
            (isInside &&
              (previous?.text.length ?? 0) >= width * FLOWING.full &&
              !beginsAnew(previous as Line, line)))))
    const continues =
      isInSentence ||
      (isNext &&
        isBroken &&
        !isPrintedAgain(line, previous) &&
        noiseReason(previous?.text ?? '') === undefined &&
        (previous?.text.length ?? 0) >= width * MARGIN.share &&
        // Behind a margin no line is longer than it: short lines over paragraphs are none's.
        line.text.length <= width / MARGIN.share &&
        !endsArticle(previous?.text ?? '', () => true) &&
        !PICTURE_CREDIT.test(previous?.text ?? '') &&
        parseDateLine(line.text) === undefined &&
        !beginsAnew(previous as Line, line) &&
        (isFull(previous as Line) || opensWithSmall(line.text)))
    isInside = line.follows
    if (continues && last) {
      joined[joined.length - 1] = {
        ...last,
        end: line.end,
        text: withoutLineEnds(text.slice(last.start, line.end)),
      }
    } else joined.push(line)
    previous = line
  }
  return joined
}

/** Fewer lines tell of no margin. */
const FEWEST_OPEN = 3

/** Menus and dates end where they end. */
function isOfText({ text }: Line): boolean {
  return noiseReason(text) === undefined && parseDateLine(text) === undefined
}

/**
 * So many lines begin inside a sentence where a text was broken without a margin, as print is; `full`
 * is the share of the longest line from which on a line was broken, whatever follows.
 */
const FLOWING = { fewest: 4, share: 0.25, full: 0.7 }

function flowsOn(followed: readonly Line[], lines: readonly Line[]): boolean {
  const small = lines.filter((line) => line.follows && !line.hint && opensSmall(line)).length
  return small >= FLOWING.fewest && small >= followed.length * FLOWING.share
}

/** So many lines of one word each, which are this part of all: a page whose text fell apart. */
const TORN = { fewest: 40, share: 0.9 }

function hasWordsOnLines(followed: readonly Line[]): boolean {
  const single = followed.filter(({ text }) => !text.includes(' ')).length
  return single >= TORN.fewest && single >= followed.length * TORN.share
}

/** Up to the end of a sentence: where its paragraphs ended such a page does not tell. */
function goesOnTorn({ text }: Line): boolean {
  return !/[.!?…]"?$/.test(text) && parseDateLine(text) === undefined
}

/** Two printings of one line below each other, the second with a slip mended or a full stop. */
function isPrintedAgain(line: Line, other: Line | undefined): boolean {
  if (other === undefined) return false
  const [one, two] = [line.text, other.text].map((text) => text.replace(/\.$/, ''))
  return one === two || isReworded(line.text, other.text)
}

const SMALL_WORD = latin(/^\p{Ll}[\p{L}\p{M}]*[\s,.;:]/u)
const ITEM_LETTER = latin(/^\p{L}[.)]/u)

/** A small letter that opens no item of a list. */
function opensSmall({ text }: Line): boolean {
  return SMALL_WORD.test(text) && !ITEM_LETTER.test(text)
}

/** "chuyển đổi số" over the date line: the word for a number is the end of a headline. */
function isDated(line: Line, next: Line): boolean {
  return /(?<!\p{L})số$/u.test(line.text) && parseDateLine(next.text) !== undefined
}

/** A line without a mark at its end, that a small letter goes on from: a caption on two lines. */
function goesOn(line: Line, next: Line): boolean {
  return (
    (line.text.length >= SHORTEST_BROKEN &&
      opensWithCapital(line.text) &&
      /[\p{L}\d]$/u.test(line.text) &&
      /^(?:\p{Ll}{2,}|ở)\s\p{L}/u.test(next.text) &&
      // The name of a picture's file or of the page, without marks.
      noiseReason(next.text) === undefined &&
      !OPENS_WITH_WEEKDAY.test(next.text)) ||
    (line.text.length < LONGEST_BROKEN && WHERE_IN_PICTURE.test(next.text)) ||
    (line.text.length >= SHORTEST_BROKEN &&
      LAST_WORD.test(next.text) &&
      /\p{L}$/u.test(line.text)) ||
    (ENDS_IN_NAME.test(line.text) && OPENS_WITH_GIVEN_NAME.test(next.text)) ||
    (endsInMiddleName(line.text) && OPENS_WITH_LAST_NAME.test(next.text)) ||
    (RECEIVES.test(line.text) && NAMED_WITH_CREDIT.test(next.text)) ||
    (NAMED_SO_FAR.test(line.text) && GOES_ON_TO_ACT.test(next.text)) ||
    (ENDS_IN_POST.test(line.text) && OPENS_WITH_BODY.test(next.text)) ||
    (line.text.length >= SHORTEST_BROKEN &&
      ENDS_IN_UNIT.test(line.text) &&
      OPENS_WITH_PLACE.test(next.text))
  )
}

/** "thứ năm, 14/10/2021 15:40": a date line in small letters. */
const OPENS_WITH_WEEKDAY = /^(?:thứ (?:hai|ba|tư|năm|sáu|bảy)|chủ nhật),? (?:ngày )?\d{1,2}[/-]\d/u

/** "... Lê Văn Mẫu và Bàn Phúc" over "Dụ (thôn Sơn)": the given name stands on the next line. */
const ENDS_IN_NAME = latin(/(?:,| và) \p{Lu}\p{Ll}* \p{Lu}\p{Ll}+$/u)
const OPENS_WITH_GIVEN_NAME = latin(
  /^\p{Lu}\p{Ll}+ \((?:thôn|bản|ấp|xã|phường|huyện|SN|\d{2} tuổi)(?!\p{L})/u,
)

/** "... đồng chí Hoàng Thị" over "Dụ - Huyện ủy viên". */
function endsInMiddleName(text: string): boolean {
  const surname = ENDS_IN_MIDDLE.exec(text)?.groups?.['surname']
  return surname !== undefined && isSurname(surname)
}

const ENDS_IN_MIDDLE = latin(
  /(?<!\p{L})(?:[Đđ]ồng chí|[Ôô]ng|[Bb]à|[Aa]nh|[Cc]hị|[Đđ]\/c) (?<surname>\p{Lu}\p{Ll}+) (?:Thị|Văn)$/u,
)
const OPENS_WITH_LAST_NAME = latin(/^\p{Lu}\p{Ll}+(?: -|,|\.| \()/u)

/** The last word of a sentence, on a line of its own. */
const LAST_WORD = latin(/^\p{L}{2,}\.$/u)

/** "Chủ tịch UBND xã Mẫu" over "(bìa trái) thăm chợ": a caption broken before where somebody stands. */
const WHERE_IN_PICTURE = latin(
  /^\((?:bìa|giữa|ngoài cùng|bên|thứ|đứng|ngồi|áo|phải|trái)(?!\p{L})[^()]{0,30}\)\s\p{Ll}/u,
)
const LONGEST_BROKEN = 120

/** "... nhà văn hóa thôn" over "Nà Mẫu, xã Dụ.": a unit whose name stands on the next line. */
const ENDS_IN_UNIT = /\s(?:thôn|bản|buôn|ấp|xã|phường|thị trấn|huyện|quận|thị xã|thành phố|tỉnh)$/u
const OPENS_WITH_PLACE = latin(
  /^\p{Lu}\p{L}*(?: \p{Lu}\p{L}*){0,2}(?:, (?:thôn|bản|xã|phường|thị trấn|huyện|quận|thị xã|thành phố|TP\.?|tỉnh) \p{Lu}[\p{L} ]{1,25}){0,2}(?: \(\p{Lu}[\p{L} ]{1,25}\))?\.$/u,
)

/** "... Phó Bí thư" over "Tỉnh ủy, Trưởng ban.": a post whose body stands on the next line. */
const ENDS_IN_POST =
  /(?:[,;]|[Đđ]ồng chí) [^,;:.]{0,60}(?:[Bb]í thư|[Cc]hủ tịch|Ban [Cc]hấp hành|[Ủủ]y viên)$/u
const OPENS_WITH_BODY = latin(
  /^(?:Tỉnh ủy|Huyện ủy|Thành ủy|UBND|HĐND|Ủy ban|Hội đồng|Trung ương Đảng|Ban Thường vụ)(?!\p{L})[^.]{0,100}(?:[.,;]|$)/u,
)

/** "Chủ tịch nước A tiếp Đại sứ B" over "Trần C. (Ảnh: D)": a caption broken before a name. */
const RECEIVES = latin(/(?<!\p{L})(?:tiếp|đón|gặp|chúc mừng|trao|tặng) [^.,;:]{5,60}[\p{L}]$/u)
const NAMED_WITH_CREDIT = latin(/^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){1,3}\.? \(?[Ảả]nh\s?:.{2,40}$/u)

/** "Đ/c A - Phó Giám đốc Sở Mẫu," over "Trưởng Ban Dụ - báo cáo": a caption broken between posts. */
const NAMED_SO_FAR = latin(
  /^(?:Đ\/c|Đồng chí|Ông|Bà|Thạc sĩ|Tiến sĩ|Bác sĩ|Kỹ sư|ThS|TS|BS) ?\.?\p{Lu}[^.]{10,110},$/u,
)
const GOES_ON_TO_ACT = latin(
  /^(?:Phó |Ủy viên|Trưởng |Chủ tịch|Bí thư|Giám đốc|Chánh|(?:Trường|Bệnh viện|Trung tâm|Viện|Sở|Công ty) \p{Lu})[^.;:]{5,100}\.?$/u,
)
