import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { fingerprint, readFingerprint, writeFingerprint } from './fingerprint.ts'

let root: string

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'toasoan-fingerprint-'))
  await mkdir(join(root, 'src'))
  await writeFile(join(root, 'src', 'a.ts'), 'a')
})

afterEach(() => rm(root, { recursive: true }))

const now = (settings = {}): string => fingerprint(root, ['src', 'missing'], settings)

it.each<[string, () => Promise<void>]>([
  ['a changed file', () => writeFile(join(root, 'src', 'a.ts'), 'b')],
  ['a new file', () => writeFile(join(root, 'src', 'b.ts'), '')],
  ['a renamed file', () => rename(join(root, 'src', 'a.ts'), join(root, 'src', 'c.ts'))],
])('changes with %s', async (_, change) => {
  const before = now()
  await change()
  expect(now()).not.toBe(before)
})

it('changes with a setting, and with nothing else', async () => {
  const before = now({ ID: 'x' })
  expect(now({ ID: 'y' })).not.toBe(before)
  await writeFile(join(root, 'src', 'a.test.ts'), 'tests are not built')
  expect(now({ ID: 'x' })).toBe(before)
})

it('is kept in a file', () => {
  const file = join(root, 'dist', 'x.fingerprint')
  expect(readFingerprint(file)).toBeUndefined()
  writeFingerprint(file, now())
  expect(readFingerprint(file)).toBe(now())
})
