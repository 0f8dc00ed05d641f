import { isObject } from '../../domain/document.ts'
import { validationError } from '../../domain/errors.ts'
import type { LakeCore } from '../../lake.ts'
import type { Robot } from '../../people/tokens.ts'
import type { RegisterRoutes } from '../context.ts'
import { HttpError } from '../errors.ts'
import { requireAdministrator, requireSession } from '../identity.ts'
import { objectBody, stringIn } from './members.ts'
import { checkProject } from './projects.ts'

/** Tokens for scripts, as `sanity tokens` asks for them. A secret is in one answer only. */
export const robotRoutes: RegisterRoutes = (api, lake) => {
  const describe = (robot: Robot) => describeRobot(robot, lake)

  api.get('/access/project/:project/robots', (c) => {
    checkProject(c, lake)
    requireAdministrator(c)
    const data = lake.people.tokens.robots().map(describe)
    return c.json({ data, nextCursor: null, totalCount: data.length })
  })

  api.post('/access/project/:project/robots', async (c) => {
    checkProject(c, lake)
    requireAdministrator(c)
    const body = await objectBody(c)
    const { robot, secret } = lake.people.tokens.addRobot({
      label: stringIn(body, 'label') ?? '',
      roles: rolesIn(body['memberships']),
      expiresAt: stringIn(body, 'expiresAt'),
    })
    c.header('cache-control', 'no-store')
    return c.json({ ...describe(robot), token: secret }, 201)
  })

  api.delete('/access/project/:project/robots/:id', (c) => {
    checkProject(c, lake)
    requireAdministrator(c)
    lake.people.tokens.revokeRobot(c.req.param('id'))
    return c.body(null, 204)
  })

  api.post('/access/robots/me/rotate', (c) => {
    const { kind, id } = requireSession(c)
    if (kind !== 'token') throw new HttpError(403, 'Forbidden', 'Only a token can rotate itself')
    const { robot, secret } = lake.people.tokens.rotateRobot(id)
    c.header('cache-control', 'no-store')
    return c.json({ ...describe(robot), token: secret })
  })
}

function describeRobot(robot: Robot, lake: LakeCore): object {
  const { id, label, roles, createdAt, expiresAt, lastUsedAt } = robot
  return {
    id,
    label,
    createdAt,
    expiresAt: expiresAt ?? null,
    lastUsedAt: lastUsedAt ?? null,
    memberships: [
      { resourceType: 'project', resourceId: lake.projectId, roleNames: roles, addedAt: createdAt },
    ],
  }
}

/** The roles of all memberships: there is one project for them to be in. */
function rolesIn(memberships: unknown): string[] {
  const names = (Array.isArray(memberships) ? memberships : []).flatMap((membership: unknown) =>
    isObject(membership) && Array.isArray(membership['roleNames']) ? membership['roleNames'] : [],
  )
  if (names.every((name) => typeof name === 'string')) return names
  throw validationError('`memberships` must name roles')
}
