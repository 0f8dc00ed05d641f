/**
 * A short fingerprint of a text, the same on every machine: 14 hexadecimal digits (53 bits, by
 * cyrb53). For keys and ids inside one dataset; never for security.
 */
export function fingerprint(text: string): string {
  let high = 0xdeadbeef
  let low = 0x41c6ce57
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index)
    high = Math.imul(high ^ unit, 2654435761)
    low = Math.imul(low ^ unit, 1597334677)
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909)
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909)
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(16).padStart(14, '0')
}

/** JSON with the members of every object in order, so that equal values have equal texts. */
export function stableJson(value: unknown): string {
  return JSON.stringify(value, (_, member: unknown) =>
    member !== null && typeof member === 'object' && !Array.isArray(member)
      ? Object.fromEntries(
          Object.entries(member).toSorted(([one], [other]) => (one < other ? -1 : 1)),
        )
      : member,
  )
}

/**
 * Gives array items a `_key` made from what they are; equal items get different keys by counting.
 * Inserting one item leaves the keys of the others as they were.
 */
export function withKeys<Item extends object>(
  items: readonly Item[],
  identity: (item: Item) => string = stableJson,
): (Item & { _key: string })[] {
  const seen = new Map<string, number>()
  return items.map((item) => {
    const text = identity(item)
    const count = seen.get(text) ?? 0
    seen.set(text, count + 1)
    return { ...item, _key: fingerprint(`${text}#${count}`).slice(0, 12) }
  })
}
