import { evaluateSync, type ExprNode } from 'groq-js'
import type { LakeDocument } from '../domain/document.ts'
import { validationError } from '../domain/errors.ts'
import { compileQuery } from './compile.ts'
import { constraintOfFilters } from './narrow.ts'
import { withinTime } from './timeLimit.ts'
import { someNode } from './tree.ts'
import type { QueryInput } from './evaluate.ts'
import type { DocumentSource } from './source.ts'

/** How long a filter with patterns in it may look at one document, in milliseconds. */
const PATTERN_TIMEOUT = 50

/** Whether a document is one of those that a listener asked for. */
export type DocumentTest = (document: LakeDocument) => boolean

/**
 * The filter of a listener's query: `*`, or `*` with filters. What comes after (projections, order,
 * slices) says what to show of a document and not which documents to listen to, and is left out, as
 * hosted Content Lake does.
 *
 * @returns a test that throws a LakeError when the patterns of the filter take for ever
 * @throws LakeError 400 when the query cannot be parsed or does not begin with `*`
 */
export function listenerFilter(
  input: QueryInput,
  source: Pick<DocumentSource, 'get'>,
): DocumentTest {
  const { query, params, identity, project, options } = input
  const tree = filterOf(compileQuery(query, params, options).tree)
  if (tree.type === 'Everything') return () => true
  // Most listeners ask for a document or two, and there may be a thousand of them.
  const { ids, types } = constraintOfFilters(tree, params)
  const [onlyIds, onlyTypes] = [ids && new Set(ids), types && new Set(types)]
  const test: DocumentTest = (document) => {
    if (onlyIds?.has(document._id) === false || onlyTypes?.has(document._type) === false) {
      return false
    }
    const { data } = evaluateSync(tree, {
      params,
      identity,
      sanity: project,
      dataset: [document],
      dereference: ({ _ref }) => source.get(_ref),
    })
    return Array.isArray(data) && data.length > 0
  }
  const hasPatterns = someNode(tree, ({ type, op }) => type === 'OpCall' && op === 'match')
  return hasPatterns ? (document) => withinTime(PATTERN_TIMEOUT, () => test(document)) : test
}

function filterOf(tree: ExprNode): ExprNode {
  let node = tree
  let filters: ExprNode | undefined
  for (;;) {
    switch (node.type) {
      case 'Everything':
        return filters ?? node
      case 'Filter':
        filters ??= node
        node = node.base
        break
      case 'Map':
      case 'Projection':
      case 'PipeFuncCall':
      case 'Slice':
      case 'AccessElement':
      case 'ArrayCoerce':
      case 'Group':
        // A filter outside of these would have seen projected documents.
        filters = undefined
        node = node.base
        break
      default:
        throw validationError('A listener takes a query that begins with a filter: *[...]')
    }
  }
}
