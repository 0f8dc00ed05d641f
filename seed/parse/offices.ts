/** Offices and desks that sign a text in place of a person. */
import { latin } from '../../vietnamese/latin.ts'
import { wordsOf } from '../../vietnamese/words.ts'
import { isVerbless } from './verbless.ts'

/**
 * How offices and desks are called, as observed: those of papers and stations below and above their
 * reports, and those of bodies, whose pages say at the end which of them wrote.
 */
const OPENERS = [
  'Ban (?:Thời sự|Biên tập|Chuyên đề|Bạn đọc|Thư ký|Điện tử|Chương trình|Truyền hình|Phát thanh)',
  'Văn phòng',
  'Phòng',
  'Truyền hình',
  'Đài (?:[Pp]hát thanh|[Tt]ruyền hình|PT-?TH|PTTH|TT-?TH|[Tt]ruyền thanh)',
  'Trung tâm (?:Truyền thông|Thông tin|VH-?TT(?:-?TT|&TT)?|Văn hóa)',
  'Tổ (?:Truyền thông|Tuyên truyền)',
]
const OFFICE = latin(
  new RegExp(String.raw`^(?:${OPENERS.join('|')})(?= (?:- )?\p{Lu}|$)[^.!?:;"/\d]*$`, 'u'),
)
const LONGEST = 60

/** The editors of a body's site, with the body. */
const EDITORS = /^Ban [Bb]iên tập (?:Trang|Cổng|Website|Báo|Tạp chí) [^.!?:;"]{4,80}$/u

/** True for a line that is the name of an office and no more: "Văn phòng UBND huyện Mẫu". */
export function isOffice(line: string): boolean {
  if (EDITORS.test(line)) return true
  if (line.length > LONGEST || !OFFICE.test(line)) return false
  return wordsOf(line).length >= 2 && isVerbless(line, wordsOf(line))
}

/** Bodies whose name below a report says who sent it in: "Sở Nội vụ", "UBND xã Mẫu". */
const BODY = latin(
  /^(?:Sở|Ban (?:Tuyên giáo|Tuyên truyền|Truyền thông|Dân vận|Nội chính|Pháp chế|Văn hóa)|VP\.?|VPUBND|UBND|HĐND|Hội|Công an|Thanh tra|Trường|Trạm Y tế|Bệnh viện|Đảng ủy|Chi cục|Chi đoàn|Tỉnh đoàn|Huyện đoàn|Thành đoàn|Trung tâm|Đoàn (?=TN|Thanh)|Hạt)(?= (?:- )?\p{Lu}| (?:tỉnh|huyện|xã|phường|thị|thành) |$)[^.!?:;,"/\d]*$/u,
)
const BODY_IN_CAPITALS = latin(
  /^(?:BAN(?!.* LỄ)|VĂN PHÒNG|PHÒNG|SỞ|UBND|TRUNG TÂM|CHI CỤC|HẠT)(?!\p{L})[\p{Lu}\s.&-]{4,50}$/u,
)

/** True for the name of a body alone, as the last line of a report says who sent it in. */
export function isSender(line: string): boolean {
  if (line.length > LONGEST || wordsOf(line).length < 2 || line.endsWith(' tổng hợp')) return false
  return BODY_IN_CAPITALS.test(line) || (BODY.test(line) && isVerbless(line, wordsOf(line)))
}
