import { once } from 'node:events'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { Worker } from 'node:worker_threads'
import { startLakeProcess } from '../../lake/durability/process.ts'
import { quantile, type Benchmark } from './figure.ts'
import type { ListeningTask } from './listening.ts'

const LISTENERS = 100
const COMMITS = 500
/** Milliseconds between two commits: a busy newsroom, not a stampede. */
const PAUSE = 10

/**
 * The time from the moment that a transaction bears, which is before it is written to the disk, to
 * the arrival of its event at each listener.
 */
export const listenersBenchmark: Benchmark = {
  name: 'listeners',
  about: 'the time from commit to a hundred listeners',
  async run(folder) {
    const lake = await startLakeProcess(join(folder, 'lake'))
    const client = lake.client()
    const path = client.getUrl(
      `/data/listen/production?query=${encodeURIComponent('*[_type == "note"]')}&includeResult=true`,
    )
    const task: ListeningTask = { url: path, listeners: LISTENERS, events: LISTENERS * COMMITS }
    // In a thread of their own: the work of the writer is no delay of theirs.
    const listeners = new Worker(new URL('listening.ts', import.meta.url), { workerData: task })
    await once(listeners, 'message')
    const heard = once(listeners, 'message') as Promise<[number[]]>
    for (let index = 0; index < COMMITS; index++) {
      await client.create({ _type: 'note', text: 'một dòng chữ', index })
      await setTimeout(PAUSE)
    }
    const [times] = await heard
    await lake.end('SIGTERM')
    if (times.length !== LISTENERS * COMMITS) {
      throw new Error(`Heard ${times.length} of ${LISTENERS * COMMITS} events`)
    }
    const what = `commit to ${LISTENERS} listeners`
    return [
      {
        name: `${what}, median`,
        measured: quantile(times, 0.5),
        unit: 'ms',
        limit: 5,
        bound: 'at most',
      },
      {
        name: `${what}, 99th percentile`,
        measured: quantile(times, 0.99),
        unit: 'ms',
        limit: 25,
        bound: 'at most',
      },
    ]
  },
}
