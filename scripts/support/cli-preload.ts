/**
 * Preload (`node --import`) that lets the Sanity CLI reach a lake on this machine.
 *
 * - It resolves `*.localhost` to loopback, as browsers do (RFC 6761, section 6.3): the CLI asks for
 *   `<project>.localhost`, which the C library does not know.
 * - It connects there without TLS, also where TLS is asked for: `@sanity/migrate` keeps only the
 *   host of the address that it is given, and puts `https:` before it.
 */
import dns from 'node:dns'
import net from 'node:net'
import tls from 'node:tls'

type Lookup = (hostname: string, ...rest: unknown[]) => void

const lookup = dns.lookup as unknown as Lookup

const resolveLocalhost: Lookup = (hostname, ...rest) =>
  lookup(isLocal(hostname) ? 'localhost' : hostname, ...rest)

Object.assign(dns, { lookup: Object.assign(resolveLocalhost, lookup) })

const connect = tls.connect as (...args: unknown[]) => net.Socket

function connectPlainly(...args: unknown[]): net.Socket {
  const options = args[0] as { host?: string; port?: number } | undefined
  if (!isLocal(options?.host ?? '')) return connect(...args)
  const socket = net.connect({ host: 'localhost', port: Number(options?.port) })
  socket.once('connect', () => socket.emit('secureConnect'))
  return socket
}

Object.assign(tls, { connect: connectPlainly })

function isLocal(hostname: string): boolean {
  return hostname.endsWith('.localhost')
}
