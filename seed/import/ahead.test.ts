import { expect, test } from 'vitest'
import { madeAhead } from './ahead.ts'

/** Counts up, and notes what was made and whether it was closed. */
function counter(until: number, failsAt = Infinity) {
  const seen = { made: 0, isClosed: false }
  async function* values(): AsyncGenerator<number, void> {
    try {
      for (let value = 0; value < until; value++) {
        if (value === failsAt) throw new Error(`No ${value}`)
        seen.made++
        yield value
      }
    } finally {
      seen.isClosed = true
    }
  }
  return { values: values(), seen }
}

const turnOfLoop = () => new Promise<void>((resolve) => setImmediate(resolve))

test('gives all values in their order', async () => {
  const { values, seen } = counter(7)
  expect(await Array.fromAsync(madeAhead(values, 3))).toEqual([0, 1, 2, 3, 4, 5, 6])
  expect(seen.isClosed).toBe(true)
})

test('makes some ahead while one is worked on, and no more', async () => {
  const { values, seen } = counter(100)
  const ahead = madeAhead(values, 3)
  expect(await ahead.next()).toEqual({ done: false, value: 0 })
  await turnOfLoop()
  expect(seen.made).toBe(3)
  await ahead.next()
  await turnOfLoop()
  expect(seen.made).toBe(4)
})

test('throws what goes wrong where its value is waited for', async () => {
  const { values } = counter(5, 2)
  const ahead = madeAhead(values, 4)
  expect(await ahead.next()).toEqual({ done: false, value: 0 })
  await turnOfLoop()
  expect(await ahead.next()).toEqual({ done: false, value: 1 })
  await expect(ahead.next()).rejects.toThrow('No 2')
})

test('closes its values when it is left early', async () => {
  const { values, seen } = counter(100)
  for await (const value of madeAhead(values, 3)) if (value === 1) break
  expect(seen.isClosed).toBe(true)
})
