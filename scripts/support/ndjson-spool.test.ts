import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { NdjsonSpool } from './ndjson-spool.ts'

let folder: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'toasoan-spool-'))
})

afterEach(() => rm(folder, { recursive: true }))

test('of each document the last version is written, in the order of the first ones', async () => {
  const file = join(folder, 'docs.ndjson')
  const spool = await NdjsonSpool.open(file)
  await spool.put([{ _id: 'a', name: 'cũ', _rev: '1', _updatedAt: 'now' } as { _id: string }])
  await spool.put([{ _id: 'b' }, { _id: 'a', name: 'mới\nhai dòng' } as { _id: string }])
  await spool.put([])
  expect(await spool.close()).toBe(2)
  expect(await readFile(file, 'utf8')).toBe('{"_id":"a","name":"mới\\nhai dòng"}\n{"_id":"b"}\n')
  expect(await readdir(folder)).toEqual(['docs.ndjson'])
})

test('without a document the file is empty', async () => {
  const file = join(folder, 'docs.ndjson')
  expect(await (await NdjsonSpool.open(file)).close()).toBe(0)
  expect(await readFile(file, 'utf8')).toBe('')
})

test('a path that cannot be written is known before anything is done', async () => {
  await expect(NdjsonSpool.open(join(folder, 'no', 'docs.ndjson'))).rejects.toThrow('ENOENT')
})
