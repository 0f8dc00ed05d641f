/** What ends a line; a carriage return and a line feed are one end. */
import { unitAt } from '../../vietnamese/units.ts'
import type { Span } from '../report.ts'

const FEED = 0x0a
const RETURN = 0x0d
const NEXT_LINE = 0x85

function isLineEnd(unit: number): boolean {
  if (unit > RETURN && unit < NEXT_LINE) return false
  return (
    unit === FEED || unit === RETURN || unit === NEXT_LINE || unit === 0x2028 || unit === 0x2029
  )
}

/** Where each line of a text begins, the first at 0. */
export function lineStarts(text: string): number[] {
  const starts = [0]
  const { length } = text
  for (let at = 0; at < length; at++) {
    if (!isLineEnd(unitAt(text, at))) continue
    if (text.charCodeAt(at) === RETURN && text.charCodeAt(at + 1) === FEED) at++
    starts.push(at + 1)
  }
  return starts
}

/** The lines of a text that hold anything, spaces included, without what ends them. */
export function lineSpans(text: string): Span[] {
  const spans: Span[] = []
  const { length } = text
  let start = 0
  for (let end = 0; end <= length; end++) {
    if (end < length && !isLineEnd(unitAt(text, end))) continue
    if (end > start) spans.push({ start, end })
    start = end + 1
  }
  return spans
}

/** The line in which an offset of a text stands, without what ends it and the line before. */
export function lineAround(text: string, offset: number): Span {
  let [start, end] = [offset, offset]
  while (start > 0 && !isLineEnd(text.charCodeAt(start - 1))) start--
  while (end < text.length && !isLineEnd(text.charCodeAt(end))) end++
  return { start, end }
}
