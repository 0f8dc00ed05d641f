import type { DatabaseSync } from 'node:sqlite'
import { SYSTEM } from '../domain/access.ts'
import { PeopleStore } from '../storage/peopleStore.ts'
import { Tokens } from './tokens.ts'
import { Users } from './users.ts'
import { Origins } from './origins.ts'
import { KeyValues } from './keyValues.ts'

/** Somebody whom documents and transactions name. */
export interface Author {
  id: string
  displayName: string
  createdAt: string
  email?: string
}

/** Who works with a lake: users, what stands for them, what is kept for each, where they come from. */
export class People {
  readonly users: Users
  readonly tokens: Tokens
  readonly keyValues: KeyValues
  readonly origins: Origins
  readonly #listeners = new Set<() => void>()

  constructor(database: DatabaseSync) {
    const store = new PeopleStore(database)
    const changed = () => {
      for (const listener of this.#listeners) listener()
    }
    this.users = new Users(store, changed)
    this.tokens = new Tokens(store, this.users, changed)
    this.keyValues = new KeyValues(store)
    this.origins = new Origins(store)
  }

  /**
   * Calls `listener` whenever somebody's rights may have changed, for what outlives a request.
   * @returns a function that stops it
   */
  onChange(listener: () => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /**
   * What stands behind an id that a document or a transaction names: a user or a script's token,
   * also when they are gone, or the lake itself.
   */
  author(id: string): Author | undefined {
    if (id === SYSTEM.id)
      return { id, displayName: 'Content Lake', createdAt: new Date(0).toISOString() }
    const user = this.users.get(id)
    if (user) {
      const { name, email, createdAt } = user
      return { id, displayName: name, createdAt, ...(email !== undefined && { email }) }
    }
    const robot = this.tokens.robot(id)
    return robot && { id, displayName: robot.label, createdAt: robot.createdAt }
  }
}
