import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { promisify } from 'node:util'
import { startLakeProcess } from '../../lake/durability/process.ts'
import { inProject } from '../support/project.ts'
import { quantile, type Benchmark, type Figure } from './figure.ts'
import { exampleReport } from '../../seed/testing/example-reports.ts'

const READ = 1_000
const COUNT = 10_000
/** How many processes read and plan, each from its cold start: other work on the machine makes one slow. */
const PROCESSES = 5
/** Reports of one step of the import; the steps of its second half are compared with those of its first. */
const STEP = 1_000

/**
 * The importer's own work, with nothing around it; and the seed command from its start to its end,
 * with what it and the lake take of memory. When an article was made, the dataset tells.
 */
export const importerBenchmark: Benchmark = {
  name: 'importer',
  about: 'the importer reads and plans 1,000 reports; the seed command imports 10,000',
  async run(folder) {
    const { cold, warm } = await secondsToPlan()
    const reports = join(folder, 'reports')
    await writeReports(reports)
    const lake = await startLakeProcess(join(folder, 'lake'))
    const command = await seed(reports, lake.url)
    const lakeMemory = await peakMemoryOf(lake.pid)
    const created = await lake
      .client()
      .fetch<string[]>('*[_type == "article"] | order(_createdAt)._createdAt')
    await lake.end('SIGTERM')
    if (command.code !== 0 || created.length !== COUNT) {
      throw new Error(`Imported ${created.length}, exit code ${command.code}`)
    }
    const some = READ.toLocaleString('en')
    const into = `${COUNT.toLocaleString('en')} reports into the lake`
    return [
      atMost(2, 's', `${some} reports read and planned, from a cold start`, cold),
      atMost(2, 's', `the next ${some}, processor time of all threads`, warm),
      atMost(60, 's', into, command.seconds),
      atMost(500, 'MB', `memory of the seed command, ${into}`, command.memory),
      atMost(500, 'MB', `memory of the lake, ${into}`, lakeMemory),
      atMost(1.2, 'x', `time of a thousand, second half to first, ${into}`, slowdown(created)),
    ]
  },
}

const atMost = (limit: number, unit: string, name: string, measured: number): Figure => ({
  name,
  measured,
  unit,
  limit,
  bound: 'at most',
})

/** Medians of what the processes print: from the texts to a plan against an empty dataset. */
async function secondsToPlan(): Promise<{ cold: number; warm: number }> {
  const { options } = await seedCommand()
  const script = inProject('scripts/bench/plan-reports.ts')
  const cold: number[] = []
  const warm: number[] = []
  for (let count = 0; count < PROCESSES; count++) {
    const { stdout } = await promisify(execFile)(
      process.execPath,
      [...options, script, String(READ)],
      { cwd: inProject() },
    )
    const [first, second] = stdout.split(' ').map(Number)
    cold.push(first ?? Number.NaN)
    warm.push(second ?? Number.NaN)
  }
  return { cold: quantile(cold, 0.5), warm: quantile(warm, 0.5) }
}

async function writeReports(folder: string): Promise<void> {
  await mkdir(folder)
  for (let index = 0; index < COUNT; index++) {
    await writeFile(join(folder, `${String(index).padStart(5, '0')}.txt`), exampleReport(index))
  }
}

interface Outcome {
  readonly code: number | null
  readonly seconds: number
  /** The most resident memory, in megabytes. */
  readonly memory: number
}

/** The command as npm runs it: its settings of Node, and its script. */
async function seedCommand(): Promise<{ options: string[]; script: string }> {
  const { scripts } = JSON.parse(await readFile(inProject('package.json'), 'utf8')) as {
    scripts: { seed: string }
  }
  const [, ...words] = scripts.seed.split(' ')
  return { options: words.slice(0, -1), script: words.at(-1) ?? '' }
}

async function seed(reports: string, lakeUrl: string): Promise<Outcome> {
  const { options, script } = await seedCommand()
  const started = performance.now()
  const child = spawn(process.execPath, [...options, script, reports], {
    cwd: inProject(),
    env: { ...process.env, LAKE_URL: lakeUrl },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const closed = once(child, 'close') as Promise<[number | null]>
  let memory = 0
  // The system forgets a process's peak when it ends, so the last look before that counts.
  while (child.exitCode === null && child.signalCode === null) {
    memory = Math.max(memory, await peakMemoryOf(child.pid ?? 0))
    await setTimeout(100)
  }
  const [code] = await closed
  return { code, seconds: (performance.now() - started) / 1000, memory }
}

/** The most resident memory that a process has had, in megabytes; 0 when it has ended. */
async function peakMemoryOf(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '')
  return Number(/^VmHWM:\s+(\d+) kB/m.exec(status)?.[1] ?? 0) / 1024
}

/**
 * How many times as long a thousand reports took in the second half of the import as in its first: the
 * medians of five steps each, since a step of some seconds is slow when the machine is.
 */
function slowdown(created: readonly string[]): number {
  const at = (index: number): number => Date.parse(created.at(index) ?? '')
  const steps = Array.from({ length: created.length / STEP }, (_, step) => {
    const first = step * STEP
    return at(first + STEP - 1) - at(first)
  })
  const half = steps.length / 2
  return quantile(steps.slice(half), 0.5) / quantile(steps.slice(0, half), 0.5)
}
