/**
 * The HTTP API of the lake.
 *
 * To add endpoints: write a file in `routes/` that exports a function `(api, lake) => void` (type
 * `RegisterRoutes`), register handlers on `api` with paths that begin after the version
 * (`/data/query/:dataset` answers at `/v2025-02-19/data/query/production`), and add the function to
 * `ROUTES` below. A handler finds the asker in `c.var.identity` and their rights in
 * `c.var.accessTo(dataset)`, throws `LakeError` or `HttpError` to refuse, and answers `c.json()`.
 * Paths outside the API (images, files) are registered in `UNVERSIONED_ROUTES`.
 *
 * To add a WebSocket endpoint: add it to the list in `sockets.ts`.
 */
import { Hono } from 'hono'
import { getPath } from 'hono/utils/url'
import type { LakeCore } from '../lake.ts'
import type { LakeEnv, RegisterRoutes } from './context.ts'
import { directStreams } from './directStreams.ts'
import { HttpError, errorResponse } from './errors.ts'
import { checkHost, cors, limitBody } from './guards.ts'
import { identify } from './identity.ts'
import type { Ledger } from './ledger.ts'
import { actionRoutes } from './routes/actions.ts'
import { absentRoutes } from './routes/absent.ts'
import { assetRoutes } from './routes/assets.ts'
import { authRoutes } from './routes/auth.ts'
import { datasetCopyRoutes } from './routes/datasetCopies.ts'
import { datasetRoutes } from './routes/datasets.ts'
import { exportRoutes } from './routes/export.ts'
import { deliveryRoutes } from './routes/delivery.ts'
import { featureRoutes } from './routes/features.ts'
import { managedBackupRoutes } from './routes/managedBackups.ts'
import { memberRoutes } from './routes/members.ts'
import { originRoutes } from './routes/origins.ts'
import { projectRoutes } from './routes/projects.ts'
import { robotRoutes } from './routes/robots.ts'
import { userRoutes } from './routes/users.ts'
import { docRoutes } from './routes/doc.ts'
import { historyRoutes } from './routes/history.ts'
import { liveRoutes } from './routes/live.ts'
import { listenRoutes } from './routes/listen.ts'
import { mutateRoutes } from './routes/mutate.ts'
import { pingRoutes } from './routes/ping.ts'
import { pruneHistoryRoutes } from './routes/pruneHistory.ts'
import { queryRoutes } from './routes/query.ts'
import { referenceRoutes } from './routes/references.ts'

const ROUTES: readonly RegisterRoutes[] = [
  queryRoutes,
  docRoutes,
  mutateRoutes,
  actionRoutes,
  listenRoutes,
  liveRoutes,
  historyRoutes,
  pruneHistoryRoutes,
  referenceRoutes,
  pingRoutes,
  userRoutes,
  authRoutes,
  projectRoutes,
  memberRoutes,
  robotRoutes,
  originRoutes,
  datasetCopyRoutes,
  managedBackupRoutes,
  datasetRoutes,
  assetRoutes,
  exportRoutes,
  featureRoutes,
  absentRoutes,
]

const UNVERSIONED_ROUTES: readonly RegisterRoutes[] = [deliveryRoutes]

/** An API version: `v1`, `vX` or a date. */
const VERSION = '/:version{v(?:1|X|\\d{4}-\\d{2}-\\d{2})}'

/** Makes the fetch handler. Requests for what is not there are noted in the ledger. */
export function createApp(lake: LakeCore, ledger: Ledger): Hono<LakeEnv> {
  // `@sanity/migrate` puts one slash too many before the version, and hosted does not mind.
  const app = new Hono<LakeEnv>({
    getPath: (request) => getPath(request).replace(/^\/{2,}/, '/'),
  })
  app.onError(errorResponse)
  app.use(directStreams)
  app.use(checkHost(lake.options), cors(lake))
  app.use(identify(lake))
  app.use(`${VERSION}/*`, async (c, next) => {
    c.set('apiVersion', c.req.param('version').slice(1))
    await next()
  })
  app.use(`${VERSION}/*`, limitBody(lake.limits))
  for (const register of UNVERSIONED_ROUTES) register(app, lake)
  const api = new Hono<LakeEnv>()
  for (const register of ROUTES) register(api, lake)
  app.route(VERSION, api)
  app.notFound((c) => {
    ledger.add(c.req.method, c.req.path)
    const message = `There is no ${c.req.method} ${c.req.path} in this lake`
    return errorResponse(new HttpError(404, 'Not Found', message), c)
  })
  return app
}
