/** The terms of committees and assemblies behind posts in them: which are part of the post. */
import type { Word } from '../../vietnamese/words.ts'
import type { Segment } from './segments.ts'

/** "Bí thư Tỉnh ủy khóa X", "Trưởng đoàn đại biểu Quốc hội tỉnh khóa 2016 - 2021": the term, and no part of the post. */
export function isTermOfOffice(segment: Segment, index: number): boolean {
  const [word, next] = segment.words.slice(index, index + 2)
  if (word?.lower !== 'khóa') return false
  return /^\d{4}$/.test(next?.text ?? '') || (isTerm(next) && !isAssembly(segment, index))
}

/** The number of a committee's term, which is not part of a post in it; of an assembly's members it is. */
export function isTerm(word: Word | undefined): boolean {
  return /^(?:[IVX]+|\d+)$/u.test(word?.text ?? '')
}

function isAssembly({ words }: Segment, index: number): boolean {
  const before = words.slice(Math.max(0, index - 8), index).map(({ lower }) => lower)
  // A delegation is led for a term, too, which is no part of that post but inside its name.
  if (before.includes('đoàn')) return words[index + 2]?.lower === 'tỉnh'
  // "Thường trực Ban Bí thư khóa XIV", "Chủ nhiệm Ủy ban Mẫu của Quốc hội khóa XIV": there was one in each.
  const said = before.join(' ')
  if (/(?:thường trực ban bí thư|ủy ban .*(?:quốc hội|qh))$/u.test(said)) return true
  // Deputies of provinces and districts are named without it.
  if (before.includes('hđnd') || said.includes('hội đồng nhân dân')) return false
  return before.includes('biểu') || before.includes('đbqh')
}
