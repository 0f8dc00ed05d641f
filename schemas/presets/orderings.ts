import type { SortOrdering } from 'sanity'

/** Alphabetical by the field a document goes by. */
export function orderedByName(field: string, title: string): SortOrdering {
  return { name: `${field}Asc`, title, by: [{ field, direction: 'asc' }] }
}

/** Newest first by a date, those without one last. */
export function newestFirst(field: string, title: string): SortOrdering {
  return { name: `${field}Desc`, title, by: [{ field, direction: 'desc' }] }
}
