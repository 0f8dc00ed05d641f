/**
 * The lines that newspapers' pages and portals print around an article, as rules: observed on copies
 * of some four hundred of them.
 */
import { latin } from '../../vietnamese/latin.ts'
import type { NoiseReason } from '../report.ts'

/** The end of a file's name, where the name itself was left out: ".jpg)". */
export const FILE_ENDING = /^\.(?:jpe?g|png|gif|webp)\)?$/iu
/** What copies of a page keep above a caption: the buttons of an editor's tool, a label. */
export const OVER_CAPTION = /^(?:leftcenterright(?:del)?|chụp lại hình ảnh,?)$/iu

/** What tells that a line is the page's. */
export interface NoiseRule {
  readonly reason: NoiseReason
  readonly pattern: RegExp
  /** What it matches may be as long as it likes. */
  readonly anyLength?: true
  /** What it matches has this inside: soon seen, where the pattern would go through the whole line. */
  readonly needs?: string
  /** What it matches ends with one of these, in lower case. */
  readonly ends?: string
}

/** A link that pages print behind a headline: to its pictures, or to the text in another language. */
export const LINK_BESIDE_HEADLINE = String.raw`\((?:[Xx]em|[Tt]in) (?:tin )?ảnh\)|\[(?:fr|en|vi|de|es|ru|zh|ja|ko)\]`

/** In the order in which they are asked: of several that match, the first says why. */
export const NOISE_RULES: readonly NoiseRule[] = [
  { anyLength: true, reason: 'rule', pattern: /^(?:[_~*=#+<>|•·.,-]\s*){3,}$|^[|•·.,;]$/u },
  { reason: 'endMark', pattern: /^\.\/\.$/ },
  { reason: 'pageLink', pattern: /^(?:chuyên mục|danh mục|thể loại)\s?: [^.:]{2,40}$/iu },
  // "Theo dõi Gia đình Mẫu trên": the name of the paper, before the button of a gatherer of news.
  { reason: 'pageLink', pattern: /^Theo dõi \p{Lu}(?:[^.,:]|\.(?=\S)){2,40} trên$/u },
  {
    reason: 'pageLink',
    pattern: /^(?:thong ke|trọn bộ|xin vui lòng gõ tiếng việt có dấu|ý kiến phản hồi)$/iu,
  },
  // The size of letters and where to share the page: the bar of a portal over its articles.
  { anyLength: true, reason: 'pageLink', pattern: /^A- A A\+(?:\s?\|.{0,200})?$/u },
  // "Bài viết liên quan Xã Mẫu họp": another article, in the line of its label.
  {
    reason: 'pageLink',
    pattern: /^(?:bài viết|tin bài|tin|bài) liên quan:? (?!đến |tới )[^.]{15,200}$/iu,
  },
  // The account under which somebody put the article on the page.
  {
    reason: 'pageLink',
    pattern:
      /^(?:tác giả|người đăng|đăng bởi)\s?: ?(?:quan ?tri|admin(?:istrator)?|bbt|[a-z]+[0-9_.][a-z0-9_.]*)$/iu,
  },
  { reason: 'counter', pattern: /^(?:thống kê|online|đang online|lượt truy cập)\s?:\s?[\d.,]+$/iu },
  // Whom readers call.
  {
    reason: 'pageLink',
    pattern: /^(?:hotline|đường dây nóng)\s?:\s?[\d. ()|-]{6,40}(?:$| [^.]* quảng cáo$)/iu,
  },
  // "![[Video] Xã Mẫu họp](address)": the picture of another article, with its label.
  {
    anyLength: true,
    reason: 'pageLink',
    needs: '![[',
    pattern: /^!\[\[[^\]]{2,20}\] .{5,300}\]\([^()\s]{3,300}\)$/u,
  },
  // The head of a site's menu.
  { reason: 'pageLink', pattern: /^tất cả (?:các )?chuyên mục$/iu },
  // "Đón đọc Báo Mẫu trên": before the button of a gatherer of news.
  { reason: 'pageLink', pattern: /^đón đọc báo \p{Lu}[\p{L} ]{2,30} trên$/iu },
  // The foot of an agency's page.
  { reason: 'pageLink', pattern: /^các ấn phẩm của \p{Lu}{3,8}$/iu },
  // What the forms of a page say: all of it is printed, though a reader sees one at a time.
  {
    reason: 'pageLink',
    pattern:
      /^(?:• )?(?:gửi (?:bình luận|liên hệ|ý kiến|phản hồi) thành công|nhập thông tin|lỗi: email không hợp lệ)$/iu,
  },
  // "*Bạn có câu hỏi, hãy viết cho chúng tôi": below the writer's name.
  {
    needs: '*',
    reason: 'pageLink',
    pattern:
      /^\*\s?\p{Lu}[^.]{5,150}(?:mời (?:quý |các )?(?:độc giả|bạn đọc|vị|bạn)|(?:hãy|vui lòng|xin) (?:viết|gửi|liên hệ)[^.]{0,40} (?:cho|tới|về|đến) (?:chúng tôi|tòa soạn))(?!\p{L})[^.]{0,60}\.?$/u,
  },
  // The mark of a gatherer of news behind a headline.
  { reason: 'pageLink', pattern: /^MỚI NHẤT$/u },
  // The address of a picture in Markdown, parted from its text.
  { reason: 'markup', pattern: /^\]\([^()\s]{3,300}\)$/ },
  // "- 208": how often it was read, in a list of such.
  { reason: 'counter', pattern: /^- \d{1,6}$/ },
  // The name of an icon, and what leads to a page of its own.
  { reason: 'pageLink', pattern: /^angle-(?:left|right)$/ },
  { reason: 'pageLink', pattern: /^tra cứu (?:các )?(?:chữ|từ) viết tắt[^.]{0,30}\.?$/iu },
  // How long ago the page was made.
  { reason: 'counter', pattern: /^\d{1,2} (?:phút|giờ|ngày|tuần|tháng) trước$/iu },
  {
    ends: 'gfpc)',
    reason: 'imageFile',
    pattern: /^[^.!?,;:"]{0,300}\.(?:jpe?g|png|gif|webp|bmp|heic|tiff?)\)?$/iu,
  },
  // A picture or a line end that was left as markup, a place holder for key words.
  { reason: 'imageFile', pattern: /^!\[[^\]]{0,200}\]\([^()]{0,300}\)$/u },
  {
    reason: 'counter',
    pattern: /^\((?:lượt xem|đã xem|lượt đọc)\s?:\s?[\d.,]+\)$/iu,
  },
  // "Ảnh chụp màn hình 2023-11-27 lúc 08.00.00.png": dots in the clock.
  {
    reason: 'imageFile',
    pattern: /^(?:ảnh chụp màn hình|screenshot)[^!?]{0,60}\.(?:png|jpe?g)$/iu,
  },
  // What players print where a film was.
  {
    reason: 'imageFile',
    pattern: /^(?:video không hợp lệ|trình duyệt (?:của bạn )?không hỗ trợ .{3,40})\.?$/iu,
  },
  // "hop bao tinh mau": the name of a picture's file, or of the page.
  { reason: 'imageFile', pattern: /^[a-z]{1,7}(?: [a-z0-9]{1,7}){4,30}$/ },
  // "cau mau son 5": with its number.
  { reason: 'imageFile', pattern: /^[a-z]{1,7}(?: [a-z]{1,7}){2,3} \d{1,2}$/ },
  {
    needs: '://',
    reason: 'imageFile',
    pattern: /^[^.!?]{0,60}https?:\/\/\S+\.(?:jpe?g|png|gif|webp|svg)$/iu,
  },
  { reason: 'imageFile', pattern: /^ảnh slide$/iu },
  { reason: 'imageFile', pattern: /^anh (?:tin bai|bai viet|minh hoa|dai dien)$/ },
  // "LE TRAO 00 01 12 Still004", "DSC 0123": names that cameras and film editors give.
  {
    reason: 'imageFile',
    pattern:
      /^[\x20-\x7e]{0,100}(?<![a-z])(?:still|img|dsc[fn]?|mvi|frame)[\s_-]?\d{3,}[\x20-\x7e]{0,20}$/i,
  },
  // "Tinh Mau hop bao - Anh 1": names of pictures, made from the headline without its marks.
  { reason: 'imageFile', pattern: /^[\x20-\x7e]{10,200} - Anh \d{1,2}$/ },
  // What page systems print where a picture's text was left out.
  {
    reason: 'imageFile',
    pattern: /^(?:chú thích ảnh|ảnh đại diện|image banner|banner [^.:]{3,80})$/iu,
  },
  { reason: 'imageFile', pattern: OVER_CAPTION },
  // "date 2023-11" in front matter; with a day it is the date line.
  { reason: 'markup', pattern: /^date:? \d{4}-\d{2}$/u },
  {
    anyLength: true,
    reason: 'markup',
    pattern: /^(?:<br\s?\/?>\s*)+$|^\{\w+\}$|^(?:&nbsp;\s*)+$/iu,
  },
  {
    reason: 'counter',
    pattern:
      /^(?:\|\s*)?(?:(?:số )?(?:lượt|lần) (?:người )?(?:xem|đọc|truy cập)(?:\s?:\s*views?)?|đã xem|xem|views?(?: count)?)\s*:?\s*[\d.,]+$|^[\d.,]+ (?:lượt (?:xem|đọc|thích)|views?|bình luận|người xem)$/iu,
  },
  {
    reason: 'pageLink',
    pattern:
      /^(?:chia sẻ(?: (?:bài viết|facebook|zalo|qua|lên).{0,40})?|facebook|zalo|twitter|messenger|email|gmail|print|in (?:bài viết|bài này|trang|ấn)|sao chép (?:liên kết|link)|copy link|lưu bài(?: viết)?|in|đọc bài(?: viết)?|gửi (?:cho )?bạn bè|loading\.{0,3}|nghe (?:đọc )?bài(?: viết)?|(?:gửi |viết )?bình luận(?: \(\d+\))?|ý kiến(?: bạn đọc)?|quay lại|trở (?:về|lại)(?: trang.{0,20})?|(?:đọc|xem) thêm(?: tin(?: tức)?)?:?|xem tiếp|(?:các )?tin(?: tức)? (?:liên quan|khác|cùng chuyên mục|mới hơn|cũ hơn)|(?:các )?bài (?:viết )?(?:liên quan|khác|cùng chuyên mục)|cùng chuyên mục|theo dõi .{0,60}(?:google news|trên (?:google|facebook|zalo)).{0,30}|theo dõi(?: (?:báo .{1,40}?|https?:\/\/\S{4,60}))? trên|thăm dò ý kiến|thống kê truy cập|google news|(?:xem(?: với)? |mặc định )?cỡ chữ.{0,20}|(?:a[+-]?\s?){2,3}|nghe audio|giọng (?:nam|nữ)|[aA][+-](?:\s?[aA][+-])*|\+\s?aA?\s?-|tăng\/giảm cỡ chữ|mặc định|đầu trang|lên đầu trang|tweet|like|share|thích(?: \(\d+\))?|trang chủ|home|nhấn f5 để .{5,40}|quảng cáo|bản in\]?|\[?(?:trở về|về đầu trang)\]?|gửi (?:bài viết|email|thư)(?: cho .{3,20})?|chia sẻ:|đang tải .{3,60}|\d?\d:\d\d ?\/ ?\d?\d:\d\d|0?0:00|menu|đóng|tìm kiếm(?: tin(?: tức)?)?|liên kết (?:website|web))$/iu,
  },
  // Links beside a headline: "(Xem tin ảnh)", "[fr]".
  { reason: 'pageLink', pattern: new RegExp(`^(?:${LINK_BESIDE_HEADLINE})$`, 'iu') },
  // The frame of SharePoint's pages, and names of a portal's blocks: "Portal - Block_News_Tools".
  {
    reason: 'pageLink',
    pattern:
      /^(?:skip (?:ribbon commands|to (?:main )?content)|turn (?:on|off) (?:more accessible mode|animations)|sign (?:in|out|up)|log (?:in|out))$/iu,
  },
  {
    reason: 'pageLink',
    pattern: /^(?:[A-Za-z0-9]+\s?-\s?)?[A-Za-z0-9]+(?:_[A-Za-z0-9]+){2,}$/u,
  },
  { reason: 'pageLink', pattern: /^(?:(?:tăng|giảm|phóng to|thu nhỏ) cỡ chữ[\s|/-]*){1,3}$/iu },
  {
    reason: 'pageLink',
    pattern: /^(?:[aA]?[+-]?\s){0,4}\|?\s?(?:(?:tăng|giảm) tương phản[\s|/-]*){1,2}$/iu,
  },
  { reason: 'imageFile', pattern: /^<(?:image|img|figure)(?!\p{L}).{0,320}(?:>|\.{3}|…)$/iu },
  // "HDND tinh Mau hop hinh anh 1": what a picture was called.
  { reason: 'imageFile', pattern: /^[\x20-\x7e]{10,200} (?:hinh )?anh \d{1,2}$/i },
  // The label of a source that is not there.
  { reason: 'pageLink', pattern: /^nguồn(?: tin)?\s?:?$/iu },
  // The label of a date that stands on the next line.
  { reason: 'pageLink', pattern: /^ngày (?:đăng|xuất bản|cập nhật)(?: (?:bài|tin))?\s*:?$/iu },
  {
    // An invitation of the page is one short sentence about itself.
    reason: 'pageLink',
    pattern:
      /^mời (?:quý )?(?:các )?(?:bạn|độc giả)(?: đọc)? (?:đồng hành|theo dõi|đón (?:đọc|xem)|xem|bấm)(?!\p{L})(?!.*[.!?]\s+\p{Lu}).{0,110}$/iu,
  },
  // "Thứ ba, 14-4-26 09:12:37": a site's clock, to the second.
  {
    reason: 'clock',
    pattern: /^(?:thứ \p{L}+|chủ nhật),? \d{1,2}[-/]\d{1,2}[-/]\d{2} \d{1,2}:\d{2}:\d{2}$/iu,
  },
  // "Xã Mẫu : noi-dung-tin Xã Mẫu": the title of a portal's page.
  { needs: ' : ', reason: 'pageLink', pattern: / : [a-z]+(?:-[a-z]+){2,4}(?: [^.]{3,80})?$/u },
  // The form for comments, of papers that ask for marks.
  {
    reason: 'pageLink',
    pattern:
      /^(?:lưu ý: .{2,20} sẽ (?:biên tập|chỉnh sửa) ý kiến.{20,260}|gửi file đính k.{0,62}|quay lên trên|xem chi tiết trong file đính kèm\.?|emailprint(?:aa)?|print\s+send mail|guest|hiển thị video clip\.?|gửi làm lại|bạn đọc phản hồi|phản hồi của bạn đọc)$/iu,
  },
  // What a portal prints where a part of its page failed.
  {
    anyLength: true,
    reason: 'pageLink',
    pattern:
      /^(?:error|error details:|web part error:.*|\[[a-z]{3,40}exception:.*|at microsoft\.sharepoint.*)$/iu,
  },
  // An author's address below his name.
  { reason: 'pageLink', pattern: /^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/u },
  {
    reason: 'pageLink',
    pattern:
      /^(?:link (?:bài )?gốc|free website hit counter|new!?|your browser (?:does not support|cannot play) .{3,40}|end of content|thông tin dịch vụ|link nội dung\s?:.{0,300}|lấy link(?: copy)?!?|close|-?\s?by admin|admin(?:istrator)?|infographics?|e-?magazine|longform|megastory|gốc|accessstatistics|intnumviewtotal=\d+|google_\S{2,40}|in gửi email|xem thêm bình luận|họ và tên|đánh giá(?: bài viết)?(?: ?\(article rating\))?:?|bạn không thể gửi bình luận liên tục.{0,40}|\d{1,3} giây nữa\.?|top|(?:\d+ ){1,2}đánh giá|bạn đang đọc bài viết.{0,200})$/iu,
  },
  {
    reason: 'pageLink',
    pattern:
      /^(?:đăng (?:nhập|ký) để .{5,80}|(?:read )?more|print(?:er)? friendly.{0,20}|hãy là người đầu tiên .{0,20}bình luận.{0,20}|analytic|logo|background|đăng ký ấn phẩm\s?\|\s?đăng nhập|<\s?trở về trang trước|gửi bình luận của bạn|font size\s*:.{0,20})$/iu,
  },
  // "Cloud Tỉnh Mẫu 26° - 33°C": the weather at the top of a page.
  {
    ends: '°c',
    reason: 'pageLink',
    pattern: /^[^.!?:]{0,40}\d{1,2}\s?°C?\s?[-–]\s?\d{1,2}\s?°C?$/u,
  },
  {
    reason: 'pageLink',
    pattern: /^bản đồ (?:hành chính )?(?:tỉnh|thành phố|huyện|xã) [\p{L} ]{2,30}$/iu,
  },
  // The frame of a portal's pages: "null Headline", the heading over an article.
  {
    reason: 'pageLink',
    pattern: /^(?:null \p{Lu}.{10,250}|xuất bản thông tin|chi tiết bài viết(?: \p{L}+){0,3})$/iu,
  },
  // "Phòng Mẫu | 418 lần xem | 2 đính kèm | 0 bình luận".
  {
    needs: '|',
    reason: 'counter',
    pattern: /^[^|]{2,60}(?:\| \d+ (?:lần|lượt) xem |\| \d+ (?:đính kèm|bình luận) ?){2,}$/iu,
  },
  // "MỚI - NÓNG" heads links to other articles.
  {
    reason: 'pageLink',
    pattern: /^(?:mới|nóng|hot|nổi bật)(?:\s?[-–|/]\s?(?:mới|nóng|hot|nổi bật))+$/iu,
  },
  // ">> Bài khác" links to another article.
  { reason: 'pageLink', pattern: /^>{2,}\s*(?:[^.]|\.(?=\S)){3,200}$/u },
  { anyLength: true, reason: 'pageLink', pattern: /^(?:từ khóa|tags?|chủ đề|hashtag)\s*:/iu },
  { anyLength: true, reason: 'pageLink', pattern: latin(/^(?:#[\p{L}\d_]+[\s,]*)+$/u) },
  { reason: 'pageLink', pattern: /^#\p{L}[^.!?]{2,80}$/u },
  // Signs alone that are nothing of the above: the icon of a button.
  { reason: 'rule', pattern: /^[^\p{L}\p{N}]{1,20}$/u },
]

/** Words of a newspaper page's menus; three of them in a short line without a full stop are a menu. */
export const MENU_WORDS = [
  'trang chủ',
  'trang nhất',
  'video',
  'podcast',
  'emagazine',
  'e-magazine',
  'infographic',
  'megastory',
  'longform',
  'multimedia',
  'media',
  'báo in',
  'báo ảnh',
  'báo giấy',
  'đăng nhập',
  'đăng ký',
  'thời sự',
  'chính trị',
  'kinh tế',
  'xã hội',
  'văn hóa',
  'thể thao',
  'giải trí',
  'pháp luật',
  'quốc tế',
  'thế giới',
  'giáo dục',
  'sức khỏe',
  'y tế',
  'du lịch',
  'khoa học',
  'công nghệ',
  'bạn đọc',
  'tin mới',
  'đọc nhiều',
  'tòa soạn',
  'liên hệ',
  'quảng cáo',
  'rss',
  'truyền hình',
  'phát thanh',
  'đời sống',
  'môi trường',
  'quốc phòng',
  'an ninh',
  'nông nghiệp',
  'chuyển động trẻ',
  'xây dựng đảng',
  'thời tiết',
  'nhịp sống',
  'góc nhìn',
  'giới thiệu',
  'hỏi đáp',
  'tin tức',
  'văn bản',
  'thư viện',
  'công khai',
  'sơ đồ cổng',
  'góp ý',
  'mới nhất',
  'tin nóng',
  'magazine',
  'tin ảnh',
]
