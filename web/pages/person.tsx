import type { PERSON_QUERY_RESULT } from '../../queries/generated/types.ts'
import { toPage } from '../../queries/paging.ts'
import { Box } from '../parts/box.tsx'
import { Layout, type Navigation } from '../parts/layout.tsx'
import { OrganizationLink } from '../parts/organization-link.tsx'
import { Prose } from '../parts/prose.tsx'
import { StoryPages } from '../parts/story-pages.tsx'
import { formatCalendarDate } from '../format/dates.ts'
import { Picture } from '../portable-text/picture.tsx'
import { safeHref } from '../portable-text/links.ts'
import { present } from '../present.ts'
import { pagePath } from '../../schemas/policies/page-paths.ts'
import { absoluteUrl, useSite } from '../site.ts'

type Person = NonNullable<PERSON_QUERY_RESULT>
type Position = NonNullable<Person['positions']>[number]

export interface PersonPageProps {
  readonly person: Person
  readonly isFirstPage: boolean
  readonly navigation: Navigation
}

/** A person: posts, life, and the articles that mention them. */
export function PersonPage({ person, isFirstPage, navigation }: PersonPageProps) {
  const site = useSite()
  const path = pagePath('person', person.slug)
  const positions = present(person.positions)
  const portrait = site.imageSources(person.portrait?.image, 4 / 5)
  const description = [person.name, positions.map(({ title }) => title).join(', ')]
    .filter(Boolean)
    .join(' – ')
  return (
    <Layout
      head={{
        title: person.name,
        path,
        description,
        image: portrait && { ...portrait, alt: person.name },
        openGraph: { 'og:type': 'profile' },
        isIndexed: isFirstPage,
        jsonLd: personJsonLd(person, positions, absoluteUrl(site, path)),
      }}
      navigation={navigation}
      currentPath={path}
    >
      <div className="profile">
        <header className="profile-head">
          {portrait && (
            <div className="portrait">
              <Picture
                source={portrait}
                alt={person.portrait?.alt ?? person.name}
                sizes="12rem"
                isFirst
              />
            </div>
          )}
          <div>
            <p className="kicker">Nhân vật</p>
            <h1 className="page-title">{person.name}</h1>
            {positions.length > 0 && (
              <ul className="positions">
                {positions.map((position) => (
                  <PositionItem key={position._key} position={position} />
                ))}
              </ul>
            )}
            {person.aliases && person.aliases.length > 0 && (
              <p className="aliases">Tên khác: {person.aliases.join(', ')}</p>
            )}
          </div>
        </header>
        {person.bio && (
          <Box title="Tiểu sử">
            <Prose value={person.bio} />
          </Box>
        )}
        <Links links={person.links} />
        <Box title={`Tin, bài có ${person.name}`}>
          <StoryPages
            page={toPage(person.articles)}
            path={path}
            isFirstPage={isFirstPage}
            empty="Chưa có bài nào nhắc đến nhân vật này."
            noteOf={({ printedPositions }) => present(printedPositions).join(', ') || undefined}
          />
        </Box>
      </div>
    </Layout>
  )
}

function PositionItem({ position }: { readonly position: Position }) {
  const { organization, from, to } = position
  const period = [from && `từ ${formatCalendarDate(from)}`, to && `đến ${formatCalendarDate(to)}`]
    .filter(Boolean)
    .join(' ')
  return (
    <li>
      <span className="position-title">{position.title}</span>
      {organization && (
        <span className="position-organization">
          <OrganizationLink organization={organization} />
        </span>
      )}
      {period && <span className="position-period">{period}</span>}
    </li>
  )
}

function Links({ links }: { readonly links: Person['links'] }) {
  const safe = present(links).flatMap((link) => {
    const href = safeHref(link.url)
    return href ? [{ ...link, href }] : []
  })
  if (safe.length === 0) return null
  return (
    <Box title="Liên kết">
      <ul className="plain-list">
        {safe.map(({ _key, title, href }) => (
          <li key={_key}>
            <a href={href} rel="noopener nofollow">
              {title ?? href}
            </a>
          </li>
        ))}
      </ul>
    </Box>
  )
}

function personJsonLd(person: Person, positions: readonly Position[], url: string): object {
  return {
    '@type': 'Person',
    name: person.name,
    url,
    ...(person.honorific && { honorificPrefix: person.honorific }),
    ...(person.aliases && { alternateName: person.aliases }),
    ...(positions.length > 0 && {
      jobTitle: positions.map(({ title }) => title),
      worksFor: positions.flatMap(({ organization }) =>
        organization ? [{ '@type': 'Organization', name: organization.name }] : [],
      ),
    }),
  }
}
