/**
 * Preload (`node --import`) that lets the Sanity CLI reach a lake on this machine.
 *
 * - It resolves `*.localhost` to loopback, as browsers do (RFC 6761, section 6.3): the CLI asks for
 *   `<project>.localhost`, which the C library does not know.
 * - It asks there by HTTP. `@sanity/migrate` keeps only the host of the address that it is given,
 *   puts `https:` before it, and a slash too many behind it.
 */
import dns from 'node:dns'

type Lookup = (hostname: string, ...rest: unknown[]) => void

const lookup = dns.lookup as unknown as Lookup

const resolveLocalhost: Lookup = (hostname, ...rest) =>
  lookup(isLocal(hostname) ? 'localhost' : hostname, ...rest)

Object.assign(dns, { lookup: Object.assign(resolveLocalhost, lookup) })

const { fetch } = globalThis

globalThis.fetch = (input, init) => {
  if (input instanceof Request) return fetch(input, init)
  const url = new URL(input)
  if (!isLocal(url.hostname)) return fetch(input, init)
  url.protocol = 'http:'
  url.pathname = url.pathname.replace(/^\/+/, '/')
  return fetch(url, init)
}

function isLocal(hostname: string): boolean {
  return hostname.endsWith('.localhost')
}
