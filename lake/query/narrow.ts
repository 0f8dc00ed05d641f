import type { ExprNode } from 'groq-js'
import { ScannedDocuments } from './scan.ts'
import { documentsOf, type DocumentSource } from './source.ts'
import { mapTree, type TreeNode } from './tree.ts'

/**
 * What a filter on all documents says before any document is looked at. A document outside of it
 * cannot pass the filter; one inside may or may not. What is absent is not limited.
 */
export interface Constraint {
  readonly types?: readonly string[]
  readonly ids?: readonly string[]
  /** It holds a reference to one of these. */
  readonly refersTo?: readonly string[]
}

/** The places of a query that read documents, each with what narrows it. */
export interface NarrowedQuery {
  readonly tree: ExprNode
  /** One for each `*` of the query; an empty one stands for all documents. */
  readonly constraints: readonly Constraint[]
}

/**
 * Gives each `*[filter]` of a query only the documents that its filter can let through. The filter
 * itself stays and is evaluated on them, so the result is that of the query as it was written.
 */
export function narrowQuery(
  tree: ExprNode,
  params: Record<string, unknown>,
  source: DocumentSource,
): NarrowedQuery {
  const constraints: Constraint[] = []
  const narrowed = mapTree(tree, (node) => {
    if (node.type !== 'Filter' || !isEverything(node['base'])) return node
    const constraint = constraintOf(node['expr'] as TreeNode, params)
    const value = candidates(constraint, source)
    if (!value) return node
    constraints.push(constraint)
    return { ...node, base: { type: 'Value', value } }
  })
  mapTree(narrowed, (node) => {
    if (node.type === 'Everything' || isReleasesAll(node)) constraints.push({})
    return node
  })
  return { tree: narrowed, constraints }
}

function candidates({ ids, refersTo, types }: Constraint, source: DocumentSource) {
  if (ids) return documentsOf(source, ids)
  if (refersTo) return source.referringTo(refersTo)
  if (types?.length !== 1) return types && source.ofTypes(types)
  // The base of a filter is only iterated over.
  const read = source.scan?.(types[0])
  return read ? new ScannedDocuments(read) : source.ofTypes(types)
}

function isEverything(node: unknown): boolean {
  const { type, base } = node as TreeNode & { base?: unknown }
  return type === 'Everything' || (type === 'Group' && isEverything(base))
}

/** `releases::all()` reads all documents without a `*`. */
function isReleasesAll(node: TreeNode): boolean {
  return node.type === 'FuncCall' && node['namespace'] === 'releases'
}

/** What `*[filter][filter]...` says about the documents it lets through. */
export function constraintOfFilters(tree: ExprNode, params: Record<string, unknown>): Constraint {
  if (tree.type !== 'Filter') return {}
  const own = constraintOf(tree.expr as unknown as TreeNode, params)
  return both(own, constraintOfFilters(tree.base, params))
}

/** What must hold for a filter to be true. */
function constraintOf(expr: TreeNode, params: Record<string, unknown>): Constraint {
  switch (expr.type) {
    case 'Group':
      return constraintOf(expr['base'] as TreeNode, params)
    case 'And':
      return both(
        constraintOf(expr['left'] as TreeNode, params),
        constraintOf(expr['right'] as TreeNode, params),
      )
    case 'Or':
      return either(
        constraintOf(expr['left'] as TreeNode, params),
        constraintOf(expr['right'] as TreeNode, params),
      )
    case 'OpCall':
      return comparison(expr, params)
    case 'FuncCall':
      return reference(expr, params)
    default:
      return {}
  }
}

function comparison(expr: TreeNode, params: Record<string, unknown>): Constraint {
  const [left, right] = [expr['left'] as TreeNode, expr['right'] as TreeNode]
  if (expr['op'] === '==') {
    return equality(left, right, params) ?? equality(right, left, params) ?? {}
  }
  if (expr['op'] !== 'in') return {}
  const field = systemField(left)
  const values = constantTexts(right, params)
  return field && values ? { [field]: values } : {}
}

/** `references(a, [b, c])` with constants. */
function reference(expr: TreeNode, params: Record<string, unknown>): Constraint {
  if (expr['namespace'] !== 'global' || expr['name'] !== 'references') return {}
  const refersTo: string[] = []
  for (const argument of expr['args'] as TreeNode[]) {
    const constant = constantOf(argument, params)
    const texts = isText(constant?.value) ? [constant.value] : constantTexts(argument, params)
    // What is neither text nor list refers to nothing; what is not constant, to anything.
    if (!constant && !texts) return {}
    refersTo.push(...(texts ?? []))
  }
  return { refersTo }
}

function equality(field: TreeNode, value: TreeNode, params: Record<string, unknown>) {
  const name = systemField(field)
  const constant = constantOf(value, params)
  if (!name || constant === undefined) return undefined
  // What is no text is equal to no type and no id.
  return { [name]: typeof constant.value === 'string' ? [constant.value] : [] } as Constraint
}

/** `_type` or `_id` of the document that the filter looks at. */
function systemField(node: TreeNode): 'types' | 'ids' | undefined {
  if (node.type === 'Group') return systemField(node['base'] as TreeNode)
  const base = node['base'] as TreeNode | undefined
  if (node.type !== 'AccessAttribute' || (base && base.type !== 'This')) return undefined
  if (node['name'] === '_type') return 'types'
  return node['name'] === '_id' ? 'ids' : undefined
}

function constantOf(
  node: TreeNode,
  params: Record<string, unknown>,
): { value: unknown } | undefined {
  if (node.type === 'Group') return constantOf(node['base'] as TreeNode, params)
  if (node.type === 'Value') return { value: node['value'] }
  if (node.type === 'Parameter') return { value: params[String(node['name'])] }
  return undefined
}

function constantTexts(node: TreeNode, params: Record<string, unknown>): string[] | undefined {
  const constant = constantOf(node, params)
  if (constant) {
    return Array.isArray(constant.value) ? constant.value.filter(isText) : undefined
  }
  if (node.type !== 'Array') return undefined
  const texts: string[] = []
  for (const element of node['elements'] as TreeNode[]) {
    const item = element['isSplat'] ? undefined : constantOf(element['value'] as TreeNode, params)
    if (!item) return undefined
    if (isText(item.value)) texts.push(item.value)
  }
  return texts
}

function isText(value: unknown): value is string {
  return typeof value === 'string'
}

function both(left: Constraint, right: Constraint): Constraint {
  const ids = intersection(left.ids, right.ids)
  const types = intersection(left.types, right.types)
  const refersTo = left.refersTo ?? right.refersTo
  return {
    ...(ids ? { ids } : {}),
    ...(types ? { types } : {}),
    ...(refersTo ? { refersTo } : {}),
  }
}

function either(left: Constraint, right: Constraint): Constraint {
  const ids = union(left.ids, right.ids)
  const types = union(left.types, right.types)
  const refersTo = union(left.refersTo, right.refersTo)
  return {
    ...(ids ? { ids } : {}),
    ...(types ? { types } : {}),
    ...(refersTo ? { refersTo } : {}),
  }
}

function union(left?: readonly string[], right?: readonly string[]) {
  return left && right ? [...new Set([...left, ...right])] : undefined
}

function intersection(left?: readonly string[], right?: readonly string[]) {
  if (!left || !right) return left ?? right
  return left.filter((value) => right.includes(value))
}
