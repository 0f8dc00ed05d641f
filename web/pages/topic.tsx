import type { TOPIC_QUERY_RESULT } from '../../queries/generated/types.ts'
import { toPage } from '../../queries/paging.ts'
import { Layout, type Navigation } from '../parts/layout.tsx'
import { StoryPages } from '../parts/story-pages.tsx'
import { pagePath } from '../../schemas/policies/page-paths.ts'

export interface TopicPageProps {
  readonly topic: NonNullable<TOPIC_QUERY_RESULT>
  readonly isFirstPage: boolean
  readonly navigation: Navigation
}

/** A topic with its articles. */
export function TopicPage({ topic, isFirstPage, navigation }: TopicPageProps) {
  const path = pagePath('topic', topic.slug)
  const { parent } = topic
  return (
    <Layout
      head={{
        title: topic.name,
        path,
        description: topic.description ?? `Các bài trong chuyên mục ${topic.name}.`,
        isIndexed: isFirstPage,
      }}
      navigation={navigation}
      currentPath={path}
    >
      <div className="listing">
        {parent && (
          <p className="kicker">
            <a href={pagePath('topic', parent.slug)}>{parent.name}</a>
          </p>
        )}
        <h1 className="page-title">{topic.name}</h1>
        {topic.description && <p className="page-lead">{topic.description}</p>}
        <StoryPages
          page={toPage(topic.articles)}
          path={path}
          isFirstPage={isFirstPage}
          empty="Chuyên mục chưa có bài viết nào."
          level={2}
        />
      </div>
    </Layout>
  )
}
