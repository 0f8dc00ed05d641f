/** What ends a line; a carriage return and a line feed are one end. */
import { matchesOf } from '../../vietnamese/matches.ts'
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
  return [0, ...matchesOf(LINE_END, text).map((end) => end.index + end[0].length)]
}

/** The lines of a text that hold anything, spaces included, without what ends them. */
export function lineSpans(text: string): Span[] {
  return matchesOf(LINE, text).map(({ index, 0: line }) => ({
    start: index,
    end: index + line.length,
  }))
}

const LINE_END = /\r\n|[\n\r\u0085\u2028\u2029]/g
const LINE = /[^\n\r\u0085\u2028\u2029]+/g

/** The line in which an offset of a text stands, without what ends it and the line before. */
export function lineAround(text: string, offset: number): Span {
  let [start, end] = [offset, offset]
  while (start > 0 && !isLineEnd(text.charCodeAt(start - 1))) start--
  while (end < text.length && !isLineEnd(text.charCodeAt(end))) end++
  return { start, end }
}
