import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, expect, test } from 'vitest'
import { inProject } from './project.ts'

const run = promisify(execFile)
const folder = await mkdtemp(join(tmpdir(), 'toasoan-'))
afterAll(() => rm(folder, { recursive: true }))

test('every command that runs on Node is loaded behind it', async () => {
  const { scripts } = JSON.parse(await readFile(inProject('package.json'), 'utf8')) as {
    scripts: Record<string, string>
  }
  const commands = Object.entries(scripts).filter(([, line]) => line.startsWith('node '))
  expect(commands.length).toBeGreaterThan(10)
  const without = commands.filter(
    ([, line]) => !line.startsWith('node --import ./scripts/support/compile-cache.ts '),
  )
  expect(without).toEqual([])
})

/** A project of these two files, which starts itself again. */
async function project(name: string): Promise<string> {
  const root = join(folder, name)
  await mkdir(join(root, 'scripts/support'), { recursive: true })
  for (const file of ['compile-cache.ts', 'project.ts'])
    await symlink(inProject('scripts/support', file), join(root, 'scripts/support', file))
  await writeFile(
    join(root, 'command.mjs'),
    `import { execFileSync } from 'node:child_process'
     import { getCompileCacheDir } from 'node:module'
     const isStarted = process.argv[2] === 'started'
     const other = isStarted ? [] : JSON.parse(execFileSync(process.execPath, [import.meta.filename, 'started']))
     console.log(JSON.stringify([getCompileCacheDir() ?? null, ...other]))`,
  )
  return root
}

async function keptIn(root: string): Promise<(string | null)[]> {
  const preload = ['--preserve-symlinks', '--import', './scripts/support/compile-cache.ts']
  const { NODE_COMPILE_CACHE: _, ...env } = process.env
  const { stdout } = await run(process.execPath, [...preload, 'command.mjs'], { cwd: root, env })
  return JSON.parse(stdout) as (string | null)[]
}

test('what a command compiles is kept beside the packages, and what it starts, too', async () => {
  const root = await project('kept')
  const [own, started] = await keptIn(root)
  expect(own).toContain(join(root, 'node_modules/.cache/node'))
  expect(started).toBe(own)
  expect(await readdir(own ?? '')).not.toEqual([])
})

test('where nothing can be written nothing is kept', async () => {
  const root = await project('unwritable')
  await writeFile(join(root, 'node_modules'), 'a file where the folder should be')
  expect(await keptIn(root)).toEqual([null, null])
})
