/** What reading takes at most, so that no file can fill the memory or hold the program up. */
export const READ_LIMITS = {
  /** Bytes of one report's file, pictures included. */
  reportBytes: 32 * 1024 * 1024,
  /** Bytes of a text file: the longest issue of a newspaper is far below. */
  textBytes: 4 * 1024 * 1024,
  /** Bytes of an archive as it lies on the disk. */
  archiveBytes: 512 * 1024 * 1024,
  /** Bytes that the parts of a Word file may unpack to. */
  unpackedBytes: 128 * 1024 * 1024,
  archiveEntries: 50_000,
} as const

/** A size for a person to read. */
export function megabytes(bytes: number): string {
  return `${Math.ceil(bytes / 1024 / 1024)} MB`
}
