/** Lines around pictures as readers see them: alternative texts parted from captions, credits joined. */
import { isInCapitals } from '../../vietnamese/case.ts'
import { latin } from '../../vietnamese/latin.ts'
import { parseByline } from './byline.ts'
import { endOfAlternative, hasCredit, isBareCredit } from './caption.ts'
import {
  LONGEST_UNCREDITED,
  looksLikeCaption,
  showsAct,
  showsBetweenParagraphs,
  withoutDayAtEnd,
} from './caption-sentences.ts'
import { hasSeveralSentences, tellsNews } from './sentences-of-text.ts'
import { SHORTEST_PARAGRAPH } from './between-paragraphs.ts'
import { CELL_EDGE, nextVisible, previousVisible, type Line } from './lines.ts'
import { LONGEST_CAPTION } from './picture-cells.ts'
import { FULL_NAME } from './seen-people.ts'
import { piecesOf } from './pieces.ts'
import { wordsOf } from '../../vietnamese/words.ts'
import { opensWithPerson } from './verbless.ts'

const NAME_ALONE = latin(/^\p{Lu}\p{L}+(?: \p{Lu}\p{L}+){1,4}$/u)

/** The lines with each alternative text on its own, and each credit in the line of its caption. */
export function withPictureLines(lines: readonly Line[], title: string | undefined): Line[] {
  return withCredits(
    withCountedNames(lines)
      .flatMap((line) => partMarkdown(line, title))
      .flatMap((line) => partAlternative(line, title))
      .flatMap(partFileName)
      .flatMap(partCredited)
      .flatMap(partGlued)
      .flatMap(partBehindCredit)
      .flatMap(partBeforeText)
      .flatMap(partBullet)
      .flatMap((line, index, all) => (all[index + 1]?.text === CELL_EDGE ? partCell(line) : [line]))
      .flatMap(partTwice),
  )
}

/** "d2", "cb03": what a writer called a picture's file. */
const COUNTED_NAME = latin(/^\p{Ll}{1,3}\d{1,2}$/u)
/** One or two may be the name of a road or of a kind. */
const FEWEST_NAMES = 3

/** The lines with those marked that are the names of several pictures, each alone where one stood. */
function withCountedNames(lines: readonly Line[]): readonly Line[] {
  const names = lines.filter(({ text, hint }) => !hint && COUNTED_NAME.test(text))
  if (new Set(names.map(({ text }) => text)).size < FEWEST_NAMES) return lines
  return lines.map((line) =>
    names.includes(line) ? { ...line, hint: { start: line.start, kind: 'picture' } } : line,
  )
}

/** "![Quang cảnh hội nghị](address)": a picture in Markdown, whose text is its caption. */
const MARKDOWN = /^!\[(?<alt>[^\]]{20,900})\]\([^()\s]{3,300}\)$/u
const SHORTEST_ALTERNATIVE = 6

function partMarkdown(line: Line, title: string | undefined): Line[] {
  const alt = line.hint ? undefined : MARKDOWN.exec(line.text)?.groups?.['alt']
  if (alt === undefined) return [line]
  // Crawlers print the text for the picture and its title, which are the same.
  const half = (alt.length - 1) / 2
  const isDoubled = Number.isInteger(half) && alt.slice(0, half) === alt.slice(half + 1)
  const caption = isDoubled ? alt.slice(half + 1) : alt
  if (caption === title || wordsOf(caption).length < SHORTEST_ALTERNATIVE) return [line]
  const from = 2 + alt.length - caption.length
  const to = 2 + alt.length
  const picture: Line = {
    ...line,
    end: line.start + from,
    text: line.text.slice(0, from),
    hint: { start: line.start, kind: 'picture' },
  }
  const shown = { ...line, start: line.start + from, end: line.start + to, text: caption }
  const rest = { ...line, start: line.start + to, text: line.text.slice(to) }
  return [picture, shown, rest]
}

/** "dsc-0917.jpg Đồng chí A phát biểu": the picture's file, and its caption. */
const FILE_BEFORE = latin(/^[\w.-]{4,80}\.(?:jpe?g|png|webp)(?= \p{Lu})/iu)

function partFileName(line: Line): Line[] {
  const length = line.hint ? undefined : FILE_BEFORE.exec(line.text)?.[0].length
  if (length === undefined) return [line]
  const [file, caption] = piecesOf(line, [length])
  return [{ ...(file as Line), hint: { start: line.start, kind: 'picture' } }, caption as Line]
}

/** "... tại Mẫu. Ảnh: A. Các đại biểu ... Ảnh: B": captions with their credits, run into one line. */
const BEHIND_CREDIT = latin(
  /(?<=[.!?] \(?[Ảả]nh: \p{Lu}[^.:]{2,60}\.\)?)(?: |(?<!(?<!\p{L})(?:TP|Tp|TX|TT|\p{Lu})\.)(?!(?:Com|Vn|Net|Org)(?!\p{L})))(?=\p{Lu}\p{L}* \p{L}|\d{1,4} \p{Ll})/gu,
)

function partCredited(line: Line): Line[] {
  // Asked first, because few lines credit two pictures.
  const first = line.hint ? -1 : line.text.search(CREDITS)
  if (first < 0 || !CREDITS.test(line.text.slice(first + 1))) return [line]
  const ends = Array.from(line.text.matchAll(BEHIND_CREDIT), ({ index }) => index)
  return ends.length === 0 ? [line] : piecesOf(line, ends)
}

const CREDITS = latin(/[Ảả]nh: \p{Lu}/u)

/** "... chào cờ.Đồng chí A phát biểu.Các đại biểu ...": captions below each other, run into one line. */
function partGlued(line: Line): Line[] {
  if (line.hint || !MAY_BE_GLUED.test(line.text)) return [line]
  const ends = Array.from(line.text.matchAll(GLUED_SENTENCE), ({ index }) => index)
  if (ends.length < FEWEST_GLUED) return [line]
  const pieces = piecesOf(line, ends)
  const shown = pieces.filter(({ text }) => looksLikeCaption(text)).length
  if (isRowOfPictures(pieces))
    return pieces.map((piece) => ({ ...piece, hint: { start: piece.start, kind: 'caption' } }))
  return shown * 2 >= pieces.length ? pieces : [line]
}

/** Several sentences, each whole and short, of which every other shows an act, and two name who does it. */
function isRowOfPictures(pieces: readonly Line[]): boolean {
  if (pieces.length < SHORTEST_ROW) return false
  if (pieces.some(({ text }) => text.length > LONGEST_UNCREDITED || hasSeveralSentences(text)))
    return false
  const named = pieces.filter(({ text }) => opensWithPerson(text) && FULL_NAME.test(text))
  if (named.length < FEWEST_NAMED) return false
  return pieces.filter(({ text }) => showsAct(text)).length * 2 >= pieces.length
}

const FEWEST_NAMED = 2

const SHORTEST_ROW = 4

const GLUED_SENTENCE = latin(/(?<=[\p{Ll}\d)]\.)(?=\p{Lu}\p{Ll}+ )/gu)
const MAY_BE_GLUED = latin(/\.\p{Lu}/u)
const FEWEST_GLUED = 2

/** "Ông A tại hội nghị (Ảnh: B) Theo TTXVN, ...": the text that was run into a caption with its credit. */
const CREDIT_THEN_TEXT = latin(
  /^\p{Lu}[^.!?()]{15,160}[.]? ?\((?:[Ảả]nh|[Nn]guồn ảnh)\s?:\s?[^()]{2,40}\)(?= \p{Lu}.{80})/u,
)

const IN_TEXT = latin(/\((?:[Ảả]nh|[Nn]guồn ảnh)|[Ảả]nh(?: minh họa)?: \p{Lu}\p{L}{1,7} \p{Lu}/u)

/** "... sai quy định. Ảnh minh họa: PV Tài liệu cho thấy, ...": behind a credit in letters or capitals. */
const LETTERS_THEN_TEXT = latin(
  /^\p{Lu}[^!?]{15,200}[.] ?[Ảả]nh(?: minh họa)?: (?:PV|CTV|TL|TTXVN|VGP|VOV|Internet|\p{Lu}{2,}(?: \p{Lu}{2,}){1,3})(?= \p{Lu}\p{Ll}+ .{60})/u,
)

function partBehindCredit(line: Line): Line[] {
  // Asked first, because few lines name a picture inside.
  if (line.hint || !IN_TEXT.test(line.text)) return [line]
  const length =
    (CREDIT_THEN_TEXT.exec(line.text) ?? LETTERS_THEN_TEXT.exec(line.text))?.[0].length ?? 0
  return length === 0 ? [line] : piecesOf(line, [length])
}

/** "Đoàn viên thắp nến bên mộ liệt sĩ Theo ban tổ chức, ...": a caption that was run into the text without a mark. */
const TEXT_OPENS = latin(
  /(?<=\p{Ll}) (?=(?:Các (?:đồng chí|đại biểu)|Lãnh đạo|Cứ|Trong|Tại|Theo|Sau (?!đại học)|Với|Trước|Dịp này|Ngay|Đây là|Cùng|Tham (?:dự|gia)|Phát biểu|Đến dự|Nhân dịp|Thay mặt|Thừa ủy quyền|Thời gian qua|Bên cạnh|Ngoài ra|Kết luận (?:hội nghị|buổi)|Mở đầu|Báo cáo tại|Qua|Năm \d{4}|Thực hiện|Nhằm|Để|Hiện nay|Hiện,?|Từ (?:đầu|ngày|năm|khi|nhiều)|(?:Sáng|Chiều|Tối|Hôm) (?:nay|ngày|qua|\d)|Ngày \d)[ ,:])/u,
)
const SHORTEST_BEFORE = 30
const LONGEST_BEFORE = 160
const SHORTEST_REST = 60
/** With the words that open the text. */
const LONGEST_HEAD = LONGEST_BEFORE + 20
const MARK = /[.;:!?"]/

function partBeforeText(line: Line): Line[] {
  const { text } = line
  if (line.hint || text.length < SHORTEST_BEFORE + SHORTEST_REST) return [line]
  // No caption is longer or goes on behind a mark; most paragraphs do soon.
  const mark = text.search(MARK)
  if (mark >= 0 && mark < SHORTEST_BEFORE) return [line]
  const head = text.slice(0, mark < 0 ? LONGEST_HEAD : Math.min(mark, LONGEST_HEAD))
  const at = TEXT_OPENS.exec(head)?.index ?? 0
  const shown = text.slice(0, at)
  if (at < SHORTEST_BEFORE || at > LONGEST_BEFORE || text.length - at < SHORTEST_REST) return [line]
  return looksLikeCaption(shown) || showsBetweenParagraphs(`${shown}.`)
    ? piecesOf(line, [at])
    : [line]
}

/** "• Quang cảnh hội nghị. Ảnh: A", "3 / 12 Quang cảnh ...": pages list and count pictures. */
const BULLET = /^(?:[•·▪●:]|\d{1,2}\s?\/\s?\d{1,2})\s+(?=\S)/u

function partBullet(line: Line): Line[] {
  const length = line.hint ? 0 : (BULLET.exec(line.text)?.[0].length ?? 0)
  const text = line.text.slice(length)
  if (length === 0 || !hasCredit(text)) return [line]
  const mark = line.text.slice(0, length).trim()
  const bullet = { ...line, end: line.start + mark.length, text: mark }
  return [bullet, { ...line, start: line.start + length, text }]
}

/** "| Quang cảnh hội nghị. |": the other edge of the cell, before the text. */
function partCell(line: Line): Line[] {
  const length = line.hint ? 0 : (/^\|\s+(?=[^|]+$)/u.exec(line.text)?.[0].length ?? 0)
  if (length === 0) return [line]
  const edge = { ...line, end: line.start + 1, text: CELL_EDGE }
  const text = line.text.slice(length)
  return [edge, { ...line, start: line.start + length, text, gap: undefined }]
}

/** A caption that pages print twice in one line, the second time without a space before it. */
function partTwice(line: Line): Line[] {
  const { text } = line
  // "Xã Mẫu mở chợXã Mẫu mở chợ.": the second time as a sentence.
  const half = Math.floor(text.length / 2)
  if (line.hint || half < SHORTEST_TWICE || !text.startsWith(text.slice(half, 2 * half)))
    return [line]
  if (text.length % 2 !== 0 && !text.endsWith('.')) return [line]
  return /[\s!?]/.test(text[half - 1] ?? '') ? [line] : piecesOf(line, [half])
}

const SHORTEST_TWICE = 38

/** A picture's alternative text stands where the picture was: it is taken for the picture. */
function partAlternative(line: Line, title: string | undefined): Line[] {
  const end = line.hint ? 0 : endOfAlternative(line.text, title)
  if (end === 0) return [line]
  const alternative: Line = {
    ...line,
    end: line.start + end,
    text: line.text.slice(0, end),
    hint: { start: line.start, kind: 'picture' },
    gap: undefined,
  }
  if (end === line.text.length) return [alternative]
  const behind: Line = { ...line, start: line.start + end, text: line.text.slice(end) }
  // One sentence on the picture's own line is its caption, whatever it tells.
  const isCaption = behind.text.length <= LONGEST_BELOW_PICTURE && !hasSeveralSentences(behind.text)
  return [
    alternative,
    isCaption ? { ...behind, hint: { start: behind.start, kind: 'caption' } } : behind,
  ]
}

function withCredits(lines: readonly Line[]): Line[] {
  const joined: Line[] = []
  for (const [index, line] of lines.entries()) {
    const at = joined.findLastIndex((other) => !other.isInvisible)
    const above = joined[at]
    // Credits below each other are of pictures that have no caption.
    const isLast = nextVisible(lines, index)?.text !== line.text
    if (above && !line.hint && isBareCredit(line.text) && isLast && awaitsCredit(above)) {
      const gap = ' '.repeat(line.start - above.end)
      joined.splice(at, Infinity, { ...above, end: line.end, text: above.text + gap + line.text })
    } else joined.push(line)
  }
  return joined
}

/** A short line with no credit of its own, that is one sentence. */
function awaitsCredit({ text, hint }: Line): boolean {
  if (hint || text.length > LONGEST_CAPTION || hasCredit(text)) return false
  if (looksLikeCaption(text) || showsBetweenParagraphs(text)) return true
  if (text.length >= SHORTEST_PARAGRAPH || isInCapitals(text)) return false
  return !/[.!?]\s+\p{Lu}/u.test(text) && !/[;:,]$/.test(text)
}

/** True for the posts below the name of who wrote or signed: "Trần A" over "Giám đốc Sở Mẫu". */
export function isPostBelowName(lines: readonly Line[], index: number): boolean {
  const above = previousVisible(lines, index)
  return (
    above !== undefined &&
    NAME_ALONE.test(above.text) &&
    parseByline(above.text, true) !== undefined
  )
}

const LONGEST_BELOW_PICTURE = 200
const LONGEST_BELOW_TOOLS = 300

/** One sentence below the buttons for pictures; where no caption was written, the text goes on. */
export function mayStandBelowTools(text: string): boolean {
  if (text.length > LONGEST_BELOW_TOOLS || hasSeveralSentences(text)) return false
  return !GOES_ON.test(text) && !FOLLOWS.test(text)
}

const GOES_ON = latin(
  /^(?:dịp này|nhân dịp|ghi sổ tang|trong không khí|cùng ngày|sau đó|tiếp đó|trước đó|báo cáo với|theo|bên cạnh|qua|tuy|ngoài ra|phát biểu|tại|mở đầu|kế đó|tiếp theo|cuối cùng|trước hết)(?!\p{L})/iu,
)

/** What joins a sentence to the one before the picture. */
const FOLLOWS = latin(
  /^(?:nhờ (?:đó|vậy)|hiện(?: nay| tại)?,|do (?:đó|vậy)|vì (?:vậy|thế)|tuy nhiên|bên cạnh đó|ngoài ra|sau đó|trước đó|tiếp đó|đồng thời|cụ thể|theo đó)(?!\p{L})/iu,
)

/** One sentence right below a picture, unless it goes on with the news. */
export function mayNamePicture(text: string): boolean {
  if (text.length > LONGEST_BELOW_PICTURE || /[.!?]\s+\p{Lu}/u.test(text)) return false
  if (!/\s/.test(text) || FOLLOWS.test(text)) return false
  return !(text.endsWith('.') && tellsNews(withoutDayAtEnd(text)))
}
