/** Units of administration, which stand before the names of places: "huyện", "thành phố". */
import { isSurname } from '../../vietnamese/names.ts'
import { UNIT_WORDS } from '../../vietnamese/places.ts'
import { gapBefore, type Word } from '../../vietnamese/words.ts'

/** What a place follows as it follows its unit: "Huyện ủy Mẫu", "Đồn Biên phòng Mẫu". */
const OFFICES_OF_UNITS: ReadonlySet<string> = new Set([
  'huyện ủy',
  'thành ủy',
  'quận ủy',
  'thị ủy',
  'huyện đoàn',
  'thành đoàn',
  'quận đoàn',
  'thị đoàn',
  'biên phòng',
])

/** Words of units by the first, longer units first. */
const BY_FIRST_WORD = Map.groupBy(
  Object.keys(UNIT_WORDS)
    .map((unit) => unit.split(' '))
    .toSorted((one, other) => other.length - one.length),
  ([first]) => first,
)

/** The unit that begins at a word. */
export function unitFrom(words: readonly Word[], index: number): string | undefined {
  return BY_FIRST_WORD.get(words[index]?.lower)
    ?.find(([, second]) => second === undefined || second === words[index + 1]?.lower)
    ?.join(' ')
}

/** Last words of units and of their offices. */
const UNIT_ENDS = new Set(
  [...Object.keys(UNIT_WORDS), ...OFFICES_OF_UNITS].map((unit) => unit.split(' ').at(-1)),
)

/** "H.Lý Mẫu", "P.Mẫu Dụ": as papers of the south shorten units. */
const SHORT_UNITS: Readonly<Record<string, string>> = {
  H: 'huyện',
  P: 'phường',
  Q: 'quận',
  X: 'xã',
  TX: 'thị xã',
  TT: 'thị trấn',
}

/** The unit of administration right before a word: "huyện", "thành phố"; Party committees count too. */
export function unitBefore(
  text: string,
  words: readonly Word[],
  index: number,
): string | undefined {
  const short = SHORT_UNITS[words[index - 1]?.text ?? '']
  if (short !== undefined) {
    const gap = gapBefore(text, words, index)
    // "TT. Thích Mẫu" is a monk's title.
    const isTown = gap === '. ' && short.startsWith('thị') && words[index]?.text !== 'Thích'
    if (gap === '.' || isTown) return short
  }
  const one = words[index - 1]?.lower
  if (one === undefined || !UNIT_ENDS.has(one)) return undefined
  if (!/^\.?\s+$|^\.$/.test(gapBefore(text, words, index))) return undefined
  const two = `${words[index - 2]?.lower ?? ''} ${one}`
  if (OFFICES_OF_UNITS.has(two)) return 'huyện'
  // An elder is called by his name: "già làng A".
  if (two === 'già làng') return undefined
  if (two in UNIT_WORDS) return two
  return one in UNIT_WORDS ? one : undefined
}

/**
 * "huyện Anh Mẫu", "thôn Ngài Mẫu": behind a unit a capital word of respect begins the name of a place;
 * "Ông" and "Bà" do so before what is no surname.
 */
export function opensPlace(text: string, words: readonly Word[], index: number): boolean {
  const word = words[index]
  const next = words[index + 1]
  if (word?.shape !== 'capital' || next?.shape !== 'capital') return false
  const isRespect =
    /^(?:Bác|Cô|Anh|Ngài)$/u.test(word.text) ||
    (/^(?:Ông|Bà)$/u.test(word.text) && !isSurname(next.text))
  return isRespect && unitBefore(text, words, index) !== undefined
}
