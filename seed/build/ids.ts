/**
 * Ids that are the same on every machine. None has a dot: a dotted id is hidden from anonymous
 * readers.
 */
import { toneKey } from '../../vietnamese/fold.ts'
import { slugify } from '../../vietnamese/slug.ts'
import type {
  FoundDocument,
  FoundOrganization,
  FoundPerson,
  FoundPlace,
  Found,
  Report,
} from '../report.ts'
import { fingerprint } from './hash.ts'

/** Posts of the whole country that name no body. */
const CENTRAL_POST =
  /^(?:nguyên |quyền |cố |phó )*(?:tổng bí thư|chủ tịch nước|thủ tướng|bộ trưởng|thứ trưởng|thường trực ban bí thư|chủ tịch quốc hội|tổng thanh tra|tổng kiểm toán|thống đốc)/u
const CENTRAL = 'trung-uong'

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
 * What a person's posts place him in: the whole country, a province, or a place or body in it.
 * With the name it is his identity. Undefined without any post: nobody can be told by a name alone.
 */
export function personScope(person: FoundPerson, found: Found): string | undefined {
  if (person.positions.length === 0) return undefined
  const bodies = person.positions.flatMap(
    ({ organization }) => found.organizations.find(({ key }) => key === organization) ?? [],
  )
  const provincial = bodies.find((body) => body.place !== undefined && body.unit === undefined)
  if (provincial?.place) return provincial.place
  const lower = bodies.find((body) => body.unit !== undefined)
  if (lower) return slugify([lower.unit, lower.place].filter(Boolean).join(' '))
  if (bodies.some((body) => body.place === undefined && !body.isLocal)) return CENTRAL
  if (person.positions.some(({ title }) => CENTRAL_POST.test(toneKey(title)))) return CENTRAL
  const title = person.positions[0]?.title ?? ''
  return slugify([title, found.context].filter(Boolean).join(' '), 60)
}

/** "tran-ngoc-tam-ben-tre"; people of the whole country bear their name alone. */
export function personSlug(name: string, scope: string): string {
  return slugify(scope === CENTRAL ? name : `${name} ${scope}`)
}

export function personId(name: string, scope: string): string {
  return `person-${slugify(`${name} ${scope}`, 120)}`
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
