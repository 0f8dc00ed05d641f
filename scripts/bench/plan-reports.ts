/**
 * Reads reports and plans their import into an empty dataset, and prints the seconds which that
 * took: from the texts to the plan, with JavaScript as cold as it is in a command. A process of its
 * own, so that it can run with the seed command's settings of the engine and with nothing else loaded.
 *
 * Usage: node scripts/bench/plan-reports.ts <how many>
 */
import { catalogOf, planReports, readReport } from '../../seed/index.ts'
import { exampleReport } from '../../seed/testing/example-reports.ts'

const count = Number(process.argv[2])
// As a file's text comes from the decoder: in one piece, and not joined of the parts it was made of.
const decoder = new TextDecoder()
const texts = Array.from({ length: count }, (_, index) =>
  decoder.decode(Buffer.from(exampleReport(index))),
)
const started = performance.now()
const reports = texts.map((text, index) =>
  readReport({ file: `${index}.txt`, sha256: String(index), text }),
)
const plan = planReports(
  reports,
  { catalog: catalogOf(), documents: new Map() },
  { importedAt: '2026-01-01T00:00:00Z' },
)
const seconds = (performance.now() - started) / 1000
const articles = plan.entries.filter(({ type }) => type === 'article').length
if (articles !== count) throw new Error(`Planned ${articles} articles of ${count} reports`)
console.log(seconds)
