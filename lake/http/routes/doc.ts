import { parsePerspective } from '../../domain/perspective.ts'
import { readAllVersions, readDocuments } from '../../domain/read.ts'
import { datasetOf, flag, type RegisterRoutes } from '../context.ts'

/**
 * Documents by id, several with commas between, and which of them are not there. With
 * `includeAllVersions` each in all its forms: published, draft, and versions in releases.
 */
export const docRoutes: RegisterRoutes = (api, lake) => {
  api.get('/data/doc/:dataset/:ids', (c) => {
    const { dataset, access } = datasetOf(c, lake)
    const ids = c.req.param('ids').split(',')
    if (flag(c, 'includeAllVersions')) return c.json(readAllVersions(dataset, access, ids))
    // Without a perspective an id is taken as it stands, also for drafts.
    const perspective = parsePerspective(c.req.query('perspective') ?? 'raw', c.var.apiVersion)
    return c.json(readDocuments(dataset, access, ids, perspective))
  })
}
