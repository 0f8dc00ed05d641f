import { isoInZone } from '../../format/dates.ts'
import { datedName } from '../../format/citation.ts'
import { shorten } from '../../format/summary.ts'
import type { HeadProps } from '../../parts/head.tsx'
import { safeHref } from '../../portable-text/links.ts'
import { present, uniqueBy } from '../../present.ts'
import { pagePath } from '../../../schemas/policies/page-paths.ts'
import { absoluteUrl, type Site } from '../../site.ts'
import type { Article } from './page.tsx'

/** Characters of a description that search engines and readers of feeds show. */
const DESCRIPTION_LENGTH = 200
/** The shape in which shared links show a picture: 1.91 to 1. */
const SHARED_ASPECT = 1.91

/** What an article's page says of itself: description, picture, Open Graph, schema.org. */
export function articleHead(article: Article, site: Site): HeadProps {
  const { seo } = article
  const path = pagePath('article', article.slug)
  const description =
    seo?.description ?? (shorten(article.summary, DESCRIPTION_LENGTH) || undefined)
  const source = site.imageSources(seo?.image ?? article.figure?.image, SHARED_ASPECT)
  const image = source && {
    ...source,
    alt: article.figure?.alt ?? article.figure?.caption ?? article.title,
  }
  const topics = present(article.topics).map(({ name }) => name)
  return {
    title: seo?.title ?? article.title,
    description,
    path,
    image,
    openGraph: {
      'og:type': 'article',
      'article:published_time': isoInZone(article.publishedAt),
      ...(article.updatedAt && { 'article:modified_time': isoInZone(article.updatedAt) }),
      ...(topics[0] && { 'article:section': topics[0] }),
      ...(topics.length > 0 && { 'article:tag': topics }),
    },
    jsonLd: articleJsonLd(article, site, { path, description, topics, imageUrl: image?.src }),
  }
}

interface Derived {
  readonly path: string
  readonly description: string | undefined
  readonly topics: readonly string[]
  readonly imageUrl: string | undefined
}

/** The article as schema.org's NewsArticle; what is not known is left out. */
function articleJsonLd(article: Article, site: Site, derived: Derived): object {
  const url = absoluteUrl(site, derived.path)
  const authors = present(article.byline)
  const people = uniqueBy(
    present(present(article.mentions).map(({ person }) => person)),
    ({ _id }) => _id,
  )
  const organizations = uniqueBy(present(article.organizations), ({ _id }) => _id)
  const documents = uniqueBy(
    present(present(article.citations).map(({ resolution }) => resolution)),
    ({ _id }) => _id,
  )
  const corrections = present(article.corrections)
  const sourceUrl = safeHref(article.source?.url)
  const urlOf = (section: 'person' | 'organization' | 'resolution', slug: string): string =>
    absoluteUrl(site, pagePath(section, slug))
  return {
    '@type': 'NewsArticle',
    headline: article.title,
    url,
    mainEntityOfPage: url,
    inLanguage: 'vi',
    datePublished: isoInZone(article.publishedAt),
    dateModified: isoInZone(article.updatedAt ?? article.publishedAt),
    publisher: {
      '@type': 'Organization',
      name: site.publication.name,
      url: absoluteUrl(site, '/'),
    },
    ...(derived.description && { description: derived.description }),
    ...(derived.imageUrl && { image: [absoluteUrl(site, derived.imageUrl)] }),
    ...(derived.topics.length > 0 && { articleSection: derived.topics }),
    ...(article.place && { dateline: article.place }),
    ...(authors.length > 0 && {
      author: authors.map(({ name, person }) => ({
        '@type': 'Person',
        name,
        ...(person && { url: urlOf('person', person.slug) }),
      })),
    }),
    ...(sourceUrl && { isBasedOn: sourceUrl }),
    ...(people.length + organizations.length > 0 && {
      mentions: [
        ...people.map(({ name, slug }) => ({
          '@type': 'Person',
          name,
          url: urlOf('person', slug),
        })),
        ...organizations.map(({ name, slug }) => ({
          '@type': 'Organization',
          name,
          url: urlOf('organization', slug),
        })),
      ],
    }),
    ...(documents.length > 0 && {
      citation: documents.map((document) => ({
        '@type': 'Legislation',
        name: datedName(document),
        ...(document.number && { legislationIdentifier: document.number }),
        ...(document.signedOn && { legislationDate: document.signedOn }),
        url: urlOf('resolution', document.slug),
      })),
    }),
    ...(corrections.length > 0 && {
      correction: corrections.map(({ note, was, now, date }) => ({
        '@type': 'CorrectionComment',
        text: present([note, was && `Đã đăng: ${was}`, now && `Nay là: ${now}`]).join(' '),
        ...(date && { datePublished: date }),
      })),
    }),
  }
}
