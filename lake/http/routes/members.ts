import { isObject, type JsonObject } from '../../domain/document.ts'
import { validationError } from '../../domain/errors.ts'
import type { User } from '../../people/users.ts'
import { jsonBody, type LakeContext, type RegisterRoutes } from '../context.ts'
import { HttpError } from '../errors.ts'
import { requireAdministrator, requireSession } from '../identity.ts'
import { checkProject } from './projects.ts'

/**
 * Users of the lake, managed by its administrators. Hosted Sanity invites by email; here an
 * administrator adds a user with a first password, which the user then changes.
 */
export const memberRoutes: RegisterRoutes = (api, lake) => {
  api.get('/projects/:project/users', (c) => {
    checkProject(c, lake)
    return c.json(lake.people.users.active().map(describeUser))
  })

  api.post('/projects/:project/users', async (c) => {
    checkProject(c, lake)
    requireAdministrator(c)
    const body = await objectBody(c)
    const user = await lake.people.users.add({
      name: stringIn(body, 'name') ?? '',
      email: stringIn(body, 'email'),
      password: stringIn(body, 'password'),
      roles: stringsIn(body, 'roles') ?? [],
    })
    return c.json(describeUser(user), 201)
  })

  api.patch('/projects/:project/users/:id', async (c) => {
    checkProject(c, lake)
    requireAdministrator(c)
    const body = await objectBody(c)
    const user = lake.people.users.update(c.req.param('id'), {
      name: stringIn(body, 'name'),
      email: stringIn(body, 'email'),
      roles: stringsIn(body, 'roles'),
    })
    return c.json(describeUser(user))
  })

  api.delete('/projects/:project/users/:id', (c) => {
    checkProject(c, lake)
    requireAdministrator(c)
    const id = c.req.param('id')
    lake.people.users.remove(id)
    return c.json({ id, deleted: true })
  })

  api.put('/projects/:project/users/:id/password', async (c) => {
    checkProject(c, lake)
    const id = c.req.param('id')
    const body = await objectBody(c)
    const { kind, id: asker } = requireSession(c)
    // A token of the process itself may act as the owner without being logged in as them.
    const own = kind === 'user' && asker === id
    if (!own) requireAdministrator(c)
    const user = lake.people.users.get(id)
    if (own && user?.hasPassword) {
      const current = stringIn(body, 'currentPassword') ?? ''
      const holder = await lake.people.users.logIn(user.email ?? '', current)
      if (holder.id !== id) throw new HttpError(403, 'Forbidden', 'The current password is wrong')
    }
    await lake.people.users.setPassword(id, stringIn(body, 'password') ?? '')
    return c.json({ id })
  })
}

function describeUser({ id, name, email, roles, hasPassword, createdAt }: User): object {
  return { id, displayName: name, email, roles, hasPassword, createdAt }
}

export async function objectBody(c: LakeContext): Promise<JsonObject> {
  const body = await jsonBody(c)
  if (!isObject(body)) throw validationError('The body must be an object')
  return body
}

export function stringIn(body: JsonObject, name: string): string | undefined {
  const value = body[name]
  if (value === undefined || typeof value === 'string') return value
  throw validationError(`\`${name}\` must be a string`)
}

function stringsIn(body: JsonObject, name: string): string[] | undefined {
  const value = body[name]
  if (value === undefined) return undefined
  if (Array.isArray(value) && value.every((item) => typeof item === 'string')) return value
  throw validationError(`\`${name}\` must be a list of strings`)
}
