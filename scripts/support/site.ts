import { existsSync } from 'node:fs'
import type { SanityClient } from '@sanity/client'
import type { Handler } from './compose.ts'
import { inProject } from './project.ts'

/** What the site is made with. */
export interface SiteOptions {
  readonly client: SanityClient
  readonly publicUrl: string
}

/**
 * Loads the built site.
 *
 * @throws when it has not been built
 */
export async function loadBuiltSite(options: SiteOptions): Promise<Handler> {
  const bundle = inProject('dist/web/server.js')
  if (!existsSync(bundle)) throw new Error('The site is not built. Run: npm run build')
  const { createSite } = (await import(bundle)) as { createSite(options: SiteOptions): Handler }
  return createSite(options)
}
