/**
 * How the Portable Text of articles becomes HTML. It knows no site: the addresses and images are
 * those of whoever uses it.
 *
 * @example
 * const components = createPortableTextComponents({
 *   pathTo: (section, slug) => `/${section}/${slug}`,
 *   imageSources: createImageSources({ projectId, dataset, origin: 'https://cdn.sanity.io' }),
 * })
 * <PortableText value={article.body} components={components} />
 */
import type { PortableTextReactComponents } from '@portabletext/react'
import type { ReactNode } from 'react'
import { datedName, type Citable } from '../format/citation.ts'
import type { ImageSources } from '../images.ts'
import { Figure, type FigureValue } from './figure.tsx'
import { safeHref } from './links.ts'
import { Quote, type QuoteValue } from './quote.tsx'
import { Table, type TableValue } from './table.tsx'

/** The kinds of document that a text links to. */
export type LinkedSection = 'person' | 'resolution' | 'organization'

export interface PortableTextOptions {
  /** Gives the address of a document's page from its slug. */
  pathTo(section: LinkedSection, slug: string): string
  imageSources: ImageSources
}

interface Linked {
  readonly slug: string
  readonly name: string
}

/** Makes the map of components that `<PortableText components>` takes. */
export function createPortableTextComponents({
  pathTo,
  imageSources,
}: PortableTextOptions): Partial<PortableTextReactComponents> {
  const link = (
    section: LinkedSection,
    target: { readonly slug?: string | null } | null | undefined,
    title: string | undefined,
    children: ReactNode,
  ): ReactNode =>
    target?.slug ? (
      <a className={`mention mention-${section}`} href={pathTo(section, target.slug)} title={title}>
        {children}
      </a>
    ) : (
      children
    )

  return {
    types: {
      figure: ({ value }: { value: FigureValue }) => (
        <Figure figure={value} imageSources={imageSources} />
      ),
      quote: ({ value }: { value: QuoteValue }) => (
        <Quote quote={value} personPath={(slug) => pathTo('person', slug)} />
      ),
      table: ({ value }: { value: TableValue }) => <Table table={value} />,
    },
    marks: {
      personMention: ({ value, children }: Mark<{ person?: Linked | null }>) =>
        link('person', value?.person, value?.person?.name, children),
      organizationMention: ({ value, children }: Mark<{ organization?: Linked | null }>) =>
        link('organization', value?.organization, value?.organization?.name, children),
      resolutionMention: ({
        value,
        children,
      }: Mark<{ resolution?: (Citable & { slug: string }) | null }>) =>
        link(
          'resolution',
          value?.resolution,
          value?.resolution ? describe(value.resolution) : undefined,
          children,
        ),
      abbreviation: ({ value, children }: Mark<{ long?: string }>) =>
        value?.long ? <abbr title={value.long}>{children}</abbr> : children,
      link: ({ value, children }: Mark<{ href?: string }>) => {
        const href = safeHref(value?.href)
        return href ? (
          <a href={href} rel={href.startsWith('/') ? undefined : 'noopener nofollow'}>
            {children}
          </a>
        ) : (
          children
        )
      },
    },
    // What a newer schema adds is left out of the page rather than shown raw.
    unknownType: () => null,
    unknownMark: ({ children }) => children,
  }
}

interface Mark<Value> {
  readonly value?: Value
  readonly children: ReactNode
}

function describe(resolution: Citable): string {
  const name = datedName(resolution)
  return resolution.number && resolution.title ? `${name} về ${resolution.title}` : name
}
