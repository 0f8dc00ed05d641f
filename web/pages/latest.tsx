import { Layout, type Navigation } from '../parts/layout.tsx'
import type { Page } from '../../queries/paging.ts'
import { StoryPages } from '../parts/story-pages.tsx'
import type { StoryData } from '../parts/stories.tsx'
import { PATHS } from '../routes.ts'

export interface LatestPageProps {
  readonly page: Page<StoryData>
  readonly isFirstPage: boolean
  readonly navigation: Navigation
}

/** Everything the newspaper has, newest first, page by page. */
export function LatestPage({ page, isFirstPage, navigation }: LatestPageProps) {
  return (
    <Layout
      head={{
        title: 'Tin mới',
        path: PATHS.latest,
        description: 'Các bài mới xuất bản.',
        isIndexed: isFirstPage,
      }}
      navigation={navigation}
      currentPath={PATHS.latest}
    >
      <div className="listing">
        <h1 className="page-title">Tin mới</h1>
        <StoryPages
          page={page}
          path={PATHS.latest}
          isFirstPage={isFirstPage}
          empty="Chưa có bài viết nào được xuất bản."
          level={2}
        />
      </div>
    </Layout>
  )
}
