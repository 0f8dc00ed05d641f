import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import JSZip from 'jszip'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { ReadFile } from '../report.ts'
import { pathBeside } from './beside.ts'
import { readFile, RefusedFile } from './index.ts'
import { readPaths } from './paths.ts'

const PNG = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
const JPEG = Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 1])

let cwd: string

beforeEach(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'toasoan-beside-'))
})

afterEach(() => rm(cwd, { recursive: true }))

async function write(files: Readonly<Record<string, string | Uint8Array>>): Promise<void> {
  for (const [file, content] of Object.entries(files)) {
    await mkdir(join(cwd, file, '..'), { recursive: true })
    await writeFile(join(cwd, file), content)
  }
}

async function read(...paths: string[]): Promise<ReadFile[]> {
  const results = await Array.fromAsync(readPaths(paths, { cwd }))
  return results.map((result) => {
    if (result instanceof RefusedFile) throw result
    return result
  })
}

const page = (...addresses: string[]) =>
  `<h1>Xã Mẫu họp</h1>${addresses.map((address) => `<p><img src="${address}"></p>`).join('')}<p>Văn bản</p>`

test.each<[string, string | undefined]>([
  ['anh.jpg', 'anh.jpg'],
  ['./trang_files/anh.jpg?v=2#x', 'trang_files/anh.jpg'],
  ['trang_files\\anh.jpg', 'trang_files/anh.jpg'],
  ['B%C3%A0i%20m%E1%BA%ABu_files/h%E1%BB%8Dp.jpg', 'Bài mẫu_files/họp.jpg'],
  ['Hội nghị.jpg'.normalize('NFD'), 'Hội nghị.jpg'],
  ['100%.jpg', '100%.jpg'],
  ['https://x.example/anh.jpg', undefined],
  ['//x.example/anh.jpg', undefined],
  ['/anh.jpg', undefined],
  ['file:///etc/passwd', undefined],
  ['C:\\anh.jpg', undefined],
  ['../anh.jpg', undefined],
  ['a/%2e%2e/../anh.jpg', undefined],
  ['', undefined],
])('the address %j is of %j', (address, path) => {
  expect(pathBeside(address)).toBe(path)
})

test('pictures of saved pages and of Markdown come along from their folder', async () => {
  await write({
    'trang.html': page('trang_files/họp.jpg', 'https://x.example/xa.png'),
    'trang_files/họp.jpg': JPEG,
    'trang_files/saved_resource.html': '<p>Quảng cáo</p>',
    'bài/b.md': '# Xã Mẫu họp\n\n![Toàn cảnh](anh.png)\n\nVăn bản',
    'bài/anh.png': PNG,
  })
  const [markdown, saved, ...others] = await read('.')
  expect(others).toEqual([])
  expect((await read('**/*.html')).map(({ file }) => file)).toEqual(['trang.html'])
  expect(saved?.pictures).toEqual([{ name: 'họp.jpg', contentType: 'image/jpeg', bytes: JPEG }])
  expect(markdown?.pictures).toEqual([
    { name: 'anh.png', contentType: 'image/png', bytes: PNG, alt: 'Toàn cảnh' },
  ])
})

test('the address of a picture that is loaded later is looked for beside the page', async () => {
  await write({
    'a.html': '<h1>Họp</h1><img src="data:image/gif;base64,R0lGODlh" data-src="anh.png">',
    'anh.png': PNG,
  })
  const [saved] = await read('a.html')
  expect(saved?.pictures).toMatchObject([{ name: 'anh.png' }])
})

test('what is no picture, is missing or lies elsewhere is only named', async () => {
  await mkdir(join(cwd, 'bài'))
  await write({
    'mật.png': PNG,
    'bài/a.html': page('../mật.png', 'lối.png', 'chữ.png', 'mất.png', 'thư mục'),
    'bài/chữ.png': 'không phải ảnh',
  })
  await mkdir(join(cwd, 'bài/thư mục'))
  await symlink(join(cwd, 'mật.png'), join(cwd, 'bài/lối.png'))
  const [saved] = await read('bài/a.html')
  expect(saved?.pictures).toEqual([])
  expect(saved?.text).toContain('lối.png')
})

test('a name whose marks the system writes apart is found', async () => {
  await write({ 'a.html': page('họp.png'), ['họp.png'.normalize('NFD')]: PNG })
  const [saved] = await read('a.html')
  expect(saved?.pictures).toHaveLength(1)
})

test('pages of an archive have their pictures there', async () => {
  const zip = new JSZip()
  zip.file('năm/trang.html', page('trang_files/a.png', '../ngoài.png'))
  zip.file('năm/trang_files/a.png', PNG)
  zip.file('năm/trang_files/khung.html', '<p>Quảng cáo</p>')
  zip.file('ngoài.png', PNG)
  const bytes = await zip.generateAsync({ type: 'uint8array' })
  const results = await Array.fromAsync(readFile('cũ.zip', bytes))
  expect(results).toMatchObject([{ file: 'cũ.zip/năm/trang.html', pictures: [{ name: 'a.png' }] }])
})
