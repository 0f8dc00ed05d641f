import type { RegisterRoutes } from '../context.ts'
import { HttpError } from '../errors.ts'
import { isAllowedOrigin } from '../guards.ts'
import { requireAdministrator } from '../identity.ts'
import { objectBody, stringIn } from './members.ts'
import { checkProject } from './projects.ts'

/** The CORS allow-list, as `sanity cors` keeps it, and whether a page's own origin is on it. */
export const originRoutes: RegisterRoutes = (api, lake) => {
  api.get('/projects/:project/cors', (c) => {
    checkProject(c, lake)
    requireAdministrator(c)
    return c.json(
      lake.people.origins.list().map((origin) => ({ ...origin, projectId: lake.projectId })),
    )
  })

  api.post('/projects/:project/cors', async (c) => {
    checkProject(c, lake)
    requireAdministrator(c)
    const body = await objectBody(c)
    const origin = lake.people.origins.add(
      stringIn(body, 'origin') ?? '',
      body['allowCredentials'] === true,
    )
    return c.json({ ...origin, projectId: lake.projectId }, 201)
  })

  api.delete('/projects/:project/cors/:id', (c) => {
    checkProject(c, lake)
    requireAdministrator(c)
    const id = Number(c.req.param('id'))
    if (!Number.isSafeInteger(id)) throw new HttpError(404, 'Not Found', 'CORS origin not found')
    lake.people.origins.remove(id)
    return c.json({ id, deleted: true })
  })

  // Read by a page whose request was refused, to say why: answered whatever the origin.
  api.get('/check/cors', (c) => {
    const origin = c.req.header('origin')
    const allowed = origin === undefined || isAllowedOrigin(origin, c.req.header('host'), lake)
    if (origin !== undefined) c.header('access-control-allow-origin', origin)
    return c.json({ result: { allowed, withCredentials: allowed } })
  })
}
