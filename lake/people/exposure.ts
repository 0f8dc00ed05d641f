import type { Users } from './users.ts'

/** The lake would be open to whoever can reach it. */
export class ExposureError extends Error {
  override readonly name = 'ExposureError'
}

/** Whether a host to listen on can be reached from this machine only. */
export function isLoopback(host: string): boolean {
  const name = host.toLowerCase()
  return (
    name === 'localhost' ||
    name.endsWith('.localhost') ||
    name === '::1' ||
    name === '[::1]' ||
    /^127(\.\d{1,3}){3}$/.test(name)
  )
}

/**
 * Off loopback somebody must be able to log in, since nobody is let in without it there.
 * @throws ExposureError when an address that others can reach would be served without any user
 */
export function checkExposure(host: string, users: Users): void {
  if (isLoopback(host) || users.active().some(({ hasPassword }) => hasPassword)) return
  throw new ExposureError(
    `Listening on ${host} lets other machines in, and no user has a password yet. ` +
      'Give the owner an email and a password first, or listen on 127.0.0.1.',
  )
}
