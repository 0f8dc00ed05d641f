import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { readImage } from './image.ts'
import { parseTransformation } from './parameters.ts'
import { outputFormat, renderImage } from './render.ts'

const RED = [255, 0, 0]
const GREEN = [0, 255, 0]
const BLUE = [0, 0, 255]
const YELLOW = [255, 255, 0]
const WHITE = [255, 255, 255]

let folder: string
const path = (name: string) => join(folder, name)

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'render-'))
  const [width, height] = [80, 40]
  // Quarters: red and green above, blue and yellow below.
  const pixels = Buffer.from(
    Array.from({ length: width * height }, (_, at) => {
      const left = at % width < width / 2
      const above = at < (width * height) / 2
      if (above) return left ? RED : GREEN
      return left ? BLUE : YELLOW
    }).flat(),
  )
  const picture = sharp(pixels, { raw: { width, height, channels: 3 } })
  await picture.clone().png().toFile(path('quarters.png'))
  await picture
    .clone()
    .jpeg({ quality: 100, chromaSubsampling: '4:4:4' })
    .withMetadata({ orientation: 6 })
    .toFile(path('turned.jpg'))
  await sharp({
    create: { width: 20, height: 20, channels: 4, background: { r: 0, g: 0, b: 0, alpha: 0 } },
  })
    .png()
    .toFile(path('clear.png'))
  // Flat but for two colours at its right end.
  await sharp({ create: { width: 80, height: 20, channels: 3, background: '#888' } })
    .composite([
      { input: await solid(10, 20, '#f00'), left: 60, top: 0 },
      { input: await solid(10, 20, '#0f0'), left: 70, top: 0 },
    ])
    .png()
    .toFile(path('edge.png'))
  const frames = [RED, GREEN, BLUE].map((color) =>
    Buffer.from(Array.from({ length: 100 }, () => color).flat()),
  )
  await sharp(Buffer.concat(frames), {
    raw: { width: 10, height: 30, channels: 3, pageHeight: 10 },
  })
    .gif({ delay: [50, 50, 50] })
    .toFile(path('moving.gif'))
  await writeFile(
    path('drawing.svg'),
    '<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"><rect width="5" height="10" fill="#f00"/><rect x="5" width="5" height="10" fill="#0f0"/></svg>',
  )
})

afterAll(() => rm(folder, { recursive: true, force: true }))

function solid(width: number, height: number, background: string): Promise<Buffer> {
  return sharp({ create: { width, height, channels: 3, background } })
    .png()
    .toBuffer()
}

async function redSpread(name: string, query: string): Promise<number> {
  const { channels } = await sharp((await render(name, query)).bytes).stats()
  return channels[0]!.stdev
}

async function render(name: string, query: string, acceptsWebp = false) {
  const wanted = parseTransformation(new URLSearchParams(query))
  const source = await readImage(path(name))
  const format = outputFormat(source, wanted, acceptsWebp)
  const bytes = await renderImage(path(name), source, wanted, format)
  const metadata = await sharp(bytes).metadata()
  return { bytes, metadata, format }
}

/** Colours at the middle of the four quarters: left above, right above, left below, right below. */
async function quarters(bytes: Buffer) {
  const { data, info } = await sharp(bytes)
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true })
  return [
    [0.25, 0.25],
    [0.75, 0.25],
    [0.25, 0.75],
    [0.75, 0.75],
  ].map(([x, y]) => {
    const at = (Math.floor(info.height * y!) * info.width + Math.floor(info.width * x!)) * 3
    return [...data.subarray(at, at + 3)].map((channel) => (channel > 128 ? 255 : 0))
  })
}

describe('pixels', () => {
  test.each([
    ['quarters.png', '', [80, 40], [RED, GREEN, BLUE, YELLOW]],
    ['quarters.png', 'w=40', [40, 20], [RED, GREEN, BLUE, YELLOW]],
    ['quarters.png', 'w=40&dpr=2', [80, 40], [RED, GREEN, BLUE, YELLOW]],
    ['quarters.png', 'flip=h', [80, 40], [GREEN, RED, YELLOW, BLUE]],
    ['quarters.png', 'flip=v', [80, 40], [BLUE, YELLOW, RED, GREEN]],
    ['quarters.png', 'flip=hv', [80, 40], [YELLOW, BLUE, GREEN, RED]],
    ['quarters.png', 'or=90', [40, 80], [BLUE, RED, YELLOW, GREEN]],
    ['quarters.png', 'or=180', [80, 40], [YELLOW, BLUE, GREEN, RED]],
    ['quarters.png', 'or=90&flip=h', [40, 80], [RED, BLUE, GREEN, YELLOW]],
    ['quarters.png', 'or=90&w=20', [20, 40], [BLUE, RED, YELLOW, GREEN]],
    ['quarters.png', 'rect=40,0,40,20', [40, 20], [GREEN, GREEN, GREEN, GREEN]],
    ['quarters.png', 'w=20&h=20&fit=crop&crop=left', [20, 20], [RED, RED, BLUE, BLUE]],
    ['quarters.png', 'w=20&h=20&fit=crop&fp-x=1&fp-y=0', [20, 20], [GREEN, GREEN, YELLOW, YELLOW]],
    ['quarters.png', 'w=20&h=20&fit=scale', [20, 20], [RED, GREEN, BLUE, YELLOW]],
    ['quarters.png', 'w=40&h=80&fit=fill&bg=fff', [40, 80], [WHITE, WHITE, WHITE, WHITE]],
    ['quarters.png', 'w=20&h=40&or=90&fit=fill&bg=fff', [20, 40], [BLUE, RED, YELLOW, GREEN]],
    ['quarters.png', 'w=20&h=120&or=90&fit=fill&bg=fff', [20, 120], [WHITE, WHITE, WHITE, WHITE]],
    ['quarters.png', 'pad=60&bg=00f', [200, 160], [BLUE, BLUE, BLUE, BLUE]],
    ['quarters.png', 'invert=true', [80, 40], [[0, 255, 255], [255, 0, 255], YELLOW, BLUE]],
    ['turned.jpg', '', [40, 80], [BLUE, RED, YELLOW, GREEN]],
    ['turned.jpg', 'rect=20,0,20,40', [20, 40], [RED, RED, RED, RED]],
    ['turned.jpg', 'or=90', [80, 40], [YELLOW, BLUE, GREEN, RED]],
    ['clear.png', 'bg=f00', [20, 20], [RED, RED, RED, RED]],
    ['clear.png', 'fm=jpg', [20, 20], [WHITE, WHITE, WHITE, WHITE]],
    ['drawing.svg', 'w=100', [100, 100], [RED, GREEN, RED, GREEN]],
    ['drawing.svg', 'w=100&rect=5,0,5,10', [100, 200], [GREEN, GREEN, GREEN, GREEN]],
    ['moving.gif', 'frame=1&fm=png', [10, 10], [RED, RED, RED, RED]],
  ])('%s?%s', async (name, query, [width, height], colors) => {
    const { bytes, metadata } = await render(name, query)
    expect([metadata.width, metadata.height]).toEqual([width, height])
    expect(await quarters(bytes)).toEqual(colors)
  })

  test('grey has no colour', async () => {
    const { bytes } = await render('quarters.png', 'sat=-100')
    const { channels } = await sharp(bytes).removeAlpha().stats()
    expect(new Set(channels.map(({ mean }) => Math.round(mean))).size).toBe(1)
  })

  test('a crop by entropy finds the busy part', async () => {
    const crop = 'w=20&h=20&fit=crop&crop='
    expect(await redSpread('edge.png', `${crop}center`)).toBe(0)
    expect(await redSpread('edge.png', `${crop}entropy`)).toBeGreaterThan(20)
  })

  test('blur mixes what sharpening parts', async () => {
    expect(await redSpread('quarters.png', 'blur=200')).toBeLessThan(
      await redSpread('quarters.png', 'sharp=50'),
    )
  })
})

describe('formats', () => {
  test.each([
    ['quarters.png', '', false, 'png'],
    ['quarters.png', 'fm=webp', false, 'webp'],
    ['quarters.png', 'auto=format', false, 'png'],
    ['quarters.png', 'auto=format', true, 'webp'],
    ['quarters.png', 'auto=format&fm=jpg', true, 'jpeg'],
    ['turned.jpg', 'q=10', false, 'jpeg'],
    ['turned.jpg', 'fm=pjpg', false, 'jpeg'],
    ['turned.jpg', 'fm=avif', false, 'heif'],
    ['drawing.svg', 'w=5', false, 'png'],
    ['moving.gif', 'w=5', false, 'gif'],
  ])('%s?%s, WebP accepted: %s', async (name, query, acceptsWebp, format) => {
    const { metadata } = await render(name, query, acceptsWebp)
    expect(metadata.format).toBe(format)
  })

  test('an animation stays one where the format can', async () => {
    expect((await render('moving.gif', 'w=5')).metadata).toMatchObject({ pages: 3, width: 5 })
    expect((await render('moving.gif', 'auto=format', true)).metadata.pages).toBe(3)
    expect((await render('moving.gif', 'w=5&frame=1')).metadata.pages ?? 1).toBe(1)
    expect((await render('moving.gif', 'or=90')).metadata.pages ?? 1).toBe(1)
  })

  test('quality makes a difference, and no camera data is passed on', async () => {
    const [low, high] = [await render('turned.jpg', 'q=5'), await render('turned.jpg', 'q=95')]
    expect(low.bytes.length).toBeLessThan(high.bytes.length)
    expect(high.metadata.exif).toBeUndefined()
  })
})
