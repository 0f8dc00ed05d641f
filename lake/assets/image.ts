import sharp from 'sharp'

import { LakeError, validationError } from '../domain/errors.ts'
import { imageKind } from './signature.ts'
import { measureVector } from './vector.ts'

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
  heif: { extension: 'avif', mimeType: 'image/avif' },
}

/**
 * Reads the head of the image file at `path`.
 *
 * @throws a 400 when it is no image the lake can read, or one that unpacks to too many pixels.
 */
export async function readImage(path: string): Promise<ImageFacts> {
  switch (await imageKind(path)) {
    case 'bitmap':
      return checkSize(await readBitmap(path))
    case 'vector':
      return checkSize(await readVector(path))
    default:
      throw validationError(UNSUPPORTED)
  }
}

const UNSUPPORTED =
  'This is no image in a supported format; use JPEG, PNG, WebP, AVIF, GIF, TIFF or SVG'

async function readVector(path: string): Promise<ImageFacts> {
  const size = await measureVector(path)
  return {
    ...size,
    extension: 'svg',
    mimeType: 'image/svg+xml',
    hasAlpha: true,
    pages: 1,
    exif: undefined,
  }
}

async function readBitmap(path: string): Promise<ImageFacts> {
  const metadata = await sharp(path, { limitInputPixels: false })
    .metadata()
    .catch((error: unknown) => {
      throw unreadable(error)
    })
  const format = FORMATS[metadata.format]
  if (!format || (metadata.format === 'heif' && metadata.compression !== 'av1')) {
    throw validationError(UNSUPPORTED)
  }
  const { width, height } = metadata.autoOrient
  const { hasAlpha, exif, pages = 1 } = metadata
  return { width, height, ...format, hasAlpha, pages, exif }
}

function checkSize(facts: ImageFacts): ImageFacts {
  const { width, height, pages } = facts
  if (width * height * pages <= MAX_INPUT_PIXELS) return facts
  throw validationError(
    `The image unpacks to ${width} by ${height} pixels in ${pages} frames; ${MAX_INPUT_PIXELS} pixels in all are the most`,
  )
}

/** The error for bytes that stop being an image somewhere. */
export function unreadable(error: unknown): Error {
  if (error instanceof LakeError) return error
  const reason = error instanceof Error ? error.message.split('\n')[0] : String(error)
  return validationError(`The image cannot be read: ${reason}`)
}
