import { validationError } from '../domain/errors.ts'
import type { PeopleStore, StoredKeyValue } from '../storage/peopleStore.ts'

export interface KeyValue {
  key: string
  value: unknown
}

const KEY_LENGTH = 200
const VALUE_LENGTH = 100_000
const KEYS_A_USER = 1000

/** Small settings that the Studio keeps for each user: sort orders, recent searches. */
export class KeyValues {
  readonly #store: PeopleStore

  constructor(store: PeopleStore) {
    this.#store = store
  }

  all(userId: string): KeyValue[] {
    return this.#store.keyValues(userId).map(toKeyValue)
  }

  /** Those of the keys that have a value. */
  get(userId: string, keys: readonly string[]): KeyValue[] {
    return keys.flatMap((key) => {
      const row = this.#store.keyValue(userId, key)
      return row ? toKeyValue(row) : []
    })
  }

  /** @throws LakeError 400 when a key or value is too long, or there are too many */
  put(userId: string, pairs: readonly KeyValue[]): KeyValue[] {
    const rows = pairs.map(({ key, value }) => ({ key, value: JSON.stringify(value ?? null) }))
    for (const { key, value } of rows) {
      if (key === '' || key.length > KEY_LENGTH || value.length > VALUE_LENGTH) {
        throw validationError(
          `A key has 1 to ${KEY_LENGTH} characters and its value ${VALUE_LENGTH} at most`,
        )
      }
    }
    this.#store.write(() => {
      for (const { key, value } of rows) this.#store.putKeyValue(userId, key, value)
      if (this.#store.keyValues(userId).length > KEYS_A_USER) {
        throw validationError(`A user has ${KEYS_A_USER} keys at most`)
      }
    })
    return rows.map(toKeyValue)
  }

  delete(userId: string, key: string): void {
    this.#store.deleteKeyValue(userId, key)
  }
}

function toKeyValue({ key, value }: StoredKeyValue): KeyValue {
  return { key, value: JSON.parse(value) as unknown }
}
