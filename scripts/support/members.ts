import type { SanityClient } from '@sanity/client'

/** Somebody who may work with the lake. */
export interface Member {
  id: string
  displayName: string
  email?: string
  roles: string[]
  hasPassword: boolean
}

/** The users of the lake, over its HTTP API. */
export class Members {
  readonly #client: SanityClient
  readonly #url: string

  constructor(client: SanityClient) {
    this.#client = client
    this.#url = `/projects/${client.config().projectId}/users`
  }

  list(): Promise<Member[]> {
    return this.#client.request({ url: this.#url })
  }

  /** @throws when nobody has this id or email */
  async find(name: string): Promise<Member> {
    const list = await this.list()
    const found = list.find(({ id, email }) => id === name || email === name.toLowerCase())
    if (!found) throw new Error(`There is no user "${name}". See npm run users`)
    return found
  }

  /** @throws when a login would be needed from now on and no administrator could log in */
  async checkAdministrator(newRoles: readonly string[]): Promise<void> {
    const list = await this.list()
    const administrators = list.filter(({ roles }) => roles.includes('administrator'))
    if (newRoles.includes('administrator') || administrators.some((one) => one.hasPassword)) return
    const id = administrators[0]?.id ?? 'owner'
    throw new Error(
      `With a second user everybody has to log in, and no administrator can. First run:\n` +
        `npm run users -- password ${id} --email <their email>`,
    )
  }

  add(body: { name: string; email: string; roles: string[]; password: string }): Promise<Member> {
    return this.#client.request({ url: this.#url, method: 'POST', body })
  }

  change(id: string, body: { email?: string; roles?: string[] }): Promise<Member> {
    return this.#client.request({ url: `${this.#url}/${id}`, method: 'PATCH', body })
  }

  setPassword(id: string, password: string): Promise<unknown> {
    const url = `${this.#url}/${id}/password`
    return this.#client.request({ url, method: 'PUT', body: { password } })
  }

  remove(id: string): Promise<unknown> {
    return this.#client.request({ url: `${this.#url}/${id}`, method: 'DELETE' })
  }
}
