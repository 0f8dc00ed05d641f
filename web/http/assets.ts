import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import type { MiddlewareHandler } from 'hono'
import { ASSETS_PATH } from '../routes.ts'

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.png': 'image/png',
}

interface Asset {
  readonly body: Uint8Array<ArrayBuffer>
  readonly contentType: string
  readonly etag: string
}

/**
 * Serves the built style sheets and fonts, whose names hold a hash of their content and which may
 * therefore be kept for ever. They are few and small: all are read once, and nothing but they can
 * be asked for.
 *
 * @param folder the bundler's output; a folder that does not exist serves nothing
 */
export function assets(folder: string): MiddlewareHandler {
  const files = existsSync(folder) ? readAssets(folder) : new Map<string, Asset>()

  return async (c, next) => {
    const asset = files.get(c.req.path.slice(ASSETS_PATH.length))
    if (!asset) return next()
    const headers = {
      'Cache-Control': 'public, max-age=31536000, immutable',
      'Content-Type': asset.contentType,
      ETag: asset.etag,
    }
    return c.req.header('If-None-Match') === asset.etag
      ? c.body(null, 304, headers)
      : c.body(asset.body, 200, headers)
  }
}

function readAssets(folder: string): Map<string, Asset> {
  const files = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile())
  return new Map(
    files.map(({ name }) => {
      const body = new Uint8Array(readFileSync(join(folder, name)))
      const contentType = CONTENT_TYPES[extname(name)] ?? 'application/octet-stream'
      const etag = `"${createHash('sha256').update(body).digest('base64url')}"`
      return [name, { body, contentType, etag }]
    }),
  )
}
