import { once } from 'node:events'
import { get, type IncomingMessage } from 'node:http'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { startLakeProcess } from '../../lake/durability/process.ts'
import { quantile, type Benchmark } from './figure.ts'

const LISTENERS = 100
const COMMITS = 500
/** Milliseconds between two commits: a busy newsroom, not a stampede. */
const PAUSE = 10

/**
 * The time from the moment that a transaction bears, which is before it is written to the disk, to
 * the arrival of its event at each listener. The moment is in whole milliseconds, rounded down, so
 * the times are up to one too long.
 */
export const listenersBenchmark: Benchmark = {
  name: 'listeners',
  about: 'the time from commit to a hundred listeners',
  async run(folder) {
    const lake = await startLakeProcess(join(folder, 'lake'))
    const client = lake.client()
    const times: number[] = []
    const url = client.getUrl(
      `/data/listen/production?query=${encodeURIComponent('*[_type == "note"]')}&includeResult=true`,
    )
    const streams = await Promise.all(
      Array.from({ length: LISTENERS }, () => listen(url, (time) => times.push(time))),
    )
    for (let index = 0; index < COMMITS; index++) {
      await client.create({ _type: 'note', text: 'một dòng chữ', index })
      await setTimeout(PAUSE)
    }
    const deadline = performance.now() + 10_000
    while (times.length < LISTENERS * COMMITS && performance.now() < deadline) await setTimeout(10)
    for (const stream of streams) stream.destroy()
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

/** Opens an event stream; resolves when it is welcome. Each event's time is told when it arrives. */
async function listen(url: string, tell: (milliseconds: number) => void): Promise<IncomingMessage> {
  const [stream] = (await once(get(url, { agent: false }), 'response')) as [IncomingMessage]
  stream.setEncoding('utf8')
  const welcome = Promise.withResolvers<void>()
  stream.on('error', () => undefined)
  stream.on('data', (text: string) => {
    const arrived = performance.timeOrigin + performance.now()
    if (text.includes('event: welcome')) welcome.resolve()
    for (const [, timestamp = ''] of text.matchAll(/"timestamp":"([^"]+)"/g)) {
      tell(arrived - Date.parse(timestamp))
    }
  })
  await welcome.promise
  return stream
}
