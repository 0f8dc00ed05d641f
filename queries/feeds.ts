import { defineQuery } from 'groq'
import { NEWEST_FIRST } from './paging.ts'
import { ARTICLE_CARD, UPDATED_AT } from './projections.ts'
import { IS_PUBLIC_ARTICLE } from './visibility.ts'

/** The newest articles for a feed, with the names under which they are signed. */
export const FEED_QUERY = defineQuery(
  `*[${IS_PUBLIC_ARTICLE}] | ${NEWEST_FIRST} [0...50]{${ARTICLE_CARD}, _createdAt, ${UPDATED_AT}, "authors": byline[].name, "topics": topics[]->name}`,
)

/**
 * Every article that readers may see with the slugs of the pages it leads to. A sitemap made of
 * these lists a person or a document only when some public article names it, and reads each
 * article once.
 */
export const SITEMAP_QUERY = defineQuery(
  `*[${IS_PUBLIC_ARTICLE}] | ${NEWEST_FIRST} [0...20000]{"slug": slug.current, _updatedAt, "people": mentions[].person->slug.current, "resolutions": citations[].resolution->slug.current, "organizations": organizations[]->slug.current, "topics": topics[]->slug.current}`,
)
