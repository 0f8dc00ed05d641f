import { defineQuery } from 'groq'
import { IS_AFTER_CURSOR, NEWEST_FIRST, PAGE_SLICE } from './paging.ts'
import {
  ARTICLE_CARD,
  BODY_BLOCK,
  FIGURE,
  IMAGE,
  ORGANIZATION_LINK,
  PERSON_LINK,
  RESOLUTION_LINK,
  TOPIC_LINK,
  UPDATED_AT,
} from './projections.ts'
import { IS_PUBLIC_ARTICLE, IS_PUBLISHED } from './visibility.ts'

/** One page of articles, newest first. Parameters: `ArticleCursor`. */
export const LATEST_ARTICLES_QUERY = defineQuery(
  `*[${IS_PUBLIC_ARTICLE} && ${IS_AFTER_CURSOR}] | ${NEWEST_FIRST} ${PAGE_SLICE}{${ARTICLE_CARD}}`,
)

/**
 * What the front page shows: the newest articles with the documents they cite and the people they
 * mention, and the newest of each topic.
 */
export const FRONT_PAGE_QUERY = defineQuery(`{
  "latest": *[${IS_PUBLIC_ARTICLE}] | ${NEWEST_FIRST} ${PAGE_SLICE}{
    ${ARTICLE_CARD},
    "resolutions": citations[defined(resolution)].resolution->{${RESOLUTION_LINK}},
    "people": mentions[defined(person)]{"positions": positions[].title, "person": person->{${PERSON_LINK}}}
  },
  "topics": *[_type == "topic" && ${IS_PUBLISHED} && defined(slug.current) && !defined(parent)] | order(name asc){
    ${TOPIC_LINK},
    "articles": *[${IS_PUBLIC_ARTICLE} && ^._id in topics[]._ref] | ${NEWEST_FIRST} [0...4]{${ARTICLE_CARD}}
  }
}`)

/**
 * One article by its slug, with its people, documents, organisations and their positions resolved;
 * null when there is none that readers may see. Parameters: `slug`.
 */
export const ARTICLE_QUERY =
  defineQuery(`*[${IS_PUBLIC_ARTICLE} && slug.current == $slug] | ${NEWEST_FIRST} [0]{
  ${ARTICLE_CARD},
  lead,
  ${UPDATED_AT},
  dateline{place, date, partOfDay},
  "leadImage": leadImage{${FIGURE}},
  "body": body[]{${BODY_BLOCK}},
  "byline": byline[]{_key, name, role, "person": person->{${PERSON_LINK}}},
  source{name, url},
  "mentions": mentions[]{
    _key, name, honorifics, role,
    "person": person->{${PERSON_LINK}},
    "positions": positions[]{_key, title, "organization": organization->{${ORGANIZATION_LINK}}}
  },
  "citations": citations[]{_key, text, "resolution": resolution->{${RESOLUTION_LINK}}},
  "organizations": organizations[]->{${ORGANIZATION_LINK}},
  "places": places[]->{_id, name},
  "topics": topics[]->{${TOPIC_LINK}},
  abbreviations[]{_key, short, long},
  "related": related[@->{"isPublic": ${IS_PUBLIC_ARTICLE}}.isPublic]->{${ARTICLE_CARD}},
  "latest": *[${IS_PUBLIC_ARTICLE} && _id != ^._id] | ${NEWEST_FIRST} [0...4]{${ARTICLE_CARD}},
  corrections[]{_key, date, kind, was, now, note},
  "seo": seo{title, description, "image": image{${IMAGE}}}
}`)

/** One topic by its slug with a page of its articles. Parameters: `slug`, `ArticleCursor`. */
export const TOPIC_QUERY =
  defineQuery(`*[_type == "topic" && ${IS_PUBLISHED} && slug.current == $slug][0]{
  ${TOPIC_LINK},
  description,
  "parent": parent->{${TOPIC_LINK}},
  "articles": *[${IS_PUBLIC_ARTICLE} && ^._id in topics[]._ref && ${IS_AFTER_CURSOR}] | ${NEWEST_FIRST} ${PAGE_SLICE}{${ARTICLE_CARD}}
}`)

/** The topics of the first level, for a page's navigation, in the order of their names. */
export const NAVIGATION_QUERY = defineQuery(
  `*[_type == "topic" && ${IS_PUBLISHED} && defined(slug.current) && !defined(parent)] | order(name asc){${TOPIC_LINK}}`,
)
