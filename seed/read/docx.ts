/** Word files to lines and pictures, by way of the HTML that mammoth makes of them. */
import type { Picture } from '../report.ts'
import type { ArchiveEntry } from './archive.ts'
import { pictureName, readHtml } from './html.ts'
import { READ_LIMITS } from './limits.ts'
import type { WrittenLine } from './line-writer.ts'
import { RefusedFile } from './refusal.ts'

/** Word's styles that mammoth does not map by itself; style names are English in every Word. */
const STYLES = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='caption'] => p.caption:fresh",
  "p[style-name='Caption'] => p.caption:fresh",
  "p[style-name='Quote'] => blockquote:fresh",
  "p[style-name='Intense Quote'] => blockquote:fresh",
]

/** What mammoth puts behind a note, to go back to the text: no letter of the file. */
const LINKS_BACK = / ?<a href="#(?:footnote|endnote)-ref-[^"]*">↑<\/a>/g

/** Other documents that are zip archives, by a part that each of them has. */
const OTHER_OFFICE: readonly (readonly [string, string])[] = [
  ['xl/workbook.xml', 'Excel'],
  ['ppt/presentation.xml', 'PowerPoint'],
  ['META-INF/manifest.xml', 'OpenDocument'],
]

/**
 * True when an archive is a Word file.
 *
 * @throws RefusedFile when it is another office document
 */
export function isWordFile(file: string, entries: readonly ArchiveEntry[]): boolean {
  const paths = new Set(entries.map((entry) => entry.path))
  if (paths.has('word/document.xml')) return true
  const other = OTHER_OFFICE.find(([part]) => paths.has(part))
  if (other) throw new RefusedFile('unknownFormat', file, { what: other[1] })
  return false
}

/**
 * Reads a Word file. Its parts are unpacked within a limit before mammoth is given the file.
 *
 * @throws RefusedFile when it unpacks to too much, or is damaged
 */
export async function readWordFile(
  file: string,
  bytes: Uint8Array,
  entries: readonly ArchiveEntry[],
): Promise<{ lines: WrittenLine[]; pictures: Picture[] }> {
  let left: number = READ_LIMITS.unpackedBytes
  for (const entry of entries) left -= (await entry.bytes(left)).length

  const { default: mammoth } = await import('mammoth')
  const found = new Map<string, Picture>()
  const convertImage = mammoth.images.imgElement(async (image) => {
    const { contentType } = image
    const address = `picture:${found.size}`
    const name = pictureName(found.size + 1, contentType)
    found.set(address, {
      name,
      contentType,
      bytes: new Uint8Array(await image.readAsArrayBuffer()),
    })
    return { src: address }
  })
  const html = await mammoth
    .convertToHtml(wordInput(bytes), { styleMap: STYLES, convertImage })
    .catch(() => {
      throw new RefusedFile('damaged', file, { what: 'Word' })
    })
  return readHtml(html.value.replace(LINKS_BACK, ''), (address) => found.get(address))
}

/** Mammoth takes bytes under another name in browsers than in Node. */
function wordInput(bytes: Uint8Array): { arrayBuffer: ArrayBuffer; buffer: Buffer } {
  return { arrayBuffer: bytes as unknown as ArrayBuffer, buffer: bytes as unknown as Buffer }
}
