/** Headings below an article: of lists of others, of forms for comments. */

/** Headings under which pages list other articles; all that follows is the page's. */
const END_OF_ARTICLE =
  /^(?:(?:các |những )?(?:tin|bài|phóng sự)(?: tức| viết)? (?:liên quan|khác|cùng (?:chuyên mục|loại)|mới hơn|cũ hơn|mới nhất|mới cập nhật|đọc nhiều|đã đưa(?: ngày)?)|liên kết chuyên mục|chuyên mục khác|để lại (?:một )?(?:bình luận|trả lời|phản hồi)|thăm dò ý kiến|thống kê truy cập|tổng số điểm của bài viết là.{0,40}|cùng (?:chuyên mục|chủ đề)|(?:đọc|xem) nhiều(?: nhất)?|có thể bạn quan tâm|đừng bỏ lỡ|video đang xem nhiều|bình luận|ý kiến bạn đọc|\(\d+\) (?:bình luận|ý kiến)|(?:các )?album(?: (?:ảnh|videos?|đã đăng))?|tin cùng nội dung|powered by.{0,30})\s*:?$/iu

const LIST_OF_OTHERS = /liên quan|chuyên mục|chủ đề|đọc nhiều|quan tâm|bỏ lỡ/iu

/** True for "Bài liên quan" and its like, below which the headlines of other articles are listed. */
export function headsOtherArticles(line: string): boolean {
  return line.length <= LONGEST_HEADING && LIST_OF_OTHERS.test(line) && END_OF_ARTICLE.test(line)
}

/** Headings of lists that articles have too: they end one only where no text follows. */
const LIST_BELOW =
  /^(?:(?:©(?!\s?ảnh)|bản quyền (?:©|thuộc)|copyright ©)\s?.{3,120}|tags?|từ khóa|xem thêm|đọc thêm|tin (?:đã đăng|tiêu điểm|nổi bật|mới|nóng|hot|đọc nhiều|xem nhiều)|(?:mới|nóng|hot|nổi bật)(?:\s?[-–|/]\s?(?:mới|nóng|hot|nổi bật))+|(?:mới nhất|nổi bật|bài mới đăng)|(?:tin nổi bật ){1,2}tin nổi bật|other news|(?:các )?tin(?: tức)?,? bài(?: viết)? (?:khác|liên quan)|(?:ý kiến bạn đọc|bình luận) \(\d+\))\s*:?$/iu

/** In characters: whose the rights are takes the most. */
const LONGEST_HEADING = 160

/** Over a form for comments; over text it is what an article of questions and answers says. */
const REPLY = /^trả lời$/iu

/**
 * True for the heading of a list of other articles, or of a form for comments.
 *
 * @param hasTextBelow tells whether a line long enough for a paragraph follows; asked when in doubt
 * @param goesOn tells whether the article itself does: lists of others stand in its middle too
 */
export function endsArticle(
  line: string,
  hasTextBelow: () => boolean,
  goesOn: () => boolean = () => false,
): boolean {
  if (line.length > LONGEST_HEADING) return false
  if (END_OF_ARTICLE.test(line)) return !(LIST_OF_OTHERS.test(line) && goesOn())
  return (REPLY.test(line) || LIST_BELOW.test(line)) && !hasTextBelow()
}
