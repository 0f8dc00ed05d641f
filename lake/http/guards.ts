import { createMiddleware } from 'hono/factory'
import type { LakeOptions } from '../lake.ts'
import { HttpError } from './errors.ts'

const LOOPBACK_NAMES = ['localhost', '127.0.0.1', '[::1]']

/**
 * Whether the lake answers to a host name. A page elsewhere can make its own name resolve to this
 * machine (DNS rebinding), but cannot make the browser send another name.
 */
export function isAllowedHost(host: string | undefined, { allowedHosts = [] }: LakeOptions) {
  if (!host) return false
  const name = host.replace(/:\d+$/, '').toLowerCase()
  return LOOPBACK_NAMES.includes(name) || name.endsWith('.localhost') || allowedHosts.includes(name)
}

/**
 * Whether browsers may call from an origin: the lake's own, any on a loopback name while the lake
 * answers on one, and those of the options.
 */
export function isAllowedOrigin(origin: string, host: string | undefined, options: LakeOptions) {
  if (options.allowedOrigins?.includes(origin)) return true
  if (!URL.canParse(origin)) return false
  const url = new URL(origin)
  return url.host === host || isAllowedHost(url.hostname, {} as LakeOptions)
}

/** @throws HttpError 403 for a host name that is not the lake's */
export function checkHost(options: LakeOptions) {
  return createMiddleware(async (c, next) => {
    const host = c.req.header('host') ?? new URL(c.req.url).host
    if (!isAllowedHost(host, options)) {
      throw new HttpError(403, 'Forbidden', `This lake does not answer to the host name ${host}`)
    }
    await next()
  })
}

const ALLOWED_METHODS = 'GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS'
const EXPOSED_HEADERS = 'Content-Length, ETag, Location, X-Sanity-Shard'

/**
 * CORS. The Studio sends credentials, so an allowed origin is named in the answer, never `*`; one
 * that is not allowed gets no header and the browser keeps the answer from the page.
 */
export function cors(options: LakeOptions) {
  return createMiddleware(async (c, next) => {
    const origin = c.req.header('origin')
    const allowed = origin && isAllowedOrigin(origin, c.req.header('host'), options)
    if (c.req.method === 'OPTIONS') c.res = new Response(null, { status: 204 })
    else await next()
    c.res.headers.append('Vary', 'Origin')
    if (!allowed) return
    c.res.headers.set('Access-Control-Allow-Origin', origin)
    c.res.headers.set('Access-Control-Allow-Credentials', 'true')
    c.res.headers.set('Access-Control-Expose-Headers', EXPOSED_HEADERS)
    if (c.req.method !== 'OPTIONS') return
    const asked = c.req.header('access-control-request-headers')
    if (asked) c.res.headers.set('Access-Control-Allow-Headers', asked)
    c.res.headers.set('Access-Control-Allow-Methods', ALLOWED_METHODS)
    c.res.headers.set('Access-Control-Max-Age', '600')
  })
}
