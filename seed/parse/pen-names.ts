/** Which words may be the name under which somebody writes. */
import { isInCapitals } from '../../vietnamese/case.ts'
import { latin } from '../../vietnamese/latin.ts'
import { isSurname } from '../../vietnamese/names.ts'
import { POST_HEADS, POST_PREFIXES } from '../../vietnamese/posts.ts'
import { FIELDS } from '../../vietnamese/organizations.ts'
import { createPhrases, wordsOf } from '../../vietnamese/words.ts'

/** "Ban ATGT". */
const COMMITTEE = latin(/^Ban \p{Lu}{2}/u)
/** Agencies and papers that stand behind a name: "Xuân A - TTXVN", "Trần A/Báo B". */
export const AGENCY = latin(
  /^(?:TTXVN|VOV|VTV|VGP|TTX|CAND|QĐND|ĐCSVN|VNA|SGGP|(?:[A-Za-z0-9-]+\.){1,2}(?:vn|VN|com|net|org)|(?:Báo|Tạp chí|Đài|Cổng)(?!\p{L}).*)$/u,
)
/** Capitalised words, one to five. */
export const NAME = latin(
  /^\p{Lu}[\p{L}\p{M}'.]*(?: thị(?= \p{Lu}))?(?:\s\p{Lu}[\p{L}\p{M}'.]*){0,4}$/u,
)
const INITIALS = latin(/^(?:\p{Lu}{1,3}\.){1,3}\p{Lu}{0,3}\.?$|^\p{Lu}{1,4}$/u)
/** What committees are called by; "Ban Mai" is the dawn, and with other flowers a usual pen name. */
const COMMITTEES =
  'Bảo Bí Biên Cán Chấp Chỉ Chủ Chuyên Công Cơ CHQS Dân Đại Đảng Điều Đô Đối Đổi Giám Giải Kiểm Kinh Khoa Lễ Liên Nghiên Nội Phòng Pháp Phụ Quản Quân Tài Thanh Thi Thời Thường Tiếp Tổ Tôn Trị Tuyên Tư Vận Văn Vì Xây Xúc'.split(
    ' ',
  )
/** Openings of institutions; Đoàn, Khoa and Trường alone are also names of people. */
const NOT_NAMES = createPhrases([
  'Theo',
  'Phòng',
  'Văn phòng',
  'Trung tâm',
  'Cục',
  'Chi cục',
  'Đoàn Thanh niên',
  'Đoàn TNCS',
  'Đoàn ĐBQH',
  'Đoàn đại biểu',
  'Đảng bộ',
  'Tòa án',
  ...POST_HEADS,
  ...POST_PREFIXES.map((prefix) => `${prefix} chủ tịch`),
  'UBND',
  'HĐND',
  'Công an',
  'Sở',
  ...COMMITTEES.map((word) => `Ban ${word}`),
  'Hội',
  'Tỉnh ủy',
  'Huyện ủy',
  'Trường Đại học',
  'Trường THPT',
  'Trường THCS',
  'Trường Tiểu học',
  'Công ty',
  'Nghị quyết',
  'Hội nghị',
  'Hà Nội',
  'Kết luận',
  'Ảnh',
  'Toàn cảnh',
  'Quang cảnh',
  'Việt Nam',
  'Chính phủ',
  'Quốc hội',
  'Chùa',
  'Miếu',
  'Nhà thờ',
  'Di tích',
  'Bộ Công an',
  'Bộ Quốc phòng',
  ...FIELDS.map((field) => `Bộ ${field}`),
])
/** "Chương I", "Điều 2"; Chương alone is also a surname. */
const CHAPTER = latin(/^(?:phần|chương|điều|mục)\s+(?:[IVX]+|\d+|thứ)(?!\p{L})/iu)
/** "I. CĂN CỨ TRIỂN KHAI" heads a part of the text. */
const PART = /^[IVX]{1,4}\.\s\S+\s\S+\s\S/u
/** Words of sections, headings and forms that no pen name has. */
const NOT_IN_NAMES = latin(
  /(?<!\p{L})(?:các|những|của|cùng|liệu|doanh|nghiệp|tại|trong|với|cho|được|không|từ|đến|ở|điểm|đề|án|kiểm|tra|tăng|hướng|dẫn|video|zalo|facebook|sáng|chiều|trưa|tối|và|người|bản|báo cáo|tin (?:mới|nóng|tức))(?!\p{L})/iu,
)
/** Degrees and titles before a writer's name: "ThS. Nguyễn A", "Luật sư NGUYỄN A", "Sư cô Mẫu Dụ". */
const TITLE = latin(
  /^(?:(?:GS|PGS|TSKH|TS|ThS|Th\.S|BS|DS|KS|CN|LS)\.?\s?|(?:Luật sư|Bác sĩ|Tiến sĩ|Thạc sĩ|Đại đức|Thượng tọa|Hòa thượng|Ni sư|Sư cô|Linh mục)\s){1,3}(?=\p{Lu}\p{L}+ \p{Lu})/u,
)

/** "ThS. Nguyễn A" without the degree. */
export function withoutTitle(name: string): string {
  return name.replace(TITLE, '')
}

/** True for a name, initials or an agency; sections, bodies, posts and headings are none. */
export function isPenName(printed: string): boolean {
  const name = withoutTitle(printed)
  // "I." counts the parts of a text.
  if (/^[IVX]{1,4}\.$/.test(name)) return false
  if (/^(?:UBND|HĐND|MTTQ|BCH|BTV)$/.test(name)) return false
  if (INITIALS.test(name) || AGENCY.test(name)) return true
  if (!NAME.test(name) || name.length > 40 || CHAPTER.test(name) || PART.test(name)) return false
  if (NOT_IN_NAMES.test(name)) return false
  // "BẢN ĐỒ HÀNH CHÍNH": so many words in capitals are a heading, unless a surname is the first.
  const spoken = name.split(' ')
  if (spoken.length > 3 && isInCapitals(name) && !isSurname(capitalised(spoken[0]))) return false
  if (COMMITTEE.test(name)) return false
  const words = wordsOf(name)
  return !words.some((_, index) => NOT_NAMES.at(name, words, index) > 0)
}

function capitalised(word = ''): string {
  return word.slice(0, 1) + word.slice(1).toLowerCase()
}
