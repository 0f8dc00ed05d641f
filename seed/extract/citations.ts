/** Where a segment cites documents: numbers with their kind words, bare serials, laws by name. */
import { opensWithSmall } from '../../vietnamese/case.ts'
import { latin } from '../../vietnamese/latin.ts'
import {
  DOCUMENT_NUMBER_IN_TEXT,
  parseParts,
  type DocumentNumber,
} from '../../vietnamese/document-number.ts'
import { matchesOf } from '../../vietnamese/matches.ts'
import { memoized } from '../../vietnamese/memo.ts'
import type { KindWords } from './document-kinds.ts'
import { lawsIn } from './laws.ts'
import type { Segment } from './segments.ts'

export interface RawCitation {
  /** From the kind word to the end of the number; offsets in the segment. */
  readonly start: number
  readonly end: number
  /** The kind that a word names; absent when only the code says it. */
  readonly kindWord?: string
  readonly kind: string
  readonly number?: string
  readonly parsed?: DocumentNumber
  /** The name of a law: "Đất đai"; its year where one is printed. */
  readonly lawName?: string
  readonly lawYear?: number
}

const BRACKET = String.raw`(?:\s*\([^()]{1,40}\))?`
/** "Nghị quyết của Bộ Chính trị số 12-NQ/TW" */
const OF_ISSUER = String.raw`\s+của\s+\p{Lu}[^,;.()\d]{2,60}?`
/** "công điện khẩn số", "Kế hoạch phối hợp số" */
const NUMBER_WORD = String.raw`(?:\s(?:khẩn|hỏa tốc|phối hợp|liên ngành)(?=\s*,?\s*số))?\s*,?\s*(?:[Ss]ố|SỐ)?\s*:?\s*`
/** "Luật An ninh mạng số 24/2018/QH14" */
const LAW_TITLE = String.raw`\s+(?<law>\p{Lu}[^.;:()"\d]{2,80}?),?`
/** "Quyết định khởi tố bị can số", "lệnh bắt tạm giam số": what it orders stands before the number. */
const WHAT_IT_ORDERS = String.raw`(?<=(?:[Qq]uyết định|[Ll]ệnh)) (?:khởi tố|truy tố|bắt|tạm giam|tạm giữ|khám xét|truy nã|xét xử|xử phạt|thanh tra|kiểm tra|kỷ luật|đình chỉ|cưỡng chế|thu hồi)(?: \p{Ll}+){0,6} số\s?:?\s?`
/** Kinds whose bare serial is no document: "Dự án 3", "Báo cáo 5". */
const NEVER_BARE = new Set([
  'Dự án',
  'Hợp đồng',
  'Báo cáo',
  'Biên bản',
  'Phương án',
  'Luật',
  'Bộ luật',
  'Hiến pháp',
  'Pháp lệnh',
  'Lệnh',
  'Quy hoạch',
  'Tuyên bố',
  'Giấy mời',
  'Giấy giới thiệu',
  'Thư công',
  'Kiến nghị',
])
/** Kinds that are verbs too: "quyết định 5 nội dung" counts, unless "số" stands there. */
const ALSO_VERBS = new Set([
  'Quyết định',
  'Kết luận',
  'Kế hoạch',
  'Thông báo',
  'Hướng dẫn',
  'Quy định',
  'Chương trình',
  'Tuyên bố',
  'Thông tri',
  'Quy chế',
])
/** What may follow a bare serial; anything else makes it a count: "Kế hoạch 5 năm". */
const AFTER_BARE = latin(
  /\s*(?:$|[.,;:?!)"“”]|\((?!\d)|(?:của|về|Bộ(?= \p{Lu})|ngày|và|khóa|được|là|do|đã|tại|trên|đến|với|vào|trong|có|cùng|một cách|nêu|gửi|chỉ đạo|chỉ rõ|yêu cầu|đề nghị|cho phép|giao|trả lời|xác định|đề ra|đặt ra|như|này|cũng|còn|cần|phải|nhằm|từ|dưới|ấn định|ban hành|bổ nhiệm|phê duyệt|phê chuẩn|công nhận|thành lập|lập|điều động|ra đời|đi vào|thực sự|theo|để|thì|sẽ|năm|sửa đổi|bãi bỏ|thay thế|quy định|hướng dẫn)(?!\p{L}))/uy,
)
/** Teams and rooms have letters and figures too. */
const AFTER_GLUED = latin(/^\s(?:của|về|ngày|khóa)(?!\p{L})/u)
/** A serial alone, or glued to a code that stands for the kind, "NQ05"; a percentage, a date or a number with a code is none. */
const BARE_SERIAL = latin(
  /(?:(?<![\d\p{L}/.,-])|(?<=(?<!\p{L})(?:NQ|KL|NĐ)))\d{1,4}(?:[a-zđ]|\/20\d{2})?(?![\d\p{L}]|[.,/-]\d|\s?[-/]\s?\p{Lu}{2}|\s?%)/gu,
)
/**
 * Aid programmes are called by the numbers of the decisions that set them up, 327-CT of 1992,
 * 135/1998/QĐ-TTg, 661/QĐ-TTg of 1998, 134/2004/QĐ-TTg, 30a/2008/NQ-CP and 167/2008/QĐ-TTg: who names
 * them cites no document.
 */
const AID_PROGRAMMES = new Set(['327', '135', '661', '134', '30a', '167'])
/** Kinds that papers cite by serial and year alone, "Nghị định 150/2025"; a month for other kinds, but behind "số" and before whose it is. */
const CITED_BY_YEAR = new Set(['Nghị định', 'Thông tư'])
const CONTINUES = /^\s*(?:,|;|và|&|, và|; và)\s*(?:số\s*:?\s*)?$/u
const SHARED_SERIALS = /(?<![\d/.-])((?:\d{1,5}\s*(?:&|,|và)\s*(?:số\s*)?){1,8})$/u

/** "Nghị quyết 68/2025 của Bộ A". */
const OF_SOMEBODY = /^\s(?:của|ngày)\s/u

/** Matchers of one report; built once for all its segments. */
export interface CitationPatterns {
  readonly kinds: KindWords
  /** The kind word right before a number; tried in order. */
  readonly before: readonly RegExp[]
  readonly bare: RegExp
}

export function citationPatterns(kinds: KindWords): CitationPatterns {
  return { ...patternsOf(kinds.pattern), kinds }
}

/** Reports that introduce no kind of their own share their matchers. */
const patternsOf = memoized((pattern): Omit<CitationPatterns, 'kinds'> => {
  return {
    before: [
      ...['', OF_ISSUER, LAW_TITLE].map((issuer) => `${BRACKET}${issuer}${BRACKET}${NUMBER_WORD}`),
      WHAT_IT_ORDERS,
    ].map((between) =>
      latin(new RegExp(String.raw`(?<!\p{L})(?<kind>${pattern})${between}$`, 'u')),
    ),
    bare: latin(
      new RegExp(
        String.raw`(?<!\p{L})(?<kind>${pattern})${BRACKET}(?:\s+(?<word>\(?(?:[Ss]ố|SỐ)\s*:?\s*)?|(?<=NQ|KL|NĐ))$`,
        'u',
      ),
    ),
  }
}, 100)

const LOOK_BACK = 120

/** Every citation of the segment in order. */
export function citationsIn(segment: Segment, patterns: CitationPatterns): RawCitation[] {
  const hasFigures = /\d/.test(segment.text)
  const found = hasFigures ? numberedIn(segment, patterns) : []
  const taken = (start: number, end: number) =>
    found.some((other) => start < other.end && other.start < end)
  for (const bare of hasFigures ? bareIn(segment, patterns) : [])
    if (!taken(bare.start, bare.end)) found.push(bare)
  for (const law of lawsIn(segment)) if (!taken(law.start, law.end)) found.push(law)
  return found.toSorted((one, other) => one.start - other.start)
}

/** What a number stands behind whose code no list has: offices have codes of their own. */
const SAYS_NUMBER = latin(
  new RegExp(
    String.raw`(?<!\p{L})(?:(?:công văn|kế hoạch|thông báo|báo cáo|tờ trình|hướng dẫn|phương án|quyết định|lệnh)(?: khẩn)? số\s?:?\s?|(?:quyết định|lệnh)${WHAT_IT_ORDERS})$`,
    'iu',
  ),
)

function numberedIn(segment: Segment, patterns: CitationPatterns): RawCitation[] {
  const { text } = segment
  const found: RawCitation[] = []
  for (const match of matchesOf(DOCUMENT_NUMBER_IN_TEXT, text)) {
    const start = match.index
    const lookBack = text.slice(Math.max(0, start - LOOK_BACK), start)
    const parsed = parseParts(match.groups ?? {}, SAYS_NUMBER.test(lookBack))
    if (!parsed) continue
    const before = kindBefore(patterns, lookBack, parsed)
    const previous = found.at(-1)
    const shared = before ? undefined : sharedKind(text, previous, start)
    const word = before?.groups?.['kind']
    const kindWord = word === undefined ? shared : patterns.kinds.kindOf(word)
    if (!isCited(parsed, kindWord, text, start)) continue
    const kind = kindWord ?? parsed.kinds[0]
    if (kind === undefined) continue
    const from = before ? start - before[0].length + before[0].search(/\S/) : start
    found.push(...serialsBefore(text, before ? from : start, start, parsed, kind, patterns))
    found.push({
      start: from,
      end: start + match[0].length,
      kind,
      parsed,
      number: parsed.number,
      ...(kindWord === undefined ? {} : { kindWord }),
      ...(before?.groups?.['law'] ? { lawName: before.groups['law'] } : {}),
    })
  }
  return found
}

/** The kind word before a number; only a law's name may stand between them. */
function kindBefore(
  patterns: CitationPatterns,
  text: string,
  parsed: DocumentNumber,
): RegExpExecArray | null {
  const [direct, ofIssuer, lawTitle, whatItOrders] = patterns.before
  const near = direct?.exec(text) ?? ofIssuer?.exec(text) ?? whatItOrders?.exec(text)
  if (near || !parsed.organCodes.some((code) => /QH\d+$/.test(code))) return near ?? null
  const law = lawTitle?.exec(text)
  return law && /^(?:Luật|Bộ luật|Pháp lệnh)$/u.test(law.groups?.['kind'] ?? '') ? law : null
}

/** A number without a kind in it needs a word for one, or "số", to be a document's. */
function isCited(
  parsed: DocumentNumber,
  kindWord: string | undefined,
  text: string,
  start: number,
): boolean {
  if (kindWord !== undefined || parsed.kindCode !== undefined) return true
  if (/QH\d+$/.test(parsed.number)) return true
  return /(?:[Ss]ố|[Vv]ăn bản|[Cc]ông văn)\s*:?\s*$/u.test(
    text.slice(Math.max(0, start - 12), start),
  )
}

/** "Nghị quyết số A, B và C", "các Nghị định: số A; số B". */
function sharedKind(
  text: string,
  previous: RawCitation | undefined,
  start: number,
): string | undefined {
  if (previous?.kindWord === undefined) return undefined
  const between = text.slice(previous.end, start)
  if (CONTINUES.test(between)) return previous.kindWord
  return /[;,]\s*(?:và\s*)?số\s*:?\s*$/u.test(between) && !/\.\s/.test(between)
    ? previous.kindWord
    : undefined
}

/** "số 154 & 201/KH-UBND": the serials before the last share its suffix. */
function serialsBefore(
  text: string,
  from: number,
  start: number,
  parsed: DocumentNumber,
  kind: string,
  patterns: CitationPatterns,
): RawCitation[] {
  const match = SHARED_SERIALS.exec(text.slice(Math.max(0, start - LONGEST_SERIALS), start))
  if (!match?.[1] || parsed.number.length <= parsed.serial.length) return []
  const before = text.slice(Math.max(0, start - match[0].length - 40), start - match[0].length)
  if (!/(?:số|Số)\s*:?\s*$/u.test(before) && from === start && !patterns.bare.test(before))
    return []
  const list = start - match[0].length
  return Array.from(match[1].matchAll(/\d+/g), ({ 0: serial, index }) => {
    const number = serial + parsed.number.slice(parsed.serial.length)
    return {
      start: list + index,
      end: list + index + serial.length,
      kind,
      kindWord: kind,
      number,
      parsed: { ...parsed, serial, number },
    }
  })
}

const LONGEST_SERIALS = 60

function bareIn(segment: Segment, patterns: CitationPatterns): RawCitation[] {
  const { text } = segment
  const found: RawCitation[] = []
  let isList = false
  for (const match of matchesOf(BARE_SERIAL, text)) {
    const serial = match[0]
    const previous = found.at(-1)
    if (isList && previous && CONTINUES.test(text.slice(previous.end, match.index))) {
      AFTER_BARE.lastIndex = match.index + serial.length
      if (AFTER_BARE.test(text)) {
        const { kind, kindWord } = previous
        const [start, end] = [match.index, match.index + serial.length]
        found.push({ start, end, kind, ...(kindWord ? { kindWord } : {}), number: serial })
        continue
      }
    }
    isList = false
    const before = patterns.bare.exec(text.slice(Math.max(0, match.index - LOOK_BACK), match.index))
    const { kind: word, word: numberWord } = before?.groups ?? {}
    const kind = word === undefined ? undefined : patterns.kinds.kindOf(word)
    if (!before || word === undefined || kind === undefined || NEVER_BARE.has(kind)) continue
    const end = match.index + serial.length
    const isNumber = numberWord !== undefined || OF_SOMEBODY.test(text.slice(end, end + 6))
    if (serial.includes('/') && !CITED_BY_YEAR.has(kind) && !isNumber) continue
    if (numberWord === undefined) {
      if (kind === 'Chương trình' && AID_PROGRAMMES.has(serial)) continue
      AFTER_BARE.lastIndex = end
      const isGlued = /\p{L}$/u.test(before[0])
      if (isGlued && !AFTER_GLUED.test(text.slice(end, end + 8))) continue
      if (!AFTER_BARE.test(text) || (ALSO_VERBS.has(kind) && opensWithSmall(word))) continue
      if (isYear(serial) || countsYears(text.slice(end, end + 20), kind)) continue
    }
    const start = match.index - before[0].length
    isList =
      numberWord !== undefined ||
      /(?<!\p{L})các\s+$/iu.test(text.slice(Math.max(0, start - 6), start))
    found.push({ start, end, kind, kindWord: kind, number: serial })
  }
  return found
}

/** "Quyết định 2023": of that year; "Quyết định 1124" has a number. */
function isYear(serial: string): boolean {
  return /^(?:19|20)\d\d$/.test(serial)
}

/** "Kế hoạch 5 năm 2021-2025" plans for five years; "Nghị quyết 12 năm 2022" is a number. */
function countsYears(after: string, kind: string): boolean {
  if (!/^\s*năm(?!\p{L})/u.test(after)) return false
  return (
    !/^\s*năm\s\d{4}(?!\s?-)/u.test(after) || kind === 'Kế hoạch' || kind.startsWith('Chương trình')
  )
}
