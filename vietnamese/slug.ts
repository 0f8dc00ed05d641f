import { latin } from './latin.ts'
import slugifyLatin from '@sindresorhus/slugify'
import { fold } from './fold.ts'
import { replaceLookAlikes } from './letters.ts'
import { memoized } from './memo.ts'
import { unitAt } from './units.ts'

/** Longest slug made from a title, in characters; whole addresses stay readable in a chat. */
export const SLUG_MAX_LENGTH = 96

/** What a slug may look like: lower-case letters and digits in words parted by single hyphens. */
export const SLUG_PATTERN = /^[a-z0-9]+(?:-[a-z0-9]+)*$/

/**
 * The address part for a Vietnamese text: "Nghị quyết 12-NQ/TW" becomes "nghi-quyet-12-nq-tw".
 * Longer ones are cut after a whole word; a single word that is too long is cut inside. Empty
 * when the text holds no letter and no digit.
 */
export function slugify(text: string, maxLength: number = SLUG_MAX_LENGTH): string {
  const slug = wholeSlug(text)
  if (slug.length <= maxLength) return slug
  const lastHyphen = slug.lastIndexOf('-', maxLength)
  return slug.slice(0, lastHyphen > 0 ? lastHyphen : maxLength)
}

/** Letters of Vietnamese, digits and the marks of titles: where folding does all that is needed. */
const PLAIN = latin(/^[\p{L}\p{M}\d\s.,:;()/–-]*$/u)
const NOT_ASCII = /[^\0-\x7f]/
/** The slug at its full length. */
const wholeSlug = memoized((text) => (PLAIN.test(text) ? plainSlug(text) : anySlug(text)))

function plainSlug(text: string): string {
  let slug = ''
  let isNewWord = false
  for (let at = 0; at < text.length; at++) {
    const unit = unitAt(text, at)
    const letter = (SLUG_LETTERS[unit] ||= slugLetter(String.fromCharCode(unit)))
    if (letter === UNKNOWN) return anySlug(text)
    if (letter === BETWEEN_WORDS) isNewWord = slug !== ''
    else if (letter !== ACCENT) {
      slug += isNewWord ? `-${String.fromCharCode(letter)}` : String.fromCharCode(letter)
      isNewWord = false
    }
  }
  return slug
}

const ACCENT = 1
const BETWEEN_WORDS = 2
const UNKNOWN = 3
/** What a slug has of each UTF-16 unit, found out when it is first met. */
const SLUG_LETTERS = new Uint8Array(0x10000)

/** The letter or digit of a slug, by its UTF-16 unit, or what else it is. */
function slugLetter(letter: string): number {
  const folded = fold(letter).toLowerCase()
  if (folded === '') return ACCENT
  if (/^[a-z0-9]$/.test(folded)) return folded.charCodeAt(0)
  return letter === '–' || !NOT_ASCII.test(folded) ? BETWEEN_WORDS : UNKNOWN
}

function anySlug(text: string): string {
  return slugifyLatin(replaceLookAlikes(text.normalize('NFC')), {
    decamelize: false,
    customReplacements: [
      ['&', ' va '],
      ['%', ' phan tram '],
    ],
  })
}
