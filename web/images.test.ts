import { describe, expect, test } from 'vitest'
import { createImageSources } from './images.ts'

const ASSET = {
  _id: 'image-0123456789abcdef0123456789abcdef01234567-1600x900-jpg',
  width: 1600,
  height: 900,
  lqip: 'data:image/png;base64,AAAA',
}
const FILE = '/images/toasoan/production/0123456789abcdef0123456789abcdef01234567-1600x900.jpg'
const lakeSources = createImageSources({ projectId: 'toasoan', dataset: 'production', origin: '' })

const widthsOf = (srcSet: string): string[] =>
  srcSet.split(', ').map((entry) => entry.split(' ')[1] ?? '')

describe('image sources', () => {
  test('offer widths up to the picture’s own, at an address of the site', () => {
    const source = lakeSources({ asset: ASSET })
    expect(source?.src).toBe(`${FILE}?w=1280&fit=max&auto=format`)
    expect(widthsOf(source?.srcSet ?? '')).toEqual([
      '320w',
      '480w',
      '640w',
      '960w',
      '1280w',
      '1600w',
    ])
    expect(source).toMatchObject({ width: 1280, height: 720, placeholder: ASSET.lqip })
  })

  test('come from another origin when one is given', () => {
    const sources = createImageSources({
      projectId: 'p',
      dataset: 'd',
      origin: 'https://cdn.sanity.io',
    })
    expect(sources({ asset: ASSET })?.src).toMatch(/^https:\/\/cdn\.sanity\.io\/images\/p\/d\//)
  })

  test('follow the editor’s crop', () => {
    const crop = { top: 0, bottom: 0.5, left: 0.25, right: 0.25 }
    const source = lakeSources({ asset: ASSET, crop })
    expect(source?.src).toContain('rect=400,0,800,450')
    expect(source).toMatchObject({ width: 800, height: 450 })
    expect(widthsOf(source?.srcSet ?? '').at(-1)).toBe('800w')
  })

  test('are cut to a shape around the hotspot', () => {
    const hotspot = { x: 0.9, y: 0.5, width: 0.1, height: 0.1 }
    const source = lakeSources({ asset: ASSET, hotspot }, 1)
    expect(source).toMatchObject({ width: 900, height: 900 })
    expect(source?.src).toMatch(/rect=700,0,900,900&w=900&h=900/)
  })

  test('are never wider than 2000 pixels', () => {
    const source = lakeSources({ asset: { ...ASSET, width: 6000, height: 4000 } })
    expect(widthsOf(source?.srcSet ?? '').at(-1)).toBe('2000w')
  })

  test.each([
    ['no image', null],
    ['an image without its asset', { asset: null }],
    ['an asset of unknown size', { asset: { _id: ASSET._id, width: null, height: null } }],
    ['a crop that leaves nothing', { asset: ASSET, crop: { left: 0.5, right: 0.5 } }],
  ])('%s has none', (_name, image) => {
    expect(lakeSources(image)).toBeNull()
  })
})
