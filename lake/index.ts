import type { IncomingMessage, Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Duplex } from 'node:stream'
import { createAdaptorServer } from '@hono/node-server'
import type { Hono } from 'hono'
import { createApp } from './http/app.ts'
import type { LakeEnv } from './http/context.ts'
import { Ledger, type UnknownEndpoint } from './http/ledger.ts'
import { createSockets } from './http/sockets.ts'
import { LakeCore, type LakeOptions } from './lake.ts'

export type { LakeOptions } from './lake.ts'
export { ExposureError } from './people/exposure.ts'
export { backupLake, type BackupResult } from './backup/backup.ts'
export { restoreLake, type RestoreOptions, type RestoreResult } from './backup/restore.ts'
export { StorageError } from './storage/errors.ts'

/** A lake without a port of its own, to be put into a server that has one. */
export interface Lake {
  /** The HTTP API as a fetch handler. */
  readonly app: Hono<LakeEnv>
  /** The data behind it, for code in the same process. */
  readonly core: LakeCore
  /** For the `upgrade` event of a Node server. False when the request is not for the lake. */
  handleUpgrade(request: IncomingMessage, socket: Duplex, head: Buffer): boolean
  /** What was asked for and does not exist. */
  readonly unknownEndpoints: readonly UnknownEndpoint[]
  /** Ends streams, finishes what is being written, and gives the folder back. */
  close(): Promise<void>
}

export interface RunningLake extends Lake {
  readonly url: string
  readonly port: number
}

export interface StartOptions extends LakeOptions {
  /** 0 takes a free one. */
  port: number
}

/**
 * Opens a lake.
 * @throws StorageError when its folder is in use, damaged, not writable, or of a newer version
 */
export async function createLake(options: LakeOptions): Promise<Lake> {
  const core = new LakeCore(options)
  const ledger = new Ledger()
  const app = createApp(core, ledger)
  const sockets = createSockets(core, app)
  return {
    app,
    core,
    handleUpgrade: sockets.handleUpgrade,
    unknownEndpoints: ledger.entries,
    async close() {
      sockets.close()
      await core.close()
    },
  }
}

/**
 * Opens a lake and serves it.
 *
 * @example
 * const lake = await startLake({ dir: ':memory:', port: 0 })
 * const client = createClient({ projectId: 'toasoan', dataset: 'production', useCdn: false,
 *   apiHost: lake.url, useProjectHostname: false, apiVersion: '2025-02-19' })
 */
export async function startLake(options: StartOptions): Promise<RunningLake> {
  const { port, host = '127.0.0.1', ...lakeOptions } = options
  const lake = await createLake({ ...lakeOptions, host })
  const server = createAdaptorServer({ fetch: lake.app.fetch }) as Server
  server.on('upgrade', (request, socket, head) => {
    if (!lake.handleUpgrade(request, socket, head)) socket.destroy()
  })
  try {
    await listen(server, port, host)
  } catch (error) {
    await lake.close()
    throw error
  }
  const address = server.address() as AddressInfo
  return {
    ...lake,
    port: address.port,
    url: `http://${host === '127.0.0.1' ? 'localhost' : host}:${address.port}`,
    async close() {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()))
      await lake.close()
      server.closeAllConnections()
      await closed
    },
  }
}

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => {
      server.off('error', reject)
      resolve()
    })
  })
}
