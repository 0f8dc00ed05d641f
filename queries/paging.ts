/**
 * Lists of articles run from the newest to the oldest and are read page by page, each page
 * starting after the last article of the one before. A cursor names that article, so a page does
 * not shift when something new is published, and articles of one midnight (reports that print only
 * a date) keep their order.
 */

/** Where a page of articles starts. */
export interface ArticleCursor {
  /** ISO 8601 time of the article before the page. */
  readonly before: string
  /** Its document id, which decides among articles of the same time. */
  readonly beforeId: string
}

/** The cursor of a first page: after nothing. */
export const FIRST_PAGE: ArticleCursor = { before: '9999-12-31T23:59:59Z', beforeId: '' }

/** Articles shown on one page; queries fetch one more, which tells that there is a next page. */
export const PAGE_SIZE = 20

/** The slice of a page and the one article that follows it. */
export const PAGE_SLICE = /* groq */ `[0...21]` as const

/** Condition on an article: it comes after the cursor `$before`, `$beforeId`. */
export const IS_AFTER_CURSOR =
  /* groq */ `(dateTime(publishedAt) < dateTime($before) || (dateTime(publishedAt) == dateTime($before) && _id > $beforeId))` as const

/** Newest first; the id decides among articles of the same time. */
export const NEWEST_FIRST = /* groq */ `order(dateTime(publishedAt) desc, _id asc)` as const

/** One page of a list, and the cursor of the next page when there is one. */
export interface Page<Item> {
  readonly items: readonly Item[]
  readonly next: ArticleCursor | null
}

/**
 * Splits what a query with {@link PAGE_SLICE} gave into the page and the cursor of the next.
 *
 * @param found at most `PAGE_SIZE + 1` articles, newest first
 */
export function toPage<Item extends { _id: string; publishedAt: string }>(
  found: readonly Item[],
): Page<Item> {
  const items = found.slice(0, PAGE_SIZE)
  const last = items.at(-1)
  const hasMore = found.length > PAGE_SIZE && last !== undefined
  return { items, next: hasMore ? { before: last.publishedAt, beforeId: last._id } : null }
}
