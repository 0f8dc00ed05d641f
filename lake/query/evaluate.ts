import { evaluate, evaluateSync, toJS, type EvaluateOptions, type ExprNode } from 'groq-js'
import type { LakeDocument } from '../domain/document.ts'
import { LakeError } from '../domain/errors.ts'
import { inBatches } from './batches.ts'
import { compileQuery, type CompileOptions } from './compile.ts'
import { narrowQuery, type Constraint } from './narrow.ts'
import { ScannedDocuments, onlyIterates } from './scan.ts'
import type { DocumentSource } from './source.ts'
import { tagsOfAnswer } from './syncTags.ts'

export interface QueryInput {
  query: string
  params: Record<string, unknown>
  /** What `identity()` gives. */
  identity: string
  /** What `now()` gives; the present when absent. */
  timestamp?: Date
  project: { projectId: string; dataset: string }
  options?: CompileOptions
}

export interface QueryAnswer {
  /** Plain JSON data. */
  result: unknown
  syncTags: string[]
}

/**
 * Evaluates a query with groq-js.
 *
 * @throws LakeError 400 `queryParseError`, or `queryEvaluationError` when groq-js gives up on it
 */
export async function evaluateQuery(
  input: QueryInput,
  source: DocumentSource,
): Promise<QueryAnswer> {
  const compiled = compileQuery(input.query, input.params, input.options)
  if (!compiled.asynchronous) return evaluateQuerySync(input, source)
  const evaluation = new Evaluation(compiled.tree, input, source)
  try {
    const value = await evaluate(evaluation.tree, evaluation.options)
    return evaluation.answer(toJS(await value.asStatic()))
  } catch (error) {
    throw evaluationError(error)
  }
}

/** The same at once, for queries without the functions that groq-js has only asynchronously. */
export function evaluateQuerySync(input: QueryInput, source: DocumentSource): QueryAnswer {
  const { tree } = compileQuery(input.query, input.params, input.options)
  const evaluation = new Evaluation(tree, input, source)
  try {
    return evaluation.answer(evaluation.run())
  } catch (error) {
    throw evaluationError(error)
  }
}

/** One evaluation: what groq-js is given, and what the answer turns out to depend on. */
class Evaluation {
  readonly tree: ExprNode
  readonly options: EvaluateOptions
  readonly #constraints: readonly Constraint[]
  readonly #followed = new Set<string>()

  constructor(tree: ExprNode, input: QueryInput, source: DocumentSource) {
    const narrowed = narrowQuery(tree, input.params, source)
    this.tree = narrowed.tree
    this.#constraints = narrowed.constraints
    const readsAll = narrowed.constraints.some((constraint) => Object.keys(constraint).length === 0)
    this.options = {
      params: input.params,
      identity: input.identity,
      timestamp: input.timestamp ?? new Date(),
      sanity: input.project,
      dataset: readsAll ? everything(narrowed.tree, source) : [],
      dereference: ({ _ref }) => {
        this.#followed.add(_ref)
        return source.get(_ref)
      },
    }
  }

  /** The result, for trees that can be evaluated at once. */
  run(): unknown {
    const run = (tree: ExprNode): unknown => toJS(evaluateSync(tree, this.options))
    const all = this.options.dataset as readonly LakeDocument[]
    return run(inBatches(this.tree, { everything: all, evaluate: run }))
  }

  answer(result: unknown): QueryAnswer {
    return { result, syncTags: tagsOfAnswer(this.#constraints, this.#followed) }
  }
}

function everything(tree: ExprNode, source: DocumentSource): readonly LakeDocument[] {
  const read = onlyIterates(tree) ? source.scan?.() : undefined
  return read ? new ScannedDocuments(read) : source.all()
}

function evaluationError(error: unknown): LakeError {
  if (error instanceof LakeError) return error
  const reason = error instanceof Error ? error.message : String(error)
  const description = `The query could not be evaluated: ${reason}`
  return new LakeError(400, 'queryEvaluationError', description)
}
