import { latin } from './latin.ts'
import { shadow } from './letters.ts'

/** An abbreviation that a text introduces: "Ban Chỉ đạo (BCĐ)". Offsets in UTF-16 units. */
export interface IntroducedAbbreviation {
  readonly short: string
  /** The long form as printed. */
  readonly long: string
  readonly longStart: number
  /** Where the short form stands inside the brackets. */
  readonly start: number
  readonly end: number
}

const BRACKETED = latin(
  /\(\s?(?:(?:gọi|viết) tắt là:?\s|sau đây gọi là\s|gọi chung là\s)?"?(\p{Lu}[\p{Lu}\p{Ll}&-]{1,11})"?\s?\)/gu,
)
const SHORT_FORM = latin(/^(?=(?:[^\p{Lu}]*\p{Lu}){2})[\p{L}&-]+$/u)
const SKIPPED = new Set(['và', 'của', 'các', 'về', 'cho', 'với', 'trong'])

/**
 * Every abbreviation that the text introduces in brackets after its long form: the initials of the
 * words before the bracket spell it (Đ counts as Đ, small words may be left out).
 */
export function findAbbreviations(text: string): IntroducedAbbreviation[] {
  if (!text.includes('(')) return []
  const shadowed = shadow(text)
  const found: IntroducedAbbreviation[] = []
  for (const match of shadowed.matchAll(BRACKETED)) {
    const short = match[1] ?? ''
    if (!SHORT_FORM.test(short)) continue
    const longStart = startOfLongForm(shadowed, match.index, short)
    if (longStart === undefined) continue
    const start = match.index + match[0].indexOf(short)
    found.push({
      short: text.slice(start, start + short.length),
      long: text.slice(longStart, match.index).trim(),
      longStart,
      start,
      end: start + short.length,
    })
  }
  return found
}

/** Walks back over the words before the bracket while their initials spell the short form. */
function startOfLongForm(text: string, bracket: number, short: string): number | undefined {
  const letters = [...short.replace(/[^\p{Lu}]/gu, '')]
  const before = text.slice(Math.max(0, bracket - 20 * letters.length), bracket)
  const words = [...before.matchAll(/[\p{L}\p{M}]+/gu)]
  const base = bracket - before.length
  let at = words.length - 1
  for (let letter = letters.length - 1; letter >= 0; letter--) {
    let word = words[at]
    while (word && initial(word[0]) !== letters[letter] && SKIPPED.has(word[0].toLowerCase())) {
      at--
      word = words[at]
    }
    if (!word || initial(word[0]) !== letters[letter]) return undefined
    if (/[.;:!?]/.test(before.slice(word.index))) return undefined
    if (letter === 0) return base + word.index
    at--
  }
  return undefined
}

/** The first letter as abbreviations take it: without tone and accent, but Đ stays Đ, Ư stays U. */
function initial(word: string): string {
  const letter = word.slice(0, 1).toUpperCase()
  return letter === 'Đ' ? letter : letter.normalize('NFD').slice(0, 1)
}
