import type { Part, ParsedReport, ReadFile } from '../report.ts'
import { readBody } from './body.ts'
import { coverText } from './claims.ts'
import { readHead, type Head } from './head.ts'
import { readLetterhead } from './letterhead.ts'
import { linesOf, type Line } from './lines.ts'
import type { SourceLine } from './source.ts'
import { readTail, type Tail } from './tail.ts'
import { toneKey } from '../../vietnamese/fold.ts'
import { onOneLine, shadow, singleSpaced } from '../../vietnamese/letters.ts'

/**
 * Cuts a report's text into its parts. Never fails: a text that is no report has no title, and all
 * of it is paragraphs.
 */
export function parseReport(file: ReadFile): ParsedReport {
  const shadowed = shadow(file.text)
  const lines = linesOf(file.text, shadowed, file.hints)
  const { head, between, tail } = threeParts(lines)
  const isDated = head.dateLine !== undefined || tail.dateLine !== undefined
  const body = readBody(between, head.headline?.text, isDated)
  const printed = (line: { start: number; end: number }) =>
    singleSpaced(file.text.slice(line.start, line.end))
  const credits = [...head.parts, ...body.parts, ...tail.parts].filter(
    ({ kind }) => kind === 'byline' || kind === 'source' || kind === 'dateLine',
  )
  /** Names are read in the shadowed text; here they get their printed letters back. */
  const printedName = (name: string) => {
    for (const { start, end } of credits) {
      const at = shadowed.slice(start, end).indexOf(name)
      if (at >= 0) return file.text.slice(start + at, start + at + name.length)
    }
    return name
  }
  const markup: Part[] = file.hints
    .filter((hint) => hint.markup)
    .map((hint) => ({
      kind: 'noise',
      reason: 'markup',
      start: hint.start,
      end: hint.start + (hint.markup ?? 0),
    }))
  const dateLine = head.dateLine ?? body.dateLine ?? tail.dateLine
  const issued = readLetterhead(lines)
  const date = dateLine?.date ?? issued?.date
  const beside = dateLine?.source === undefined ? undefined : { name: dateLine.source }
  const source: SourceLine | undefined = head.source ?? tail.source ?? body.source ?? beside
  const byline = [...head.byline, ...body.byline, ...tail.byline]
  return {
    ...file,
    shadow: shadowed,
    parts: coverText(file.text, [...head.parts, ...body.parts, ...tail.parts, ...markup]),
    captions: body.captions.map((caption) => printedCaption(caption, file.text)),
    byline: byline
      .filter((entry, index) => byline.findIndex(({ name }) => name === entry.name) === index)
      .filter(
        ({ name }, index) => !byline.slice(0, index).some((other) => isBegun(name, other.name)),
      )
      .map((entry) => ({ ...entry, name: printedName(entry.name) })),
    ...(head.headline ? { title: printed(head.headline) } : {}),
    ...(head.kicker ? { kicker: printed(head.kicker) } : {}),
    ...(body.lead ? { lead: printed(body.lead) } : {}),
    ...(date ? { date } : {}),
    ...(dateLine?.time ? { time: dateLine.time } : {}),
    ...(issued ? { issued } : {}),
    ...(source ? { source: { ...source, name: printedName(source.name) } } : {}),
  }
}

/** A report's head and tail, and the lines between them. */
export function threeParts(lines: readonly Line[]): {
  readonly head: Head
  readonly between: readonly Line[]
  readonly tail: Tail
} {
  const head = readHead(lines)
  const tail = readTail(lines, head.next, head.headline?.text)
  const last = lines.slice(0, tail.start).findLastIndex(({ isInvisible }) => !isInvisible)
  const between = lines.slice(head.next, tail.start).map((line, index) => {
    const at = head.next + index
    const isClosed = at === last && tail.start < lines.length
    if (tail.lastEnd === undefined || at !== tail.start - 1)
      return isClosed ? { ...line, isClosed } : line
    const text = line.text.slice(0, tail.lastEnd - line.start)
    return { ...line, end: tail.lastEnd, text, isClosed: true }
  })
  return { head, between: [...head.own, ...between], tail }
}

/** Captions are found in the shadowed text and kept as printed, a credit below one in its line. */
function printedCaption<Kept extends ParsedReport['captions'][number]>(
  caption: Kept,
  text: string,
): Kept {
  const printed = text.slice(caption.start, caption.end)
  const { credit = '' } = caption
  const at = caption.text.lastIndexOf(credit)
  const from = caption.at ?? 0
  return {
    ...caption,
    text: onOneLine(printed),
    caption: onOneLine(printed.slice(from, from + caption.caption.length)),
    ...(credit ? { credit: onOneLine(printed.slice(at, at + credit.length)) } : {}),
  }
}

/** "Thục Quy", where the file breaks off, is the beginning of "THỤC QUYÊN", who was named before. */
function isBegun(name: string, whole: string): boolean {
  return name.length < whole.length && toneKey(whole).startsWith(toneKey(name))
}
