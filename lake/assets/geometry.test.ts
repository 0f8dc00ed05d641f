import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { layOut } from './geometry.ts'
import { crops, fits, type Transformation } from './parameters.ts'

const source = { width: 1000, height: 500 }
const whole = { left: 0, top: 0, width: 1000, height: 500 }
const noMargin = { left: 0, top: 0, right: 0, bottom: 0 }

describe('layout of an image of 1000 by 500', () => {
  const cases: [string, Transformation, Partial<ReturnType<typeof layOut>>][] = [
    ['as it is', {}, { region: whole, size: source }],
    ['width', { width: 200 }, { size: { width: 200, height: 100 } }],
    ['height', { height: 100 }, { size: { width: 200, height: 100 } }],
    ['dpr', { width: 200, dpr: 2 }, { size: { width: 400, height: 200 } }],
    ['clip', { width: 200, height: 200 }, { size: { width: 200, height: 100 } }],
    ['clip enlarges', { width: 2000, height: 2000 }, { size: { width: 2000, height: 1000 } }],
    ['max does not', { width: 2000, height: 2000, fit: 'max' }, { size: source }],
    [
      'scale distorts',
      { width: 10, height: 400, fit: 'scale' },
      { region: whole, size: { width: 10, height: 400 } },
    ],
    [
      'crop',
      { width: 200, height: 200, fit: 'crop' },
      { region: { left: 250, top: 0, width: 500, height: 500 }, size: { width: 200, height: 200 } },
    ],
    [
      'crop from the right',
      { width: 200, height: 200, fit: 'crop', crop: ['top', 'right'] },
      { region: { left: 500, top: 0, width: 500, height: 500 } },
    ],
    [
      'crop around the focal point',
      {
        width: 200,
        height: 200,
        fit: 'crop',
        crop: ['focalpoint'],
        focalPoint: { x: 0.3, y: 0.5 },
      },
      { region: { left: 50, top: 0, width: 500, height: 500 } },
    ],
    [
      'a focal point near the edge',
      { width: 200, height: 200, fit: 'crop', focalPoint: { x: 1, y: 0 } },
      { region: { left: 500, top: 0, width: 500, height: 500 } },
    ],
    [
      'min crops without enlarging',
      { width: 2000, height: 2000, fit: 'min' },
      { size: { width: 500, height: 500 } },
    ],
    [
      'bounds of a crop',
      { width: 800, fit: 'crop', maxHeight: 100 },
      {
        size: { width: 800, height: 100 },
        region: { left: 0, top: 188, width: 1000, height: 125 },
      },
    ],
    [
      'fill',
      { width: 200, height: 200, fit: 'fill' },
      { size: { width: 200, height: 100 }, margin: { left: 0, right: 0, top: 50, bottom: 50 } },
    ],
    [
      'fillmax',
      { width: 1100, height: 600, fit: 'fillmax' },
      { size: source, margin: { left: 50, right: 50, top: 50, bottom: 50 } },
    ],
    ['padding', { width: 100, pad: 5 }, { margin: { left: 5, right: 5, top: 5, bottom: 5 } }],
    [
      'a part',
      { rect: { left: 900, top: 0, width: 300, height: 50 } },
      { region: { left: 900, top: 0, width: 100, height: 50 } },
    ],
    ['a quarter turn', { width: 100, orientation: 90 }, { size: { width: 200, height: 100 } }],
  ]
  test.each(cases)('%s', (_, wanted, layout) => {
    expect(layOut(source, wanted)).toMatchObject({ margin: noMargin, ...layout })
  })

  test.each<[string, Transformation]>([
    ['"rect" lies outside', { rect: { left: 1000, top: 0, width: 5, height: 5 } }],
    ['the most is', { width: 8000, height: 8000, fit: 'scale' }],
  ])('%s', (message, wanted) => expect(() => layOut(source, wanted)).toThrow(message))
})

describe('whatever is asked for', () => {
  const side = fc.integer({ min: 1, max: 2000 })
  const part = fc.double({ min: 0, max: 1, noNaN: true })
  const place = fc.record(
    {
      crop: fc.array(fc.constantFrom(...crops), { maxLength: 2 }),
      focalPoint: fc.record({ x: part, y: part }),
      dpr: fc.constantFrom(0.5, 1, 2),
    },
    { requiredKeys: [] },
  )

  test.each(fits)(
    'with fit=%s the region lies inside and the result is as large as it must be',
    (fit) => {
      fc.assert(
        fc.property(side, side, side, side, place, (width, height, w, h, rest) => {
          const layout = layOut({ width, height }, { ...rest, fit, width: w, height: h })
          const { region, size, margin } = layout
          expect(Math.min(region.left, region.top)).toBeGreaterThanOrEqual(0)
          expect(Math.min(region.width, region.height, size.width, size.height)).toBeGreaterThan(0)
          expect(region.left + region.width).toBeLessThanOrEqual(width)
          expect(region.top + region.height).toBeLessThanOrEqual(height)

          const result = [
            size.width + margin.left + margin.right,
            size.height + margin.top + margin.bottom,
          ]
          const box = [w, h].map((length) => Math.max(1, Math.round(length * (rest.dpr ?? 1))))
          const exact = ['crop', 'fill', 'fillmax', 'scale'].includes(fit)
          const least = exact ? box : [1, 1]
          for (const axis of [0, 1]) {
            expect(result[axis]).toBeGreaterThanOrEqual(least[axis]!)
            expect(result[axis]).toBeLessThanOrEqual(box[axis]!)
          }
        }),
      )
    },
  )
})
