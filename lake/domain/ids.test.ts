import { expect, test } from 'vitest'
import { generateId, isValidId, randomText } from './ids.ts'

test('ids that are made later sort after those made before', async () => {
  const earlier = generateId()
  const made = Date.now()
  await expect.poll(() => Date.now()).toBeGreaterThan(made)
  expect(generateId() > earlier).toBe(true)
})

test('ids have the length and the letters of hosted ones, and no two are the same', () => {
  const ids = Array.from({ length: 5_000 }, generateId)
  expect(ids.every((id) => /^[0-9A-Za-z]{22}$/.test(id) && isValidId(id))).toBe(true)
  expect(new Set(ids).size).toBe(5_000)
})

test('all of a random text is chance', () => {
  expect(new Set(Array.from({ length: 5_000 }, () => randomText(9))).size).toBe(5_000)
})
