import { notFound, validationError } from '../domain/errors.ts'
import type { PeopleStore, StoredOrigin } from '../storage/peopleStore.ts'

/** An origin from which browsers may call the lake. */
export interface AllowedOrigin {
  id: number
  /** `https://example.com`; the host may begin with `*.`, the port may be `*`. */
  origin: string
  allowCredentials: boolean
  createdAt: string
}

const PATTERN = /^https?:\/\/(\*\.)?[a-z0-9.-]+(:(\d{1,5}|\*))?$/

/** The CORS allow-list that administrators keep, besides the one the lake is started with. */
export class Origins {
  readonly #store: PeopleStore
  #patterns: readonly { allowCredentials: boolean; matches: RegExp }[]

  constructor(store: PeopleStore) {
    this.#store = store
    this.#patterns = this.#read()
  }

  list(): AllowedOrigin[] {
    return this.#store.origins().map(toOrigin)
  }

  /** @throws LakeError 400 when it is not an origin; a pattern that allows all is none */
  add(origin: string, allowCredentials: boolean): AllowedOrigin {
    const normalized = origin.trim().toLowerCase().replace(/\/$/, '')
    if (!PATTERN.test(normalized)) {
      throw validationError(
        `"${origin}" is not an origin such as https://example.com or https://*.example.com`,
      )
    }
    const row = this.#store.addOrigin(normalized, allowCredentials, new Date().toISOString())
    this.#patterns = this.#read()
    return toOrigin(row)
  }

  /** @throws LakeError 404 when there is none with this id */
  remove(id: number): void {
    if (!this.#store.deleteOrigin(id)) throw notFound(`CORS origin ${id} not found`)
    this.#patterns = this.#read()
  }

  /** Whether pages of this origin may call, and whether with credentials. */
  allows(origin: string): { allowed: boolean; withCredentials: boolean } {
    const matching = this.#patterns.filter(({ matches }) => matches.test(origin.toLowerCase()))
    return {
      allowed: matching.length > 0,
      withCredentials: matching.some(({ allowCredentials }) => allowCredentials),
    }
  }

  #read() {
    return this.list().map(({ origin, allowCredentials }) => {
      const source = origin
        .replaceAll('.', String.raw`\.`)
        .replace(String.raw`*\.`, String.raw`([a-z0-9-]+\.)+`)
        .replace(':*', String.raw`(:\d{1,5})?`)
      return { allowCredentials, matches: new RegExp(`^${source}$`) }
    })
  }
}

function toOrigin(row: StoredOrigin): AllowedOrigin {
  return {
    id: row.id,
    origin: row.origin,
    allowCredentials: row.allow_credentials === 1,
    createdAt: row.created_at,
  }
}
