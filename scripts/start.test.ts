import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { freePort } from './support/listen.ts'
import { inProject, projectRoot } from './support/project.ts'

const PATIENCE = 60_000

let folder: string
const running = new Set<Started>()

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'toasoan-start-'))
})

afterEach(async () => {
  await Promise.all([...running].map((started) => started.stop('SIGKILL')))
  running.clear()
  await rm(folder, { recursive: true, force: true })
})

interface Started {
  /** Resolves with all output once it matches. */
  prints(text: RegExp): Promise<string>
  /** Resolves with exit code and output once the process has ended. */
  ends(): Promise<{ code: number | null; output: string }>
  stop(signal: NodeJS.Signals): Promise<void>
}

/** Runs `npm start`'s script with settings of its own. */
function start(environment: Record<string, string>, args: string[] = []): Started {
  const child = spawn(process.execPath, [inProject('scripts/start.ts'), ...args], {
    cwd: projectRoot,
    env: { ...process.env, LAKE_DIR: join(folder, 'lake'), ...environment },
  })
  let output = ''
  const closed = once(child, 'close') as Promise<[number | null]>
  const heard = new EventTarget()
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text
      heard.dispatchEvent(new Event('output'))
    })
  }
  const started: Started = {
    prints: (text) =>
      new Promise((resolve, reject) => {
        const check = (): void => {
          if (text.test(output)) resolve(output)
        }
        heard.addEventListener('output', check)
        closed.then(
          () => reject(new Error(`It ended before it printed ${text}:\n${output}`)),
          reject,
        )
        check()
      }),
    ends: async () => ({ code: (await closed)[0], output }),
    async stop(signal) {
      if (child.exitCode === null && child.signalCode === null) child.kill(signal)
      await closed
    },
  }
  running.add(started)
  return started
}

it(
  'serves everything on one port, stops cleanly, and starts again on the same data',
  async () => {
    const port = String(await freePort())
    const first = start({ PORT: port })
    expect(await first.prints(/Ctrl-C/)).toContain(`http://localhost:${port}/studio`)
    const home = await fetch(`http://localhost:${port}/`)
    expect(await home.text()).toContain('Công an Bến Tre đẩy mạnh')
    expect(await (await fetch(`http://localhost:${port}/studio/`)).text()).toContain('<script')
    await first.stop('SIGTERM')
    expect(await first.ends()).toMatchObject({ code: 0 })

    const second = start({ PORT: port })
    expect(await second.prints(/Ctrl-C/)).not.toMatch(/Importing/)
    expect(await (await fetch(`http://localhost:${port}/`)).text()).toContain('Công an Bến Tre')
    await second.stop('SIGINT')
    expect(await second.ends()).toMatchObject({ code: 0 })
  },
  PATIENCE,
)

it('says what to do when the port is taken', async () => {
  const other = createServer()
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve))
  const { port } = other.address() as AddressInfo
  const { code, output } = await start({ PORT: String(port) }).ends()
  other.close()
  expect(code).toBe(1)
  expect(output).toMatch(new RegExp(`Port ${port} is taken.*PORT=`, 's'))
})

it('says what to do when the data folder cannot be written', async () => {
  const file = join(folder, 'a-file')
  await writeFile(file, '')
  const { code, output } = await start({ PORT: '0', LAKE_DIR: join(file, 'lake') }).ends()
  expect(code).toBe(1)
  expect(output).toContain('a-file')
  expect(output).toMatch(/LAKE_DIR|folder/)
  expect(output).not.toMatch(/\n\s+at /)
})

it(
  'refuses a folder that another process uses, and data of a newer version',
  async () => {
    const lakeDir = join(folder, 'lake')
    const first = start({ PORT: '0' })
    await first.prints(/Ctrl-C/)
    const second = await start({ PORT: '0' }).ends()
    expect(second.code).toBe(1)
    expect(second.output).toContain(lakeDir)
    await first.stop('SIGTERM')

    const database = new DatabaseSync(join(lakeDir, 'lake.sqlite'))
    database.exec('PRAGMA user_version = 9999')
    database.close()
    const newer = await start({ PORT: '0' }).ends()
    expect(newer.code).toBe(1)
    expect(newer.output).toMatch(/newer|version/i)
    expect(newer.output).not.toMatch(/\n\s+at /)
  },
  PATIENCE,
)

it.each([
  ['--help', 0, /Usage: npm start/],
  ['--nonsense', 2, /nonsense.*Usage: npm start/s],
])('answers %s', async (word, expected, text) => {
  const { code, output } = await start({}, [word]).ends()
  expect(code).toBe(expected)
  expect(output).toMatch(text)
})

it('refuses a PORT that is none', async () => {
  const { code, output } = await start({ PORT: 'abc' }).ends()
  expect(code).toBe(1)
  expect(output).toContain('PORT is "abc"')
})
