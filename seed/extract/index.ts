import { toneKey } from '../../vietnamese/fold.ts'
import { singleSpaced } from '../../vietnamese/letters.ts'
import { findAbbreviations } from '../../vietnamese/abbreviations.ts'
import type {
  Found,
  FoundAbbreviation,
  FoundOrganization,
  FoundPerson,
  ParsedReport,
} from '../report.ts'
import { contextProvince, provincesIn } from './context.ts'
import { findDocuments } from './documents.ts'
import { findEvent } from './event.ts'
import { mergeOrganizations } from './merge-organizations.ts'
import { organizationsIn } from './organizations.ts'
import { findPeople } from './people.ts'
import { findPlaces } from './places.ts'
import { citedSources, segmentsOf, type Segment } from './segments.ts'
import { firstEndingAfter } from './spans.ts'

/** Finds what a report names: people, documents, bodies, places, abbreviations and its event. */
export function extract(report: ParsedReport): Found {
  const segments = segmentsOf(report)
  const provinces = provincesIn(segments)
  const context = contextProvince(provinces)
  const people = findPeople(report.text, segments)
  const mentions = organizationsIn(segments, provinces, context, people)
  const abbreviations = abbreviationsOf(report.text, segments)
  const organizations = withShortForms(mergeOrganizations(mentions, people), abbreviations)
  return {
    people: withOrganizations(withoutShortTwins(people, abbreviations), organizations),
    documents: findDocuments(
      report,
      [...segments, ...citedSources(report)],
      mentions,
      abbreviations,
    ),
    organizations,
    places: findPlaces(segments, provinces, people, context),
    abbreviations,
    event: findEvent(report, segments),
    ...(context === undefined ? {} : { context }),
  }
}

/** Each abbreviation with all its uses, the one in the brackets included. */
function abbreviationsOf(text: string, segments: readonly Segment[]): FoundAbbreviation[] {
  const introduced = new Map<string, string>()
  for (const segment of segments) {
    for (const { short, long, longStart } of findAbbreviations(segment.text)) {
      if (!introduced.has(short)) {
        const start = segment.start + longStart
        introduced.set(short, singleSpaced(text.slice(start, start + long.length)))
      }
    }
  }
  return [...introduced].map(([short, long]) => ({
    short,
    long,
    spans: segments.flatMap((segment) =>
      segment.words
        .filter(
          (word) =>
            word.text === short &&
            !/[-/]/.test(segment.text[word.start - 1] ?? '') &&
            !/[-/]/.test(segment.text[word.end] ?? ''),
        )
        .map((word) => ({ start: segment.start + word.start, end: segment.start + word.end })),
    ),
  }))
}

/** "BCĐ" names what "Ban Chỉ đạo (BCĐ)" introduced. */
function withShortForms(
  organizations: readonly FoundOrganization[],
  abbreviations: readonly FoundAbbreviation[],
): FoundOrganization[] {
  return organizations.map((organization) => {
    const short = abbreviations.find(
      ({ long }) => long.toLowerCase() === organization.printed.toLowerCase(),
    )
    if (!short) return organization
    const spans = [...organization.spans, ...short.spans].toSorted(
      (one, other) => one.start - other.start,
    )
    return { ...organization, spans }
  })
}

/** "Tổng cục trưởng Tổng cục A Công an nhân dân (CAND)" and "... Tổng cục A CAND": one post, said twice. */
function withoutShortTwins(
  people: readonly FoundPerson[],
  abbreviations: readonly FoundAbbreviation[],
): readonly FoundPerson[] {
  if (abbreviations.length === 0) return people
  const longOf = new Map(abbreviations.map(({ short, long }) => [short, long]))
  const wholeOf = (title: string): string =>
    title
      .replace(/ \(([^()]+)\)/gu, (whole, short: string) => (longOf.has(short) ? '' : whole))
      .replace(/[^\s,;()]+/gu, (word) => longOf.get(word) ?? word)
  return people.map((person) => {
    const keys = person.positions.map(({ title }) => toneKey(wholeOf(title)))
    return {
      ...person,
      positions: person.positions.filter((_, index) => keys.indexOf(keys[index] ?? '') === index),
    }
  })
}

/** The body that a post is held in is the first one named in it. */
function withOrganizations(
  people: readonly FoundPerson[],
  organizations: readonly FoundOrganization[],
): FoundPerson[] {
  const named = organizations
    .flatMap(({ key, spans }) => spans.map((span) => ({ ...span, key })))
    .toSorted((one, other) => one.start - other.start)
  return people.map((person) => ({
    ...person,
    positions: person.positions.map((position) => {
      const body = named[firstEndingAfter(named, position.start)]
      const isInside = body && body.start >= position.start && body.end <= position.end
      return isInside ? { ...position, organization: body.key } : position
    }),
  }))
}
