import type { LakeCore } from '../../lake.ts'
import { allRoles } from '../../people/roles.ts'
import type { LakeContext, RegisterRoutes } from '../context.ts'
import { HttpError } from '../errors.ts'
import { describeRoles } from '../describeRoles.ts'
import { requireSession } from '../identity.ts'
import { publicOrigin } from './auth.ts'

/** The project: one a lake, whose members are the lake's users and tokens. */
export const projectRoutes: RegisterRoutes = (api, lake) => {
  api.get('/projects', (c) => {
    requireSession(c)
    return c.json([describeProject(c, lake)])
  })

  api.get('/projects/:project', (c) => {
    checkProject(c, lake)
    return c.json(describeProject(c, lake))
  })

  // What hosted lets an account do: deploy a Studio, invite. Nothing of that is here.
  api.get('/projects/:project/grants', (c) => {
    checkProject(c, lake)
    return c.json({})
  })

  for (const path of ['/projects/:project/roles', '/access/project/:project/roles']) {
    api.get(path, (c) => {
      checkProject(c, lake)
      const names = allRoles().map(({ name }) => name)
      const roles = describeRoles(names, lake).map((role) => ({
        ...role,
        isCustom: false,
        appliesToUsers: true,
        appliesToRobots: true,
      }))
      return c.json(
        path.startsWith('/access')
          ? { data: roles, nextCursor: null, totalCount: roles.length }
          : roles,
      )
    })
  }

  // The Studio that asks is taken for a deployed one; it would advise to register itself otherwise.
  api.get('/projects/:project/user-applications', (c) => {
    checkProject(c, lake)
    const appHost = c.req.header('origin') ?? publicOrigin(c, lake)
    const { projectId } = lake
    return c.json([{ id: 'studio', projectId, type: 'studio', urlType: 'external', appHost }])
  })
}

/** @throws HttpError 401 without a session, 404 for a project that is not this lake's */
export function checkProject(c: LakeContext, lake: LakeCore): void {
  requireSession(c)
  const project = c.req.param('project')
  if (project === lake.projectId) return
  throw new HttpError(
    404,
    'Not Found',
    `There is no project "${project}" here, only "${lake.projectId}"`,
  )
}

function describeProject(c: LakeContext, lake: LakeCore): object {
  const users = lake.people.users.active().map(({ id, createdAt, roles }) => ({
    id,
    createdAt,
    updatedAt: createdAt,
    isCurrentUser: id === c.var.identity.id,
    isRobot: false,
    roles: describeRoles(roles, lake),
  }))
  const robots = lake.people.tokens.robots().map(({ id, createdAt, roles }) => ({
    id,
    createdAt,
    updatedAt: createdAt,
    isCurrentUser: id === c.var.identity.id,
    isRobot: true,
    roles: describeRoles(roles, lake),
  }))
  return {
    id: lake.projectId,
    displayName: lake.projectId,
    studioHost: null,
    organizationId: null,
    isBlocked: false,
    isDisabled: false,
    isDisabledByUser: false,
    activityFeedEnabled: false,
    createdAt: users[0]?.createdAt,
    updatedAt: users[0]?.createdAt,
    metadata: {},
    features: [],
    members: [...users, ...robots],
  }
}
