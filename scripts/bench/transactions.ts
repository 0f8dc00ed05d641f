import { join } from 'node:path'
import { startLakeProcess } from '../../lake/durability/process.ts'
import type { Benchmark } from './figure.ts'

const CLIENTS = 8
const WARM_UP = 2_000
const COUNT = 12_000

/** Each client sends its next transaction when the last one has been acknowledged as durable. */
export const transactionsBenchmark: Benchmark = {
  name: 'transactions',
  about: 'durable single-document transactions of eight clients',
  async run(folder) {
    const lake = await startLakeProcess(join(folder, 'lake'))
    let left = 0
    const work = async (_: unknown, index: number): Promise<void> => {
      const client = lake.client()
      while (left-- > 0) {
        await client.create({ _type: 'note', writer: index, text: 'một dòng chữ'.repeat(20) })
      }
    }
    const all = async (count: number): Promise<number> => {
      left = count
      const started = performance.now()
      await Promise.all(Array.from({ length: CLIENTS }, work))
      return (performance.now() - started) / 1000
    }
    await all(WARM_UP)
    const seconds = await all(COUNT)
    await lake.end('SIGTERM')
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
