import sharp from 'sharp'

interface Swatch {
  _type: 'sanity.imagePaletteSwatch'
  /** `#rrggbb` */
  background: string
  /** The one of black and white that is readable on it. */
  foreground: string
  title: string
  /** Percent of the picture's pixels. */
  population: number
}

export type Palette = { _type: 'sanity.imagePalette' } & Partial<
  Record<SwatchName | 'dominant', Swatch>
>

type SwatchName = keyof typeof TARGETS

/** A colour that pixels were grouped to; channels 0 to 255, saturation and lightness 0 to 1. */
interface Group {
  rgb: readonly [number, number, number]
  count: number
  saturation: number
  lightness: number
}

interface Pixel {
  rgb: [number, number, number]
  count: number
}

/** What each swatch is looked for in: [least, best, most] of saturation and of lightness. */
const TARGETS = {
  vibrant: { saturation: [0.35, 1, 1], lightness: [0.3, 0.5, 0.7] },
  lightVibrant: { saturation: [0.35, 1, 1], lightness: [0.55, 0.74, 1] },
  darkVibrant: { saturation: [0.35, 1, 1], lightness: [0, 0.26, 0.45] },
  muted: { saturation: [0, 0.3, 0.4], lightness: [0.3, 0.5, 0.7] },
  lightMuted: { saturation: [0, 0.3, 0.4], lightness: [0.55, 0.74, 1] },
  darkMuted: { saturation: [0, 0.3, 0.4], lightness: [0, 0.26, 0.45] },
} as const

const WEIGHTS = { saturation: 3, lightness: 6.5, population: 0.5 }
const GROUPS = 24
const SAMPLE_SIDE = 100

/** The swatches Sanity Studio and front ends pick colours from, found in an image, a file or its bytes. */
export async function extractPalette(image: string | Buffer): Promise<Palette> {
  const { data } = await sharp(image)
    .resize(SAMPLE_SIDE, SAMPLE_SIDE, { fit: 'inside', withoutEnlargement: true })
    .toColourspace('srgb')
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true })
  const pixels = histogram(data)
  const total = pixels.reduce((sum, { count }) => sum + count, 0)
  const groups = medianCut(pixels, GROUPS)
  const palette: Palette = { _type: 'sanity.imagePalette' }
  const dominant = groups.toSorted((a, b) => b.count - a.count)[0]
  if (!dominant) return palette

  palette.dominant = swatch(dominant, total)
  const unused = new Set(groups)
  for (const name of Object.keys(TARGETS) as SwatchName[]) {
    const best = bestMatch([...unused], name, dominant.count)
    if (!best) continue
    unused.delete(best)
    palette[name] = swatch(best, total)
  }
  return palette
}

/** How often each colour occurs, five bits a channel; pixels more than half transparent do not count. */
function histogram(rgba: Buffer): Pixel[] {
  const bins = new Map<number, Pixel>()
  for (let at = 0; at + 3 < rgba.length; at += 4) {
    if (rgba[at + 3]! < 128) continue
    const [r, g, b] = [rgba[at]!, rgba[at + 1]!, rgba[at + 2]!]
    const bin = ((r >> 3) << 10) | ((g >> 3) << 5) | (b >> 3)
    const pixel = bins.get(bin)
    if (!pixel) bins.set(bin, { rgb: [r, g, b], count: 1 })
    else {
      pixel.count++
      for (const [channel, value] of [r, g, b].entries()) {
        pixel.rgb[channel]! += (value - pixel.rgb[channel]!) / pixel.count
      }
    }
  }
  return [...bins.values()]
}

/** Splits the box of colours with the most pixels and spread at its middle pixel until there are `wanted`. */
function medianCut(pixels: readonly Pixel[], wanted: number): Group[] {
  const boxes = pixels.length === 0 ? [] : [[...pixels]]
  while (boxes.length < wanted) {
    const splittable = boxes.filter((box) => box.length > 1)
    const widest = splittable.toSorted((a, b) => weight(b) - weight(a))[0]
    if (!widest) break
    const channel = longestChannel(widest).channel
    const sorted = widest.toSorted((a, b) => a.rgb[channel]! - b.rgb[channel]!)
    const half = population(widest) / 2
    let seen = 0
    const middle = sorted.findIndex(({ count }) => (seen += count) >= half)
    const split = Math.min(sorted.length - 1, Math.max(1, middle))
    boxes.splice(boxes.indexOf(widest), 1, sorted.slice(0, split), sorted.slice(split))
  }
  return boxes.map(average)
}

function weight(box: readonly Pixel[]): number {
  return population(box) * longestChannel(box).length
}

function population(box: readonly Pixel[]): number {
  return box.reduce((sum, { count }) => sum + count, 0)
}

function longestChannel(box: readonly Pixel[]): { channel: number; length: number } {
  const lengths = [0, 1, 2].map((channel) => {
    const values = box.map(({ rgb }) => rgb[channel]!)
    return { channel, length: Math.max(...values) - Math.min(...values) }
  })
  return lengths.reduce((longest, other) => (other.length > longest.length ? other : longest))
}

function average(box: readonly Pixel[]): Group {
  const count = population(box)
  const [r = 0, g = 0, b = 0] = [0, 1, 2].map(
    (channel) => box.reduce((sum, pixel) => sum + pixel.rgb[channel]! * pixel.count, 0) / count,
  )
  const [high, low] = [Math.max(r, g, b) / 255, Math.min(r, g, b) / 255]
  const lightness = (high + low) / 2
  const saturation = high === low ? 0 : (high - low) / (1 - Math.abs(2 * lightness - 1))
  return { rgb: [r, g, b], count, saturation, lightness }
}

function bestMatch(groups: Group[], name: SwatchName, most: number): Group | undefined {
  const { saturation, lightness } = TARGETS[name]
  const score = (group: Group) =>
    WEIGHTS.saturation * (1 - Math.abs(group.saturation - saturation[1])) +
    WEIGHTS.lightness * (1 - Math.abs(group.lightness - lightness[1])) +
    WEIGHTS.population * (group.count / most)
  return groups
    .filter((group) => within(group.saturation, saturation) && within(group.lightness, lightness))
    .toSorted((a, b) => score(b) - score(a))[0]
}

function within(value: number, [least, , most]: readonly [number, number, number]): boolean {
  return value >= least && value <= most
}

function swatch({ rgb, count }: Group, total: number): Swatch {
  const [r, g, b] = rgb
  // Perceived brightness (ITU-R BT.601), as in the YIQ rule for readable text.
  const foreground = (r * 299 + g * 587 + b * 114) / 1000 < 150 ? '#fff' : '#000'
  const hex = rgb.map((channel) => Math.round(channel).toString(16).padStart(2, '0')).join('')
  return {
    _type: 'sanity.imagePaletteSwatch',
    background: `#${hex}`,
    foreground,
    title: foreground,
    population: Math.round((count / total) * 10_000) / 100,
  }
}
