import type { HttpBindings } from '@hono/node-server'
import type { Context, Hono } from 'hono'
import type { Access, Identity } from '../domain/access.ts'
import type { Dataset } from '../domain/dataset.ts'
import type { LakeCore } from '../lake.ts'
import { HttpError } from './errors.ts'

/** What the middleware of `app.ts` has found out by the time a route runs. */
export interface LakeEnv {
  Variables: {
    /** Who asks; a request without a session has an identity of kind `anonymous`. */
    identity: Identity
    /** What they may do in the dataset that the route asks for. */
    accessTo(dataset: string): Access
    /** `1`, `X` or a date such as `2025-02-19`. */
    apiVersion: string
  }
}

export type Api = Hono<LakeEnv>
export type LakeContext = Context<LakeEnv>

/** A file in `routes/` exports one function of this form, and `app.ts` lists it. */
export type RegisterRoutes = (api: Api, lake: LakeCore) => void

/**
 * The dataset named by the route's `:dataset` parameter, with what the asker may do in it.
 * @throws LakeError 404 when there is no such dataset
 */
export function datasetOf(c: LakeContext, lake: LakeCore): { dataset: Dataset; access: Access } {
  const name = c.req.param('dataset') ?? ''
  const dataset = lake.datasets.get(name)
  return { dataset, access: c.var.accessTo(name) }
}

/**
 * The body of a request as JSON.
 * @throws HttpError 400 when it is not JSON
 */
export async function jsonBody(c: LakeContext): Promise<unknown> {
  try {
    return await c.req.json()
  } catch {
    throw new HttpError(400, 'Bad Request', 'The body of the request is not valid JSON')
  }
}

/** The network address a request came from, where the server tells it. */
export function addressOf(c: LakeContext): string {
  const { incoming } = (c.env ?? {}) as Partial<HttpBindings>
  return incoming?.socket.remoteAddress ?? ''
}

/** A flag in the query string: present and not `false`. */
export function flag(c: LakeContext, name: string): boolean {
  const value = c.req.query(name)
  return value !== undefined && value !== 'false'
}
