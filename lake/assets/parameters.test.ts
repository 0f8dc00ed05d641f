import { createImageUrlBuilder, type ImageUrlBuilder } from '@sanity/image-url'
import { describe, expect, test } from 'vitest'

import { parseTransformation, type Transformation } from './parameters.ts'

const source = `image-${'a'.repeat(40)}-1000x500-jpg`
const builder = createImageUrlBuilder({ projectId: 'p', dataset: 'd' })

describe('what @sanity/image-url writes is read back', () => {
  const cases: [string, (image: ImageUrlBuilder) => ImageUrlBuilder, Transformation][] = [
    ['nothing', (image) => image, {}],
    [
      'size',
      (image) => image.width(300).height(200).dpr(2),
      { width: 300, height: 200, dpr: 2, rect: { left: 125, top: 0, width: 750, height: 500 } },
    ],
    [
      'bounds',
      (image) => image.minWidth(1).maxWidth(2).minHeight(3).maxHeight(4),
      { minWidth: 1, maxWidth: 2, minHeight: 3, maxHeight: 4 },
    ],
    ['fit', (image) => image.fit('fillmax'), { fit: 'fillmax' }],
    ['crop', (image) => image.crop('entropy'), { crop: ['entropy'] }],
    [
      'focal point',
      (image) => image.crop('focalpoint').focalPoint(0.2, 0.8),
      { crop: ['focalpoint'], focalPoint: { x: 0.2, y: 0.8 } },
    ],
    [
      'rect',
      (image) => image.rect(1, 2, 30, 40),
      { rect: { left: 1, top: 2, width: 30, height: 40 } },
    ],
    ['flip', (image) => image.flipHorizontal(), { flip: { horizontal: true, vertical: false } }],
    [
      'both flips',
      (image) => image.flipHorizontal().flipVertical(),
      { flip: { horizontal: true, vertical: true } },
    ],
    ['orientation', (image) => image.orientation(270), { orientation: 270 }],
    ['no orientation', (image) => image.orientation(0), {}],
    ['format', (image) => image.format('pjpg').quality(60), { format: 'pjpg', quality: 60 }],
    ['auto', (image) => image.auto('format'), { auto: true }],
    [
      'effects',
      (image) => image.blur(50).sharpen(20).saturation(-100).invert(true).pad(4),
      { blur: 50, sharpen: 20, saturation: -100, invert: true, pad: 4 },
    ],
    [
      'background',
      (image) => image.bg('80ff0000'),
      { background: { r: 255, g: 0, b: 0, alpha: 128 / 255 } },
    ],
    [
      'short background',
      (image) => image.bg('fa0'),
      { background: { r: 255, g: 170, b: 0, alpha: 1 } },
    ],
    ['frame', (image) => image.frame(1), { still: true }],
    ['download', (image) => image.forceDownload('a.jpg'), {}],
  ]
  test.each(cases)('%s', (_, build, transformation) => {
    const url = new URL(build(builder.image(source)).url())
    expect(parseTransformation(url.searchParams)).toEqual(transformation)
  })
})

test.each([
  'w=0',
  'w=-5',
  'w=abc',
  'w=',
  'h=99999',
  'dpr=100',
  'fit=stretch',
  'crop=middle',
  'rect=1,2,3',
  'rect=0,0,0,0',
  'fm=exe',
  'q=101',
  'or=45',
  'bg=red',
  'flip=x',
  'fp-x=2',
  'frame=2',
  'sat=-101',
])('%s is refused by name', (query) => {
  const name = query.split('=')[0]
  expect(() => parseTransformation(new URLSearchParams(query))).toThrow(`"${name}"`)
})

test('parameters that are not the image’s are passed over', () => {
  expect(parseTransformation(new URLSearchParams('utm_source=x&constructor=1'))).toEqual({})
})
