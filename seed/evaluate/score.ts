/** How well the importer reads reports whose right reading is known. */
import { toneKey } from '../../vietnamese/fold.ts'
import { parseDocumentNumber } from '../../vietnamese/document-number.ts'
import type { Report } from '../report.ts'
import { withoutTitle } from '../parse/pen-names.ts'

/** What a careful reader took from a report; `null` where the report says nothing. */
export interface Annotation {
  readonly id: string
  readonly headline: string | null
  readonly date: string | null
  readonly persons: readonly { readonly name: string; readonly positions: readonly string[] }[]
  readonly documents: readonly {
    readonly kind: string
    readonly number: string | null
    readonly date: string | null
    readonly issuer: string | null
  }[]
  readonly captions: readonly string[]
  readonly byline: string | null
  readonly source: string | null
}

/** The fields that are scored, in the order in which they are printed. */
export const SCORED_FIELDS = [
  'headline',
  'date',
  'persons',
  'positions',
  'document number',
  'number with date',
  'document kind',
  'document issuer',
  'captions',
  'by-line',
  'source',
] as const

export type ScoredField = (typeof SCORED_FIELDS)[number]

/** One report's expected and found values of each field, as comparable texts. */
export type Reading = Readonly<Record<ScoredField, readonly string[]>>

export interface FieldScore {
  readonly field: ScoredField
  readonly right: number
  readonly expected: number
  readonly found: number
  /** Of 1; 1 when nothing was expected and nothing found. */
  readonly precision: number
  readonly recall: number
  readonly f1: number
  readonly missed: readonly string[]
  readonly invented: readonly string[]
}

/** What the annotation says, field by field. */
export function readingOfAnnotation(annotation: Annotation): Reading {
  const documents = annotation.documents.flatMap(({ number, ...rest }) =>
    number === null ? [] : [{ ...rest, number: normalNumber(number) }],
  )
  return {
    headline: present(annotation.headline),
    date: present(annotation.date),
    persons: annotation.persons.map(({ name }) => nameKey(name)),
    positions: annotation.persons.flatMap(({ name, positions }) =>
      positions.map((title) => pair(nameKey(name), title)),
    ),
    'document number': documents.map(({ number }) => number),
    'number with date': documents.map(({ number, date }) => pair(number, date ?? 'undated')),
    'document kind': documents.map(({ number, kind }) => pair(number, kind)),
    'document issuer': documents.flatMap(({ number, issuer }) =>
      issuer === null ? [] : [pair(number, issuer)],
    ),
    captions: annotation.captions.map(textKey),
    'by-line': namesOf(annotation.byline),
    source: present(withoutPath(annotation.source)),
  }
}

/** What the importer found, field by field. */
export function readingOfReport(report: Report): Reading {
  const documents = report.found.documents.flatMap(({ number, ...rest }) =>
    number === undefined ? [] : [{ ...rest, number: normalNumber(number) }],
  )
  return {
    headline: present(report.title),
    date: present(report.date),
    persons: report.found.people.map(({ name }) => nameKey(name)),
    positions: report.found.people.flatMap(({ name, positions }) =>
      positions.map(({ title }) => pair(nameKey(name), title)),
    ),
    'document number': documents.map(({ number }) => number),
    'number with date': documents.map(({ number, date }) => pair(number, date ?? 'undated')),
    'document kind': documents.map(({ number, kind }) => pair(number, kind)),
    'document issuer': documents.flatMap(({ number, issuer }) =>
      issuer === undefined ? [] : [pair(number, issuer)],
    ),
    // A credit alone credits the picture and says nothing of it.
    captions: report.captions
      .filter(({ text, caption }) => caption !== '' || !text.includes(':'))
      .map(({ text }) => textKey(text)),
    // Parted as the annotation is: "Phòng A và B" is one writer of a report, and two names of a line.
    'by-line': report.byline.flatMap(({ name }) => namesOf(name)),
    source: present(withoutPath(report.source?.name)),
  }
}

/** A name; of one that the police shortened, "Nguyễn Văn M.", the full stop does not count. */
function nameKey(name: string): string {
  return toneKey(name).replace(/\.$/, '')
}

/** Scores all reports together, a row for each field. */
export function score(
  pairs: readonly { readonly id: string; readonly expected: Reading; readonly found: Reading }[],
): FieldScore[] {
  return SCORED_FIELDS.map((field) => {
    const missed: string[] = []
    const invented: string[] = []
    let right = 0
    let expectedCount = 0
    let foundCount = 0
    for (const { id, expected, found } of pairs) {
      const rest = [...found[field]]
      expectedCount += expected[field].length
      foundCount += rest.length
      for (const value of expected[field]) {
        const at = rest.indexOf(value)
        if (at < 0) missed.push(`${id}: ${value}`)
        else {
          rest.splice(at, 1)
          right++
        }
      }
      invented.push(...rest.map((value) => `${id}: ${value}`))
    }
    const precision = foundCount === 0 ? 1 : right / foundCount
    const recall = expectedCount === 0 ? 1 : right / expectedCount
    const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall)
    return {
      field,
      right,
      expected: expectedCount,
      found: foundCount,
      precision,
      recall,
      f1,
      missed,
      invented,
    }
  })
}

function present(value: string | null | undefined): string[] {
  return value ? [toneKey(value)] : []
}

function pair(one: string, other: string): string {
  return `${toneKey(one)} | ${toneKey(other)}`
}

/** A number without the ways of printing it; the case of its codes does not count. */
function normalNumber(number: string): string {
  return toneKey(parseDocumentNumber(number)?.number ?? number)
}

/** What two readings of a text have in common: neither case nor its full stop counts. */
export function textKey(text: string): string {
  return toneKey(text).replace(/[\s.]+$/u, '')
}

/** A source that is named by the address of its page counts by the site's name. */
function withoutPath(source: string | null | undefined): string | undefined {
  return source?.replace(/^https?:\/\/([^/\s]+).*$/iu, '$1')
}

/** "Trần A - Lê B" and "Trần A, Lê B" are the same two names; titles before them do not count. */
function namesOf(byline: string | null): string[] {
  return (byline ?? '')
    .replace(/\s*\([^()]*\)$/u, '')
    .split(
      /\s*(?:,|;|_|(?<!\p{Lu}{2})&|\/|\s*[-–]\s+|(?<=\p{Ll})-(?=\p{Lu}[\p{Ll}.\s])|\svà\s)\s*/u,
    )
    .map((name) => toneKey(withoutTitle(name.replace(/^(?:PV|CTV)\s+(?=\p{Lu}\p{Ll})/u, ''))))
    .filter(Boolean)
}
