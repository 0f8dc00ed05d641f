import type { SITEMAP_QUERY_RESULT } from '../../queries/generated/types.ts'
import { present } from '../present.ts'
import { pagePath } from '../../schemas/policies/page-paths.ts'
import { PATHS } from '../routes.ts'
import { absoluteUrl, type Site } from '../site.ts'
import { toXml, xml } from './xml.ts'

/** The most addresses that one sitemap may hold (sitemaps.org, protocol 0.9). */
const MOST_ADDRESSES = 50_000

/** Writes the sitemap: every public article, and the pages that public articles lead to. */
export function sitemap(articles: SITEMAP_QUERY_RESULT, site: Site): string {
  const changed = new Map<string, string | null>([
    [PATHS.home, null],
    [PATHS.latest, null],
  ])
  for (const article of articles) changed.set(pagePath('article', article.slug), article._updatedAt)
  for (const { topics, people, resolutions, organizations } of articles) {
    for (const slug of present(topics)) changed.set(pagePath('topic', slug), null)
    for (const slug of present(people)) changed.set(pagePath('person', slug), null)
    for (const slug of present(resolutions)) changed.set(pagePath('resolution', slug), null)
    for (const slug of present(organizations)) changed.set(pagePath('organization', slug), null)
  }
  return toXml(
    xml(
      'urlset',
      { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9' },
      ...[...changed]
        .slice(0, MOST_ADDRESSES)
        .map(([path, lastChange]) =>
          xml(
            'url',
            {},
            xml('loc', {}, absoluteUrl(site, path)),
            ...(lastChange ? [xml('lastmod', {}, lastChange)] : []),
          ),
        ),
    ),
  )
}
