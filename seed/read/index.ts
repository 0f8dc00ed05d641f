/** Files to text: bytes in, reports' texts out. Runs in Node and in browsers alike. */
import type { ReadFile } from '../report.ts'
import { openArchive, type ArchiveEntry } from './archive.ts'
import { NOTHING_BESIDE, picturesBeside, type FilesBeside } from './beside.ts'
import { decodeText, repairFontLetters } from './decode.ts'
import { sha256Hex } from './digest.ts'
import { isWordFile, readWordFile } from './docx.ts'
import {
  containerOf,
  isCandidate,
  READABLE_EXTENSIONS,
  textFormatOf,
  withoutPartsOfPages,
} from './format.ts'
import { readHtml } from './html.ts'
import { READ_LIMITS, megabytes } from './limits.ts'
import { joinLines, type WrittenLine } from './line-writer.ts'
import { readMarkdown } from './markdown.ts'
import { RefusedFile } from './refusal.ts'

export { RefusedFile, type RefusalCode } from './refusal.ts'
export { isCandidate, READABLE_EXTENSIONS } from './format.ts'

/** What reading gives for each report: its text, or why there is none. */
export type ReadResult = ReadFile | RefusedFile

/**
 * Reads a file: one report, or those of a zip archive one after another. Never throws: what cannot
 * be read comes as a `RefusedFile`, and the other files of an archive follow.
 *
 * @param file the name under which the file is known; files of an archive get their path behind it
 * @param bytes the file's content: text, Markdown, HTML, a Word file, or a zip archive of these
 * @param beside finds the pictures of a page that lie in its folder; those of archives are found there
 */
export async function* readFile(
  file: string,
  bytes: Uint8Array,
  beside: FilesBeside = NOTHING_BESIDE,
): AsyncGenerator<ReadResult> {
  try {
    if (containerOf(file, bytes) === 'text') {
      yield await readTextFile(file, bytes, beside)
      return
    }
    const entries = await openArchive(file, bytes)
    if (isWordFile(file, entries)) yield await readWord(file, bytes, entries)
    else yield* readArchive(file, entries)
  } catch (error) {
    yield asRefusal(file, error)
  }
}

async function* readArchive(
  file: string,
  entries: readonly ArchiveEntry[],
): AsyncGenerator<ReadResult> {
  const byPath = new Map(entries.map((entry) => [entry.path.normalize('NFC'), entry]))
  const paths = entries.map(({ path }) => path).filter(isCandidate)
  const candidates = new Set(withoutPartsOfPages(paths))
  const reports = entries.filter(({ path }) => candidates.has(path))
  if (reports.length === 0) {
    throw new RefusedFile('noReports', file, { what: READABLE_EXTENSIONS.join(' ') })
  }
  for (const entry of reports.toSorted(inOrderOfPaths)) {
    const name = `${file}/${entry.path}`
    try {
      const bytes = await entry.bytes(READ_LIMITS.reportBytes)
      if (containerOf(name, bytes) === 'text') {
        yield await readTextFile(name, bytes, besideIn(byPath, entry.path))
        continue
      }
      const inner = await openArchive(name, bytes)
      if (!isWordFile(name, inner)) {
        throw new RefusedFile('unknownFormat', name, { what: 'zip (zip)' })
      }
      yield await readWord(name, bytes, inner)
    } catch (error) {
      yield asRefusal(name, error)
    }
  }
}

/** What lies in the same folder of an archive as the entry of this path. */
function besideIn(byPath: ReadonlyMap<string, ArchiveEntry>, path: string): FilesBeside {
  const folder = path.slice(0, path.lastIndexOf('/') + 1).normalize('NFC')
  return async (name, limit) =>
    byPath
      .get(folder + name)
      ?.bytes(limit)
      .catch(() => undefined)
}

async function readTextFile(
  file: string,
  bytes: Uint8Array,
  beside: FilesBeside,
): Promise<ReadFile> {
  // HTML may carry its pictures; the text itself is measured once they are apart.
  if (bytes.length > READ_LIMITS.reportBytes) {
    throw new RefusedFile('tooLarge', file, { what: megabytes(bytes.length) })
  }
  const { text, encoding } = decodeText(file, bytes)
  const format = textFormatOf(file, text)
  const sha256 = sha256Hex(bytes)
  if (format === 'text') return measured({ file, sha256, text, encoding, hints: [], pictures: [] })
  const read = format === 'html' ? readHtml : readMarkdown
  const named: string[] = []
  const alone = read(text, (address) => void named.push(address))
  const besides = await picturesBeside(named, beside)
  const { lines, pictures } =
    besides.size === 0 ? alone : read(text, (address) => besides.get(address))
  return fromLines({ file, sha256, encoding, pictures }, lines)
}

async function readWord(
  file: string,
  bytes: Uint8Array,
  entries: readonly ArchiveEntry[],
): Promise<ReadFile> {
  if (bytes.length > READ_LIMITS.reportBytes) {
    throw new RefusedFile('tooLarge', file, { what: megabytes(bytes.length) })
  }
  const { lines, pictures } = await readWordFile(file, bytes, entries)
  return fromLines({ file, sha256: sha256Hex(bytes), encoding: 'utf-8', pictures }, lines)
}

function fromLines(
  known: Pick<ReadFile, 'file' | 'sha256' | 'encoding' | 'pictures'>,
  lines: readonly WrittenLine[],
): ReadFile {
  const repaired = repairFontLetters(lines.map((line) => line.text))
  const written = lines.map(({ marks, ...line }, index): WrittenLine => {
    const text = repaired.lines[index] ?? line.text
    // Letters of old fonts may take more places than those that they stood for.
    return { ...line, text, ...(marks && text.length === line.text.length ? { marks } : {}) }
  })
  return measured({
    ...known,
    encoding: repaired.encoding ?? known.encoding,
    ...joinLines(written),
  })
}

/** Refuses texts that hold nothing, or more than a report can. */
function measured(read: ReadFile): ReadFile {
  if (read.text.trim() === '') throw new RefusedFile('empty', read.file)
  if (read.text.length > READ_LIMITS.textBytes) {
    throw new RefusedFile('tooLarge', read.file, { what: megabytes(read.text.length) })
  }
  return read
}

/** Errors of the format readers are no refusals: the file's structure misled them. */
function asRefusal(file: string, error: unknown): RefusedFile {
  if (error instanceof RefusedFile) return error
  const what = error instanceof Error ? error.message : String(error)
  return new RefusedFile('damaged', file, { what })
}

function inOrderOfPaths(one: ArchiveEntry, other: ArchiveEntry): number {
  return one.path < other.path ? -1 : 1
}
