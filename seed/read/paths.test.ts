import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { RefusedFile } from './index.ts'
import { readPaths } from './paths.ts'

let cwd: string

beforeAll(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'toasoan-read-'))
  const files = [
    'b.txt',
    'a.txt',
    'năm/c.md',
    'năm/sâu/d.html',
    'năm/anh.jpg',
    '.ẩn.txt',
    'lạ[1].txt',
  ]
  for (const file of files) {
    await mkdir(join(cwd, file, '..'), { recursive: true })
    await writeFile(join(cwd, file), `bài ${file}`)
  }
  await mkdir(join(cwd, 'rỗng'))
  await writeFile(join(cwd, 'rỗng.txt'), '')
})

afterAll(() => rm(cwd, { recursive: true }))

async function* pieces(...texts: string[]): AsyncGenerator<Uint8Array> {
  for (const text of texts) yield new TextEncoder().encode(text)
}

test.each<[string, string[], string[]]>([
  ['a file', ['a.txt'], ['a.txt']],
  ['a file of any name', ['năm/anh.jpg'], ['năm/anh.jpg']],
  ['a folder', ['năm'], ['năm/c.md', 'năm/sâu/d.html']],
  [
    'the folder itself',
    ['.'],
    ['a.txt', 'b.txt', 'lạ[1].txt', 'năm/c.md', 'năm/sâu/d.html', 'rỗng.txt! empty'],
  ],
  ['a pattern', ['?.txt'], ['a.txt', 'b.txt']],
  ['a pattern of any depth', ['**/*.{md,html}'], ['năm/c.md', 'năm/sâu/d.html']],
  ['a name that looks like a pattern', ['lạ[1].txt'], ['lạ[1].txt']],
  [
    'several, each once and in their order',
    ['b.txt', './b.txt', '*.txt'],
    ['b.txt', 'a.txt', 'lạ[1].txt', 'rỗng.txt! empty'],
  ],
  ['no such path', ['mất.txt', 'a.txt'], ['mất.txt! missing', 'a.txt']],
  ['no such path below a file', ['a.txt/b'], ['a.txt/b! missing']],
  ['a pattern that nothing matches', ['*.docx'], ['*.docx! missing']],
  ['a folder without reports', ['rỗng'], ['rỗng! noReports']],
  ['an empty file', ['rỗng.txt'], ['rỗng.txt! empty']],
  ['standard input', ['-'], ['stdin']],
])('%s', async (_, paths, expected) => {
  const results = await Array.fromAsync(readPaths(paths, { cwd, stdin: pieces('bài ', 'vào') }))
  const shown = results.map((result) =>
    result instanceof RefusedFile ? `${result.file}! ${result.code}` : result.file,
  )
  expect(shown).toEqual(expected)
})

test('an absolute path is named from the folder', async () => {
  const [read] = await Array.fromAsync(readPaths([join(cwd, 'a.txt')], { cwd }))
  expect(read).toMatchObject({ file: 'a.txt', text: 'bài a.txt' })
})

test('standard input is read to its end', async () => {
  const [read] = await Array.fromAsync(readPaths(['-'], { stdin: pieces('Hội ', 'đồng') }))
  expect(read).toMatchObject({ file: 'stdin', text: 'Hội đồng' })
})
