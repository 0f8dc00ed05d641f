import { mediaTypeOf } from './mediaTypes.ts'
import { contentDisposition } from './names.ts'

/** The bytes of an address never change: a browser may keep them for a year. */
const FOREVER = 'public, max-age=31536000, immutable'

/** Nothing that a file brings along may run or load, should a browser show it as a page. */
const HARMLESS = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox"

/** Types that pages of this origin could load as part of themselves; sent as opaque bytes. */
const ACTIVE = new Set(['text/html', 'text/css', 'text/javascript', 'application/xml'])

export interface Delivery {
  /** Extension of what is sent, which decides its type. */
  extension: string
  /** Names the bytes: their hash, and how they were rendered. */
  etag: string
  /** Suggested name when the reader saves the file. */
  filename?: string | undefined
  /** Whether the address asks for a download (`dl`). */
  download: boolean
  /** Whether the bytes depend on the `Accept` header. */
  variesByAccept?: boolean
  /** SHA-1 of the original, when it is sent as it is. */
  sha1?: string
}

/**
 * The headers an asset is sent with. Types come from a closed list and must not be guessed; what a
 * browser could run as a page of this origin is a download, and an SVG shown in its own tab can
 * neither run scripts nor load anything.
 */
export function deliveryHeaders(delivery: Delivery): Record<string, string> {
  const { extension, etag, filename, download, variesByAccept, sha1 } = delivery
  const media = mediaTypeOf(extension)
  const shown = !download && (media.inline || extension === 'svg')
  return {
    'content-type': contentType(media.type),
    'content-disposition': contentDisposition(shown ? 'inline' : 'attachment', filename),
    'cache-control': FOREVER,
    etag: `"${etag}"`,
    'accept-ranges': 'bytes',
    'x-content-type-options': 'nosniff',
    'access-control-allow-origin': '*',
    'cross-origin-resource-policy': 'cross-origin',
    // A browser's own PDF viewer does not open in a sandbox.
    ...(media.type !== 'application/pdf' && { 'content-security-policy': HARMLESS }),
    ...(variesByAccept && { vary: 'accept' }),
    ...(sha1 && { 'x-sanity-sha1': sha1 }),
  }
}

function contentType(type: string): string {
  if (ACTIVE.has(type)) return 'application/octet-stream'
  return type === 'text/plain' ? 'text/plain; charset=utf-8' : type
}
