/**
 * A short fingerprint of a text, the same on every machine: 14 hexadecimal digits (53 bits, by
 * cyrb53). For keys and ids inside one dataset; never for security.
 */
export function fingerprint(text: string): string {
  const state = begin()
  feed(state, text)
  return finish(state)
}

/**
 * A fingerprint of any JSON value. The order of an object's members does not count, nor do members
 * that are undefined or named in `ignored`.
 */
export function valueFingerprint(value: unknown, ignored: ReadonlySet<string> = new Set()): string {
  const state = begin()
  feedValue(state, value, ignored)
  return finish(state)
}

interface State {
  high: number
  low: number
}

function begin(): State {
  // Whole numbers of 32 bits from the start, as all that follow are.
  return { high: 0xdeadbeef | 0, low: 0x41c6ce57 }
}

function feed(state: State, text: string): void {
  let { high, low } = state
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index)
    high = Math.imul(high ^ unit, 2654435761)
    low = Math.imul(low ^ unit, 1597334677)
  }
  state.high = high
  state.low = low
}

function feedValue(state: State, value: unknown, ignored: ReadonlySet<string>): void {
  if (Array.isArray(value)) {
    feed(state, '[')
    for (const item of value) feedValue(state, item, ignored)
    feed(state, ']')
  } else if (value !== null && typeof value === 'object') {
    const members = value as Readonly<Record<string, unknown>>
    feed(state, '{')
    for (const name of Object.keys(members).toSorted()) {
      if (members[name] === undefined || ignored.has(name)) continue
      feed(state, name)
      feed(state, ':')
      feedValue(state, members[name], ignored)
    }
    feed(state, '}')
  } else {
    // The length keeps texts apart that would run into one another.
    const text = String(value)
    feed(state, typeof value)
    feed(state, String(text.length))
    feed(state, ' ')
    feed(state, text)
  }
}

function finish({ high: first, low: second }: State): string {
  const high =
    Math.imul(first ^ (first >>> 16), 2246822507) ^ Math.imul(second ^ (second >>> 13), 3266489909)
  const low =
    Math.imul(second ^ (second >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909)
  return hex(2097151 & low, 6) + hex(high >>> 16, 4) + hex(high & 0xffff, 4)
}

function hex(value: number, digits: number): string {
  return value.toString(16).padStart(digits, '0')
}

/**
 * Gives array items a `_key` made from what they are; equal items get different keys by counting.
 * Inserting one item leaves the keys of the others as they were.
 */
export function withKeys<Item extends object>(
  items: readonly Item[],
  identity: (item: Item) => string = (item) => valueFingerprint(item),
): (Item & { _key: string })[] {
  const seen = new Map<string, number>()
  return items.map((item) => {
    const text = identity(item)
    const count = seen.get(text) ?? 0
    seen.set(text, count + 1)
    return { ...item, _key: fingerprint(`${text}#${count}`).slice(0, 12) }
  })
}
