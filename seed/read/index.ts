/** Files to text: bytes in, reports' texts out. Runs in Node and in browsers alike. */
import type { ReadFile } from '../report.ts'
import { openArchive, type ArchiveEntry } from './archive.ts'
import { decodeText, repairFontLetters } from './decode.ts'
import { sha256Hex } from './digest.ts'
import { isWordFile, readWordFile } from './docx.ts'
import { containerOf, isCandidate, READABLE_EXTENSIONS, textFormatOf } from './format.ts'
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
 */
export async function* readFile(file: string, bytes: Uint8Array): AsyncGenerator<ReadResult> {
  try {
    if (containerOf(file, bytes) === 'text') {
      yield readTextFile(file, bytes)
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
  const reports = entries.filter((entry) => isCandidate(entry.path))
  if (reports.length === 0) {
    throw new RefusedFile('noReports', file, { what: READABLE_EXTENSIONS.join(' ') })
  }
  for (const entry of reports.toSorted(byPath)) {
    const name = `${file}/${entry.path}`
    try {
      const bytes = await entry.bytes(READ_LIMITS.reportBytes)
      if (containerOf(name, bytes) === 'text') {
        yield readTextFile(name, bytes)
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

function readTextFile(file: string, bytes: Uint8Array): ReadFile {
  // HTML may carry its pictures; the text itself is measured once they are apart.
  if (bytes.length > READ_LIMITS.reportBytes) {
    throw new RefusedFile('tooLarge', file, { what: megabytes(bytes.length) })
  }
  const { text, encoding } = decodeText(file, bytes)
  const format = textFormatOf(file, text)
  const sha256 = sha256Hex(bytes)
  if (format === 'text') return measured({ file, sha256, text, encoding, hints: [], pictures: [] })
  const { lines, pictures } = format === 'html' ? readHtml(text) : readMarkdown(text)
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

function byPath(one: ArchiveEntry, other: ArchiveEntry): number {
  return one.path < other.path ? -1 : 1
}
