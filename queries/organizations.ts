import { defineQuery } from 'groq'
import { IS_AFTER_CURSOR, NEWEST_FIRST, PAGE_SLICE } from './paging.ts'
import {
  ARTICLE_CARD,
  ORGANIZATION_LINK,
  PERSON_LINK,
  POSITION,
  RESOLUTION_LINK,
} from './projections.ts'
import { IS_PUBLIC_ARTICLE, IS_PUBLIC_POSITION, IS_PUBLISHED } from './visibility.ts'

/**
 * One organisation by its slug, with what it belongs to, what belongs to it, the people who hold
 * its posts, the documents it issued and a page of the articles that name it; null when there is
 * none. Parameters: `slug`, `ArticleCursor`.
 */
export const ORGANIZATION_QUERY =
  defineQuery(`*[_type == "organization" && ${IS_PUBLISHED} && slug.current == $slug][0]{
  ${ORGANIZATION_LINK},
  aliases,
  kind,
  description,
  "parent": parent->{${ORGANIZATION_LINK}},
  "place": place->{_id, name},
  "children": *[_type == "organization" && ${IS_PUBLISHED} && parent._ref == ^._id] | order(name asc){${ORGANIZATION_LINK}},
  "people": *[_type == "person" && ${IS_PUBLISHED} && ^._id in positions[${IS_PUBLIC_POSITION}].organization._ref] | order(sortName asc){
    ${PERSON_LINK},
    "positions": positions[${IS_PUBLIC_POSITION} && organization._ref == ^.^._id]{${POSITION}}
  },
  "resolutions": *[_type == "resolution" && ${IS_PUBLISHED} && issuer._ref == ^._id] | order(signedOn desc, _id asc)[0...20]{${RESOLUTION_LINK}},
  "articles": *[${IS_PUBLIC_ARTICLE} && references(^._id) && ${IS_AFTER_CURSOR}] | ${NEWEST_FIRST} ${PAGE_SLICE}{${ARTICLE_CARD}}
}`)
