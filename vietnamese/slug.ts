import slugifyLatin from '@sindresorhus/slugify'
import { replaceLookAlikes } from './letters.ts'

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
  const slug = slugifyLatin(replaceLookAlikes(text.normalize('NFC')), {
    decamelize: false,
    customReplacements: [
      ['&', ' va '],
      ['%', ' phan tram '],
    ],
  })
  if (slug.length <= maxLength) return slug
  const lastHyphen = slug.lastIndexOf('-', maxLength)
  return slug.slice(0, lastHyphen > 0 ? lastHyphen : maxLength)
}
