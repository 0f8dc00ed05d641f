import { evaluateSync, type ExprNode } from 'groq-js'
import type { LakeDocument } from '../domain/document.ts'
import { validationError } from '../domain/errors.ts'
import { compileQuery } from './compile.ts'
import { constraintOfFilters } from './narrow.ts'
import { withinTime } from './timeLimit.ts'
import { someNode, type TreeNode } from './tree.ts'
import type { QueryInput } from './evaluate.ts'
import type { DocumentSource } from './source.ts'

/** How long a filter that may take long looks at one document, in milliseconds. */
const FILTER_TIMEOUT = 50

/** What takes no longer than it is long to read: comparisons of attributes, parameters and constants. */
const QUICK = [
  'Filter',
  'Everything',
  'Group',
  'And',
  'Or',
  'Not',
  'OpCall',
  'AccessAttribute',
  'This',
  'Value',
  'Parameter',
  'Array',
  'ArrayElement',
]
const QUICK_FUNCTIONS = ['defined', 'references', 'path', 'versionOf', 'partOfRelease']
const LONGEST_QUICK = 500

/** What a look through a whole document counts for, and what one through a list of it. */
const WHOLE_DOCUMENT = 100
const LIST_OF_DOCUMENT = 20

/** Whether a document is one of those that a listener asked for. */
export type DocumentTest = (document: LakeDocument) => boolean

export interface ListenerFilter {
  /** Throws a LakeError when the patterns of the filter take for ever. */
  readonly matches: DocumentTest
  /** Whether it takes no longer than other work of a commit, and need not be watched. */
  readonly isQuick: boolean
}

/**
 * The filter of a listener's query: `*`, or `*` with filters. What comes after (projections, order,
 * slices) says what to show of a document and not which documents to listen to, and is left out, as
 * hosted Content Lake does.
 *
 * @throws LakeError 400 when the query cannot be parsed or does not begin with `*`
 */
export function listenerFilter(
  input: QueryInput,
  source: Pick<DocumentSource, 'get'>,
): ListenerFilter {
  const { query, params, identity, project, options } = input
  const tree = filterOf(compileQuery(query, params, options).tree)
  if (tree.type === 'Everything') return { matches: () => true, isQuick: true }
  const test: DocumentTest = (document) => {
    const { data } = evaluateSync(tree, {
      params,
      identity,
      sanity: project,
      dataset: [document],
      dereference: ({ _ref }) => source.get(_ref),
    })
    return Array.isArray(data) && data.length > 0
  }
  const quick = isQuick(tree, params)
  const watched = quick
    ? test
    : (document: LakeDocument) => withinTime(FILTER_TIMEOUT, () => test(document))
  // Most listeners ask for a document or two, and there may be a thousand of them.
  const { ids, types } = constraintOfFilters(tree, params)
  const [onlyIds, onlyTypes] = [ids && new Set(ids), types && new Set(types)]
  const matches: DocumentTest = (document) =>
    onlyIds?.has(document._id) !== false &&
    onlyTypes?.has(document._type) !== false &&
    watched(document)
  return { matches, isQuick: quick }
}

/** Whether a filter may be evaluated without watching the clock, which costs more than most filters. */
function isQuick(tree: ExprNode, params: Record<string, unknown>): boolean {
  let size = 0
  return !someNode(tree, (node) => {
    size += costOf(node, params)
    return size > LONGEST_QUICK
  })
}

/** What a part of a filter counts for, by how much it looks at; without end when nobody can say. */
function costOf(part: TreeNode, params: Record<string, unknown>): number {
  const node = part as ExprNode
  switch (node.type) {
    case 'FuncCall':
      if (!QUICK_FUNCTIONS.includes(node.name)) return Infinity
      if (node.name === 'path') return isQuickPath(node.args) ? 1 : Infinity
      return node.name === 'references' ? WHOLE_DOCUMENT : 1
    case 'OpCall':
      if (node.op === 'match') return Infinity
      return node.op === 'in' && node.right.type === 'AccessAttribute' ? LIST_OF_DOCUMENT : 1
    case 'Parameter':
      return 1 + lengthOf(params[node.name])
    case 'Value':
      return 1 + lengthOf(node.value)
    default:
      return QUICK.includes(node.type) ? 1 : Infinity
  }
}

function lengthOf(value: unknown): number {
  return Array.isArray(value) ? value.length : 0
}

/** With several `**` in a pattern, an id of many parts is tried in more ways than can be counted. */
function isQuickPath([pattern]: readonly ExprNode[]): boolean {
  return pattern?.type === 'Value' && String(pattern.value).split('**').length <= 2
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
