import { readReport } from '../../../seed/index.ts'
import { sha256Hex } from '../../../seed/read/digest.ts'
import { readFile, RefusedFile } from '../../../seed/read/index.ts'
import type { Report } from '../../../seed/report.ts'

/** The reports that could be read, and the files that could not. */
export interface ReadReports {
  readonly reports: readonly Report[]
  readonly refused: readonly RefusedFile[]
}

/**
 * Reads dropped files: texts, Word files, pages, and archives of these.
 *
 * @param files what the editor dropped or chose
 */
export async function readFiles(files: Iterable<File>): Promise<ReadReports> {
  const reports: Report[] = []
  const refused: RefusedFile[] = []
  for (const file of files) {
    for await (const result of readFile(file.name, new Uint8Array(await file.arrayBuffer()))) {
      if (result instanceof RefusedFile) refused.push(result)
      else reports.push(readReport(result))
    }
  }
  return { reports, refused }
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
