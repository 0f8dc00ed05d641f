import type { ReactNode } from 'react'
import type { NAVIGATION_QUERY_RESULT } from '../../queries/generated/types.ts'
import { formatDay } from '../format/dates.ts'
import { pagePath } from '../../schemas/policies/page-paths.ts'
import { PATHS } from '../routes.ts'
import { useSite } from '../site.ts'
import { Head, type HeadProps } from './head.tsx'

/** Topics shown in the navigation. */
export type Navigation = NAVIGATION_QUERY_RESULT

export interface LayoutProps {
  readonly head: HeadProps
  readonly navigation: Navigation
  /** Path of the page, to mark where the reader is. */
  readonly currentPath?: string
  readonly children: ReactNode
}

/** The frame of every page: masthead, navigation, the page itself, foot. */
export function Layout({ head, navigation, currentPath, children }: LayoutProps) {
  return (
    <html lang="vi" prefix="og: https://ogp.me/ns# article: https://ogp.me/ns/article#">
      <Head {...head} />
      <body>
        <a className="skip-link" href="#noi-dung">
          Đến nội dung chính
        </a>
        <Masthead navigation={navigation} currentPath={currentPath} />
        <main id="noi-dung" tabIndex={-1}>
          {children}
        </main>
        <Foot navigation={navigation} />
      </body>
    </html>
  )
}

function Masthead({
  navigation,
  currentPath,
}: {
  readonly navigation: Navigation
  readonly currentPath: string | undefined
}) {
  const { publication, now } = useSite()
  // The name of the newspaper heads the front page; elsewhere the page has a heading of its own.
  const Name = currentPath === PATHS.home ? 'h1' : 'p'
  return (
    <header className="masthead">
      <div className="masthead-top">
        <p className="masthead-date">{formatDay(now)}</p>
        <div className="masthead-name">
          <Name>
            <a href={PATHS.home}>{publication.name}</a>
          </Name>
          <p className="masthead-tagline">{publication.tagline}</p>
        </div>
        <p className="masthead-feed">
          <a href={PATHS.feed} type="application/atom+xml">
            RSS
          </a>
        </p>
      </div>
      <nav className="navigation" aria-label="Chuyên mục">
        <ul>
          <NavigationItem path={PATHS.home} currentPath={currentPath}>
            Trang chủ
          </NavigationItem>
          <NavigationItem path={PATHS.latest} currentPath={currentPath}>
            Tin mới
          </NavigationItem>
          {navigation.map((topic) => (
            <NavigationItem
              key={topic._id}
              path={pagePath('topic', topic.slug)}
              currentPath={currentPath}
            >
              {topic.name}
            </NavigationItem>
          ))}
        </ul>
      </nav>
    </header>
  )
}

function NavigationItem({
  path,
  currentPath,
  children,
}: {
  readonly path: string
  readonly currentPath: string | undefined
  readonly children: ReactNode
}) {
  return (
    <li>
      <a href={path} aria-current={path === currentPath ? 'page' : undefined}>
        {children}
      </a>
    </li>
  )
}

function Foot({ navigation }: { readonly navigation: Navigation }) {
  const { publication } = useSite()
  return (
    <footer className="foot">
      <div className="foot-inner">
        <p className="foot-name">{publication.name}</p>
        <nav aria-label="Cuối trang">
          <ul>
            <li>
              <a href={PATHS.latest}>Tin mới</a>
            </li>
            {navigation.map((topic) => (
              <li key={topic._id}>
                <a href={pagePath('topic', topic.slug)}>{topic.name}</a>
              </li>
            ))}
            <li>
              <a href={PATHS.feed}>RSS</a>
            </li>
          </ul>
        </nav>
      </div>
    </footer>
  )
}
