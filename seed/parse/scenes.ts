/** What is seen without anybody doing something: places, events, meetings and moments that a line names. */
import { latin } from '../../vietnamese/latin.ts'
import { wordsOf, type Word } from '../../vietnamese/words.ts'
import { isVerbless } from './verbless.ts'

/** In characters: what is longer tells more than one scene. */
export const SHORT = 110
/** A sentence, or part of one. */
export const STOPPED = /[.!?:;,…"]$/u

/** Buildings, works and fields as the subject of a picture. */
export const PLACE_SHOWN = latin(
  /^(?:trường|cầu|đường|tuyến đường|cao tốc|dự án|ngôi nhà|căn nhà|bãi|khu vực|công trình|khu|nhà máy|nhà văn hóa|trụ sở|chợ|cảng|bến|hồ|đập|mô hình|vườn|cánh đồng|rừng|bệnh viện|trạm|trung tâm|nút giao|di tích|tượng đài|bia|nghĩa trang|gian hàng|phiên chợ|thị trấn|làng|bản|thôn|một đoạn|một phần|một tiết mục|dây chuyền|sản phẩm)(?!\p{L})/iu,
)
/** From where, or when, a place is seen: "Trung tâm xã Mẫu nhìn từ trên cao", "Phố Mẫu về đêm". */
const VIEW = latin(
  /(?<!\p{L})(?:nhìn từ (?:trên cao|xa|\p{Lu})|về đêm|trước (?:ngày|giờ|mùa)|những ngày|hôm nay)(?!\p{L})/iu,
)
const VIEW_SHOWN = latin(
  /^(?:đường phố|phố|phố phường|tuyến phố|chợ|cảng|bến|trung tâm (?:thành phố|huyện|xã|thị)|khu (?:đô thị|trung tâm|công nghiệp|kinh tế|dân cư))(?!\p{L})/iu,
)
/** An event and nothing that happens at it, with no full stop: "Kỳ họp thứ 11 HĐND tỉnh Mẫu". */
const EVENT_SHOWN = latin(
  /^(?:kỳ họp|phiên họp|hội nghị|đại hội|buổi (?:lễ|làm việc|họp))(?!\p{L})[^.:;,!?"]{15,120}$/iu,
)
/** "Cuộc hội đàm giữa Bộ trưởng A và Bộ trưởng B": who met, and nothing that was said. */
const MEETING_SHOWN = latin(
  /^(?:[Cc]uộc|[Bb]uổi) (?:hội kiến|hội đàm|gặp(?: gỡ)?|tiếp(?: xúc)?|làm việc|trao đổi) giữa [^.:;!?"]*\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+[^.:;!?"]* (?:với|và) [^.:;!?"]*\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+[^.:;!?"]*\.?$/u,
)
/** "Cuộc hội đàm", "Cuộc gặp gỡ". */
const MEETING_WORDS = 3
/** "Trụ sở Ban A, nơi ông B từng công tác": what happened at the place that is seen. */
const WHERE = latin(/^[^,.]{8,90}, nơi \p{Ll}[^,.]{8,80}$/u)
/** "Chức sắc các tôn giáo tại buổi gặp gỡ", without a full stop: who was seen, and where. */
const WHO_IS_THERE = latin(
  /^\p{Lu}[^.,:;!?"]{8,90} tại (?:buổi|lễ|hội nghị|đại hội|ngày hội|chương trình|hội thảo)(?!\p{L})[^.,:;!?"]{0,60}$/u,
)
const IS_SOMEWHERE = latin(/(?<!\p{L})tại (?:lễ|buổi|đêm|hội|ngày|chương trình|đại hội)(?!\p{L})/iu)
/** Moments and looks, named without a verb: "Giờ học ở Trường Mẫu." */
const MOMENT_SHOWN = latin(
  /^(?:niềm vui|nụ cười|diện mạo|không khí|giờ (?:học|ra chơi)|tiết (?:học|mục)|lớp học|hội trường|phút|khoảnh khắc|cảnh|nghi thức|phiên chợ|lễ hội|đêm|gian|góc|vẻ đẹp|mùa)(?!\p{L})/iu,
)

/** Whether a line shows the place, the event or the moment that it names; undefined when it names none. */
export function showsScene(line: string, words: readonly Word[]): boolean | undefined {
  if (PLACE_SHOWN.test(line) && WHERE.test(line)) return true
  if (EVENT_SHOWN.test(line) && words.length >= 6 && isVerbless(line, words.slice(2))) return true
  if (WHO_IS_THERE.test(line) && words.length >= 5) {
    const who = line.slice(0, line.lastIndexOf(' tại '))
    if (isVerbless(who, wordsOf(who))) return true
  }
  if (MEETING_SHOWN.test(line) && isVerbless(line, words.slice(MEETING_WORDS))) return true
  const isMoment = MOMENT_SHOWN.test(line) || PLACE_SHOWN.test(line)
  const isSeen = line.endsWith('.') || (IS_SOMEWHERE.test(line) && !STOPPED.test(line))
  if (isMoment && isSeen && words.length >= 4 && isVerbless(line, words))
    return line.length <= SHORT
  if (VIEW_SHOWN.test(line) && VIEW.test(line) && words.length >= 6 && isVerbless(line, words))
    return line.length <= SHORT && !/[:;,!?]$/.test(line)
  return undefined
}
