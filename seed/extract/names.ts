/** Where a personal name begins and ends in a run of capitalised words. */
import { COMMON_SURNAMES, isSurname, NAME_PARTICLE } from '../../vietnamese/names.ts'
import {
  CITIES,
  COUNTRIES,
  FORMER_PROVINCES,
  PROVINCE_ALIASES,
  PROVINCES,
  PROVINCES_ABROAD,
} from '../../vietnamese/places.ts'
import { isSyllable } from '../../vietnamese/syllables.ts'
import { createPhrases, type Word } from '../../vietnamese/words.ts'
import type { Run } from './runs.ts'

const LONGEST_NAME = 5
/** Places named before a name: "huyện Mẫu, tỉnh Mẫu Trần A" has at most two. */
const MOST_PLACES = 3
/** Middle syllables that mark a run as a name: no place is called "Nguyễn Văn ...". */
export const MIDDLES: ReadonlySet<string> = new Set(
  'Văn Thị Hữu Đức Đình Xuân Ngọc Quang Minh Thanh Quốc Công Duy Bá Thế Trọng Hoàng Bé Viết Như Mạnh Khắc Tiến Chí Trung Anh Hồng Tấn Thành Phước Hoài Kim Bích Tuấn Đăng'.split(
    ' ',
  ),
)

export const PLACE_NAMES = createPhrases([
  ...PROVINCES,
  ...Object.keys(PROVINCE_ALIASES),
  ...FORMER_PROVINCES,
  ...PROVINCES_ABROAD,
  // Those of one syllable are names, too.
  ...COUNTRIES.filter((country) => country.includes(' ')),
  ...CITIES,
  'Việt Nam',
  'Nhà nước',
  // peoples, whose artists and elders have a word of respect before them
  'Ê Đê',
  'Ba Na',
  'Xơ Đăng',
  'Gia Rai',
  'Giẻ Triêng',
  'Cơ Tu',
  'Cơ Ho',
  'Chu Ru',
  'Tà Ôi',
  'Ra Glai',
  'Bru Vân Kiều',
  'Pa Cô',
  'Hà Nhì',
  'La Hủ',
  'Sán Dìu',
  'Sán Chay',
  'Pà Thẻn',
  'Khơ Mú',
  'Cao Đài',
  'Hòa Hảo',
  'Đông Nam Bộ',
  'Tây Nguyên',
  'Nam Bộ',
  'Bắc Bộ',
  'Trung Bộ',
  'Châu Thành',
  'Châu Thành A',
  'Cao Lãnh',
  'Trần Văn Thời',
  'Lâm Hà',
  'Đồng Đăng',
  'Dương Minh Châu',
  'Buôn Ma Thuột',
  'Buôn Mê Thuột',
  'Hoàng Mai',
  'Hoàng Su Phì',
  'Châu Âu',
  'Châu Á',
  'Châu Phi',
  'Châu Mỹ',
  'Hoàng Sa',
  'Trường Sa',
  'Phú Quốc',
  'Thổ Châu',
  'Thủ Đức',
  'Nha Trang',
  'Đà Lạt',
  'Vũng Tàu',
  'Biên Hòa',
  'Quy Nhơn',
  'Long Xuyên',
  'Mỹ Tho',
  'Sài Gòn',
  'Cửu Long',
  'Đồng Tháp Mười',
  'Tháp Mười',
  'Công Thương',
])

/**
 * The index of the word at which a name begins in the run, or -1. A run may hold a place before the
 * name: "Bến Tre Trần Văn A". `unit` is the unit of administration named right before the run:
 * "huyện" before two syllables makes them a place.
 */
export function nameStart(
  text: string,
  words: readonly Word[],
  run: Run,
  unit: string | undefined,
): number {
  const starts = [run.from]
  while (starts.length <= MOST_PLACES) {
    const from = starts.at(-1) ?? run.from
    const place = PLACE_NAMES.at(text, words, from)
    if (place === 0) break
    // A run that is a place to its end holds no name.
    if (from + place >= run.to) return -1
    starts.push(from + place)
  }
  for (const from of starts.toReversed()) {
    // "tỉnh Lâm Đồng K'Mẫu": a name of one word stands only behind a place.
    const last = words[from]?.text ?? ''
    if (from > run.from && run.to - from === 1 && /^[HK]'\p{Lu}\p{Ll}/u.test(last)) return from
    const isBehindPlace = from > run.from
    const found = startInRun(
      words,
      { from, to: run.to },
      isBehindPlace ? undefined : unit,
      isBehindPlace,
    )
    if (found < 0) continue
    // "Báo Hà Giang": a province at the end of the run is nobody's name.
    // "Tỉnh Đoàn Phú Yên": nor is the province of a delegation or a union.
    const isUnion = words[found]?.text === 'Đoàn'
    const place = isUnion ? found + 1 : found
    if (isUnion && /^(?:Tỉnh|Huyện|Thành|Quận|Thị)$/u.test(words[found - 1]?.text ?? '')) return -1
    const isProvince =
      (isUnion || found > run.from) && PLACE_NAMES.at(text, words, place) === run.to - place
    // "Thiền viện Trúc Lâm Đà Lạt": nor is the city behind a word that might be a surname.
    const isCity =
      !isBehindPlace &&
      found > run.from &&
      PLACE_NAMES.at(text, words, found + 1) === run.to - found - 1
    return isProvince || (isCity && run.to - found === 3) ? -1 : found
  }
  return -1
}

/** Years of the sexagenary cycle: "Tết Giáp Thìn", "Xuân Bính Ngọ". */
const STEMS = new Set('Giáp Ất Bính Đinh Mậu Kỷ Canh Tân Nhâm Quý'.split(' '))
const BRANCHES = new Set('Tý Sửu Dần Mão Thìn Tỵ Tị Ngọ Mùi Thân Dậu Tuất Hợi'.split(' '))

function isYear(words: readonly Word[], { from, to }: Run): boolean {
  const [stem, branch] = [words[to - 2]?.text ?? '', words[to - 1]?.text ?? '']
  if (!STEMS.has(stem) || !BRANCHES.has(branch)) return false
  return to - from === 2 || (to - from === 3 && /^(?:Xuân|Tết|Năm)$/u.test(words[from]?.text ?? ''))
}

function startInRun(
  words: readonly Word[],
  run: Run,
  unit: string | undefined,
  isBehindPlace: boolean,
): number {
  const size = run.to - run.from
  const word = (index: number) => words[index]?.text ?? ''
  if (size < 2 || isYear(words, run)) return -1
  if (unit !== undefined && unit !== 'tỉnh') return startAfterPlace(word, run, size, unit)
  // "Tỉnh ủy Cao Mẫu Hoàng Xuân Dụ": so many syllables are a place and a name.
  const third = run.from + 2
  if (
    size === LONGEST_NAME &&
    COMMON_SURNAMES.has(word(third)) &&
    MIDDLES.has(word(third + 1)) &&
    !MIDDLES.has(word(run.from + 1)) &&
    !isSurname(word(run.from + 1))
  )
    return third
  if (isSurname(word(run.from)) && size <= LONGEST_NAME) {
    if (size < LONGEST_NAME || COMMON_SURNAMES.has(word(run.from))) return run.from
  }
  // "tỉnh Mẫu Ka Hoàng Dụ": a woman of the highlands, whose name may hold a surname.
  if (word(run.from) === 'Ka' && size <= 3) return run.from
  // "Y Mai Mẫu": what stands behind the particle is the given name.
  if (word(run.from) === 'Y' && size <= 3) return run.from
  const later = surnameIn(word, run, run.from + 1)
  if (later >= 0) return later
  if (isSurname(word(run.from)) && size <= LONGEST_NAME) return run.from
  if (word(run.from + 1) === 'Thị' && size >= 3 && size <= LONGEST_NAME) return run.from
  // "tỉnh Ninh Thuận Đạt Văn Mẫu": behind a place, whatever the surname.
  if (isBehindPlace && word(run.from + 1) === 'Văn' && size === 3) return run.from
  // "Pi Năng Thị Mẫu": some peoples have surnames of two words.
  if (word(run.from + 2) === 'Thị' && size >= 4 && size <= LONGEST_NAME) return run.from
  return NAME_PARTICLE.test(word(run.from)) && size <= LONGEST_NAME ? run.from : -1
}

const CITY: ReadonlySet<string> = new Set(['tp', 'thành phố'])
const COMMUNE: ReadonlySet<string> = new Set(['phường', 'xã'])
/** Surnames that stand inside the names of communes more often than at the head of people's. */
const LIKE_PLACES: ReadonlySet<string> = new Set(
  'Lâm Hà Thái Lương Mai Cao Kiều Châu Tăng Tống Tô'.split(' '),
)

/** After "huyện", "xã" and the like a place comes first, unless what follows can only be a name. */
function startAfterPlace(
  word: (index: number) => string,
  run: Run,
  size: number,
  unit: string,
): number {
  // "xã Y Mblúi": of two words only a name of the highlands, which is spelt as no place is.
  if (size === 2 && /^[AY]$/u.test(word(run.from)) && !isSyllable(word(run.from + 1)))
    return run.from
  if (size === 2 && /^[HK]'\p{Lu}/u.test(word(run.from))) return run.from
  if (size < 3) return -1
  const looksLikeName = COMMON_SURNAMES.has(word(run.from)) && MIDDLES.has(word(run.from + 1))
  if (looksLikeName && size <= LONGEST_NAME) return run.from
  const isRareName =
    word(run.from + 1) === 'Thị' ||
    (isSurname(word(run.from)) && USUAL_AFTER_RARE.test(word(run.from + 1)))
  if (isRareName && size <= LONGEST_NAME) return run.from
  // Districts with three syllables are few and known; of communes there are many: "Mẫu Phước Đông".
  if (
    size === 3 &&
    unit === 'huyện' &&
    isSurname(word(run.from)) &&
    MIDDLES.has(word(run.from + 1))
  )
    return run.from
  // Places have two syllables: three that begin with a surname are a name.
  if (size === 3 && COMMON_SURNAMES.has(word(run.from))) return run.from
  // No city is called "Mạch Văn ...".
  if (size === 3 && CITY.has(unit) && word(run.from + 1) === 'Văn') return run.from
  // "thành phố Trần Lê Mẫu Dụ": cities whose names begin with a surname have two syllables.
  const isDouble = [0, 1].every((at) => COMMON_SURNAMES.has(word(run.from + at)))
  if (size === 4 && CITY.has(unit) && isDouble) return run.from
  // Cities with three are known by their names.
  if (size === 3 && CITY.has(unit) && isSurname(word(run.from))) return run.from
  const later = surnameIn(word, run, run.from + 1)
  // "phường Phú Lâm Mẫu": the second syllable of a commune's name may be spelt as a surname.
  const isOfCommune = COMMUNE.has(unit) && LIKE_PLACES.has(word(run.from + 1))
  if (size === 3 && later === run.from + 1 && isOfCommune) return -1
  if (later >= 0) return later
  const third = run.from + 2
  // "xã Mẫu Ri A Dụ", "xã Mẫu Sơn Nghiêm Quốc Dụ": a place of two syllables and a whole name.
  if (size >= 4 && /^(?:[AY]$|[HK]'\p{Lu})/u.test(word(third))) return third
  if (size === 5 && isSurname(word(third))) return third
  return COMMON_SURNAMES.has(word(run.from)) && size <= 4 ? run.from : -1
}

/** Middle syllables of all peoples, of the H'Mông, "Giàng A Dụ", "Thào Seo Lìn", and of the Khmer. */
const USUAL_AFTER_RARE = /^(?:Văn|Thị|A|Seo|Mí|Sóc|Sa|Sà)$/u

/** A common surname inside the run, or a rarer one that a usual middle syllable follows. */
function surnameIn(word: (index: number) => string, run: Run, from: number): number {
  const common = commonSurnameIn(word, run, from)
  if (common >= 0) return common
  for (let index = from; index < run.to - 2; index++) {
    const isMiddle = USUAL_AFTER_RARE.test(word(index + 1))
    if (isMiddle && isSurname(word(index)) && run.to - index <= LONGEST_NAME) return index
  }
  return -1
}

const CONTINENT = /^(?:Âu|Á|Phi|Mỹ)$/u

/** The first common surname with one to three syllables behind it; one with a usual middle wins. */
function commonSurnameIn(word: (index: number) => string, run: Run, from: number): number {
  let first = -1
  for (let index = from; index < run.to - 1; index++) {
    if (!COMMON_SURNAMES.has(word(index)) || run.to - index > LONGEST_NAME) continue
    if (word(index) === 'Châu' && CONTINENT.test(word(index + 1))) continue
    if (MIDDLES.has(word(index + 1)) && run.to - index >= 3) return index
    if (first < 0) first = index
  }
  return first
}
