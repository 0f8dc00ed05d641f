import { readReport } from '../../../seed/index.ts'
import { sha256Hex } from '../../../seed/read/digest.ts'
import type { FilesBeside } from '../../../seed/read/beside.ts'
import { readFile, RefusedFile } from '../../../seed/read/index.ts'
import type { Report } from '../../../seed/report.ts'

/** The reports that could be read, and the files that could not. */
export interface ReadReports {
  readonly reports: readonly Report[]
  readonly refused: readonly RefusedFile[]
}

/**
 * Reads dropped files: texts, Word files, pages with their pictures, and archives of these.
 *
 * @param files what the editor dropped or chose; pictures that no page names are refused
 */
export async function readFiles(files: Iterable<File>): Promise<ReadReports> {
  const reports: Report[] = []
  const refused: RefusedFile[] = []
  const dropped = [...files]
  // Dropped files have no folders: a page's pictures are told by their names.
  const pictures = new Map(
    dropped.filter(isPicture).map((file) => [file.name.normalize('NFC'), file]),
  )
  const given = new Map<Uint8Array, File>()
  const beside: FilesBeside = async (path, limit) => {
    const picture = pictures.get(path.slice(path.lastIndexOf('/') + 1))
    if (!picture || picture.size > limit) return undefined
    const bytes = await bytesOf(picture)
    given.set(bytes, picture)
    return bytes
  }
  const read = async (file: File) => {
    for await (const result of readFile(file.name, await bytesOf(file), beside)) {
      if (result instanceof RefusedFile) refused.push(result)
      else reports.push(readReport(result))
    }
  }
  for (const file of dropped) if (!isPicture(file)) await read(file)
  const taken = new Set(
    reports.flatMap((report) => report.pictures.map(({ bytes }) => given.get(bytes))),
  )
  const left = dropped.filter((file) => isPicture(file) && !taken.has(file))
  for (const { name, type } of left) {
    const what = type.replace(/^image\/|\+.*$/g, '').toUpperCase()
    refused.push(new RefusedFile('unknownFormat', name, { what }))
  }
  return { reports, refused }
}

function isPicture(file: File): boolean {
  return file.type.startsWith('image/')
}

async function bytesOf(file: File): Promise<Uint8Array> {
  return new Uint8Array(await file.arrayBuffer())
}

/**
 * Reads a pasted report. It is known by a name made from its text, so that the same text pasted
 * again is the same report.
 *
 * @param text what the editor pasted
 */
export async function readPasted(text: string): Promise<ReadReports> {
  const bytes = new TextEncoder().encode(text)
  const name = `van-ban-dan-${sha256Hex(bytes).slice(0, 8)}.txt`
  return readFiles([new File([bytes], name, { type: 'text/plain' })])
}
