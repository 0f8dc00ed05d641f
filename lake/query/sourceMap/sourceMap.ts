import type { LakeDocument } from '../../domain/document.ts'
import type { Origin, Origins, Path } from './origins.ts'
import type { Trace } from './trace.ts'

/**
 * Where each part of a result comes from, as `@sanity/client` reads it for visual editing
 * (https://www.sanity.io/docs/content-source-maps). What is below a mapped part is in the same place
 * below its source.
 */
export interface SourceMap {
  documents: { _id: string; _type: string }[]
  /** Paths in documents, as JSONPath. */
  paths: string[]
  mappings: Record<string, { type: 'value'; source: Source }>
}

type Source =
  | { type: 'documentValue'; document: number; path: number }
  | { type: 'literal' }
  | { type: 'unknown' }

/** How items of lists are named in documents: by their place, or by their `_key`. */
export type ItemNames = 'index' | 'key'

/** @param trace the answer to `traceQuery` for the query that gave the result */
export function sourceMapOf(
  result: unknown,
  trace: Trace,
  origins: Origins,
  names: ItemNames,
): SourceMap {
  return new Mapping(origins, names).of(result, trace)
}

class Mapping {
  readonly #origins: Origins
  readonly #names: ItemNames
  readonly #documents = new Map<LakeDocument, number>()
  readonly #paths = new Map<string, number>()
  readonly #mappings: SourceMap['mappings'] = {}

  constructor(origins: Origins, names: ItemNames) {
    this.#origins = origins
    this.#names = names
  }

  of(result: unknown, trace: Trace): SourceMap {
    this.#map(result, trace, [])
    return {
      documents: [...this.#documents.keys()].map(({ _id, _type, _originalId }) => ({
        _id: typeof _originalId === 'string' ? _originalId : _id,
        _type,
      })),
      paths: [...this.#paths.keys()],
      mappings: this.#mappings,
    }
  }

  #map(value: unknown, given: Trace, path: Path): void {
    if (value === null || value === undefined) return
    const trace = chosen(given)
    const isMade = isOf(trace, 'object') || Array.isArray(trace)
    const origin = this.#traced(trace) ?? (isMade ? undefined : this.#origins.of(value))
    if (origin) this.#add(path, this.#placeOf(origin))
    else if (Array.isArray(value)) {
      const traces = Array.isArray(trace) && trace.length === value.length ? trace : []
      for (const [index, item] of value.entries()) {
        this.#map(item, traces[index] ?? null, [...path, index])
      }
    } else if (typeof value === 'object') {
      for (const [name, member] of Object.entries(value)) {
        this.#map(member, memberTrace(trace, name), [...path, name])
      }
    } else this.#add(path, { type: isOf(trace, 'literal') ? 'literal' : 'unknown' })
  }

  #traced(trace: Trace): Origin | undefined {
    if (isOf(trace, 'attribute')) return this.#below(trace.of, trace.name)
    if (!isOf(trace, 'item') || !Array.isArray(trace.of)) return undefined
    return this.#below(trace.of, trace.index < 0 ? trace.of.length + trace.index : trace.index)
  }

  #below(holder: unknown, segment: string | number): Origin | undefined {
    const origin = this.#origins.of(holder)
    return origin && { document: origin.document, path: [...origin.path, segment] }
  }

  #add(path: Path, source: Source): void {
    this.#mappings[jsonPath(path)] = { type: 'value', source }
  }

  #placeOf({ document, path }: Origin): Source {
    const written = jsonPath(this.#names === 'key' ? withKeys(document, path) : path)
    return {
      type: 'documentValue',
      document: placeIn(this.#documents, document),
      path: placeIn(this.#paths, written),
    }
  }
}

type Kind = Exclude<Trace, null | readonly Trace[]>['kind']

function isOf<K extends Kind>(trace: Trace, kind: K): trace is Extract<Trace, { kind: K }> {
  return trace !== null && 'kind' in trace && trace.kind === kind
}

function chosen(trace: Trace): Trace {
  if (!isOf(trace, 'first')) return trace
  return chosen(trace.choices.find(({ value }) => value !== null)?.trace ?? null)
}

/** What is written later in an object replaces what was there before. */
function memberTrace(trace: Trace, name: string): Trace {
  if (!isOf(trace, 'object')) return null
  for (const member of trace.members.toReversed()) {
    if (member === null) continue
    if ('name' in member) {
      if (member.name === name) return member.trace
    } else if ('spread' in member) {
      const { spread } = member
      if (typeof spread === 'object' && spread !== null && Object.hasOwn(spread, name)) {
        return { kind: 'attribute', of: spread, name }
      }
    } else if (hasMember(member.spreadTrace, name)) return memberTrace(member.spreadTrace, name)
  }
  return null
}

function hasMember(trace: Trace, name: string): boolean {
  if (!isOf(trace, 'object')) return false
  return trace.members.some((member) => {
    if (member === null) return false
    if ('name' in member) return member.name === name
    if ('spreadTrace' in member) return hasMember(member.spreadTrace, name)
    return typeof member.spread === 'object' && Object.hasOwn(member.spread ?? {}, name)
  })
}

function placeIn<Key>(places: Map<Key, number>, key: Key): number {
  const place = places.get(key) ?? places.size
  places.set(key, place)
  return place
}

type KeyedPath = readonly (string | number | { _key: string })[]

function withKeys(document: LakeDocument, path: Path): KeyedPath {
  let value: unknown = document
  return path.map((segment) => {
    value = (value as Record<string | number, unknown>)[segment]
    if (typeof segment === 'string') return segment
    const key = (value as { _key?: unknown } | null)?._key
    return typeof key === 'string' ? { _key: key } : segment
  })
}

const ESCAPES: Readonly<Record<string, string>> = {
  '\f': '\\f',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
  "'": "\\'",
  '\\': '\\\\',
}

/** JSONPath in the one form that the client understands. */
function jsonPath(path: KeyedPath): string {
  const segments = path.map((segment) => {
    if (typeof segment === 'number') return `[${segment}]`
    if (typeof segment === 'string') return `['${escaped(segment)}']`
    return `[?(@._key=='${escaped(segment._key)}')]`
  })
  return `$${segments.join('')}`
}

function escaped(text: string): string {
  return text.replace(/[\f\n\r\t'\\]/g, (letter) => ESCAPES[letter] ?? letter)
}
