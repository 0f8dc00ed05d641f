import { opensWithSmall } from '../../vietnamese/case.ts'
import { latin } from '../../vietnamese/latin.ts'
import { toneKey } from '../../vietnamese/fold.ts'
import { memoized } from '../../vietnamese/memo.ts'

const CREDIT =
  /(?:^|(?<=[\s.,;()"/!?_-]))[-–(\s]*(?<label>(?:nguồn )?ảnh(?: nguồn)?|ảnh và chú thích|photo|ảnh chụp|ảnh (?:tư liệu|minh họa|cắt từ clip))\s*:\s*(?<name>[^:]{1,80}?)\s*\)?[.\s]*$/iu
/** "... vụ việc. Clip: CTV": alone, "Video: ..." heads what is shown. */
const MEDIA_CREDIT = latin(
  /(?<=[.!?")] ?)[-–(\s]*(?:clip|video|đồ họa|infographics?|minh họa|tranh)\s*:\s*(?<name>\p{Lu}[^:.]{1,40}?)\s*\)?[.\s]*$/iu,
)
/** "... đến vùng lũ (Video: Trần Mẫu).": in brackets no sentence has to end before it. */
const MEDIA_CREDIT_IN_BRACKETS = latin(
  /(?<=\p{L} ?)\((?:clip|video|đồ họa)\s*:\s*(?<name>\p{Lu}[^():.]{1,40}?)\)[.\s]*$/iu,
)
const STATED_CREDIT = latin(
  /(?:(?:^|(?<=[.!?]\s?))\(?|(?<=[\p{L}\d] ?)\()\s*(?<name>(?:ảnh|hình) (?:minh họa|tư liệu|internet|TTXVN|CTV|PV|cơ sở cung cấp)[^.:]{0,30}?)\)?[.\s]*$/iu,
)
/** "(Ảnh do Sở A cung cấp)". */
const PROVIDED = latin(
  /(?<=[\p{L}\d.!?"] ?)\(?[Ảả]nh (?<name>do \p{Lu}?[^():.]{2,60} (?:cung cấp|chuyển|gửi))\)?[.\s]*$/u,
)
/** "(Nguồn: TTXVN)" behind a caption; without the brackets it is the article's source. */
const BRACKETED_SOURCE = latin(
  /(?<=[\p{L}\d.!?"] {0,3})\(nguồn(?: ảnh)?\s*:\s*(?<name>[^():]{1,60})\)[.\s]*$/iu,
)
/** "... - Sputnik Việt Nam, 1920, 27.11.2023": with the picture's width, and when it was put there. */
const SIZED_CREDIT = latin(
  /(?<=.{10}) - (?<name>\p{Lu}[\p{L} ]{3,30}), \d{3,4}, \d{2}\.\d{2}\.\d{4}$/u,
)
/** ". Ảnh T.M" without a colon: a short name ends the line. */
const BARE_CREDIT = latin(
  /(?<=[.!?)]\s?|\s-\s)\(?[Ảả]nh(?: nguồn)?\s+(?<name>\p{Lu}[\p{L}.]*(?:\s\p{Lu}[\p{L}.]*){0,3}|(?:Báo|Đài|Cổng TTĐT|Trang TTĐT|Công an)\s[^.:;()]{3,40})\)?\s*$/u,
)
/** "... qua loa phóng thanh Ảnh Trần Mẫu": inside a sentence only a credit has the capital. */
const UNPARTED_CREDIT = latin(/(?<=\s\p{Ll}+) Ảnh (?<name>\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){1,2})$/u)
/** "(ảnh Báo A)", "( ảnh baoa.vn)": in brackets a paper, an address or a name needs no colon. */
const BRACKETED_CREDIT = latin(
  /(?<=[\p{L}\d.!?"] ?)\(\s*[Ảả]nh\.?\s+(?<name>(?!Bác(?!\p{L}))(?:(?:[Bb]áo|[Đđ]ài|[Tt]ạp chí|[Cc]ổng)\s)?\p{Lu}[^():;,]{0,40}?|(?:[a-z0-9-]+\.){1,3}(?:vn|com|net|org))\s*\)[.\s]*$/u,
)
/** "... ở bản A (baob.vn)", "... ở bản A - Nguồn: baob.vn": a paper's address behind what is no full sentence. */
const ADDRESS_CREDIT = latin(
  /(?<=[\p{L}\d"])\s*(?:\(|-\snguồn:\s)(?<name>(?:[a-z0-9-]+\.){1,3}(?:vn|com|net|org))\)?$/iu,
)
/** "© Ảnh : Trần Mẫu - TTXVN Đại biểu dự hội nghị": a foreign agency's pages credit in front. */
const CREDIT_BEFORE = latin(
  /^©\s*(?:[Ảả]nh|Photo)\s?:\s*(?<name>\p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*){0,3} - \p{Lu}{2,}(?: \p{Lu}{2,})?) (?<caption>\p{Lu}.{10,})$/u,
)
const NAMES_PICTURE =
  /ảnh|hình|photo|clip|video|đồ họa|infographic|minh họa|tranh|, \d{3,4}, |\(nguồn|\.(?:vn|com|net|org)\)?$/iu
const LONGEST = 600

export interface CaptionText {
  readonly caption: string
  /** Where it begins in the line, when the credit stands before it. */
  readonly at?: number
  readonly credit?: string
}

/** Each line is asked for its credit by itself and again for those around it. */
const REMEMBERED = 200

/** Parts a caption from its credit: "... tại lễ hội. Ảnh: A" gives both. */
export const parseCaption: (line: string) => CaptionText = memoized((line) => {
  const before = line.startsWith('©') ? CREDIT_BEFORE.exec(line)?.groups : undefined
  if (before) {
    const { caption = '', name: credit = '' } = before
    return { caption, credit, at: line.length - caption.length }
  }
  const match = NAMES_PICTURE.test(line)
    ? (CREDIT.exec(line) ??
      STATED_CREDIT.exec(line) ??
      PROVIDED.exec(line) ??
      BARE_CREDIT.exec(line) ??
      UNPARTED_CREDIT.exec(line) ??
      MEDIA_CREDIT.exec(line) ??
      MEDIA_CREDIT_IN_BRACKETS.exec(line) ??
      SIZED_CREDIT.exec(line) ??
      BRACKETED_SOURCE.exec(line) ??
      BRACKETED_CREDIT.exec(line) ??
      addressCredit(line))
    : null
  const name = match?.groups?.['name']?.trim()
  if (!match || !name || (match.index === 0 && says(name))) return { caption: line }
  return { caption: line.slice(0, match.index).replace(/[\s(–-]+$/u, ''), credit: name }
}, REMEMBERED)

/** "Ảnh: Các đại biểu dự hội nghị": behind the label stands what is seen, and nobody's name. */
function says(name: string): boolean {
  const small = name.split(' ').filter((word) => opensWithSmall(word) && !OF_NAMES.test(word))
  return small.length >= FEWEST_SMALL && !/^(?:do|minh họa|tư liệu)(?!\p{L})/iu.test(name)
}

const OF_NAMES = /^(?:và|báo|đài|của|điện|tử|cung|cấp)$/u
const FEWEST_SMALL = 3

/** "Theo Báo A (baoa.vn)", "Xem thêm tại ... (baoa.vn)" credit the text. */
const OPENS_SOURCE = /^\W*(?:theo|nguồn|tin|bài|xem)\s/iu
const LONGEST_WITH_ADDRESS = 220
/** Fewer words are a writer's name. */
const SHORTEST_WITH_ADDRESS = 5

function addressCredit(line: string): RegExpExecArray | null {
  const isShort = line.length <= LONGEST_WITH_ADDRESS && !OPENS_SOURCE.test(line)
  const match = isShort ? ADDRESS_CREDIT.exec(line) : null
  const words = match ? line.slice(0, match.index).split(/\s+/) : []
  return words.length >= SHORTEST_WITH_ADDRESS ? match : null
}

/** A credit alone, though no caption stands above it: "Ảnh: Trần A". */
export function creditsNothing(line: string): boolean {
  if (!isBareCredit(line)) return false
  if (NAMED_ALONE.test(line)) return true
  return /^\p{Lu}[\p{L}.]*(?:\s\p{Lu}[\p{L}.]*){0,3}$/u.test(parseCaption(line).credit ?? '')
}

/** True for a short line that ends with the credit of a picture. */
export function hasCredit(line: string): boolean {
  return (
    line.length <= LONGEST &&
    parseCaption(line).credit !== undefined &&
    !/^(?:tin|bài)/iu.test(line)
  )
}

/** True when two lines are the same caption, credited or not. */
export function isSameCaption(one: string, other: string): boolean {
  if (one.length > LONGEST || other.length > LONGEST + 60) return false
  const key = captionKey(one)
  // "Ảnh: ..." has nothing but its label in common with another.
  return key === captionKey(other) && (key !== '' || one === other)
}

/** What two printings of a caption have in common. */
export function captionKey(line: string): string {
  return toneKey(parseCaption(line).caption).replace(MARKS, ' ').trim()
}

/** What two printings of a caption may differ in; the hyphen is last, where a class has it as it is. */
const MARKS_OF_CAPTION = ' \t.,;:()"\'\u00a0-'
const MARKS = new RegExp(`[${MARKS_OF_CAPTION}]+`, 'g')
const IS_MARK = new Uint8Array(0x100)
for (const mark of MARKS_OF_CAPTION) IS_MARK[mark.charCodeAt(0)] = 1

/** True for a UTF-16 unit in which two printings of a caption may differ. */
export function isMarkOfCaption(unit: number): boolean {
  return IS_MARK[unit] === 1
}

const OPENS_CREDIT = /^[(\s-]*(?:nguồn )?ảnh/iu

/** True for a credit alone on its line, below the caption it belongs to: "Ảnh: Trần A". */
export function isBareCredit(line: string): boolean {
  if (!OPENS_CREDIT.test(line)) return false
  if (NAMED_ALONE.test(line)) return true
  return /^[(\s-]*(?:nguồn )?ảnh\s*:/iu.test(line) && parseCaption(line).caption === ''
}

/** "Ảnh Trần Mẫu", "Ảnh minh họa/Internet" alone, without a colon. */
const NAMED_ALONE = latin(
  /^Ảnh (?:\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){1,3}|minh họa\s?\/\s?\p{Lu}[\p{L}.]{2,20})$/u,
)

const ALTERNATIVE = latin(
  /^(?<alternative>.{10,250}?)(?:\s?-)?\s[Ảả]nh\s\d{1,2}\.?(?<gap>\s*)(?=\p{Lu}|\d{1,4} \p{Ll}|$)/u,
)

/** "<headline> - Ảnh 1.": a line of nothing else, whether or not the headline is known. */
const COUNTED_ALONE = /^.{10,250}\s-\s[Ảả]nh\s\d{1,2}\.?$/u
/** "[Photo] tinh mau hop bao hinh anh 1Quang cảnh ...": the same without marks. */
const ASCII_ALTERNATIVE = latin(
  /^(?:\[photo\] )?[\x20-\x7e]{10,200} (?:hinh )?anh \d{1,2}(?=\p{Lu}\p{Ll}|$)/iu,
)

/** "<headline> 3", "<headline> - 1": pages count the pictures behind the headline. */
const COUNTED_TITLE = /^(?<alternative>.{10,250}?)\s(?:-\s)?\d{1,2}\.?$/u

/**
 * Where the caption begins behind a picture's alternative text: the headline or another text with
 * the picture's number, printed without a space before the caption ("... ảnh 1Quang cảnh hội nghị").
 * 0 for a line without one; the length of a line that holds nothing else.
 */
export function endOfAlternative(line: string, title: string | undefined): number {
  if (isCountedTitle(line, title)) return line.length
  // Most lines are paragraphs, which say nothing of a numbered picture.
  if (!/\s[AaẢả]nh\s\d/u.test(line)) return 0
  if (COUNTED_ALONE.test(line)) return line.length
  const match = ASCII_ALTERNATIVE.exec(line) ?? ALTERNATIVE.exec(line)
  if (!match) return 0
  const { alternative, gap = '' } = match.groups ?? {}
  if (alternative === undefined) return match[0].length
  const isTitle = title !== undefined && toneKey(alternative) === toneKey(title)
  const isGlued = gap === '' && match[0].length < line.length
  return isTitle || isGlued ? match[0].length : 0
}

function isCountedTitle(line: string, title: string | undefined): boolean {
  if (title === undefined || line.length > title.length + 6) return false
  const alternative = COUNTED_TITLE.exec(line)?.groups?.['alternative']
  return alternative !== undefined && toneKey(alternative) === toneKey(title)
}

/** Words after which a clause goes on: a caption that ends with one was cut. */
const GOES_ON =
  /(?:…|\.{2,3}|\s(?:và|của|cho|với|tại|ở|có|là|các|những|đến|trong|để|vì|do|về|từ|được|dự))$/iu
const SHORTEST_CUT = 40
/** Of a whole sentence. */
const SHORTEST_WHOLE = 20

/** True when the second is the beginning of the first, broken off inside a clause. */
export function isCutFrom(whole: string, cut: string): boolean {
  if (!GOES_ON.test(cut) || cut.length < SHORTEST_CUT || whole.length <= cut.length) return false
  return captionKey(whole).startsWith(captionKey(cut))
}

/** True when the second is the beginning of the first and a sentence of its own. */
export function isShortenedFrom(whole: string, short: string): boolean {
  if (!short.endsWith('.') || short.length < SHORTEST_WHOLE || whole.length <= short.length)
    return false
  return captionKey(whole).startsWith(`${captionKey(short)} `)
}

/** True when the second, where the file breaks off, is the beginning of the first. */
export function isBrokenOffFrom(whole: string, cut: string): boolean {
  if (cut.length < SHORTEST_CUT || !/[\p{L}\d,]$/u.test(cut)) return false
  return whole.length > cut.length && captionKey(whole).startsWith(captionKey(cut))
}
