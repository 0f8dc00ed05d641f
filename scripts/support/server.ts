import { createClient, type SanityClient } from '@sanity/client'
import { createLake, type Lake } from '../../lake/index.ts'
import { clientConfig, target, type Target } from '../../target.ts'
import { builtStudio, compose, type Handler } from './compose.ts'
import { listen, type Upgrade } from './listen.ts'
import { seedIfEmpty } from './seed-empty.ts'
import { ownerToken } from './owner-token.ts'
import type { Settings } from './settings.ts'
import { loadBuiltSite } from './site.ts'

/** Roles as the Studio names them to editors. */
const ROLE_TITLES = {
  administrator: 'Quản trị',
  editor: 'Biên tập',
  contributor: 'Cộng tác',
  viewer: 'Chỉ đọc',
}

/** Site, Studio and lake, answering on one port. */
export interface Server {
  readonly port: number
  /** What a person at the terminal reads: the addresses. */
  readonly banner: string
  /** The lake inside, unless hosted Sanity keeps the content. */
  readonly lake: Lake | undefined
  close(): Promise<void>
}

export interface ServerOptions {
  /** Called with a line for each thing that takes a while. */
  report(line: string): void
  /** Work that must be done before site and Studio can answer; the port is open meanwhile. */
  prepare?(): Promise<void>
  /** Replaces the built site and Studio, for development. */
  frontEnds?(client: SanityClient, publicUrl: string): Promise<{ site: Handler; studio: Handler }>
  /** Asked for WebSocket handshakes that are not the lake's. */
  readonly upgrade?: Upgrade
}

/**
 * Starts everything on one port. The port is taken and the lake opened before anything is built, so
 * that what is wrong with either is said at once.
 *
 * @throws when the port, the data folder or a build fails; what was opened is closed again
 */
export async function openServer(settings: Settings, options: ServerOptions): Promise<Server> {
  const lake =
    target.mode === 'lake'
      ? await createLake({
          dir: settings.lakeDir,
          host: settings.host,
          projectId: target.projectId,
          dataset: target.dataset,
          owner: settings.owner,
          roleTitles: ROLE_TITLES,
          allowedHosts: [new URL(settings.publicUrl).hostname],
        })
      : undefined
  const prepared = (options.prepare?.() ?? Promise.resolve()).then(() => undefined)
  prepared.catch(() => undefined)

  const fronts = deferredFronts()
  const listening = await listen(compose({ ...fronts.handlers, ...(lake && { lake: lake.app }) }), {
    port: settings.port,
    host: settings.host,
    upgrades: [
      ...(lake ? [lake.handleUpgrade.bind(lake)] : []),
      ...(options.upgrade ? [options.upgrade] : []),
    ],
  }).catch(async (error: unknown) => {
    await lake?.close()
    throw error
  })
  const close = async (): Promise<void> => {
    await listening.close()
    await lake?.close()
  }

  try {
    const url = `http://localhost:${listening.port}`
    const here: Target = lake ? { ...target, apiHost: url } : target
    const publicUrl = settings.port === 0 ? url : settings.publicUrl
    await Promise.all([
      prepared,
      lake && seedIfEmpty(createClient(clientConfig(here, ownerToken(lake))), options.report),
    ])
    const reader = createClient({
      ...clientConfig(here, lake && readerToken(lake)),
      perspective: 'published',
      // A reader waits for a page: one more try, and then the page that says it is down.
      maxRetries: 1,
    })
    fronts.resolve(
      options.frontEnds
        ? await options.frontEnds(reader, publicUrl)
        : { site: await loadBuiltSite({ client: reader, publicUrl }), studio: builtStudio() },
    )
    return { port: listening.port, banner: banner(publicUrl, settings, here), lake, close }
  } catch (error) {
    await close()
    throw error
  }
}

/** The site's own token, so that it can read however many users there are. */
const readerToken = (lake: Lake): string =>
  lake.core.people.tokens.inProcess({ id: 'site', kind: 'token', roles: ['viewer'] })

/** Handlers that hold requests back until the real ones are there. */
function deferredFronts(): {
  handlers: { site: Handler; studio: Handler }
  resolve(fronts: { site: Handler; studio: Handler }): void
} {
  const { promise, resolve } = Promise.withResolvers<{ site: Handler; studio: Handler }>()
  const later = (name: 'site' | 'studio'): Handler => ({
    fetch: async (request, env) => (await promise)[name].fetch(request, env),
  })
  return { handlers: { site: later('site'), studio: later('studio') }, resolve }
}

function banner(publicUrl: string, settings: Settings, here: Target): string {
  const content =
    here.mode === 'lake'
      ? `${settings.lakeDir} (dataset ${here.dataset})`
      : `hosted Sanity, project ${here.projectId}, dataset ${here.dataset}`
  return [
    '',
    `  Toà soạn   ${publicUrl}/`,
    `  Studio     ${publicUrl}/studio`,
    `  Content    ${content}`,
    '',
    '  Ctrl-C to stop.',
    '',
  ].join('\n')
}
