/** Which province a report is about: it says whose "Tỉnh ủy" and "UBND tỉnh" are meant. */
import { toneKey } from '../../vietnamese/fold.ts'
import { PROVINCE_ALIASES, PROVINCES } from '../../vietnamese/places.ts'
import { createPhrases, isAfterSpace, type Word } from '../../vietnamese/words.ts'
import { textOf, type Segment } from './segments.ts'

export interface ProvinceMention {
  readonly segment: Segment
  readonly from: number
  readonly to: number
  readonly province: string
}

const NAMES = createPhrases([...PROVINCES, ...Object.keys(PROVINCE_ALIASES)])
const BY_KEY = new Map([
  ...PROVINCES.map((name): [string, string] => [toneKey(name), name]),
  ...Object.entries(PROVINCE_ALIASES).map(([alias, name]): [string, string] => [
    toneKey(alias),
    name,
  ]),
])
/** Weights of a mention; the headline and "tỉnh X" say more than a passing "tại X". */
const WEIGHT = { headline: 6, body: 3, named: 1 }
const BODY_BEFORE = new Set(['tỉnh', 'ủy', 'ubnd', 'hđnd', 'an', 'phố', 'đoàn', 'tp'])
/** "Hồ Chí Minh" is a city only after a word that says so; the same holds for names that are words. */
const NEEDS_UNIT = new Set(['Hồ Chí Minh', 'HCM'])

/** Every mention of a province, whichever way it is written. */
export function provincesIn(segments: readonly Segment[]): ProvinceMention[] {
  return segments.flatMap((segment) => {
    const found: ProvinceMention[] = []
    for (let index = 0; index < segment.words.length; index++) {
      if (!isCapital(segment.words[index])) continue
      const size = NAMES.at(segment.text, segment.words, index)
      if (size === 0) continue
      const words = segment.words.slice(index, index + size)
      const province =
        BY_KEY.get(toneKey(words.map(({ text }) => text).join(' '))) ??
        BY_KEY.get(toneKey(textOf(segment, index, index + size)))
      if (province && words.every(isCapital) && isPlace(segment, index, size, province)) {
        found.push({ segment, from: index, to: index + size, province })
        index += size - 1
      }
    }
    return found
  })
}

function isCapital(word: Word | undefined): boolean {
  return word?.shape === 'capital' || word?.shape === 'upper'
}

/** The province that the report is about, when one stands out. */
export function contextProvince(mentions: readonly ProvinceMention[]): string | undefined {
  const weights = new Map<string, number>()
  for (const { segment, from, province } of mentions) {
    const before = segment.words[from - 1]?.lower ?? ''
    const weight =
      segment.kind === 'headline'
        ? WEIGHT.headline
        : BODY_BEFORE.has(before)
          ? WEIGHT.body
          : WEIGHT.named
    weights.set(province, (weights.get(province) ?? 0) + weight)
  }
  const [first, second] = [...weights].toSorted((one, other) => other[1] - one[1])
  return first && first[1] > (second?.[1] ?? 0) ? first[0] : undefined
}

/** A province's name inside a longer run of capitals is part of somebody's or something's name. */
function isPlace(segment: Segment, index: number, size: number, province: string): boolean {
  const { text, words } = segment
  const before = words[index - 1]
  const isAfterUnit = before !== undefined && BODY_BEFORE.has(before.lower)
  if (NEEDS_UNIT.has(province) && !isAfterUnit) return false
  if (isAfterUnit || !before) return true
  const next = words[index + size]
  const nextJoins = next?.shape === 'capital' && isAfterSpace(text, words, index + size)
  const beforeJoins = before.shape === 'capital' && isAfterSpace(text, words, index) && index > 1
  return (
    !nextJoins && !(beforeJoins && before.lower.length < 6 && words[index - 2]?.shape === 'capital')
  )
}
