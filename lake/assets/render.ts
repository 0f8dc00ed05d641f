import sharp, { type Sharp } from 'sharp'

import { layOut, type Layout, type Size } from './geometry.ts'
import { MAX_INPUT_PIXELS, unreadable, type ImageFacts } from './image.ts'
import { MAX_SIDE, type Color, type Format, type Transformation } from './parameters.ts'
import { drawVector } from './vector.ts'

const SECONDS_A_RENDER = 20
const MAX_ANIMATED_PIXELS = 100_000_000
const WHITE: Color = { r: 255, g: 255, b: 255, alpha: 1 }
const TRANSPARENT: Color = { r: 0, g: 0, b: 0, alpha: 0 }

/**
 * The format a picture is sent in: the one asked for, WebP where `auto=format` may choose and the
 * reader takes it, otherwise the original's own (JPEG for TIFF, PNG for SVG).
 */
export function outputFormat(
  source: Pick<ImageFacts, 'extension'>,
  wanted: Transformation,
  acceptsWebp: boolean,
): Format {
  if (wanted.format) return wanted.format
  if (wanted.auto && acceptsWebp) return 'webp'
  switch (source.extension) {
    case 'png':
    case 'webp':
    case 'avif':
    case 'gif':
      return source.extension
    case 'svg':
      return 'png'
    default:
      return 'jpg'
  }
}

/**
 * Renders the image file at `path` as `wanted` says, without its metadata (a camera's position
 * stays in the original).
 *
 * @throws a 400 when the layout is impossible, the bytes are damaged or it takes too long.
 */
export async function renderImage(
  path: string,
  source: ImageFacts,
  wanted: Transformation,
  format: Format,
): Promise<Buffer> {
  const layout = layOut(source, wanted)
  try {
    const picture =
      source.extension === 'svg'
        ? await openVector(path, source, layout)
        : openBitmap(path, keepsFrames(source, wanted, format, layout)).extract(layout.region)
    picture.resize({
      ...layout.size,
      ...(layout.entropy ? { fit: 'cover', position: sharp.strategy.entropy } : { fit: 'fill' }),
    })
    addBackground(picture, layout, wanted, format)
    addEffects(picture, wanted)
    return await encode(picture, format, wanted.quality ?? 75).toBuffer()
  } catch (error) {
    throw unreadable(error)
  }
}

function openBitmap(path: string, animated: boolean): Sharp {
  return sharp(path, { animated, limitInputPixels: MAX_INPUT_PIXELS, failOn: 'error' })
    .timeout({ seconds: SECONDS_A_RENDER })
    .autoOrient()
}

/** Draws a vector image as large as it is needed, so that it stays sharp, and takes the region. */
async function openVector(path: string, source: Size, { region, size }: Layout): Promise<Sharp> {
  const enlarged = Math.max(size.width / region.width, size.height / region.height)
  const scale = Math.max(1, Math.min(enlarged, MAX_SIDE / Math.max(source.width, source.height)))
  const drawn = await drawVector(path, {
    width: source.width * scale,
    height: source.height * scale,
  })
  const { width, height } = await sharp(drawn).metadata()
  const [x, y] = [width / source.width, height / source.height]
  const left = Math.floor(region.left * x)
  const top = Math.floor(region.top * y)
  return sharp(drawn).extract({
    left,
    top,
    width: Math.max(1, Math.min(width - left, Math.round(region.width * x))),
    height: Math.max(1, Math.min(height - top, Math.round(region.height * y))),
  })
}

/** Whether an animation stays one; libvips turns and frames only stills. */
function keepsFrames(
  { pages }: ImageFacts,
  { still, orientation, flip }: Transformation,
  format: Format,
  { size, margin }: Layout,
): boolean {
  if (pages === 1 || still || orientation || flip) return false
  if (format !== 'gif' && format !== 'webp') return false
  const framed = margin.left + margin.right + margin.top + margin.bottom > 0
  return !framed && size.width * size.height * pages <= MAX_ANIMATED_PIXELS
}

function addBackground(
  picture: Sharp,
  { margin }: Layout,
  { background, orientation }: Transformation,
  format: Format,
): void {
  const opaque = format === 'jpg' || format === 'pjpg'
  const fallback = opaque ? WHITE : TRANSPARENT
  if (opaque || background?.alpha === 1) picture.flatten({ background: background ?? fallback })
  const { left, top, right, bottom } = margin
  if (left + top + right + bottom === 0) return
  // libvips adds the margin after the turn.
  const turned = orientation === 90 || orientation === 270
  picture.extend({
    ...(turned ? { left: top, right: bottom, top: left, bottom: right } : margin),
    background: background ?? fallback,
  })
}

function addEffects(picture: Sharp, wanted: Transformation): void {
  const { flip, orientation, blur, sharpen, saturation, invert } = wanted
  // libvips mirrors before it turns; an address means the turned picture.
  const turned = orientation === 90 || orientation === 270
  if (orientation) picture.rotate(orientation)
  if (turned ? flip?.horizontal : flip?.vertical) picture.flip()
  if (turned ? flip?.vertical : flip?.horizontal) picture.flop()
  if (saturation !== undefined) picture.modulate({ saturation: 1 + saturation / 100 })
  if (invert) picture.negate({ alpha: false })
  if (blur) picture.blur(Math.min(100, Math.max(0.3, blur / 10)))
  if (sharpen) picture.sharpen({ sigma: 0.5 + sharpen / 50 })
}

function encode(picture: Sharp, format: Format, quality: number): Sharp {
  const lossy = Math.max(1, quality)
  switch (format) {
    case 'jpg':
      return picture.jpeg({ quality: lossy })
    case 'pjpg':
      return picture.jpeg({ quality: lossy, progressive: true })
    case 'png':
      return picture.png()
    case 'webp':
      return picture.webp({ quality: lossy })
    case 'avif':
      return picture.avif({ quality: lossy, effort: 2 })
    case 'gif':
      return picture.gif()
  }
}
