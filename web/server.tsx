import { join } from 'node:path'
import type { ClientReturn } from '@sanity/client'
import { Hono, type Context } from 'hono'
import { etag } from 'hono/etag'
import { trimTrailingSlash } from 'hono/trailing-slash'
import type { ReactNode } from 'react'
import {
  ARTICLE_QUERY,
  FRONT_PAGE_QUERY,
  LATEST_ARTICLES_QUERY,
  NAVIGATION_QUERY,
  TOPIC_QUERY,
} from '../queries/articles.ts'
import { FEED_QUERY, SITEMAP_QUERY } from '../queries/feeds.ts'
import { createFetchPublic } from '../queries/fetch.ts'
import { ORGANIZATION_QUERY } from '../queries/organizations.ts'
import { FIRST_PAGE, toPage } from '../queries/paging.ts'
import { PERSON_QUERY } from '../queries/people.ts'
import { RESOLUTION_QUERY } from '../queries/resolutions.ts'
import type { PageType } from '../schemas/policies/page-paths.ts'
import { atomFeed } from './feeds/atom.ts'
import { robots } from './feeds/robots.ts'
import { sitemap } from './feeds/sitemap.ts'
import { assets } from './http/assets.ts'
import { ContentError, withContentErrors } from './http/content-error.ts'
import { renderPage } from './http/render.tsx'
import { security } from './http/security.ts'
import { imageOriginOf, siteOf, type SiteOptions } from './options.ts'
import { ArticlePage } from './pages/article/page.tsx'
import { FrontPage } from './pages/front.tsx'
import { LatestPage } from './pages/latest.tsx'
import { NoticePage, type NoticeStatus } from './pages/notice.tsx'
import { OrganizationPage } from './pages/organization.tsx'
import { PersonPage } from './pages/person.tsx'
import { ResolutionPage } from './pages/resolution.tsx'
import { TopicPage } from './pages/topic.tsx'
import type { Navigation } from './parts/layout.tsx'
import { ASSETS_PATH, cursorFrom, PATHS, patternOf } from './routes.ts'

export type { SiteOptions } from './options.ts'

/** What the page of any document is given besides the document. */
interface PageProps {
  readonly navigation: Navigation
  /** False on the further pages of its list of articles. */
  readonly isFirstPage: boolean
}

/** Answers may be kept, but are asked for again each time, so that a publish shows at once. */
const REVALIDATE = { 'Cache-Control': 'public, no-cache' }
/** Seconds after which a page that could not be made may be asked for again. */
const RETRY_AFTER = '30'

/**
 * Makes the readers' site: a Hono app that answers every page, the feed, the sitemap and its own
 * style sheets and fonts, and whatever it does not know with a page that says so.
 *
 * @throws TypeError when `publicUrl` is not an address, or the client has no project or dataset
 */
export function createSite(options: SiteOptions): Hono {
  const site = siteOf(options)
  const fetchPublic = withContentErrors(createFetchPublic(options.client))
  const report = options.onError ?? ((error: unknown) => console.error(error))
  const app = new Hono()

  const fetchNavigation = (): Promise<Navigation> => fetchPublic(NAVIGATION_QUERY)

  const sendPage = (c: Context, page: ReactNode): Response =>
    c.html(renderPage(site, page), 200, REVALIDATE)

  const sendNotice = (c: Context, status: NoticeStatus, navigation: Navigation = []): Response =>
    c.html(
      renderPage(site, <NoticePage status={status} navigation={navigation} />),
      status,
      status === 404 ? REVALIDATE : { 'Cache-Control': 'no-store', 'Retry-After': RETRY_AFTER },
    )

  const documentPage = <Query extends string>(
    type: PageType,
    query: Query,
    render: (found: NonNullable<ClientReturn<Query, never>>, props: PageProps) => ReactNode,
  ): void => {
    app.get(patternOf(type), async (c) => {
      const cursor = cursorFrom(new URL(c.req.url))
      const [found, navigation] = await Promise.all([
        fetchPublic(query, { slug: c.req.param('slug'), ...(cursor ?? FIRST_PAGE) }),
        fetchNavigation(),
      ])
      return found
        ? sendPage(c, render(found, { navigation, isFirstPage: !cursor }))
        : sendNotice(c, 404, navigation)
    })
  }

  app.use(security(imageOriginOf(options)))
  app.use(`${ASSETS_PATH}*`, assets(join(import.meta.dirname, 'assets')))
  app.use(etag(), trimTrailingSlash())

  app.get(PATHS.home, async (c) => {
    const [front, navigation] = await Promise.all([
      fetchPublic(FRONT_PAGE_QUERY),
      fetchNavigation(),
    ])
    return sendPage(c, <FrontPage front={front} navigation={navigation} />)
  })

  app.get(PATHS.latest, async (c) => {
    const cursor = cursorFrom(new URL(c.req.url))
    const [found, navigation] = await Promise.all([
      fetchPublic(LATEST_ARTICLES_QUERY, { ...(cursor ?? FIRST_PAGE) }),
      fetchNavigation(),
    ])
    return sendPage(
      c,
      <LatestPage page={toPage(found)} isFirstPage={!cursor} navigation={navigation} />,
    )
  })

  documentPage('article', ARTICLE_QUERY, (article, props) => (
    <ArticlePage article={article} {...props} />
  ))
  documentPage('topic', TOPIC_QUERY, (topic, props) => <TopicPage topic={topic} {...props} />)
  documentPage('person', PERSON_QUERY, (person, props) => <PersonPage person={person} {...props} />)
  documentPage('resolution', RESOLUTION_QUERY, (resolution, props) => (
    <ResolutionPage resolution={resolution} {...props} />
  ))
  documentPage('organization', ORGANIZATION_QUERY, (organization, props) => (
    <OrganizationPage organization={organization} {...props} />
  ))

  app.get(PATHS.feed, async (c) =>
    sendText(c, 'application/atom+xml', atomFeed(await fetchPublic(FEED_QUERY), site)),
  )
  app.get(PATHS.sitemap, async (c) =>
    sendText(c, 'application/xml', sitemap(await fetchPublic(SITEMAP_QUERY), site)),
  )
  app.get(PATHS.robots, (c) => sendText(c, 'text/plain', robots(site)))

  app.notFound(async (c) => sendNotice(c, 404, await fetchNavigation().catch(() => [])))
  app.onError((error, c) => {
    report(error)
    return sendNotice(c, error instanceof ContentError ? error.status : 500)
  })
  return app
}

function sendText(c: Context, contentType: string, text: string): Response {
  return c.body(text, 200, { ...REVALIDATE, 'Content-Type': `${contentType}; charset=utf-8` })
}
