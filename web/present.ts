/**
 * Keeps what is there of a list that a query gave. A reference resolves to null while its document
 * is not published, which the generated types do not say.
 */
export function present<Item>(
  items: readonly (Item | null | undefined)[] | null | undefined,
): Item[] {
  return (items ?? []).filter((item) => item != null)
}

/** Keeps the first of all items that share a key, in their order. */
export function uniqueBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Item[] {
  return [...new Map(items.toReversed().map((item) => [keyOf(item), item])).values()].toReversed()
}
