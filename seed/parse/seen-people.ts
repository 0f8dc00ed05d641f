/** Lines that show people and nothing more: at an event, behind a label, on a stage, with the police. */
import { latin } from '../../vietnamese/latin.ts'
import { wordsOf } from '../../vietnamese/words.ts'
import { hasSeveralSentences, IS_OVER } from './sentences-of-text.ts'
import { isVerbless, opensWithPerson } from './verbless.ts'

/** What people come together for, as a pattern. */
export const EVENT = String.raw`hội nghị|phiên (?:khai mạc|bế mạc|thảo luận)|cuộc họp|buổi [\p{L} ]{2,20}|kỳ họp|phiên họp|hội thảo|tọa đàm|đại hội|lễ [\p{L} ]{2,30}|chương trình|diễn đàn|điểm cầu`

/** Two words of a name, wherever they stand. */
export const FULL_NAME = latin(/\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+/u)

/** "Màn múa xoang giữa sân trường sáng 5/9 do học sinh khối 11 tự tập": what was staged, and by whom. */
const STAGED = latin(
  /^(?:màn(?! hình)|tiết mục|điệu|vở|phần (?:thi|trình diễn)|hoạt cảnh)(?!\p{L})[^.;:"]{8,110}(?<!\p{L}|là )do (?!thiếu|mưa|bão|dịch|không|ảnh hưởng)(?:(?!(?<!\p{L})(?:đã|nên|chưa|không)(?!\p{L}))[^.;:"]){5,90}\.?$/iu,
)
/** "Công an xã A lập biên bản đối tượng B ngay lúc nhận hàng": caught, with the picture taken. */
const CAUGHT = latin(
  /^(?:[Cc]ông an|[Tt]ổ (?:công tác|tuần tra)|[Ll]ực lượng|[ĐB]\p{L}+ [Bb]iên phòng|[Cc]ảnh sát|[Kk]iểm lâm|[Đđ]ội)(?!\p{L})(?:(?! (?:sẽ|không|chưa|phải|tiếp tục|đã) )[^.,;:"\d]){0,70}(?<!\p{L})(?:lập biên bản|khám xét|đọc lệnh|áp giải|lấy lời khai)(?: với| đối với)? (?:(?:các )?(?:đối tượng|nghi phạm|nghi can|bị can|tài xế|lái xe)|\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+)(?!\p{L})[^.;:"\d]{0,90}\.?$/u,
)

/** "Hội nghị sơ kết công tác mẫu cụm phía Nam do Ban A phối hợp tổ chức": an event with its host, and no full stop. */
const HOSTED = latin(
  /^(?:Hội nghị|Hội thảo|Tọa đàm|Lễ|Đại hội|Ngày hội|Chương trình|Buổi|Cuộc thi|Hội thi|Lớp)(?!\p{L})[^.:;!?"]{15,180} do [^.:;!?"]{4,90} (?:phối hợp )?(?:tổ chức|chủ trì)(?:(?! (?:nhằm|để|đã|với|sẽ)(?!\p{L}))[^.:;!?"]){0,60}$/u,
)

/** True for an event with its host, of which nothing more is told. */
export function showsHostedEvent(line: string): boolean {
  return line.length <= LONGEST_AT_EVENT && HOSTED.test(line) && !IS_OVER.test(line)
}

/** "Nhóm con bạc bị bắt giữ", "Các đối tượng tại cơ quan công an": whom the police shows, unnamed. */
const CAUGHT_GROUP = latin(
  /^(?:(?:nhóm|các|hai|ba|\d{1,2}) )?(?:đối tượng|con bạc|nghi phạm|nghi can|bị can|tài xế|thanh niên)(?: \p{L}+){0,5} (?:bị (?:bắt giữ|bắt|tạm giữ|áp giải)|(?:tại|ở) (?:cơ quan (?:công an|điều tra)|trụ sở (?:công an|cơ quan)|hiện trường))(?: \p{L}+){0,3}$/iu,
)

/** "Lưu Tiến Mẫu tại cơ quan công an": whom the police or a court had before it. */
const BEFORE_POLICE = latin(
  /^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){1,3}(?:(?:,| và) \p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){1,3}){0,2} (?:tại|ở) (?:cơ quan (?:công an|điều tra)|trụ sở|phiên (?:tòa|xử)|tòa|hiện trường)(?!\p{L})[^.,:;]{0,40}\.?$/u,
)

/** True for a sentence alone that names who staged something, or whom the police had caught. */
export function showsStagedOrCaught(line: string): boolean {
  return (
    STAGED.test(line) || CAUGHT.test(line) || CAUGHT_GROUP.test(line) || BEFORE_POLICE.test(line)
  )
}

const LABELLED = latin(/^ảnh\s?:\s(?<shown>\p{Lu}.{25,})$/iu)

/** "Ảnh: Đồng chí A trao quà cho B": behind the label stands what is seen, not who took it. */
export function isLabelled(line: string): boolean {
  const shown = LABELLED.exec(line)?.groups?.['shown']
  if (shown === undefined || hasSeveralSentences(shown) || !ACTS_IN_PICTURE.test(shown))
    return false
  return opensWithPerson(shown)
}

const ACTS_IN_PICTURE = latin(
  /(?<!\p{L})(?:trò chuyện|trao|tặng|thăm|phát biểu|kiểm tra|khảo sát|dâng|thắp|tiếp|chụp|bắt tay|chúc|ký|cắt băng|hỏi|động viên|tham quan|tham dự|dự)(?!\p{L})/iu,
)

/** In characters. */
const LONGEST_POST = 40

/** True for "Bí thư Tỉnh ủy" alone, in each row of a flattened table or over a part of the text: nobody is seen. */
export function isPostAlone(text: string): boolean {
  if (text.length > LONGEST_POST || SEEN_SOMEWHERE.test(text)) return false
  const words = wordsOf(text)
  if (!opensWithPerson(text, words) || !isVerbless(text, words)) return false
  return !FULL_NAME.test(text.replace(BODIES, '')) && !NAME_IN_CAPITALS.test(text)
}

/** Several, or where they are: whoever is seen. */
const SEEN_SOMEWHERE = latin(
  /^(?:các|những|đoàn|lãnh đạo|đại biểu)(?!\p{L})|(?<!\p{L})(?:tại|ở|trong|cùng|với)(?!\p{L})/iu,
)
const NAME_IN_CAPITALS = latin(/\p{Lu}{2,} \p{Lu}{2,}/u)
const BODIES = /(?:Tỉnh|Thành|Huyện|Thị|Quận|Đảng) ủy/gu

const MONUMENT = 'bia|tượng đài|đài tưởng niệm|phần mộ|linh cữu|di ảnh|lễ đài'
const AT_EVENT = latin(
  new RegExp(
    String.raw`\s(?:tại (?:${EVENT})|trước (?:${MONUMENT}))(?!\p{L})[^,;:.]{0,90}\.?$`,
    'iu',
  ),
)
const LONGEST_AT_EVENT = 320
/** In characters: the event and its name. */
const LONGEST_PLACE = 130

/** "Đồng chí A, Bí thư B và đồng chí C - Chủ tịch D tại Đại hội E.": who was seen there, without a verb. */
export function namesThoseAtEvent(line: string): boolean {
  // The place is at the end, so that nothing else has to be gone through.
  if (line.length > LONGEST_AT_EVENT || !AT_EVENT.test(line.slice(-LONGEST_PLACE))) return false
  if (hasSeveralSentences(line)) return false
  const words = wordsOf(line)
  return opensWithPerson(line, words) && FULL_NAME.test(line) && isVerbless(line, words)
}

/** "Các đồng chí: A - Trưởng Ban B; C - Phó Chủ tịch D cùng các đại biểu dự lễ khai hội." */
const ATTEND_LISTED = latin(
  /^các (?:đồng chí|ông|bà|vị)\s?: \p{Lu}(?:(?! đã )[^.]){15,180} (?:cùng|và) (?:các )?(?:đại biểu|đồng chí|vị khách)(?: \p{Ll}+){0,3} (?:dự|tham dự|tại) [^.;:]{3,90}\.?$/iu,
)

/** True for a list of those who are seen at an event, with their posts, and no more. */
export function showsListed(line: string): boolean {
  return line.length <= LONGEST_AT_EVENT && ATTEND_LISTED.test(line)
}
