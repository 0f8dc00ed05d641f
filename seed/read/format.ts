/** What a file is, told by what is in it; its name only tells kinds of plain text apart. */
import { RefusedFile } from './refusal.ts'

export type FileFormat = 'text' | 'markdown' | 'html' | 'zip'

/** Ends of names that a folder or an archive is searched for. */
export const READABLE_EXTENSIONS: readonly string[] = [
  '.txt',
  '.text',
  '.md',
  '.markdown',
  '.html',
  '.htm',
  '.docx',
  '.zip',
]

/** Documents that are likely reports and cannot be read: they are refused, not passed over. */
const OTHER_DOCUMENTS: readonly string[] = ['.doc', '.rtf', '.pdf', '.odt']

/** Beginnings of files that are no text, and what to call them. */
const SIGNATURES: readonly (readonly [readonly number[], string])[] = [
  [[0x25, 0x50, 0x44, 0x46, 0x2d], 'PDF'],
  [[0x7b, 0x5c, 0x72, 0x74, 0x66], 'RTF'],
  [[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], 'Word 97-2003 (.doc)'],
  [[0x89, 0x50, 0x4e, 0x47], 'PNG'],
  [[0xff, 0xd8, 0xff], 'JPEG'],
  [[0x47, 0x49, 0x46, 0x38], 'GIF'],
  [[0x1f, 0x8b], 'gzip'],
  [[0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c], '7-Zip'],
  [[0x52, 0x61, 0x72, 0x21, 0x1a, 0x07], 'RAR'],
]

const ZIP_SIGNATURES: readonly (readonly number[])[] = [
  [0x50, 0x4b, 0x03, 0x04],
  [0x50, 0x4b, 0x05, 0x06],
]

const HTML_BEGINNING =
  /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[^]*?-->\s*)*<(?:!doctype\s+html|html|head|body|article|main|meta|h1|p|div)\b/i

/** True for a name that is opened when a folder or an archive is searched. */
export function isCandidate(path: string): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase()
  if (name.startsWith('.') || name.startsWith('~$') || path.startsWith('__MACOSX/')) return false
  return [...READABLE_EXTENSIONS, ...OTHER_DOCUMENTS].some((extension) => name.endsWith(extension))
}

/** Browsers save what a page shows in a folder named after it. */
const FOLDER_OF_PAGE = /^(?<page>.+)_files\//

/** The paths without those in the folder of a saved page, "trang_files" beside "trang.html": its frames. */
export function withoutPartsOfPages(paths: readonly string[]): string[] {
  const known = new Set(paths)
  return paths.filter((path) => {
    const { page } = FOLDER_OF_PAGE.exec(path)?.groups ?? {}
    return page === undefined || !['.html', '.htm'].some((end) => known.has(page + end))
  })
}

/**
 * Tells archives (Word files are some) from text.
 *
 * @throws RefusedFile for formats that are known and not read
 */
export function containerOf(file: string, bytes: Uint8Array): 'zip' | 'text' {
  if (bytes.length === 0) throw new RefusedFile('empty', file)
  if (ZIP_SIGNATURES.some((signature) => beginsWith(bytes, signature))) return 'zip'
  const known = SIGNATURES.find(([signature]) => beginsWith(bytes, signature))
  if (known) throw new RefusedFile('unknownFormat', file, { what: known[1] })
  return 'text'
}

/** Tells the kinds of text apart: HTML by its beginning or its name, Markdown by its name. */
export function textFormatOf(file: string, text: string): 'text' | 'markdown' | 'html' {
  if (/\.x?html?$/i.test(file) || HTML_BEGINNING.test(text.slice(0, 2000))) return 'html'
  return /\.(?:md|markdown)$/i.test(file) ? 'markdown' : 'text'
}

function beginsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte)
}
