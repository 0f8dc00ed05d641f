/** Sentences of the text: news, what is over or to be done, what is said. No picture shows it. */
import { latin } from '../../vietnamese/latin.ts'
import { memoized } from '../../vietnamese/memo.ts'

/** "Bộ trưởng: Phải ..." heads what somebody says. */
export const QUOTES = latin(/^[^:]{2,60}:\s\p{Lu}/u)

/** Days and hours are told in running text; days are said of scenes too. */
export const DAY = latin(
  /(?<![\d/.-])\d{1,2}[-/.]\d{1,2}(?!\d)|(?<!\p{L})ngày \d{1,2} tháng|\d{1,2} giờ(?!\p{L})/u,
)

/** What only running text has: quotations, reports of speech, adverbial openings. */
export const TELLS = latin(
  /"|;|:(?!\s*\p{Lu}[\p{L} ]{2,40}$)|(?<!\p{L})(?:cho biết|cho rằng|nhấn mạnh|khẳng định|yêu cầu|đề nghị|theo đó|bên cạnh đó|tuy nhiên|đồng thời|ngoài ra|qua đó|đã được|sẽ(?= \p{Ll})|đã có|đã nêu|vì vậy|do đó|cụ thể|(?:vừa|đã) (?:ký|ban hành)|mới (?:có|họp)|, được [^,.]{3,60}(?:tiếp nhận|điều động|bổ nhiệm)|vừa (?:mở|phát động|ra mắt|có|phê chuẩn|công bố|được|họp|tổ chức|thông qua)|chịu trách nhiệm|có trách nhiệm|trong phạm vi|nêu trên|nói trên|sau đó|trước đó|trên đây|căn cứ|cũng|lập biên bản|bị (?:cáo buộc (?!nhận)|xóa tư cách|khai trừ|kỷ luật|cách chức|bắt|khởi tố|phạt|xử)|thi hành(?! án)|(?:nghị quyết|quyết định|nghị định|chỉ thị|thông tư) số|(?<!(?:bầu|nhiệm|cử|định|giữ) )làm (?:tân )?(?:phó )?(?:chủ tịch|bí thư|giám đốc|thứ trưởng|bộ trưởng)|có (?:ông|bà|đồng chí|các đồng chí)|(?:đoàn|ban|đội|nhóm) là (?:ông|bà|đồng chí)|giữ vai trò|thống nhất (?:kỷ luật|thi hành)|gửi (?:lẵng hoa|thư|điện)|cho hay|để làm rõ|còn ký|làm tổ trưởng|tạm kết luận|(?<!chúc mừng [^.,;:]{2,40} )(?:đắc|trúng) cử|trình độ|quê quán|sinh (?:năm|ngày))(?!\p{L})/iu,
)

/** What is said or hoped, one act after another, a footnote: no picture shows it. "Mong" is a place. */
export const SAID = latin(
  /(?<!\p{L})(?:rằng|bày tỏ|báo tin|kính báo|[Cc]húng tôi xin|trân trọng giới thiệu|xin (?:đăng|giới thiệu|trân trọng)|kiến nghị(?= (?!tại)\p{L})|mong|tin tưởng|từ trần|qua đời|hy vọng|kỳ vọng|(?<!lời )hứa|thừa nhận|lo ngại|cam kết|nói(?:,| (?:thêm|rõ|ông|bà|họ|mình))|nói với (?:báo chí|phóng viên|PV)|(?:đến|tới|về) dự và|rồi|dự kiến|giao (?:cho )?(?:Công an|UBND|[Cc]ác (?:sở|đơn vị|ngành|địa phương)|Sở|Phòng|Văn phòng))(?!\p{L})|\[\d{1,2}\]\.?$/u,
)

/** What is over was not seen. */
export const IS_OVER = latin(/(?<!\p{L})đã(?!\p{L})/iu)

/** Adverbs and prepositions that open sentences of the text. */
export const OPENS_TEXT = latin(
  /^(?:tại|trong|theo|trên|với|để|khi|nhằm|sau|trước|từ|qua|cùng|dịp này|nhân dịp|ngoài|bên|đến|tính|phát biểu|tham dự|thực hiện|được|về|kết thúc|ngày|sáng|chiều|tối|trưa|dự|thay mặt|nhân(?! (?:viên|dân))|đây|ở|nếu|tuy|mặc dù|kết quả|thời gian|đồng thời|thưa|kính thưa|do|vì|năm|tiếp|cũng|có|lần lượt|hội nghị|kỳ họp|cuộc họp|buổi|đúng|rời|ngay sau|còn|riêng|tương tự|(?:cuối|đầu) (?:buổi|giờ|ngày)|(?:mở đầu|cuối cùng|trước hết),|kế đó)(?!\p{L})/iu,
)

/** What is to be done, in a list of such. */
export const IS_TASK = latin(
  /^(?:xây dựng|củng cố|tăng cường|đẩy (?:mạnh|nhanh)|giữ (?:gìn|nếp|vững)|nâng cao|rà soát|hoàn thiện|duy trì|bảo đảm|đảm bảo|chủ động|tập trung|kiện toàn|khắc phục|phối hợp|phát huy)(?!\p{L})/iu,
)

/** What goes on everywhere is seen nowhere. */
export const IS_ABSTRACT = latin(
  /^(?:các |những |mọi )?(?:phong trào|công tác|đi(?:ều|ểm)(?! (?:dưỡng|tra|phối|khiển|hành|cầu|trường|bán|đến|du))|con số|câu chuyện|dấu ấn|bài học|ý nghĩa|vai trò|chính sách|nhiệm vụ|giải pháp|tình hình|kết quả|kinh phí|chi phí|tiền (?:mua|thưởng|quà)|nguồn vốn|quy định|mục tiêu|việc)(?!\p{L})/iu,
)

/** True for what no picture shows, whatever else speaks for one: news, what is over, tasks, quotations. */
export function isSurelyText(line: string): boolean {
  if (tellsNews(line) || IS_OVER.test(line) || QUOTES.test(line) || WAS_THERE.test(line))
    return true
  return IS_TASK.test(line) || IS_ABSTRACT.test(line) || TELLS_A_LIFE.test(line)
}

/** "... Trần A dự ngày hội": who was there is told. */
export const WAS_THERE = latin(/\p{Lu}\p{Ll}+ (?:đến |tới )?dự(?!\p{L})/u)

/** "Tân Giám đốc Trần A quê ở xã B.", "Bí thư từng là cô giáo". */
export const TELLS_A_LIFE = latin(
  /(?<!\p{L})(?:(?:quê|(?<!phục )sinh) (?:ở|tại|năm|ngày)|từng là|trở thành|lần đầu (?:làm|giữ))(?!\p{L})/iu,
)

/** What is called by a name in quotation marks: nobody speaks there. */
const NAMED = latin(
  /(?<!\p{L})(phong trào|công trình|bức (?:tranh|trướng|ảnh)(?: gỗ)?|chương trình|kỷ niệm chương|danh hiệu|cuộc thi|hội thi|chủ đề|chữ|khẩu hiệu|mô hình|câu lạc bộ|quỹ|cuộc vận động|triển lãm|lễ|ngày hội|căn|ngôi|nhà|thư viện|tủ sách|giếng|sân chơi|đường|bếp ăn) "[^"]{3,80}"/giu,
)

/** 'tranh thêu "Hoa sen"': in few words, behind a noun and no mark, a name; 'đại biểu "bấm nút" biểu quyết'. */
const NAMED_BRIEFLY = latin(
  /(?<=(?<!\p{L})(?!rằng |nói |là |gọi )\p{Ll}{2,} )"\p{Lu}[^".!?:;]{1,30}"|(?<=\p{L} )"\p{Ll}+ \p{Ll}+"(?= \p{Ll})/gu,
)

/** "chủ đề: Kinh nghiệm đào tạo cán bộ", 'dòng chữ: "Đoàn kết"': what is called so or reads so, and nothing that was said. */
const THEME = latin(/(?<=\p{L} )(chủ đề|dòng chữ|khẩu hiệu)\s?: (?=["\p{Lu}])/iu)

/** True for a line that tells news or quotes, with a day, a report of speech or an adverb in front. */
export function tellsNews(printed: string): boolean {
  const themed = printed.includes(': ') ? printed.replace(THEME, '$1 ') : printed
  const line = themed.includes('"')
    ? themed.replace(NAMED, '$1').replace(NAMED_BRIEFLY, '')
    : themed
  return DAY.test(line) || TELLS.test(line) || OPENS_TEXT.test(line) || SAID.test(line)
}

/** "Sáng 27/11, ...": the news that opens a report, however often it is printed. */
export function opensWithDay(line: string): boolean {
  return /^(?:(?:ngày|sáng|trưa|chiều|tối)(?: ngày)? \d|từ \d{1,2} giờ|[^.,;:]{10,90}, (?:sáng|trưa|chiều|tối)(?: ngày)? \d[\d/.-]*, \p{L})/iu.test(
    line,
  )
}

const SECOND_SENTENCE = latin(/[.!?]\s+\p{Lu}/u)
const SHORTENED = latin(
  /(?<!\p{L})(?:TP|Tp|TX|TT|[HQPX]|TS|ThS|PGS|GS|BS(?:\.?\s?CK\p{Lu}{1,2})?|DS|KS|Th\.S)\.\s?/gu,
)
/** Each line is asked by many rules. */
const REMEMBERED = 200

/** True for a line in which a sentence follows another; titles and units shortened do not end one. */
export const hasSeveralSentences: (line: string) => boolean = memoized(
  (line) => SECOND_SENTENCE.test(line) && SECOND_SENTENCE.test(line.replace(SHORTENED, '')),
  REMEMBERED,
)
