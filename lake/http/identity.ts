import { createMiddleware } from 'hono/factory'
import { Access, type Identity } from '../domain/access.ts'
import { isAddonDataset } from '../domain/addonDataset.ts'
import type { LakeCore } from '../lake.ts'
import { isLoopback } from '../people/exposure.ts'
import { anonymousGrants, discussionGrants, grantsOfRoles } from '../people/roles.ts'
import type { LakeContext, LakeEnv } from './context.ts'
import { HttpError } from './errors.ts'
import { hostName } from './guards.ts'

const ANONYMOUS: Identity = { id: '<anonymous>', kind: 'anonymous', roles: [] }

/** Finds out who asks, for `c.var.identity` and `c.var.accessTo`. */
export function identify(lake: LakeCore) {
  return createMiddleware<LakeEnv>(async (c, next) => {
    const identity = identityOf(c.req.raw.headers, lake)
    c.set('identity', identity)
    c.set('accessTo', (dataset) => accessOf(identity, dataset, lake))
    await next()
  })
}

/**
 * Who stands behind the headers of a request: the bearer of its token, or, while a lake on loopback
 * has only its owner and no password, that owner, whatever token is sent (the Sanity CLI does
 * nothing without one); otherwise nobody in particular.
 *
 * @throws HttpError 401 for a token that is not known or no longer good
 */
export function identityOf(headers: Headers, lake: LakeCore): Identity {
  const secret = bearerToken(headers)
  const known = secret === undefined ? undefined : lake.people.tokens.identify(secret)
  if (known) return known
  const owner = lake.people.users.loneOwner()
  if (owner && isLocal(headers, lake)) return { id: owner.id, kind: 'user', roles: owner.roles }
  if (secret !== undefined) throw new HttpError(401, 'Unauthorized', 'Session not found')
  return ANONYMOUS
}

/**
 * Calls `end` when the headers of a request do not stand for the same identity with the same roles
 * any more, because rights were changed or the session ran out: a stream ends with the session that
 * opened it.
 * @returns a function that stops watching
 */
export function untilSessionEnds(headers: Headers, lake: LakeCore, end: () => void): () => void {
  const describe = () => {
    try {
      const { id, roles } = identityOf(headers, lake)
      return [id, ...roles].join(' ')
    } catch {
      return 'nobody any more'
    }
  }
  const then = describe()
  const secret = bearerToken(headers)
  let timer: NodeJS.Timeout | undefined
  const check = () => {
    clearTimeout(timer)
    if (describe() !== then) {
      stop()
      end()
      return
    }
    const until = secret && lake.people.tokens.goodUntil(secret)
    if (until) timer = setTimeout(check, Math.min(until - Date.now() + 1, LONGEST_TIMER)).unref()
  }
  const forget = lake.people.onChange(check)
  const stop = () => {
    clearTimeout(timer)
    forget()
  }
  check()
  return stop
}

/** What Node's timers can wait, in milliseconds; they would fire at once beyond it. */
const LONGEST_TIMER = 2 ** 31 - 1

/** The secret in an `Authorization: Bearer` header. */
export function bearerToken(headers: Headers): string | undefined {
  return /^Bearer (\S+)$/i.exec(headers.get('authorization') ?? '')?.[1]
}

/** @throws HttpError 401 when nobody is logged in */
export function requireSession(c: LakeContext): Identity {
  const { identity } = c.var
  if (identity.kind === 'anonymous') {
    throw new HttpError(401, 'Unauthorized', 'Log in, or send a token, to do this')
  }
  return identity
}

/** @throws HttpError 401 or 403 for whoever may not manage the project */
export function requireAdministrator(c: LakeContext): Identity {
  const identity = requireSession(c)
  if (!identity.roles.includes('administrator')) {
    throw new HttpError(403, 'Forbidden', 'Only an administrator may do this')
  }
  return identity
}

/** What an identity may do in a dataset. */
export function accessOf(identity: Identity, dataset: string, lake: LakeCore): Access {
  if (identity.kind === 'system') return Access.full(identity)
  const stored = lake.datasets.list().find(({ name }) => name === dataset)
  if (identity.kind === 'anonymous') {
    return new Access(identity, anonymousGrants(stored?.acl_mode ?? 'private'))
  }
  const grants = isAddonDataset(dataset)
    ? discussionGrants(identity.roles)
    : grantsOfRoles(identity.roles)
  return new Access(identity, grants)
}

/**
 * Whether a request can only have come from this machine and from none but its own pages. A page
 * from elsewhere may send requests to loopback too; its browser says so in `Origin`.
 */
function isLocal(headers: Headers, lake: LakeCore): boolean {
  if (!isLoopback(lake.options.host ?? '127.0.0.1')) return false
  const origin = headers.get('origin')
  if (!isLoopback(hostName(headers.get('host') ?? 'localhost'))) return false
  return origin === null || (URL.canParse(origin) && isLoopback(new URL(origin).hostname))
}
