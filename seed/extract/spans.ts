import type { Span } from '../report.ts'

/** Tells whether a span overlaps any of some others, which do not overlap one another. */
export function overlapsAny(others: readonly Span[]): (span: Span) => boolean {
  const sorted = others.toSorted((one, other) => one.start - other.start)
  return ({ start, end }) => {
    const index = firstEndingAfter(sorted, start)
    const other = sorted[index]
    return other !== undefined && other.start < end
  }
}

/** The index of the first span, in order, that ends after an offset. */
export function firstEndingAfter(sorted: readonly Span[], offset: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle]?.end ?? 0) > offset) high = middle
    else low = middle + 1
  }
  return low
}
