import type { DatabaseSync } from 'node:sqlite'
import { PeopleStore } from '../storage/peopleStore.ts'
import { Tokens } from './tokens.ts'
import { Users } from './users.ts'
import { Origins } from './origins.ts'
import { KeyValues } from './keyValues.ts'

/** Who works with a lake: users, what stands for them, what is kept for each, where they come from. */
export class People {
  readonly users: Users
  readonly tokens: Tokens
  readonly keyValues: KeyValues
  readonly origins: Origins

  constructor(database: DatabaseSync) {
    const store = new PeopleStore(database)
    this.users = new Users(store)
    this.tokens = new Tokens(store, this.users)
    this.keyValues = new KeyValues(store)
    this.origins = new Origins(store)
  }

  /**
   * What stands behind an id that a document or a transaction names: a user or a script's token,
   * also when they are gone.
   */
  author(id: string): { id: string; displayName: string; email?: string } | undefined {
    const user = this.users.get(id)
    if (user) {
      return { id, displayName: user.name, ...(user.email !== undefined && { email: user.email }) }
    }
    const robot = this.tokens.robot(id)
    return robot && { id, displayName: robot.label }
  }
}
