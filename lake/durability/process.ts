import type { SanityClient } from '@sanity/client'
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { clientOf } from '../client.ts'

/** A lake in a process of its own, which a test can end as it likes. */
export interface LakeProcess {
  readonly url: string
  readonly pid: number
  /** A client of this lake; it does not repeat what failed. */
  client(): SanityClient
  /** Ends it and waits until it has ended. */
  end(signal: NodeJS.Signals): Promise<void>
  /** What it has printed so far. */
  output(): string
}

export interface ProcessOptions {
  /** Shell commands before the start, such as `ulimit -f 100`. */
  setUp?: string
  /** Starts it as a user without privileges when the test itself runs as root. */
  unprivileged?: boolean
}

const NOBODY = 65_534

/** As in `npm start`: young garbage that is collected early keeps a busy lake a quarter smaller. */
const NODE_OPTIONS = ['--max-semi-space-size=8'] as const

/**
 * Starts a lake on a folder.
 * @throws an Error with what it printed when it ends before it answers
 */
export async function startLakeProcess(
  dir: string,
  { setUp, unprivileged = false }: ProcessOptions = {},
): Promise<LakeProcess> {
  const script = fileURLToPath(new URL('serve.ts', import.meta.url))
  const asNobody = unprivileged && process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {}
  const command = [process.execPath, ...NODE_OPTIONS, script, dir] as const
  const child = setUp
    ? spawn('sh', ['-c', `${setUp}; exec "$0" "$@"`, ...command], asNobody)
    : spawn(command[0], command.slice(1), asNobody)
  const closed = once(child, 'close')
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => {
      output += text
    })
  }
  const url = await Promise.race([
    addressOf(child),
    closed.then(([code, signal]: (number | string | null)[]) => {
      throw new Error(output || `The lake ended before it answered: ${signal ?? `code ${code}`}`)
    }),
  ])
  return {
    url,
    pid: child.pid!,
    client: () => clientOf(url, { perspective: 'raw' }),
    async end(signal) {
      child.kill(signal)
      await closed
    },
    output: () => output,
  }
}

/** The first line that the process prints is the address that it answers at. */
function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve) => {
    let text = ''
    child.stdout?.on('data', (chunk: string) => {
      text += chunk
      const end = text.indexOf('\n')
      if (end >= 0) resolve(text.slice(0, end))
    })
  })
}
