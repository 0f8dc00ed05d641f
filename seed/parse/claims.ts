import { isBlank } from '../../vietnamese/letters.ts'
import type { Part } from '../report.ts'

/**
 * The parts in order, from the first character to the last. What lies between two of them is
 * `space` when nothing is printed there; else it becomes a paragraph of its own: a mistake of the
 * rules may put text in a wrong place, never lose it.
 */
export function coverText(text: string, claimed: readonly Part[]): Part[] {
  const parts: Part[] = []
  let at = 0
  const fillTo = (end: number) => {
    if (end > at) {
      const kind = isBlank(text.slice(at, end)) ? 'space' : 'paragraph'
      parts.push({ kind, start: at, end })
    }
  }
  for (const part of claimed.toSorted((one, other) => one.start - other.start)) {
    if (part.start < at || part.end <= part.start) continue
    fillTo(part.start)
    parts.push(part)
    at = part.end
  }
  fillTo(text.length)
  return parts
}
