import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { LakeCore } from '../lake/lake.ts'
import { inProject, projectRoot } from './support/project.ts'

const PASSWORD = 'mật khẩu mẫu'
let folder: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'toasoan-users-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

/** Runs the script on the data folder, with a line of standard input. */
async function users(args: string[], input = ''): Promise<{ code: number; output: string }> {
  const child = spawn(process.execPath, [inProject('scripts/users.ts'), ...args], {
    cwd: projectRoot,
    // Port 1 is nobody's, so that no server that happens to run is asked.
    env: { ...process.env, LAKE_DIR: join(folder, 'lake'), PORT: '1' },
  })
  child.stdin.end(`${input}\n`)
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => (output += text))
  }
  const [code] = (await once(child, 'close')) as [number]
  return { code, output }
}

test('people are added, listed, changed and removed', async () => {
  const add = ['add', 'Nguyễn Văn A', 'a@example.com', '--role', 'contributor']
  const early = await users(add, PASSWORD)
  expect(early).toMatchObject({
    code: 1,
    output: expect.stringContaining('users -- password owner'),
  })

  const owner = await users(['password', 'owner', '--email', 'chu@example.com'], PASSWORD)
  expect(owner).toMatchObject({ code: 0, output: expect.stringContaining('chu@example.com') })
  expect(await users(add, PASSWORD)).toMatchObject({ code: 0 })
  expect(await users(['role', 'A@example.com', 'editor'])).toMatchObject({ code: 0 })

  const { output } = await users([])
  expect(output).toMatch(/owner .*<chu@example\.com> {2}administrator\n/)
  expect(output).toMatch(/Nguyễn Văn A <a@example\.com> {2}editor\n/)
  expect(output).not.toContain(PASSWORD)

  const core = new LakeCore({ dir: join(folder, 'lake') })
  expect(await core.people.users.logIn('a@example.com', PASSWORD)).toMatchObject({
    roles: ['editor'],
  })
  await core.close()

  expect(await users(['remove', 'a@example.com'])).toMatchObject({ code: 0 })
  expect((await users([])).output).not.toContain('Nguyễn Văn A')
})

test.each([
  [['add', 'A'], 2, 'takes 2 argument'],
  [['unknown'], 2, 'no command "unknown"'],
  [['role', 'nobody@example.com', 'editor'], 1, 'no user "nobody@example.com"'],
  [['role', 'owner', 'king'], 1, 'no role "king"'],
  [['password', 'owner', '--email', 'x@example.com'], 1, '8 to 256 characters'],
])('%j ends with %i', async (args, code, message) => {
  expect(await users(args, 'ngắn')).toMatchObject({
    code,
    output: expect.stringContaining(message),
  })
})
