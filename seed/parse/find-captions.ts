/** Which lines of the body are captions: by where they stand, what is beside them, what they say. */
import { wordsOf } from '../../vietnamese/words.ts'
import { hasCredit } from './caption.ts'
import {
  LONGEST_UNCREDITED,
  looksLikeCaption,
  showsAct,
  showsBetweenParagraphs,
  showsGroup,
} from './caption-sentences.ts'
import { hasSeveralSentences, isSurelyText } from './sentences-of-text.ts'
import { captionSigns, NO_CAPTION } from './caption-signs.ts'
import weights from './caption-weights.json' with { type: 'json' }
import { captionsAfterGaps } from './gaps.ts'
import { nextVisible, visibleBeside, type Line } from './lines.ts'
import { headsOtherArticles } from './end-of-article.ts'
import { isInList } from './lists.ts'
import { loneSentences } from './lone-sentences.ts'
import { announcesPictures, storyCaptions } from './photo-story.ts'
import { SHORTEST_PARAGRAPH, standsBetweenParagraphs } from './between-paragraphs.ts'
import { framedCaptions, isPostBelowName, mayNamePicture } from './pictures.ts'
import { isPrintedTwice } from './printed-twice.ts'
import { captionsInRows } from './rows.ts'
import { isVerbless } from './verbless.ts'

/**
 * Tells of each line, by its index, whether it is a caption; `afterImage` says that a picture, or what
 * a page leaves of one, stands right above.
 *
 * @param lines of the body, parted as `withPictureLines` does
 * @param title the shadowed headline, when there is one
 */
export function captionsAmong(
  lines: readonly Line[],
  title?: string,
): (index: number, afterImage: boolean) => boolean {
  const told = [
    ...captionsAfterGaps(lines),
    ...storyCaptions(lines),
    ...captionsInRows(lines),
    ...loneSentences(lines),
  ]
  const placed = new Set([
    ...framedCaptions(lines),
    ...told.filter((line) => !isOfText(lines, lines.indexOf(line))),
  ])
  const signs = captionSigns(lines, title)
  return (index, afterImage) => {
    const line = lines[index] as Line
    if (placed.has(line) || isCaption(line, lines, index, afterImage)) return true
    if (!mayBeUntold(lines, index) || isSurelyText(line.text)) return false
    return speakForCaption(signs.at(index))
  }
}

function isCaption(
  line: Line,
  lines: readonly Line[],
  index: number,
  afterImage: boolean,
): boolean {
  if (line.hint?.kind === 'caption') return true
  if (line.hint && line.hint.kind !== 'paragraph' && line.hint.kind !== 'strong') return false
  if (hasCredit(line.text)) return true
  if (isPrintedTwice(line, lines, index)) return true
  if (afterImage && mayNamePicture(line.text)) return true
  if (line.text.length > LONGEST_UNCREDITED) return looksLikeCaption(line.text)
  if (isOfText(lines, index)) return false
  if (isPortrait(lines, index)) return true
  if (looksLikeCaption(line.text)) return !isPostBelowName(lines, index) && !isCutOff(lines, index)
  return showsBetweenParagraphs(line.text) && standsBetweenParagraphs(lines, index)
}

/** True for a line that may be a caption by its form: one sentence, or none, and no item of a list. */
export function mayBeUntold(lines: readonly Line[], index: number): boolean {
  const { text, hint } = lines[index] as Line
  if (hint || text.length > LONGEST_UNCREDITED || /^\||[!:]$/.test(text)) return false
  if (hasSeveralSentences(text) || text === text.toUpperCase()) return false
  if (isOfText(lines, index) || isPostBelowName(lines, index)) return false
  if (isTeaser(lines, index)) return false
  return !isCutOff(lines, index) && !isInCell(lines, index)
}

const WEIGHTS: Readonly<Record<string, number>> = weights
/** So much more has to speak for a caption than against it. */
const SURE = 1

/**
 * True when more speaks for a caption than for a line of the text.
 *
 * How much each sign counts was fitted to annotated reports by
 * `npm run evaluate -- <folders> --fit-captions seed/parse/caption-weights.json`.
 */
function speakForCaption(signs: readonly string[]): boolean {
  const sum = signs.reduce((all, sign) => all + (WEIGHTS[sign] ?? 0), 0)
  return sum - (WEIGHTS[NO_CAPTION] ?? 0) > SURE
}

/** "Ông A, Trưởng ban B được" at the end of a file that breaks off: whoever it names would go on to act. */
function isCutOff(lines: readonly Line[], index: number): boolean {
  const { text } = lines[index] as Line
  if (nextVisible(lines, index) || /[.!?"…)]$/.test(text)) return false
  return !showsAct(text) && !/(?<!\p{L})xem(?!\p{L})/u.test(text)
}

/** "Ông Nguyễn Văn A" alone over or below a paragraph: papers put pictures of whom they tell there. */
function isPortrait(lines: readonly Line[], index: number): boolean {
  if (!NAME_ALONE.test((lines[index] as Line).text)) return false
  return visibleBeside(lines, index).some(({ text }) => text.length >= SHORTEST_PARAGRAPH)
}

const NAME_ALONE = /^(?:Ông|Bà|Anh|Chị|Cô|Thầy|Cụ) \p{Lu}[\p{L}']*(?: \p{Lu}[\p{L}']*){0,4}\.?$/u

/** Who is named in a list, as a guest or as deceased is the text's, whatever he is said to be. */
function isOfText(lines: readonly Line[], index: number): boolean {
  const { text } = lines[index] as Line
  if (ITEM.test(text) || FUNERAL.test(text) || isInTable(lines, index)) return true
  const goesOn =
    CAME.test(text) && text.endsWith('.') && GOES_ON.test(nextVisible(lines, index)?.text ?? '')
  if (goesOn) return true
  return isGuest(lines, index) || isDeceased(lines, index)
}

/** Who came: one sentence, of which the next may name more. */
const CAME = /(?<!\p{L})(?:dự|có mặt)(?!\p{L})/iu
/** "Cùng có mặt là ...". */
const GOES_ON =
  /^(?:cùng|cũng|(?:đến|tới|tham)? ?dự) (?:(?:đến|tới|tham) )?(?:có mặt|dự|tham dự|đi)(?: (?:còn )?có| là|,)(?!\p{L})/iu

/** When and where a funeral is, and what the deceased was given. */
const FUNERAL =
  /^(?:huy hiệu \d+ năm|lễ (?:viếng|truy điệu|an táng|nhập quan)(?:,| (?:và|bắt đầu|tổ chức|lúc|từ|hồi|vào)(?!\p{L}))|(?:an|hỏa) táng(?!\p{L}))/iu

/** "|Bộ trưởng A" among lines that open cells, too: where each is to go, or what he has. */
function isInTable(lines: readonly Line[], index: number): boolean {
  if (!OPENS_CELL.test((lines[index] as Line).text)) return false
  return visibleBeside(lines, index).some(({ text }) => OPENS_CELL.test(text))
}

/** "Bài liên quan" stands above, and since then nothing but headlines without a full stop. */
function isTeaser(lines: readonly Line[], index: number): boolean {
  const last = lines
    .slice(0, index)
    .findLast(
      ({ text, isInvisible }) => !isInvisible && (/[.!?]$/.test(text) || headsOtherArticles(text)),
    )
  return last !== undefined && headsOtherArticles(last.text)
}

/** Cells of a table tell by what stands beside them, which is asked elsewhere. */
function isInCell(lines: readonly Line[], index: number): boolean {
  return [lines[index - 1], lines[index + 1]].some((line) => line?.text === '|')
}

const OPENS_CELL = /^\|\p{L}/u

/** "- Ông A (SN 1981)", "* Chủ tịch A dự": items, and headings of a part. */
const ITEM = /^[-+*] \p{Lu}/u
const LONGEST_GUEST = 120

/** Who came is listed below "... có:", each with his posts; what somebody does stood below a picture. */
function isGuest(lines: readonly Line[], index: number): boolean {
  const { text } = lines[index] as Line
  if (showsGroup(text)) return false
  const opens = lines.slice(0, index).findLast((line) => line.text.endsWith(':'))
  if (opens && announcesPictures(opens.text)) return false
  return isInList(lines, index, LONGEST_GUEST) && isVerbless(text, wordsOf(text))
}

/** "Ông A, nguyên Giám đốc Sở B." over "Thân phụ đồng chí C, ...": whom a paper mourns. */
function isDeceased(lines: readonly Line[], index: number): boolean {
  return RELATED.test(nextVisible(lines, index)?.text ?? '')
}

const RELATED =
  /^(?:cha|bố|ba|mẹ|má|thân (?:phụ|mẫu|sinh)|nhạc (?:phụ|mẫu)|vợ|chồng|phu nhân)(?: (?:vợ|chồng|ruột|đẻ))?(?: của)? (?:đồng chí|ông|bà)(?!\p{L})/iu
