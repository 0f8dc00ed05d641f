import { latin } from './latin.ts'
import { collapseSpace, replaceLookAlikes, shadow } from './letters.ts'
import { memoized } from './memo.ts'

const MARKS = latin(/\p{M}+/gu)

/**
 * The text without accents: "Đường lối" becomes "Duong loi". Case and everything that is not a
 * Vietnamese letter stay.
 */
export function fold(text: string): string {
  return replaceLookAlikes(text)
    .normalize('NFD')
    .replace(MARKS, '')
    .replaceAll('đ', 'd')
    .replaceAll('Đ', 'D')
    .normalize('NFC')
}

/**
 * A key that is equal for two spellings of the same words: composed or not, "uỷ" or "ủy", any
 * case, any spaces and dashes. Words that differ in a tone have different keys.
 */
export function toneKey(text: string): string {
  return text.length <= LONGEST_NAME ? nameKey(text) : keyOf(text)
}

/** Names and posts come again all the time; longer texts mostly do not. */
const LONGEST_NAME = 80
const nameKey = memoized(keyOf, 2_000)

function keyOf(text: string): string {
  return collapseSpace(shadow(text.normalize('NFC'))).toLowerCase()
}

/** A key for search by people who type without accents: folded, lower case, single spaces. */
export function searchKey(text: string): string {
  return fold(toneKey(text))
}
