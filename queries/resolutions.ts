import { defineQuery } from 'groq'
import { IS_AFTER_CURSOR, NEWEST_FIRST, PAGE_SLICE } from './paging.ts'
import { ARTICLE_CARD, PERSON_LINK, RESOLUTION_LINK } from './projections.ts'
import { IS_PUBLIC_ARTICLE, IS_PUBLISHED } from './visibility.ts'

/**
 * One resolution, directive, decree or other document by its slug, with the documents it relates
 * to in both directions and a page of the articles that cite it; null when there is none.
 * Parameters: `slug`, `ArticleCursor`.
 */
export const RESOLUTION_QUERY =
  defineQuery(`*[_type == "resolution" && ${IS_PUBLISHED} && slug.current == $slug][0]{
  ${RESOLUTION_LINK},
  effectiveFrom,
  expiresOn,
  status,
  officialUrl,
  summary,
  "file": file.asset->{url, originalFilename, size, extension},
  "signers": signers[]->{${PERSON_LINK}},
  "relations": relations[]{_key, kind, "target": target->{${RESOLUTION_LINK}}},
  "relatedFrom": *[_type == "resolution" && ${IS_PUBLISHED} && ^._id in relations[].target._ref] | order(signedOn desc, _id asc){
    "kinds": relations[target._ref == ^.^._id].kind,
    "source": {${RESOLUTION_LINK}}
  },
  "articles": *[${IS_PUBLIC_ARTICLE} && references(^._id) && ${IS_AFTER_CURSOR}] | ${NEWEST_FIRST} ${PAGE_SLICE}{${ARTICLE_CARD}}
}`)
