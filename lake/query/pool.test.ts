import { describe, expect, test } from 'vitest'
import { useLake } from '../testing.ts'
import type { QueryRequest } from './request.ts'

const t = useLake({ queryLimits: { queryTimeout: 60_000 } })

function ask(query: string, who: string) {
  const { datasets, queries, projectId } = t.lake.core
  const request: QueryRequest = {
    file: datasets.fileOf('production'),
    query,
    params: {},
    perspective: 'raw',
    variant: undefined,
    identity: { id: who, kind: 'user', roles: [] },
    grants: [{ filter: '_id in path("**")', permissions: ['read'] }],
    project: { projectId, dataset: 'production' },
    options: { foldAccentsInMatch: false },
  }
  return queries.run(request)
}

/** Asks many times and goes on. @returns how many have an answer, or were stopped */
function askManyTimes(times: number, query: string, who: string): () => number {
  let settled = 0
  for (let n = 0; n < times; n += 1) {
    const settle = () => (settled += 1)
    ask(query, who).then(settle, settle)
  }
  return () => settled
}

function numbers(count: number): string {
  return `[${Array.from({ length: count }, (_, n) => n).join()}]`
}

const SLOW = `count(${numbers(300)}[count(${numbers(300)}[count(${numbers(300)}[@ > ^ && @ > ^.^]) > 0]) > 0])`

describe('whoever asks much', () => {
  test('does not keep others from an answer by many queries that are quick', async () => {
    await ask('1', 'somebody')
    const quick = `count(${numbers(150)}[count(${numbers(150)}[@ > ^]) > 0])`
    const settled = askManyTimes(300, quick, 'much')
    expect((await ask('1', 'little')).result).toBe('1')
    expect(settled()).toBeLessThan(20)
    await expect.poll(settled, { timeout: 20_000 }).toBe(300)
  })

  test('leaves one thread to others', async () => {
    await ask('1', 'somebody')
    const settled = askManyTimes(20, SLOW, 'much')
    expect(t.lake.core.queries.idle).toBeGreaterThan(0)
    expect((await ask('1', 'little')).result).toBe('1')
    expect(t.lake.core.queries.idle).toBeGreaterThan(0)
    expect(settled()).toBe(0)
  })

  test('does not keep others from an answer by many queries that take for ever', async () => {
    const settled = askManyTimes(30, SLOW, 'much')
    // By then they have all the threads that there may be for slow ones.
    await expect.poll(() => t.lake.core.queries.slow, { timeout: 20_000 }).toBeGreaterThanOrEqual(6)
    for (let n = 0; n < 3; n += 1) expect((await ask('1', 'little')).result).toBe('1')
    expect(settled()).toBe(0)
  })
})
