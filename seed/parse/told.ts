/** How much of what a line says is told in other lines: a headline's words come again in its text. */
import { wordsOf } from '../../vietnamese/words.ts'

/** Openings of sections and sites say little; so few pairs of words prove nothing. */
const FEWEST_PAIRS = 3

/**
 * The part of a line's pairs of neighbouring words that stand in the given texts too, 0 to 1. Most
 * Vietnamese words have two syllables, so that pairs are words where single syllables are not.
 */
export function partTold(line: string, texts: readonly string[]): number {
  const { numberOf, untold } = pairsOf(line)
  const { size } = untold
  if (size < FEWEST_PAIRS) return 0
  for (const text of texts) {
    let first: number | undefined
    for (const { lower } of wordsOf(text)) {
      const second = numberOf.get(lower)
      if (first !== undefined && second !== undefined) untold.delete(pairOf(first, second))
      first = second
    }
  }
  return (size - untold.size) / size
}

/** A number for each word of the line, and its pairs of neighbours. */
function pairsOf(line: string): { numberOf: Map<string, number>; untold: Set<number> } {
  const numberOf = new Map<string, number>()
  const untold = new Set<number>()
  let first: number | undefined
  for (const { lower } of wordsOf(line)) {
    let second = numberOf.get(lower)
    if (second === undefined) numberOf.set(lower, (second = numberOf.size))
    if (first !== undefined) untold.add(pairOf(first, second))
    first = second
  }
  return { numberOf, untold }
}

/** A line has fewer words. */
const MOST_WORDS = 1 << 20

/** One number of two: pairs as numbers are no objects that would have to be made and collected. */
function pairOf(first: number, second: number): number {
  return first * MOST_WORDS + second
}
