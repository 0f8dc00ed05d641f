/**
 * Patches of plain paths, on one copy of the document that is changed in place. Sanity's engine
 * copies what holds a place for each entry, so that thousands of entries in one patch would keep
 * the thread for seconds. What this does is what that engine does, for the paths that it reads.
 */
import { isObject, type LakeDocument } from './document.ts'

/** A field's name, or the key of an item. */
type Segment = { readonly name: string } | { readonly key: string }
/** Fields, with items of arrays named by their keys in between: `a.b`, `a[_key=="x"].b`. */
export type PlainPath = readonly Segment[]

const PLAIN = /^[A-Za-z]\w*(?:\[_key\s*==\s*"[^"\\]*"\](?=\.)|\.[A-Za-z]\w*)*$/u
const SEGMENT = /(?<name>[A-Za-z]\w*)|\[_key\s*==\s*"(?<key>[^"\\]*)"\]/gu
/** Names that every object answers to. */
const INHERITED = new Set(Object.getOwnPropertyNames(Object.prototype))

/** The path's parts; undefined for one that must be left to the engine. */
export function plainPath(path: string): PlainPath | undefined {
  if (!PLAIN.test(path)) return undefined
  const segments = Array.from(path.matchAll(SEGMENT), ({ groups }): Segment =>
    groups?.['key'] === undefined ? { name: groups?.['name'] ?? '' } : { key: groups['key'] },
  )
  return segments.every((segment) => 'key' in segment || !INHERITED.has(segment.name))
    ? segments
    : undefined
}

type Container = Record<string, unknown>
/** Where the items of each key stand in an array; -1 for a key that several have. */
type Keys = Map<unknown, number>

/** A document while a patch is applied to it: parts are copied when they are first changed. */
export class PatchedDocument {
  #document: LakeDocument
  #own = new WeakSet<object>()
  #keys = new WeakMap<object, Keys>()

  constructor(document: LakeDocument) {
    this.#document = document
  }

  get document(): LakeDocument {
    return this.#document
  }

  /** Goes on with what something else made of the document. */
  replace(document: LakeDocument): void {
    this.#document = document
    this.#own = new WeakSet()
    this.#keys = new WeakMap()
  }

  /** True when a key on the way is there more than once: each of its items is meant then. */
  isAmbiguous(path: PlainPath): boolean {
    let value: unknown = this.#document
    for (const segment of path.slice(0, -1)) {
      if ('key' in segment) {
        if (!Array.isArray(value)) return false
        const index = this.#keysOf(value).get(segment.key)
        if (index === -1) return true
        value = index === undefined ? undefined : value[index]
      } else value = ownField(value, segment.name)
    }
    return false
  }

  /** The value at a path; undefined for none. */
  at(path: PlainPath): unknown {
    let value: unknown = this.#document
    for (const segment of path) {
      if ('name' in segment) value = ownField(value, segment.name)
      else {
        const index = Array.isArray(value) ? this.#keysOf(value).get(segment.key) : undefined
        value = index === undefined ? undefined : (value as unknown[])[index]
      }
    }
    return value
  }

  /** Sets a field; objects that are missing on the way are made, and take the place of other values. */
  set(path: PlainPath, value: unknown): void {
    if (!this.#leadsToItems(path)) return
    const holder = this.#holderOf(path, true)
    if (holder) holder[lastName(path)] = value
  }

  /** Sets a field that is not there. */
  setIfMissing(path: PlainPath, value: unknown): void {
    if (!this.#leadsToItems(path)) return
    const holder = this.#holderOf(path, true)
    if (holder && !Object.hasOwn(holder, lastName(path))) holder[lastName(path)] = value
  }

  /** Removes a field, when it is there. */
  unset(path: PlainPath): void {
    if (this.at(path) === undefined) return
    const holder = this.#holderOf(path, false)
    if (holder) delete holder[lastName(path)]
  }

  /** Whether the arrays that the path names items of are there, and so are the items. */
  #leadsToItems(path: PlainPath): boolean {
    const last = path.findLastIndex((segment) => 'key' in segment)
    return last < 0 || this.at(path.slice(0, last + 1)) !== undefined
  }

  /** The object that holds the last field, to be changed; undefined where an array is in its place. */
  #holderOf(path: PlainPath, makes: boolean): Container | undefined {
    let holder = this.#owned(this.#document) as unknown as Container | unknown[]
    this.#document = holder as unknown as LakeDocument
    for (const segment of path.slice(0, -1)) {
      let next: unknown
      if ('key' in segment) {
        const items = holder as unknown[]
        const index = this.#keysOf(items).get(segment.key) ?? -1
        next = items[index] = this.#owned(items[index] as object)
      } else {
        if (Array.isArray(holder)) return undefined
        const value = ownField(holder, segment.name)
        if (typeof value === 'object' && value !== null) next = this.#owned(value)
        else if (makes) this.#own.add((next = {}))
        else return undefined
        holder[segment.name] = next
      }
      holder = next as Container | unknown[]
    }
    return Array.isArray(holder) ? undefined : holder
  }

  #owned<Value extends object>(value: Value): Value {
    if (this.#own.has(value)) return value
    const copy = (Array.isArray(value) ? value.slice() : { ...value }) as Value
    this.#own.add(copy)
    return copy
  }

  /** Items keep their keys and places while plain fields in them are set. */
  #keysOf(items: readonly unknown[]): Keys {
    let keys = this.#keys.get(items)
    if (!keys) {
      keys = new Map()
      for (const [index, item] of items.entries()) {
        if (!isObject(item)) continue
        keys.set(item['_key'], keys.has(item['_key']) ? -1 : index)
      }
      this.#keys.set(items, keys)
    }
    return keys
  }
}

function ownField(value: unknown, name: string): unknown {
  return isObject(value) && Object.hasOwn(value, name) ? value[name] : undefined
}

function lastName(path: PlainPath): string {
  const last = path.at(-1)
  return last && 'name' in last ? last.name : ''
}
