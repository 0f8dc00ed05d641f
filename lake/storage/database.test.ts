import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { inTransaction, openDatabase } from './database.ts'
import { StorageError } from './errors.ts'
import { datasetMigrations, lakeMigrations, type Migration } from './migrations.ts'

let folder: string
let file: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lake-database-'))
  file = join(folder, 'x.sqlite')
})

afterEach(() => rmSync(folder, { recursive: true }))

const FIRST: Migration = { sql: 'CREATE TABLE people (name TEXT)' }
const SECOND: Migration = {
  sql: `ALTER TABLE people ADD COLUMN length INTEGER;
        UPDATE people SET length = length(name);`,
}
const BROKEN: Migration = { sql: 'CREATE TABLE more (x); SELECT * FROM nowhere;' }

const open = (migrations: readonly Migration[]) =>
  openDatabase(file, { migrations, durable: 'at commit' })

/** A file as a lake that knew only the first format left it. */
function oldFile(): void {
  const database = open([FIRST])
  database.exec("INSERT INTO people VALUES ('Nguyễn Văn A')")
  database.close()
}

function versionOf(path: string): unknown {
  const database = new DatabaseSync(path)
  const version = database.prepare('PRAGMA user_version').get()?.['user_version']
  database.close()
  return version
}

describe('the format of a file', () => {
  it.each([
    ['a dataset', datasetMigrations],
    ['the lake', lakeMigrations],
  ])('of %s is reached from nothing, and opening it again changes nothing', (_, migrations) => {
    open(migrations).close()
    expect(versionOf(file)).toBe(migrations.length)
    open(migrations).close()
    expect(readdirSync(folder)).toEqual(['x.sqlite'])
  })

  it('is brought up to date with what is in it, and the old file is kept', () => {
    oldFile()
    const database = open([FIRST, SECOND])
    expect(database.prepare('SELECT * FROM people').all()).toEqual([
      { name: 'Nguyễn Văn A', length: 12 },
    ])
    database.close()
    expect(versionOf(file)).toBe(2)
    expect(versionOf(`${file}.format-1`)).toBe(1)
  })

  it('stays as it is when a step fails', () => {
    oldFile()
    expect(() => open([FIRST, SECOND, BROKEN])).toThrow(StorageError)
    expect(versionOf(file)).toBe(1)
    const database = open([FIRST])
    expect(database.prepare('SELECT * FROM people').all()).toEqual([{ name: 'Nguyễn Văn A' }])
    database.close()
  })

  it('of a newer lake is refused with what to do', () => {
    open([FIRST, SECOND]).close()
    expect(() => open([FIRST])).toThrow(
      `${file} has format 2, this version of the lake knows formats up to 1. Start it with`,
    )
  })
})

describe('what goes wrong', () => {
  it('when the file is no database', () => {
    writeFileSync(file, 'plain text'.repeat(200))
    expect(() => open([FIRST])).toThrow(/^Cannot open .*x\.sqlite: .*damaged.*restore a backup/)
  })

  it('when the folder is not there', () => {
    rmSync(folder, { recursive: true })
    expect(() => open([FIRST])).toThrow(/^Cannot open .*x\.sqlite: .*folder exists/)
    folder = mkdtempSync(join(tmpdir(), 'lake-database-'))
  })

  it('when there is no room: all of the transaction is undone, the next small one works', () => {
    const database = open([FIRST])
    database.exec('PRAGMA max_page_count = 20')
    const insert = database.prepare('INSERT INTO people VALUES (?)')
    const fill = () =>
      inTransaction(database, () => {
        for (let index = 0; index < 100; index++) insert.run('x'.repeat(4000))
      })
    expect(fill).toThrow(/full/)
    expect(database.prepare('SELECT count(*) AS n FROM people').get()).toEqual({ n: 0 })
    inTransaction(database, () => insert.run('Nguyễn Văn A'))
    expect(database.prepare('SELECT count(*) AS n FROM people').get()).toEqual({ n: 1 })
    database.close()
  })
})
