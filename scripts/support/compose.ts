import { serveStatic } from '@hono/node-server/serve-static'
import { Hono } from 'hono'
import { readFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { inProject } from './project.ts'

/** Answers a request; what Hono apps and the lake are to the server that joins them. */
export interface Handler {
  fetch(request: Request, env?: unknown): Response | Promise<Response>
}

/** The parts that share one port. `lake` is absent when hosted Sanity keeps the content. */
export interface Parts {
  readonly site: Handler
  readonly studio: Handler
  readonly lake?: Handler
}

/** Paths that belong to the lake's API and assets: `/v1`, `/vX`, `/v2025-02-19`, `/images`, `/files`. */
const LAKE_PATH = /^\/+(?:v(?:\d+(?:-\d\d-\d\d)?|X)|images|files)(?:\/|$)/

/** Whether a path belongs to the lake. */
export const isLakePath = (path: string): boolean => LAKE_PATH.test(path)

/**
 * Joins site, Studio and lake into one handler, by path. Request objects go through untouched,
 * `env` too: the Node adapter keeps the socket there.
 */
export function compose({ site, studio, lake }: Parts): Handler {
  return {
    fetch(request, env) {
      const { pathname } = new URL(request.url)
      if (lake && isLakePath(pathname)) return lake.fetch(request, env)
      if (pathname === '/studio' || pathname.startsWith('/studio/')) {
        return studio.fetch(request, env)
      }
      return site.fetch(request, env)
    },
  }
}

/**
 * Serves the built Studio below `/studio`. Unknown paths get its page, because the Studio routes in
 * the browser; files with a hash in their name may be kept for ever.
 *
 * @param folder where `sanity build` wrote it
 */
export function builtStudio(folder = inProject('dist/studio')): Handler {
  const root = relative(process.cwd(), folder) || '.'
  const app = new Hono()
  app.use('/studio/*', async (context, next) => {
    await next()
    const hashed = /\/static\/.*-[\w-]{8,}\.\w+$/.test(context.req.path)
    context.header(
      'Cache-Control',
      hashed && context.res.ok ? 'public, max-age=31536000, immutable' : 'no-cache',
    )
    context.header('X-Content-Type-Options', 'nosniff')
    context.header('X-Frame-Options', 'SAMEORIGIN')
    context.header('Referrer-Policy', 'same-origin')
  })
  app.get('/studio', (context) => context.redirect('/studio/'))
  const file = serveStatic({ root, rewriteRequestPath: (path) => path.replace(/^\/studio/, '') })
  app.get('/studio/static/*', file, (context) => context.notFound())
  app.get('/studio/*', (context, next) =>
    // Addresses of the Studio hold encoded slashes and commas, which no file's path does.
    context.req.path.includes('%') ? next() : file(context, next),
  )
  app.get('/studio/*', (context) => context.html(readFile(join(folder, 'index.html'), 'utf8')))
  return app
}
