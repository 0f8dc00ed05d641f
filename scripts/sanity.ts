import { runScript } from './support/explain.ts'
import { spawnSanityCli, type SanityCliOptions } from './support/sanity-cli.ts'
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
    process.exitCode = await runCli(words, {
      origin: connection?.target.apiHost,
      token: connection?.config.token,
    })
  } finally {
    await connection?.close()
  }
})

/** Runs the CLI at this terminal and gives the code it ends with. */
function runCli(args: readonly string[], options: Omit<SanityCliOptions, 'stdio'>) {
  const child = spawnSanityCli(args, { ...options, stdio: 'inherit' })
  const forward = (signal: NodeJS.Signals): void => void child.kill(signal)
  process.on('SIGINT', forward).on('SIGTERM', forward)
  return new Promise<number>((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code, signal) => resolve(code ?? (signal ? 130 : 1)))
  })
}
