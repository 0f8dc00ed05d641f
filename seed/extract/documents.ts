import { singleSpaced, withoutLineEnds } from '../../vietnamese/letters.ts'
import { datesIn, type FoundDate } from '../../vietnamese/dates.ts'
import { slugify } from '../../vietnamese/slug.ts'
import type {
  FoundAbbreviation,
  FoundCitation,
  FoundDocument,
  IssuedAs,
  ParsedReport,
} from '../report.ts'
import { announcedIn, isOfList, type Announced, type SegmentFindings } from './citation-dates.ts'
import { detailsOf, type CitationDetails } from './citation-details.ts'
import { citationPatterns, citationsIn, type RawCitation } from './citations.ts'
import { dayReader, type DayReader } from './days.ts'
import { kindWords } from './document-kinds.ts'
import type { OrganizationMention } from './organizations.ts'
import { findPosts } from './posts.ts'
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
  { text, issued, date }: Pick<ParsedReport, 'text' | 'issued' | 'date'>,
  segments: readonly Segment[],
  organizations: readonly OrganizationMention[],
  abbreviations: readonly FoundAbbreviation[],
): FoundDocument[] {
  const patterns = citationPatterns(kindWords(abbreviations))
  const readDay = dayReader(date, segments)
  let announced: Announced | undefined
  let dayBefore: string | undefined
  const cited = segments.flatMap((segment) => {
    const citations = citationsIn(segment, patterns)
    if (citations.length === 0) {
      if (segment.kind !== 'caption') {
        announced = announcedIn(segment, readDay)
        dayBefore = lastDay(datesIn(segment.text), readDay)
      }
      return []
    }
    const end = segment.start + segment.text.length
    const findings: SegmentFindings = {
      segment,
      printed: withoutLineEnds(text.slice(segment.start, end)),
      citations,
      dates: datesIn(segment.text),
      dayBefore,
      readDay,
      posts: findPosts(segment, () => false),
      organizations: organizations.filter(
        (found) => found.start >= segment.start && found.end <= end,
      ),
    }
    if (announced && !isOfList(announced, findings)) announced = announcedIn(segment, readDay)
    const list = announced
    dayBefore = lastDay(findings.dates, readDay)
    return citations.map((citation, index): Cited => {
      const from = segment.start + citation.start
      const to = segment.start + citation.end
      return {
        citation,
        details: withListDay(
          withDayOfIssue(detailsOf(findings, index), issued, from),
          index === 0 ? list : undefined,
        ),
        start: from,
        end: to,
        text: singleSpaced(text.slice(from, to)),
      }
    })
  })
  return groupCitations(cited)
}

function lastDay(dates: readonly FoundDate[], readDay: DayReader): string | undefined {
  const last = dates.findLast(({ precision, from }) => precision === 'day' && !from)
  return last && readDay(last)
}

/** A document cited in the letterhead of the text itself is of the letterhead's day. */
function withDayOfIssue(
  details: CitationDetails,
  issued: IssuedAs | undefined,
  at: number,
): CitationDetails {
  const { start = Infinity, end = 0, date } = issued ?? {}
  const isOwn = date !== undefined && details.date === undefined && at >= start && at < end
  return isOwn ? { ...details, date } : details
}

/** A document of a list is of the day on which the list was signed. */
function withListDay(details: CitationDetails, list: Announced | undefined): CitationDetails {
  return list && details.date === undefined ? { ...details, date: list.date } : details
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
  const full = Map.groupBy(
    cited.filter(({ citation }) => citation.parsed),
    ({ citation }) => `${citation.kind} ${Number.parseInt(citation.parsed?.serial ?? '', 10)}`,
  )
  const worded = new Map<string | undefined, string>()
  for (const { citation } of cited) {
    if (citation.kindWord && !worded.has(citation.number))
      worded.set(citation.number, citation.kindWord)
  }
  const identities = cited.map((one) => identityOf(one, full, worded))
  const alike = Map.groupBy(identities, ({ kind, number }) => `${kind} ${number}`)
  const known = new Map(
    [...alike].map(([key, same]) => [
      key,
      {
        date: onlyOne(same.map(({ date }) => date)),
        issuerKey: onlyOne(same.map(({ issuerKey }) => issuerKey)),
      },
    ]),
  )
  const groups = Map.groupBy(cited, (one, index) => {
    const identity = identities[index] as Identity
    return keyOf(one, identity, known.get(`${identity.kind} ${identity.number}`) ?? {})
  })
  return [...groups].map(([key, group]) => documentOf(key, group))
}

function identityOf(
  { citation, details }: Cited,
  full: ReadonlyMap<string, readonly Cited[]>,
  worded: ReadonlyMap<string | undefined, string>,
): Identity {
  const meant = citation.parsed ? undefined : fullCitation({ citation, details }, full)
  const number = meant?.number ?? citation.number ?? ''
  const first = worded.get(number)
  const own = meant?.kind ?? citation.kindWord ?? first ?? citation.kind
  return {
    // "Quy chế phối hợp số 5-QC/ĐU" is cited again as "Quy chế số 5-QC/ĐU".
    kind: citation.parsed && first !== undefined && isLongerName(first, own) ? first : own,
    number,
    isFull: citation.parsed !== undefined || meant !== undefined,
    date: details.date,
    issuerKey: details.issuerKey,
  }
}

function isLongerName(one: string, other: string): boolean {
  return one.startsWith(`${other} `) || other.startsWith(`${one} `)
}

function keyOf(
  { citation }: Cited,
  identity: Identity,
  known: { readonly date?: string | undefined; readonly issuerKey?: string | undefined },
): string {
  if (citation.number === undefined) {
    return slugify(`${citation.kind} ${citation.lawName} ${citation.lawYear ?? ''}`)
  }
  const date = identity.date ?? known.date
  // A bare serial says so little that its issuer belongs to its identity.
  const issuer = identity.isFull ? undefined : (identity.issuerKey ?? known.issuerKey)
  return slugify([identity.kind, identity.number, date, issuer].filter(Boolean).join(' '), 200)
}

/** "Nghị quyết số 12" is the one full citation of that kind and serial in the same report. */
function fullCitation(
  { citation, details }: Pick<Cited, 'citation' | 'details'>,
  full: ReadonlyMap<string, readonly Cited[]>,
): RawCitation | undefined {
  const candidates = (
    full.get(`${citation.kind} ${Number.parseInt(citation.number ?? '', 10)}`) ?? []
  ).filter(
    (other) =>
      !details.issuerKey ||
      !other.details.issuerKey ||
      other.details.issuerKey === details.issuerKey,
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
  // Of two spellings of a number the one with the right marks is the document's.
  const parsed = group.filter(({ citation }) => citation.parsed)
  const wellSpelt = parsed.find(({ citation }) => !citation.parsed?.flags.includes('separator'))
  const best = wellSpelt ?? parsed[0] ?? (group[0] as Cited)
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
