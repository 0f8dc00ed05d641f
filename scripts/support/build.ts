import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { binary, inProject, projectRoot, STAY_INSIDE } from './project.ts'
import { fingerprint, readFingerprint, writeFingerprint } from './fingerprint.ts'

/** A part of the product that is built before it is served. */
interface BuildPart {
  readonly name: string
  readonly inputs: readonly string[]
  /** Environment variables that are written into the output. */
  readonly settings: readonly string[]
  readonly output: string
  run(): Promise<void>
}

const BUILD_SITE = new URL('../../web/build.ts', import.meta.url).href

const shared = ['package-lock.json', 'vietnamese', 'schemas', 'queries']

/** What is built: the Studio by the Sanity CLI, the site's server bundle by Vite. */
const parts: readonly BuildPart[] = [
  {
    name: 'Studio',
    inputs: [...shared, 'seed', 'studio', 'sanity.config.ts', 'sanity.cli.ts', 'target.ts'],
    settings: ['SANITY_STUDIO_PROJECT_ID', 'SANITY_STUDIO_DATASET'],
    output: 'dist/studio',
    run: () => runCommand(binary('sanity'), ['build', inProject('dist/studio'), '--yes']),
  },
  {
    name: 'site',
    inputs: [...shared, 'web'],
    settings: [],
    output: 'dist/web',
    run: () =>
      runCommand(process.execPath, [
        '--input-type=module',
        '-e',
        `import { buildSite } from ${JSON.stringify(BUILD_SITE)}; await buildSite()`,
      ]),
  },
]

/**
 * Builds the parts whose inputs changed since they were last built, side by side.
 *
 * @param report called with one line for each part that is built
 * @throws when a build fails, with the name of the part and what the builder printed
 */
export async function buildStale(report: (line: string) => void): Promise<void> {
  const results = await Promise.allSettled(parts.map((part) => buildPart(part, report)))
  const failed = results.find((result) => result.status === 'rejected')
  if (failed) throw failed.reason
}

async function buildPart(part: BuildPart, report: (line: string) => void): Promise<void> {
  const stamp = inProject('dist', `${part.name.toLowerCase()}.fingerprint`)
  const wanted = fingerprint(
    projectRoot,
    part.inputs,
    Object.fromEntries(part.settings.map((name) => [name, process.env[name]])),
  )
  if (readFingerprint(stamp) === wanted && existsSync(inProject(part.output))) return
  report(`Building the ${part.name} …`)
  try {
    await part.run()
  } catch (error) {
    throw new Error(`The ${part.name} could not be built.\n${String(error)}`, { cause: error })
  }
  writeFingerprint(stamp, wanted)
}

function runCommand(command: string, args: readonly string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: projectRoot,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...STAY_INSIDE },
    })
    let output = ''
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        output += text
      })
    }
    child.on('error', reject)
    child.on('close', (code) => {
      if (code === 0) resolve()
      else reject(new Error(output.trim() || `exit code ${code}`))
    })
  })
}
