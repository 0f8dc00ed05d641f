import readExif from 'exif-reader'

export interface ExifMetadata {
  /** What the camera wrote about the exposure (`Photo`), as `metadata.exif`. */
  exif?: Record<string, unknown>
  /** What it wrote about the file (`Image`), as `metadata.image`. */
  image?: Record<string, unknown>
  /** Where the picture was taken, as `metadata.location`. */
  location?: { _type: 'geopoint'; lat: number; lng: number; alt?: number }
}

/** Reads a block of EXIF; one that is damaged gives nothing. */
export function parseExif(block: Buffer | undefined): ExifMetadata {
  if (!block) return {}
  let tags: ReturnType<typeof readExif>
  try {
    tags = readExif(block)
  } catch {
    return {}
  }
  const location = geopoint(tags.GPSInfo)
  return {
    ...(tags.Photo && { exif: { _type: 'sanity.imageExifMetadata', ...jsonTags(tags.Photo) } }),
    ...(tags.Image && { image: { _type: 'sanity.imageExifTags', ...jsonTags(tags.Image) } }),
    ...(location && { location }),
  }
}

/** Tags whose values are plain; notes of makers and other bytes stay in the file. */
function jsonTags(tags: object): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(tags).flatMap(([name, value]: [string, unknown]) => {
      if (!/^[A-Za-z]\w*$/.test(name)) return []
      const plain = plainValue(value)
      return plain === undefined ? [] : [[name, plain]]
    }),
  )
}

function plainValue(value: unknown): unknown {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? undefined : value.toISOString()
  if (typeof value === 'string') return value.replaceAll('\0', '').trim()
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined
  if (Array.isArray(value) && value.every((item) => Number.isFinite(item))) {
    return value.length === 1 ? value[0] : value
  }
  return undefined
}

function geopoint(gps: Partial<readExif.GPSInfoTags> | undefined): ExifMetadata['location'] {
  const lat = degrees(gps?.GPSLatitude, gps?.GPSLatitudeRef === 'S')
  const lng = degrees(gps?.GPSLongitude, gps?.GPSLongitudeRef === 'W')
  if (lat === undefined || lng === undefined || Math.abs(lat) > 90 || Math.abs(lng) > 180) {
    return undefined
  }
  const alt = gps?.GPSAltitude
  return {
    _type: 'geopoint',
    lat,
    lng,
    ...(typeof alt === 'number' &&
      Number.isFinite(alt) && { alt: Number(gps?.GPSAltitudeRef) === 1 ? -alt : alt }),
  }
}

/** Degrees, minutes and seconds as decimal degrees. */
function degrees(parts: readonly number[] | undefined, negative: boolean): number | undefined {
  const [whole, minutes = 0, seconds = 0] = parts ?? []
  if (whole === undefined) return undefined
  const value = whole + minutes / 60 + seconds / 3600
  if (!Number.isFinite(value)) return undefined
  return negative ? -value : value
}
