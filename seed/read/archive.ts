import JSZip from 'jszip'
import { decodeLegacy } from '../../vietnamese/encodings.ts'
import { crc32 } from './crc32.ts'
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
  /** As it lies in the archive; the checksum is that of its table of contents. */
  readonly _data?: { readonly crc32?: number }
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
  const zip = await JSZip.loadAsync(bytes, { decodeFileName }).catch((error: unknown) => {
    const reason = error instanceof Error ? error.message : String(error)
    if (/encrypted/i.test(reason)) throw new RefusedFile('encrypted', file)
    throw new RefusedFile('damaged', file, { what: 'zip' })
  })
  const listed = listedEntries(bytes)
  // Of two entries with one path only the last would be seen.
  if (listed !== undefined && listed !== Object.keys(zip.files).length) {
    throw new RefusedFile('damaged', file, { what: 'zip' })
  }
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
        // JSZip would unpack every entry at once to check this.
        const expected = entry._data?.crc32
        if (expected === undefined || crc32(whole) === (expected | 0)) resolve(whole)
        else reject(new RefusedFile('damaged', file, { what: 'zip' }))
      })
      .resume()
  })
}

/** Names are UTF-8 today; older programs wrote the code page of their system. */
function decodeFileName(name: string[] | Uint8Array | Buffer): string {
  const bytes =
    name instanceof Uint8Array ? name : Uint8Array.from(name, (byte) => byte.charCodeAt(0))
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    const decoded = decodeLegacy(bytes, 'windows-1258')
    return 'text' in decoded ? decoded.text : new TextDecoder('windows-1252').decode(bytes)
  }
}

const END_OF_DIRECTORY = [0x50, 0x4b, 0x05, 0x06]
const END_OF_DIRECTORY_SIZE = 22
const LONGEST_COMMENT = 0xffff
/** Stands for "see the zip64 record". */
const MANY = 0xffff

/** How many entries the archive says it has (APPNOTE 4.3.16); undefined when it does not say. */
function listedEntries(bytes: Uint8Array): number | undefined {
  const last = bytes.length - END_OF_DIRECTORY_SIZE
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
    if (!END_OF_DIRECTORY.every((byte, offset) => bytes[at + offset] === byte)) continue
    const count = (bytes[at + 10] ?? 0) + (bytes[at + 11] ?? 0) * 256
    return count === MANY ? undefined : count
  }
  return undefined
}
