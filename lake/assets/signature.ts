import { open } from 'node:fs/promises'

/** Beginnings of the formats that are decoded in this process. */
const BITMAPS: readonly RegExp[] = [
  /^\xff\xd8\xff/, // JPEG
  /^\x89PNG\r\n/,
  /^GIF8[79]a/,
  /^RIFF....WEBP/s,
  /^(II\*\0|MM\0\*)/, // TIFF
  /^....ftyp(avif|avis|mif1|msf1)/s, // AVIF
]

/**
 * What kind of image a file begins like. Decoders are only started on what they are for: some take
 * compressed or arbitrary text for a drawing and could be kept busy with it.
 */
export async function imageKind(path: string): Promise<'bitmap' | 'vector' | undefined> {
  const file = await open(path)
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(4096), 0, 4096, 0)
    const head = buffer.toString('latin1', 0, bytesRead)
    if (BITMAPS.some((pattern) => pattern.test(head))) return 'bitmap'
    return /^(\xef\xbb\xbf)?\s*<[^]*<svg|^(\xef\xbb\xbf)?\s*<svg/.test(head) ? 'vector' : undefined
  } finally {
    await file.close()
  }
}
