import type { ARTICLE_QUERY_RESULT } from '../../../queries/generated/types.ts'
import { Box } from '../../parts/box.tsx'
import { Layout, type Navigation } from '../../parts/layout.tsx'
import { Prose } from '../../parts/prose.tsx'
import { StoryList } from '../../parts/stories.tsx'
import { Figure } from '../../portable-text/figure.tsx'
import { present } from '../../present.ts'
import { pagePath } from '../../../schemas/policies/page-paths.ts'
import { useSite } from '../../site.ts'
import { AboutBoxes } from './about-boxes.tsx'
import { Corrections, CORRECTIONS_ID } from './corrections.tsx'
import { articleHead } from './head.ts'
import { ArticleMeta, Signature } from './meta.tsx'

/** An article as `ARTICLE_QUERY` gives it. */
export type Article = NonNullable<ARTICLE_QUERY_RESULT>

export interface ArticlePageProps {
  readonly article: Article
  readonly navigation: Navigation
}

/** An article with everything its text leads to. */
export function ArticlePage({ article, navigation }: ArticlePageProps) {
  const site = useSite()
  const corrections = present(article.corrections)
  const isRetracted = corrections.some(({ kind }) => kind === 'retraction')
  const related = present(article.related)
  const [topic] = present(article.topics)
  return (
    <Layout
      head={articleHead(article, site)}
      navigation={navigation}
      currentPath={pagePath('article', article.slug)}
    >
      <div className="article-grid">
        <article className="article">
          <header className="article-head">
            {topic && (
              <p className="article-topic">
                <a href={pagePath('topic', topic.slug)}>{topic.name}</a>
              </p>
            )}
            {article.kicker && <p className="kicker">{article.kicker}</p>}
            <h1 className="article-title">{article.title}</h1>
            <ArticleMeta article={article} />
            {corrections.length > 0 && (
              <p className={isRetracted ? 'correction-notice retracted' : 'correction-notice'}>
                <a href={`#${CORRECTIONS_ID}`}>
                  {isRetracted ? 'Toà soạn đã rút lại bài này.' : 'Bài có đính chính, cập nhật.'}
                </a>
              </p>
            )}
          </header>
          {article.lead && <p className="article-lead">{article.lead}</p>}
          {article.leadImage && (
            <Figure figure={article.leadImage} imageSources={site.imageSources} isFirst />
          )}
          <Prose value={article.body} className="article-body" />
          <Signature article={article} />
          <Corrections corrections={corrections} />
        </article>
        <AboutBoxes article={article} />
      </div>
      <div className="article-after">
        {related.length > 0 && (
          <Box title="Tin liên quan">
            <StoryList stories={related} size="card" />
          </Box>
        )}
        {article.latest.length > 0 && (
          <Box title="Tin mới">
            <StoryList stories={article.latest} size="card" />
          </Box>
        )}
      </div>
    </Layout>
  )
}
