/** Posts that follow one another with nothing but a mark between them. */
import { betweenPosts, type Post } from './posts.ts'
import type { Segment } from './segments.ts'

const CHAINED = /^\s*(?:\([^()]{2,60}\)\s*)?(?:,|-|kiêm|và|,\s*và)?\s*$/u
/** "Ủy viên BCH Trung ương Đảng khóa X, nguyên Bí thư Tỉnh ủy": a term ends the first. */
const BEHIND_TERM =
  /^\s*,?\s*(?:(?:các )?khóa [\dIVXLC]+(?:, [\dIVXLC]+)*,?\s*)?(?:(?:nhiệm kỳ|giai đoạn|thời kỳ) \d{4}\s*[-–]\s*\d{4})?\s*(?:,|,?\s*kiêm)\s*$/u

/** Posts parted only by commas, dashes and "kiêm" are one person's, or one's and the next one's. */
export function chainsOf(segment: Segment, posts: readonly Post[]): Post[][] {
  const chains: Post[][] = []
  for (const post of posts) {
    const previous = chains.at(-1)?.at(-1)
    const between = previous && betweenPosts(segment, previous, post)
    if (
      between !== undefined &&
      (CHAINED.test(between) || BEHIND_TERM.test(between) || /^\s*\(?\s?kiêm\s*$/u.test(between))
    ) {
      chains.at(-1)?.push(post)
    } else chains.push([post])
  }
  return chains
}
