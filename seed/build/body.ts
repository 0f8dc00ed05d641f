/** The article's body as Portable Text: the printed text, with annotations where something is named. */
import { onOneLine } from '../../vietnamese/letters.ts'
import type { Part, Report, Span } from '../report.ts'
import { present } from './documents.ts'
import { valueFingerprint, withKeys } from './hash.ts'

/** A stretch of the text and what it is annotated with. */
export interface Annotation extends Span {
  /**
   * A mark definition without its key, `{_type: 'personMention', person: {...}}`, or the name of a
   * decorator.
   */
  readonly mark: (Readonly<Record<string, unknown>> & { readonly _type: string }) | 'strong' | 'em'
}

export type Block = Readonly<Record<string, unknown>> & {
  readonly _type: string
  readonly _key: string
}

/**
 * Builds the body's blocks in the order in which they are printed. Pictures that no caption names
 * stand where the file has them.
 */
export function bodyOf(
  report: Report,
  annotations: readonly Annotation[],
  figureImage: (picture: number) => Record<string, unknown> | undefined,
): Block[] {
  const blocks: (Record<string, unknown> & { _type: string })[] = []
  let rows: string[][] | undefined
  const sorted = annotations.toSorted(
    (one, other) => one.start - other.start || one.end - other.end,
  )
  let next = 0
  const rowStarts = new Set(
    report.hints.filter(({ kind }) => kind === 'tableRow').map(({ start }) => start),
  )
  const uncaptioned = uncaptionedPictures(report)
  for (const part of report.parts) {
    const alone = uncaptioned.get(part.start)
    const image = alone === undefined ? undefined : figureImage(alone)
    if (image && alone !== undefined) {
      rows = undefined
      blocks.push(present({ _type: 'figure', image, alt: report.pictures[alone]?.alt }))
    }
    if (part.kind === 'tableRow') {
      if (!rows) {
        rows = []
        blocks.push({ _type: 'table', rows })
      }
      rows.push(cellsOf(report.text, part, rowStarts))
      continue
    }
    if (part.kind !== 'space' && part.kind !== 'noise') rows = undefined
    if (part.kind === 'caption') blocks.push(figureOf(report, part, figureImage))
    else if (isText(part)) {
      const inside: Annotation[] = []
      while (next < sorted.length && (sorted[next] as Annotation).start < part.end) {
        const annotation = sorted[next++] as Annotation
        if (annotation.start >= part.start && annotation.end <= part.end) {
          // Headings are in bold print anyway.
          if (annotation.mark !== 'strong' || part.kind !== 'crosshead') inside.push(annotation)
        }
      }
      blocks.push(textBlock(report.text, part, inside))
    }
  }
  return withKeys(blocks.map(finishTable), identityOf)
}

function isText(part: Part): boolean {
  return (
    part.kind === 'paragraph' ||
    part.kind === 'crosshead' ||
    part.kind === 'listItem' ||
    part.kind === 'quote'
  )
}

/** The file's pictures without a caption, by where they stand in the text. */
function uncaptionedPictures({ parts, hints }: Report): Map<number, number> {
  const captioned = new Set(parts.map(({ picture }) => picture))
  return new Map(
    hints.flatMap(({ kind, start, picture }) =>
      kind === 'picture' && picture !== undefined && !captioned.has(picture)
        ? [[start, picture] as const]
        : [],
    ),
  )
}

function figureOf(
  report: Report,
  part: Part,
  figureImage: (picture: number) => Record<string, unknown> | undefined,
) {
  const caption = report.captions.find(({ start }) => start === part.start)
  const image = part.picture === undefined ? undefined : figureImage(part.picture)
  return present({
    _type: 'figure',
    image,
    caption: caption?.caption || undefined,
    credit: caption?.credit,
    alt: image && part.picture !== undefined ? report.pictures[part.picture]?.alt : undefined,
  })
}

/** A table's rows get keys of their own; a table is known by its cells. */
function finishTable(block: Record<string, unknown> & { _type: string }) {
  if (block._type !== 'table') return block
  const rows = (block['rows'] as string[][]).map((cells) => ({ _type: 'tableRow', cells }))
  return { ...block, rows: withKeys(rows) }
}

function identityOf(block: Record<string, unknown> & { _type: string }): string | string[] {
  if (block._type !== 'block') return valueFingerprint(block)
  const children = block['children'] as { text: string }[]
  const opening = `${String(block['style'])}${String(block['listItem'] ?? '')}\n`
  return [opening, ...children.map(({ text }) => text)]
}

/**
 * The cells of a row. Where the format says that it is one, blank cells at its beginning and end
 * count, which a part's text leaves out: without them the others would stand under a wrong heading.
 */
function cellsOf(text: string, part: Part, rowStarts: ReadonlySet<number>): string[] {
  let { start, end } = part
  while (!rowStarts.has(start) && /[^\S\n]/.test(text[start - 1] ?? '')) start--
  if (!rowStarts.has(start)) return cellsOfText(text.slice(part.start, part.end))
  while (/[^\S\n]/.test(text[end] ?? '')) end++
  return text
    .slice(start, end)
    .split('\t')
    .map((cell) => cell.trim())
}

/** The cells of a row of plain text, whose marks are what parts them. */
function cellsOfText(row: string): string[] {
  return row
    .replace(/^\s*\|/u, '')
    .replace(/\|\s*$/u, '')
    .split(/\t|\s?\|\s?/u)
    .map((cell) => cell.trim())
}

const STYLES: Partial<Record<Part['kind'], string>> = { quote: 'blockquote' }

/**
 * One block; its text is cut wherever an annotation begins or ends. `inside` are the annotations of
 * this block, in the order in which they begin.
 */
function textBlock(text: string, part: Part, inside: readonly Annotation[]) {
  const markDefs = inside.flatMap(({ mark }, index) =>
    typeof mark === 'string' ? [] : [{ ...mark, _key: `m${index}` }],
  )
  const cuts = cutsOf(part, inside)
  let next = 0
  let open: number[] = []
  const children = cuts.slice(0, -1).map((start, index) => {
    while (next < inside.length && (inside[next] as Annotation).start <= start) open.push(next++)
    open = open.filter((at) => (inside[at] as Annotation).end > start)
    return {
      _type: 'span',
      _key: `s${index}`,
      text: onOneLine(text.slice(start, cuts[index + 1])),
      marks: marksAt(inside, open),
    }
  })
  return {
    _type: 'block',
    style: part.kind === 'crosshead' ? `h${part.level ?? 2}` : (STYLES[part.kind] ?? 'normal'),
    ...(part.list ? { listItem: part.list, level: part.depth ?? 1 } : {}),
    children,
    markDefs,
  }
}

/** Where a block's text is cut, from its beginning to its end; most have no annotations. */
function cutsOf({ start, end }: Part, inside: readonly Annotation[]): readonly number[] {
  if (inside.length === 0) return start < end ? [start, end] : [start]
  const cuts = new Set([start, end])
  for (const annotation of inside) cuts.add(annotation.start).add(annotation.end)
  return [...cuts].toSorted((one, other) => one - other)
}

/** What a span says of its annotations, of which two may be of one kind. */
function marksAt(inside: readonly Annotation[], open: readonly number[]): string[] {
  const marks = open.map((at) => markAt(inside, at))
  return marks.length < 2 ? marks : [...new Set(marks)]
}

/** What a span says of an annotation: its key, or its own name. */
function markAt(inside: readonly Annotation[], at: number): string {
  const mark = inside[at]?.mark
  return typeof mark === 'string' ? mark : `m${at}`
}
