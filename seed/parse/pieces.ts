import type { Line } from './lines.ts'

/** A headline stands no further down: over some articles pages print the headlines of a day. */
export const MOST_LINES_ABOVE = 30

/**
 * A line parted at these offsets of its text, each piece with its place in the report. A space at
 * an offset parts them and belongs to none.
 */
export function piecesOf(line: Line, offsets: readonly number[]): Line[] {
  const { text, start } = line
  return [...offsets, text.length].map((end, index) => {
    const before = offsets[index - 1] ?? 0
    const from = index > 0 && text[before] === ' ' ? before + 1 : before
    return { ...line, start: start + from, end: start + end, text: text.slice(from, end) }
  })
}

/** The lines with one of them parted at its spaces at these offsets. */
export function partedAt(lines: readonly Line[], at: number, offsets: readonly number[]): Line[] {
  const pieces = piecesOf(lines[at] as Line, offsets)
  return [
    ...lines.slice(0, at),
    ...pieces.map((piece) => ({ ...piece, follows: false })),
    ...lines.slice(at + 1),
  ]
}
