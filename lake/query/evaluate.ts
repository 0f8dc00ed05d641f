import { evaluate, evaluateSync, toJS } from 'groq-js'
import type { LakeDocument } from '../domain/document.ts'
import { LakeError } from '../domain/errors.ts'
import { compileQuery } from './compile.ts'

/** The documents a query sees: those of a perspective that the asker may read. */
export interface DocumentSource {
  get(id: string): LakeDocument | undefined
  /** Every document in the order of the ids. */
  all(): readonly LakeDocument[]
}

export interface QueryInput {
  query: string
  params: Record<string, unknown>
  /** What `identity()` gives. */
  identity: string
  /** What `now()` gives; the present when absent. */
  timestamp?: Date
  project: { projectId: string; dataset: string }
}

/**
 * Evaluates a query with groq-js.
 *
 * @returns plain JSON data
 * @throws LakeError 400 `queryParseError`, or `queryEvaluationError` when groq-js gives up on it
 */
export async function evaluateQuery(input: QueryInput, source: DocumentSource): Promise<unknown> {
  const compiled = compileQuery(input.query, input.params)
  if (!compiled.asynchronous) return evaluateQuerySync(input, source)
  try {
    const value = await evaluate(compiled.tree, optionsOf(input, source))
    return toJS(await value.asStatic())
  } catch (error) {
    throw evaluationError(error)
  }
}

/** The same at once, for queries without the functions that groq-js has only asynchronously. */
export function evaluateQuerySync(input: QueryInput, source: DocumentSource): unknown {
  const { tree } = compileQuery(input.query, input.params)
  try {
    return toJS(evaluateSync(tree, optionsOf(input, source)))
  } catch (error) {
    throw evaluationError(error)
  }
}

function optionsOf({ params, identity, timestamp, project }: QueryInput, source: DocumentSource) {
  return {
    params,
    identity,
    timestamp: timestamp ?? new Date(),
    sanity: project,
    dataset: source.all(),
    dereference: ({ _ref }: { _ref: string }) => source.get(_ref),
  }
}

function evaluationError(error: unknown): LakeError {
  if (error instanceof LakeError) return error
  const reason = error instanceof Error ? error.message : String(error)
  const description = `The query could not be evaluated: ${reason}`
  return new LakeError(400, 'queryEvaluationError', description)
}
