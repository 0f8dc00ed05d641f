import { fold } from './fold.ts'
import { memoized } from './memo.ts'

/** Initial consonants, one to three vowels and a final consonant, as Vietnamese spells them. */
const SYLLABLE =
  /^(?:b|ch?|d|gh?|gi|h|kh?|l|m|ngh?|nh?|ph?|q|r|s|t[hr]?|v|x)?[aeiouy]{1,3}(?:ch?|m|ng?|nh|p|t)?$/

/**
 * True for a word that has the shape of a Vietnamese syllable. Names and words of other languages
 * ("Smith", "video") mostly have not.
 */
export const isSyllable: (word: string) => boolean = memoized((word) =>
  SYLLABLE.test(fold(word).toLowerCase()),
)
