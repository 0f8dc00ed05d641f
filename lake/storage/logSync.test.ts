import { mkdtempSync, readdirSync, readlinkSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openDatabase } from './database.ts'
import { StorageError } from './errors.ts'
import { LogSync } from './logSync.ts'
import { datasetMigrations } from './migrations.ts'

let folder: string
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'lake-log-'))))
afterEach(() => rmSync(folder, { recursive: true }))

test('those who ask before the disk begins share its turn, those who ask later have the next', async () => {
  const file = join(folder, 'x.sqlite')
  const database = openDatabase(file, { migrations: datasetMigrations, durable: 'on request' })
  const log = new LogSync(file)
  const order: string[] = []
  const first = log.done().then(() => order.push('first'))
  const beside = log.done().then(() => order.push('beside'))
  // By then the disk is at work.
  await Promise.resolve()
  await Promise.resolve()
  const second = log.done().then(() => order.push('second'))
  await Promise.all([first, beside, second])
  expect(order).toEqual(['first', 'beside', 'second'])
  log.doneSync()
  log.close()
  database.close()
})

test('the disk is not waited for at once while it is at work', async () => {
  const file = join(folder, 'x.sqlite')
  const database = openDatabase(file, { migrations: datasetMigrations, durable: 'on request' })
  const log = new LogSync(file)
  expect(log.isQuick).toBe(true)
  const done = log.done()
  expect(log.isQuick).toBe(false)
  await done
  log.close()
  database.close()
})

test('what waits when it is closed opens nothing again', async () => {
  const file = join(folder, 'x.sqlite')
  const database = openDatabase(file, { migrations: datasetMigrations, durable: 'on request' })
  const log = new LogSync(file)
  const first = log.done()
  await Promise.resolve()
  await Promise.resolve()
  const second = log.done()
  log.doneSync()
  database.close()
  log.close()
  await Promise.all([first, second])
  expect(readdirSync('/proc/self/fd').filter((name) => opens(name, file))).toEqual([])
})

/** Whether a descriptor of this process is of the log beside a file. */
function opens(descriptor: string, file: string): boolean {
  try {
    return readlinkSync(`/proc/self/fd/${descriptor}`).startsWith(`${file}-wal`)
  } catch {
    return false
  }
}

test('a disk that has failed is not asked again', async () => {
  // A device that cannot be brought to a disk stands for a disk that fails.
  symlinkSync('/dev/null', join(folder, 'x.sqlite-wal'))
  const log = new LogSync(join(folder, 'x.sqlite'))
  await expect(log.done()).rejects.toThrow(StorageError)
  rmSync(join(folder, 'x.sqlite-wal'))
  await expect(log.done()).rejects.toThrow('x.sqlite-wal')
  expect(() => log.check()).toThrow(StorageError)
  expect(() => log.doneSync()).toThrow(StorageError)
  log.close()
})
