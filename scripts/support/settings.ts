import { resolve } from 'node:path'

/** Where the server listens and keeps its data, from the environment. */
export interface Settings {
  readonly port: number
  readonly host: string
  readonly lakeDir: string
  /** Address for links in pages and feeds. */
  readonly publicUrl: string
  /** The lake's first user. */
  readonly owner: { name: string; email?: string; password?: string }
}

/**
 * Reads `PORT`, `HOST`, `LAKE_DIR`, `SITE_URL` and `LAKE_OWNER_*`.
 *
 * @throws when `PORT` is not a port number
 */
export function readSettings(env: NodeJS.ProcessEnv = process.env): Settings {
  const port = Number(env['PORT'] || 3333)
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new Error(`PORT is "${env['PORT']}". Set it to a number from 0 to 65535.`)
  }
  const host = env['HOST'] || '127.0.0.1'
  const email = env['LAKE_OWNER_EMAIL']
  const password = env['LAKE_OWNER_PASSWORD']
  return {
    port,
    host,
    lakeDir: resolve(env['LAKE_DIR'] || '.lake'),
    publicUrl: (env['SITE_URL'] || `http://localhost:${port}`).replace(/\/+$/, ''),
    owner: {
      name: env['LAKE_OWNER_NAME'] || 'Biên tập viên',
      ...(email && { email }),
      ...(password && { password }),
    },
  }
}
