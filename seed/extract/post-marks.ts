/** What belongs to a post behind a mark that would end it: a unit's parent, brackets, words behind a dash. */
import { latin } from '../../vietnamese/latin.ts'
import { isSurname } from '../../vietnamese/names.ts'
import { createPhrases, gapBefore } from '../../vietnamese/words.ts'
import { COUNTRY, PROVINCE_ABROAD } from './foreign-names.ts'
import { headLength, HONORIFIC, isPrefixedHead, STOPS } from './post-heads.ts'
import { textOf, type Segment } from './segments.ts'

/** Heads of units that belong to a body, which is named behind a comma. */
const UNIT_HEAD = latin(
  /(?:vụ trưởng|cục trưởng|trưởng phòng|phó phòng|kế toán trưởng|trưởng khoa|đội trưởng|hạt trưởng|chánh tòa|trưởng ban (?:tôn giáo|pháp chế|kinh tế|văn hóa|đô thị)|chủ nhiệm ủy ban biên giới)(?!\p{L})/iu,
)
/** "Phó Tư lệnh Binh chủng Mẫu, Bộ Quốc phòng": units of the forces, and the ministry they are of. */
const FORCES_HEAD = latin(
  /(?:tư lệnh|chính ủy|tham mưu trưởng|hiệu trưởng|giám đốc học viện|viện trưởng viện|(?:tiểu|trung|lữ|sư) ?đoàn trưởng)(?!\p{L}).* /iu,
)
/** "Phó Chính ủy, Bộ Tư lệnh Vùng Mẫu". */
const COMMANDER = /^(?:phó )?(?:chính ủy|tư lệnh|tham mưu trưởng|chỉ huy trưởng)$/iu
const MINISTRY_OF_FORCES = latin(
  /^,\s(?:Bộ (?:Quốc phòng|Công an|Tư lệnh|đội Biên phòng)|Quân (?:chủng|khu|đoàn)|Binh chủng)(?!\p{L})/u,
)
/** "Chi cục trưởng Chi cục Mẫu, thuộc Sở Dụ". */
const BELONGS = latin(
  /^,\sthuộc\s(?:Bộ|Sở|Tổng cục|Cục|Công an|UBND|Ủy ban|Ban|Huyện ủy|Tỉnh ủy|Thành ủy)(?!\p{L})/u,
)
const PARENT = latin(
  /^(?:,\s|\s?-\s)(?:(?:Bộ|Sở|Văn phòng|Thanh tra|Ủy ban|Tổng cục|Cục|Ngân hàng|Kiểm toán|Viện|Trường|Trung tâm|Bệnh viện)\s\p{Lu}|Thanh tra (?:tỉnh|huyện|thành phố)|Ban (?:Tổ chức|Tuyên giáo|Dân vận|Nội chính|Quản lý|Dân tộc)(?!\p{L})|(?:Chi cục|Công ty|Học viện|Đại học|Đài|Báo)\s\p{Lu}|Công an (?:tỉnh|thành phố|huyện|TP|\p{Lu})|Bộ (?:Chỉ huy|Tư lệnh|đội Biên phòng)|Tòa án|TAND|Viện kiểm sát|VKSND|UBND|HĐND|Hội đồng nhân dân (?:tỉnh|huyện|thành phố|xã|phường|TP|\p{Lu}))/u,
)

const ASSISTANT = latin(/^trợ lý \p{Lu}/iu)
const OFFICE_BEHIND = latin(/^,\s(?:Phòng|Ban)\s\p{Lu}/u)

/** "Chánh Văn phòng - Sở Mẫu": behind a comma another guest may stand. */
const OFFICE_HEAD = /^(?:phó )?chánh văn phòng$/iu
const DEPUTY = /^phó (?:trưởng đoàn|trưởng ban|giám đốc|cục trưởng|viện trưởng|chủ tịch)$/iu
const IN_CHARGE = latin(
  /^,\sphụ trách\s(?:Đoàn|Sở|Ban|Cục|Viện|Ủy ban|UBND|Trung tâm|Công ty)(?!\p{L})/iu,
)

/**
 * "Vụ trưởng Vụ Mẫu, Bộ Dụ", "Phó Giám đốc, phụ trách Sở Mẫu": the body of the unit is part of the
 * post, and what a deputy heads for now.
 */
export function isParentBehind({ text, words }: Segment, head: number, to: number): boolean {
  const end = words[to - 1]?.end ?? 0
  const said = text.slice(words[head]?.start, end)
  const rest = text.slice(end, end + 40)
  const unit = HEAD_OF_UNIT.exec(said)?.groups?.['unit']
  if (unit !== undefined && rest.toLowerCase().startsWith(`, ${unit.toLowerCase()} `)) return true
  if (DEPUTY.test(said)) return IN_CHARGE.test(rest)
  if (/^đội (?:trưởng|phó) /iu.test(said) && /^,\sPhòng \p{Lu}/u.test(rest)) return true
  if (/^tham tán$/iu.test(said) && /^,\sĐại sứ quán /u.test(rest)) return true
  if (OFFICE_HEAD.test(said)) return rest.startsWith(' - ') && PARENT.test(rest)
  if (BELONGS.test(rest)) return true
  if (FORCES_HEAD.test(said) && MINISTRY_OF_FORCES.test(rest)) return true
  if (COMMANDER.test(said) && /^,\sBộ (?:Tư lệnh|Chỉ huy|đội)(?!\p{L})/u.test(rest)) return true
  if (ASSISTANT.test(said) && OFFICE_BEHIND.test(rest)) return true
  return UNIT_HEAD.test(said) && PARENT.test(rest)
}

/**
 * "..., Ban Quản lý Mẫu, thuộc Sở Dụ", "Vụ trưởng, Vụ Mẫu, Bộ Dụ": behind the body of a unit, or the
 * unit itself, whose that is.
 */
export function isOwnerBehind({ text, words }: Segment, head: number, to: number): boolean {
  const end = words[to - 1]?.end ?? 0
  const rest = text.slice(end, end + 40)
  return (
    BELONGS.test(rest) ||
    (UNIT_AGAIN.test(text.slice(words[head]?.start, end)) && PARENT.test(rest))
  )
}

const UNIT_AGAIN = latin(/^(?:phó )?(?<unit>\p{L}+) trưởng, \k<unit> [^,]+$/iu)

/** "Phó Đồn trưởng, Đồn Biên phòng Mẫu": the unit that the head names, behind a comma. */
const HEAD_OF_UNIT = latin(/^(?:phó )?(?<unit>\p{L}+) trưởng$/iu)

/** "Cục trưởng Cục Mẫu (Bộ Dụ)": the body, or the place, that a unit belongs to. */
const IN_BODY = latin(
  /^(?:Quân (?:khu|đoàn) \d{1,2}|Ban (?:Tôn giáo|Tổ chức|Tuyên giáo|Dân vận|Nội chính)[\p{L}\s]{0,30}|(?:Bộ|Sở|Công an|Viện|Quân chủng|Binh chủng|Ủy ban|UBND|HĐND|Tổng cục|Cục|Thanh tra|Văn phòng)\s\p{Lu}[\p{L}&\s,-]{1,50}|(?:UBND|HĐND|BQP|BCA)(?: tỉnh)?|(?:(?:tỉnh|huyện|TP\.?|thành phố)\s|TP\.)\p{Lu}[\p{L}\s]{1,30})\)/u,
)
/** "(Gia Mẫu)"; with a surname in front it may be a person. */
const PLACE_ALONE = latin(/^(?!Nguyên )\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){1,2}\)/u)
const HAS_UNIT = latin(
  /(?<!\p{L})(?:Cục|Vụ|Phòng|Ban|Trường|Trung tâm|Tập đoàn|Công ty|Viện|Bệnh viện|Sở|Đồn|Trạm|Chi cục|Báo|Đài|Học viện|Khoa|Tổng cục|Đội|Trại|Nhà máy|Quân khu|Quân đoàn|Quân chủng|Binh chủng|Sư đoàn|Lữ đoàn|Trung đoàn|Vùng|Hợp tác xã|HTX)\s/u,
)

/** Heads of villages, which many communes have of one name. */
const OF_VILLAGE = /^trưởng (?:thôn|bản|làng|buôn|ấp|khóm|xóm)\s/iu
const IN_UNIT = latin(/^(?:xã|phường|thị trấn|huyện)\s\p{Lu}[\p{L}'\s-]{1,30}\)/u)

/**
 * How many words in brackets belong to the post: "Bí thư Thành ủy Mẫu (cũ)", of a unit that there
 * is no more; "Trưởng bản Mẫu (xã Dụ)".
 */
export function bracketLength({ text, words }: Segment, head: number, to: number): number {
  const first = words[to]
  if (first === undefined || !/^\s\($/.test(gapBefore(text, words, to))) return 0
  if (text.startsWith('cũ)', first.start)) return 1
  // "Hội thánh Tin lành Việt Nam (miền Nam)": one of two churches.
  if (/^miền (?:Bắc|Nam)\)/u.test(text.slice(first.start, first.start + 12))) return 2
  if (first.lower === 'nay' && words[to + 1]?.lower === 'là')
    return wordsInBrackets(text, words, to)
  const rest = text.slice(first.start, first.start + 40)
  const said = text.slice(words[head]?.start, first.start)
  const isBody = IN_BODY.test(text.slice(first.start, first.start + 70))
  const isPlace = PLACE_ALONE.test(rest) && !isSurname(first.text)
  const belongs =
    ((isBody || isPlace) && HAS_UNIT.test(said)) || (IN_UNIT.test(rest) && OF_VILLAGE.test(said))
  return belongs ? wordsInBrackets(text, words, to) : 0
}

/**
 * "Phó Chủ tịch Hội Liên hiệp Phụ nữ (LHPN) tỉnh Mẫu": what a body is called for short, where its name
 * goes on behind the brackets.
 */
export function isShortForBody({ text, words }: Segment, to: number): boolean {
  const word = words[to]
  if (word?.shape !== 'upper' || !/^\s\($/.test(gapBefore(text, words, to))) return false
  return NAME_GOES_ON.test(text.slice(word.end, word.end + 16))
}

const NAME_GOES_ON = latin(
  /^\)\s(?:tỉnh|huyện|quận|xã|phường|thị xã|thành phố|TP|TX|Việt Nam|Trung ương|GHPGVN|khu vực|cán bộ|Bộ Công an|Bộ Quốc phòng)(?!\p{L})/u,
)

function wordsInBrackets(text: string, words: Segment['words'], to: number): number {
  const end = text.indexOf(')', words[to]?.start)
  let length = 0
  while ((words[to + length]?.start ?? end) < end) length++
  return length
}

const OF_OFFICE =
  /^(?:phó )?(?:trưởng )?(?:phòng|khoa|ban)\s[^-,;()]{2,40}(?:\s-\s[^-,;()]{2,30})?$/iu
/** Behind these a unit's name is at its end: "Trưởng Ban Dân vận Huyện ủy - ...". */
const UNIT_ENDS = latin(/(?:^|\s)(?:tỉnh|huyện|xã|phường|thành phố|\p{L}+ [Ủủ]y|\p{Lu}{2,})$/u)

/** "Vụ trưởng Vụ Pháp luật dân sự - kinh tế": small letters go on with what a unit is for. */
const OF_UNIT = /^(?:phó )?(?:vụ trưởng|cục trưởng|trưởng (?:phòng|khoa|ban))\s[^-,;()]{2,40}$/iu
/** "Ban Chỉ huy Phòng thủ khu vực 2 - Mẫu Sơn": the areas of defence are numbered, and named, since 2025. */
const OF_DEFENCE_AREA = /phòng thủ khu vực \d{1,2}$/iu

/**
 * "Trưởng phòng Mẫu - Dụ": what a unit is for may have a dash, what somebody else is begins anew.
 * `isName` says that a name begins behind it.
 */
export function isDashInside(segment: Segment, head: number, to: number, isName: boolean): boolean {
  const { text, words } = segment
  const word = words[to]
  if (word === undefined || !/^\s[-–]\s$/.test(gapBefore(text, words, to))) return false
  const said = textOf(segment, head, to)
  if (word.shape === 'lower') return OF_UNIT.test(said) && STOPS.at(text, words, to) === 0
  if (word.shape !== 'capital') return false
  if (headLength(segment, to) > 0 || isPrefixedHead(segment, to)) return false
  if (OF_DEFENCE_AREA.test(said)) return true
  if (isName) return false
  if (HONORIFIC.at(text, words, to) > 0 || words[to + 1]?.shape !== 'lower') return false
  return OF_OFFICE.test(said) && !UNIT_ENDS.test(said)
}

/** "... thành phố Mẫu, Quảng Tây, Trung Quốc": the province and the country of an office abroad. */
export function abroadLength({ text, words }: Segment, to: number): number {
  let length = 0
  for (const phrases of [PROVINCE_ABROAD, COUNTRY]) {
    if (!/^,\s$/.test(gapBefore(text, words, to + length))) continue
    length += phrases.at(text, words, to + length)
  }
  return length
}

/** Who is sent somewhere, and where: "Đại sứ Cộng hòa Mẫu tại Việt Nam". */
const ABROAD = latin(
  /^(?:đại sứ|tổng lãnh sự|tham tán|trưởng đại diện|đại diện|trưởng đoàn chuyên gia)(?!\p{L})/iu,
)

/** "Chủ tịch Hội Cựu sinh viên Mẫu tại Việt Nam". */
const OF_FOREIGNERS = latin(/(?<!\p{L})(?:Hội|Hiệp hội|Phòng Thương mại)\s\p{Lu}/u)

/** Embassies are in the country, consulates in three of its cities. */
const SEAT = createPhrases([
  'Việt Nam',
  'TP.HCM',
  'TP. Hồ Chí Minh',
  'TP Hồ Chí Minh',
  'Thành phố Hồ Chí Minh',
  'Đà Nẵng',
])

/** How many words of a city's name stand here, of many where consuls are; a surname begins a name. */
function cityAt(text: string, words: Segment['words'], from: number): number {
  let length = 0
  for (;;) {
    const word = words[from + length]
    if (word?.shape !== 'capital' || !/^ $/.test(gapBefore(text, words, from + length))) break
    if (length > 0 && isSurname(word.text)) break
    length++
  }
  return length <= LONGEST_CITY ? length : 0
}

const LONGEST_CITY = 3

/** How many words behind an ambassador's post say where it is: "tại Việt Nam", of ours "tại Lào". */
export function wordsInVietnam(segment: Segment, head: number, to: number): number {
  const { text, words } = segment
  if (!/^(?:tại|ở)$/u.test(words[to]?.lower ?? '')) return 0
  const said = textOf(segment, head, to)
  if (!ABROAD.test(said) && !OF_FOREIGNERS.test(said)) return 0
  const seats = / (?:Việt Nam|nước ta|chuyên gia)$/u.test(said) ? COUNTRY : SEAT
  const isConsul = /^(?:tổng lãnh sự|tham tán)(?!\p{L})/iu.test(said)
  const length = seats.at(text, words, to + 1) || (isConsul ? cityAt(text, words, to + 1) : 0)
  return length > 0 ? length + 1 : 0
}
