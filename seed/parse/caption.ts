import { toneKey } from '../../vietnamese/fold.ts'
import { HONORIFICS } from '../../vietnamese/names.ts'
import { POST_HEADS, POST_PREFIXES } from '../../vietnamese/posts.ts'
import { createPhrases, wordsOf } from '../../vietnamese/words.ts'

const CREDIT =
  /(?:^|(?<=[\s.,;()"/!?-]))[-–(\s]*(?<label>(?:nguồn )?ảnh|ảnh và chú thích|photo|ảnh chụp|ảnh (?:tư liệu|minh họa|cắt từ clip))\s*:\s*(?<name>[^:]{1,80}?)\s*\)?[.\s]*$/iu
const STATED_CREDIT =
  /(?:^|(?<=[.!?]\s?))\(?\s*(?<name>ảnh (?:minh họa|tư liệu|internet|TTXVN|CTV|PV|cơ sở cung cấp)[^.:]{0,30}?)\)?[.\s]*$/iu
/** ". Ảnh T.M" without a colon: a short name ends the line. */
const BARE_CREDIT =
  /(?<=[.!?)]\s?|\s-\s)\(?[Ảả]nh\s+(?<name>\p{Lu}[\p{L}.]*(?:\s\p{Lu}[\p{L}.]*){0,3})\)?\s*$/u
/** People as the subject of a line without a full stop. */
const SHOWS_PEOPLE =
  /^(?:(?:hai |ba |các |nhóm )?đối tượng|tang vật|người dân|bà con|nông dân|ngư dân|cán bộ|chiến sĩ|học sinh|sinh viên|đoàn viên|hội viên|lực lượng|công nhân|các em|các cháu|một tiết mục|các tiết mục|điểm cầu|hội nghị trực tuyến tại)(?!\p{L})/iu
const NAMES_PICTURE = /ảnh|photo/iu
const LONGEST = 300
const LONGEST_UNCREDITED = 220

/** Openings that only captions have. */
const SCENE =
  /^(?:toàn cảnh|quang cảnh|khung cảnh|hình ảnh|một góc|một số hình ảnh|ảnh|(?:các )?đại biểu (?:dự|tham dự|tham gia|tại|chụp|thảo luận|trao đổi|xem|biểu quyết|cắt băng|thực hiện|tham quan|dâng|bấm))(?!\p{L})/iu
/** "Hình 1: ...", "Ảnh 2. ...": pictures counted through the report. */
const COUNTED = /^(?:hình|ảnh)\s?\d{1,2}\s?[.:]\s?\p{L}/iu
/** "Bộ trưởng: Phải ..." heads what somebody says. */
const QUOTES = /^[^:]{2,60}:\s\p{Lu}/u
/** Where somebody stands in a picture. */
const IN_PICTURE =
  /\((?:[^()]{0,20})?(?:giữa|bìa (?:phải|trái)|bên (?:phải|trái)|phải|trái|đứng|ngồi|áo \p{L}+|hàng (?:đầu|trước|sau|ngồi|đứng)[^()]{0,20}|ảnh|ngoài cùng[^()]{0,15}|thứ [^()]{1,12} từ [^()]{1,12}|người thứ [^()]{1,15}|từ (?:trái|phải)(?: sang| qua)?[^()]{0,12})\)/iu
/** What people do in pictures. */
const SHOWN =
  /(?<!\p{L})(?:phát biểu(?: (?:kết luận|khai mạc|bế mạc|chỉ đạo|đề dẫn|chào mừng|ý kiến|đáp từ|giao nhiệm vụ|nhận nhiệm vụ|thảo luận|tham luận|phát động|chúc mừng|động viên))?(?: (?:hội nghị|cuộc họp|buổi làm việc|kỳ họp|phiên họp|buổi lễ|hội thảo|tọa đàm|đại hội))?(?: (?:tại|ở|trong)(?!\p{L}).{0,80})?\.?$|(?:trao|tặng)(?!\p{L})|chụp (?:ảnh|hình)|bắt tay|thăm hỏi|dâng (?:hương|hoa)|cắt băng|động thổ|bấm nút|thắp hương|tham quan|chúc mừng|ký kết|trồng cây|kiểm tra|khảo sát|trao đổi|báo cáo tại|thông tin tại|trình bày (?:báo cáo|tham luận)|(?:và|cùng)(?: các)? (?:đại biểu|thành viên)(?!\p{L}).{0,40}(?<!\p{L})(?:dự|tham dự|tham quan|tại|chụp)(?!\p{L})|(?:tham dự|chủ trì) (?:hội nghị|cuộc họp|buổi làm việc|phiên họp|buổi họp|kỳ họp|tọa đàm|hội thảo)\.?$)/iu
/** What only running text has: dates, quotations, reports of speech, adverbial openings. */
const TELLS =
  /\d{1,2}[-/.]\d{1,2}|"|;|:(?!\s*\p{Lu}[\p{L} ]{2,40}$)|(?<!\p{L})(?:cho biết|cho rằng|nhấn mạnh|khẳng định|yêu cầu|đề nghị|theo đó|bên cạnh đó|tuy nhiên|đồng thời|ngoài ra|qua đó|cũng như|đã được|sẽ|đã có|đã nêu|vì vậy|do đó|cụ thể|vừa (?:ký|ban hành|có|phê chuẩn|công bố|được))(?!\p{L})/iu
/** What people should do is advice and no picture. */
const ADVISES = /(?<!\p{L})(?:cần|phải|nên|không|rất|mong|có thể)(?!\p{L})/iu
const SHORT = 110
const OPENS_TEXT =
  /^(?:tại|trong|theo|trên|với|để|khi|nhằm|sau|trước|từ|qua|cùng|ngoài|bên|đến|tính|phát biểu|tham dự|thực hiện|được|về|ngày|sáng|chiều|tối|trưa|dự|thay mặt|nhân|đây|nếu|tuy|mặc dù|kết quả|thời gian|đồng thời|thưa|kính thưa|do|vì|năm|tiếp|cũng|có|lần lượt|hội nghị|kỳ họp|cuộc họp|buổi)(?!\p{L})/iu

const OPENS_WITH_PERSON = createPhrases([
  ...HONORIFICS,
  ...POST_HEADS,
  ...POST_PREFIXES.flatMap((prefix) => POST_HEADS.map((head) => `${prefix} ${head}`)),
  'lãnh đạo',
  'đoàn',
  'các đồng chí',
])

export interface CaptionText {
  readonly caption: string
  readonly credit?: string
}

/** Parts a caption from its credit: "... tại lễ hội. Ảnh: A" gives both. */
export function parseCaption(line: string): CaptionText {
  const match = NAMES_PICTURE.test(line)
    ? (CREDIT.exec(line) ?? STATED_CREDIT.exec(line) ?? BARE_CREDIT.exec(line))
    : null
  const name = match?.groups?.['name']?.trim()
  if (!match || !name) return { caption: line }
  return { caption: line.slice(0, match.index).replace(/[\s(–-]+$/u, ''), credit: name }
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
  return captionKey(one) === captionKey(other)
}

/** What two printings of a caption have in common. */
export function captionKey(line: string): string {
  return toneKey(parseCaption(line).caption)
    .replace(/[\s.,;:()"'-]+/gu, ' ')
    .trim()
}

/** True when a line that stands alone describes a picture, though it credits nobody. */
export function looksLikeCaption(line: string): boolean {
  if (line.length > LONGEST_UNCREDITED || hasSeveralSentences(line)) return false
  if (SCENE.test(line)) return !TELLS.test(line) || IN_PICTURE.test(line)
  if (IN_PICTURE.test(line) || COUNTED.test(line)) return true
  if (QUOTES.test(line)) return false
  if (TELLS.test(line) || OPENS_TEXT.test(line)) return false
  const words = wordsOf(line)
  const isUnstopped = !/[.!?:;,…"]$/.test(line) && words.length >= 6 && line !== line.toUpperCase()
  if (SHOWS_PEOPLE.test(line) && (isUnstopped || isShortScene(line))) return true
  return OPENS_WITH_PERSON.at(line, words, 0) > 0 && (isUnstopped || SHOWN.test(line))
}

/** A short sentence alone about people at work. */
function isShortScene(line: string): boolean {
  return line.length <= SHORT && line.endsWith('.') && !ADVISES.test(line)
}

function hasSeveralSentences(line: string): boolean {
  return /[.!?]\s+\p{Lu}/u.test(
    line.replace(
      /(?<!\p{L})(?:TP|Tp|TS|ThS|PGS|GS|BS(?:\.?\s?CK\p{Lu}{1,2})?|DS|KS|Th\.S)\.\s?/gu,
      '',
    ),
  )
}
