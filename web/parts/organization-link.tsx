import { pagePath } from '../../schemas/policies/page-paths.ts'

/** A link to an organisation by its full name. */
export function OrganizationLink({
  organization,
}: {
  readonly organization: { readonly name: string; readonly slug: string }
}) {
  return <a href={pagePath('organization', organization.slug)}>{organization.name}</a>
}
