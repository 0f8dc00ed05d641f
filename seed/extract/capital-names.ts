/** Names in nothing but capitals, as news of a death and invitations print them. */
import { latin } from '../../vietnamese/latin.ts'
import { COMMON_SURNAMES } from '../../vietnamese/names.ts'
import { HONORIFICS } from '../../vietnamese/titles.ts'
import { isAfterSpace, type Word } from '../../vietnamese/words.ts'
import { HONORIFIC } from './post-heads.ts'

const SURNAMES: ReadonlySet<string> = new Set(
  [...COMMON_SURNAMES].map((name) => name.toUpperCase()),
)
/** "PGS", "NGƯT": in capitals wherever they stand. */
const DEGREES: ReadonlySet<string> = new Set(
  HONORIFICS.filter((title) => /^\p{Lu}{2,}$/u.test(title)),
)
const LONGEST_NAME = 5
const LETTERS = latin(/^[\p{L}\p{M}]+$/u)

/**
 * Where a name in capitals ends that begins with this word: "đồng chí NGUYỄN VĂN A đã từ trần". The
 * index itself when none begins; what is said in capitals throughout is a headline.
 */
export function opensCapitals(text: string, words: readonly Word[], index: number): number {
  const before = words[index - 1]
  if (!SURNAMES.has(words[index]?.text ?? '') || before === undefined) return index
  if (!isAfterSpace(text, words, index) || isInCapitals(words, index)) return index
  if (HONORIFIC.endingAt(text, words, index - 1) === 0) return index
  let to = index + 1
  while (to - index <= LONGEST_NAME && isNext(text, words, to)) to++
  const size = to - index
  return size >= 2 && size <= LONGEST_NAME ? to : index
}

/** Before the name, degrees left aside, other words stand in capitals, or none. */
function isInCapitals(words: readonly Word[], index: number): boolean {
  let at = index - 1
  while (DEGREES.has(words[at]?.text ?? '')) at--
  const before = words[at]
  return before === undefined || before.shape === 'upper'
}

function isNext(text: string, words: readonly Word[], index: number): boolean {
  const word = words[index]
  // A name's syllable may be one letter, which is like any other capital.
  const isUpper = word?.shape === 'upper' || word?.text.length === 1
  return isUpper && LETTERS.test(word?.text ?? '') && isAfterSpace(text, words, index)
}
