import { MENTION_ROLES } from '../../../schemas/vocabulary/mention-roles.ts'
import { titleOf } from '../../../schemas/vocabulary/choice.ts'
import { Box } from '../../parts/box.tsx'
import { OrganizationLink } from '../../parts/organization-link.tsx'
import { PersonName } from '../../parts/people-list.tsx'
import { ResolutionList } from '../../parts/resolution-list.tsx'
import { present, uniqueBy } from '../../present.ts'
import { pagePath } from '../../../schemas/policies/page-paths.ts'
import type { Article } from './page.tsx'

type Mention = NonNullable<Article['mentions']>[number]
type Position = NonNullable<Mention['positions']>[number]

/** What the article is about: its people with their posts, documents, organisations, short forms. */
export function AboutBoxes({ article }: { readonly article: Article }) {
  const mentions = present(article.mentions)
  const organizations = uniqueBy(present(article.organizations), ({ _id }) => _id)
  const places = present(article.places)
  const explained = present(article.abbreviations).filter(({ long }) => long)
  const hasDocuments = present(article.citations).length > 0
  if (
    mentions.length + organizations.length + places.length + explained.length === 0 &&
    !hasDocuments
  ) {
    return null
  }
  return (
    <aside className="aside" aria-label="Trong bài này">
      <People mentions={mentions} />
      <Documents citations={present(article.citations)} />
      {organizations.length > 0 && (
        <Box title="Cơ quan, tổ chức">
          <ul className="plain-list">
            {organizations.map((organization) => (
              <li key={organization._id}>
                <OrganizationLink organization={organization} />
              </li>
            ))}
          </ul>
        </Box>
      )}
      {places.length > 0 && (
        <Box title="Địa danh">
          <p>{places.map(({ name }) => name).join(', ')}</p>
        </Box>
      )}
      {explained.length > 0 && (
        <Box title="Chữ viết tắt">
          <dl className="abbreviations">
            {explained.map(({ _key, short, long }) => (
              <div key={_key}>
                <dt>{short}</dt>
                <dd>{long}</dd>
              </div>
            ))}
          </dl>
        </Box>
      )}
    </aside>
  )
}

/** The people of the article, each once, with the posts that it prints. */
function People({ mentions }: { readonly mentions: readonly Mention[] }) {
  const people = Map.groupBy(mentions, ({ person, name }) => person?._id ?? name)
  if (people.size === 0) return null
  return (
    <Box title="Nhân vật trong bài">
      <ul className="people">
        {[...people].map(([key, mentionsOfOne]) => (
          <Person key={key} mentions={mentionsOfOne} />
        ))}
      </ul>
    </Box>
  )
}

function Person({ mentions }: { readonly mentions: readonly Mention[] }) {
  const person = mentions.find((mention) => mention.person)?.person
  const name = person?.name ?? mentions[0]?.name
  const positions = uniqueBy(
    mentions.flatMap((mention) => present(mention.positions)),
    ({ title }) => title,
  )
  const roles = new Set(
    present(mentions.map(({ role }) => titleOf(MENTION_ROLES, role ?? undefined))),
  )
  return (
    <li>
      <PersonName name={name ?? ''} {...(person ? { slug: person.slug } : {})} />
      {positions.length > 0 && (
        <ul className="person-positions">
          {positions.map((position) => (
            <li key={position._key}>
              <PositionText position={position} />
            </li>
          ))}
        </ul>
      )}
      {roles.size > 0 && <p className="person-role">{[...roles].join(', ')}</p>}
    </li>
  )
}

function PositionText({ position }: { readonly position: Position }) {
  const { title, organization } = position
  return organization ? (
    <a href={pagePath('organization', organization.slug)} title={organization.name}>
      {title}
    </a>
  ) : (
    title
  )
}

/** The documents that the article cites, each once; those that could not be told apart, as printed. */
function Documents({
  citations,
}: {
  readonly citations: readonly NonNullable<Article['citations']>[number][]
}) {
  if (citations.length === 0) return null
  const resolutions = uniqueBy(
    present(citations.map(({ resolution }) => resolution)),
    ({ _id }) => _id,
  )
  const unresolved = uniqueBy(
    citations.filter(({ resolution }) => !resolution),
    ({ text }) => text,
  )
  return (
    <Box title="Văn bản được dẫn">
      {resolutions.length > 0 && <ResolutionList resolutions={resolutions} />}
      {unresolved.length > 0 && (
        <ul className="plain-list">
          {unresolved.map(({ _key, text }) => (
            <li key={_key}>{text}</li>
          ))}
        </ul>
      )}
    </Box>
  )
}
