import type { ExprNode } from 'groq-js'
import type { LakeDocument } from '../domain/document.ts'
import { ScannedDocuments } from './scan.ts'
import type { TreeNode } from './tree.ts'

/** How many documents are looked at in one go. */
const BATCH = 250

/** A list that goes further than this is no shorter than what it is taken from. */
const BOUND_LIMIT = 5000

/** What looks at the value of its base in the scope in which it stands itself. */
const SAME_SCOPE = [
  'Map',
  'FlatMap',
  'Projection',
  'Filter',
  'Slice',
  'AccessElement',
  'AccessAttribute',
  'ArrayCoerce',
  'Group',
  'Deref',
  'PipeFuncCall',
]

export interface BatchOptions {
  /** What `*` stands for. */
  readonly everything: readonly LakeDocument[]
  /** Evaluates a query that stands alone; gives plain data. */
  evaluate(tree: ExprNode): unknown
  batchSize?: number
}

/**
 * Answers the parts of a query that need not hold all documents that they look at, batch by batch:
 *
 * - the first of an order, `*[filter] | order(...)[0...20]`: each batch is filtered and ordered
 *   together with what was first before;
 * - the first of a list, `*[filter][0...20]`: reading ends when there are enough;
 * - `count(*[filter])`: the counts are added up.
 *
 * The query is then evaluated on what was found, so the result is that of the query as it was
 * written: the first of a whole are the first of the firsts of its parts, and documents that are
 * equal keep their order, because earlier batches stand before later ones.
 *
 * @param tree a query whose filters have been given their documents
 */
export function inBatches(tree: ExprNode, options: BatchOptions): ExprNode {
  const visit = (node: TreeNode): TreeNode => {
    const found = counted(node, options) ?? first(node, options)
    if (found) return found
    if (node.type === 'Object') {
      const attributes = (node['attributes'] as TreeNode[]).map((attribute) =>
        attribute.type === 'ObjectAttributeValue'
          ? { ...attribute, value: visit(attribute['value'] as TreeNode) }
          : attribute,
      )
      return { ...node, attributes }
    }
    const base = node['base'] as TreeNode | undefined
    return base && SAME_SCOPE.includes(node.type) ? { ...node, base: visit(base) } : node
  }
  return visit(tree as unknown as TreeNode) as unknown as ExprNode
}

function counted(node: TreeNode, options: BatchOptions): TreeNode | undefined {
  if (node.type !== 'FuncCall' || node['name'] !== 'count') return undefined
  const [filter] = node['args'] as TreeNode[]
  const documents = filter && scannedBelow(filter, options)
  if (!documents) return undefined
  let value = 0
  for (const batch of batches(documents, options)) {
    value += evaluate({ ...node, args: [onDocuments(filter, batch)] }, options) as number
  }
  return { type: 'Value', value }
}

function first(node: TreeNode, options: BatchOptions): TreeNode | undefined {
  const bound = boundOf(node)
  if (bound === undefined) return undefined
  const list = node['base'] as TreeNode
  const ordered = list.type === 'PipeFuncCall' && list['name'] === 'order'
  const documents = scannedBelow(ordered ? (list['base'] as TreeNode) : list, options)
  if (!documents) return undefined
  let found: readonly LakeDocument[] = []
  for (const batch of batches(documents, options)) {
    const base = onDocuments(list, [...found, ...batch])
    const slice = { type: 'Slice', base, left: 0, right: bound, isInclusive: false }
    found = evaluate(slice, options) as LakeDocument[]
    if (!ordered && found.length === bound) break
  }
  return { ...node, base: onDocuments(list, found) }
}

/** How many from the first on a slice or an element needs; undefined when it counts from the end. */
function boundOf(node: TreeNode): number | undefined {
  const isSlice = node.type === 'Slice'
  if (!isSlice && node.type !== 'AccessElement') return undefined
  const [left, right] = isSlice
    ? [Number(node['left']), Number(node['right'])]
    : [0, Number(node['index'])]
  if (left < 0 || right < 0) return undefined
  const bound = isSlice && !node['isInclusive'] ? right : right + 1
  return bound > 0 && bound <= BOUND_LIMIT ? bound : undefined
}

/** The documents that a filter, or a filter of a filter, looks at, when they are too many to hold. */
function scannedBelow(
  filter: TreeNode,
  { everything }: BatchOptions,
): ScannedDocuments | undefined {
  if (filter.type !== 'Filter') return undefined
  let node = filter
  while (node.type === 'Filter' || node.type === 'Group') node = node['base'] as TreeNode
  const documents =
    node.type === 'Everything' ? everything : node.type === 'Value' ? node['value'] : undefined
  return documents instanceof ScannedDocuments ? documents : undefined
}

/** The same expression on other documents. */
function onDocuments(node: TreeNode, documents: readonly LakeDocument[]): TreeNode {
  if (node.type === 'Everything' || node.type === 'Value') {
    return { type: 'Value', value: documents }
  }
  return { ...node, base: onDocuments(node['base'] as TreeNode, documents) }
}

function* batches(
  documents: ScannedDocuments,
  { batchSize = BATCH }: BatchOptions,
): Generator<readonly LakeDocument[]> {
  let batch: LakeDocument[] = []
  for (const document of documents) {
    if (batch.push(document) < batchSize) continue
    yield batch
    batch = []
  }
  if (batch.length > 0) yield batch
}

function evaluate(node: TreeNode, options: BatchOptions): unknown {
  return options.evaluate(node as unknown as ExprNode)
}
