import { pathTo } from '../routes.ts'

/** A link to an organisation by its full name. */
export function OrganizationLink({
  organization,
}: {
  readonly organization: { readonly name: string; readonly slug: string }
}) {
  return <a href={pathTo('organization', organization.slug)}>{organization.name}</a>
}
