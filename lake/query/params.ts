import { LakeError } from '../domain/errors.ts'
import { isObject } from '../domain/document.ts'

/**
 * The GROQ parameters in a query string: `$name=<json>`.
 * @throws LakeError 400 when one of them is not JSON
 */
export function paramsFromSearch(search: URLSearchParams): Record<string, unknown> {
  const params: Record<string, unknown> = {}
  for (const [name, value] of search) {
    if (!name.startsWith('$')) continue
    try {
      params[name.slice(1)] = JSON.parse(value)
    } catch {
      throw new LakeError(
        400,
        'queryParseError',
        `The parameter ${name} is not JSON; strings need quotation marks`,
        { details: { query: search.get('query') ?? '', start: 0, end: 0 } },
      )
    }
  }
  return params
}

/** The same from the body of a POST, where names come with or without `$`. */
export function paramsFromBody(body: unknown): Record<string, unknown> {
  if (!isObject(body)) return {}
  return Object.fromEntries(
    Object.entries(body).map(([name, value]) => [name.replace(/^\$/, ''), value]),
  )
}
