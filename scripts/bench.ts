import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { importBenchmark } from './bench/import.ts'
import { importerBenchmark } from './bench/importer.ts'
import { formatFigures, headroom, type Figure } from './bench/figure.ts'
import { listenersBenchmark } from './bench/listeners.ts'
import { startBenchmark } from './bench/start.ts'
import { transactionsBenchmark } from './bench/transactions.ts'
import { parseCommand } from './support/command.ts'
import { runScript } from './support/explain.ts'

const benchmarks = [
  importBenchmark,
  importerBenchmark,
  transactionsBenchmark,
  listenersBenchmark,
  startBenchmark,
]

const { positionals } = parseCommand(
  `
Usage: npm run bench -- [name ...]

Measures the lake and the importer and compares with what it must reach; all of it, or what is named:

${benchmarks.map(({ name, about }) => `  ${name.padEnd(14)}${about}`).join('\n')}

The figures hold for a machine that does nothing else. Ends with 1 when one is missed.
`,
  {},
  { positionals: true },
)

await runScript(async () => {
  const unknown = positionals.find((word) => !benchmarks.some(({ name }) => name === word))
  if (unknown !== undefined) {
    const names = benchmarks.map(({ name }) => name).join(', ')
    throw new Error(`There is no benchmark "${unknown}". There are: ${names}`)
  }
  const chosen = benchmarks.filter(
    ({ name }) => positionals.length === 0 || positionals.includes(name),
  )
  const figures: Figure[] = []
  for (const { name, about, run } of chosen) {
    console.log(`${name}: ${about} …`)
    const folder = await mkdtemp(join(tmpdir(), 'lake-bench-'))
    try {
      figures.push(...(await run(folder)))
    } finally {
      await rm(folder, { recursive: true, force: true })
    }
  }
  console.log(`\n${formatFigures(figures)}`)
  if (figures.some((figure) => headroom(figure) < 1)) process.exitCode = 1
})
