/** A text's lines, and the neighbours that a reader sees of one. */
import type { LineHint } from '../report.ts'
import { lineSpans } from './line-ends.ts'
import { withRunInParts } from './run-in.ts'
import { joinWrapped } from './wrapped.ts'

/**
 * A line, or several that a typewriter's margin broke, with what its format says of it. Lines have
 * all their members, so that the engine reads each in one way: hundreds of rules ask them.
 */
export interface Line {
  /** Offsets of its content, without the spaces around it. */
  readonly start: number
  readonly end: number
  /** The content on which rules match: shadowed, white space inside collapsed by one to one. */
  readonly text: string
  readonly hint: LineHint | undefined
  /** Lines that hold only spaces that a reader cannot see are kept, to be reported. */
  readonly isInvisible: boolean
  /** How many line ends stand between it and the visible line above; not told of lines parted later. */
  readonly gap: number | undefined
  /** It stands right under the one before. */
  readonly follows: boolean
  /** The last of the text, below which the file goes on: it was not cut there. */
  readonly isClosed: boolean
}

/** What is left of the edge of a table's cell. */
export const CELL_EDGE = '|'

const VISIBLE = /[^\s\u200b-\u200d\u2060\ufeff]/

/** The lines of a text that hold anything; empty ones only part them. Takes the text's shadow too. */
export function linesOf(text: string, shadowed: string, hints: readonly LineHint[] = []): Line[] {
  const hintAt = new Map(hints.map((hint) => [hint.start, hint]))
  const lines: Line[] = []
  let lastEnd = -1
  for (const { start: lineStart, end: lineEnd } of lineSpans(shadowed)) {
    const hint = hintAt.get(lineStart)
    const from = lineStart + (hint?.markup ?? 0)
    const raw = shadowed.slice(from, lineEnd)
    const first = raw.search(VISIBLE)
    if (first < 0) {
      if (/[^ ]/.test(text.slice(lineStart, lineEnd))) {
        lines.push({
          start: lineStart,
          end: lineEnd,
          text: '',
          hint: undefined,
          isInvisible: true,
          gap: undefined,
          follows: false,
          isClosed: false,
        })
      }
      continue
    }
    const between = lastEnd >= 0 ? text.slice(lastEnd, from + first) : ''
    const follows = /^(?:\r\n|[\n\r])[ \t]*$/.test(between)
    const bar = cellEdge(raw, hint === undefined) ?? lineBreak(raw)
    const content = raw.slice(0, bar ?? raw.length).trimEnd()
    const end = from + content.length
    lines.push({
      start: from + first,
      end,
      text: content.slice(first),
      hint,
      isInvisible: false,
      gap: lineEndsIn(between),
      follows,
      isClosed: false,
    })
    if (bar !== undefined) {
      const edge = raw.slice(bar).trimEnd()
      const start = from + bar
      lines.push({
        start,
        end: start + edge.length,
        text: edge,
        hint: undefined,
        isInvisible: false,
        gap: undefined,
        follows: true,
        isClosed: false,
      })
    }
    lastEnd = lineEnd
  }
  return joinWrapped(withRunInParts(lines), shadowed)
}

/** A carriage return before a line feed is part of one line end. */
function lineEndsIn(text: string): number {
  let count = 0
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '\n' || (text[at] === '\r' && text[at + 1] !== '\n')) count++
  }
  return count
}

/** Where the edge of a table's cell was left behind a line when the table was flattened. */
function cellEdge(raw: string, isPlain: boolean): number | undefined {
  const first = raw.search(VISIBLE)
  const bar = raw.indexOf('|', isPlain && raw[first] === '|' ? first + 1 : 0)
  const isEdge = bar > 0 && /\s/.test(raw[bar - 1] ?? '') && raw.trimEnd().length === bar + 1
  return isEdge && VISIBLE.test(raw.slice(0, bar)) ? bar : undefined
}

/** Where the markup of a line break was left behind a line. */
function lineBreak(raw: string): number | undefined {
  if (!raw.trimEnd().endsWith('>')) return undefined
  const at = raw.search(/(?:\s*<br\s?\/?>)+\s*$/iu)
  if (at <= 0 || !VISIBLE.test(raw.slice(0, at))) return undefined
  return at + raw.slice(at).search(/</)
}

/** The line above `index` that a reader sees. */
export function previousVisible(lines: readonly Line[], index: number): Line | undefined {
  for (let at = index - 1; at >= 0; at--) if (!lines[at]?.isInvisible) return lines[at]
  return undefined
}

/** The next line below `index` that a reader sees. */
export function nextVisible(lines: readonly Line[], index: number): Line | undefined {
  for (let at = index + 1; at < lines.length; at++) if (!lines[at]?.isInvisible) return lines[at]
  return undefined
}

/** The lines right above and below `index` that a reader sees; one at the top and the end. */
export function visibleBeside(lines: readonly Line[], index: number): Line[] {
  const beside = [previousVisible(lines, index), nextVisible(lines, index)]
  return beside.filter((line) => line !== undefined)
}
