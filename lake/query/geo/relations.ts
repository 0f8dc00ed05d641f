import type { Line, Polygon, Position, Shape } from './shape.ts'

/**
 * How places lie to each other, their borders included. Lines between positions are straight in
 * longitude and latitude, as GeoJSON (RFC 7946, 3.1.1) defines them.
 */

type Segment = readonly [Position, Position]

/** The radius by which hosted Content Lake measures, in metres: that of the equator in WGS 84. */
const EARTH_RADIUS = 6_378_137

/** Metres between two positions over the surface of a sphere. */
export function distanceBetween(from: Position, to: Position): number {
  const [latitude, longitude] = [radians(to[1] - from[1]), radians(to[0] - from[0])]
  const half =
    Math.sin(latitude / 2) ** 2 +
    Math.cos(radians(from[1])) * Math.cos(radians(to[1])) * Math.sin(longitude / 2) ** 2
  return 2 * EARTH_RADIUS * Math.asin(Math.min(1, Math.sqrt(half)))
}

/** Whether the areas of `outer` cover all of `inner`, which has to be somewhere for that. */
export function contains({ polygons }: Shape, inner: Shape): boolean {
  const covered = (point: Position) => polygons.some((polygon) => isInside(point, polygon))
  if (polygons.length === 0 || isNowhere(inner)) return false
  const borders = polygons.flatMap(edgesOf)
  const edges = [...inner.lines.flatMap(segmentsOf), ...inner.polygons.flatMap(edgesOf)]
  const holes = polygons.flatMap(([, ...rest]) => rest)
  return (
    inner.points.every(covered) &&
    edges.every((edge) => pieces(edge, borders).every(covered)) &&
    // With all of its borders covered, an area can still lie around a hole.
    !holes.map(pointInside).some((point) => {
      return !covered(point) && inner.polygons.some((polygon) => isInside(point, polygon))
    })
  )
}

/** Whether a place has not a single point, as an empty collection of geometries. */
function isNowhere({ points, lines, polygons }: Shape): boolean {
  return points.length + lines.length + polygons.length === 0
}

/** Whether two places have a point in common. */
export function intersects(one: Shape, other: Shape): boolean {
  const [ours, theirs] = [segmentsIn(one), segmentsIn(other)]
  return (
    cornersOf(one).some((point) => touches(point, other)) ||
    cornersOf(other).some((point) => touches(point, one)) ||
    ours.some((segment) => theirs.some((their) => crossing(segment, their) !== undefined))
  )
}

function touches(point: Position, { points, lines, polygons }: Shape): boolean {
  return (
    points.some(([x, y]) => x === point[0] && y === point[1]) ||
    lines.some((line) => segmentsOf(line).some((segment) => isOn(point, segment))) ||
    polygons.some((polygon) => isInside(point, polygon))
  )
}

function isInside(point: Position, [outer, ...holes]: Polygon): boolean {
  const onBorder = [outer!, ...holes].some((ring) =>
    segmentsOf(ring).some((segment) => isOn(point, segment)),
  )
  return onBorder || (isWithin(point, outer!) && !holes.some((hole) => isWithin(point, hole)))
}

/** Whether a line to the east from the point goes through the ring an odd number of times. */
function isWithin([x, y]: Position, ring: Line): boolean {
  let within = false
  for (const [[x1, y1], [x2, y2]] of segmentsOf(ring)) {
    if (y1 > y !== y2 > y && x < x1 + ((y - y1) / (y2 - y1)) * (x2 - x1)) within = !within
  }
  return within
}

/** Some point inside a ring: between the first two crossings of a line through it. */
function pointInside(ring: Line): Position {
  const heights = [...new Set(ring.map(([, y]) => y))].toSorted((a, b) => a - b)
  const y = (heights[0]! + (heights[1] ?? heights[0]!)) / 2
  const crossings = segmentsOf(ring)
    .filter(([[, y1], [, y2]]) => y1 > y !== y2 > y)
    .map(([[x1, y1], [x2, y2]]) => x1 + ((y - y1) / (y2 - y1)) * (x2 - x1))
    .toSorted((a, b) => a - b)
  const [left = ring[0]![0], right = left] = crossings
  return [(left + right) / 2, y]
}

/**
 * The ends of a segment, and a point of each piece that the borders cut it into: if all of these
 * are inside, the whole segment is.
 */
function pieces(segment: Segment, borders: readonly Segment[]): Position[] {
  const cuts = borders.flatMap((border) => [
    ...[crossing(segment, border)].filter((at) => at !== undefined),
    ...border.filter((end) => isOn(end, segment)).map((end) => placeOn(end, segment)),
  ])
  const places = [0, ...cuts, 1].toSorted((a, b) => a - b)
  const middles = places.slice(1).map((at, index) => (places[index]! + at) / 2)
  return [...segment, ...middles.map((at) => pointAt(segment, at))]
}

/** Where on the first segment, from 0 to 1, the second meets it; undefined when it does not. */
function crossing([a, b]: Segment, [c, d]: Segment): number | undefined {
  const [ab, cd, ac] = [minus(b, a), minus(d, c), minus(c, a)]
  const turn = cross(ab, cd)
  // Those that are parallel meet at their ends, if at all, which are looked at by themselves.
  if (turn === 0) return undefined
  const [onFirst, onSecond] = [cross(ac, cd) / turn, cross(ac, ab) / turn]
  const meet = onFirst >= 0 && onFirst <= 1 && onSecond >= 0 && onSecond <= 1
  return meet ? onFirst : undefined
}

/** As exact as the arithmetic: a point computed on a slanting border may miss it by a hair. */
const HAIR = 1e-10

function isOn(point: Position, [a, b]: Segment): boolean {
  const [ab, ap] = [minus(b, a), minus(point, a)]
  const length = Math.hypot(...ab)
  if (length === 0) return Math.hypot(...ap) <= HAIR
  const along = (ab[0] * ap[0] + ab[1] * ap[1]) / length
  return Math.abs(cross(ab, ap)) / length <= HAIR && along >= -HAIR && along <= length + HAIR
}

function placeOn(point: Position, [a, b]: Segment): number {
  const [ab, ap] = [minus(b, a), minus(point, a)]
  const square = ab[0] ** 2 + ab[1] ** 2
  return square === 0 ? 0 : Math.min(1, Math.max(0, (ab[0] * ap[0] + ab[1] * ap[1]) / square))
}

function pointAt([a, b]: Segment, at: number): Position {
  return [a[0] + (b[0] - a[0]) * at, a[1] + (b[1] - a[1]) * at]
}

function cornersOf({ points, lines, polygons }: Shape): Position[] {
  return [...points, ...lines.flat(), ...polygons.flat(2)]
}

function segmentsIn({ lines, polygons }: Shape): Segment[] {
  return [...lines.flatMap(segmentsOf), ...polygons.flatMap(edgesOf)]
}

function edgesOf(polygon: Polygon): Segment[] {
  return polygon.flatMap(segmentsOf)
}

function segmentsOf(line: Line): Segment[] {
  return line.slice(1).map((end, index) => [line[index]!, end])
}

function minus(a: Position, b: Position): Position {
  return [a[0] - b[0], a[1] - b[1]]
}

function cross(a: Position, b: Position): number {
  return a[0] * b[1] - a[1] * b[0]
}

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180
}
