import { describe, expect, test, vi } from 'vitest'
import type { CommittedChange } from './commit.ts'
import { FilterTurns, type SlowFilter } from './filterTurns.ts'

function changesOf(...ids: string[]): CommittedChange[] {
  return ids.map((documentId) => ({ documentId }) as CommittedChange)
}

/** A filter that notes what it is asked and takes some milliseconds for it. */
function slowFilter(asked: string[], milliseconds = 0): SlowFilter {
  return {
    consider: ({ documentId }, side) => {
      asked.push(`${documentId} ${side}`)
      const started = performance.now()
      while (performance.now() - started < milliseconds);
    },
    failed: vi.fn<SlowFilter['failed']>(),
    fellBehind: vi.fn<SlowFilter['fellBehind']>(),
  }
}

test('a line is asked about both forms of each change, in order, and never at once', async () => {
  const asked: string[] = []
  const line = new FilterTurns().line(slowFilter(asked))
  line.add(changesOf('a', 'b'), () => asked.push('first done'))
  line.add(changesOf(), () => asked.push('second done'))
  expect(asked).toEqual([])
  await expect.poll(() => asked.at(-1)).toBe('second done')
  expect(asked).toEqual(['a before', 'a after', 'b before', 'b after', 'first done', 'second done'])
})

test('whoever takes a moment is not behind those who take long', async () => {
  const turns = new FilterTurns()
  const asked: string[] = []
  const long = Array.from({ length: 10 }, () => turns.line(slowFilter(asked, 8)))
  for (const line of long) line.add(changesOf('long', 'long', 'long'), () => {})
  await expect.poll(() => asked.length).toBeGreaterThan(10)
  const before = asked.length
  const line = turns.line(slowFilter(asked))
  await new Promise<void>((resolve) => line.add(changesOf('short'), resolve))
  expect(asked.length - before).toBeLessThan(6)
})

test('others have the thread for most of the time', async () => {
  const turns = new FilterTurns()
  const done = vi.fn<() => void>()
  for (let count = 0; count < 10; count += 1) {
    turns.line(slowFilter([], 10)).add(changesOf('a'), done)
  }
  const started = performance.now()
  await expect.poll(() => done.mock.calls.length, { timeout: 5000 }).toBe(10)
  expect(performance.now() - started).toBeGreaterThan(600)
})

describe('a line ends', () => {
  test('with a filter that fails', async () => {
    const filter = slowFilter([])
    const error = new Error('takes for ever')
    filter.consider = () => {
      throw error
    }
    const line = new FilterTurns().line(filter)
    const done = vi.fn<() => void>()
    line.add(changesOf('a'), done)
    await expect.poll(() => vi.mocked(filter.failed).mock.calls).toEqual([[error]])
    line.add(changesOf('b'), done)
    await new Promise((resolve) => setTimeout(resolve, 20))
    expect(filter.failed).toHaveBeenCalledOnce()
    expect(done).not.toHaveBeenCalled()
  })

  test('with more that waits than there may be', () => {
    const filter = slowFilter([])
    const line = new FilterTurns().line(filter)
    const many = changesOf(...Array.from({ length: 6000 }, (_, n) => `${n}`))
    line.add(many, () => {})
    expect(filter.fellBehind).not.toHaveBeenCalled()
    line.add(changesOf('one more'), () => {})
    expect(filter.fellBehind).toHaveBeenCalledOnce()
  })

  test('when it is stopped', async () => {
    const asked: string[] = []
    const line = new FilterTurns().line(slowFilter(asked))
    line.add(changesOf('a'), () => asked.push('done'))
    line.stop()
    line.add(changesOf('b'), () => asked.push('done'))
    await new Promise((resolve) => setTimeout(resolve, 20))
    expect(asked).toEqual([])
  })
})
