/** Runs of capitalised words, in which names are looked for. */
import { COMMON_SURNAMES } from '../../vietnamese/names.ts'
import { FORMER_PROVINCES, PROVINCES } from '../../vietnamese/places.ts'
import { createPhrases, isAfterSpace, type Word } from '../../vietnamese/words.ts'
import { opensCapitals } from './capital-names.ts'
import { isEndOfForeign, isHyphenated, isParticle, isSyllableOfForeign } from './foreign-names.ts'

/** Words of a run, by their indexes in the segment: `[from, to)`. */
export interface Run {
  readonly from: number
  readonly to: number
  /** Hyphens join syllables of its words: "Xi-xu-lít". */
  readonly isHyphenated?: boolean
  /** Every letter of the name is a capital: "đồng chí NGUYỄN VĂN A". */
  readonly isUpper?: boolean
}

/** Maximal runs of capitalised words parted by single spaces. `isTaken` marks words of posts and bodies. */
export function capitalRuns(
  text: string,
  words: readonly Word[],
  isTaken: (index: number) => boolean,
): Run[] {
  const runs: Run[] = []
  let from = -1
  /** The first syllable in small letters, or the last in a capital, that a hyphen joins to the run. */
  let joined = -1
  for (let index = 0; index <= words.length; index++) {
    const word = words[index]
    const isLower = word?.shape === 'lower'
    if (isLower && from >= 0 && !isTaken(index) && isSyllableOfForeign(text, words, from, index)) {
      if (joined < 0) joined = index
      continue
    }
    if (isLower && from >= 0 && joined < 0 && isParticle(words, index)) continue
    const belongs = word?.shape === 'capital' && !isTaken(index)
    const isJoined = belongs && from >= 0 && isEndOfForeign(text, words, from, index)
    if (isJoined && joined < 0) joined = index
    const continues =
      isJoined ||
      (belongs &&
        from >= 0 &&
        isAfterSpace(text, words, index) &&
        (joined < 0 || !COMMON_SURNAMES.has(word.text)))
    if (from >= 0 && !continues) {
      if (joined < 0) {
        const isMore = endsWithInitials(text, words, from, index)
        const to = isMore ? index - 1 : index - sizeOfBodyBehind(words, index)
        if (to > from) runs.push(withoutPlaceBehind(text, words, { from, to }))
      } else if (isHyphenated(words, from, index))
        runs.push({ from, to: index, isHyphenated: true })
      else runs.push({ from, to: joined })
      from = -1
      joined = -1
    }
    if (belongs && from < 0) from = index
    if (word?.shape === 'upper' && word.text.length > 1) {
      const to = opensCapitals(text, words, index)
      if (to > index) runs.push({ from: index, to, isUpper: true })
    }
  }
  return runs
}

const PROVINCE = createPhrases(
  [...PROVINCES, ...FORMER_PROVINCES].filter((name) => name.includes(' ')),
)
/** Syllables; few names have so many with a province's name at their end. */
const SHORTEST_BEFORE_PLACE = 3

/**
 * "Phó Thủ tướng Trần Văn Mẫu Quảng Nam", "... Lê Đình Mẫu Thành phố Hà Nội": a row of a table that
 * was flattened, where a place stands right behind the name.
 */
function withoutPlaceBehind(text: string, words: readonly Word[], run: Run): Run {
  if (!COMMON_SURNAMES.has(words[run.from]?.text ?? '')) return run
  const isCity = words[run.to - 1]?.text === 'Thành' && words[run.to]?.lower === 'phố'
  const place = isCity ? 1 : PROVINCE.endingAt(text, words, run.to - 1)
  const isName = run.to - run.from - place >= SHORTEST_BEFORE_PLACE
  return place > 0 && isName ? { ...run, to: run.to - place } : run
}

/**
 * "... Nguyễn Văn Mẫu T.L" at the end of a caption: two initials behind a whole name are another's,
 * who took the picture. "Nguyễn Thị T.L" is somebody whose name is not told.
 */
function endsWithInitials(text: string, words: readonly Word[], from: number, to: number): boolean {
  const last = words[to - 1]
  if (to - from <= FEWEST_WORDS || last?.text.length !== 1) return false
  return /^\.\p{Lu}\.?$/u.test(text.slice(last.end).trimEnd())
}

/**
 * How many capitals at the end of a run begin a body: "Trưởng phòng Marketing Công ty Mẫu", and "Giám
 * đốc Ty Công an" of former times.
 */
function sizeOfBodyBehind(words: readonly Word[], to: number): number {
  if (words[to - 1]?.text !== 'Công') return 0
  if (words[to]?.text === 'ty') return 1
  return words[to - 2]?.text === 'Ty' && words[to]?.text === 'an' ? 2 : 0
}

const FEWEST_WORDS = 3
