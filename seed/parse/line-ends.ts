import type { Span } from '../report.ts'

/** What ends a line, for a class of a pattern; a carriage return and a line feed are one end. */
export const LINE_ENDS = String.raw`\r\n\u0085\u2028\u2029`

const LINE_END = new RegExp(`[${LINE_ENDS}]`)

/** The line in which an offset of a text stands, without what ends it and the line before. */
export function lineAround(text: string, offset: number): Span {
  let [start, end] = [offset, offset]
  while (start > 0 && !LINE_END.test(text[start - 1] as string)) start--
  while (end < text.length && !LINE_END.test(text[end] as string)) end++
  return { start, end }
}
