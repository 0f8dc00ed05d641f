/** Where a post ends: at marks, names and words with which the sentence goes on. */
import { latin } from '../../vietnamese/latin.ts'
import { isChristianName } from '../../vietnamese/christian-names.ts'
import { RANK } from '../../vietnamese/titles.ts'
import { gapBefore, isAfterSpace, type Word } from '../../vietnamese/words.ts'
import { NO_SYLLABLE } from './foreign-names.ts'
import { opensPlace } from './administrative-units.ts'
import {
  COMPOUND,
  GOES_ON,
  headLength,
  HONORIFIC,
  isPrefixedHead,
  PREFIXES,
  STOPS,
} from './post-heads.ts'
import type { Segment } from './segments.ts'
import { isTerm, isTermOfOffice } from './terms-of-office.ts'
import { isBehindPlace, saysWhereUnitLies, UNITS_AT_END } from './units-in-posts.ts'

/** After these a head is part of another post's name: "Trợ lý Tổng Bí thư", "Giám mục Chánh tòa". */
const HOLDS_HEAD = new Set('thờ phòng mục lý ký đoàn phủ của đồng nhóm nữ tổ lăng'.split(' '))
const NEW_SUBJECT = new Set(
  'các những lãnh nhân một đại cán toàn nhiều hai ba gia tập cùng đông thành người bà ông hơn gần nhóm'.split(
    ' ',
  ),
)
const ENDS = /[,;:()|"?!…\n]|\.(?:\s|$)|\s-\s|-$|^-|\//
const ABBREVIATED = new Set([
  'pbt',
  'pct',
  'pgđ',
  'tp',
  'tx',
  'tt',
  'p',
  'q',
  'h',
  'ts',
  'ths',
  'pgs',
  'gs',
  'bs',
])

/** True where a post that began before `index` cannot go on; `isName` says that a name begins there. */
export function endsBefore(
  segment: Segment,
  index: number,
  isName: (index: number) => boolean,
): boolean {
  const { text, words } = segment
  const gap = gapBefore(text, words, index)
  const word = words[index] as Word
  const previous = words[index - 1] as Word
  if (gap === ', ' && saysWhereUnitLies(segment, index)) return false
  // "Hội đồng GDQP-AN tỉnh": a hyphen inside an abbreviation.
  if (gap === '-' && previous.shape === 'upper' && word.shape === 'upper') return false
  // "giai đoạn 2021-2025": from year to year.
  if (/^\s?-\s?$/.test(gap) && previous.shape === 'number' && word.shape === 'number') return false
  // "dịch bệnh Covid-19": a number behind a hyphen.
  if (gap === '-' && previous.lower === 'covid') return false
  if (gap !== ' ' && /^\s?-\s?$/.test(gap) && !isName(index) && isFriendship(segment, index))
    return false
  // "T.Ư": a full stop inside an abbreviation.
  if (gap === '.' && previous.text.length === 1 && word.text.length === 1) return false
  // "Công ty T-Mẫu": a letter before the name.
  if (gap === '-' && previous.shape !== 'lower' && previous.text.length === 1) return false
  // "Sở Giáo dục-đào tạo", "Đại sứ In-đô-nê-xi-a": a hyphen inside a name, not "xã-người đã".
  const isJoined =
    gap === '-' &&
    word.shape === 'lower' &&
    !NEW_SUBJECT.has(word.lower) &&
    !NO_SYLLABLE.has(word.lower)
  if (!isJoined && ENDS.test(gap) && !(/^\.\s?$/.test(gap) && ABBREVIATED.has(previous.lower)))
    return true
  if (gap === '-' && word.shape === 'capital') return true
  // "Ủy ban Mẫu của Quốc hội khóa XI Trần Dụ ghi", but "đại biểu Quốc hội khóa XV Đoàn Mẫu".
  const isBehindTerm = words[index - 2]?.lower === 'khóa' && isTerm(previous)
  if (isBehindTerm && word.shape === 'capital' && word.lower !== 'đoàn') return true
  if (word.shape === 'number' && isNextRow(segment, index)) return true
  // "nguyên cán bộ tư pháp phường 2 năm tù": a sentence of the court.
  if (
    word.shape === 'number' &&
    /^(?:năm|tháng)$/u.test(words[index + 1]?.lower ?? '') &&
    isAfterSpace(text, words, index + 1)
  )
    return true
  if ((isName(index) && !isOfMausoleum(segment, index)) || isChristianName(word.text)) return true
  if (word.lower === 'kiêm' || (word.lower === 'và' && opensNewSubject(words, index + 1)))
    return true
  if (
    word.lower === 'và' &&
    (headLength(segment, index + 1) > 0 || isPrefixedHead(segment, index + 1))
  )
    return true
  if (word.shape === 'lower' && STOPS.at(text, words, index) > 0 && !holdsStop(segment, index))
    // "Chủ tịch Quốc hội Đàm Văn A": the surname makes no talks of the assembly.
    return !isName(index + 1) || STOPS.at(text, words, index) === 1
  if (isPeriod(segment, index) || isBehindPlace(segment, index)) return true
  // "Phó chủ tịch LĐLĐ quận Báo cáo ...": a capital where the clause goes on.
  if (word.shape === 'capital' && previous.shape === 'lower' && GOES_ON.at(text, words, index) > 0)
    return headLength(segment, index) === 0
  if (isTermOfOffice(segment, index) || isWhatHeDoes(segment, index)) return true
  // "Chủ tịch UBND xã bảo ông A": in small letters the verb.
  if (word.text === 'bảo' && /^(?:tỉnh|huyện|xã|phường)$/u.test(previous.lower)) return true
  const respect = HONORIFIC.at(text, words, index)
  if (
    respect > headLength(segment, index) &&
    !isRespectInName(word, previous, words[index + 1]) &&
    !opensPlace(text, words, index) &&
    !isPartOfBody(word, previous) &&
    !holdsStop(segment, index)
  )
    return true
  // "Phó Tư lệnh Bộ Tư lệnh 86": the command is a body.
  if (previous.text === 'Bộ' && /^tư$/u.test(word.lower)) return false
  // "Thư ký của Phó Thủ tướng": the deputy whose secretary it is.
  const holder = PREFIXES.has(previous.lower) ? words[index - 2]?.lower : previous.lower
  return (
    (headLength(segment, index) > 0 || isPrefixedHead(segment, index)) &&
    !isStandingCommittee(segment, index) &&
    !HOLDS_HEAD.has(holder ?? '')
  )
}

/** "Bộ Tư lệnh Bảo vệ Lăng Chủ tịch Hồ Chí Minh": whose mausoleum it guards. */
function isOfMausoleum({ words }: Segment, index: number): boolean {
  return words[index - 1]?.lower === 'tịch' && words[index - 3]?.lower === 'lăng'
}

/**
 * "huyện Bác Mẫu", "chùa Ông Mẫu", "Bà Rịa", "Hội Bác ái", "Câu lạc bộ Nhà báo": a place's or a body's
 * name may hold a word of respect.
 */
function isRespectInName(word: Word, previous: Word, next: Word | undefined): boolean {
  if (word.text === 'Bác' && next?.lower === 'ái') return true
  if (word.text === 'Bà' && next?.text === 'Rịa') return true
  if (word.lower === 'nhà') return /^(?:bộ|hội)$/u.test(previous.lower)
  return /^(?:Ông|Bà)$/u.test(word.text) && /^(?:chùa|đình|miếu|đền)$/u.test(previous.lower)
}

/** "Hội Hữu nghị Việt Nam-Mẫu": the two countries of a friendship. */
function isFriendship({ text, words }: Segment, index: number): boolean {
  const end = words[index - 1]?.end ?? 0
  const before = text.slice(Math.max(0, end - 40), end)
  if (/(?:Hữu nghị(?: và Hợp tác| nghị sĩ)?|hợp tác song phương) Việt(?: Nam)?$/iu.test(before))
    return true
  return (
    words[index]?.text === 'Việt' &&
    /[Hh]ữu nghị(?: và Hợp tác)? \p{Lu}[\p{L} ]{1,20}$/u.test(before)
  )
}

/** "Giám đốc Sở Mẫu giai đoạn 2015 - 2020": when somebody held it, unless a programme is meant. */
function isPeriod({ text, words }: Segment, index: number): boolean {
  const isYear =
    words[index]?.lower === 'năm' && /^(?:19|20)\d\d$/.test(words[index + 1]?.text ?? '')
  const isYears = words[index]?.lower === 'giai' && words[index + 2]?.shape === 'number'
  if (!isYear && !isYears) return false
  const { start = 0 } = words[index] ?? {}
  return !PROGRAMME.test(text.slice(Math.max(0, start - 120), start))
}

const PROGRAMME = latin(
  /(?:chỉ đạo|tổ chức|cuộc thi|hội|đoàn|lễ|BCĐ|chương trình|đề án|dự án|kế hoạch|mục tiêu)(?!\p{L})[^,;]*$/iu,
)

/** "do Thiếu tá A, Phó Đồn trưởng chỉ huy": what he does of whom the clause says that it is done by him. */
function isWhatHeDoes({ text, words }: Segment, index: number): boolean {
  if (words[index]?.lower !== 'chỉ' && words[index]?.lower !== 'phụ') return false
  const start = words[index]?.start ?? 0
  const end = words[index + 1]?.end ?? start
  if (!/^(?:chỉ huy|phụ trách)$/u.test(text.slice(start, end))) return false
  // "Phó Giám đốc Công an tỉnh phụ trách Công an tỉnh Mẫu": a body that waits for its head.
  if (UNITS_AT_END.has(words[index - 1]?.lower ?? '') && OVER_BODY.test(text.slice(end, end + 10)))
    return true
  if (!/^(?:\s*[,.;]|\s(?:đã|vừa)(?!\p{L}))/u.test(text.slice(end, end + 6))) return false
  return DONE_BY.test(text.slice(Math.max(0, start - 140), start))
}

const OVER_BODY = /^\s(?:Công an|Sở|UBND|Viện|Cục|Chi cục|Đảng bộ)\s/u

const DONE_BY = latin(
  new RegExp(
    String.raw`(?<!\p{L})do (?:(?:ông|bà|anh|chị|đồng chí|đ\/c|${RANK})\s|(?:PGS|GS|TS|ThS|BS)[.\s])(?:[^.;]|\.(?=\S))*$`,
    'iu',
  ),
)

/** "... Sở Mẫu 2 Bà Lê Thị B ...": the rows of a table of candidates, run into each other. */
function isNextRow({ text, words }: Segment, index: number): boolean {
  if (gapBefore(text, words, index + 1) !== ' ') return false
  return words[index + 1]?.shape === 'capital' && HONORIFIC.at(text, words, index + 1) > 0
}

/** "làm Trưởng đoàn giám sát việc ...": the delegation is of inspectors, and inspects something. */
const INSPECTS = latin(
  /^(?:giám sát|kiểm tra)(?: chuyên đề)? (?:việc|công tác|tình hình|kết quả|tiến độ)(?!\p{L})/iu,
)

/** "Phòng Cảnh sát giao thông", "hành chính về trật tự": the stop word is part of the body's name. */
function holdsStop({ text, words }: Segment, index: number): boolean {
  if (INSPECTS.test(text.slice(words[index]?.start, (words[index]?.start ?? 0) + 24))) return false
  // "Chủ tịch Hội đồng chủ trì": the word for "together" is the end of "council".
  if (words[index]?.lower === 'đồng' && words[index - 1]?.lower === 'hội') return true
  if (COMPOUND.at(text, words, index) > 1 || COMPOUND.endingAt(text, words, index) > 1) return true
  for (let before = 1; before <= 2; before++) {
    if (COMPOUND.at(text, words, index - before) > before) return true
  }
  if (words[index]?.lower === 'tại') return representsBody(text, words, index)
  if (words[index]?.lower !== 'về') return false
  // "Ban Chỉ đạo Phòng thủ dân sự quốc gia về công tác ...": of all its work, what the meeting is about.
  if (words[index - 3]?.lower === 'sự' && words[index + 1]?.lower === 'công') return false
  if (CAME.test(words[index + 1]?.lower ?? '')) return false
  const before = `${words[index - 2]?.lower ?? ''} ${words[index - 1]?.lower ?? ''}`
  return (
    ['hành chính', 'tội phạm', 'ủy ban', 'chỉ đạo', 'quốc gia', 'cấp tỉnh'].includes(before) ||
    STEERS.test(text.slice(words[Math.max(0, index - LONGEST_BODY)]?.start, words[index]?.start))
  )
}

/** "Ban Chỉ đạo Trung ương về ...", "Ban Chỉ đạo tỉnh về ...": what a steering committee is for. */
const STEERS =
  /ban chỉ đạo (?:trung ương|TW|(?:của )?(?:tỉnh|thành phố|huyện|xã|phường)|chính phủ) $/iu
/** "Trưởng Ban Chỉ đạo tỉnh về dự": where to he came. */
const CAME = /^(?:dự|thăm|làm|kiểm|khảo|chúc|trao|địa|cơ|xã|huyện|tỉnh|với|tận|tại|nhận)$/u

/** "Trưởng Văn phòng đại diện Báo Mẫu tại tỉnh Dụ": where it represents its body. */
function representsBody(text: string, words: readonly Word[], index: number): boolean {
  const start = words[Math.max(0, index - LONGEST_BODY)]?.start
  return REPRESENTS.test(text.slice(start, words[index]?.start))
}

/** In words. */
const LONGEST_BODY = 10
const REPRESENTS = latin(/(?:cơ quan|văn phòng) đại diện \p{L}[^,;:.]*$/iu)

/** "Chủ tịch UBND tỉnh và các thành viên": somebody else follows, not the rest of a body's name. */
function opensNewSubject(words: readonly Word[], index: number): boolean {
  const next = words[index]?.lower ?? ''
  // "... làm thuyền trưởng và QN-00563TS do B": the number of another ship.
  if (words[index]?.shape === 'upper' && words[index + 1]?.shape === 'number') return true
  // "Chủ tịch UBND tỉnh và 3 Phó Chủ tịch".
  if (words[index]?.shape === 'number') return true
  // "Ban Quản lý Khu kinh tế A và các khu công nghiệp": one body's zones.
  if (next === 'các' && /^(?:khu|kcn|cụm|ccn|đoàn)$/.test(words[index + 1]?.lower ?? ''))
    return false
  // "Chủ tịch nước và Phu nhân": she has a name of her own.
  if (next === 'phu') return words[index + 1]?.lower === 'nhân'
  // "... xã Mẫu và con cháu các cụ"; "văn hóa và con người" is one field.
  if (next === 'con') return /^(?:cháu|em)$/u.test(words[index + 1]?.lower ?? '')
  // "Chủ tịch Hội Mẫu xã và ấp trưởng của 7 ấp".
  if (/^(?:ấp|thôn|bản|khóm)$/u.test(next)) return words[index + 1]?.lower === 'trưởng'
  // "làm trưởng ban và Ban vận động Mẫu ...": the next one, behind a post that does not say of which.
  if (words[index]?.text === 'Ban' && words[index - 2]?.lower === 'ban')
    return words[index - 3]?.lower === 'trưởng'
  // "Cục trưởng Cục Mẫu và chi cục Dụ".
  if (next === 'chi' && words[index + 1]?.lower === 'cục') return true
  // "Chủ tịch Hội Mẫu và chính quyền xã"; "Vụ Tổ chức và chính quyền địa phương" is one body.
  if (next === 'chính') return LOCAL.test(words[index + 2]?.lower ?? '')
  if (/^(?:bốn|sáu|bảy|tám|chín|mười)$/u.test(next)) return words[index]?.shape === 'lower'
  // "Phó Giám đốc Công an tỉnh và trưởng các phòng".
  if (next === 'trưởng') return words[index + 1]?.lower === 'các'
  if (next === 'đoàn') return !/^(?:đbqh|đại|thanh|tncs)$/.test(words[index + 1]?.lower ?? '')
  return NEW_SUBJECT.has(next)
}

/** Behind "chính quyền": whose it is. */
const LOCAL = /^(?:sở|các|xã|huyện|phường|tỉnh|thôn)$/u

/** "bà", "anh", "TT" are honorifics only where a body's name does not go on. */
function isPartOfBody(word: Word, previous: Word): boolean {
  // "Đại sứ Vương quốc Anh": inside a sentence nobody is called "Anh" with a capital.
  if (word.text === 'Anh') return true
  return word.shape === 'upper' || (word.shape === 'capital' && previous.shape === 'capital')
}

/** "Ban Thường vụ", "Ủy viên Thường vụ": the committee behind either word is no post. */
export function isStandingCommittee({ words }: Segment, index: number): boolean {
  const before = words[index - 1]?.lower
  return words[index]?.lower === 'thường' && (before === 'ban' || before === 'viên')
}
