/** Names that are those of streets, schools, places and bodies, though people are called so. */
import { latin } from '../../vietnamese/latin.ts'
import { COMMON_SURNAMES } from '../../vietnamese/names.ts'
import {
  NAMED_AFTER_PEOPLE,
  NOT_AN_INSTITUTION,
  NOT_A_PERSON_AFTER,
} from '../../vietnamese/not-people.ts'
import { RANKS } from '../../vietnamese/titles.ts'
import { createPhrases, gapBefore, type Phrases, type Word } from '../../vietnamese/words.ts'
import { PROVINCE_ABROAD } from './foreign-names.ts'
import type { Run } from './runs.ts'
import type { Segment } from './segments.ts'

const THING = createPhrases(NOT_A_PERSON_AFTER)
/** Works that have names; no post ends with one, so that nobody's name stands behind it. */
const WORKS = createPhrases([
  'công trình',
  'đập',
  'hồ chứa',
  'thủy điện',
  'dự án',
  'nhà máy',
  'khu di tích',
  'mỏ',
])
const AREAS = createPhrases([
  'khu kinh tế',
  'khu công nghiệp',
  'khu du lịch',
  'khu du lịch sông',
  'khu bảo tồn thiên nhiên',
  'rừng phòng hộ',
  'rừng đặc dụng',
  'vườn quốc gia',
])
const NAMED = createPhrases(NAMED_AFTER_PEOPLE)
const TITLES_IN_NAMES = [
  'liệt sĩ',
  'Anh hùng Liệt sĩ',
  'Anh hùng',
  'nữ anh hùng',
  'Thiên hộ',
  'Đốc binh',
  'Lãnh binh',
  'danh tướng',
  'Tổng Bí thư',
  'Thủ tướng',
  'Chủ tịch',
  ...RANKS,
  'Giáo sư',
  'đồng chí',
]
/** Things in whose names a title stands before that of a person. */
const NAMED_WITH_TITLE = createPhrases([
  'văn phòng luật sư',
  'tòa giám mục',
  'công ty luật sư',
  ...[
    'khu lưu niệm',
    'nhà bia',
    'nhà lưu niệm',
    'khu tưởng niệm',
    'nhà tưởng niệm',
    'đền thờ',
    'phần mộ',
    'mộ',
    'nghĩa trang',
    'đài tưởng niệm',
    'tượng đài',
    'quảng trường',
  ].flatMap((thing) => TITLES_IN_NAMES.map((title) => `${thing} ${title}`)),
])
const NO_INSTITUTION = createPhrases(NOT_AN_INSTITUTION)

const LARGER_UNIT = latin(/^,\s(?:huyện|thị xã|thành phố|TP\.?|quận|tỉnh)\s\p{Lu}/u)

/** "xã Đinh Mẫu Thượng, huyện Dụ": the larger unit behind it says that it is a place. */
export function isInLargerUnit({ text, words }: Segment, { to }: Run): boolean {
  const end = words[to - 1]?.end ?? 0
  return LARGER_UNIT.test(text.slice(end, end + 14))
}

/** Units whose names are listed, many of them after people: "phường A, B, C". */
const LISTED_UNIT = new Set(['phường', 'xã', 'thị trấn', 'quận', 'huyện'])
/** "UBND phường A, Nguyễn Văn B", "Tại phường A, Nguyễn Văn B": what follows may be a person. */
const NO_LIST = /^(?:ủy|an|dân|quân|sự|hội|đoàn|trưởng|thư|tại|ở|trú|ngụ|quê|từ|về|đến|tới)$/u

/** The first place of a list of such: a comma follows, and before it stands neither a body nor where. */
export function opensPlaces({ text, words }: Segment, run: Run, unit: string | undefined): boolean {
  if (unit === undefined || !LISTED_UNIT.has(unit)) return false
  const before = words[run.from - unit.split(' ').length - 1]
  if (before?.shape === 'upper' || NO_LIST.test(before?.lower ?? '')) return false
  return /^\s*,\s/.test(text.slice(words[run.to - 1]?.end, (words[run.to - 1]?.end ?? 0) + 4))
}

/** "gồm các phường Lê Lợi, Quang Trung, ", "tại 9 điểm trường là THPT A, B, ": several units or schools, up to one of them. */
const SEVERAL_UNITS = latin(
  /(?<!\p{L})(?:các|\d{1,2}) (?:phường|xã|thị trấn|quận|huyện|khu phố|(?:điểm )?trường|tuyến (?:đường|phố)|đường|phố)(?: (?:là|gồm))?(?: (?:THPT|THCS|[Tt]iểu học))?(?: \p{Lu}[\p{L}']*){1,4}(?:, (?:và )?\p{Lu}[\p{L}']*(?: \p{Lu}[\p{L}']*){0,3}){0,20}, $/u,
)
const LONGEST_LIST = 320

/** True for a name in a list of units or schools, many of which are called after people. */
export function isInListOfUnits({ text, words }: Segment, from: number): boolean {
  const start = words[from]?.start ?? 0
  if (!text.startsWith(', ', start - 2)) return false
  return SEVERAL_UNITS.test(text.slice(Math.max(0, start - LONGEST_LIST), start))
}

/**
 * "Bệnh viện Nguyễn Văn A", "Nhà hát Tuồng Nguyễn Văn A": the name belongs to the institution, whose
 * words begin before the run of capitals; "Cầu" in "huyện Mẫu Cầu" is no bridge.
 */
export function isNamedAfter({ text, words }: Segment, from: number, runFrom: number): boolean {
  if (!followsOneOf(NAMED, text, words, from)) return false
  const [size, inRun] = [NAMED.endingAt(text, words, from - 1), from - runFrom]
  // "Cựu học sinh Trường A": where no unit stands before it, the run begins with the institution.
  const isOfUnit = LISTED_UNIT.has(words[runFrom - 1]?.lower ?? '')
  return size > inRun || (size === inRun && !isOfUnit)
}

/** "mang tên Anh hùng Mẫu Dụ": of whom a school or a prize has the name. */
const BEARS_NAME = latin(
  /(?<!\p{L})mang tên (?:(?:[Cc]ố|[Nn]ữ|[Aa]nh hùng|[Ll]iệt sĩ|[Dd]anh (?:tướng|nhân)|[Ll]ực lượng vũ trang(?: nhân dân)?|LLVTND|đồng chí|[Bb]ác sĩ|[Kk]ỹ sư|[Gg]iáo sư|(?:Đại|Thượng|Trung|Thiếu) (?:tướng|tá|úy)|-) )*$/u,
)

function bearsName(before: string): boolean {
  return before.includes('mang tên') && BEARS_NAME.test(before)
}

/** "Văn phòng Luật sư Mẫu", "mộ liệt sĩ Mẫu Dụ": the title is part of a thing's name. */
export function isNamedWithTitle({ text, words }: Segment, from: number): boolean {
  const { start = 0 } = words[from] ?? {}
  return (
    NAMED_WITH_TITLE.endingAt(text, words, from - 1) > 0 ||
    bearsName(text.slice(Math.max(0, start - 80), start))
  )
}

/** One of the phrases stands right before; "Môi trường" does not end in the institution "trường". */
function followsOneOf(
  phrases: Phrases,
  text: string,
  words: readonly Word[],
  from: number,
): boolean {
  if (!/^[\s."]+$/u.test(gapBefore(text, words, from))) return false
  const size = phrases.endingAt(text, words, from - 1)
  return size > 0 && NO_INSTITUTION.endingAt(text, words, from - 1) <= size
}

const WORK_OF_DELEGATION = latin(/^(?:Khảo sát|Kiểm tra|Giám sát|Thanh tra|Công tác)(?!\p{L})/u)

/**
 * "đại biểu A (Đoàn Bến Tre)": a province's delegation, not a person of the surname Đoàn; nor is a
 * prefecture abroad one of the surname Châu, "Châu trưởng Châu Mẫu Sơn".
 */
export function isDelegation({ text, words }: Segment, from: number, to: number): boolean {
  if (words[from]?.text === 'Châu')
    return words[from - 1]?.lower === 'trưởng' && words[from - 2]?.lower === 'châu'
  // "(Tổ đại biểu Mẫu Sơn)": the delegates of a district.
  const body = words[from - 1]?.lower === 'biểu' ? words[from - 3]?.lower : undefined
  if (body === 'tổ') return true
  if (body === 'đoàn') return text[words[to - 1]?.end ?? 0] === ')'
  // "Đoàn Trường Đại học Mẫu", "số 11 Trần Văn Mẫu": a union, and an address.
  if (words[to - 1]?.text === 'Đại' && /^(?:học|hội)$/u.test(words[to]?.lower ?? '')) return true
  const { start = 0 } = words[from] ?? {}
  if (words[from - 1]?.shape === 'number' && HOUSE.test(text.slice(Math.max(0, start - 24), start)))
    return true
  if (words[from]?.text === 'Festival') return true
  // "Trưởng đoàn Đoàn Khảo sát": what the delegation is for.
  if (words[from]?.text === 'Đoàn' && WORK_OF_DELEGATION.test(text.slice(words[from + 1]?.start)))
    return true
  // "Từ Viêng Chăn sang": whence they came.
  if (words[from]?.text === 'Từ' && PROVINCE_ABROAD.at(text, words, from + 1) > 0)
    return /^\s(?:sang|đến|về|tới|và)(?!\p{L})/u.test(text.slice(words[to - 1]?.end))
  // "Đài Tiếng nói nhân dân".
  if (words[from]?.text === 'Đài' && words[from + 1]?.text === 'Tiếng') return true
  if (words[from]?.text !== 'Đoàn') return false
  // "Trung ương Đoàn Thanh niên": the union.
  if (words[to - 1]?.text === 'Thanh' && words[to]?.lower === 'niên') return true
  // "Đoàn Ban Dân vận Trung ương": whoever came from there.
  if (/^(?:Ban|Hội|Bộ|Sở|Ủy|Quân|Mặt|Tỉnh|Thành|Tổng)$/u.test(words[from + 1]?.text ?? ''))
    return true
  return text[(words[from]?.start ?? 0) - 1] === '(' && text[words[to - 1]?.end ?? 0] === ')'
}

/**
 * Where a house is: "tại nhà số 118/4 Trần Văn Mẫu", "hội trường 272 Lê Mẫu", "327/18/6 Lê Mẫu", which is
 * no day; not "Quân khu 9 Trần A".
 */
const HOUSE = latin(
  /(?:(?:\(|(?<!\p{L})(?:số(?: nhà)?|nhà|hội trường|trụ sở|địa chỉ|tại|ở)\s)\d{1,3}\p{Lu}?(?:\/\d{1,3})?(?:\s?-)?|(?<![\d/])(?:3[2-9]|[4-9]\d|\d{3})\p{Lu}?(?:\/\d{1,3}\p{Lu}?){2}|(?:địa chỉ\s?:? [Ss]ố|\(số(?: nhà)?) \d{1,3}\p{Lu}?,)\s$/u,
)

/** The name or place before, as far as the next one depends on it. */
export interface Previous {
  readonly to: number
  readonly isThing: boolean
  /** A place in a list of units. */
  readonly isUnit?: boolean
}

/** What stands behind a place in a list of such; a person acts or is told of. */
const LIST_MARK = /^\s*(?:[,;(.]|và\s|$)/u

/** Streets stand in lists: what follows a thing after a comma is a thing too. */
export function isAfterThing(
  segment: Segment,
  from: number,
  to: number,
  previous: Previous | undefined,
): boolean {
  const { text, words } = segment
  if (followsOneOf(THING, text, words, from)) return true
  if (previous?.isThing !== true || to <= from) return false
  if (previous.isUnit === true) {
    const end = words[to - 1]?.end ?? 0
    if (/^(?:Văn|Thị)$/u.test(words[from + 1]?.text ?? '')) return false
    if (!LIST_MARK.test(text.slice(end, end + 8))) return false
  }
  return /^\s*(?:,|và|-)\s*$/u.test(text.slice(words[previous.to - 1]?.end, words[from]?.start))
}

/** True for the name of a work, "công trình Mẫu Sơn", or of an area, "khu kinh tế Mẫu Sơn". */
export function namesWork({ text, words }: Segment, { from, to }: Run): boolean {
  if (followsOneOf(WORKS, text, words, from)) return true
  // Behind an area its director may stand, with his surname.
  const mayBeName = to - from > 2 || COMMON_SURNAMES.has(words[from]?.text ?? '')
  return !mayBeName && followsOneOf(AREAS, text, words, from)
}
