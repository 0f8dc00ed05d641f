import { createMiddleware } from 'hono/factory'
import { Access, type Identity } from '../domain/access.ts'
import type { LakeCore } from '../lake.ts'
import type { LakeEnv } from './context.ts'

/** On loopback, with no users made, whoever can reach the lake is its owner. */
const OWNER: Identity = { id: 'owner', kind: 'user', roles: ['administrator'] }

/** Finds out who asks, for `c.var.identity` and `c.var.accessTo`. */
export function identify(_lake: LakeCore) {
  return createMiddleware<LakeEnv>(async (c, next) => {
    c.set('identity', OWNER)
    c.set('accessTo', () => Access.full(OWNER))
    await next()
  })
}
