import { fold } from './fold.ts'
import { collapseSpace } from './letters.ts'

const collator = new Intl.Collator('vi', { numeric: true })

/** Compares two texts in the order of the Vietnamese alphabet (a ă â b c d đ e ê ...). */
export function compareVietnamese(one: string, other: string): number {
  return collator.compare(one, other)
}

/** A full name in its three parts; the surname comes first, the given name last. */
export function nameParts(name: string): { surname: string; middle: string; given: string } {
  const syllables = collapseSpace(name).split(' ')
  const given = syllables.at(-1) ?? ''
  return {
    surname: syllables.length > 1 ? (syllables[0] ?? '') : '',
    middle: syllables.slice(1, -1).join(' '),
    given,
  }
}

/** Compares two full names as a Vietnamese list does: given name, then middle, then surname. */
export function compareNames(one: string, other: string): number {
  const left = nameParts(one)
  const right = nameParts(other)
  return (
    compareVietnamese(left.given, right.given) ||
    compareVietnamese(left.middle, right.middle) ||
    compareVietnamese(left.surname, right.surname)
  )
}

/**
 * The name in sorting order, given name first, without accents: "Tam Ngoc Tran" for "Trần Ngọc
 * Tam". GROQ orders text by code point, which would put every "Đức" and "Ân" after "Yến"; without
 * accents they stand where a reader looks for them. Use `compareNames` where code can sort.
 */
export function sortName(name: string): string {
  const { surname, middle, given } = nameParts(fold(name))
  return [given, middle, surname].filter(Boolean).join(' ')
}
