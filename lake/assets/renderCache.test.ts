import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterEach, beforeEach, expect, test } from 'vitest'

import { RenderCache } from './renderCache.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rendered-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const fail = () => Promise.reject(new Error('broken'))

test('a picture is made once, also when many ask at the same time', async () => {
  const cache = new RenderCache(folder, 1000)
  let made = 0
  const render = async () => Buffer.from(`picture ${++made}`)
  const paths = await Promise.all(
    Array.from({ length: 20 }, () => cache.file('source', 'key', render)),
  )
  expect(new Set(paths).size).toBe(1)
  const later = new RenderCache(folder, 1000)
  expect(await readFile(await later.file('source', 'key', render), 'utf8')).toBe('picture 1')
})

test('a failed rendering is told to all who wait, and tried again by the next', async () => {
  const cache = new RenderCache(folder, 1000)
  const results = await Promise.allSettled([
    cache.file('source', 'key', fail),
    cache.file('source', 'key', fail),
  ])
  expect(results.map(({ status }) => status)).toEqual(['rejected', 'rejected'])
  expect(await cache.file('source', 'key', async () => Buffer.from('x'))).toContain(folder)
})

test('no more than two pictures are made at once', async () => {
  const cache = new RenderCache(folder, 1000)
  let running = 0
  let most = 0
  const render = async () => {
    most = Math.max(most, ++running)
    await new Promise((resolve) => setImmediate(resolve))
    running--
    return Buffer.from('x')
  }
  await Promise.all(
    Array.from({ length: 10 }, (_, key) => cache.file('source', String(key), render)),
  )
  expect(most).toBe(2)
})

test('the folder stays below its size; what was used last stays', async () => {
  const cache = new RenderCache(folder, 1000)
  let last = ''
  for (let key = 0; key < 30; key++) {
    last = await cache.file('source', String(key), async () => Buffer.alloc(200))
  }
  const names = await readdir(folder)
  expect(names.length).toBeLessThanOrEqual(5)
  expect(names).toContain(last.slice(folder.length + 1))
})

test('what was made from some sources is forgotten, and nothing else', async () => {
  const cache = new RenderCache(folder, 1000)
  const render = async () => Buffer.from('x')
  for (const source of ['a', 'b', 'c']) {
    for (const size of ['small', 'large']) await cache.file(source, source + size, render)
  }
  await cache.forget(['a', 'c'])
  expect((await readdir(folder)).map((name) => name[0])).toEqual(['b', 'b'])
})

test('what is being made from a source that is forgotten does not stay', async () => {
  const cache = new RenderCache(folder, 1000)
  const picture = Promise.withResolvers<Buffer>()
  const made = ['gone', 'kept'].map((source) => cache.file(source, source, () => picture.promise))
  await new Promise((resolve) => setTimeout(resolve, 20))
  await cache.forget(['gone'])
  picture.resolve(Buffer.from('x'))
  await Promise.all(made)
  await expect
    .poll(async () => (await readdir(folder)).map((name) => name.split('-')[0]))
    .toEqual(['kept'])
})
