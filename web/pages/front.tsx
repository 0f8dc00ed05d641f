import type { FRONT_PAGE_QUERY_RESULT } from '../../queries/generated/types.ts'
import { PAGE_SIZE } from '../../queries/paging.ts'
import { Box } from '../parts/box.tsx'
import { Layout, type Navigation } from '../parts/layout.tsx'
import { PeopleList } from '../parts/people-list.tsx'
import { ResolutionList } from '../parts/resolution-list.tsx'
import { Story, StoryList } from '../parts/stories.tsx'
import { present, uniqueBy } from '../present.ts'
import { pagePath } from '../../schemas/policies/page-paths.ts'
import { PATHS } from '../routes.ts'
import { absoluteUrl, useSite } from '../site.ts'

/** Stories right after the lead story. */
const SECOND_STORIES = 3
/** Documents and people shown beside the news. */
const ASIDE_ITEMS = 6

export interface FrontPageProps {
  readonly front: FRONT_PAGE_QUERY_RESULT
  readonly navigation: Navigation
}

/** The front page: lead story, the next ones, the latest, and a section for each topic. */
export function FrontPage({ front, navigation }: FrontPageProps) {
  const site = useSite()
  const [lead, ...others] = front.latest.slice(0, PAGE_SIZE)
  const second = others.slice(0, SECOND_STORIES)
  const latest = others.slice(SECOND_STORIES)
  const atTop = new Set([lead, ...second].map((story) => story?._id))
  const topics = front.topics
    .map((topic) => ({ ...topic, articles: topic.articles.filter(({ _id }) => !atTop.has(_id)) }))
    .filter(({ articles }) => articles.length > 0)
  return (
    <Layout
      head={{
        description: site.publication.tagline,
        path: PATHS.home,
        jsonLd: {
          '@type': 'WebSite',
          name: site.publication.name,
          url: absoluteUrl(site, PATHS.home),
          inLanguage: 'vi',
        },
      }}
      navigation={navigation}
      currentPath={PATHS.home}
    >
      <div className="front">
        {lead ? (
          <div className="front-news">
            <div className={second.length > 0 ? 'front-top' : 'front-top front-top-alone'}>
              <Story story={lead} size="lead" level={2} />
              {second.length > 0 && <StoryList stories={second} size="card" level={2} />}
            </div>
            {latest.length > 0 && (
              <section className="section" aria-labelledby="tin-moi">
                <h2 className="section-title" id="tin-moi">
                  <a href={PATHS.latest}>Tin mới</a>
                </h2>
                <StoryList stories={latest} />
              </section>
            )}
            {front.latest.length > PAGE_SIZE && (
              <p className="more">
                <a href={PATHS.latest}>Xem tất cả tin mới</a>
              </p>
            )}
          </div>
        ) : (
          <p className="empty front-news">Chưa có bài viết nào được xuất bản.</p>
        )}
        <InTheNews latest={front.latest} />
      </div>
      {topics.map((topic) => (
        <section className="section" key={topic._id} aria-labelledby={topic._id}>
          <h2 className="section-title" id={topic._id}>
            <a href={pagePath('topic', topic.slug)}>{topic.name}</a>
          </h2>
          <StoryList stories={topic.articles} size="card" />
        </section>
      ))}
    </Layout>
  )
}

/** The documents and the people of the latest stories. */
function InTheNews({ latest }: { readonly latest: FRONT_PAGE_QUERY_RESULT['latest'] }) {
  const resolutions = uniqueBy(
    latest.flatMap((story) => present(story.resolutions)),
    ({ _id }) => _id,
  ).slice(0, ASIDE_ITEMS)
  const people = uniqueBy(
    latest.flatMap((story) =>
      present(story.people).flatMap(({ person, positions }) =>
        person ? [{ ...person, positions: present(positions) }] : [],
      ),
    ),
    ({ _id }) => _id,
  ).slice(0, ASIDE_ITEMS)
  if (resolutions.length === 0 && people.length === 0) return null
  return (
    <aside className="aside" aria-label="Văn bản và nhân vật trong tin">
      {resolutions.length > 0 && (
        <Box title="Văn bản trong tin">
          <ResolutionList resolutions={resolutions} />
        </Box>
      )}
      {people.length > 0 && (
        <Box title="Nhân vật trong tin">
          <PeopleList people={people} />
        </Box>
      )}
    </aside>
  )
}
