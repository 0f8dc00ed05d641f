import { GroqSyntaxError, parse, type ExprNode } from 'groq-js'
import { LakeError } from '../domain/errors.ts'
import {
  placeOfCall,
  refusedByParser,
  refusedCallIn,
  withOwnFunctions,
  type RefusedCall,
} from './functions.ts'
import { hostCall } from './hostFunction.ts'
import { foldAccents, matchesTextQuery, parseTextQuery, type TextQuery } from './textQuery.ts'
import { mapTree, someNode, type TreeNode } from './tree.ts'

export interface CompiledQuery {
  readonly tree: ExprNode
  /** Whether groq-js can evaluate it only asynchronously. */
  readonly asynchronous: boolean
  /** The names of its parameters. */
  readonly parameters: ReadonlySet<string>
}

export interface CompileOptions {
  /**
   * Whether `match` takes letters with and without accents for the same, as `text::query` always
   * does. Hosted Content Lake does not.
   */
  foldAccentsInMatch?: boolean
}

/** Parsed queries, least recently used first. */
const cache = new Map<string, CompiledQuery>()
const CACHE_SIZE = 500

/**
 * Parses a query, and gives meaning to what groq-js parses and does not evaluate.
 *
 * @throws LakeError 400 `queryParseError` with the place of the error
 */
export function compileQuery(
  query: string,
  params: Record<string, unknown>,
  options: CompileOptions = {},
): CompiledQuery {
  const key = `${options.foldAccentsInMatch === true} ${query}`
  const known = cache.get(key)
  if (known) {
    cache.delete(key)
    cache.set(key, known)
    requireParams(query, known, params)
    return known
  }
  const withoutParams = tryParse(query)
  const compiled = compileTree(query, withoutParams ?? parseOrThrow(query, params), options)
  requireParams(query, compiled, params)
  if (!withoutParams) return compiled
  cache.set(key, compiled)
  if (cache.size > CACHE_SIZE) cache.delete(cache.keys().next().value!)
  return compiled
}

/** Without parameters; undefined when the query uses them where groq-js wants constants. */
function tryParse(query: string): ExprNode | undefined {
  try {
    return parse(query)
  } catch {
    return undefined
  }
}

function parseOrThrow(query: string, params: Record<string, unknown>): ExprNode {
  try {
    return parse(query, { params })
  } catch (error) {
    const description = error instanceof Error ? error.message : String(error)
    const refused = refusedByParser(description)
    if (refused) throw refusedCall(query, refused)
    const start = error instanceof GroqSyntaxError ? error.position : 0
    const end = error instanceof GroqSyntaxError ? start : query.length
    throw queryParseError(query, description, start, end)
  }
}

function queryParseError(query: string, description: string, start: number, end: number) {
  return new LakeError(400, 'queryParseError', description, { details: { query, start, end } })
}

function refusedCall(query: string, { name, description }: RefusedCall): LakeError {
  const { start, end } = placeOfCall(query, name)
  return queryParseError(query, description, start, end)
}

function compileTree(query: string, parsed: ExprNode, options: CompileOptions): CompiledQuery {
  const tree = mapTree(parsed, (node) => withOwnFunctions(withMatching(node, options)))
  const refused = refusedCallIn(tree)
  if (refused) throw refusedCall(query, refused)
  const parameters = new Set<string>()
  someNode(tree, (node) => {
    if (node.type === 'Parameter') parameters.add(String(node['name']))
    return false
  })
  return { tree, asynchronous: someNode(tree, isAsynchronous), parameters }
}

/** Hosted refuses what groq-js takes for null: a name spelt wrong would select other documents. */
function requireParams(
  query: string,
  { parameters }: CompiledQuery,
  params: Record<string, unknown>,
): void {
  for (const name of parameters) {
    if (Object.hasOwn(params, name)) continue
    const start = query.indexOf(`$${name}`)
    const description = `param $${name} referenced, but not provided`
    throw queryParseError(query, description, start, start + name.length + 1)
  }
}

/**
 * `value match text::query(words)`, the only place where hosted allows `text::query`, and `match`
 * of any other pattern when it is to pass over accents.
 */
function withMatching(node: TreeNode, { foldAccentsInMatch }: CompileOptions): TreeNode {
  if (node.type !== 'OpCall' || node['op'] !== 'match') return node
  const [left, right] = [node['left'] as TreeNode, node['right'] as TreeNode]
  if (right.type === 'FuncCall' && right['namespace'] === 'text' && right['name'] === 'query') {
    const [words] = right['args'] as TreeNode[]
    return hostCall(matchText, [left, words!])
  }
  if (!foldAccentsInMatch) return node
  return { ...node, left: hostCall(foldTexts, [left]), right: hostCall(foldTexts, [right]) }
}

function foldTexts(value: unknown): unknown {
  if (typeof value === 'string') return foldAccents(value)
  return Array.isArray(value) ? value.map(foldTexts) : value
}

function matchText(value: unknown, query: unknown): boolean | null {
  return typeof query === 'string' ? matchesTextQuery(value, parsedTextQuery(query)) : null
}

let lastTextQuery: { query: string; parsed: TextQuery } | undefined

/** One query asks every document for the same words. */
function parsedTextQuery(query: string): TextQuery {
  if (lastTextQuery?.query !== query) lastTextQuery = { query, parsed: parseTextQuery(query) }
  return lastTextQuery.parsed
}

function isAsynchronous(node: TreeNode): boolean {
  const { namespace } = node
  return node.type === 'FuncCall' && (namespace === 'diff' || namespace === 'delta')
}
