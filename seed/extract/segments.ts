import { latin } from '../../vietnamese/latin.ts'
import { withoutLineEnds } from '../../vietnamese/letters.ts'
import { wordsOf, type Word } from '../../vietnamese/words.ts'
import type { ParsedReport, PartKind } from '../report.ts'

/** A part that tells the story, with its words. Offsets inside are the segment's own. */
export interface Segment {
  readonly kind: PartKind
  /** Where the segment begins in the report's text. */
  readonly start: number
  /** Shadowed text, line breaks as spaces. */
  readonly text: string
  readonly words: readonly Word[]
}

const STORY: ReadonlySet<PartKind> = new Set([
  'headline',
  'lead',
  'paragraph',
  'crosshead',
  'listItem',
  'quote',
  'tableRow',
  'caption',
])

const NUMBER_OF_DOCUMENT = latin(/\d\/\p{Lu}/u)

/** A line of source that names decisions as where the report comes from: "(Nguồn: Quyết định số ...)". */
export function citedSources({ parts, shadow }: ParsedReport): Segment[] {
  return parts
    .filter(({ kind }) => kind === 'source')
    .map(({ kind, start, end }) => {
      const text = withoutLineEnds(shadow.slice(start, end))
      return { kind, start, text, words: wordsOf(text) }
    })
    .filter(({ text }) => NUMBER_OF_DOCUMENT.test(text) && !text.includes('://'))
}

/** The parts in which people, documents and organisations are looked for. Credits are left out. */
export function segmentsOf(report: ParsedReport): Segment[] {
  return report.parts
    .filter((part) => STORY.has(part.kind))
    .map((part) => {
      const caption =
        part.kind === 'caption'
          ? report.captions.find(({ start }) => start === part.start)
          : undefined
      // "© Ảnh: Trần A - TTXVN Đại biểu dự hội nghị": the credit may stand before.
      const start = part.start + (caption?.at ?? 0)
      const end = caption ? start + caption.caption.length : part.end
      const text = withoutLineEnds(report.shadow.slice(start, end))
      return { kind: part.kind, start, text, words: wordsOf(text) }
    })
}

/** The text of the words from one index up to another. */
export function textOf({ text, words }: Segment, from: number, to: number): string {
  return text.slice(words[from]?.start, words[to - 1]?.end)
}
