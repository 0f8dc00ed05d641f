import type { SortOrderingItem } from 'sanity'

/** Orders a list from A to Y by one field. */
export function ascending(field: string): SortOrderingItem[] {
  return [{ field, direction: 'asc' }]
}

/** Orders a list by one field, the latest first. */
export function descending(field: string): SortOrderingItem[] {
  return [{ field, direction: 'desc' }]
}
