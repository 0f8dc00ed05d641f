import { equal } from './equal.ts'
import { isObject } from './operations.ts'

export interface Match {
  /** For each element of the new array, the index of the one it comes from. */
  readonly sources: readonly (number | undefined)[]
  /** How many elements are the same at the beginning and at the end of both. */
  readonly start: number
  readonly end: number
}

/**
 * For each element of the new array, the element of the old one that it comes from: the same
 * value, the same `_key`, or, for elements without a key, the one at its place between two
 * elements that stayed. `undefined` where it is new. No old element is used twice.
 */
export function matchElements(left: readonly unknown[], right: readonly unknown[]): Match {
  const sources: (number | undefined)[] = Array.from({ length: right.length })
  const free = new Set(left.keys())
  const take = (target: number, source: number) => {
    sources[target] = source
    free.delete(source)
  }

  const limit = Math.min(left.length, right.length)
  let start = 0
  while (start < limit && equal(left[start], right[start])) take(start, start++)
  let end = 0
  while (end < limit - start && equal(left[left.length - 1 - end], right[right.length - 1 - end])) {
    end++
    take(right.length - end, left.length - end)
  }

  const byIdentity = new Map<string, number[]>()
  for (const source of [...free].toReversed()) {
    const identity = identityOf(left[source])
    const sharing = byIdentity.get(identity)
    if (sharing) sharing.push(source)
    else byIdentity.set(identity, [source])
  }
  for (let target = start; target < right.length - end; target++) {
    const source = byIdentity.get(identityOf(right[target]))?.pop()
    if (source !== undefined) take(target, source)
  }

  pairByPlace(left, right, sources, free)
  return { sources, start, end }
}

/** What makes two elements the same one: the `_key`, or without it the whole value. */
function identityOf(element: unknown): string {
  const key = keyOf(element)
  return key === undefined ? `value ${canonical(element)}` : `key ${key}`
}

function keyOf(element: unknown): string | undefined {
  const key = isObject(element) ? element['_key'] : undefined
  return typeof key === 'string' ? key : undefined
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    isObject(inner)
      ? Object.fromEntries(Object.entries(inner).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  )
}

/** Elements without a key that are left over follow the element before them. */
function pairByPlace(
  left: readonly unknown[],
  right: readonly unknown[],
  sources: (number | undefined)[],
  free: Set<number>,
): void {
  for (let target = 0; target < right.length; target++) {
    if (sources[target] !== undefined || keyOf(right[target]) !== undefined) continue
    const previous = target === 0 ? -1 : sources[target - 1]
    if (previous === undefined) continue
    const candidate = previous + 1
    if (!free.has(candidate) || keyOf(left[candidate]) !== undefined) continue
    sources[target] = candidate
    free.delete(candidate)
  }
}
