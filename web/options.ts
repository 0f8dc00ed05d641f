import type { SanityClient } from '@sanity/client'
import { createImageSources } from './images.ts'
import { createPortableTextComponents } from './portable-text/index.ts'
import { pagePath } from '../schemas/policies/page-paths.ts'
import type { Publication, Site } from './site.ts'

export interface SiteOptions {
  /** Reads the content; whatever its own perspective, only what is public is asked for. */
  readonly client: SanityClient
  /** Public address of the site, for canonical links, feeds and the sitemap. */
  readonly publicUrl: string
  /** Origin that delivers images; without it, hosted Sanity's, or the site's own beside a lake. */
  readonly imageUrl?: string
  readonly publication?: Publication
  /** Called with what made a page fail, for the operator; without it, written to the console. */
  readonly onError?: (error: unknown) => void
}

const DEFAULT_PUBLICATION: Publication = {
  name: 'Toà soạn',
  tagline: 'Tin chính sách, thời sự địa phương',
}

const HOSTED_API = 'https://api.sanity.io'
const HOSTED_IMAGES = 'https://cdn.sanity.io'

/** Gives the origin that delivers images; empty for the site's own. */
export function imageOriginOf({ client, imageUrl }: SiteOptions): string {
  if (imageUrl !== undefined) return imageUrl && new URL(imageUrl).origin
  return client.config().apiHost === HOSTED_API ? HOSTED_IMAGES : ''
}

/**
 * Makes what every page needs to know of its site.
 *
 * @throws TypeError when an address is not one, or the client has no project id or dataset
 */
export function siteOf(options: SiteOptions): Site {
  const { projectId, dataset } = options.client.config()
  if (!projectId || !dataset) {
    throw new TypeError('createSite: the client needs a project id and a dataset.')
  }
  const imageSources = createImageSources({ projectId, dataset, origin: imageOriginOf(options) })
  return {
    publication: options.publication ?? DEFAULT_PUBLICATION,
    publicUrl: new URL(options.publicUrl).href.replace(/\/+$/, ''),
    imageSources,
    portableText: createPortableTextComponents({ pathTo: pagePath, imageSources }),
  }
}
