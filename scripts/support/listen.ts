import { getRequestListener } from '@hono/node-server'
import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Duplex } from 'node:stream'
import type { Handler } from './compose.ts'

/** Takes a WebSocket handshake; false when the address is not its own. */
export type Upgrade = (request: IncomingMessage, socket: Duplex, head: Buffer) => boolean

/** A server that accepts connections. */
export interface Listening {
  readonly port: number
  /** Stops accepting, ends open connections, resolves when the port is free again. */
  close(): Promise<void>
}

/**
 * Opens the one port.
 *
 * @param handler answers requests
 * @param port 0 picks a free one
 * @param upgrades asked in turn for each WebSocket handshake
 * @throws the system's error, with `code` such as `EADDRINUSE` or `EACCES`
 */
export async function listen(
  handler: Handler,
  { port, host, upgrades }: { port: number; host: string; upgrades: readonly Upgrade[] },
): Promise<Listening> {
  const server = createServer(getRequestListener((request, env) => handler.fetch(request, env)))
  // Uploads and event streams outlive Node's five-minute limit for a whole request.
  server.requestTimeout = 0
  server.on('upgrade', (request, socket, head) => {
    if (!upgrades.some((upgrade) => upgrade(request, socket, head))) socket.destroy()
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => resolve())
  })
  return { port: (server.address() as AddressInfo).port, close: () => close(server) }
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve())
    server.closeAllConnections()
  })
}

/** A port that was free a moment ago. */
export async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()))
  const { port } = server.address() as AddressInfo
  await close(server)
  return port
}
