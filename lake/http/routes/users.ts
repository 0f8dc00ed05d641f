import { isObject } from '../../domain/document.ts'
import { validationError } from '../../domain/errors.ts'
import type { LakeCore } from '../../lake.ts'
import type { KeyValue } from '../../people/keyValues.ts'
import { jsonBody, type LakeContext, type RegisterRoutes } from '../context.ts'
import { describeRoles } from '../describeRoles.ts'
import { requireSession } from '../identity.ts'

/** Who the asker is, who others are, and the settings the Studio keeps for the asker. */
export const userRoutes: RegisterRoutes = (api, lake) => {
  api.get('/users/me', (c) => c.json(currentUser(c, lake)))

  api.get('/users/me/keyvalue', (c) => {
    return c.json(lake.people.keyValues.all(requireSession(c).id))
  })

  api.get('/users/me/keyvalue/:keys', (c) => {
    const { id } = requireSession(c)
    return c.json(lake.people.keyValues.get(id, c.req.param('keys').split(',')))
  })

  api.put('/users/me/keyvalue', async (c) => {
    const { id } = requireSession(c)
    return c.json(lake.people.keyValues.put(id, keyValuesIn(await jsonBody(c))))
  })

  api.delete('/users/me/keyvalue/:key', (c) => {
    const key = c.req.param('key')
    lake.people.keyValues.delete(requireSession(c).id, key)
    return c.json({ key })
  })

  api.get('/users/:ids', (c) => {
    const { id: own } = requireSession(c)
    const ids = c.req.param('ids').split(',')
    const found = ids.flatMap((id) => {
      const author = lake.people.author(id === 'me' ? own : id)
      return author ? { ...author, isCurrentUser: author.id === own } : []
    })
    return c.json(ids.length === 1 && found[0] ? found[0] : found)
  })
}

/** The asker as the Studio wants them; without a session an object that names nobody. */
function currentUser(c: LakeContext, lake: LakeCore): object {
  const { identity } = c.var
  if (identity.kind === 'anonymous') return {}
  const author = lake.people.author(identity.id)
  const roles = describeRoles(identity.roles, lake)
  return {
    id: identity.id,
    name: author?.displayName ?? identity.id,
    email: author?.email ?? '',
    provider: 'lake',
    role: roles[0]?.name ?? '',
    roles,
  }
}

function keyValuesIn(body: unknown): KeyValue[] {
  const pairs = (Array.isArray(body) ? body : [body]).flatMap((item: unknown) =>
    isObject(item) && typeof item['key'] === 'string'
      ? { key: item['key'], value: item['value'] }
      : [],
  )
  if (pairs.length === 0) throw validationError('The body must be a list of {"key", "value"}')
  return pairs
}
