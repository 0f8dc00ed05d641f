import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { join } from 'node:path'
import { startLakeProcess } from '../../lake/durability/process.ts'
import { spawnSanityCli } from '../support/sanity-cli.ts'
import { madeUpDocuments } from './documents.ts'
import type { Benchmark } from './figure.ts'

const COUNT = 20_000

/** From the start of the CLI to its end. */
export const importBenchmark: Benchmark = {
  name: 'import',
  about: 'the Sanity CLI imports 20,000 documents',
  async run(folder) {
    const file = join(folder, 'documents.ndjson')
    const output = createWriteStream(file)
    for (const document of madeUpDocuments(COUNT)) output.write(`${JSON.stringify(document)}\n`)
    output.end()
    await once(output, 'close')

    const lake = await startLakeProcess(join(folder, 'lake'))
    const started = performance.now()
    const cli = spawnSanityCli(['dataset', 'import', file, '--dataset', 'production'], {
      origin: lake.url,
      stdio: ['ignore', 'ignore', 'inherit'],
    })
    const [code] = (await once(cli, 'close')) as [number]
    const seconds = (performance.now() - started) / 1000
    const stored = await lake.client().fetch<number>('count(*)')
    await lake.end('SIGTERM')
    if (code !== 0 || stored !== COUNT) throw new Error(`Imported ${stored}, exit code ${code}`)
    return [
      {
        name: `import of ${COUNT.toLocaleString('en')} documents by the Sanity CLI`,
        measured: seconds,
        unit: 's',
        limit: 30,
        bound: 'at most',
      },
    ]
  },
}
