/** The documents of the people, resolutions and places that a report names. */
import { opensWithCapital } from '../../vietnamese/case.ts'
import { sortName } from '../../vietnamese/collate.ts'
import type { Found, FoundDocument, FoundPerson, Report } from '../report.ts'
import { present, reference, type Reference, type SanityDocument } from './documents.ts'
import { withKeys } from './hash.ts'
import { personSlug, placeId, resolutionSlug } from './ids.ts'

export function personDocument(
  person: FoundPerson,
  scope: string,
  id: string,
  article: string,
  organizationRef: (key: string | undefined) => Reference | undefined,
): SanityDocument {
  const rank = person.honorifics.find(
    (honorific) =>
      opensWithCapital(honorific) &&
      !/^(?:đồng chí|ông|bà|anh|chị|cô|chú|bác|cụ|em)$/iu.test(honorific),
  )
  return present({
    _id: id,
    _type: 'person' as const,
    name: person.name,
    sortName: sortName(person.name),
    slug: { _type: 'slug', current: personSlug(person.name, scope) },
    honorific: rank,
    positions: withKeys(
      person.positions.map(({ title, organization }) =>
        present({
          _type: 'position',
          title,
          organization: organizationRef(organization),
          // Weak: a person must not keep the article from being unpublished.
          firstSeenIn: { ...reference(article), _weak: true },
        }),
      ),
      ({ title }) => title,
    ),
  })
}

export function resolutionDocument(
  document: FoundDocument,
  id: string,
  found: Found,
  issuer: Reference | undefined,
): SanityDocument {
  return present({
    _id: id,
    _type: 'resolution' as const,
    number: document.number,
    kind: document.kind,
    title: document.subject,
    issuer,
    term: document.term,
    signedOn: document.date,
    slug: { _type: 'slug', current: resolutionSlug(document, found) },
  })
}

export function placeDocument(
  place: Report['found']['places'][number],
  report: Report,
): SanityDocument {
  const province =
    report.found.context && report.found.places.find(({ name }) => name === report.found.context)
  const parent =
    province &&
    province.key !== place.key &&
    place.kind !== 'province' &&
    place.key.endsWith(province.key)
      ? reference(placeId(province))
      : undefined
  return present({
    _id: placeId(place),
    _type: 'place' as const,
    name: place.name,
    slug: { _type: 'slug', current: place.key },
    kind: place.kind,
    parent,
  })
}
