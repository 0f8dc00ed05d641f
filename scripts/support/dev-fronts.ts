import type { SanityClient } from '@sanity/client'
import { spawn, type ChildProcess } from 'node:child_process'
import { connect } from 'node:net'
import { createServer, type ViteDevServer } from 'vite'
import config from '../../web/vite.config.ts'
import type { Handler } from './compose.ts'
import { freePort, type Upgrade } from './listen.ts'
import { binary, projectRoot, STAY_INSIDE } from './project.ts'
import type { SiteOptions } from './site.ts'

/** Site and Studio as development servers that take changed sources up at once. */
export interface DevFronts {
  frontEnds(client: SanityClient, publicUrl: string): Promise<{ site: Handler; studio: Handler }>
  /** Hands the Studio's hot-reload socket on to its development server. */
  readonly upgrade: Upgrade
  close(): Promise<void>
}

/** What Vite serves for the site itself: its client, sources, styles and fonts. */
const VITE_PATH = /^\/(?:@|styles\/|node_modules\/)/

/** Starts the development servers of site and Studio on ports of their own. */
export async function startDevFronts(): Promise<DevFronts> {
  const [vitePort, studioPort] = [await freePort(), await freePort()]
  const vite = await createServer({
    ...config,
    configFile: false,
    appType: 'custom',
    server: { port: vitePort, strictPort: true, host: '127.0.0.1', cors: true },
  })
  await vite.listen()
  vite.watcher.add(['queries', 'vietnamese', 'schemas'].map((folder) => `${projectRoot}/${folder}`))
  vite.watcher.on('change', () => vite.ws.send({ type: 'full-reload' }))
  const studio = startStudio(studioPort)
  return {
    async frontEnds(client, publicUrl) {
      return {
        site: devSite(vite, vitePort, { client, publicUrl }),
        studio: { fetch: (request) => passOn(request, studioPort) },
      }
    },
    upgrade(request, socket, head) {
      if (!request.url?.startsWith('/studio')) return false
      const upstream = connect(studioPort, '127.0.0.1', () => {
        const headers = request.rawHeaders.flatMap((text, index, all) =>
          index % 2 === 0 ? [`${text}: ${all[index + 1]}`] : [],
        )
        upstream.write(`GET ${request.url} HTTP/1.1\r\n${headers.join('\r\n')}\r\n\r\n`)
        upstream.write(head)
        upstream.pipe(socket).pipe(upstream)
      })
      upstream.on('error', () => socket.destroy())
      socket.on('error', () => upstream.destroy())
      return true
    },
    async close() {
      studio.kill()
      await vite.close()
    },
  }
}

function startStudio(port: number): ChildProcess {
  const args = ['dev', '--port', String(port), '--host', '127.0.0.1']
  const studio = spawn(process.execPath, [binary('sanity'), ...args], {
    cwd: projectRoot,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...STAY_INSIDE },
  })
  // Vite ends the process at SIGTERM by itself, perhaps before anybody closes anything.
  process.once('exit', () => studio.kill())
  return studio
}

function devSite(vite: ViteDevServer, port: number, options: SiteOptions): Handler {
  return {
    async fetch(request, env) {
      if (VITE_PATH.test(new URL(request.url).pathname)) return passOn(request, port)
      const module = await vite.ssrLoadModule('/server.tsx')
      const site = (module as { createSite(options: SiteOptions): Handler }).createSite(options)
      const response = await site.fetch(request, env)
      if (!response.headers.get('content-type')?.startsWith('text/html')) return response
      const headers = new Headers(response.headers)
      // The page's policy allows no script, and development adds Vite's.
      headers.delete('content-security-policy')
      headers.delete('content-length')
      headers.delete('etag')
      const client = '<script type="module" src="/@vite/client"></script></body>'
      const html = (await response.text()).replace('</body>', client)
      return new Response(html, { status: response.status, headers })
    },
  }
}

/** Hands a request on to a development server of this machine. */
async function passOn(request: Request, port: number): Promise<Response> {
  const { pathname, search } = new URL(request.url)
  try {
    const response = await fetch(`http://127.0.0.1:${port}${pathname}${search}`, {
      method: request.method,
      headers: request.headers,
      redirect: 'manual',
    })
    const headers = new Headers(response.headers)
    for (const name of ['content-encoding', 'content-length']) headers.delete(name)
    return new Response(response.body, { status: response.status, headers })
  } catch {
    return new Response('The development server is starting. Reload in a moment.', {
      status: 503,
      headers: { 'retry-after': '1' },
    })
  }
}
