/** Names of bodies at the end of a post, which are spelt as people are. */
import { latin } from '../../vietnamese/latin.ts'
import { COMMON_SURNAMES } from '../../vietnamese/names.ts'
import type { Mention } from './mention.ts'
import type { Post } from './posts.ts'
import { textOf, type Segment } from './segments.ts'

/** What a body is for, in small letters, before its name: "Hợp tác xã dệt Mẫu Sơn", "Trưởng xóm Mẫu". */
const BODY_OPENS = latin(
  /(?:hợp tác xã|HTX|tổ hợp tác|công ty|doanh nghiệp|tổ dân phố|trưởng (?:xóm|thôn|bản|ấp|buôn|khóm|làng)|(?:tiểu|trung|sư|lữ) ?đoàn|nông trường|lâm trường|câu lạc bộ|già làng|chi hội|mặt trận|trạm (?:kiểm lâm|y tế)|hạt kiểm lâm|đồn biên phòng)(?: \p{Ll}+){0,5}$/iu,
)

/** "bà A, Chủ nhiệm Hợp tác xã dệt Mẫu Sơn": two words behind a body that somebody already heads. */
export function endsBody(
  segment: Segment,
  mentions: readonly Mention[],
  left: Mention,
  chain: readonly Post[],
  right: Mention,
): boolean {
  const last = chain.at(-1) as Post
  if (right.honorifics.length > 0 || right.from !== last.to) return false
  if (
    left.posts.length > 0 ||
    mentions.some((other) => other !== right && other.name === right.name)
  )
    return false
  if (isInHisBrackets(segment, left, chain, right)) return true
  if (right.to - right.from !== 2) return false
  return BODY_OPENS.test(textOf(segment, last.from, last.to))
}

/** "A (nguyên Phó Giám đốc Ban Quản lý cảng cá Mẫu Dụ)": brackets behind a name tell of its bearer. */
function isInHisBrackets(
  { text, words }: Segment,
  left: Mention,
  chain: readonly Post[],
  right: Mention,
): boolean {
  const opening = text.slice(words[left.to - 1]?.end, words[(chain[0] as Post).from]?.start)
  if (!/^\s\($/.test(opening) || isWholeName(words, right)) return false
  const inside = text.slice(words[left.to - 1]?.end, words[right.to - 1]?.end)
  const behind = words[right.to - 1]?.end ?? 0
  return !inside.includes(')') && /^(?:,[^()]{2,60})?\)/.test(text.slice(behind, behind + 64))
}

/** "(Trợ lý Chủ tịch UBND tỉnh Lê Văn Mẫu)" names somebody else: bodies have rarer words. */
function isWholeName(words: Segment['words'], { from, to }: Mention): boolean {
  return to - from > 2 && COMMON_SURNAMES.has(words[from]?.text ?? '')
}
