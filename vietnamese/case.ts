/** What many rules ask of a line or a word: whether it has letters, and how its first one is written. */
import { latin } from './latin.ts'

const CAPITAL_FIRST = latin(/^\p{Lu}/u)
const SMALL_FIRST = latin(/^\p{Ll}/u)
const SMALL_LATIN_LETTER = latin(/\p{Ll}/u)
const LATIN_LETTER = latin(/\p{L}/u)

/** True for a composed text (NFC) whose first letter is a Latin capital, with nothing before it. */
export function opensWithCapital(text: string): boolean {
  return CAPITAL_FIRST.test(text)
}

/** True for a composed text (NFC) whose first letter is a small Latin one, with nothing before it. */
export function opensWithSmall(text: string): boolean {
  return SMALL_FIRST.test(text)
}

/** True for a composed text (NFC) without a small letter of any script: in capitals, or without letters. */
export function isInCapitals(text: string): boolean {
  return !SMALL_LATIN_LETTER.test(text) && !/\p{Ll}/u.test(text)
}

/** True for a text with a letter of any script. */
export function hasLetter(text: string): boolean {
  return LATIN_LETTER.test(text) || /\p{L}/u.test(text)
}
