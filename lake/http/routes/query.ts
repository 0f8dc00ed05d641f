import { isObject } from '../../domain/document.ts'
import { validationError } from '../../domain/errors.ts'
import { parsePerspective } from '../../domain/perspective.ts'
import { runQuery } from '../../domain/read.ts'
import { paramsFromBody, paramsFromSearch } from '../../query/params.ts'
import { datasetOf, jsonBody, type LakeContext, type RegisterRoutes } from '../context.ts'

/** GROQ over GET (`query`, `$name=<json>`) and POST (`{query, params}`). */
export const queryRoutes: RegisterRoutes = (api, lake) => {
  const answer = async (
    c: LakeContext,
    query: unknown,
    params: Record<string, unknown>,
    perspective: unknown,
  ) => {
    if (typeof query !== 'string' || query === '') throw validationError('A `query` is required')
    const { dataset, access } = datasetOf(c, lake)
    const started = performance.now()
    const result = await runQuery(dataset, access, {
      query,
      params,
      perspective: parsePerspective(perspective, c.var.apiVersion),
    })
    const ms = Math.round(performance.now() - started)
    const asked = c.req.query('returnQuery') === 'false' ? {} : { query }
    return c.json({ ...asked, result: result ?? null, syncTags: [], ms })
  }

  api.get('/data/query/:dataset', (c) => {
    const search = new URL(c.req.url).searchParams
    return answer(c, search.get('query'), paramsFromSearch(search), search.get('perspective'))
  })

  api.post('/data/query/:dataset', async (c) => {
    const body = await jsonBody(c)
    if (!isObject(body)) throw validationError('The body must be an object with a `query`')
    const perspective = c.req.query('perspective') ?? body['perspective']
    return answer(c, body['query'], paramsFromBody(body['params']), perspective)
  })
}
