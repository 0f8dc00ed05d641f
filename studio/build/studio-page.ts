import { readFileSync } from 'node:fs'
import type { Plugin } from 'vite'

/** What is our own about the Studio's page. */
export interface StudioPageOptions {
  /** The page's title until a document is open. */
  readonly title: string
  /** An SVG for the browser tab. */
  readonly icon: URL
  /** Whether to leave out the script that joins the Studio to Sanity's own dashboard. */
  readonly withoutBridge: boolean
}

/** One change to the page that the Sanity CLI writes; it fails when there is nothing to change. */
interface Edit {
  readonly what: string
  readonly pattern: RegExp
  readonly replacement: string
}

const SVG_URL = 'data:image/svg+xml,'

/**
 * Vite plugin that makes the Studio's page our own, in builds and in development.
 *
 * @throws at build time when the page lacks something to replace
 */
export function studioPage(options: StudioPageOptions): Plugin {
  return {
    name: 'toasoan:studio-page',
    enforce: 'post',
    // Before Vite rewrites the styles in the page, which it does in development.
    transformIndexHtml: { order: 'pre', handler: (html) => editStudioPage(html, options) },
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const page = bundle['index.html']
        if (page?.type === 'asset') page.source = editStudioPage(String(page.source), options)
      },
    },
  }
}

/**
 * Gives the page that the Sanity CLI wrote our language, name and mark, takes out the fonts that it
 * would load from Sanity's servers and, when asked, the bridge script.
 *
 * @param html the page as the CLI wrote it
 * @throws when the page lacks something to replace, which a newer CLI may have renamed
 */
export function editStudioPage(html: string, options: StudioPageOptions): string {
  return editsFor(options).reduce((page, { what, pattern, replacement }) => {
    if (!pattern.test(page)) {
      throw new Error(
        `The Studio's page has no ${what} to replace (${pattern}). The Sanity CLI may have changed: compare with studio/build/studio-page.ts.`,
      )
    }
    return page.replace(pattern, () => replacement)
  }, html)
}

function editsFor({ title, icon, withoutBridge }: StudioPageOptions): readonly Edit[] {
  const iconUrl = `${SVG_URL}${encodeURIComponent(readFileSync(icon, 'utf8'))}`
  const bridge: Edit = {
    what: 'bridge script',
    pattern: /<script [^>]*data-sanity-core[^>]*><\/script>/,
    replacement: '',
  }
  return [
    { what: 'language', pattern: /<html lang="en">/, replacement: '<html lang="vi">' },
    { what: 'title', pattern: /<title>[^<]*<\/title>/, replacement: `<title>${title}</title>` },
    {
      what: 'icons',
      pattern:
        /(?:<link href="[^"]*static\/[^"]*" rel="(?:icon|apple-touch-icon|manifest)"[^>]*>)+/,
      replacement: `<link href="${iconUrl}" rel="icon" type="image/svg+xml"/>`,
    },
    { what: 'fonts', pattern: /(?:\s*@font-face \{[^}]*\})+/, replacement: '' },
    {
      what: 'notice without JavaScript',
      pattern: /<h1>JavaScript disabled<\/h1><p>.*?<\/p>/s,
      replacement:
        '<h1>Chưa bật JavaScript</h1><p>Hãy bật JavaScript trong trình duyệt rồi tải lại trang.</p>',
    },
    ...(withoutBridge ? [bridge] : []),
  ]
}
