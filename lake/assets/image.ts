import sharp from 'sharp'

import { validationError } from '../domain/errors.ts'

/** What an uploaded image is, read from its bytes and never from what the upload says of itself. */
export interface ImageFacts {
  /** Pixels, held upright (after the EXIF orientation). */
  width: number
  height: number
  extension: string
  mimeType: string
  hasAlpha: boolean
  /** Frames; 1 for a still. */
  pages: number
  exif: Buffer | undefined
}

/** Pixels of all frames together that the lake is willing to decode. */
export const MAX_INPUT_PIXELS = 200_000_000

const FORMATS: Readonly<Record<string, { extension: string; mimeType: string }>> = {
  jpeg: { extension: 'jpg', mimeType: 'image/jpeg' },
  png: { extension: 'png', mimeType: 'image/png' },
  webp: { extension: 'webp', mimeType: 'image/webp' },
  gif: { extension: 'gif', mimeType: 'image/gif' },
  tiff: { extension: 'tiff', mimeType: 'image/tiff' },
  svg: { extension: 'svg', mimeType: 'image/svg+xml' },
  heif: { extension: 'avif', mimeType: 'image/avif' },
}

/**
 * Reads the head of the image file at `path`.
 *
 * @throws a 400 when it is no image the lake can read, or one that unpacks to too many pixels.
 */
export async function readImage(path: string): Promise<ImageFacts> {
  const metadata = await sharp(path, { limitInputPixels: false })
    .metadata()
    .catch((error: unknown) => {
      throw unreadable(error)
    })
  const format = FORMATS[metadata.format]
  if (!format || (metadata.format === 'heif' && metadata.compression !== 'av1')) {
    throw validationError(
      `Images of the format "${metadata.format}" are not supported; use JPEG, PNG, WebP, AVIF, GIF, TIFF or SVG`,
    )
  }
  const pages = metadata.pages ?? 1
  const { width, height } = metadata.autoOrient
  if (width * height * pages > MAX_INPUT_PIXELS) {
    throw validationError(
      `The image unpacks to ${width} by ${height} pixels in ${pages} frames; ${MAX_INPUT_PIXELS} pixels in all are the most`,
    )
  }
  return { width, height, ...format, hasAlpha: metadata.hasAlpha, pages, exif: metadata.exif }
}

/** The error for bytes that stop being an image somewhere. */
export function unreadable(error: unknown): Error {
  const reason = error instanceof Error ? error.message.split('\n')[0] : String(error)
  return validationError(`The image cannot be read: ${reason}`)
}
