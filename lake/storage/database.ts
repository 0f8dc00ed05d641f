import { accessSync, constants, existsSync, rmSync, statSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import type { Migration } from './migrations.ts'
import { StorageError } from './errors.ts'
import { onDatabase } from './statement.ts'

/** How long a connection waits for another one's lock before it gives up, in milliseconds. */
const BUSY_TIMEOUT = 5_000

export interface OpenOptions {
  /** The steps that lead from an empty file to the present format, in order. */
  migrations: readonly Migration[]
  /**
   * When a commit is durable: as soon as it returns, when somebody calls `LogSync`, or, for
   * throw-away lakes, never: nothing has to survive a power cut there.
   */
  durable: 'at commit' | 'on request' | 'never'
  /** The file was made before, so that an empty one in its place is not it. */
  mustExist?: boolean
}

/**
 * Opens a database file for writing and brings it to the present format, all the way or not at all.
 *
 * @throws StorageError when the file is not a database, was written by a newer version, or is not
 * there although it must be
 */
export function openDatabase(file: string, options: OpenOptions): DatabaseSync {
  let database: DatabaseSync | undefined
  try {
    const isThere = existsSync(file)
    // SQLite would open it for reading and fail at the first write.
    if (isThere) accessSync(file, constants.W_OK)
    if (options.mustExist && (!isThere || statSync(file).size === 0)) {
      throw StorageError.missing(file)
    }
    database = new DatabaseSync(file, { timeout: BUSY_TIMEOUT, enableForeignKeyConstraints: false })
    database.exec('PRAGMA journal_mode = WAL')
    database.exec(`PRAGMA synchronous = ${SYNCHRONOUS[options.durable]}`)
    database.exec('PRAGMA temp_store = MEMORY')
    database.exec('PRAGMA cache_size = -16000')
    database.exec(`PRAGMA wal_autocheckpoint = ${LOG_PAGES}`)
    database.exec('PRAGMA journal_size_limit = 33554432')
    migrate(database, options.migrations, file)
    return database
  } catch (cause) {
    database?.close()
    throw cause instanceof StorageError ? cause : StorageError.fromOpening(file, cause)
  }
}

const SYNCHRONOUS = { 'at commit': 'FULL', 'on request': 'NORMAL', never: 'OFF' } as const

/**
 * How long the log may become, in pages of 4 kB, before its pages are copied into the file. A page
 * that many transactions changed is copied once, so that a longer log means less work.
 */
const LOG_PAGES = 8_000

/** Opens an existing database file for reading only, as the query workers do. */
export function openForReading(file: string): DatabaseSync {
  const database = new DatabaseSync(file, { readOnly: true, timeout: BUSY_TIMEOUT })
  database.exec('PRAGMA cache_size = -16000')
  return database
}

/** Runs `work` in one write transaction: all of it is stored, or, when it throws, none of it. */
export function inTransaction<T>(database: DatabaseSync, work: () => T): T {
  onDatabase(database, () => database.exec('BEGIN IMMEDIATE'))
  try {
    const result = work()
    onDatabase(database, () => database.exec('COMMIT'))
    return result
  } catch (error) {
    if (database.isTransaction) database.exec('ROLLBACK')
    throw error
  }
}

/**
 * The format of a file is the number of migrations it has been through, kept in `user_version`. What
 * an older lake wrote is copied beside the file first, so that the older lake can go on with it.
 */
function migrate(database: DatabaseSync, migrations: readonly Migration[], file: string): void {
  const row = database.prepare('PRAGMA user_version').get()
  const version = Number(row?.['user_version'] ?? 0)
  if (version > migrations.length) throw StorageError.newerFormat(file, version, migrations.length)
  if (version === migrations.length) return
  if (version > 0) {
    const copy = `${file}.format-${version}`
    rmSync(copy, { force: true })
    database.prepare('VACUUM INTO ?').run(copy)
  }
  inTransaction(database, () => {
    for (const { sql } of migrations.slice(version)) database.exec(sql)
    database.exec(`PRAGMA user_version = ${migrations.length}`)
  })
}
