/** What ends a line; a carriage return and a line feed are one end. */
import { matchesOf } from '../../vietnamese/matches.ts'
import type { Span } from '../report.ts'

/** The characters, as a pattern's class has them. */
const ENDS = String.raw`\n\r\u0085\u2028\u2029`
const LINE_END = new RegExp(String.raw`\r\n|[${ENDS}]`, 'g')
const LINE = new RegExp(`[^${ENDS}]+`, 'g')
const IS_END = new RegExp(`[${ENDS}]`)

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

/** The line in which an offset of a text stands, without what ends it and the line before. */
export function lineAround(text: string, offset: number): Span {
  let [start, end] = [offset, offset]
  while (start > 0 && !IS_END.test(text.charAt(start - 1))) start--
  while (end < text.length && !IS_END.test(text.charAt(end))) end++
  return { start, end }
}
