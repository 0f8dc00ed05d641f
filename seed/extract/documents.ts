import { findDates } from '../../vietnamese/dates.ts'
import { slugify } from '../../vietnamese/slug.ts'
import type { FoundAbbreviation, FoundCitation, FoundDocument } from '../report.ts'
import { detailsOf, type CitationDetails } from './citation-details.ts'
import { citationPatterns, citationsIn, type RawCitation } from './citations.ts'
import { kindWords } from './document-kinds.ts'
import type { OrganizationMention } from './organizations.ts'
import type { Segment } from './segments.ts'

interface Cited {
  readonly citation: RawCitation
  readonly details: CitationDetails
  readonly start: number
  readonly end: number
  readonly text: string
}

/** Documents that the report cites, each once, with everything that any of its citations says. */
export function findDocuments(
  text: string,
  segments: readonly Segment[],
  organizations: readonly OrganizationMention[],
  abbreviations: readonly FoundAbbreviation[],
): FoundDocument[] {
  const patterns = citationPatterns(kindWords(abbreviations))
  const cited = segments.flatMap((segment) => {
    const citations = citationsIn(segment, patterns)
    if (citations.length === 0) return []
    const end = segment.start + segment.text.length
    const findings = {
      segment,
      citations,
      dates: findDates(segment.text),
      organizations: organizations.filter(
        (found) => found.start >= segment.start && found.end <= end,
      ),
    }
    return citations.map((citation, index): Cited => {
      const from = segment.start + citation.start
      const to = segment.start + citation.end
      return {
        citation,
        details: detailsOf(findings, index),
        start: from,
        end: to,
        text: text.slice(from, to).replace(/[\s\u00a0]+/gu, ' '),
      }
    })
  })
  return groupCitations(cited)
}

/** What tells one document from another; missing parts are taken from the report's other citations. */
interface Identity {
  readonly kind: string
  readonly number: string
  readonly isFull: boolean
  readonly date: string | undefined
  readonly issuerKey: string | undefined
}

/** Joins the citations of one document: same kind and number, and no two dates or issuers. */
function groupCitations(cited: readonly Cited[]): FoundDocument[] {
  const identities = cited.map((one) => identityOf(one, cited))
  const groups = new Map<string, Cited[]>()
  cited.forEach((one, index) => {
    const key = keyOf(one, identities[index] as Identity, identities)
    groups.set(key, [...(groups.get(key) ?? []), one])
  })
  return [...groups].map(([key, group]) => documentOf(key, group))
}

function identityOf(one: Cited, cited: readonly Cited[]): Identity {
  const { citation, details } = one
  const full = citation.parsed ? undefined : fullCitation(one, cited)
  const number = full?.number ?? citation.number ?? ''
  const worded =
    citation.kindWord ??
    cited.find((other) => other.citation.number === number && other.citation.kindWord)?.citation
      .kindWord
  return {
    kind: full?.kind ?? worded ?? citation.kind,
    number,
    isFull: citation.parsed !== undefined || full !== undefined,
    date: details.date,
    issuerKey: details.issuerKey,
  }
}

function keyOf({ citation }: Cited, identity: Identity, all: readonly Identity[]): string {
  if (citation.number === undefined) {
    return slugify(`${citation.kind} ${citation.lawName} ${citation.lawYear ?? ''}`)
  }
  const same = all.filter(
    (other) => other.kind === identity.kind && other.number === identity.number,
  )
  const date = identity.date ?? onlyOne(same.map((other) => other.date))
  // A bare serial says so little that its issuer belongs to its identity.
  const issuer = identity.isFull
    ? undefined
    : (identity.issuerKey ?? onlyOne(same.map((other) => other.issuerKey)))
  return slugify([identity.kind, identity.number, date, issuer].filter(Boolean).join(' '), 200)
}

/** "Nghị quyết số 12" is the one full citation of that kind and serial in the same report. */
function fullCitation(
  { citation, details }: Cited,
  cited: readonly Cited[],
): RawCitation | undefined {
  const serial = Number.parseInt(citation.number ?? '', 10)
  const candidates = cited.filter(
    (other) =>
      other.citation.parsed !== undefined &&
      other.citation.kind === citation.kind &&
      Number.parseInt(other.citation.parsed.serial, 10) === serial &&
      (!details.issuerKey ||
        !other.details.issuerKey ||
        other.details.issuerKey === details.issuerKey),
  )
  const numbers = new Set(candidates.map((other) => other.citation.number))
  return numbers.size === 1 ? candidates[0]?.citation : undefined
}

/** The value, when the report gives exactly one. */
function onlyOne(values: readonly (string | undefined)[]): string | undefined {
  const known = new Set(values.filter((value) => value !== undefined))
  const [value] = known
  return known.size === 1 ? value : undefined
}

function documentOf(key: string, group: readonly Cited[]): FoundDocument {
  const best = group.find(({ citation }) => citation.parsed) ?? (group[0] as Cited)
  const pick = <Name extends keyof CitationDetails>(name: Name): Pick<CitationDetails, Name> => {
    const value = group.find(({ details }) => details[name] !== undefined)?.details[name]
    return (value === undefined ? {} : { [name]: value }) as Pick<CitationDetails, Name>
  }
  const { citation } = best
  const kind =
    group.find((one) => one.citation.kindWord !== undefined)?.citation.kind ?? citation.kind
  const withIssuer = group.find(
    ({ details }) => details.issuer !== undefined && details.issuerKey !== undefined,
  )
  const issuer = withIssuer
    ? { issuer: withIssuer.details.issuer ?? '', issuerKey: withIssuer.details.issuerKey ?? '' }
    : pick('issuer')
  const subject = citation.lawName === undefined ? pick('subject') : { subject: citation.lawName }
  return {
    key,
    kind,
    flags: citation.parsed?.flags ?? [],
    citations: group.map(({ start, end, text }): FoundCitation => ({
      start,
      end,
      text,
      document: key,
    })),
    ...(citation.number === undefined ? {} : { number: citation.number }),
    ...pick('date'),
    ...issuer,
    ...pick('term'),
    ...subject,
  }
}
