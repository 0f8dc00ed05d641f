import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { SiteProvider, type Site } from '../site.ts'

/** Renders a whole page of the site to HTML. */
export function renderPage(site: Site, page: ReactNode): string {
  const html = renderToStaticMarkup(
    <SiteProvider value={{ ...site, now: new Date() }}>{page}</SiteProvider>,
  )
  return `<!doctype html>${html}`
}
