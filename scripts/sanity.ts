import { spawn } from 'node:child_process'
import { runScript } from './support/explain.ts'
import { binary, projectRoot } from './support/project.ts'
import { connectTarget } from './support/target-connection.ts'

/** Commands of the CLI that work on files alone; no content store is opened for them. */
const LOCAL_COMMANDS = new Set(['build', 'schema', 'typegen', 'help', 'manifest', '--help', '-h'])

const words = process.argv.slice(2)

if (words.length === 0) {
  console.log(`
Usage: npm run sanity -- <command> [arguments]

Runs the official Sanity CLI against the lake, or against the hosted project when
SANITY_STUDIO_PROJECT_ID is set. When no server is running, the lake in LAKE_DIR is opened for the
length of the command.

  npm run sanity -- dataset export production backup.tar.gz
  npm run sanity -- documents query '*[_type == "article"]{title}'
  npm run sanity -- --help
`)
  process.exit(0)
}

await runScript(async () => {
  const local = LOCAL_COMMANDS.has(words[0] ?? '') || words.includes('--help')
  const connection = local ? undefined : await connectTarget()
  try {
    process.exitCode = await runCli(
      words,
      connection ? cliEnvironment(connection.target.apiHost, connection.config.token) : {},
    )
  } finally {
    await connection?.close()
  }
})

/** Variables that point the Sanity CLI at a lake; none for hosted Sanity. */
function cliEnvironment(origin: string | undefined, token: string | undefined): NodeJS.ProcessEnv {
  if (!origin) return {}
  return {
    LAKE_URL: origin,
    // Nothing leaves the machine: no usage data, no look for newer versions.
    DO_NOT_TRACK: '1',
    NO_UPDATE_NOTIFIER: '1',
    SANITY_INTERNAL_ENV: origin,
    // The CLI asks for a login unless it has some token; a lake without users ignores it.
    SANITY_AUTH_TOKEN: token ?? 'lake',
    NODE_OPTIONS: [
      process.env['NODE_OPTIONS'],
      `--import=${new URL('support/resolve-localhost.ts', import.meta.url).href}`,
    ]
      .filter(Boolean)
      .join(' '),
  }
}

function runCli(args: readonly string[], environment: NodeJS.ProcessEnv): Promise<number> {
  const child = spawn(process.execPath, [binary('sanity'), ...args], {
    cwd: projectRoot,
    stdio: 'inherit',
    env: { ...process.env, ...environment },
  })
  const forward = (signal: NodeJS.Signals): void => void child.kill(signal)
  process.on('SIGINT', forward).on('SIGTERM', forward)
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code, signal) => resolve(code ?? (signal ? 130 : 1)))
  })
}
