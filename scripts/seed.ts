import { resolve } from 'node:path'
import { createClient } from '@sanity/client'
import { importReports } from '../seed/import/index.ts'
import type { PlanEntry } from '../seed/index.ts'
import { findFiles, readFound } from '../seed/read/paths.ts'
import { parseCommand } from './support/command.ts'
import { runScript } from './support/explain.ts'
import { planLine, summaryLines } from './support/import-report.ts'
import { NdjsonSpool } from './support/ndjson-spool.ts'
import { ProgressBar } from './support/progress-bar.ts'
import { projectRoot } from './support/project.ts'
import { SEED_REPORTS } from './support/seed-empty.ts'
import { untilStopped } from './support/stop.ts'
import { connectTarget, existingTarget } from './support/target-connection.ts'

const { values, positionals } = parseCommand(
  `
Usage: npm run seed -- [file, folder, glob or - ...] [--dry-run] [--draft] [--json] [--out docs.ndjson]

Imports reports (.txt, .md, .html, .docx, .zip of these; - reads standard input) into the lake or the
hosted dataset; pages bring the pictures that lie in their folder. With no path it imports
seed/reports. The same reports a second time change nothing.
Exit code 1 when a file failed; the others are imported.

  --dry-run  prints the plan and writes nothing to a dataset; needs no running lake
  --draft    new documents become drafts, for editors to publish
  --json     prints the summary (and the plan of a dry run) as JSON
  --out      writes the documents to a file, one a line
`,
  {
    'dry-run': { type: 'boolean' },
    draft: { type: 'boolean' },
    json: { type: 'boolean' },
    out: { type: 'string' },
  },
  { positionals: true },
)

const dryRun = values['dry-run'] === true
const json = values['json'] === true

/** Paths are those of the shell: npm runs scripts in the project's folder, wherever it was called. */
function startedIn(): string {
  const { npm_lifecycle_event: script, INIT_CWD: folder } = process.env
  return (script === 'seed' && folder) || process.cwd()
}

/** An entry of a plan without the documents themselves, which are what `--out` writes. */
type PlannedChange = Omit<PlanEntry, 'document' | 'patches'>

function changeOf(entry: PlanEntry): PlannedChange {
  const { action, id, type, title, file, fields, left, alsoIn } = entry
  return { action, id, type, title, file, fields, left, alsoIn }
}

await runScript(async () => {
  const stopped = new AbortController()
  stopped.signal.addEventListener('abort', () => {
    // Whoever types the report by hand is waited for no longer.
    process.stdin.destroy()
  })
  void untilStopped().then(() => stopped.abort())

  // The project's own reports have the same names wherever the command runs.
  const cwd = positionals.length > 0 ? startedIn() : projectRoot
  const files = await findFiles(positionals.length > 0 ? positionals : [SEED_REPORTS], { cwd })
  const connection = dryRun ? await existingTarget() : await connectTarget()
  const out =
    typeof values['out'] === 'string'
      ? await NdjsonSpool.open(resolve(startedIn(), values['out']))
      : undefined
  const bar = new ProgressBar()
  const plan: PlannedChange[] = []
  try {
    const summary = await importReports({
      ...(connection ? { client: createClient(connection.config) } : {}),
      sources: readFound(files),
      dryRun,
      draft: values['draft'] === true,
      signal: stopped.signal,
      onProgress: ({ done, failed }) => bar.show(done, files.length, `${failed} failed`),
      onPlan: ({ entries }) => {
        if (!dryRun) return
        bar.clear()
        if (json) plan.push(...entries.map(changeOf))
        else for (const entry of entries) console.log(planLine(entry))
      },
      ...(out ? { onDocuments: (documents) => out.put(documents) } : {}),
    })
    bar.clear()
    const lines = await out?.close()
    if (json) console.log(JSON.stringify(dryRun ? { ...summary, plan } : summary, undefined, 2))
    else {
      const where = connection?.description ?? 'an empty dataset, as none was found'
      console.log(summaryLines(summary, where).join('\n'))
      if (lines !== undefined) console.log(`\n${lines} documents in ${values['out']}.`)
    }
    if (summary.failures.length > 0) process.exitCode = 1
    if (summary.aborted) process.exitCode = 130
  } finally {
    bar.clear()
    await connection?.close()
  }
})
