/**
 * What a reader may see. Both conditions exist here and nowhere else: lists, pages, mentions,
 * citations, feeds and the sitemap are filtered by these very constants.
 *
 * They are conjunctions of `&&`, so they may be joined to other conditions by `&&` without
 * parentheses; beside `||`, put them in parentheses.
 */

/**
 * True of a document that is published: neither a draft nor a version of a release. The
 * `published` perspective says the same; the condition holds even for a client that reads raw.
 */
export const IS_PUBLISHED =
  /* groq */ `!(_id in path("drafts.**")) && !(_id in path("versions.**"))` as const

/**
 * True of an article that readers may see: published, its time of publication reached, and its
 * embargo, if it has one, over. Times are compared as moments, because they are stored with any
 * offset; one that cannot be read as a time hides the article.
 */
export const IS_PUBLIC_ARTICLE =
  /* groq */ `_type == "article" && ${IS_PUBLISHED} && defined(slug.current) && dateTime(publishedAt) <= dateTime(now()) && (!defined(embargoUntil) || dateTime(embargoUntil) <= dateTime(now()))` as const

/**
 * True of an entry of `person.positions` that readers may see: one that an editor wrote, or one
 * first seen in an article that they may see, so that a post does not leak from under an embargo.
 */
export const IS_PUBLIC_POSITION =
  /* groq */ `(!defined(firstSeenIn) || firstSeenIn->{"isPublic": ${IS_PUBLIC_ARTICLE}}.isPublic)` as const
