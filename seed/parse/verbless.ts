/** Lines that name and tell nothing: without a verb, or about somebody with his posts. */
import { latin } from '../../vietnamese/latin.ts'
import { HONORIFICS } from '../../vietnamese/titles.ts'
import { AFTER_POST } from '../../vietnamese/after-post.ts'
import { COMPOUNDS } from '../../vietnamese/marks-in-bodies.ts'
import { POST_HEADS, POST_PREFIXES } from '../../vietnamese/posts.ts'
import { createPhrases, wordsOf, type Word } from '../../vietnamese/words.ts'

/** Words of respect and heads of posts, as lines about somebody begin. */
export const OPENS_WITH_PERSON = createPhrases([
  ...HONORIFICS,
  ...POST_HEADS,
  ...[...POST_PREFIXES, 'tân', 'tân phó'].flatMap((prefix) =>
    POST_HEADS.map((head) => `${prefix} ${head}`),
  ),
  'lãnh đạo',
  'đoàn',
  'các đồng chí',
])

/** "Chú trọng ...", "Cụ thể, ...": words of address that are half of another word. */
const HALF_OF_WORD = latin(
  /^(?:chú (?:trọng|ý|tâm|thích)|cụ thể|bác bỏ|cô (?:đọng|lập|đơn)|đoàn kết|trưởng thành)(?!\p{L})/iu,
)

/** True for a line that begins with a word of respect or with a post. */
export function opensWithPerson(text: string, words: readonly Word[] = wordsOf(text)): boolean {
  return OPENS_WITH_PERSON.at(text, words, 0) > 0 && !HALF_OF_WORD.test(text)
}

/** Words that open a predicate; prepositions and adjectives among those that end a post are none. */
const VERBS = createPhrases([
  ...'được|diễn ra|thành công|kết thúc|thu hút|góp phần|mang lại|trở thành|kéo dài|phát huy|thể hiện|tạo|đạt|hoàn thành|bắt đầu|giúp|quê|sinh năm|cần|phải|chọn|dành|phát triển|thay đổi|đổi thay'.split(
    '|',
  ),
  ...AFTER_POST.filter(
    (word) =>
      !/^(?:nay|trong|trên|tại|ở|từ|với|cho|sau|trước|về|mới|để|đến|tới|qua|như|theo|ngày|sáng|chiều|tối|trưa|hôm|lúc|này|đó|ra|vào|lên|xuống|nhiệm kỳ|thông tin|tổ chức|kiểm tra|vui|mở|thưởng|sinh|còn)$/u.test(
        word,
      ),
  ),
])
const COMPOUND = createPhrases(COMPOUNDS)

/** A noun phrase with a full stop behind it says what is seen and tells nothing. */
export function isVerbless(line: string, words: readonly Word[]): boolean {
  return words.every(
    ({ shape }, index) =>
      shape !== 'lower' ||
      VERBS.at(line, words, index) === 0 ||
      COMPOUND.at(line, words, index) > 1 ||
      COMPOUND.endingAt(line, words, index) > 1,
  )
}
