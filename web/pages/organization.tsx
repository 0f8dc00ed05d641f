import type { ORGANIZATION_QUERY_RESULT } from '../../queries/generated/types.ts'
import { toPage } from '../../queries/paging.ts'
import { Box } from '../parts/box.tsx'
import { Facts } from '../parts/facts.tsx'
import { Layout, type Navigation } from '../parts/layout.tsx'
import { OrganizationLink } from '../parts/organization-link.tsx'
import { PeopleList } from '../parts/people-list.tsx'
import { ResolutionList } from '../parts/resolution-list.tsx'
import { StoryPages } from '../parts/story-pages.tsx'
import { present } from '../present.ts'
import { pagePath } from '../../schemas/policies/page-paths.ts'
import { absoluteUrl, useSite } from '../site.ts'

type Organization = NonNullable<ORGANIZATION_QUERY_RESULT>

export interface OrganizationPageProps {
  readonly organization: Organization
  readonly isFirstPage: boolean
  readonly navigation: Navigation
}

/** An organisation: where it belongs, who holds its posts, what it issued, and the news of it. */
export function OrganizationPage({ organization, isFirstPage, navigation }: OrganizationPageProps) {
  const site = useSite()
  const path = pagePath('organization', organization.slug)
  const { parent, place } = organization
  const people = present(organization.people).map((person) => ({
    ...person,
    positions: present(person.positions).map(({ title }) => title),
  }))
  return (
    <Layout
      head={{
        title: organization.name,
        path,
        description: organization.description ?? `Tin, bài về ${organization.name}.`,
        isIndexed: isFirstPage,
        jsonLd: organizationJsonLd(organization, absoluteUrl(site, path)),
      }}
      navigation={navigation}
      currentPath={path}
    >
      <div className="profile">
        <header className="document-head">
          <p className="kicker">Cơ quan, tổ chức</p>
          <h1 className="page-title">{organization.name}</h1>
          {organization.description && <p className="page-lead">{organization.description}</p>}
        </header>
        <Facts
          facts={[
            ['Tên tắt', organization.shortName],
            ['Tên khác', organization.aliases?.join(', ')],
            ['Trực thuộc', parent && <OrganizationLink organization={parent} />],
            ['Địa phương', place?.name],
          ]}
        />
        {people.length > 0 && (
          <Box title="Nhân sự">
            <PeopleList people={people} />
          </Box>
        )}
        {organization.children.length > 0 && (
          <Box title="Đơn vị trực thuộc">
            <ul className="plain-list">
              {organization.children.map((child) => (
                <li key={child._id}>
                  <OrganizationLink organization={child} />
                </li>
              ))}
            </ul>
          </Box>
        )}
        {organization.resolutions.length > 0 && (
          <Box title="Văn bản đã ban hành">
            <ResolutionList resolutions={organization.resolutions} />
          </Box>
        )}
        <Box title={`Tin, bài có ${organization.name}`}>
          <StoryPages
            page={toPage(organization.articles)}
            path={path}
            isFirstPage={isFirstPage}
            empty="Chưa có bài nào về cơ quan, tổ chức này."
          />
        </Box>
      </div>
    </Layout>
  )
}

function organizationJsonLd(organization: Organization, url: string): object {
  const { shortName, parent } = organization
  return {
    '@type': 'Organization',
    name: organization.name,
    ...(shortName && { alternateName: shortName }),
    ...(parent && { parentOrganization: { '@type': 'Organization', name: parent.name } }),
    url,
  }
}
