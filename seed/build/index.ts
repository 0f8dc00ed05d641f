/** From a report to documents of the content model. Pure; what is there already comes in as `Known`. */
import { capitalised } from '../../vietnamese/letters.ts'
import { vietnamTime } from '../../vietnamese/dates.ts'
import { slugify } from '../../vietnamese/slug.ts'
import type { Found, FoundDocument, FoundPerson, ImportWarning, Report } from '../report.ts'
import { lineCounter } from '../warnings.ts'
import { bodyOf, type Annotation } from './body.ts'
import { present, reference, type Reference, type SanityDocument } from './documents.ts'
import { personDocument, placeDocument, resolutionDocument } from './entities.ts'
import { withKeys } from './hash.ts'
import {
  articleId,
  isIdentified,
  organizationId,
  organizationSlug,
  personId,
  placeId,
  publisherOf,
  resolutionId,
} from './ids.ts'
import { personScope } from './person-scope.ts'

/** What the dataset knows already: which of its documents a report means. */
export interface Known {
  /** The article that this file was imported to before, or undefined. */
  articleOf(report: Report, id: string): string | undefined
  /** The person of this name whom the scope fits. */
  personOf(name: string, id: string): string | undefined
  /** The one document that a citation can mean, or undefined when none or several fit. */
  resolutionOf(
    document: FoundDocument,
    id: string | undefined,
    issuerId: string | undefined,
    citedOn: string | undefined,
  ): string | undefined
  /** Others of the same name, who are somebody else as far as the posts tell. */
  namesakesOf(name: string, id: string): readonly string[]
  /** An uploaded picture of the report. */
  assetOf?(report: Report, picture: number): string | undefined
}

export const NOTHING_KNOWN: Known = {
  articleOf: () => undefined,
  personOf: () => undefined,
  resolutionOf: (_document, id) => id,
  namesakesOf: () => [],
}

/** The documents of one report: the article first, then what it refers to. */
export interface Built {
  readonly report: Report
  readonly article: SanityDocument
  readonly entities: readonly SanityDocument[]
  readonly warnings: readonly ImportWarning[]
  /** Citations that no document could be found for. */
  readonly openCitations: number
}

/**
 * Builds a report's documents. Fields that the report says nothing about are absent; nothing is
 * filled in that is not printed or computed from what is printed.
 */
export function buildDocuments(report: Report, known: Known = NOTHING_KNOWN): Built {
  const { found } = report
  const printed = asPrinted(report)
  const ownId = articleId(report.title ?? report.file, report.date)
  const id = known.articleOf(report, ownId) ?? ownId
  const lineOf = lineCounter(report.text)
  const warnings = [...report.warnings]
  const organizationRefs = new Map(
    found.organizations.map((body) => [body.key, organizationId(body, id)]),
  )
  const organizationRef = (key: string | undefined): Reference | undefined => {
    const target = key === undefined ? undefined : organizationRefs.get(key)
    return target === undefined ? undefined : reference(target)
  }

  const people = found.people.map((person) => {
    const scope = personScope(person, { found: printed, report, article: id })
    const chosen = report.identities?.get(person.name)
    if (chosen !== undefined) return { person, scope: scope ?? '', id: chosen, isNamesake: false }
    const line = () => lineOf(person.spans[0]?.start ?? 0)
    if (scope === undefined) {
      warnings.push({
        code: 'unresolvedPerson',
        message: `Chưa rõ “${person.name}” là ai: bài không nêu chức vụ.`,
        line: line(),
        excerpt: person.name,
      })
      return { person }
    }
    const own = personId(person.name, scope)
    const target = known.personOf(person.name, own) ?? own
    const namesakes = known.namesakesOf(person.name, target)
    if (namesakes.length > 0) {
      warnings.push({
        code: 'namesake',
        message: `Đã có người khác cùng tên “${person.name}”; hãy xem có phải cùng một người.`,
        line: line(),
        excerpt: person.name,
      })
    }
    return { person, scope, id: target, isNamesake: namesakes.length > 0 }
  })

  let openCitations = 0
  const resolutions = found.documents.map((document) => {
    const own = isIdentified(document) ? resolutionId(document, printed) : undefined
    const issuer = printed.organizations.find(({ key }) => key === document.issuerKey)
    const target = known.resolutionOf(
      document,
      own,
      issuer && organizationId(issuer, id),
      report.date,
    )
    if (target === undefined) {
      openCitations++
      const [first] = document.citations
      warnings.push({
        code: 'unresolvedCitation',
        message: `Chưa rõ “${first?.text ?? ''}” là văn bản nào: bài không in đủ số và ngày.`,
        line: lineOf(first?.start ?? 0),
        excerpt: first?.text ?? '',
      })
    }
    return { document, own, target }
  })

  const annotations: Annotation[] = [
    ...(report.links ?? []).map(({ start, end, href }) => ({
      start,
      end,
      mark: { _type: 'link', href },
    })),
    ...(report.emphasis ?? []).map(({ start, end, as }) => ({ start, end, mark: as })),
    ...people.flatMap(({ person, id: target }) =>
      target === undefined
        ? []
        : person.spans.map((span) => ({
            ...span,
            mark: { _type: 'personMention', person: reference(target) },
          })),
    ),
    ...resolutions.flatMap(({ document, target }) =>
      target === undefined
        ? []
        : document.citations.map(({ start, end }) => ({
            start,
            end,
            mark: { _type: 'resolutionMention', resolution: reference(target) },
          })),
    ),
    ...found.organizations.flatMap((body) =>
      body.spans.map((span) => ({
        ...span,
        mark: { _type: 'organizationMention', organization: reference(organizationId(body, id)) },
      })),
    ),
    ...found.abbreviations.flatMap(({ long, spans }) =>
      spans.map((span) => ({ ...span, mark: { _type: 'abbreviation', long } })),
    ),
  ]

  const article = present({
    _id: id,
    _type: 'article' as const,
    title: report.title,
    slug: { _type: 'slug', current: slugify(report.title ?? '') },
    kicker: report.kicker,
    lead: report.lead,
    body: bodyOf(report, annotations, (picture) => {
      const asset = known.assetOf?.(report, picture)
      return asset === undefined ? undefined : { _type: 'image', asset: reference(asset) }
    }),
    publishedAt: report.date === undefined ? undefined : vietnamTime(report.date, report.time),
    dateline: datelineOf(report),
    byline: withKeys(
      report.byline.map((entry) =>
        present({ _type: 'bylineEntry', name: entry.name, role: entry.role }),
      ),
    ),
    source:
      report.source &&
      present({ _type: 'source', name: report.source.name, url: report.source.url }),
    mentions: withKeys(
      people.map(({ person, id: target }) => mentionOf(person, target, organizationRef)),
      ({ name }) => name,
    ),
    citations: withKeys(
      resolutions
        .flatMap(({ document, target }) =>
          document.citations.map((citation) => ({ ...citation, target })),
        )
        .toSorted((one, other) => one.start - other.start)
        .map(({ text, target }) =>
          present({
            _type: 'citation',
            text,
            resolution: target === undefined ? undefined : reference(target),
          }),
        ),
      ({ text }) => text,
    ),
    organizations: withKeys([...organizationRefs.values()].map(reference), ({ _ref }) => _ref),
    places: withKeys(
      found.places.map((place) => reference(placeId(place))),
      ({ _ref }) => _ref,
    ),
    abbreviations: withKeys(
      found.abbreviations.map(({ short, long }) => ({ _type: 'abbreviationEntry', short, long })),
    ),
  })

  return {
    report,
    article,
    entities: [
      ...found.places.map((place) => placeDocument(place, report)),
      ...found.organizations.map((body) =>
        present({
          _id: organizationId(body, id),
          _type: 'organization' as const,
          name: body.name,
          shortName:
            body.printed.toLowerCase() === body.name.toLowerCase()
              ? undefined
              : capitalised(body.printed),
          slug: { _type: 'slug', current: organizationSlug(body, id) },
          kind: body.kind,
          // An editor may have said that it is no place; then no document is made of it.
          place: found.places.some(({ key }) => key === body.place)
            ? reference(`place-${body.place}`)
            : undefined,
        }),
      ),
      ...resolutions.flatMap(({ document, own, target }) =>
        own === undefined || target === undefined
          ? []
          : [resolutionDocument(document, target, printed, organizationRef(document.issuerKey))],
      ),
      ...people.flatMap(({ person, scope, id: target }) =>
        scope === undefined || target === undefined
          ? []
          : [personDocument(person, scope, target, id, organizationRef)],
      ),
    ],
    warnings,
    openCitations,
  }
}

/** What was found, with the bodies that an editor denied: by these, too, it is told what is meant. */
function asPrinted({ found, deniedOrganizations = [] }: Report): Found {
  return { ...found, organizations: [...found.organizations, ...deniedOrganizations] }
}

function datelineOf(report: Report): Record<string, unknown> | undefined {
  const { date, partOfDay, place } = report.found.event
  if (date === undefined && partOfDay === undefined && place === undefined) return undefined
  return present({ _type: 'dateline', place, date, partOfDay })
}

function mentionOf(
  person: FoundPerson,
  target: string | undefined,
  organizationRef: (key: string | undefined) => Reference | undefined,
) {
  return present({
    _type: 'mention',
    person: target === undefined ? undefined : reference(target),
    name: person.name,
    honorifics: [...person.honorifics],
    positions: withKeys(
      person.positions.map(({ title, organization }) =>
        present({ _type: 'mentionPosition', title, organization: organizationRef(organization) }),
      ),
    ),
    role: person.role ?? 'mentioned',
  })
}

/** Where the article came from, without the fingerprints of its fields. */
export function originOf(report: Report): Record<string, unknown> {
  return present({
    _type: 'importedFrom',
    file: report.file,
    sha256: report.sha256,
    publisher: publisherOf(report),
  })
}
