import { PATHS } from '../routes.ts'
import { absoluteUrl, type Site } from '../site.ts'

/** Writes robots.txt: everything may be read save the Studio and the content API. */
export function robots(site: Site): string {
  return [
    'User-agent: *',
    'Disallow: /studio',
    'Disallow: /v1/',
    'Disallow: /vX/',
    'Disallow: /v20',
    '',
    `Sitemap: ${absoluteUrl(site, PATHS.sitemap)}`,
    '',
  ].join('\n')
}
