/** Names from abroad, as they are spelt there or in Vietnamese syllables with hyphens. */
import { COMMON_SURNAMES, isSurname, NAME_PARTICLE } from '../../vietnamese/names.ts'
import { WORDS_OF_SITES } from '../../vietnamese/not-people.ts'
import { HONORIFICS } from '../../vietnamese/titles.ts'
import { COUNTRIES, PROVINCES, PROVINCES_ABROAD, UNIT_WORDS } from '../../vietnamese/places.ts'
import { POST_PREFIXES } from '../../vietnamese/posts.ts'
import { isSyllable } from '../../vietnamese/syllables.ts'
import { createPhrases, isAfterSpace, type Word } from '../../vietnamese/words.ts'
import type { Run } from './runs.ts'

/** With its form of state too: "Cộng hòa Cuba", "Vương quốc Campuchia". */
export const COUNTRY = createPhrases(
  COUNTRIES.flatMap((country) => [
    country,
    ...['Cộng hòa', 'Hoàng gia', 'Vương quốc', 'Liên bang', 'CH', 'CHDCND'].map(
      (form) => `${form} ${country}`,
    ),
  ]),
)
export const PROVINCE_ABROAD = createPhrases(PROVINCES_ABROAD)
const PLACES = createPhrases(PROVINCES)
const VIETNAM = createPhrases(['Việt Nam'])

/** How many words a country's name has here; none where a longer name is a province's: "Lào Cai". */
export function countryAt(text: string, words: readonly Word[], index: number): number {
  const country = COUNTRY.at(text, words, index)
  return country > 0 && PLACES.at(text, words, index) > country ? 0 : country
}

/** Countries of one syllable, which may be part of a name elsewhere. */
const SHORT_COUNTRIES: ReadonlySet<string> = new Set(
  'Nga Anh Pháp Đức Mỹ Ý Úc Bỉ Áo Séc Lào'.split(' '),
)

const PARTICLES: ReadonlySet<string> = new Set('da de del della dos van von bin ibn'.split(' '))

/** Surnames of Cambodia that are spelt as Vietnamese syllables are. */
const KHMER_SURNAMES: ReadonlySet<string> = new Set(
  'Chea Chia Hun Heng Keo Som Sar Men Tea Chum Khieu Mao Meas Sem Tep Chhay Nhem Kem'.split(' '),
)

/** With these something else begins behind a hyphen: "Nguyễn Văn A-nguyên Bí thư", "A-xã B", "A-cho biết". */
export const NO_SYLLABLE: ReadonlySet<string> = new Set(
  [
    ...POST_PREFIXES,
    ...HONORIFICS,
    ...Object.keys(UNIT_WORDS),
    ...'thành thị cho nói là đã'.split(' '),
  ]
    .map((phrase) => phrase.toLowerCase())
    .filter((phrase) => !phrase.includes(' ')),
)

/** "Carmelo Mẫura da Costa": small words inside names, beside one that is no Vietnamese syllable. */
export function isParticle(words: readonly Word[], index: number): boolean {
  const [before, after] = [words[index - 1], words[index + 1]]
  if (!PARTICLES.has(words[index]?.text ?? '')) return false
  if (before?.shape !== 'capital' || after?.shape !== 'capital') return false
  return !isSyllable(before.text) || !isSyllable(after.text)
}

/** A syllable that a hyphen joins to a run that begins no Vietnamese name. */
export function isSyllableOfForeign(
  text: string,
  words: readonly Word[],
  runFrom: number,
  index: number,
): boolean {
  return (
    isJoined(text, words, index) &&
    !COMMON_SURNAMES.has(words[runFrom]?.text ?? '') &&
    !NO_SYLLABLE.has(words[index]?.lower ?? '')
  )
}

/** Nothing but a hyphen parts the word from the one before. */
function isJoined(text: string, words: readonly Word[], index: number): boolean {
  const { start = 0 } = words[index] ?? {}
  return text[start - 1] === '-' && words[index - 1]?.end === start - 1
}

/**
 * "Park Vi-Ho", "tỉnh Mẫu Nam Choi Du-Gia": a capital that a hyphen joins to a given name of Korea or
 * China, behind the surname.
 */
export function isEndOfForeign(
  text: string,
  words: readonly Word[],
  runFrom: number,
  index: number,
): boolean {
  return (
    isEndJoined(text, words, index) &&
    isSyllableOfForeign(text, words, runFrom, index) &&
    index - runFrom >= 2 &&
    !(words[index + 1]?.shape === 'capital' && isAfterSpace(text, words, index + 1)) &&
    // "Việt Nam-Campuchia", "Mẫu Sơn-Hà Nội".
    COUNTRY.at(text, words, index) + PLACES.at(text, words, index) === 0
  )
}

function isEndJoined(text: string, words: readonly Word[], index: number): boolean {
  return words[index]?.shape === 'capital' && isJoined(text, words, index)
}

/**
 * Where the name begins in a run whose last words hyphens join: behind a country or a place, with the
 * surname before them. -1 for bodies of two countries and places of two names.
 */
function startOfJoined(
  text: string,
  words: readonly Word[],
  run: Run,
  isTitled: boolean,
  isBehindUnit: boolean,
): number {
  if (PLACES.at(text, words, run.from) === run.to - run.from) return -1
  const country = countryAt(text, words, run.from) || VIETNAM.at(text, words, run.from)
  if (country > 0) return run.to - run.from - country >= 3 ? run.from + country : -1
  if (NAME_PARTICLE.test(words[run.from]?.text ?? '')) return run.from
  if (isBehindUnit) {
    let first = run.to - 1
    while (isEndJoined(text, words, first)) first--
    return first - 1 > run.from ? first - 1 : -1
  }
  const isForeign = words.slice(run.from, run.to).some((word) => !isSyllable(word.text))
  return isTitled || isForeign ? run.from : -1
}

/** Two hyphens, or one and another word that is no surname: "Lò Dụ-vợ" is no name from abroad. */
export function isHyphenated(words: readonly Word[], from: number, to: number): boolean {
  const joined = words.slice(from, to).filter(({ shape }) => shape === 'lower').length
  return to - from >= 3 && (joined > 1 || !isSurname(words[from]?.text ?? ''))
}

/**
 * Where a name from abroad begins in the run: behind a country ("Trung Quốc Lý A"), or at the first
 * word that is no Vietnamese syllable. -1 when there is none. Only a post or a title before it
 * makes it a person.
 */
export function foreignNameStart(text: string, words: readonly Word[], run: Run): number {
  const country = countryAt(text, words, run.from)
  if (country > 0) return run.to - run.from - country >= 2 ? run.from + country : -1
  // "bang Gujarat Ấn Độ": a part of the country behind it.
  if (COUNTRY.endingAt(text, words, run.to - 1) === run.to - run.from - 1) return -1
  for (let index = run.from; index < run.to - 1; index++) {
    const word = words[index]?.text ?? ''
    if (WORDS_OF_SITES.has(word)) return -1
    if (!isSyllable(word)) return index
  }
  // "Hem Mẫura": of two words the second may show it.
  const isPair = run.to - run.from === 2
  const isForeign =
    KHMER_SURNAMES.has(words[run.from]?.text ?? '') || !isSyllable(words[run.to - 1]?.text ?? '')
  return isPair && isForeign ? run.from : -1
}

/**
 * The same for a run with hyphens. A unit's name is the first of its words: "tỉnh Xa-van-mẫu
 * Xi-xu-dụ"; one word alone, without a title, is as well a place.
 */
export function hyphenatedNameStart(
  text: string,
  words: readonly Word[],
  run: Run,
  isTitled: boolean,
  isBehindUnit: boolean,
): number {
  if (isEndJoined(text, words, run.to - 1))
    return startOfJoined(text, words, run, isTitled, isBehindUnit)
  if (isTitled && !isBehindUnit) return run.from
  const country = countryAt(text, words, run.from)
  const isShortCountry = SHORT_COUNTRIES.has(words[run.from]?.text ?? '')
  let from = run.from + (country === 0 && isShortCountry ? 1 : country)
  if (country === 0 && isBehindUnit) {
    from += Math.max(1, PROVINCE_ABROAD.at(text, words, from))
    while (from < run.to && words[from]?.shape === 'lower') from++
  }
  if (run.to - from < 2) return -1
  const isOneWord = words.slice(from + 1, run.to).every(({ shape }) => shape === 'lower')
  return isOneWord && from === run.from ? -1 : from
}
