import { extract } from '../../../seed/extract/index.ts'
import { sourceOf } from '../../../seed/index.ts'
import { parseReport } from '../../../seed/parse/index.ts'
import { lineAround } from '../../../seed/parse/line-ends.ts'
import type { ParsedReport, Report } from '../../../seed/report.ts'
import { warningsOf } from '../../../seed/warnings.ts'

/** What an editor has said of a report that the rules did not see. */
export interface Corrections {
  /** Names that are not people's. */
  readonly notPeople: readonly string[]
  /** Keys of found documents that are none. */
  readonly notDocuments: readonly string[]
  /** Keys of found organisations and places that are none. */
  readonly notOrganizations: readonly string[]
  readonly notPlaces: readonly string[]
  /** Whom a name means: the published id of a person, by the name as first printed in full. */
  readonly identities: Readonly<Record<string, string>>
  /** Captions that are body text, by the offset at which they begin. */
  readonly bodyCaptions: readonly number[]
  /** Where the line begins that is the headline, whichever the rules took. */
  readonly headline?: number
}

export const NO_CORRECTIONS: Corrections = {
  notPeople: [],
  notDocuments: [],
  notOrganizations: [],
  notPlaces: [],
  identities: {},
  bodyCaptions: [],
}

/**
 * Applies an editor's corrections to a report as the rules read it. What was found is found again
 * where the parts change, since a caption names nobody who is only in the picture; the lines around
 * another headline are read anew.
 *
 * @param report the report as read
 * @returns the corrected report; the given one stays as it is
 */
export function correctReport(report: Report, corrections: Corrections): Report {
  const { found: firstFound, warnings: _warnings, ...first } = report
  const parsed =
    corrections.headline === undefined ? first : withHeadlineAt(first, corrections.headline)
  const recut = withCaptionsAsBody(parsed, corrections.bodyCaptions)
  const found = recut === first ? firstFound : extract(recut)
  const denied = found.organizations.filter(({ key }) => corrections.notOrganizations.includes(key))
  const kept = {
    ...found,
    people: found.people.filter(({ name }) => !corrections.notPeople.includes(name)),
    documents: found.documents.filter(({ key }) => !corrections.notDocuments.includes(key)),
    organizations: found.organizations.filter((body) => !denied.includes(body)),
    places: found.places.filter(({ key }) => !corrections.notPlaces.includes(key)),
  }
  return {
    ...recut,
    found: kept,
    warnings: warningsOf(recut, kept),
    identities: new Map(Object.entries(corrections.identities)),
    ...(denied.length > 0 ? { deniedOrganizations: denied } : {}),
  }
}

function withHeadlineAt(parsed: ParsedReport, offset: number): ParsedReport {
  const { start } = lineAround(parsed.text, offset)
  const others = parsed.hints.filter((hint) => hint.kind !== 'headline' && hint.start !== start)
  return parseReport({ ...sourceOf(parsed), hints: [...others, { start, kind: 'headline' }] })
}

function withCaptionsAsBody(parsed: ParsedReport, starts: readonly number[]): ParsedReport {
  const captions = parsed.captions.filter(({ start }) => starts.includes(start))
  if (captions.length === 0) return parsed
  return {
    ...parsed,
    captions: parsed.captions.filter((caption) => !captions.includes(caption)),
    parts: parsed.parts.map((part) => {
      const isBody =
        part.kind === 'caption' &&
        captions.some(({ start, end }) => part.start >= start && part.end <= end)
      return isBody ? { kind: 'paragraph' as const, start: part.start, end: part.end } : part
    }),
  }
}
