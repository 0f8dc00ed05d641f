import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { startLakeProcess, type LakeProcess } from '../../lake/durability/process.ts'
import { quantile, type Benchmark } from './figure.ts'
import { makeLake } from './lakes.ts'

const COUNT = 100_000
const STARTS = 5

/** What is asked for by id, by a small type or by a reference. */
const NARROW_QUERIES = [
  '*[_id == "article-4711"][0]{..., mentions[]{person->{name}}}',
  '*[_type == "person"] | order(name)[0...100]{name}',
  '*[_type == "article" && references("person-42")]{title}',
]

/** What cannot be answered without looking at every article. */
const WIDE_QUERIES = [
  '*[_type == "article"] | order(publishedAt desc)[0...20]{title, publishedAt}',
  '*[_type == "article" && slug.current == "bai-viet-815"][0]',
  'count(*[_type == "article"])',
  '*[_type == "article" && title match "hội nghị*"][0...10]{title}',
]

/**
 * From the start of the process to its first answer, the median of several; and the most memory
 * that the process takes while it answers and writes.
 */
export const startBenchmark: Benchmark = {
  name: 'start',
  about: 'start and memory with 100,000 documents',
  async run(folder) {
    const dir = join(folder, 'lake')
    await makeLake(dir, COUNT)
    const starts: number[] = []
    for (let index = 0; index < STARTS; index++) {
      const started = performance.now()
      const lake = await startLakeProcess(dir)
      await lake.client().getDocument('article-4711')
      starts.push((performance.now() - started) / 1000)
      await lake.end('SIGTERM')
    }
    const lake = await startLakeProcess(dir)
    const narrow = await memoryOver(lake, NARROW_QUERIES)
    const wide = await memoryOver(lake, WIDE_QUERIES)
    await lake.end('SIGTERM')
    const where = `with ${COUNT.toLocaleString('en')} documents`
    return [
      {
        name: `start ${where}`,
        measured: quantile(starts, 0.5),
        unit: 's',
        limit: 1,
        bound: 'at most',
      },
      {
        name: `memory ${where}`,
        measured: narrow,
        unit: 'MB',
        limit: 400,
        bound: 'at most',
      },
      {
        name: `memory ${where}, all of them queried`,
        measured: wide,
        unit: 'MB',
        limit: 400,
        bound: 'at most',
      },
    ]
  },
}

/** The most resident memory, in megabytes, after any of some queries and writes. */
async function memoryOver(lake: LakeProcess, queries: readonly string[]): Promise<number> {
  const client = lake.client()
  let most = 0
  for (let round = 0; round < 3; round++) {
    for (const query of queries) {
      await client.fetch(query)
      most = Math.max(most, memoryOf(lake.pid))
    }
    await client.patch(`article-${round}`).set({ title: 'Đổi' }).commit()
  }
  return most
}

/** The resident memory of a process in megabytes. */
function memoryOf(pid: number): number {
  return Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' })) / 1024
}
