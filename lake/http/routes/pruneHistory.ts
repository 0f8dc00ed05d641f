import { isObject } from '../../domain/document.ts'
import { validationError } from '../../domain/errors.ts'
import { pruneHistory } from '../../domain/prune.ts'
import { datasetOf, jsonBody, type RegisterRoutes } from '../context.ts'
import { requireAdministrator } from '../identity.ts'

/** What was written since may still be asked for by listeners that come back. */
const YOUNGEST = 24 * 60 * 60 * 1000

/** Removes old history: `{before: <ISO time>}`, at least a day ago. The lake's own; hosted has none. */
export const pruneHistoryRoutes: RegisterRoutes = (api, lake) => {
  api.post('/data/history/:dataset/prune', async (c) => {
    requireAdministrator(c)
    const { dataset } = datasetOf(c, lake)
    const body = await jsonBody(c)
    const before = isObject(body) ? Date.parse(String(body['before'])) : Number.NaN
    if (!(before <= Date.now() - YOUNGEST)) {
      throw validationError('`before` must be an ISO time at least 24 hours ago')
    }
    return c.json({ removed: await pruneHistory(dataset, new Date(before).toISOString()) })
  })
}
