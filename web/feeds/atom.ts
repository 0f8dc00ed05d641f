import type { FEED_QUERY_RESULT } from '../../queries/generated/types.ts'
import { isoInZone } from '../format/dates.ts'
import { shorten } from '../format/summary.ts'
import { present } from '../present.ts'
import { pagePath } from '../../schemas/policies/page-paths.ts'
import { PATHS } from '../routes.ts'
import { absoluteUrl, type Site } from '../site.ts'
import { toXml, xml, type XmlElement } from './xml.ts'

type FeedArticle = FEED_QUERY_RESULT[number]

/** Characters of an entry's summary. */
const SUMMARY_LENGTH = 400

/** Writes the newest articles as an Atom feed (RFC 4287). */
export function atomFeed(articles: FEED_QUERY_RESULT, site: Site): string {
  const [newest] = articles.map(updatedOf).toSorted().toReversed()
  return toXml(
    xml(
      'feed',
      { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': 'vi' },
      xml('id', {}, absoluteUrl(site, PATHS.home)),
      xml('title', {}, site.publication.name),
      xml('subtitle', {}, site.publication.tagline),
      xml('updated', {}, newest ?? isoInZone('1970-01-01T00:00:00Z')),
      xml('link', { rel: 'self', href: absoluteUrl(site, PATHS.feed) }),
      xml('link', { rel: 'alternate', type: 'text/html', href: absoluteUrl(site, PATHS.home) }),
      // Every entry needs an author; one without a by-line of its own takes the feed's.
      xml('author', {}, xml('name', {}, site.publication.name)),
      ...articles.map((article) => entry(article, site)),
    ),
  )
}

function entry(article: FeedArticle, site: Site): XmlElement {
  const url = absoluteUrl(site, pagePath('article', article.slug))
  return xml(
    'entry',
    {},
    xml('id', {}, permanentId(article, site)),
    xml('title', {}, article.title),
    xml('published', {}, isoInZone(article.publishedAt)),
    xml('updated', {}, updatedOf(article)),
    xml('link', { rel: 'alternate', type: 'text/html', href: url }),
    ...present(article.authors).map((name) => xml('author', {}, xml('name', {}, name))),
    ...present(article.topics).map((term) => xml('category', { term })),
    ...(article.summary ? [xml('summary', {}, shorten(article.summary, SUMMARY_LENGTH))] : []),
  )
}

/** A name that survives a change of headline and address: a tag URI (RFC 4151). */
function permanentId({ _id, _createdAt }: FeedArticle, site: Site): string {
  return `tag:${new URL(site.publicUrl).hostname},${_createdAt.slice(0, 10)}:${_id}`
}

/** When readers should look again: the editors' own time of change, not that of every small edit. */
function updatedOf({ updatedAt, publishedAt }: FeedArticle): string {
  return isoInZone(updatedAt ?? publishedAt)
}
