import JSZip from 'jszip'
import { READ_LIMITS, megabytes } from './limits.ts'
import { RefusedFile } from './refusal.ts'

/** A file inside an archive. Its bytes are unpacked when they are asked for. */
export interface ArchiveEntry {
  /** Path inside the archive. */
  readonly path: string
  /**
   * Unpacks the entry.
   *
   * @param limit bytes after which unpacking stops, whatever the archive says of the size
   * @throws RefusedFile when it is larger, or damaged
   */
  bytes(limit: number): Promise<Uint8Array>
}

/** The part of JSZip's interface that its types leave out. */
interface StreamedEntry {
  internalStream(type: 'uint8array'): JSZip.JSZipStreamHelper<Uint8Array>
}

/**
 * Opens a zip archive, of which only the table of contents is read.
 *
 * @throws RefusedFile when it is damaged, protected, holds too much, or a path leads out of it
 */
export async function openArchive(file: string, bytes: Uint8Array): Promise<ArchiveEntry[]> {
  if (bytes.length > READ_LIMITS.archiveBytes) {
    throw new RefusedFile('tooLarge', file, { what: megabytes(bytes.length) })
  }
  const zip = await JSZip.loadAsync(bytes).catch((error: unknown) => {
    const reason = error instanceof Error ? error.message : String(error)
    if (/encrypted/i.test(reason)) throw new RefusedFile('encrypted', file)
    throw new RefusedFile('damaged', file, { what: 'zip' })
  })
  const entries = Object.values(zip.files).filter((entry) => !entry.dir)
  if (entries.length > READ_LIMITS.archiveEntries) {
    throw new RefusedFile('tooMany', file, { what: String(entries.length) })
  }
  for (const entry of entries) {
    const written = entry.unsafeOriginalName ?? entry.name
    if (/^[/\\]|^[a-z]:|(?:^|[/\\])\.\.(?:[/\\]|$)|\0/i.test(written)) {
      throw new RefusedFile('unsafePath', file, { what: written })
    }
  }
  return entries.map((entry) => ({
    path: entry.name,
    bytes: (limit) => unpack(entry as unknown as StreamedEntry, `${file}/${entry.name}`, limit),
  }))
}

/** Unpacks piece by piece, so that a small archive cannot fill the memory. */
function unpack(entry: StreamedEntry, file: string, limit: number): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const pieces: Uint8Array[] = []
    let size = 0
    const stream = entry.internalStream('uint8array')
    stream
      .on('data', (piece) => {
        size += piece.length
        if (size > limit) {
          stream.pause()
          reject(new RefusedFile('tooLarge', file, { what: `> ${megabytes(limit)}` }))
        } else pieces.push(piece)
      })
      .on('error', () => {
        reject(new RefusedFile('damaged', file, { what: 'zip' }))
      })
      .on('end', () => {
        const whole = new Uint8Array(size)
        let at = 0
        for (const piece of pieces) {
          whole.set(piece, at)
          at += piece.length
        }
        resolve(whole)
      })
      .resume()
  })
}
