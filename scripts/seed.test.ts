import { spawn, type ChildProcess } from 'node:child_process'
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createClient, type SanityClient } from '@sanity/client'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { startLake, type RunningLake } from '../lake/index.ts'
import { exampleReport } from '../seed/testing/example-reports.ts'
import { clientConfig, target } from '../target.ts'
import { inProject } from './support/project.ts'

let lake: RunningLake
let client: SanityClient
let folder: string

beforeEach(async () => {
  lake = await startLake({ dir: ':memory:', port: 0 })
  client = createClient(clientConfig({ ...target, apiHost: lake.url }))
  folder = await mkdtemp(join(tmpdir(), 'toasoan-seed-'))
})

afterEach(async () => {
  await lake.close()
  await rm(folder, { recursive: true })
})

interface Outcome {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

/** Starts the command in the test's folder, against the test's lake unless told otherwise. */
function start(args: readonly string[], env: Record<string, string> = {}): ChildProcess {
  const { npm_lifecycle_event: _, ...inherited } = process.env
  return spawn(process.execPath, [inProject('scripts', 'seed.ts'), ...args], {
    cwd: folder,
    env: { ...inherited, LAKE_URL: lake.url, ...env },
  })
}

function outcomeOf(child: ChildProcess): Promise<Outcome> {
  let stdout = ''
  let stderr = ''
  child.stdout?.on('data', (text) => (stdout += String(text)))
  child.stderr?.on('data', (text) => (stderr += String(text)))
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, stdout, stderr })))
}

const seed = (...args: string[]): Promise<Outcome> => outcomeOf(start(args))

const articleCount = (): Promise<number> => client.fetch<number>('count(*[_type == "article"])')

test("without a path it imports the project's reports, and says that a second time changes nothing", async () => {
  const first = await seed()
  expect(first).toMatchObject({ code: 0, stderr: '' })
  expect(first.stdout).toContain('Imported 1 report')
  expect(first.stdout).toMatch(/article +1\n/)
  expect(first.stdout).toContain('seed/reports/000_74added453e97457.txt:17  Có từ được in lặp lại.')
  const second = await seed()
  expect(second.stdout).toContain('Nothing changed: every document is there already.')
  expect(second.code).toBe(0)
})

test('what cannot be imported is named with the reason, and the others are imported', async () => {
  await mkdir(join(folder, 'bản tin'))
  await writeFile(join(folder, 'bản tin', 'tốt.txt'), exampleReport(0))
  await writeFile(join(folder, 'bản tin', 'rỗng.txt'), '')
  await writeFile(join(folder, 'bản tin', 'nhị phân.txt'), Uint8Array.of(65, 66, 0, 67))
  await writeFile(join(folder, 'bản tin', 'không tít.txt'), 'một dòng.')
  const { code, stdout } = await seed('bản tin', 'mất.txt')
  expect(code).toBe(1)
  expect(stdout).toContain('Imported 1 report, 4 failed')
  const failed = stdout.slice(stdout.indexOf('Failed, nothing of these was written (4)'))
  expect(failed).toContain('bản tin/rỗng.txt  The file is empty.')
  expect(failed).toContain('bản tin/nhị phân.txt  This is not text (byte 2).')
  expect(failed).toContain('bản tin/không tít.txt:1  no headline')
  expect(failed).toContain('mất.txt  There is no such file or folder.')
  expect(await articleCount()).toBe(1)
})

test('--dry-run writes nothing, and --out writes the documents', async () => {
  await writeFile(join(folder, 'a.txt'), exampleReport(0))
  const { code, stdout } = await seed('a.txt', '--dry-run', '--out', 'docs.ndjson')
  expect(code).toBe(0)
  expect(stdout).toMatch(/^create +article +Gia Lai .* lần thứ 1/m)
  expect(await articleCount()).toBe(0)
  const lines = (await readFile(join(folder, 'docs.ndjson'), 'utf8')).trimEnd().split('\n')
  const documents = lines.map((line) => JSON.parse(line) as { _id: string; _type: string })
  expect(documents.filter(({ _type }) => _type === 'article')).toHaveLength(1)
  expect(new Set(documents.map(({ _id }) => _id)).size).toBe(documents.length)
  expect((await readdir(folder)).toSorted()).toEqual(['a.txt', 'docs.ndjson'])
})

test('--dry-run needs no lake and makes none', async () => {
  await writeFile(join(folder, 'a.txt'), exampleReport(0))
  const child = start(['a.txt', '--dry-run', '--json'], {
    LAKE_URL: '',
    LAKE_DIR: 'lake',
    PORT: '1',
  })
  const { code, stdout } = await outcomeOf(child)
  expect(code).toBe(0)
  expect(JSON.parse(stdout)).toMatchObject({
    dryRun: true,
    reports: { imported: 1, failed: 0 },
    plan: expect.arrayContaining([expect.objectContaining({ action: 'create', type: 'article' })]),
  })
  expect(await readdir(folder)).toEqual(['a.txt'])
})

test('a report that another paper printed is linked, and the plan says so', async () => {
  await writeFile(join(folder, 'a.txt'), exampleReport(0))
  await writeFile(join(folder, 'b.txt'), `${exampleReport(0)}\nNguồn: baomau.vn\n`)
  await seed('a.txt')
  const { stdout } = await seed('b.txt', '--dry-run', '--json')
  expect(JSON.parse(stdout)).toMatchObject({
    documents: { article: { linked: 1, create: 0 } },
    linked: [{ file: 'b.txt', publisher: 'baomau.vn' }],
    plan: expect.arrayContaining([
      expect.objectContaining({
        type: 'article',
        action: 'linked',
        alsoIn: [{ file: 'b.txt', publisher: 'baomau.vn', isWritten: true }],
      }),
    ]),
  })
  expect((await seed('b.txt')).stdout).not.toContain('Nothing changed')
  expect(await articleCount()).toBe(1)
})

test('standard input and drafts', async () => {
  const child = start(['-', '--draft', '--json'])
  child.stdin?.end(exampleReport(0))
  const { code, stdout } = await outcomeOf(child)
  expect(code).toBe(0)
  expect(JSON.parse(stdout)).toMatchObject({ documents: { article: { create: 1 } } })
  const raw = client.withConfig({ perspective: 'raw' })
  expect(await raw.fetch('*[_type == "article"]{_id, "file": importedFrom.file}')).toEqual([
    { _id: expect.stringMatching(/^drafts\./), file: 'stdin' },
  ])
})

test('Ctrl-C ends it after the batch, and the next run goes on', async () => {
  const count = 400
  const names = Array.from({ length: count }, (_, index) => `${index}.txt`)
  await Promise.all(names.map((name, index) => writeFile(join(folder, name), exampleReport(index))))
  const written = new Promise<void>((resolve) => {
    const subscription = client
      .listen('*[_type == "article"]', {}, { events: ['welcome', 'mutation'] })
      .subscribe((event) => {
        if (event.type === 'welcome') started()
        if (event.type !== 'mutation') return
        subscription.unsubscribe()
        resolve()
      })
  })
  let child: ChildProcess | undefined
  function started(): void {
    child = start(['.'])
  }
  await written
  const ended = outcomeOf(child as ChildProcess)
  child?.kill('SIGINT')
  const { code, stdout } = await ended
  expect(code).toBe(130)
  expect(stdout).toContain('Stopped before the end. Run the same command again to go on.')
  const imported = Number(/Imported (\d+) report/.exec(stdout)?.[1])
  expect(await articleCount()).toBe(imported)
  expect(imported).toBeLessThan(count)
  expect((await seed('.')).code).toBe(0)
  expect(await articleCount()).toBe(count)
})

test('a word that is not understood prints the usage', async () => {
  const { code, stderr } = await seed('--dryrun')
  expect(code).toBe(2)
  expect(stderr).toContain('Usage: npm run seed')
})
