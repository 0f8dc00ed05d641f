import { createContext, use } from 'react'
import type { PortableTextReactComponents } from '@portabletext/react'
import type { ImageSources } from './images.ts'

/** The newspaper, as its pages name it. */
export interface Publication {
  readonly name: string
  /** One line under the name. */
  readonly tagline: string
}

/** What every part of a page may need to know of the site it is on. */
export interface Site {
  readonly publication: Publication
  /** Public origin and path of the site, without a slash at its end. */
  readonly publicUrl: string
  readonly imageSources: ImageSources
  readonly portableText: Partial<PortableTextReactComponents>
}

/** The site at the moment for which a page is made. */
export interface SiteNow extends Site {
  readonly now: Date
}

const SiteContext = createContext<SiteNow | null>(null)

/** Makes the site known to the parts inside. */
export const SiteProvider = SiteContext.Provider

/** Gives the site that a part is on; throws outside of {@link SiteProvider}. */
export function useSite(): SiteNow {
  const site = use(SiteContext)
  if (!site) throw new Error('useSite: this part is rendered outside of <SiteProvider>.')
  return site
}

/** Gives the full address of a path of the site, or of an address that is full already. */
export function absoluteUrl(site: Pick<Site, 'publicUrl'>, path: string): string {
  return new URL(path, `${site.publicUrl}/`).href
}
