import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { startLake, type RunningLake } from '../lake/index.ts'
import { inProject } from './support/project.ts'
import { clientOf } from '../lake/client.ts'

const PATIENCE = 60_000

let root: string
let lake: RunningLake

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'backup-scripts-'))
  lake = await startLake({ dir: join(root, 'lake'), port: 0 })
  await clientOf(lake.url).create({ _id: 'a', _type: 'thing', title: 'Còn đây' })
})

afterAll(async () => {
  await lake.close()
  await rm(root, { recursive: true, force: true })
})

interface Run {
  code: number
  output: string
}

/** Runs a script of the project on the lake in a folder. */
function run(script: string, lakeDir: string, args: string[], env = {}): Promise<Run> {
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [inProject('scripts', script), ...args],
      { env: { ...process.env, LAKE_DIR: lakeDir, ...env } },
      (error, stdout, stderr) =>
        resolve({ code: error ? Number(error.code) : 0, output: stdout + stderr }),
    )
  })
}

it.each(['backup.tar.gz', 'backup-folder'])(
  'a running lake goes into %s and comes back',
  async (name) => {
    const [file, restored] = [join(root, name), join(root, `restored-from-${name}`)]
    expect(await run('backup.ts', lake.core.folder, [file])).toMatchObject({ code: 0 })
    expect(await run('restore.ts', restored, [file])).toMatchObject({ code: 0 })
    const again = await startLake({ dir: restored, port: 0 })
    expect(await clientOf(again.url).getDocument('a')).toMatchObject({ title: 'Còn đây' })
    await again.close()

    const refused = await run('restore.ts', restored, [file])
    expect(refused).toMatchObject({ code: 1, output: expect.stringContaining('is not empty') })
    const replaced = await run('restore.ts', restored, [file, '--replace'])
    expect(replaced.output).toContain('What was there before is in')
    const left = (await readdir(root)).filter((entry) => /unfinished|restoring|^\./.test(entry))
    expect(left).toEqual([])
  },
  PATIENCE,
)

it(
  'nothing is overwritten, and what cannot be read is said',
  async () => {
    const taken = join(root, 'taken.tar.gz')
    await writeFile(taken, 'something else')
    const [over, none, damaged, hosted] = await Promise.all([
      run('backup.ts', lake.core.folder, [taken]),
      run('backup.ts', join(root, 'no-lake'), [join(root, 'x')]),
      run('restore.ts', join(root, 'elsewhere'), [taken]),
      run('backup.ts', lake.core.folder, [join(root, 'y')], { SANITY_STUDIO_PROJECT_ID: 'abc' }),
    ])
    expect(over).toMatchObject({ code: 1, output: expect.stringContaining('is there already') })
    expect(none).toMatchObject({ code: 1, output: expect.stringContaining('There is no lake in') })
    expect(damaged).toMatchObject({
      code: 1,
      output: expect.stringContaining('cannot be unpacked'),
    })
    expect(existsSync(join(root, 'elsewhere'))).toBe(false)
    expect(hosted).toMatchObject({ code: 1, output: expect.stringContaining('dataset export') })
  },
  PATIENCE,
)
