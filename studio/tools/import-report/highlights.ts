import { LONGEST_HEADLINE } from '../../../seed/parse/headline.ts'
import { LONG } from '../../../seed/parse/headline-signs.ts'
import { lineAround } from '../../../seed/parse/line-ends.ts'
import type { ImportWarning, Part, PartKind, Picture, Report, Span } from '../../../seed/report.ts'
import { lineCounter } from '../../../seed/warnings.ts'

/** What a highlighted stretch of the text names. */
export type FindingKind = 'person' | 'document' | 'organization' | 'place' | 'abbreviation'

/** One thing that was found: its kind, and its key in the report. */
export interface Finding {
  readonly kind: FindingKind
  readonly key: string
}

/** A stretch of text, with what it names when it names something. */
export interface Segment {
  readonly start: number
  readonly text: string
  readonly finding?: Finding
}

/** A part of the report as it is shown, with the warnings of its lines. */
export interface TextBlock {
  readonly part: Part
  /** Number of its first line in the file, from 1: warnings name lines. */
  readonly line: number
  readonly segments: readonly Segment[]
  readonly warnings: readonly ImportWarning[]
  /** It stands over the text, or no headline was found: an editor may say that it is this one. */
  readonly mayBeHeadline: boolean
  /** The picture that stands here and came with the file. */
  readonly picture?: Picture
}

interface FoundSpan extends Span {
  readonly finding: Finding
}

/** Where two findings share a stretch, the one of the kind that stands first is shown. */
const PRECEDENCE: readonly FindingKind[] = [
  'person',
  'document',
  'organization',
  'abbreviation',
  'place',
]

/**
 * Cuts a report's text for showing: one block for each part that is not blank, and in it a segment
 * wherever a finding begins or ends. Joined, the segments are the text of the part, character by character.
 *
 * @param report the report as read, or as corrected
 */
export function textBlocks(report: Report): TextBlock[] {
  const spans = foundSpans(report)
  const lineOf = lineCounter(report.text)
  const shown = report.parts.filter((part) => !isBlankPart(report.text, part))
  const above = report.title === undefined ? LINES_WITHOUT_HEADLINE : partsAboveText(shown)
  const pictures = report.hints.filter(({ kind }) => kind === 'picture')
  return shown.map((part, index) => {
    const at = pictures.find(({ start }) => start >= part.start && start < part.end)?.picture
    const picture = at === undefined ? undefined : report.pictures[at]
    const [first, last] = [lineOf(part.start), lineOf(Math.max(part.start, part.end - 1))]
    return {
      part,
      line: first,
      segments: segmentsOf(report.text, part, spans),
      mayBeHeadline: index < above && mayBeHeadline(report.text, part),
      warnings: report.warnings.filter(
        ({ line }) => line !== undefined && line >= first && line <= last,
      ),
      ...(picture && { picture }),
    }
  })
}

/** Of a report whose headline was left out, so many of the first lines may be made one. */
const LINES_WITHOUT_HEADLINE = 8

/** How many parts stand before the first paragraph of some length. */
function partsAboveText(parts: readonly Part[]): number {
  const text = parts.findIndex(({ kind, start, end }) => kind === 'paragraph' && end - start > LONG)
  return text < 0 ? parts.length : text
}

const NEVER_HEADLINES: ReadonlySet<PartKind> = new Set(['headline', 'dateLine', 'tableRow'])

function mayBeHeadline(text: string, { kind, start, end }: Part): boolean {
  if (NEVER_HEADLINES.has(kind) || end - start > LONGEST_HEADLINE) return false
  // A line is the headline as a whole.
  const besides = text.slice(lineAround(text, start).start, start)
  const behind = text.slice(end, lineAround(text, end).end)
  if (/\S/.test(besides + behind)) return false
  return /\p{L}.*\s.*\p{L}/u.test(text.slice(start, end))
}

function isBlankPart(text: string, { start, end }: Part): boolean {
  return text.slice(start, end).trim() === ''
}

function segmentsOf(text: string, part: Part, spans: readonly FoundSpan[]): Segment[] {
  const inside = spans.filter(({ start, end }) => start < part.end && end > part.start)
  const cuts = new Set([part.start, part.end])
  for (const { start, end } of inside) {
    cuts.add(Math.max(start, part.start))
    cuts.add(Math.min(end, part.end))
  }
  const offsets = [...cuts].toSorted((one, other) => one - other)
  const segments: Segment[] = []
  for (const [index, start] of offsets.slice(0, -1).entries()) {
    const end = offsets[index + 1] ?? part.end
    const covering = inside.filter((span) => span.start <= start && span.end >= end)
    const finding = covering.toSorted(byPrecedence)[0]?.finding
    const last = segments.at(-1)
    // A finding that another one cuts, such as "NQ" in "NQ số 12-NQ/TW", stays in one piece.
    if (finding && last?.finding === finding) {
      segments[segments.length - 1] = { ...last, text: last.text + text.slice(start, end) }
    } else segments.push({ start, text: text.slice(start, end), ...(finding && { finding }) })
  }
  return segments
}

function foundSpans({ found }: Report): FoundSpan[] {
  const spansOf = (
    kind: FindingKind,
    items: readonly { readonly key: string; readonly spans: readonly Span[] }[],
  ): FoundSpan[] =>
    items.flatMap(({ key, spans }) =>
      spans.map(({ start, end }) => ({ start, end, finding: { kind, key } })),
    )
  return [
    ...spansOf(
      'person',
      found.people.map(({ name, spans }) => ({ key: name, spans })),
    ),
    ...spansOf(
      'document',
      found.documents.map(({ key, citations }) => ({ key, spans: citations })),
    ),
    ...spansOf('organization', found.organizations),
    ...spansOf('place', found.places),
    ...spansOf(
      'abbreviation',
      found.abbreviations.map(({ short, spans }) => ({ key: short, spans })),
    ),
  ]
}

function byPrecedence(one: FoundSpan, other: FoundSpan): number {
  return PRECEDENCE.indexOf(one.finding.kind) - PRECEDENCE.indexOf(other.finding.kind)
}
