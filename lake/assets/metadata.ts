import { encode as encodeBlurHash } from 'blurhash'
import sharp, { type Sharp } from 'sharp'
import { rgbaToThumbHash } from 'thumbhash'

import { parseExif } from './exif.ts'
import type { Size } from './geometry.ts'
import { MAX_INPUT_PIXELS, unreadable, type ImageFacts } from './image.ts'
import { extractPalette } from './palette.ts'
import { drawVector } from './vector.ts'

/** The parts of an image's metadata that an upload may ask for with `meta`. */
export const metadataParts = [
  'blurhash',
  'exif',
  'image',
  'location',
  'lqip',
  'palette',
  'thumbhash',
] as const

export type MetadataPart = (typeof metadataParts)[number]

/** What hosted Content Lake reads from an image when an upload does not say. */
export const DEFAULT_PARTS: readonly MetadataPart[] = ['blurhash', 'lqip', 'palette']

/** The parts named in an upload's `meta` parameters; unknown names are passed over, `none` is none. */
export function requestedParts(meta: readonly string[]): readonly MetadataPart[] {
  return meta.length === 0 ? DEFAULT_PARTS : metadataParts.filter((part) => meta.includes(part))
}

const LQIP_WIDTH = 20
const HASH_SIDE = 64
const VECTOR_SIDE = 128

/**
 * The `metadata` of a `sanity.imageAsset`. Reads all pixels once, so that a damaged image is
 * refused when it is uploaded and not when a reader asks for it.
 *
 * @throws a 400 when the image's bytes are damaged.
 */
export async function describeImage(
  path: string,
  facts: ImageFacts,
  parts: readonly MetadataPart[],
): Promise<Record<string, unknown>> {
  const { width, height, extension, hasAlpha, exif } = facts
  try {
    const image = extension === 'svg' ? await drawSmall(path, facts) : path
    const small = await shrink(image)
    const isOpaque = !hasAlpha || (await isFullyOpaque(image))
    const camera = parseExif(exif)
    return {
      _type: 'sanity.imageMetadata',
      dimensions: {
        _type: 'sanity.imageDimensions',
        width,
        height,
        aspectRatio: width / height,
      },
      hasAlpha,
      isOpaque,
      ...(parts.includes('blurhash') && { blurHash: await blurHash(small) }),
      ...(parts.includes('lqip') && { lqip: await lqip(small, isOpaque) }),
      ...(parts.includes('palette') && { palette: await extractPalette(image) }),
      ...(parts.includes('thumbhash') && { thumbHash: await thumbHash(small) }),
      ...(parts.includes('exif') && camera.exif && { exif: camera.exif }),
      ...(parts.includes('image') && camera.image && { image: camera.image }),
      ...(parts.includes('location') && camera.location && { location: camera.location }),
    }
  } catch (error) {
    throw unreadable(error)
  }
}

type Input = string | Buffer

/** A vector image as small as its metadata needs it: drawing it large could be made to take long. */
function drawSmall(path: string, { width, height }: Size): Promise<Buffer> {
  const scale = VECTOR_SIDE / Math.max(width, height)
  return drawVector(path, { width: width * scale, height: height * scale })
}

function open(image: Input): Sharp {
  return sharp(image, { limitInputPixels: MAX_INPUT_PIXELS, failOn: 'error' }).timeout({
    seconds: 30,
  })
}

/** The picture upright, 64 pixels at most, as PNG: what all the small forms are made from. */
function shrink(image: Input): Promise<Buffer> {
  return open(image)
    .autoOrient()
    .resize(HASH_SIDE, HASH_SIDE, { fit: 'inside', withoutEnlargement: true })
    .toColourspace('srgb')
    .png()
    .toBuffer()
}

async function isFullyOpaque(image: Input): Promise<boolean> {
  return (await open(image).stats()).isOpaque
}

async function pixels(small: Buffer) {
  const { data, info } = await sharp(small)
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true })
  return { data, width: info.width, height: info.height }
}

async function blurHash(small: Buffer): Promise<string> {
  const { data, width, height } = await pixels(small)
  const [x, y] = width >= height ? [4, 3] : [3, 4]
  return encodeBlurHash(new Uint8ClampedArray(data), width, height, x, y)
}

async function thumbHash(small: Buffer): Promise<string> {
  const { data, width, height } = await pixels(small)
  return Buffer.from(rgbaToThumbHash(width, height, data)).toString('base64')
}

/** A picture of 20 pixels as a data URI, to be shown until the real one is there. */
async function lqip(small: Buffer, isOpaque: boolean): Promise<string> {
  const tiny = sharp(small).resize({
    width: LQIP_WIDTH,
    height: 3 * LQIP_WIDTH,
    fit: 'inside',
    withoutEnlargement: true,
  })
  const [type, bytes] = isOpaque
    ? ['jpeg', await tiny.flatten().jpeg({ quality: 70 }).toBuffer()]
    : ['png', await tiny.png({ compressionLevel: 9 }).toBuffer()]
  return `data:image/${type};base64,${bytes.toString('base64')}`
}
