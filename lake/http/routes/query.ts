import { isObject } from '../../domain/document.ts'
import { validationError } from '../../domain/errors.ts'
import { parsePerspective } from '../../domain/perspective.ts'
import { paramsFromBody, paramsFromSearch } from '../../query/params.ts'
import type { ItemNames } from '../../query/sourceMap/sourceMap.ts'
import { checkQuery } from '../checkQuery.ts'
import {
  addressOf,
  datasetOf,
  flag,
  jsonBody,
  type LakeContext,
  type RegisterRoutes,
} from '../context.ts'

interface AskedQuery {
  query: unknown
  params: Record<string, unknown>
  perspective: unknown
}

/** `variant=<name>`, or what is known of the reader: `variantCondition=<name>:<value>`, repeated. */
function variantIn(c: LakeContext): string | Record<string, string> | undefined {
  const conditions = c.req.queries('variantCondition')
  if (!conditions) return c.req.query('variant')
  const pairs = conditions.flatMap((condition) => condition.split(','))
  return Object.fromEntries(pairs.map((pair) => pair.split(/:(.*)/s).slice(0, 2)))
}

/** `resultSourceMap=true`, or `withKeyArraySelector` for items of lists by their keys. */
function sourceMapIn(c: LakeContext): ItemNames | undefined {
  if (c.req.query('resultSourceMap') === 'withKeyArraySelector') return 'key'
  return flag(c, 'resultSourceMap') ? 'index' : undefined
}

/** GROQ over GET (`query`, `$name=<json>`) and POST (`{query, params}`). */
export const queryRoutes: RegisterRoutes = (api, lake) => {
  const answer = async (c: LakeContext, { query, params, perspective }: AskedQuery) => {
    checkQuery(query, lake.limits)
    const { dataset, access } = datasetOf(c, lake)
    const started = performance.now()
    const { result, syncTags, sourceMap } = await lake.queries.run({
      file: lake.datasets.fileOf(dataset.name),
      query,
      params,
      perspective: parsePerspective(perspective, c.var.apiVersion),
      variant: variantIn(c),
      identity: access.identity,
      from: addressOf(c),
      grants: access.grants,
      project: { projectId: lake.projectId, dataset: dataset.name },
      options: dataset.queryOptions,
      sourceMap: sourceMapIn(c),
    })
    const ms = Math.round(performance.now() - started)
    const asked = c.req.query('returnQuery') === 'false' ? {} : { query }
    // The worker has written the result as JSON already.
    const mapped = sourceMap ? { resultSourceMap: sourceMap } : {}
    const rest = JSON.stringify({ ...asked, ...mapped, syncTags, ms })
    c.header('content-type', 'application/json; charset=utf-8')
    return c.body(`{"result":${result},${rest.slice(1)}`)
  }

  api.get('/data/query/:dataset', (c) => {
    const search = new URL(c.req.url).searchParams
    return answer(c, {
      query: search.get('query'),
      params: paramsFromSearch(search),
      perspective: search.get('perspective'),
    })
  })

  api.post('/data/query/:dataset', async (c) => {
    const body = await jsonBody(c)
    if (!isObject(body)) throw validationError('The body must be an object with a `query`')
    return answer(c, {
      query: body['query'],
      params: paramsFromBody(body['params']),
      perspective: c.req.query('perspective') ?? body['perspective'],
    })
  })
}
