/**
 * Ids that are the same on every machine. None has a dot: a dotted id is hidden from anonymous
 * readers.
 */
import { toneKey } from '../../vietnamese/fold.ts'
import { withoutChristianName } from '../../vietnamese/christian-names.ts'
import { slugify } from '../../vietnamese/slug.ts'
import type { FoundDocument, FoundOrganization, FoundPlace, Found, Report } from '../report.ts'
import { fingerprint } from './hash.ts'
import { CENTRAL } from './person-scope.ts'

/**
 * An article's id: its day and its headline. Two papers that print one report print both, and so
 * give it one id.
 */
export function articleId(title: string, date: string | undefined): string {
  const day = date?.replaceAll('-', '') ?? 'khong-ngay'
  return `article-${day}-${fingerprint(`${date ?? ''}\n${toneKey(title)}`)}`
}

export function placeId(place: Pick<FoundPlace, 'key'>): string {
  return `place-${place.key}`
}

/** A body's id; one whose name says too little gets the report's own part in it. */
export function organizationId(organization: FoundOrganization, article: string): string {
  return `organization-${organizationSlug(organization, article)}`
}

export function organizationSlug(organization: FoundOrganization, article: string): string {
  return organization.isLocal
    ? `${organization.key}-${fingerprint(article).slice(0, 8)}`
    : organization.key
}

/**
 * "tran-ngoc-tam-ben-tre"; people of the whole country bear their name alone. Of Catholics it has no
 * saint, whom papers leave out as often as not.
 */
export function personSlug(name: string, scope: string): string {
  const own = withoutChristianName(name)
  return slugify(scope === CENTRAL ? own : `${own} ${scope}`)
}

/** A person's id, without the saint's name as in the slug. */
export function personId(name: string, scope: string): string {
  return `person-${slugify(`${withoutChristianName(name)} ${scope}`, 120)}`
}

/** Only a full number with its date is an identity. */
export function isIdentified(document: FoundDocument): boolean {
  return document.date !== undefined && /[-/]/.test(document.number ?? '')
}

/** "nghi-quyet-12-nq-tw-2022-03-16", and the province where the issuer is a province's. */
export function resolutionSlug(document: FoundDocument, found: Found): string {
  const issuer = found.organizations.find(({ key }) => key === document.issuerKey)
  return slugify(
    [document.kind, document.number, document.date, issuer?.place].filter(Boolean).join(' '),
    160,
  )
}

export function resolutionId(document: FoundDocument, found: Found): string {
  return `resolution-${resolutionSlug(document, found)}`
}

/** The publisher: the source that the report names. */
export function publisherOf(report: Report): string | undefined {
  return report.source?.name
}
