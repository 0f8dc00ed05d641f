import { readFileSync } from 'node:fs'
import type { Plugin } from 'vite'

interface IndexHtmlOptions {
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

/**
 * Vite plugin that makes the Studio's page our own: Vietnamese, with our name and mark, with fonts
 * from this machine and, when asked, without the script that it would load from Sanity's servers.
 *
 * @throws at build time when the page lacks something to replace, which a newer CLI may have renamed
 */
export function studioPage({ title, icon, withoutBridge }: IndexHtmlOptions): Plugin {
  const iconUrl = `data:image/svg+xml,${encodeURIComponent(readFileSync(icon, 'utf8'))}`
  const edits: readonly Edit[] = [
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
    ...(withoutBridge
      ? [
          {
            what: 'bridge script',
            pattern: /<script [^>]*data-sanity-core[^>]*><\/script>/,
            replacement: '',
          },
        ]
      : []),
  ]
  return {
    name: 'toasoan:studio-page',
    enforce: 'post',
    transformIndexHtml: (html) => applyEdits(html, edits),
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const page = bundle['index.html']
        if (page?.type !== 'asset') return
        page.source = applyEdits(String(page.source), edits)
      },
    },
  }
}

function applyEdits(html: string, edits: readonly Edit[]): string {
  return edits.reduce((page, { what, pattern, replacement }) => {
    if (!pattern.test(page)) {
      throw new Error(
        `The Studio's page has no ${what} to replace (${pattern}). The Sanity CLI may have changed: compare with studio/build/index-html.ts.`,
      )
    }
    return page.replace(pattern, () => replacement)
  }, html)
}
