import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openServer, type Server } from '../../scripts/support/server.ts'

/** The whole product on a port and a data folder of its own. */
export interface Product {
  readonly url: string
  readonly server: Server
  /** Stops the server and starts it again on the same data and port. */
  restart(): Promise<void>
  /** Stops the server and removes the data. */
  remove(): Promise<void>
}

/** Starts the built product on an empty data folder, as `npm start` does. */
export async function startProduct(): Promise<Product> {
  const folder = await mkdtemp(join(tmpdir(), 'toasoan-browser-'))
  const open = (port: number): Promise<Server> =>
    openServer(
      {
        port,
        host: '127.0.0.1',
        lakeDir: join(folder, 'lake'),
        owner: { name: 'Biên tập viên' },
        publicUrl: `http://localhost:${port}`,
      },
      { report: () => undefined },
    )
  let server = await open(0)
  return {
    url: `http://localhost:${server.port}`,
    get server() {
      return server
    },
    async restart() {
      const { port } = server
      await server.close()
      server = await open(port)
    },
    async remove() {
      await server.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

/** Endpoints the lake was asked for and does not have, as `METHOD /path`. */
export const unknownEndpoints = (product: Product): string[] =>
  (product.server.lake?.unknownEndpoints ?? []).map(({ method, path }) => `${method} ${path}`)
