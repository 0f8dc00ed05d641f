/** Captions told by what they say: sentences that show people and what they do instead of telling news. */
import { isInCapitals } from '../../vietnamese/case.ts'
import { latin } from '../../vietnamese/latin.ts'
import { memoized } from '../../vietnamese/memo.ts'
import { wordsOf, type Word } from '../../vietnamese/words.ts'
import {
  hasSeveralSentences,
  IS_ABSTRACT,
  IS_OVER,
  IS_TASK,
  OPENS_TEXT,
  opensWithDay,
  QUOTES,
  SAID,
  TELLS,
  tellsNews,
  TELLS_A_LIFE,
} from './sentences-of-text.ts'
import { PLACE_SHOWN, showsScene, SHORT, STOPPED } from './scenes.ts'
import { isVerbless, opensWithPerson } from './verbless.ts'
import { EVENT, FULL_NAME, isLabelled, namesThoseAtEvent, showsListed } from './seen-people.ts'

/** In characters: what is longer, and credits nobody, is a paragraph. */
export const LONGEST_UNCREDITED = 220
/** Sentences of the text about somebody's photograph are longer. */
const SHORTEST_TEXT = 140
/** The longest of those that are captions only by where they stand. */
const LONGEST_BETWEEN = 160
const LONGEST_DRILL = 140
const LONGEST_ACT = 105
/** Words of a name with its posts. */
const LONGEST_NAMING = 26

/** People as the subject of a line without a full stop. */
const SHOWS_PEOPLE = latin(
  /^(?:\d{1,4} (?:tổ dân phố|lái xe|hộ|gia đình|tập thể|cá nhân|em|cháu|đối tượng|cán bộ|chiến sĩ|học sinh|đoàn viên|hội viên|đại biểu)|(?:hai |ba |các |nhóm )?(?:đối tượng|bị can|bị cáo|nghi phạm|nghi can)|tang vật(?! gồm| thu giữ gồm)|phương tiện|hiện trường|chiếc xe|cây xanh|các lực lượng|người dân|cử tri|bà con|nông dân|ngư dân|cán bộ|chiến sĩ|học sinh|sinh viên|đoàn viên|hội viên|(?:(?:đại diện |các |nhóm )*tác giả(?=.* giải(?!\p{L})))|lực lượng|công nhân|các em|các cháu|(?:những|các) (?:tổ đại biểu|tập thể|cá nhân|gương|điển hình)|số (?:tang vật|pháo|ma túy|hàng|gỗ|thuốc|vũ khí)|(?:một |các )?tiết mục|điểm cầu|hội nghị trực tuyến tại)(?!\p{L})/iu,
)
/** True for a line about groups of people, whose names it does not say. */
export function showsGroup(line: string): boolean {
  return SHOWS_PEOPLE.test(line)
}

/** What people should do, or are, heads a part of the text: nobody sees it. */
const HEADS_A_PART = latin(
  /(?<!\p{L})(?:phải|cần|nên|là|đồng thuận|đồng lòng|chung (?:sức|tay)|hưởng (?:lợi|ứng)|được hưởng|làm chủ|làm giàu|đổi đời|thoát nghèo|thực hiện (?:tốt|nghiêm|hiệu quả|đúng))(?!\p{L})/iu,
)
/** Openings that only captions have. */
const SCENE = latin(
  /^(?:toàn cảnh|quang cảnh|hiện trường (?:vụ|nơi)|khung cảnh|chân dung (?:các|tân|ông|bà|đồng chí)|cảnh (?:tại|ở|buổi|trong)|h[ìi]nh ảnh|một (?:góc|đoạn)|lễ (?:ký kết|trao|công bố|ra mắt|phát động|khởi công|khánh thành|bàn giao|dâng hương)|một số hình ảnh|một buổi|ảnh|trong ảnh|tang vật (?:(?:của )?vụ (?:án|việc)|(?:bị )?thu giữ)(?=\.?$)|ra mắt (?:ban|cấp ủy|ủy ban|hội đồng|đoàn chủ tịch|BCH|BTV)|(?:(?:các|đông đảo) )?(?:đồng chí |vị )?đại biểu (?:dự|tham dự|tham gia|tại|chụp|thảo luận|trao đổi|xem|biểu quyết|bỏ phiếu|cắt băng|thực hiện|tham quan|dâng|bấm|ấn nút|nghe|theo dõi))(?!\p{L})/iu,
)
const POSES = latin(
  /(?<!\p{L})chụp (?:ảnh|hình)(?: (?:lưu niệm|kỷ niệm|chung)| (?=cùng |với ))(?: (?:cùng|với|tại|trước|bên) [^,;.]{3,60})?\.?$/iu,
)
/** "Hình 1: ...", "Ảnh 2. ...": pictures counted through the report. */
const COUNTED = latin(/^(?:hình|ảnh)\s?\d{1,2}\s?[.:]\s?\p{L}/iu)
/** Agencies say behind the news what their picture shows: "... Trong ảnh: Quang cảnh hội nghị." */
const IN_THE_PICTURE = latin(/(?<!\p{L})(?:trong|trên) ảnh\s*:/iu)
/** "... còn 37 hộ. (Trong ảnh: Thợ rèn làng A đập sắt)": the same in brackets, at any length. */
const ENDS_IN_PICTURE = /[.!?] \((?:trong|trên) ảnh\s*:[^()]{10,300}\)\.?$/iu

/** True for news behind which it is said in brackets what the picture shows. */
export function endsInPicture(text: string): boolean {
  return ENDS_IN_PICTURE.test(text)
}

/** Where somebody stands in a picture. */
const IN_PICTURE = latin(
  /\((?:[^()]{0,20})?(?:giữa|bìa (?:phải|trái)|bên (?:phải|trái)|phải|trái|đứng|ngồi|áo \p{L}+|hàng (?:đầu|trước|sau|ngồi|đứng)[^()]{0,20}|ảnh|ngoài cùng[^()]{0,15}|thứ [^()]{1,12} từ [^()]{1,12}|người thứ [^()]{1,15}|từ (?:trái|phải)(?: sang| qua)?[^()]{0,12})\)|\) bên (?:phải|trái)(?!\p{L})/iu,
)
/** What people do in pictures. */
const SHOWN = latin(
  new RegExp(
    String.raw`(?<!\p{L})(?:phát biểu (?:động viên|chúc mừng|giao nhiệm vụ)(?: \p{Ll}+){2,8}\.?$|phát biểu(?: (?:kết luận|khai mạc|bế mạc|chỉ đạo|đề dẫn|chào mừng|ý kiến|đáp từ|giao nhiệm vụ|nhận nhiệm vụ|thảo luận|tham luận|phát động|chúc mừng|động viên))?(?: (?:hội nghị|cuộc họp|buổi làm việc|kỳ họp|phiên họp|buổi lễ|hội thảo|tọa đàm|đại hội))?(?: (?:tại|ở|trong|trước khi)(?!\p{L}).{0,80})?\.?$|(?:trao|tặng)(?!\p{L})|chụp (?:ảnh|hình)|bắt tay|thăm hỏi|hỏi thăm|đón nhận|tiếp (?:đoàn|xã giao|thân mật|ông|bà|ngài|đại sứ)|dâng (?:hương|hoa)|cắt băng|động thổ|bấm nút|ấn nút|thắp hương|gắn (?:huy hiệu|huân chương|huy chương)|tham quan|chúc mừng|ký kết|trồng cây|(?<!ủy ban )kiểm tra|khảo sát|trao đổi|báo cáo tại|thông tin tại|trình bày (?:báo cáo|tham luận|dự thảo|tờ trình|kế hoạch|đề án|chương trình|nội dung|ý kiến)|giới thiệu (?:mô hình|sản phẩm|với)|(?:và|cùng)(?: các)? (?:đại biểu|thành viên)(?!\p{L}).{0,40}(?<!\p{L})(?:dự|tham dự|tham quan|tại|chụp)(?!\p{L})|do [^,.]{5,80}(?:làm trưởng đoàn|dẫn đầu|đi đầu)(?:,? (?:đến|vào) viếng)?\.?$|nói lời (?:bế mạc|khai mạc|chào mừng|cảm ơn|tạm biệt)[^,.]{0,40}\.?$|trả lời (?:chất vấn|câu hỏi|phỏng vấn)(?: của [\p{L} ]{5,40})?\.?$|phát biểu kết luận (?:buổi|hội nghị|cuộc họp|kỳ họp|phiên)[^,]{0,40}$|(?:tham dự|chủ trì) (?:hội nghị|cuộc họp|buổi làm việc|phiên họp|buổi họp|kỳ họp|tọa đàm|hội thảo)\.?$|(?:quán triệt|triển khai|truyền đạt|giới thiệu|thuyết trình|chia sẻ|giải trình|trả lời|thảo luận|chất vấn|điều hành|tiếp thu|công bố|chỉ đạo)(?!\p{L}).{0,90}? tại (?:${EVENT})\.?$|điều hành (?:phiên|phần|buổi|hội nghị|đại hội|kỳ họp|cuộc họp)(?!\p{L})[^,]{0,60}$)`,
    'iu',
  ),
)
/** What people do in the moments that a photo story shows. */
const MOMENT = latin(
  /(?<!\p{L})(?:dự|tham dự|phát biểu|trao|tặng|thăm|tham quan|chụp (?:ảnh|hình)|trò chuyện|bắt tay|đọc diễn văn|đánh (?:trống|cồng)|dâng (?:hương|hoa)|thắp hương|ký lưu (?:bút|niệm)|trồng cây|cắt băng|chúc mừng|nghe|đón|tiếp)(?!\p{L})/iu,
)
/** What groups without names do in pictures. */
const ATTEND = latin(
  new RegExp(
    String.raw`^(?:các đồng chí|các vị|các ông,? bà|các cán bộ|lãnh đạo|thường trực|đoàn (?:chủ tịch|chủ tọa)|ban (?:chấp hành|thường vụ|tổ chức)|chủ tọa)(?!\p{L}).{0,90}(?<!\p{L})(?:dự|tham dự|tham gia|theo dõi|có mặt|chủ trì|đồng chủ trì|điều hành|chụp ảnh|ra mắt|chào mừng)(?: (?:${EVENT}|lưu niệm|tại))[^,]{0,60}$`,
    'iu',
  ),
)
/** Who is somewhere, and no more: "Các đồng chí Ủy viên Ban Mẫu tại hội nghị." */
const ARE_THERE = latin(
  new RegExp(
    String.raw`^(?:các (?:đồng chí|vị đại biểu|đại biểu)|đại biểu|lãnh đạo)(?!\p{L})[^,.;:\d]{3,90} tại (?:${EVENT})\.?$`,
    'iu',
  ),
)
/** Bodies as the subject of what a picture shows, observed in provincial papers. */
const BODY_ACTS = latin(
  /^(?:các (?:cựu chiến binh|thí sinh|hộ dân|cán bộ|chiến sĩ|đoàn viên|hội viên|học sinh|sinh viên|bác sĩ|tân binh)|tân binh|thiếu nhi|BCH|BTV|hai bên|các bên|hai đơn vị|các đơn vị|(?:các )?(?:thầy,? )?cô giáo|thường trực|đoàn (?:công tác|chủ tịch|chủ tọa|viên|đại biểu|kiểm tra|giám sát)|ban (?:tổ chức|kiểm phiếu|giám đốc|thường vụ|chấp hành|giám hiệu|chỉ đạo|lãnh đạo)|lãnh đạo|đại diện|tập thể|công an|bộ đội|dân quân|tự vệ|kiểm lâm|công chức|nhân viên|chiến sĩ|bộ chỉ huy|bộ tư lệnh|ủy ban|UBND|HĐND|MTTQ|hội|sở|phòng|tỉnh đoàn|huyện đoàn|thành đoàn|liên đoàn|trường|đội|tốp|tổ|nhà tài trợ|doanh nghiệp|y, bác sĩ|các y bác sĩ|bác sĩ|giáo viên|thầy cô|cựu chiến binh|thanh niên|phụ nữ|đồng bào|các gia đình|gia đình|du khách|khách|bạn trẻ|người)(?!\p{L})/iu,
)
/** An act without a subject: "Thăm, tặng quà gia đình chính sách tại xã Mẫu." */
const ACT_ALONE = latin(
  /^(?:thăm|trao|tặng|công bố|chúc (?:mừng|tết)|dâng (?:hương|hoa)|ký kết|khen thưởng|tham quan|kiểm tra|khảo sát|thu hoạch|chăm sóc|trồng|phun|tuyên truyền|hướng dẫn|bàn giao|cắt băng|vận hành|thi công|sản xuất|khám(?! xét)|cấp phát|biểu diễn|đón tiếp|tiếp đón|đo|tiêm|khâu|nấu|gói|dọn|sửa|đắp|bốc xếp)(?!\p{L}).*(?<!\p{L})(?:tại|cho|ở|trên|tặng|giữa)(?!\p{L})/iu,
)
/** People and vehicles as the subject of a line without a full stop, however many they are. */
const PEOPLE_SEEN = latin(
  /^(?:(?:các|những|một|hai|ba|nhiều|đông đảo|một số|hàng (?:chục|trăm|nghìn|ngàn)) )*(?:bạn trẻ|cấp ủy viên|đảng viên|em|cháu|cụ|bạn|kíp|ê kíp|nhóm|tốp|tổ|đội|thầy thuốc|bác sĩ|y tá|người dân|hộ dân|tiểu thương|tình nguyện viên|thành viên|đội viên|vận động viên|nghệ nhân|diễn viên|cán bộ|chiến sĩ|khách|bà con|công nhân|học sinh|sinh viên|nông dân|ngư dân|đoàn viên|thanh niên|phụ nữ|cựu chiến binh|bộ đội|cảnh sát|kỹ sư|thợ|người lao động|du khách|chị em|nhân dân|chức sắc|tăng ni|phật tử|giáo dân|trẻ em|thiếu nhi|già làng|nghệ sĩ|nhân viên y tế|phụ huynh|giáo viên|cô giáo|thầy giáo|bệnh nhân|người bệnh|thí sinh|cử tri|phóng viên|nhà báo|lực lượng chức năng|thầy và trò|thầy trò|xe|tàu|thuyền)(?!\p{L})/iu,
)
/** Crossheads have fewer words. */
const SEEN_WORDS = 9
/** What people are seen doing besides. */
const DOING = latin(
  /(?<!\p{L})(?:xếp hàng|tiến hành|ngồi|đứng|chơi|múa|hát|đọc|xem|nghe|chuẩn bị(?! họp)|đóng gói|phân loại|lắp đặt|sửa|kéo|chở|bốc|dựng|đánh bắt|ôn bài|thi|chạy|bơi|nhặt|quét|phơi|gặt|cấy|chế biến|phẫu thuật|mổ|tiêm|lấy mẫu|trả lời|đi qua|diễn tập|cày|gieo|tưới|bón|vắt sữa|thả (?:cá|lưới|hoa đăng)|kéo co|đẩy gậy|bắn nỏ|đua|nhảy|dệt|thêu|đan|vẽ|gùi|phát cỏ|nạo vét|khơi thông|đổ bê tông|lợp mái|sơ chế|quét mã|lấy vân tay|treo cờ|chào cờ|duyệt đội ngũ|chữa cháy|dập lửa|kiểm đếm|niêm phong|áp giải|nghe tuyên án|khiêng|vác|gánh|cõng|chèo|lội|đẩy|dìu|bế|phủi|bọc|tra dầu|rà soát|thi đua|bày|thi|chờ|đợi|rời)(?!\p{L})/iu,
)
/** True for people or vehicles that are seen doing something, however many they are. */
export function showsPeopleDoing(line: string): boolean {
  return PEOPLE_SEEN.test(line) && (ACTS.test(line) || DOING.test(line))
}
const ACTS = latin(
  /(?<!\p{L})(?:trao|tặng|trò chuyện|chúc|chào|tiễn|chia tay|thăm|tiếp|đón|nhận|công bố (?:các )?quyết định|bỏ phiếu|biểu quyết|kiểm tra|khảo sát|hướng dẫn|tư vấn|tuyên truyền|tham quan|dâng|viếng|thắp (?:hương|nến)|ký|chụp|ra quân|diễu hành|luyện tập|tuần tra|đắp|trao đổi|thu hoạch|chăm sóc|trồng|khám|cấp phát|hỗ trợ|giúp|vận chuyển|gia cố|dọn|xúc|rước|đưa (?:người|bà con|dân|học sinh|bệnh nhân|hàng)|dùng (?:xuồng|thuyền|ca nô|xe)|thi công|biểu diễn|giao lưu|theo dõi|tham gia|làm thủ tục|gửi (?:quà|phong bì|học bổng|sách|áo)|bàn giao|khánh thành|khởi công|ra mắt|trình diễn|trưng bày|vui (?:hội|đón|xuân)|khang trang|nối liền|nối hai|vận hành (?:hết|liên tục|tối đa|thử)|được (?:đưa vào|xây|bê tông|đầu tư|nâng cấp|mở rộng|trải|cứng hóa|tu bổ|tôn tạo))(?!\p{L})/iu,
)
/** What people with a post are seen doing at drills and meetings. */
const DRILLS = latin(
  /(?<!\p{L})(?:truyền đạt|quán triệt|thực hành|bắn (?:đạn|súng)|thao diễn|thao tác|diễn tập|thi đấu|tranh tài|chất vấn|điều khiển|nêu ý kiến|góp ý tại|xem (?:triển lãm|trưng bày|sản phẩm|biểu diễn)|lắng nghe)(?!\p{L})/iu,
)
/** "Ông A, Phó Chủ tịch B khi chưa bị bắt", of whom a paper has older pictures. */
const BEFORE_ARREST = latin(
  /(?<!\p{L})(?:khi|lúc) (?:chưa bị (?:bắt|khởi tố)|bị bắt|còn (?:đương chức|tại chức|công tác))\.?$/iu,
)
/** What is over, counted or judged is told, unless it stands beside a picture. */
const RECOUNTS = latin(
  /(?<!\p{L})(?:đã|đang được|được (?:giao|phân công|bầu|bổ nhiệm)|gồm|bao gồm|là|theo(?! (?:dõi|tình huống))|trong đó|nhiều năm|hiện nay|hiện có|(?<!truyền )đạt(?! (?:giải|thành tích|chuẩn|danh hiệu))|tăng|giảm|tổng (?:số|kinh phí|mức|vốn)|này|theo quy định|thực hiện|trị giá|chiếm|\d+(?:[.,]\d+)?\s?(?:%|triệu|tỷ|đồng(?! hành)))(?!\p{L})/iu,
)
/** What a gift is worth is said of pictures, too: "trao bảng tượng trưng 120 triệu đồng". */
const GIFT = latin(
  /(?<=(?<!\p{L})(?:trao|tặng|ủng hộ)(?!\p{L})[^,.;]{0,60})\d+(?:[.,]\d+)?\s?(?:triệu|tỷ|nghìn)(?: đồng)?/giu,
)
/** What people should do is advice and no picture. */
const ADVISES = latin(/(?<!\p{L})(?:cần|phải|nên|không|rất|mong|có thể)(?!\p{L})/iu)
/** When the picture was made; behind a full stop it would be told. */
const DAY_AT_END =
  /,? (?:(?:sáng|trưa|chiều|tối) )?(?:ngày )?\d{1,2}[-/.]\d{1,2}(?:[-/.]\d{4})?\.?$/u

/** A line without the day at its end, when it was made a picture of: "... ở bản Mẫu sáng 14-5". */
export function withoutDayAtEnd(line: string): string {
  return line.replace(DAY_AT_END, '')
}

/** In characters: where each stands takes many words. */
const LONGEST_WHERE = 400

function showsWhere(line: string): boolean {
  if (line.length > LONGEST_WHERE || !IN_PICTURE.test(line) || hasSeveralSentences(line))
    return false
  return !pointsToPicture(line)
}

/** "(BM) Chiều nay, ...". */
const OPENS_LEAD = latin(/^\(\p{Lu}{2,6}\)[\s-]*(?:Sáng|Trưa|Chiều|Tối) nay(?!\p{L})/u)

/** "Chiều 21/12, đoàn ... đã đến trao thưởng (ảnh).": the lead, which points to the picture. */
function pointsToPicture(line: string): boolean {
  return OPENS_LEAD.test(line) || (opensWithDay(line) && tellsNews(line))
}

/** True for a text that says where in its picture somebody stands: "(bìa phải)". */
export function saysWhereInPicture(line: string): boolean {
  return IN_PICTURE.test(line)
}

/** "A và B khai báo bên số pháo vừa bị thu giữ": whom the police shows, with what was found. */
const WITH_EVIDENCE = latin(
  /^\p{Lu}(?:(?!bắt |phát hiện|thu giữ|tịch thu|khởi tố)[^,.;:]){10,90}\s(?:bên|cùng)(?: (?:số|toàn bộ|các))? (?:tang vật|pháo|ma túy|hàng (?:cấm|lậu)|gỗ lậu|vũ khí)(?!\p{L})[^,.;:]{0,40}\.?$/u,
)

/** A quotation mark at the end alone: pages lose the one that opened. */
const CLOSES_NOTHING = /^[^"]+"$/u

/** True when a line that stands alone describes a picture, though it credits nobody. */
export const looksLikeCaption = memoized((printed): boolean => {
  if (printed.length > LONGEST_UNCREDITED)
    return showsWhere(printed) || endsInPicture(printed) || namesThoseAtEvent(printed)
  const whole = CLOSES_NOTHING.test(printed) ? printed.slice(0, -1) : printed
  const line = /\d$/.test(whole) ? withoutDayAtEnd(whole) : whole
  if (/[!:]$/.test(line)) return false
  if (IN_THE_PICTURE.test(line) || isLabelled(line)) return true
  if (hasSeveralSentences(line)) return false
  if (SCENE.test(line)) return !(TELLS.test(line) || SAID.test(line)) || IN_PICTURE.test(line)
  if (IN_PICTURE.test(line)) return !pointsToPicture(line)
  if (COUNTED.test(line)) return true
  if (POSES.test(line)) return line.length <= SHORTEST_TEXT && !tellsNews(line)
  if (WITH_EVIDENCE.test(line) && !tellsNews(line)) return true
  if (BEFORE_ARREST.test(line) && opensWithPerson(line)) return true
  if (showsListed(line)) return true
  if (QUOTES.test(line) || tellsNews(line)) return false
  const words = wordsOf(line)
  const isUnstopped = !STOPPED.test(line) && words.length >= 6 && line !== line.toUpperCase()
  if (SHOWS_PEOPLE.test(line) && (isUnstopped ? !HEADS_A_PART.test(line) : isShortScene(line)))
    return true
  if (ATTEND.test(line) && !RECOUNTS.test(line)) return true
  if (ARE_THERE.test(line) && isVerbless(line, words)) return true
  if (!opensWithPerson(line, words)) return false
  if (namesThoseAtEvent(line)) return true
  const isShown = SHOWN.test(line)
  if ((HEADS_A_CHAPTER.test(line) || TELLS_A_LIFE.test(line)) && !isShown) return false
  return isUnstopped || (isShown && !IS_OVER.test(line) && line !== line.toUpperCase())
}, 200)

/** "(Ảnh khai mạc lớp học)" alone; what "minh họa" says is no caption. */
const IN_BRACKETS = latin(/^\((?:ảnh|hình ảnh)(?! minh họa| tư liệu)(?: [\p{L}\d]+){2,12}\)\.?$/iu)

/** True for what only captions say: where in the picture somebody stands, which it is, or just who was where. */
export function isSurelyShown(line: string): boolean {
  const saysWhere = line.includes('(') && IN_PICTURE.test(line) && looksLikeCaption(line)
  return (
    saysWhere ||
    COUNTED.test(line) ||
    IN_BRACKETS.test(line) ||
    showsListed(line) ||
    namesThoseAtEvent(line)
  )
}

/**
 * True for a sentence that is a caption when it stands by itself between long paragraphs: it shows
 * who does something, or what stands where, and recounts nothing.
 */
export function showsBetweenParagraphs(line: string): boolean {
  if (
    line.length > LONGEST_BETWEEN ||
    line.endsWith('!') ||
    hasSeveralSentences(line) ||
    QUOTES.test(line)
  )
    return false
  const told = line.includes('tr') ? line.replace(GIFT, '') : line
  if (RECOUNTS.test(told) || ADVISES.test(line) || isInCapitals(line)) return false
  const words = wordsOf(line)
  const isScene = showsScene(line, words)
  if (isScene !== undefined) return isScene
  if (tellsNews(line)) return false
  if (opensWithPerson(line, words) && isNameWithPosts(line, words)) return true
  if (words.length < 6) return false
  if (opensWithPerson(line, words)) {
    if (DRILLS.test(line)) return line.length <= LONGEST_DRILL
    if (showsOneAct(line)) return line.length <= SHORT
  }
  if (ACT_ALONE.test(line)) return true
  if (words.length >= SEEN_WORDS && showsPeopleDoing(line)) return true
  if (!STOPPED.test(line) && words.length >= SEEN_WORDS && BODY_ACTS.test(line) && DOING.test(line))
    return true
  return (BODY_ACTS.test(line) || PLACE_SHOWN.test(line)) && ACTS.test(line)
}

/** True for one sentence that may show what a picture held, where a gap says that one stood there. */
export function showsAfterGap(line: string): boolean {
  if (!line.endsWith('.') || hasSeveralSentences(line) || isInCapitals(line)) return false
  if (TELLS.test(line) || SAID.test(line) || OPENS_TEXT.test(line)) return false
  if (IS_TASK.test(line) || IS_ABSTRACT.test(line)) return false
  return !RECOUNTS.test(line) && !ADVISES.test(line) && wordsOf(line).length >= 5
}

/** "Đoàn kết, sáng tạo", "Lãnh đạo, chỉ đạo quyết liệt" are virtues and no people. */
const HEADS_A_CHAPTER = latin(
  /^(?:đoàn kết|lãnh đạo,? (?:chỉ đạo|điều hành|là))(?!\p{L})|nhiệm kỳ [\d\s-]+$/iu,
)

/** "Chủ tịch UBND tỉnh Trần A kết luận phiên họp.": a name with its post, and one short act. */
const ONE_ACT = latin(
  /^[^,]*\p{Lu}\p{Ll}+(?:[,-]? [^,]*\p{Lu}\p{Ll}+)?(?! (?:dự|tham dự|đến dự|quê|sinh|nghỉ|nhận|được|thay|thôi|giữ|chuyển)(?!\p{L}))(?: (?:\p{Ll}+,?|\p{Lu}{2,}|\d{4})){2,10}(?: \p{Lu}\p{L}+){0,4}\.?$/u,
)

function showsOneAct(line: string): boolean {
  return ONE_ACT.test(line) && FULL_NAME.test(line) && line.length <= LONGEST_ACT
}

/** "Ông Nguyễn Văn A, Giám đốc Sở B.": who is seen, and no more. */
function isNameWithPosts(line: string, words: readonly Word[]): boolean {
  return (
    line.endsWith('.') &&
    words.length <= LONGEST_NAMING &&
    FULL_NAME.test(line) &&
    isVerbless(line, words)
  )
}

/** People, named or in groups, in a moment of an event: one sentence of a photo story. */
export function showsMoment(line: string): boolean {
  // Most lines are long paragraphs: they are told from a sentence before they are split.
  if (!mayBeShown(line) || !MOMENT.test(line)) return false
  return opensWithPerson(line) || /^các đại biểu(?!\p{L})/iu.test(line)
}

/** True for a sentence in which somebody does what pictures show. */
export function showsAct(line: string): boolean {
  return [ACTS, MOMENT, ACT_ALONE, DRILLS].some((pattern) => pattern.test(line))
}

/** A sentence that may be one of a photo story's captions: it tells no news, and nothing is over. */
export function mayBeShown(line: string): boolean {
  if (line.length > LONGEST_UNCREDITED || hasSeveralSentences(line)) return false
  return !IS_OVER.test(line) && !tellsNews(line)
}

/** A short sentence alone about people at work. */
function isShortScene(line: string): boolean {
  return line.length <= SHORT && line.endsWith('.') && !ADVISES.test(line) && !IS_OVER.test(line)
}
