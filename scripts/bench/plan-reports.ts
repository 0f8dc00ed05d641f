/**
 * Reads reports and plans their import into an empty dataset, twice as many in two halves, and prints
 * two numbers: the seconds which the first half took, with JavaScript as cold as it is when a command
 * starts, and the seconds of processor time that all threads of the process took for the second half.
 * A process of its own, so that it can run with the seed command's settings of the engine and with
 * nothing else loaded.
 *
 * Usage: node scripts/bench/plan-reports.ts <how many in each half>
 */
import { catalogOf, planReports, readReport } from '../../seed/index.ts'
import { exampleReport } from '../../seed/testing/example-reports.ts'

const count = Number(process.argv[2])
// As a file's text comes from the decoder: in one piece, and not joined of the parts it was made of.
const decoder = new TextDecoder()
const texts = Array.from({ length: 2 * count }, (_, index) =>
  decoder.decode(Buffer.from(exampleReport(index))),
)

const started = performance.now()
plan(0)
const seconds = (performance.now() - started) / 1000
const before = process.cpuUsage()
plan(count)
const { user, system } = process.cpuUsage(before)
console.log(seconds, (user + system) / 1_000_000)

/** From the texts to the plan, `count` of them from the one at `from` on. */
function plan(from: number): void {
  const reports = texts
    .slice(from, from + count)
    .map((text, index) =>
      readReport({ file: `${from + index}.txt`, sha256: String(from + index), text }),
    )
  const { entries } = planReports(
    reports,
    { catalog: catalogOf(), documents: new Map() },
    { importedAt: '2026-01-01T00:00:00Z' },
  )
  const articles = entries.filter(({ type }) => type === 'article').length
  if (articles !== count) throw new Error(`Planned ${articles} articles of ${count} reports`)
}
