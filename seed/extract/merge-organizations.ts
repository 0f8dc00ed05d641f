/** The bodies of a report, each once, from where it names them. */
import type { FoundOrganization, FoundPerson } from '../report.ts'
import type { OrganizationMention } from './organizations.ts'
import { placeKey } from './places.ts'
import { overlapsAny } from './spans.ts'

/** Namings of one body become one body; a naming inside a person's name is none. */
export function mergeOrganizations(
  mentions: readonly OrganizationMention[],
  people: readonly FoundPerson[],
): FoundOrganization[] {
  const isInName = overlapsAny(people.flatMap((person) => person.spans))
  const groups = Map.groupBy(
    mentions.filter((mention) => !isInName(mention)),
    ({ key }) => key,
  )
  return [...groups].map(([key, group]) => {
    const [first] = group as [OrganizationMention, ...OrganizationMention[]]
    return {
      key,
      name: first.name,
      printed: group
        .map(({ printed }) => printed)
        .reduce((one, other) => (other.length < one.length ? other : one)),
      kind: first.kind,
      isLocal: first.isLocal,
      spans: group.map(({ start, end }) => ({ start, end })),
      ...(first.province === undefined ? {} : { place: placeKey(first.province) }),
      ...(first.unit === undefined ? {} : { unit: first.unit }),
    }
  })
}
