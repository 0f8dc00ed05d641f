import { isObject } from '../../domain/document.ts'

/** Longitude and latitude in degrees, as GeoJSON has them. */
export type Position = readonly [number, number]
export type Line = readonly Position[]
/** The outer ring and the holes in it; each ends where it begins. */
export type Polygon = readonly Line[]

/** What a GeoJSON object covers, whatever it is made of. */
export interface Shape {
  readonly points: readonly Position[]
  readonly lines: readonly Line[]
  readonly polygons: readonly Polygon[]
}

const NOTHING: Shape = { points: [], lines: [], polygons: [] }

/**
 * Reads a place as GROQ takes it: a GeoJSON geometry, or an object with `lat` and `lng` (or `lon`),
 * such as Sanity's `geopoint`. Undefined for anything else.
 */
export function shapeOf(value: unknown): Shape | undefined {
  if (!isObject(value)) return undefined
  const { lat, lng = value['lon'], coordinates, geometries } = value
  if (typeof lat === 'number' && typeof lng === 'number') {
    return { ...NOTHING, points: [[lng, lat]] }
  }
  switch (value['type']) {
    case 'Point':
      return whole(position(coordinates), (point) => ({ ...NOTHING, points: [point] }))
    case 'MultiPoint':
      return whole(listOf(coordinates, position), (points) => ({ ...NOTHING, points }))
    case 'LineString':
      return whole(line(coordinates), (read) => ({ ...NOTHING, lines: [read] }))
    case 'MultiLineString':
      return whole(listOf(coordinates, line), (lines) => ({ ...NOTHING, lines }))
    case 'Polygon':
      return whole(polygon(coordinates), (read) => ({ ...NOTHING, polygons: [read] }))
    case 'MultiPolygon':
      return whole(listOf(coordinates, polygon), (polygons) => ({ ...NOTHING, polygons }))
    case 'GeometryCollection':
      return whole(listOf(geometries, shapeOf), together)
    default:
      return undefined
  }
}

function together(shapes: readonly Shape[]): Shape {
  return {
    points: shapes.flatMap(({ points }) => points),
    lines: shapes.flatMap(({ lines }) => lines),
    polygons: shapes.flatMap(({ polygons }) => polygons),
  }
}

function whole<T>(read: T | undefined, shape: (read: T) => Shape): Shape | undefined {
  return read === undefined ? undefined : shape(read)
}

/** All items of a list, or undefined when one of them cannot be read. */
function listOf<T>(value: unknown, read: (item: unknown) => T | undefined): T[] | undefined {
  if (!Array.isArray(value)) return undefined
  const items = value.map(read)
  return items.every((item) => item !== undefined) ? items : undefined
}

/** A height may follow and is passed over. */
function position(value: unknown): Position | undefined {
  const [longitude, latitude] = Array.isArray(value) ? (value as unknown[]) : []
  if (typeof longitude !== 'number' || typeof latitude !== 'number') return undefined
  return [longitude, latitude]
}

function line(value: unknown): Line | undefined {
  const positions = listOf(value, position)
  return positions && positions.length >= 2 ? positions : undefined
}

function ring(value: unknown): Line | undefined {
  const positions = listOf(value, position)
  const [first, last] = [positions?.[0], positions?.at(-1)]
  if (!positions || !first || !last || positions.length < 4) return undefined
  return first[0] === last[0] && first[1] === last[1] ? positions : undefined
}

function polygon(value: unknown): Polygon | undefined {
  const rings = listOf(value, ring)
  return rings && rings.length > 0 ? rings : undefined
}
