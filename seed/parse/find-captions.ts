/** Which lines of the body are captions: by where they stand, what is beside them, what they say. */
import { isInCapitals, opensWithSmall } from '../../vietnamese/case.ts'
import { latin } from '../../vietnamese/latin.ts'
import { wordsOf } from '../../vietnamese/words.ts'
import { hasCredit } from './caption.ts'
import {
  endsInPicture,
  LONGEST_UNCREDITED,
  isSurelyShown,
  looksLikeCaption,
  showsAct,
  showsBetweenParagraphs,
  showsGroup,
} from './caption-sentences.ts'
import { captionSigns, NO_CAPTION } from './caption-signs.ts'
import weights from './caption-weights.json' with { type: 'json' }
import { headsOtherArticles } from './end-of-article.ts'
import { isFlattenedRow } from './flattened-rows.ts'
import { captionsAfterGaps } from './gaps.ts'
import { nextVisible, previousVisible, visibleBeside, type Line } from './lines.ts'
import { isInList } from './lists.ts'
import { loneSentences } from './lone-sentences.ts'
import { isOffice } from './offices.ts'
import { announcesPictures, storyCaptions } from './photo-story.ts'
import { isBelowText, SHORTEST_PARAGRAPH, standsBetweenParagraphs } from './between-paragraphs.ts'
import { framedCaptions } from './picture-cells.ts'
import { isPostBelowName, mayNamePicture } from './pictures.ts'
import { isPrintedTwice } from './printed-twice.ts'
import { captionsInRows } from './rows.ts'
import { hasSeveralSentences, isSurelyText, opensWithDay, tellsNews } from './sentences-of-text.ts'
import { FULL_NAME, isPostAlone, showsHostedEvent, showsStagedOrCaught } from './seen-people.ts'
import { sumOfWeights } from './signs.ts'
import { isVerbless, opensWithPerson } from './verbless.ts'

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
  const inRows = [...captionsAfterGaps(lines), ...storyCaptions(lines), ...captionsInRows(lines)]
  const placed = new Set([...framedCaptions(lines), ...inRows.filter(isNotOfText)])
  const alone = new Set(loneSentences(lines).filter(isNotOfText))
  const signsAt = captionSigns(lines, title)
  return (index, afterImage) => {
    const line = lines[index] as Line
    const { text, hint } = line
    if (placed.has(line) || hint?.kind === 'caption') return true
    if (hint && hint.kind !== 'paragraph' && hint.kind !== 'strong') return false
    if ((hasCredit(text) && !isStoryWithCredit(text)) || isPrintedTwice(line, lines, index))
      return true
    if (afterImage && mayNamePicture(text)) return true
    if (opensLikeCaption(lines, index)) return true
    if (isSurelyShown(text)) return true
    if (showsStagedOrCaught(text) && standsBetweenParagraphs(lines, index)) return true
    if (isBelowText(lines, index) && (showsHostedEvent(text) || isInBrackets(text))) return true
    const isLong = text.length > LONGEST_UNCREDITED
    if (!isLong && isOfText(lines, index)) return false
    if (isLong ? looksLikeCaption(text) : alone.has(line) || shows(line, lines, index))
      return !mayBeParagraph(text) || sumOf(signsAt(index)) > AGAINST
    if (!hasItsForm(lines, index) || isSurelyText(text)) return false
    return sumOf(signsAt(index)) > SURE
  }

  function isNotOfText(line: Line): boolean {
    return !isOfText(lines, lines.indexOf(line))
  }
}

/**
 * "Đoàn tỉnh A do đồng chí B, Bí thư C dẫn đầu ..." at the end of a file that breaks off, below a
 * caption with these words: the next picture's.
 */
function opensLikeCaption(lines: readonly Line[], index: number): boolean {
  const { text } = lines[index] as Line
  if (!breaksOff(lines, index) || text.length < SAME_OPENING) return false
  if (hasSeveralSentences(text) || tellsNews(text)) return false
  const opening = text.slice(0, SAME_OPENING)
  return lines
    .slice(Math.max(0, index - REACH_OF_STORY), index)
    .some(
      (other) =>
        other.text !== text &&
        other.text.startsWith(opening) &&
        (hasCredit(other.text) || looksLikeCaption(other.text)),
    )
}

/** "(Ban chấp hành mới ra mắt đại hội)"; where to read more, and that it goes on, is no picture's. */
const IN_BRACKETS = latin(/^\((?!(?:còn|hết|kèm|có|theo|xem|nguồn|trích) )\p{L}[^()]+\)\.?$/iu)
const FEWEST_IN_BRACKETS = 6

function isInBrackets(text: string): boolean {
  return IN_BRACKETS.test(text) && wordsOf(text).length >= FEWEST_IN_BRACKETS
}

/** In characters: no caption of several sentences that opens with a day takes so many. */
const SHORTEST_STORY = 220

/** "Chiều 19/6, ... làm việc với ... Cùng dự có ... Ảnh: A": the whole news in one paragraph, with its picture's credit. */
function isStoryWithCredit(text: string): boolean {
  return text.length > SHORTEST_STORY && opensWithDay(text) && hasSeveralSentences(text)
}

/** The last line of a file that ends inside a sentence, as far as its end tells. */
function breaksOff(lines: readonly Line[], index: number): boolean {
  const { text, isClosed } = lines[index] as Line
  return !isClosed && !nextVisible(lines, index) && !/[.!?"…)]$/.test(text)
}

/** In characters: posts and a name take so many. */
const SAME_OPENING = 50
/** In lines: the pictures of one story. */
const REACH_OF_STORY = 30

/** A long sentence with a full stop: of captions such are fewer than of short paragraphs. */
function mayBeParagraph(text: string): boolean {
  return text.length >= SHORTEST_TO_DOUBT && text.endsWith('.') && !endsInPicture(text)
}

const SHORTEST_TO_DOUBT = 80

/** True for a line that by what it says, and by what is beside it, shows something. */
function shows(line: Line, lines: readonly Line[], index: number): boolean {
  if (isPortrait(lines, index)) return true
  if (looksLikeCaption(line.text)) return !isPostBelowName(lines, index) && !isCutOff(lines, index)
  return showsBetweenParagraphs(line.text) && standsBetweenParagraphs(lines, index)
}

/** True for a line that may be a caption though no rule tells it; the rest is asked of its signs. */
export function mayBeUntold(lines: readonly Line[], index: number): boolean {
  return hasItsForm(lines, index) && !isOfText(lines, index)
}

/** A caption's form: one sentence, or none, and no item of a list. */
function hasItsForm(lines: readonly Line[], index: number): boolean {
  const { text, hint } = lines[index] as Line
  if (hint || text.length > LONGEST_UNCREDITED || /^\||[!:]$/.test(text)) return false
  if (hasSeveralSentences(text) || isInCapitals(text)) return false
  if (isPostBelowName(lines, index) || isTeaser(lines, index) || isOffice(text)) return false
  return !isCutOff(lines, index) && !isInCell(lines, index)
}

/** A map: made-up names that are asked of an object are kept by the engine for long. */
const WEIGHTS: ReadonlyMap<string, number> = new Map(Object.entries(weights))
/** So much has to speak for a line of which no rule says that it shows something. */
const SURE = 1
/** So much speaks against one of which a rule does. */
const AGAINST = -1

/**
 * How much more speaks for a caption than for a line of the text.
 *
 * How much each sign counts was fitted to annotated reports by
 * `npm run evaluate -- <folders> --fit-captions seed/parse/caption-weights.json`.
 */
function sumOf(signs: readonly string[]): number {
  return sumOfWeights(WEIGHTS, signs, -(WEIGHTS.get(NO_CAPTION) ?? 0))
}

const MEETS = latin(/(?<!\p{L})(?:xem|làm việc với)(?!\p{L})/u)

/** "Ông A, Trưởng ban B được" at the end of a file that breaks off: whoever it names would go on to act. */
function isCutOff(lines: readonly Line[], index: number): boolean {
  const { text } = lines[index] as Line
  return breaksOff(lines, index) && !showsAct(text) && !MEETS.test(text)
}

/** "Ông Nguyễn Văn A" alone over or below a paragraph: papers put pictures of whom they tell there. */
function isPortrait(lines: readonly Line[], index: number): boolean {
  const { text: name } = lines[index] as Line
  if (WHO_IT_IS.test(name)) return true
  if (!NAME_ALONE.test(name)) return false
  // Where a file breaks off, a sentence has begun with him.
  if (breaksOff(lines, index)) return false
  return visibleBeside(lines, index).some(({ text }) => text.length >= SHORTEST_PARAGRAPH)
}

const NAME_ALONE = latin(
  /^(?:Ông|Bà|Anh|Chị|Cô|Thầy|Cụ) \p{Lu}[\p{L}']*(?: \p{Lu}[\p{L}']*){0,4}\.?$/u,
)

/** "Trần Văn A, người được cho là cầm đầu", "Bà Lê Thị B (57 tuổi, cựu kế toán)": whom the police shows. */
const WHO_IT_IS = latin(
  /^(?:Ông|Bà|Anh|Chị) \p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){1,3} \(\d{2} tuổi[^()]{0,80}\)\.?$|^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){2,3}, (?:người|kẻ) (?:được|bị|đã|cầm|đứng)(?!\p{L})[^.,;:]{5,80}\.?$/u,
)

/** Who is named in a list, as a guest or as deceased is the text's, whatever he is said to be. */
function isOfText(lines: readonly Line[], index: number): boolean {
  const { text } = lines[index] as Line
  if (ITEM.test(text) || FUNERAL.test(text)) return true
  if (text.includes(' - ') && DATELINE.test(text)) return true
  if (isInTable(lines, index) || isFlattenedRow(lines, index)) return true
  if (ITEM_NUMBER.test(previousVisible(lines, index)?.text ?? '') && namesGuest(text)) return true
  if (isPostAlone(text)) return true
  const goesOn =
    CAME.test(text) &&
    FULL_NAME.test(text) &&
    text.endsWith('.') &&
    GOES_ON.test(nextVisible(lines, index)?.text ?? '')
  if (goesOn) return true
  return isGuest(lines, index) || isDeceased(lines, index)
}

/** Who came: one sentence, of which the next may name more. */
const CAME = latin(/(?<!\p{L})(?:dự|có mặt)(?!\p{L})/iu)
/** "Cùng có mặt là ...". */
const GOES_ON = latin(
  /^(?:cùng|cũng|(?:đến|tới|tham)? ?dự) (?:(?:đến|tới|tham) )?(?:có mặt|dự|tham dự|đi)(?: (?:còn )?có| là|,)(?!\p{L})/iu,
)

/** When and where a funeral is, and what the deceased was given. */
const FUNERAL = latin(
  /^(?:huy hiệu \d+ năm|lễ (?:viếng|truy điệu|an táng|nhập quan)(?:,| (?:và|bắt đầu|tổ chức|lúc|từ|hồi|vào)(?!\p{L}))|(?:an|hỏa) táng(?!\p{L}))/iu,
)

/** "MẫuSơn - Từ ngày 1 đến ngày 3": so the text begins in some provinces. */
const DATELINE = latin(
  /^\p{Lu}[\p{L} ]{2,20} - (?:Từ|Ngày|Sáng|Trưa|Chiều|Tối|Hôm|Vừa|Mới)(?!\p{L})/u,
)

/** "|Bộ trưởng A" among lines that open cells, too: where each is to go, or what he has. */
function isInTable(lines: readonly Line[], index: number): boolean {
  if (!OPENS_CELL.test((lines[index] as Line).text)) return false
  return visibleBeside(lines, index).some(({ text }) => OPENS_CELL.test(text))
}

/** "Bài liên quan" stands above, and since then nothing but headlines without a full stop. */
function isTeaser(lines: readonly Line[], index: number): boolean {
  const last = lines
    .slice(Math.max(0, index - MOST_TEASERS), index)
    .findLast(
      ({ text, isInvisible }) => !isInvisible && (/[.!?]$/.test(text) || headsOtherArticles(text)),
    )
  return last !== undefined && headsOtherArticles(last.text)
}

/** Pages list so many other articles inside one. */
const MOST_TEASERS = 8

/** Cells of a table tell by what stands beside them, which is asked elsewhere. */
function isInCell(lines: readonly Line[], index: number): boolean {
  return [lines[index - 1], lines[index + 1]].some((line) => line?.text === '|')
}

const OPENS_CELL = latin(/^\|\p{L}/u)

/** "- Ông A (SN 1981)", "* Chủ tịch A dự", "a) Tại xã B": items, and headings of a part. */
const ITEM = latin(/^(?:[-+*] [\p{Lu}\d]|[a-zđ]\))/u)
/** Who it is and which posts he has, without a verb. */
function namesGuest(text: string): boolean {
  const words = wordsOf(text)
  const isNamed = opensWithPerson(text, words) || NAME_AND_POST.test(text)
  return isNamed && isVerbless(text, words)
}

const NAME_AND_POST = latin(/^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){1,4} - \p{Lu}/u)
/** "12.", "10. Ông": the number of an item on a line of its own. */
const ITEM_NUMBER = /^\d{1,2}[.)](?: (?:Ông|Bà|Đồng chí))?$/u
const LONGEST_GUEST = 120
const MOST_GUESTS = 60

/** Who came is listed below "... có:", each with his posts; what somebody does stood below a picture. */
function isGuest(lines: readonly Line[], index: number): boolean {
  const { text } = lines[index] as Line
  if (showsGroup(text)) return false
  if (isBelowGuests(lines, index)) return true
  const opens = lines
    .slice(Math.max(0, index - MOST_GUESTS), index)
    .findLast((line) => line.text.endsWith(':'))
  if (opens && announcesPictures(opens.text)) return false
  return isInList(lines, index, LONGEST_GUEST) && isVerbless(text, wordsOf(text))
}

/** "Đi trong đoàn có A - Bí thư B; C - Phó Tư lệnh D": the first of the guests, and one a line below. */
const NAMES_GUESTS = latin(
  /^(?:đi trong đoàn|tham gia đoàn|cùng đi|cùng dự|(?:tham |đến |về |tới )?dự|có mặt)(?!\p{L})[^.:]{0,50}(?<!\p{L})(?:có|gồm)(?!\p{L})[^.]*$/iu,
)

function isBelowGuests(lines: readonly Line[], index: number): boolean {
  for (let at = index; at >= 0 && index - at <= MOST_GUESTS; at--) {
    const { text, isInvisible } = lines[at] as Line
    if (isInvisible) continue
    if (at < index && NAMES_GUESTS.test(text)) return text.includes(';')
    if (text.length > LONGEST_GUEST) return false
    const isSomebody = opensWithSmall(text) || opensWithPerson(text)
    // Of the lines between nothing more is asked: a list may have hundreds.
    if (!isSomebody || (at === index && showsAct(text))) return false
  }
  return false
}

/** "Ông A, nguyên Giám đốc Sở B." over "Thân phụ đồng chí C, ...": whom a paper mourns, and whose he was. */
function isDeceased(lines: readonly Line[], index: number): boolean {
  return [lines[index], nextVisible(lines, index)].some((line) => RELATED.test(line?.text ?? ''))
}

const RELATED = latin(
  /^(?:cha|bố|ba|mẹ|má|thân (?:phụ|mẫu|sinh)|nhạc (?:phụ|mẫu)|vợ|chồng|phu nhân)(?: (?:vợ|chồng|ruột|đẻ))?(?: của)? (?:đồng chí|ông|bà)(?!\p{L})/iu,
)
