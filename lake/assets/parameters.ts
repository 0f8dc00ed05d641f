import { validationError } from '../domain/errors.ts'

export const fits = ['clip', 'crop', 'fill', 'fillmax', 'max', 'min', 'scale'] as const
export const crops = ['top', 'bottom', 'left', 'right', 'center', 'focalpoint', 'entropy'] as const
export const formats = ['jpg', 'pjpg', 'png', 'webp', 'avif', 'gif'] as const

export type Fit = (typeof fits)[number]
export type Crop = (typeof crops)[number]
export type Format = (typeof formats)[number]

export interface Color {
  r: number
  g: number
  b: number
  /** 0 (transparent) to 1. */
  alpha: number
}

/**
 * What an image's address asks for: the parameters of `@sanity/image-url`, read and checked.
 * Lengths are pixels of the result before `dpr`, except `rect`, which is in pixels of the original.
 */
export interface Transformation {
  width?: number
  height?: number
  dpr?: number
  minWidth?: number
  maxWidth?: number
  minHeight?: number
  maxHeight?: number
  fit?: Fit
  /** More than one names a corner: `top,left`. */
  crop?: readonly Crop[]
  /** Parts of width and height, 0 to 1. */
  focalPoint?: { x: number; y: number }
  rect?: { left: number; top: number; width: number; height: number }
  flip?: { horizontal: boolean; vertical: boolean }
  orientation?: 90 | 180 | 270
  format?: Format
  auto?: true
  /** 0 to 100. */
  quality?: number
  /** 1 to 2000. */
  blur?: number
  /** 1 to 100. */
  sharpen?: number
  /** -100 (grey) to 100. */
  saturation?: number
  invert?: true
  background?: Color
  pad?: number
  /** Only the first frame of an animation. */
  still?: true
}

/** Longest side of a result, in pixels. */
export const MAX_SIDE = 8192

type Reader = (value: string, name: string) => Partial<Transformation>

const READERS: Readonly<Record<string, Reader>> = {
  w: (value, name) => ({ width: integer(value, name, 1, MAX_SIDE) }),
  h: (value, name) => ({ height: integer(value, name, 1, MAX_SIDE) }),
  dpr: (value, name) => ({ dpr: number(value, name, 0.1, 5) }),
  'min-w': (value, name) => ({ minWidth: integer(value, name, 1, MAX_SIDE) }),
  'max-w': (value, name) => ({ maxWidth: integer(value, name, 1, MAX_SIDE) }),
  'min-h': (value, name) => ({ minHeight: integer(value, name, 1, MAX_SIDE) }),
  'max-h': (value, name) => ({ maxHeight: integer(value, name, 1, MAX_SIDE) }),
  fit: (value, name) => ({ fit: oneOf(value, name, fits) }),
  crop: (value, name) => ({ crop: value.split(',').map((part) => oneOf(part, name, crops)) }),
  rect: (value, name) => ({ rect: readRect(value, name) }),
  flip: (value, name) => {
    oneOf(value, name, ['h', 'v', 'hv', 'vh'])
    return { flip: { horizontal: value.includes('h'), vertical: value.includes('v') } }
  },
  or: (value, name) => {
    const degrees = Number(oneOf(value, name, ['0', '90', '180', '270']))
    return degrees === 0 ? {} : { orientation: degrees as 90 | 180 | 270 }
  },
  fm: (value, name) => ({ format: oneOf(value === 'jpeg' ? 'jpg' : value, name, formats) }),
  auto: (value, name) => {
    for (const mode of value.split(',')) oneOf(mode, name, ['format', 'compress', 'enhance'])
    return value.split(',').includes('format') ? { auto: true } : {}
  },
  q: (value, name) => ({ quality: integer(value, name, 0, 100) }),
  blur: (value, name) => effect('blur', integer(value, name, 0, 2000)),
  sharp: (value, name) => effect('sharpen', integer(value, name, 0, 100)),
  sat: (value, name) => effect('saturation', integer(value, name, -100, 100)),
  invert: (value, name) =>
    oneOf(value, name, ['true', 'false', '']) === 'false' ? {} : { invert: true },
  bg: (value, name) => ({ background: readColor(value, name) }),
  pad: (value, name) => effect('pad', integer(value, name, 0, 1000)),
  frame: (value, name) => {
    oneOf(value, name, ['1'])
    return { still: true }
  },
}

/**
 * Reads the parameters of an image's address. Those it does not know (`dl`, an analytics tag) are
 * passed over; a known one with a value out of its range throws a 400 that names it.
 */
export function parseTransformation(parameters: URLSearchParams): Transformation {
  const transformation: Transformation = {}
  for (const [name, value] of parameters) {
    const read = Object.hasOwn(READERS, name) ? READERS[name] : undefined
    if (read) Object.assign(transformation, read(value, name))
  }
  const x = parameters.get('fp-x')
  const y = parameters.get('fp-y')
  if (x !== null || y !== null) {
    transformation.focalPoint = {
      x: number(x ?? '0.5', 'fp-x', 0, 1),
      y: number(y ?? '0.5', 'fp-y', 0, 1),
    }
  }
  return transformation
}

function effect(name: 'blur' | 'sharpen' | 'saturation' | 'pad', value: number) {
  return value === 0 ? {} : { [name]: value }
}

function number(value: string, name: string, min: number, max: number): number {
  const parsed = value.trim() === '' ? Number.NaN : Number(value)
  if (!(parsed >= min && parsed <= max)) {
    throw validationError(`Image parameter "${name}" must be a number from ${min} to ${max}`)
  }
  return parsed
}

/** Front ends compute lengths, so a fraction is rounded and not refused. */
function integer(value: string, name: string, min: number, max: number): number {
  return Math.min(max, Math.max(min, Math.round(number(value, name, min - 0.5, max + 0.5))))
}

function oneOf<T extends string>(value: string, name: string, allowed: readonly T[]): T {
  const found = allowed.find((candidate) => candidate === value)
  if (found === undefined) {
    throw validationError(`Image parameter "${name}" must be one of ${allowed.join(', ')}`)
  }
  return found
}

function readRect(value: string, name: string): NonNullable<Transformation['rect']> {
  const [left, top, width, height, ...rest] = value.split(',').map(Number)
  const numbers = [left, top, width, height].every((side) => Number.isFinite(side))
  if (!numbers || rest.length > 0 || !(width! >= 1) || !(height! >= 1)) {
    throw validationError(`Image parameter "${name}" must be left,top,width,height in pixels`)
  }
  return {
    left: Math.round(left!),
    top: Math.round(top!),
    width: Math.round(width!),
    height: Math.round(height!),
  }
}

/** `RGB`, `ARGB`, `RRGGBB` or `AARRGGBB` in hexadecimal. */
function readColor(value: string, name: string): Color {
  if (!/^([\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})$/i.test(value)) {
    throw validationError(
      `Image parameter "${name}" must be a colour as RGB, ARGB, RRGGBB or AARRGGBB`,
    )
  }
  const digits = value.length < 6 ? [...value].map((digit) => digit + digit).join('') : value
  const argb = digits.length === 6 ? `ff${digits}` : digits
  const [alpha = 255, r = 0, g = 0, b = 0] = argb.match(/../g)!.map((pair) => parseInt(pair, 16))
  return { r, g, b, alpha: alpha / 255 }
}
