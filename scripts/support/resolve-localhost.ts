/**
 * Preload (`node --import`) that resolves `*.localhost` to loopback, as browsers do (RFC 6761,
 * section 6.3). The Sanity CLI asks for `<project>.localhost`, which the C library does not know.
 */
import dns from 'node:dns'

type Lookup = (hostname: string, ...rest: unknown[]) => void

const lookup = dns.lookup as unknown as Lookup

const resolveLocalhost: Lookup = (hostname, ...rest) =>
  lookup(hostname.endsWith('.localhost') ? 'localhost' : hostname, ...rest)

Object.assign(dns, { lookup: Object.assign(resolveLocalhost, lookup) })
