import fc from 'fast-check'
import JSZip from 'jszip'
import { expect, test } from 'vitest'
import { wordFile } from '../testing/word-file.ts'
import { encodeLegacy } from '../../vietnamese/testing/encode-legacy.ts'
import { readFile, RefusedFile, type ReadResult } from './index.ts'
import { READ_LIMITS } from './limits.ts'

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
const PIXEL = Uint8Array.from(
  atob(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  ),
  (letter) => letter.charCodeAt(0),
)

const readAll = (file: string, bytes: Uint8Array): Promise<ReadResult[]> =>
  Array.fromAsync(readFile(file, bytes))

async function zipOf(files: Readonly<Record<string, Uint8Array | string>>): Promise<Uint8Array> {
  const zip = new JSZip()
  for (const [path, content] of Object.entries(files)) zip.file(path, content)
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' })
}

/** Files as `name: text`, refusals as `name! code`. */
const shown = (results: readonly ReadResult[]): string[] =>
  results.map((result) =>
    result instanceof RefusedFile
      ? `${result.file}! ${result.code}`
      : `${result.file}: ${result.text}`,
  )

test('a text keeps its letters and is known by the hash of its bytes', async () => {
  const [read] = await readAll('a.txt', utf8('abc'))
  expect(read).toEqual({
    file: 'a.txt',
    sha256: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    text: 'abc',
    encoding: 'utf-8',
    hints: [],
    pictures: [],
  })
})

test('HTML and Markdown become lines with hints at their offsets', async () => {
  for (const [file, source] of [
    ['a.html', '<h1>Tít</h1><p>Bài'],
    ['a.txt', '<!DOCTYPE html><h1>Tít</h1><p>Bài'],
    ['a.md', '# Tít\nBài'],
  ] as const) {
    const [read] = await readAll(file, utf8(source))
    expect(read).toMatchObject({
      text: 'Tít\nBài\n',
      hints: [
        { start: 0, kind: 'headline' },
        { start: 4, kind: 'paragraph' },
      ],
    })
  }
})

test('a Word file gives its styles, and its pictures with their bytes', async () => {
  const bytes = await wordFile([
    { text: 'Tít bài', style: 'Title' },
    { text: 'Sapo in đậm', bold: true },
    { picture: { bytes: PIXEL, alt: 'Toàn cảnh' } },
    { text: 'Chú thích. Ảnh: A', style: 'caption' },
    { text: 'Mục', style: 'heading 2' },
    { text: 'Thân bài < 1 & 2' },
  ])
  // What a file is, its content says.
  for (const file of ['a.docx', 'a.txt']) {
    const [read] = await readAll(file, bytes)
    expect(read).toMatchObject({
      text: 'Tít bài\nSapo in đậm\nToàn cảnh\nChú thích. Ảnh: A\nMục\nThân bài < 1 & 2\n',
      hints: [
        { kind: 'headline' },
        { kind: 'strong' },
        { kind: 'picture', picture: 0 },
        { kind: 'caption' },
        { kind: 'crosshead', level: 2 },
        { kind: 'paragraph' },
      ],
      pictures: [{ contentType: 'image/png', bytes: PIXEL, alt: 'Toàn cảnh' }],
    })
  }
})

test('a file that was changed inside its archive is refused; the others are read', async () => {
  const zip = new JSZip().file('a.txt', 'Thu 1 đồng').file('b.txt', 'bài b')
  const archive = Buffer.from(await zip.generateAsync({ type: 'uint8array' }))
  archive.write('Thu 9', archive.indexOf('Thu 1'))
  expect(shown(await readAll('in.zip', archive))).toEqual([
    'in.zip/a.txt! damaged',
    'in.zip/b.txt: bài b',
  ])
})

test('a Word file gives its notes, and nothing that is not in it', async () => {
  const [read] = await readAll(
    'a.docx',
    await wordFile([{ text: 'Xã Mẫu họp', footnote: 'Theo báo cáo.' }, { text: 'Xã Mẫu ↑' }]),
  )
  expect(read).toMatchObject({ text: 'Xã Mẫu họp[1]\nXã Mẫu ↑\nTheo báo cáo.\n' })
})

test('a Word file in an ABC font is read as what it shows', async () => {
  const shownInFont = new TextDecoder('windows-1252').decode(
    encodeLegacy('Công an tỉnh đẩy mạnh xây dựng lực lượng', 'tcvn3'),
  )
  const [read] = await readAll('a.docx', await wordFile([{ text: shownInFont }]))
  expect(read).toMatchObject({
    text: 'Công an tỉnh đẩy mạnh xây dựng lực lượng\n',
    encoding: 'tcvn3',
  })
})

test('the reports of an archive come by name, and a bad one does not stop them', async () => {
  const archive = await zipOf({
    'b.txt': 'bài b',
    'thư mục/a.txt': encodeLegacy('Hội đồng nhân dân tỉnh', 'windows-1258'),
    'a.docx': await wordFile([{ text: 'Bài Word' }]),
    'c.txt': '',
    'd.doc': Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1),
    'e.zip': await zipOf({ 'x.txt': 'x' }),
    'photo.jpg': 'not opened',
    '__MACOSX/._b.txt': 'not opened',
  })
  expect(shown(await readAll('in.zip', archive))).toEqual([
    'in.zip/a.docx: Bài Word\n',
    'in.zip/b.txt: bài b',
    'in.zip/c.txt! empty',
    'in.zip/d.doc! unknownFormat',
    'in.zip/e.zip! unknownFormat',
    'in.zip/thư mục/a.txt: Hội đồng nhân dân tỉnh',
  ])
})

/** Changes the path of an archive's entry, in both of its tables. */
function renamed(archive: Uint8Array, from: string, to: string): Uint8Array {
  const text = Array.from(archive, (byte) => String.fromCharCode(byte)).join('')
  return Uint8Array.from(text.replaceAll(from, to), (letter) => letter.charCodeAt(0))
}

test.each<[string, () => Promise<Uint8Array>, string]>([
  ['nothing', async () => new Uint8Array(), 'empty'],
  ['PDF', async () => utf8('%PDF-1.7\n'), 'unknownFormat'],
  ['RTF', async () => utf8('{\\rtf1 abc}'), 'unknownFormat'],
  ['a picture', async () => PIXEL, 'unknownFormat'],
  ['a program', async () => Uint8Array.of(0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0), 'binary'],
  ['a spreadsheet', () => zipOf({ 'xl/workbook.xml': '<x/>' }), 'unknownFormat'],
  ['an archive without reports', () => zipOf({ 'a.jpg': 'x' }), 'noReports'],
  [
    'an archive cut short',
    async () => (await zipOf({ 'a.txt': 'abc' })).subarray(0, 60),
    'damaged',
  ],
  ['a Word file that is none', () => zipOf({ 'word/document.xml': 'abc' }), 'damaged'],
  ['an empty Word file', () => wordFile([]), 'empty'],
  [
    'a path out of the archive',
    async () => renamed(await zipOf({ 'aa/bb/c.txt': 'x' }), 'aa/bb/', '../../'),
    'unsafePath',
  ],
  [
    'an absolute path',
    async () => renamed(await zipOf({ 'aa/bb/c.txt': 'x' }), 'aa/bb/', '/etc//'),
    'unsafePath',
  ],
  [
    'an archive with two files of one path',
    async () => renamed(await zipOf({ 'a1.txt': 'x', 'a2.txt': 'y' }), 'a2.txt', 'a1.txt'),
    'damaged',
  ],
  ['HTML without text', async () => utf8('<html><script>1</script></html>'), 'empty'],
  ['a text without end', async () => utf8('a'.repeat(READ_LIMITS.textBytes + 1)), 'tooLarge'],
])('%s is refused', async (_, make, code) => {
  expect(shown(await readAll('x', await make()))).toEqual([`x! ${code}`])
})

test('names in an archive may be of an older code page', async () => {
  const zip = new JSZip().file('Hoi.txt', 'x')
  const old = renamed(await zip.generateAsync({ type: 'uint8array' }), 'Hoi', 'H\u00e0i')
  expect(shown(await readAll('x.zip', old))).toEqual(['x.zip/Hài.txt: x'])
})

test('a bomb is not unpacked', async () => {
  const zeros = new Uint8Array(READ_LIMITS.reportBytes + 1)
  const archive = await zipOf({ 'bomb.txt': zeros, 'c.txt': 'c' })
  expect(archive.length).toBeLessThan(100_000)
  expect(shown(await readAll('x.zip', archive))).toEqual([
    'x.zip/bomb.txt! tooLarge',
    'x.zip/c.txt: c',
  ])
})

test('an archive that lies about a size is refused, not cut', async () => {
  const archive = await zipOf({ 'a.txt': 'abcdefgh'.repeat(50) })
  const lying = archive.slice()
  // The uncompressed size in the central directory (APPNOTE 4.3.12), 24 bytes after its signature.
  const at = lying.findIndex(
    (byte, index) => byte === 0x50 && lying[index + 1] === 0x4b && lying[index + 2] === 0x01,
  )
  new DataView(lying.buffer).setUint32(at + 24, 10, true)
  expect(shown(await readAll('x.zip', lying))).toEqual(['x.zip/a.txt! damaged'])
})

test('every refusal tells editors in Vietnamese what to do', async () => {
  const [refusal] = await readAll('x.pdf', utf8('%PDF-1.7'))
  expect(refusal).toMatchObject({
    message: 'Files of the format PDF are not read. Save it as .docx, .html or .txt.',
    messageForEditors: 'Không đọc được định dạng PDF. Hãy lưu lại thành .docx, .html hoặc .txt.',
  })
})

test('any bytes under any name give reports or refusals, and every letter of a text stays', async () => {
  const base = fc.constantFrom(
    await zipOf({ 'a.txt': 'Hội đồng', 'b.docx': await wordFile([{ text: 'Bài' }]) }),
    await wordFile([{ text: 'Bài', picture: { bytes: PIXEL, alt: '' } }]),
    utf8('<h1>Tít</h1><table><tr><td>a<td>b</table>'),
    utf8('---\ntitle: a\n---\n# Tít\n\n- một\n'),
  )
  const spliced = fc
    .tuple(base, fc.nat(), fc.nat(20), fc.uint8Array({ maxLength: 20 }))
    .map(([bytes, seed, removed, added]) => {
      const at = seed % (bytes.length + 1)
      return Uint8Array.of(...bytes.subarray(0, at), ...added, ...bytes.subarray(at + removed))
    })
  const name = fc.constantFrom('a.txt', 'a.md', 'a.html', 'a.docx', 'a.zip', 'a')
  await fc.assert(
    fc.asyncProperty(name, fc.oneof(spliced, fc.uint8Array()), async (file, bytes) => {
      const results = await readAll(file, bytes)
      expect(results.length).toBeGreaterThan(0)
      for (const result of results) {
        if (result instanceof RefusedFile) continue
        expect(result.text).toBe(result.text.normalize('NFC'))
        for (const { start } of result.hints) {
          expect(start === 0 || result.text[start - 1] === '\n').toBe(true)
        }
      }
    }),
    { numRuns: 300 },
  )
})

test('HTML and Markdown keep every letter that a reader sees', async () => {
  const word = fc.constantFrom('Hội', 'đồng', '12-NQ/TW', 'A', '“x”', '100%', 'ngày')
  const inline = fc.constantFrom('b', 'i', 'span', 'a')
  const block = fc.constantFrom('p', 'div', 'h1', 'h2', 'li', 'blockquote', 'td', 'figcaption')
  const piece = fc.oneof(
    word,
    fc.tuple(inline, word).map(([tag, text]) => `<${tag}>${text}</${tag}>`),
    fc.constant('<br>'),
  )
  const blocks = fc.array(fc.tuple(block, fc.array(piece, { minLength: 1 })), { minLength: 1 })
  await fc.assert(
    fc.asyncProperty(blocks, fc.constantFrom('a.html', 'a.md'), async (parts, file) => {
      const html = parts.map(([tag, pieces]) => `<${tag}>${pieces.join(' ')}</${tag}>`).join('')
      const printed = html.replace(/<[^>]*>/g, '').replace(/\s/g, '')
      const [read] = await readAll(file, utf8(html))
      const text = read && 'text' in read ? read.text : ''
      expect(text.replace(/\s/g, '')).toBe(printed)
    }),
  )
})
