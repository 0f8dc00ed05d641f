import { unitAt } from '../../vietnamese/units.ts'

/**
 * A short fingerprint of a text, the same on every machine: 14 hexadecimal digits (53 bits, by
 * cyrb53). For keys and ids inside one dataset; never for security.
 */
export function fingerprint(text: string): string {
  begin()
  feed(text)
  return finish()
}

/**
 * A fingerprint of any JSON value. The order of an object's members does not count, nor do members
 * that are undefined or named in `ignored`.
 */
export function valueFingerprint(value: unknown, ignored: ReadonlySet<string> = new Set()): string {
  begin()
  feedValue(value, ignored)
  return finish()
}

/**
 * What has been fed since `begin`. One fingerprint is made at a time, from its beginning to its end:
 * plain variables are several times quicker than the members of an object, and an import makes
 * hundreds of fingerprints a report.
 */
let high = 0
let low = 0
/** Names of the members that are being fed, an object's behind those of the one around it. */
const names: string[] = []
let used = 0

function begin(): void {
  used = 0
  // Whole numbers of 32 bits from the start, as all that follow are.
  high = 0xdeadbeef | 0
  low = 0x41c6ce57
}

function feed(text: string): void {
  let one = high
  let other = low
  const { length } = text
  for (let index = 0; index < length; index++) {
    const unit = unitAt(text, index)
    one = Math.imul(one ^ unit, 2654435761)
    other = Math.imul(other ^ unit, 1597334677)
  }
  high = one
  low = other
}

function feedValue(value: unknown, ignored: ReadonlySet<string>): void {
  if (typeof value === 'string') {
    // The length keeps texts apart that would run into one another.
    feed('string')
    feed(String(value.length))
    feed(' ')
    feed(value)
  } else if (Array.isArray(value)) {
    feed('[')
    for (const item of value) feedValue(item, ignored)
    feed(']')
  } else if (value !== null && typeof value === 'object') {
    feed('{')
    feedMembers(value as Readonly<Record<string, unknown>>, ignored)
    feed('}')
  } else {
    const text = String(value)
    feed(`${typeof value}${text.length} ${text}`)
  }
}

/** Feeds members in the order of their names, of which no list is made for each object. */
function feedMembers(
  members: Readonly<Record<string, unknown>>,
  ignored: ReadonlySet<string>,
): void {
  const from = used
  for (const name in members) {
    let at = used++
    for (; at > from && (names[at - 1] as string) > name; at--) names[at] = names[at - 1] as string
    names[at] = name
  }
  const to = used
  for (let at = from; at < to; at++) {
    const name = names[at] as string
    const member = members[name]
    if (member === undefined || ignored.has(name)) continue
    feed(name)
    feed(':')
    feedValue(member, ignored)
  }
  used = from
}

function finish(): string {
  const [first, second] = [high, low]
  const mixed =
    Math.imul(first ^ (first >>> 16), 2246822507) ^ Math.imul(second ^ (second >>> 13), 3266489909)
  const rest =
    Math.imul(second ^ (second >>> 16), 2246822507) ^ Math.imul(mixed ^ (mixed >>> 13), 3266489909)
  return hex((2097151 & rest) >>> 16) + hex16(rest) + hex16(mixed >>> 16) + hex16(mixed)
}

/** The last sixteen bits as four digits. */
function hex16(value: number): string {
  return hex(value >>> 8) + hex(value)
}

/** The last eight bits as two digits. */
function hex(value: number): string {
  return HEX[value & 0xff] as string
}

const HEX = Array.from({ length: 0x100 }, (_, value) => value.toString(16).padStart(2, '0'))

/**
 * Gives array items a `_key` made from what they are; equal items get different keys by counting.
 * Inserting one item leaves the keys of the others as they were.
 *
 * @param identity what an item is, whole or in pieces that follow each other
 */
export function withKeys<Item extends object>(
  items: readonly Item[],
  identity: (item: Item) => string | readonly string[] = (item) => valueFingerprint(item),
): (Item & { _key: string })[] {
  const counts = new Map<string, number>()
  return items.map((item) => {
    const pieces = identity(item)
    begin()
    if (typeof pieces === 'string') feed(pieces)
    else for (const piece of pieces) feed(piece)
    const [fedHigh, fedLow] = [high, low]
    feed('#0')
    const first = finish()
    const count = counts.get(first) ?? 0
    counts.set(first, count + 1)
    if (count === 0) return { ...item, _key: first.slice(0, KEY_LENGTH) }
    high = fedHigh
    low = fedLow
    feed(`#${count}`)
    return { ...item, _key: finish().slice(0, KEY_LENGTH) }
  })
}

const KEY_LENGTH = 12
