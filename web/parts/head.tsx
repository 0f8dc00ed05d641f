import type { ImageSource } from '../images.ts'
import { PATHS } from '../routes.ts'
import { absoluteUrl, useSite } from '../site.ts'
import { iconHref, preloadedFonts, styleSheetHref } from '../styles/index.ts'

/** What a page says of itself to browsers, search engines and those who share it. */
export interface HeadProps {
  /** The page's own title; the front page has none and takes the newspaper's name. */
  readonly title?: string
  readonly description?: string | undefined
  /** Path of the page that counts as this one's address; none for a page without an address. */
  readonly path?: string
  readonly image?: (ImageSource & { readonly alt: string }) | null | undefined
  /** Open Graph properties besides title, description, address and image. */
  readonly openGraph?: Readonly<Record<string, string | readonly string[]>>
  /** schema.org data. */
  readonly jsonLd?: object
  /** False keeps the page out of search engines. */
  readonly isIndexed?: boolean
}

/** The `<head>` of a page. */
export function Head(props: HeadProps) {
  const site = useSite()
  const { name, tagline } = site.publication
  const { description, image } = props
  const title = props.title ?? name
  const openGraph: Record<string, string | readonly string[]> = {
    'og:type': 'website',
    'og:site_name': name,
    'og:locale': 'vi_VN',
    'og:title': title,
    ...(description && { 'og:description': description }),
    ...(props.path && { 'og:url': absoluteUrl(site, props.path) }),
    ...(image && {
      'og:image': absoluteUrl(site, image.src),
      'og:image:width': String(image.width),
      'og:image:height': String(image.height),
      'og:image:alt': image.alt,
    }),
    ...props.openGraph,
  }
  return (
    <head>
      <meta charSet="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <title>{props.title ? `${props.title} | ${name}` : `${name} – ${tagline}`}</title>
      {description && <meta name="description" content={description} />}
      {props.path && <link rel="canonical" href={absoluteUrl(site, props.path)} />}
      {props.isIndexed === false && <meta name="robots" content="noindex" />}
      <link rel="icon" type="image/svg+xml" href={iconHref} />
      {preloadedFonts.map((href) => (
        <link key={href} rel="preload" as="font" type="font/woff2" href={href} crossOrigin="" />
      ))}
      <link rel="stylesheet" href={styleSheetHref} />
      <link rel="alternate" type="application/atom+xml" title={name} href={PATHS.feed} />
      {Object.entries(openGraph).flatMap(([property, content]) =>
        [content]
          .flat()
          .map((value) => (
            <meta key={`${property} ${value}`} property={property} content={value} />
          )),
      )}
      <meta name="twitter:card" content={image ? 'summary_large_image' : 'summary'} />
      {props.jsonLd && <JsonLd data={props.jsonLd} />}
    </head>
  )
}

/** Data for search engines; `<` is written as an escape, so that no text can end the element. */
function JsonLd({ data }: { readonly data: object }) {
  const json = JSON.stringify({ '@context': 'https://schema.org', ...data })
  return (
    <script
      type="application/ld+json"
      // oxlint-disable-next-line react/no-danger
      dangerouslySetInnerHTML={{ __html: json.replaceAll('<', String.raw`\u003c`) }}
    />
  )
}
