/** Communes, districts and provinces in posts: where one ends the post, and where another one goes on. */
import { latin } from '../../vietnamese/latin.ts'
import { PROVINCE_ALIASES, PROVINCES } from '../../vietnamese/places.ts'
import { createPhrases, isAfterSpace, type Word } from '../../vietnamese/words.ts'
import { GOES_ON } from './post-heads.ts'
import type { Segment } from './segments.ts'

/** Units that are no part of a name where they stand alone. */
export const UNITS_AT_END = new Set(['tỉnh', 'huyện'])
/** Words with which a name goes on behind a unit: "Tỉnh đoàn", "tỉnh khóa IX", "huyện phụ trách địa bàn". */
const BEHIND_UNIT = new Set(
  'và kiêm khóa phụ thuộc chuyên về của các hội viên ủy đoàn đội lỵ trực lộ đồng đơn này ta mới cũ'.split(
    ' ',
  ),
)

/** "Phó Chủ tịch UBND tỉnh bùi ngùi", "Giám đốc Nhà hát Hà Nội hát": behind whose it is somebody acts. */
export function isBehindPlace({ text, words }: Segment, index: number): boolean {
  const word = words[index]
  const goesOn = word?.shape === 'capital' && GOES_ON.at(text, words, index) > 0
  if (!goesOn && (word?.shape !== 'lower' || BEHIND_UNIT.has(word.lower))) return false
  if (!isAfterSpace(text, words, index)) return false
  const previous = words[index - 1] as Word
  if (UNITS_AT_END.has(previous.text)) return true
  const two = `${words[index - 2]?.lower ?? ''} ${previous.lower}`
  if (two === 'thị xã' || two === 'thành phố') return true
  if (previous.shape === 'capital' && isNamedUpTo(text, words, index - 1))
    return !LARGER.test(text.slice(word.start, word.start + 16))
  return previous.shape === 'capital' && PROVINCE.endingAt(text, words, index - 1) > 0
}

/** True for the last word of a unit's name, or of that of a committee or a school: "Huyện ủy Mẫu Sơn". */
function isNamedUpTo(text: string, words: readonly Word[], last: number): boolean {
  if (unitNamedUpTo(text, words, last) !== undefined) return true
  // Names of schools with one capital go on: "THPT Dân lập Mẫu".
  const [second, first] = [words[last - 1], words[last - 2]]
  if (second?.shape !== 'capital' || !isAfterSpace(text, words, last)) return false
  if (!isAfterSpace(text, words, last - 1)) return false
  if (/^TH(?:PT|CS)$/.test(first?.text ?? '')) return true
  return first?.text === 'ủy' && OF_UNIT.has(words[last - 3]?.text ?? '')
}

const OF_UNIT: ReadonlySet<string> = new Set(['Tỉnh', 'Thành', 'Huyện', 'Quận', 'Thị'])

/** The unit whose name the word ends, a commune, a district or the like: "xã Mẫu Sơn"; "Hợp tác xã Mẫu" is none. */
function unitNamedUpTo(text: string, words: readonly Word[], last: number): string | undefined {
  let first = last
  while (words[first - 1]?.shape === 'capital' && isAfterSpace(text, words, first)) first--
  // "... huyện, Phó Trưởng Công an": behind the comma another post begins.
  if (!isAfterSpace(text, words, first)) return undefined
  if (words[first - 2]?.lower === 'tác' || last - first >= LONGEST_OF_UNIT) return undefined
  const unit = words[first - 1]?.text ?? ''
  return UNITS.has(unit) ? unit : undefined
}

/** "Chủ tịch UBND xã Mẫu, huyện Dụ": behind the comma the larger unit, by which the smaller one is known. */
export function saysWhereUnitLies({ text, words }: Segment, index: number): boolean {
  const around = AROUND.get(words[index]?.text ?? '')
  if (around === undefined || words[index + 1]?.shape !== 'capital') return false
  if (words[index - 1]?.shape !== 'capital') return false
  const unit = unitNamedUpTo(text, words, index - 1)
  return unit !== undefined && around.has(unit)
}

const IN_DISTRICT: ReadonlySet<string> = new Set(['xã', 'phường', 'trấn'])
/** Which units lie in a larger one, by the word for that. */
const AROUND: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['huyện', IN_DISTRICT],
  ['quận', IN_DISTRICT],
  ['tỉnh', new Set(['huyện', ...IN_DISTRICT])],
])

/** "xã Mẫu huyện Dụ", "xã Mẫu điểm trường Dụ": where else it is, without a comma. */
const LARGER = latin(
  /^(?:xã|phường|thị trấn|huyện|quận|thị xã|thành phố|tỉnh|chi nhánh|khu vực|cơ sở|điểm trường)(?!\p{L})/u,
)
const LONGEST_OF_UNIT = 3
const UNITS: ReadonlySet<string> = new Set(['xã', 'phường', 'trấn', 'huyện', 'quận'])

const PROVINCE = createPhrases([...PROVINCES, ...Object.keys(PROVINCE_ALIASES)])
