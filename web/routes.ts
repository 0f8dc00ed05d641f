import type { ArticleCursor } from '../queries/paging.ts'
import { PAGE_SECTIONS, type PageType } from '../schemas/policies/page-paths.ts'

/** Addresses that are one page each. */
export const PATHS = {
  home: '/',
  latest: '/tin-moi',
  feed: '/tin-moi.xml',
  sitemap: '/sitemap.xml',
  robots: '/robots.txt',
} as const

/** Where style sheets, fonts and the icon lie; the bundler writes the same path into the pages. */
export const ASSETS_PATH = '/assets/'

/** Gives the route pattern of a type's pages, with the parameter `slug`. */
export function patternOf(type: PageType): string {
  return `/${PAGE_SECTIONS[type]}/:slug`
}

/** The query parameter that holds the cursor of a further page of a list. */
const CURSOR_PARAMETER = 'truoc'

/** Gives the path of a list's page that starts after a cursor. */
export function pathAfter(path: string, cursor: ArticleCursor): string {
  return `${path}?${new URLSearchParams({ [CURSOR_PARAMETER]: `${cursor.before}~${cursor.beforeId}` })}`
}

/**
 * Reads the cursor from a page's address.
 *
 * @returns null when the address holds none, or none that could have come from {@link pathAfter}
 */
export function cursorFrom(url: URL): ArticleCursor | null {
  const value = url.searchParams.get(CURSOR_PARAMETER)
  const match = value?.match(/^([^~]{1,40})~([\w.-]{1,128})$/)
  const [, before, beforeId] = match ?? []
  if (!before || !beforeId || Number.isNaN(Date.parse(before))) return null
  return { before, beforeId }
}
