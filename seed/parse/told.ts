/** How much of what a line says is told in other lines: a headline's words come again in its text. */
import { wordsOf } from '../../vietnamese/words.ts'

/** Openings of sections and sites say little; so few pairs of words prove nothing. */
const FEWEST_PAIRS = 3

/**
 * The part of a line's pairs of neighbouring words that stand in the given texts too, 0 to 1. Most
 * Vietnamese words have two syllables, so that pairs are words where single syllables are not.
 */
export function partTold(line: string, texts: readonly string[]): number {
  const pairs = pairsOf(line)
  if (pairs.size < FEWEST_PAIRS) return 0
  const told = new Set<string>()
  for (const text of texts) for (const pair of pairsOf(text)) if (pairs.has(pair)) told.add(pair)
  return told.size / pairs.size
}

function pairsOf(text: string): Set<string> {
  const words = wordsOf(text)
  const pairs = new Set<string>()
  for (let at = 1; at < words.length; at++) pairs.add(`${words[at - 1]?.lower} ${words[at]?.lower}`)
  return pairs
}
