import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite'
import { StorageError, isStorageFailure } from './errors.ts'

/** Runs `work` on a database; what fails below it becomes a StorageError that names the file. */
export function onDatabase<T>(database: DatabaseSync, work: () => T): T {
  try {
    return work()
  } catch (error) {
    if (error instanceof StorageError || !isStorageFailure(error)) throw error
    throw StorageError.fromUse(database.location() ?? 'the database', error)
  }
}

/** Values for `?`, or first an object with values for `:name`. */
type Values = SQLInputValue[] | [Record<string, SQLInputValue>, ...SQLInputValue[]]

/** A prepared statement whose failures say which file is concerned and what to do about it. */
export class Statement {
  readonly #database: DatabaseSync
  readonly #statement: StatementSync

  constructor(database: DatabaseSync, sql: string) {
    this.#database = database
    this.#statement = onDatabase(database, () => database.prepare(sql))
  }

  get(...values: Values) {
    return onDatabase(this.#database, () => this.#statement.get(...(values as SQLInputValue[])))
  }

  all(...values: Values) {
    return onDatabase(this.#database, () => this.#statement.all(...(values as SQLInputValue[])))
  }

  run(...values: Values) {
    return onDatabase(this.#database, () => this.#statement.run(...(values as SQLInputValue[])))
  }

  /** Rows as they are asked for. */
  *iterate(...values: Values) {
    try {
      yield* this.#statement.iterate(...(values as SQLInputValue[]))
    } catch (error) {
      onDatabase(this.#database, () => {
        throw error
      })
    }
  }
}
