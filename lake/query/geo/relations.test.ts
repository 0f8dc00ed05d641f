import { describe, expect, test } from 'vitest'
import { contains, distanceBetween, intersects } from './relations.ts'
import { shapeOf, type Position, type Shape } from './shape.ts'

const shape = (value: unknown): Shape => {
  const read = shapeOf(value)
  if (!read) throw new Error(`No place: ${JSON.stringify(value)}`)
  return read
}

const ring = (x: number, y: number, size: number): Position[] => [
  [x, y],
  [x + size, y],
  [x + size, y + size],
  [x, y + size],
  [x, y],
]
const square = (x: number, y: number, size: number) => ({
  type: 'Polygon',
  coordinates: [ring(x, y, size)],
})
const at = (x: number, y: number) => ({ type: 'Point', coordinates: [x, y] })
const line = (...coordinates: Position[]) => ({ type: 'LineString', coordinates })
const all = (...geometries: unknown[]) => ({ type: 'GeometryCollection', geometries })

const TOWN = square(0, 0, 10)
/** A town around a lake. */
const AROUND = { type: 'Polygon', coordinates: [ring(0, 0, 10), ring(4, 4, 2)] }
/** Open to the north. */
const HORSESHOE = {
  type: 'Polygon',
  coordinates: [
    [
      [0, 0],
      [9, 0],
      [9, 9],
      [6, 9],
      [6, 3],
      [3, 3],
      [3, 9],
      [0, 9],
      [0, 0],
    ],
  ],
}
const TWO = { type: 'MultiPolygon', coordinates: [[ring(0, 0, 5)], [ring(5, 0, 5)]] }

describe('what a place is read from', () => {
  test.each<[string, unknown]>([
    ['a geopoint', { _type: 'geopoint', lat: 10, lng: 106, alt: 3 }],
    ['lat and lon', { lat: 10, lon: 106 }],
    ['a point with a height', { type: 'Point', coordinates: [106, 10, 3] }],
  ])('%s', (_name, value) => {
    expect(shapeOf(value)).toEqual({ points: [[106, 10]], lines: [], polygons: [] })
  })

  test('everything in a collection', () => {
    const multi = { type: 'MultiPoint', coordinates: [[1, 2]] }
    const lines = {
      type: 'MultiLineString',
      coordinates: [
        [
          [1, 2],
          [3, 4],
        ],
      ],
    }
    const { points, ...rest } = shape(all(multi, all(lines, TWO)))
    expect(points).toEqual([[1, 2]])
    expect(rest.lines).toHaveLength(1)
    expect(rest.polygons).toHaveLength(2)
  })

  test.each<[string, unknown]>([
    ['null', null],
    ['a text', 'Huế'],
    ['a list', [106, 10]],
    ['another object', { type: 'article' }],
    ['half a geopoint', { lat: 10 }],
    ['a feature', { type: 'Feature', geometry: TOWN }],
    ['a point of texts', { type: 'Point', coordinates: ['106', '10'] }],
    ['a line of one', line([1, 2])],
    [
      'a ring that is open',
      {
        type: 'Polygon',
        coordinates: [
          [
            [0, 0],
            [1, 0],
            [1, 1],
            [0, 1],
          ],
        ],
      },
    ],
    [
      'a ring of two corners',
      {
        type: 'Polygon',
        coordinates: [[at(0, 0), at(1, 1), at(0, 0)].map(({ coordinates }) => coordinates)],
      },
    ],
    ['an area without a ring', { type: 'Polygon', coordinates: [] }],
    ['a collection with something else in it', all(TOWN, { type: 'article' })],
  ])('not %s', (_name, value) => {
    expect(shapeOf(value)).toBeUndefined()
  })
})

describe('distance', () => {
  test('is what hosted computes', () => {
    // The example in hosted's documentation, whose second longitude is printed with a minus.
    const [oslo, other] = [
      [10.757933, 59.911491],
      [122.4194, 37.7749],
    ] as const
    expect(distanceBetween(oslo, other)).toBeCloseTo(7_506_713.963060733, 5)
  })

  test('of a place from itself, and across the globe', () => {
    expect(distanceBetween([106, 10], [106, 10])).toBe(0)
    expect(distanceBetween([0, 0], [180, 0])).toBeCloseTo(Math.PI * 6_378_137, 5)
    expect(distanceBetween([179, 0], [-179, 0])).toBeCloseTo(distanceBetween([0, 0], [2, 0]), 5)
  })
})

test.each<[string, unknown, unknown, boolean, boolean]>([
  ['a point in an area', TOWN, at(5, 5), true, true],
  ['a point on the border', TOWN, at(10, 5), true, true],
  ['a point on a corner', TOWN, at(0, 0), true, true],
  ['a point outside', TOWN, at(11, 5), false, false],
  ['a point level with a corner', TOWN, at(-1, 10), false, false],
  ['an area and itself', TOWN, TOWN, true, true],
  ['an area in an area', TOWN, square(1, 1, 2), true, true],
  ['an area around an area', square(1, 1, 2), TOWN, false, true],
  ['an area across the border', TOWN, square(8, 8, 4), false, true],
  ['areas side by side', TOWN, square(10, 0, 5), false, true],
  ['areas apart', TOWN, square(11, 0, 5), false, false],
  ['a line in an area', TOWN, line([1, 1], [9, 9]), true, true],
  ['a line along the border', TOWN, line([0, 0], [10, 0]), true, true],
  ['a line that leaves', TOWN, line([5, 5], [15, 5]), false, true],
  ['a line through all of it', TOWN, line([-5, 5], [15, 5]), false, true],
  ['a line that passes by', TOWN, line([-5, 11], [15, 11]), false, false],
  ['a line that touches a corner', TOWN, line([-1, 1], [1, -1]), false, true],
  ['a line over the open side', HORSESHOE, line([1, 8], [8, 8]), false, true],
  ['a line along the bottom', HORSESHOE, line([1, 1], [8, 2]), true, true],
  ['an area in the opening', HORSESHOE, square(4, 5, 1), false, false],
  ['a point in a hole', AROUND, at(5, 5), false, false],
  ['a point on the rim of a hole', AROUND, at(4, 5), true, true],
  ['an area in a hole', AROUND, square(4.5, 4.5, 1), false, false],
  ['an area that fills a hole', AROUND, square(4, 4, 2), false, true],
  ['an area around a hole', AROUND, square(3, 3, 4), false, true],
  ['a line over a hole', AROUND, line([3, 5], [7, 5]), false, true],
  ['a line over a hole and far on', AROUND, line([3, 5], [9.5, 5]), false, true],
  ['an area with the hole', AROUND, AROUND, true, true],
  ['an area without its hole', TOWN, AROUND, true, true],
  ['a line over two areas that touch', TWO, line([1, 1], [9, 1]), true, true],
  ['an area over two that touch', TWO, square(3, 1, 4), true, true],
  ['several points, one outside', TOWN, all(at(1, 1), at(11, 1)), false, true],
  ['a line and what lies on it', line([0, 0], [4, 4]), at(1, 1), false, true],
  ['lines that cross', line([0, 0], [4, 4]), line([0, 4], [4, 0]), false, true],
  ['lines that go together', line([0, 0], [4, 0]), line([2, 0], [8, 0]), false, true],
  ['lines that would meet further on', line([0, 0], [1, 1]), line([0, 4], [1, 3]), false, false],
  ['a point and itself', at(1, 1), at(1, 1), false, true],
])('%s', (_name, one, other, contained, met) => {
  expect(contains(shape(one), shape(other))).toBe(contained)
  expect(intersects(shape(one), shape(other))).toBe(met)
  expect(intersects(shape(other), shape(one))).toBe(met)
})

test('nothing is contained that is nowhere, and only areas contain', () => {
  const nowhere = { points: [], lines: [], polygons: [] }
  const point = { ...nowhere, points: [[1, 1] as const] }
  const area = { ...nowhere, polygons: [[ring(0, 0, 9)]] }
  expect([area, point, nowhere].map((outer) => contains(outer, nowhere))).toEqual([
    false,
    false,
    false,
  ])
  expect([area, point].map((outer) => contains(outer, point))).toEqual([true, false])
})
