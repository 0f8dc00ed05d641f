import { readDocuments } from '../../domain/read.ts'
import { parsePerspective } from '../../domain/perspective.ts'
import { datasetOf, type RegisterRoutes } from '../context.ts'

/** Documents by id, several with commas between, and which of them are not there. */
export const docRoutes: RegisterRoutes = (api, lake) => {
  api.get('/data/doc/:dataset/:ids', (c) => {
    const { dataset, access } = datasetOf(c, lake)
    const ids = c.req.param('ids').split(',')
    // Without a perspective an id is taken as it stands, also for drafts.
    const perspective = parsePerspective(c.req.query('perspective') ?? 'raw', c.var.apiVersion)
    return c.json(readDocuments(dataset, access, ids, perspective))
  })
}
