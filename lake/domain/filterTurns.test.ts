import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { CommittedChange } from './commit.ts'
import { FilterTurns, type SlowFilter } from './filterTurns.ts'

/** The time that filters take is only counted. */
let clock = 0
let turns: FilterTurns
/** How long others had the thread between two turns. */
let rests: number[]

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'setImmediate'] })
  clock = 0
  turns = new FilterTurns(() => clock)
  rests = []
  const fake = globalThis.setTimeout
  vi.spyOn(globalThis, 'setTimeout').mockImplementation(((run: () => void, rest: number) => {
    rests.push(rest)
    return fake(run, rest)
  }) as typeof setTimeout)
})

afterEach(() => {
  vi.restoreAllMocks()
  vi.useRealTimers()
})

function changesOf(...ids: string[]): CommittedChange[] {
  return ids.map((documentId) => ({ documentId }) as CommittedChange)
}

/** A filter that notes what it is asked and takes some milliseconds for it. */
function slowFilter(asked: string[], milliseconds = 0): SlowFilter {
  return {
    consider: ({ documentId }, side) => {
      asked.push(`${documentId} ${side}`)
      clock += milliseconds
    },
    failed: vi.fn<SlowFilter['failed']>(),
    fellBehind: vi.fn<SlowFilter['fellBehind']>(),
  }
}

test('a line is asked about both forms of each change, in order, and never at once', () => {
  const asked: string[] = []
  const line = turns.line(slowFilter(asked))
  line.add(changesOf('a', 'b'), () => asked.push('first done'))
  line.add(changesOf(), () => asked.push('second done'))
  expect(asked).toEqual([])
  vi.runAllTimers()
  expect(asked).toEqual(['a before', 'a after', 'b before', 'b after', 'first done', 'second done'])
})

test('whoever takes a moment is not behind those who take long', () => {
  const asked: string[] = []
  const long = Array.from({ length: 10 }, () => turns.line(slowFilter(asked, 8)))
  for (const line of long) line.add(changesOf('long', 'long', 'long'), () => {})
  while (asked.length <= 10) vi.runOnlyPendingTimers()
  const before = asked.length
  turns.line(slowFilter(asked)).add(changesOf('short'), () => asked.push('short done'))
  vi.runAllTimers()
  expect(asked.indexOf('short done') - before).toBeLessThan(6)
})

test('others have the thread for three quarters of the time', () => {
  const done = vi.fn<() => void>()
  for (let count = 0; count < 10; count += 1) {
    turns.line(slowFilter([], 10)).add(changesOf('a'), done)
  }
  vi.runAllTimers()
  expect(done).toHaveBeenCalledTimes(10)
  // Twenty turns of 10 ms with a rest between each two.
  expect(clock).toBe(200)
  expect(rests).toEqual(Array.from({ length: 19 }, () => 30))
})

describe('a line ends', () => {
  test('with a filter that fails', () => {
    const filter = slowFilter([])
    const error = new Error('takes for ever')
    filter.consider = () => {
      throw error
    }
    const line = turns.line(filter)
    const done = vi.fn<() => void>()
    line.add(changesOf('a'), done)
    vi.runAllTimers()
    expect(vi.mocked(filter.failed).mock.calls).toEqual([[error]])
    line.add(changesOf('b'), done)
    vi.runAllTimers()
    expect(filter.failed).toHaveBeenCalledOnce()
    expect(done).not.toHaveBeenCalled()
  })

  test('with more that waits than there may be', () => {
    const filter = slowFilter([])
    const line = turns.line(filter)
    line.add(changesOf(...Array.from({ length: 6000 }, (_, n) => `${n}`)), () => {})
    expect(filter.fellBehind).not.toHaveBeenCalled()
    line.add(changesOf('one more'), () => {})
    expect(filter.fellBehind).toHaveBeenCalledOnce()
  })

  test('when it is stopped', () => {
    const asked: string[] = []
    const line = turns.line(slowFilter(asked))
    line.add(changesOf('a'), () => asked.push('done'))
    line.stop()
    line.add(changesOf('b'), () => asked.push('done'))
    vi.runAllTimers()
    expect(asked).toEqual([])
  })
})
