import { jsonMatch, type SingleValuePath } from '@sanity/json-match'
import { isObject } from './document.ts'

/**
 * Where the paths of patches lead: JSONMatch expressions (https://www.sanity.io/docs/json-match) as
 * the single places that they stand for in a document as it is at the moment.
 *
 * The mutator reads paths by itself, but counts a place twice that two ways lead to, knows no `*`,
 * and takes an empty range for a whole array. Paths that name one place are left to it.
 */

const NAME = String.raw`(?:[^\s.[\]"'*@?:,]+|'[^']*'|"[^"]*")`
const KEY = String.raw`_key\s*==\s*(?:"[^"]*"|'[^']*')`
/** A path that names one place: `a.b`, `a[3]`, `a[-1].b`, `a[_key=="x"].b`, `['a b']`. */
const ONE_PLACE = new RegExp(
  String.raw`^(?:${NAME}|\[(?:'[^']*'|"[^"]*")\])(?:\.${NAME}|\[(?:-?\d+|${KEY}|'[^']*'|"[^"]*")\])*$`,
  'u',
)
const RANGE = /^(?<array>.*)\[(?<start>-?\d*):(?<end>-?\d*)\]$/su

type Path = readonly (string | number)[]

/** A part of an array: from `start` on, before `end`. */
export interface ArrayPart {
  /** The path of the array. */
  readonly array: string
  readonly items: readonly unknown[]
  /** Which items the path names, in order; none when the range is empty. */
  readonly indices: readonly number[]
  /** Where a replacement goes when it names none. */
  readonly start: number
  readonly end: number
}

/** Whether a path names one place, whatever the document holds. */
export function namesOnePlace(path: string): boolean {
  return ONE_PLACE.test(path)
}

/**
 * The paths of all places that a path leads to and that are there, each once, in the order of the
 * document. A path that names one place is given back as it is, whether or not something is there.
 *
 * @param tick is called for every place that is found, and may throw to stop
 * @throws Error when the path cannot be read
 */
export function placesOf(document: unknown, path: string, tick?: () => void): string[] {
  return namesOnePlace(path) ? [path] : pathsOf(document, path, tick).map(written)
}

/**
 * Whether what a path with brackets passes through is an array wherever it says so. The mutator
 * would leave an empty object behind where there is none.
 */
export function leadsThroughArrays(document: unknown, path: string): boolean {
  for (const { index } of path.matchAll(/\[(?=-?\d|_key)/gu)) {
    const [array] = index === 0 ? [document] : valuesAt(document, path.slice(0, index))
    if (!Array.isArray(array)) return false
  }
  return true
}

/**
 * The parts of arrays that the path of an `insert` names, in which it may be a range: a negative end
 * counts from behind the last item, as `splice` of `@sanity/client` relies on.
 *
 * @throws Error when the path cannot be read
 */
export function arrayPartsOf(document: unknown, path: string): ArrayPart[] {
  const range = RANGE.exec(path)?.groups
  if (range) {
    return placesOf(document, range['array'] ?? '').flatMap((array) => {
      const [items] = valuesAt(document, array)
      if (!Array.isArray(items)) return []
      const start = bound(range['start'], 0, items.length)
      const end = Math.max(start, bound(range['end'], items.length, items.length))
      const indices = Array.from({ length: end - start }, (_, offset) => start + offset)
      return [{ array, items, indices, start, end }]
    })
  }
  const groups = Map.groupBy(
    pathsOf(document, path).filter((place) => typeof place.at(-1) === 'number'),
    (place) => written(place.slice(0, -1)),
  )
  return [...groups].map(([array, places]) => {
    const indices = places.map((place) => Number(place.at(-1))).toSorted((a, b) => a - b)
    const [items] = valuesAt(document, array) as [readonly unknown[]]
    return { array, items, indices, start: indices[0]!, end: indices.at(-1)! + 1 }
  })
}

function bound(text: string | undefined, otherwise: number, length: number): number {
  if (!text) return otherwise
  const index = Number(text)
  return Math.min(Math.max(index < 0 ? length + index + 1 : index, 0), length)
}

/** Each goes through everything below each place that the one before has found. */
const MOST_DESCENTS = 2
/** Unions of places multiply. */
const MOST_UNITED = 1_000

function pathsOf(document: unknown, path: string, tick: () => void = () => {}): Path[] {
  requireBounded(path)
  const found = new Map<string, Path>()
  for (const match of jsonMatch(document, path)) {
    tick()
    const place = match.value === undefined ? undefined : exact(document, match.path)
    if (place) found.set(JSON.stringify(place), place)
  }
  return [...found.values()]
}

/** @throws Error for a path that leads more ways through a document than can be gone */
function requireBounded(path: string): void {
  const bare = path.replace(/"[^"]*"|'[^']*'/gu, '')
  if ((bare.match(/\.\./gu) ?? []).length > MOST_DESCENTS)
    throw new Error(`A path may have at most ${MOST_DESCENTS} recursive descents: ${path}`)
  const united = (bare.match(/\[[^\]]*,[^\]]*\]/gu) ?? []).map((union) => union.split(',').length)
  if (united.reduce((all, some) => all * some, 1) > MOST_UNITED)
    throw new Error(`A path may unite at most ${MOST_UNITED} places: ${path}`)
}

function valuesAt(document: unknown, path: string): unknown[] {
  return Array.from(jsonMatch(document, asJsonMatch(path)), ({ value }) => value)
}

/** Its own spelling: names that are no identifiers stand in single quotes. */
function asJsonMatch(path: string): string {
  return path
    .replace(
      /\[(?:'([^']*)'|"([^"]*)")\]/gu,
      (_all, single?: string, double?: string) => `.'${single ?? double}'`,
    )
    .replace(/(?<=^|\.)"([^"]*)"/gu, "'$1'")
    .replace(/^\./u, '')
}

/** The same place with the index of each item: keys may be there twice, and -1 is another's name. */
function exact(document: unknown, path: SingleValuePath): Path | undefined {
  const place: (string | number)[] = []
  let value: unknown = document
  for (const segment of path) {
    if (typeof segment === 'string') {
      if (!isObject(value)) return undefined
      place.push(segment)
      value = value[segment]
      continue
    }
    if (!Array.isArray(value)) return undefined
    const items: readonly unknown[] = value
    const index =
      typeof segment === 'number'
        ? segment < 0
          ? items.length + segment
          : segment
        : items.findIndex((item) => isObject(item) && item['_key'] === segment._key)
    if (index < 0) return undefined
    place.push(index)
    value = items[index]
  }
  return place
}

function written(path: Path): string {
  return path
    .map((segment, index) => {
      if (typeof segment === 'number') return `[${segment}]`
      if (!/^[A-Za-z_$][\w$]*$/.test(segment)) return `['${segment}']`
      return index === 0 ? segment : `.${segment}`
    })
    .join('')
}
