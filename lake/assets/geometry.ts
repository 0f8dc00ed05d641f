import { validationError } from '../domain/errors.ts'
import { MAX_SIDE, type Crop, type Transformation } from './parameters.ts'

export interface Size {
  width: number
  height: number
}

export interface Box extends Size {
  left: number
  top: number
}

/** What to do with the pixels, in this order. All lengths are whole pixels. */
export interface Layout {
  /** The part of the upright original that is used. */
  region: Box
  /** What `region` is resized to; with `entropy`, cut to its busiest part where the shape differs. */
  size: Size
  entropy: boolean
  /** Space added around, to fill the requested size or as padding. */
  margin: { left: number; top: number; right: number; bottom: number }
}

/** Pixels of a result at most, so that one request cannot take all memory. */
const MAX_PIXELS = 50_000_000

/**
 * Where the pixels of a result come from. `source` is the original's size when held upright (after
 * its EXIF orientation); `rect`, `crop` and the focal point refer to that, before `flip` and `or`.
 * The layout is before `or` too: for a quarter turn, width and height are exchanged.
 *
 * @throws a 400 when `rect` lies outside the image or the result would be too large.
 */
export function layOut(source: Size, wanted: Transformation): Layout {
  const area = wanted.rect ? intersect(wanted.rect, source) : { left: 0, top: 0, ...source }
  const request = requestedSize(wanted)
  const { region, size } = fitInto(area, request, wanted)
  const canvas = wanted.fit === 'fill' || wanted.fit === 'fillmax' ? request : {}
  const pad = Math.round((wanted.pad ?? 0) * (wanted.dpr ?? 1))
  const margin = marginFor(size, canvas, pad)

  const width = size.width + margin.left + margin.right
  const height = size.height + margin.top + margin.bottom
  if (Math.max(width, height) > MAX_SIDE || width * height > MAX_PIXELS) {
    throw validationError(
      `The image would be ${width} by ${height} pixels; the most is ${MAX_SIDE} a side and ${MAX_PIXELS} in all`,
    )
  }
  return { region, size, margin, entropy: wanted.crop?.includes('entropy') ?? false }
}

/** Width and height asked for, in pixels of the result before `or`; undefined where left open. */
function requestedSize(wanted: Transformation): Partial<Size> {
  const dpr = wanted.dpr ?? 1
  const quarterTurn = wanted.orientation === 90 || wanted.orientation === 270
  const [width, height] = quarterTurn
    ? [wanted.height, wanted.width]
    : [wanted.width, wanted.height]
  return {
    ...(width !== undefined && { width: Math.max(1, Math.round(width * dpr)) }),
    ...(height !== undefined && { height: Math.max(1, Math.round(height * dpr)) }),
  }
}

function fitInto(
  area: Box,
  request: Partial<Size>,
  wanted: Transformation,
): { region: Box; size: Size } {
  const fit = wanted.fit ?? 'clip'
  const bounded = fit === 'crop' || fit === 'min' ? bounds(area, request, wanted) : request
  const { width, height } = bounded
  if (width === undefined && height === undefined) return { region: area, size: sizeOf(area) }

  const scales = [
    ...(width === undefined ? [] : [width / area.width]),
    ...(height === undefined ? [] : [height / area.height]),
  ]
  if (width !== undefined && height !== undefined) {
    if (fit === 'scale') return { region: area, size: { width, height } }
    if (fit === 'crop' || fit === 'min') {
      const target = fit === 'min' ? shrink({ width, height }, area) : { width, height }
      if (wanted.crop?.includes('entropy')) return { region: area, size: target }
      return { region: cut(area, target, wanted), size: target }
    }
  }
  const scale = Math.min(...scales)
  const upscales = fit !== 'max' && fit !== 'fillmax' && fit !== 'min'
  const applied = upscales ? scale : Math.min(scale, 1)
  return {
    region: area,
    size: {
      width: Math.max(1, Math.round(area.width * applied)),
      height: Math.max(1, Math.round(area.height * applied)),
    },
  }
}

/** `min-w` and the like: with them a crop may be asked for with one side, or none, given. */
function bounds(area: Box, request: Partial<Size>, wanted: Transformation): Partial<Size> {
  const { minWidth, maxWidth, minHeight, maxHeight } = wanted
  if ((minWidth ?? maxWidth ?? minHeight ?? maxHeight) === undefined) return request
  const aspect = area.width / area.height
  const width = request.width ?? (request.height ?? area.height) * aspect
  const height = request.height ?? width / aspect
  return {
    width: Math.round(Math.max(minWidth ?? 1, Math.min(maxWidth ?? MAX_SIDE, width))),
    height: Math.round(Math.max(minHeight ?? 1, Math.min(maxHeight ?? MAX_SIDE, height))),
  }
}

/** The largest size of the shape of `size` that needs no upscaling of `area`. */
function shrink(size: Size, area: Size): Size {
  const scale = Math.min(1, area.width / size.width, area.height / size.height)
  return {
    width: Math.max(1, Math.round(size.width * scale)),
    height: Math.max(1, Math.round(size.height * scale)),
  }
}

/** The largest part of `area` with the shape of `target`, placed as `crop` and the focal point say. */
function cut(area: Box, target: Size, wanted: Transformation): Box {
  const scale = Math.max(target.width / area.width, target.height / area.height)
  const width = Math.min(area.width, Math.max(1, Math.round(target.width / scale)))
  const height = Math.min(area.height, Math.max(1, Math.round(target.height / scale)))
  const center = cropCenter(wanted)
  return {
    left: area.left + place(area.width, width, center.x),
    top: area.top + place(area.height, height, center.y),
    width,
    height,
  }
}

/** Keeps the part inside while its middle comes as near to `center` (0 to 1) as it can. */
function place(whole: number, part: number, center: number): number {
  return Math.min(whole - part, Math.max(0, Math.round(whole * center - part / 2)))
}

function cropCenter({ crop = [], focalPoint }: Transformation): { x: number; y: number } {
  if (focalPoint && (crop.length === 0 || crop.includes('focalpoint'))) return focalPoint
  return { x: side(crop, 'left', 'right'), y: side(crop, 'top', 'bottom') }
}

function side(crop: readonly Crop[], start: Crop, end: Crop): number {
  if (crop.includes(start)) return 0
  return crop.includes(end) ? 1 : 0.5
}

function intersect(rect: Box, source: Size): Box {
  const left = Math.max(0, rect.left)
  const top = Math.max(0, rect.top)
  const width = Math.min(source.width, rect.left + rect.width) - left
  const height = Math.min(source.height, rect.top + rect.height) - top
  if (width < 1 || height < 1) {
    throw validationError(
      `Image parameter "rect" lies outside the image of ${source.width} by ${source.height} pixels`,
    )
  }
  return { left, top, width, height }
}

function marginFor(size: Size, canvas: Partial<Size>, pad: number): Layout['margin'] {
  const horizontal = Math.max(0, (canvas.width ?? 0) - size.width)
  const vertical = Math.max(0, (canvas.height ?? 0) - size.height)
  return {
    left: Math.floor(horizontal / 2) + pad,
    right: Math.ceil(horizontal / 2) + pad,
    top: Math.floor(vertical / 2) + pad,
    bottom: Math.ceil(vertical / 2) + pad,
  }
}

function sizeOf({ width, height }: Size): Size {
  return { width, height }
}
