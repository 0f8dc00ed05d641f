import { latin } from './latin.ts'
import slugifyLatin from '@sindresorhus/slugify'
import { fold } from './fold.ts'
import { replaceLookAlikes } from './letters.ts'
import { memoized } from './memo.ts'

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

const BETWEEN_WORDS = /[^a-z0-9]+/g

function plainSlug(text: string): string {
  const folded = fold(text).toLowerCase().replaceAll('–', ' ')
  if (NOT_ASCII.test(folded)) return anySlug(text)
  return folded.replace(BETWEEN_WORDS, '-').replace(/^-|-$/g, '')
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
