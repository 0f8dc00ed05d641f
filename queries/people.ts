import { defineQuery } from 'groq'
import { IS_AFTER_CURSOR, NEWEST_FIRST, PAGE_SLICE } from './paging.ts'
import { ARTICLE_CARD, FIGURE, PERSON_LINK, PUBLIC_POSITIONS } from './projections.ts'
import { IS_PUBLIC_ARTICLE, IS_PUBLISHED } from './visibility.ts'

/**
 * One person by their slug, with the posts readers may know of and a page of the articles that
 * mention them, each with the posts it printed; null when there is none.
 * Parameters: `slug`, `ArticleCursor`.
 */
export const PERSON_QUERY =
  defineQuery(`*[_type == "person" && ${IS_PUBLISHED} && slug.current == $slug][0]{
  ${PERSON_LINK},
  aliases,
  "portrait": portrait{${FIGURE}},
  "positions": ${PUBLIC_POSITIONS},
  bio,
  links[]{_key, title, url},
  "articles": *[${IS_PUBLIC_ARTICLE} && references(^._id) && ${IS_AFTER_CURSOR}] | ${NEWEST_FIRST} ${PAGE_SLICE}{
    ${ARTICLE_CARD},
    "printedPositions": mentions[person._ref == ^.^._id][0].positions[].title
  }
}`)
