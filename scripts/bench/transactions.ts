import { Agent, request } from 'node:http'
import { join } from 'node:path'
import { startLakeProcess } from '../../lake/durability/process.ts'
import type { Benchmark } from './figure.ts'

const CLIENTS = 8
const WARM_UP = 2_000
const COUNT = 20_000

/**
 * Each client sends its next transaction when the last one has been acknowledged as durable. They
 * are plain HTTP connections: eight of Sanity's clients in one process are busier than the lake.
 */
export const transactionsBenchmark: Benchmark = {
  name: 'transactions',
  about: 'durable single-document transactions of eight clients',
  async run(folder) {
    const lake = await startLakeProcess(join(folder, 'lake'))
    const url = new URL('/v2025-02-19/data/mutate/production?returnIds=true', lake.url)
    const agents = Array.from({ length: CLIENTS }, () => new Agent({ keepAlive: true }))
    const all = async (count: number): Promise<number> => {
      let left = count
      const started = performance.now()
      const work = async (agent: Agent): Promise<void> => {
        while (left-- > 0) await create(url, agent)
      }
      await Promise.all(agents.map(work))
      return (performance.now() - started) / 1000
    }
    await all(WARM_UP)
    const seconds = await all(COUNT)
    const stored = await lake.client().fetch<number>('count(*)')
    for (const agent of agents) agent.destroy()
    await lake.end('SIGTERM')
    if (stored !== WARM_UP + COUNT) throw new Error(`${stored} documents are there`)
    return [
      {
        name: `durable transactions of ${CLIENTS} clients`,
        measured: COUNT / seconds,
        unit: '/s',
        limit: 2_000,
        bound: 'at least',
      },
    ]
  },
}

const BODY = JSON.stringify({
  mutations: [{ create: { _type: 'note', text: 'một dòng chữ '.repeat(20) } }],
})

/** Commits one transaction; resolves when it has been acknowledged. */
function create(url: URL, agent: Agent): Promise<void> {
  return new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/json' }
    const sent = request(url, { method: 'POST', agent, headers }, (response) => {
      response.resume()
      response.on('end', () => {
        if (response.statusCode === 200) resolve()
        else reject(new Error(`Refused with status ${response.statusCode}`))
      })
    })
    sent.on('error', reject)
    sent.end(BODY)
  })
}
