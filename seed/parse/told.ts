/** How much of what a line says is told in other lines: a headline's words come again in its text. */
import { wordsOf } from '../../vietnamese/words.ts'

/** Openings of sections and sites say little; so few pairs of words prove nothing. */
const FEWEST_PAIRS = 3

/**
 * The part of a line's pairs of neighbouring words that stand in the given texts too, 0 to 1. Most
 * Vietnamese words have two syllables, so that pairs are words where single syllables are not.
 */
export function partTold(line: string, texts: readonly string[]): number {
  const { size, untold } = pairsOf(line)
  if (size < FEWEST_PAIRS) return 0
  let told = 0
  for (const text of texts) {
    let seconds: Set<string> | undefined
    for (const { lower } of wordsOf(text)) {
      if (seconds?.delete(lower)) told++
      seconds = untold.get(lower)
    }
  }
  return told / size
}

/** The second words of the line's pairs by their first. */
function pairsOf(line: string): { size: number; untold: Map<string, Set<string>> } {
  const untold = new Map<string, Set<string>>()
  let size = 0
  let first: string | undefined
  for (const { lower } of wordsOf(line)) {
    if (first !== undefined) {
      const seconds = untold.get(first) ?? new Set()
      untold.set(first, seconds)
      if (!seconds.has(lower)) size++
      seconds.add(lower)
    }
    first = lower
  }
  return { size, untold }
}
