import { evaluate, evaluateSync, toJS, type EvaluateOptions, type ExprNode } from 'groq-js'
import type { LakeDocument } from '../domain/document.ts'
import { LakeError } from '../domain/errors.ts'
import { inBatches } from './batches.ts'
import { compileQuery, type CompileOptions } from './compile.ts'
import { narrowQuery, type Constraint } from './narrow.ts'
import { ScannedDocuments, onlyIterates } from './scan.ts'
import type { DocumentSource } from './source.ts'
import { Origins } from './sourceMap/origins.ts'
import { sourceMapOf, type ItemNames, type SourceMap } from './sourceMap/sourceMap.ts'
import { traceQuery, type Trace } from './sourceMap/trace.ts'
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
  /** Asks where the parts of the result come from. */
  sourceMap?: ItemNames | undefined
}

export interface QueryAnswer {
  /** Plain JSON data. */
  result: unknown
  syncTags: string[]
  sourceMap?: SourceMap
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
    return await evaluation.answerLater()
  } catch (error) {
    throw evaluationError(error)
  }
}

/** The same at once, for queries without the functions that groq-js has only asynchronously. */
export function evaluateQuerySync(input: QueryInput, source: DocumentSource): QueryAnswer {
  const { tree } = compileQuery(input.query, input.params, input.options)
  const evaluation = new Evaluation(tree, input, source)
  try {
    return evaluation.answer()
  } catch (error) {
    throw evaluationError(error)
  }
}

/** One evaluation: what groq-js is given, and what the answer turns out to depend on. */
class Evaluation {
  readonly #tree: ExprNode
  readonly #options: EvaluateOptions
  readonly #constraints: readonly Constraint[]
  readonly #followed = new Set<string>()
  readonly #sourceMap: { names: ItemNames; origins: Origins } | undefined

  constructor(tree: ExprNode, input: QueryInput, stored: DocumentSource) {
    const { sourceMap: names } = input
    this.#sourceMap = names && { names, origins: new Origins() }
    const source = this.#sourceMap?.origins.watch(stored) ?? stored
    const narrowed = narrowQuery(tree, input.params, source)
    this.#tree = narrowed.tree
    this.#constraints = narrowed.constraints
    const readsAll = narrowed.constraints.some((constraint) => Object.keys(constraint).length === 0)
    this.#options = {
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

  /** For trees that can be evaluated at once. */
  answer(): QueryAnswer {
    const result = this.#run(this.#tree)
    return this.#answer(result, this.#sourceMap && this.#run(traceQuery(this.#tree)))
  }

  async answerLater(): Promise<QueryAnswer> {
    const result = await this.#runLater(this.#tree)
    return this.#answer(result, this.#sourceMap && (await this.#runLater(traceQuery(this.#tree))))
  }

  #run(query: ExprNode): unknown {
    const run = (tree: ExprNode): unknown => toJS(evaluateSync(tree, this.#options))
    const all = this.#options.dataset as readonly LakeDocument[]
    return run(inBatches(query, { everything: all, evaluate: run }))
  }

  async #runLater(query: ExprNode): Promise<unknown> {
    const value = await evaluate(query, this.#options)
    return toJS(await value.asStatic())
  }

  #answer(result: unknown, trace: unknown): QueryAnswer {
    const syncTags = tagsOfAnswer(this.#constraints, this.#followed)
    if (!this.#sourceMap) return { result, syncTags }
    const { names, origins } = this.#sourceMap
    return { result, syncTags, sourceMap: sourceMapOf(result, trace as Trace, origins, names) }
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
