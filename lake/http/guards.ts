import { isIP } from 'node:net'
import { bodyLimit } from 'hono/body-limit'
import { createMiddleware } from 'hono/factory'
import type { Limits } from '../domain/limits.ts'
import type { LakeCore, LakeOptions } from '../lake.ts'
import { isLoopback } from '../people/exposure.ts'
import { HttpError } from './errors.ts'

/**
 * Whether the lake answers to a host name: loopback names, addresses in numbers, its public name and
 * those of the options. A page elsewhere can make its own name resolve to this machine (DNS
 * rebinding), but cannot make the browser send another name.
 */
export function isAllowedHost(host: string | undefined, options: LakeOptions): boolean {
  if (!host) return false
  const name = hostName(host)
  const { allowedHosts = [], publicUrl } = options
  return (
    isLoopback(name) ||
    isIP(name.replace(/^\[|\]$/g, '')) !== 0 ||
    allowedHosts.includes(name) ||
    (publicUrl !== undefined && new URL(publicUrl).hostname === name)
  )
}

/**
 * Whether browsers may call from an origin: the lake's own, any on a loopback name while the lake
 * answers on one, those of the options, and those that administrators have added.
 */
export function isAllowedOrigin(
  origin: string,
  host: string | undefined,
  { options, people }: LakeCore,
): boolean {
  if (options.allowedOrigins?.includes(origin)) return true
  if (!URL.canParse(origin) || host === undefined) return false
  const { host: originHost, hostname, origin: normalized } = new URL(origin)
  if (originHost === host || (isLoopback(hostname) && isLoopback(hostName(host)))) return true
  if (options.publicUrl !== undefined && new URL(options.publicUrl).origin === normalized) {
    return true
  }
  return people.origins.allows(origin).allowed
}

/** A `Host` header without its port, in lower case. */
export function hostName(host: string): string {
  return host.replace(/:\d+$/, '').toLowerCase()
}

/** @throws HttpError 403 for a host name that is not the lake's */
export function checkHost(options: LakeOptions) {
  return createMiddleware(async (c, next) => {
    const host = c.req.header('host') ?? new URL(c.req.url).host
    if (!isAllowedHost(host, options)) {
      throw new HttpError(
        403,
        'Forbidden',
        `This lake does not answer to the host name ${hostName(host)}; add it to its allowed hosts`,
      )
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
export function cors(lake: LakeCore) {
  return createMiddleware(async (c, next) => {
    const origin = c.req.header('origin')
    const allowed = origin && isAllowedOrigin(origin, c.req.header('host'), lake)
    if (c.req.method === 'OPTIONS') c.res = new Response(null, { status: 204 })
    else await next()
    c.res.headers.append('Vary', 'Origin')
    // An answer is never taken for a script or a page, whoever asks for it as one.
    c.res.headers.set('X-Content-Type-Options', 'nosniff')
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

/** Files are uploaded as they are, and have a limit of their own. */
const UPLOAD = /^\/v[^/]+\/assets\//

/** @throws HttpError 413 for a body that is too large, as soon as that is known */
export function limitBody({ bodySize }: Limits) {
  const refuse = () => {
    const message = `The body of a request may have ${bodySize} bytes at most`
    throw new HttpError(413, 'Request Entity Too Large', message)
  }
  const limitStream = bodyLimit({ maxSize: bodySize, onError: refuse })
  return createMiddleware(async (c, next) => {
    if (UPLOAD.test(c.req.path) || ['GET', 'HEAD'].includes(c.req.method)) return next()
    const length = c.req.header('content-length')
    const streamed = length === undefined || c.req.header('transfer-encoding') !== undefined
    if (streamed) return limitStream(c, next)
    // HTTP holds a body to the length it declares; nothing of it need be read to know.
    if (Number(length) > bodySize) refuse()
    return next()
  })
}
