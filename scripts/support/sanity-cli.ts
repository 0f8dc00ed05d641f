import { spawn, type ChildProcess, type StdioOptions } from 'node:child_process'
import { binary, projectRoot, STAY_INSIDE } from './project.ts'

export interface SanityCliOptions {
  /** Origin of the lake to use; hosted Sanity when absent. */
  origin?: string | undefined
  token?: string | undefined
  stdio: StdioOptions
  /** The folder of the Studio whose CLI settings are used; the project's when absent. */
  cwd?: string
}

/** Starts the official Sanity CLI, unchanged. */
export function spawnSanityCli(args: readonly string[], options: SanityCliOptions): ChildProcess {
  const { origin, token, stdio, cwd = projectRoot } = options
  return spawn(process.execPath, [binary('sanity'), ...args], {
    cwd,
    stdio,
    env: { ...process.env, ...(origin && lakeEnvironment(origin, token)) },
  })
}

/** Variables that point the Sanity CLI at a lake. */
function lakeEnvironment(origin: string, token: string | undefined): NodeJS.ProcessEnv {
  return {
    LAKE_URL: origin,
    ...STAY_INSIDE,
    SANITY_INTERNAL_ENV: origin,
    // The CLI asks for a login unless it has some token; a lake with a lone owner takes any.
    SANITY_AUTH_TOKEN: token ?? 'lake',
    NODE_OPTIONS: [
      process.env['NODE_OPTIONS'],
      `--import=${new URL('cli-preload.ts', import.meta.url).href}`,
    ]
      .filter(Boolean)
      .join(' '),
  }
}
