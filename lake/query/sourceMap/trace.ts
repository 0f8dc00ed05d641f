import type { ExprNode } from 'groq-js'
import type { TreeNode } from '../tree.ts'

/**
 * Where a value of a result comes from, as far as its place in the query tells. Lists of a result
 * have lists of these. Objects and lists that stand in a document are known by themselves; these are
 * needed for texts, numbers and booleans.
 */
export type Trace =
  | null
  | readonly Trace[]
  /** The attribute `name` of the object `of`. */
  | { kind: 'attribute'; of: unknown; name: string }
  /** An item of the list `of`. */
  | { kind: 'item'; of: unknown; index: number }
  /** An object made by the query, its members in the order in which they were written. */
  | { kind: 'object'; members: readonly MemberTrace[] }
  /** The first of some values that is one. */
  | { kind: 'first'; choices: readonly { value: unknown; trace: Trace }[] }
  /** Written in the query itself. */
  | { kind: 'literal' }

export type MemberTrace =
  | { name: string; trace: Trace }
  /** `...`: the members of an object. */
  | { spread: unknown }
  /** `condition => {...}`: the members of an object that the query makes; null when it does not. */
  | { spreadTrace: Trace }

/** The name under which traces travel with the objects that a query filters or orders. */
const CARRIED = '\u0000trace'

/** A query that gives the trace of the result of another one. */
export function traceQuery(tree: ExprNode): ExprNode {
  return (traceOf(tree as unknown as TreeNode) ?? NONE) as unknown as ExprNode
}

/** The expression that gives the trace of the value of `node`; undefined when nothing is known. */
function traceOf(node: TreeNode): TreeNode | undefined {
  return RULES[node.type]?.(node)
}

const RULES: Readonly<Record<string, (node: TreeNode) => TreeNode | undefined>> = {
  Value: () => made({ kind: constant('literal') }),
  Parameter: () => made({ kind: constant('literal') }),
  Group: (node) => traceOf(baseOf(node)),
  AccessAttribute: (node) =>
    made({
      kind: constant('attribute'),
      of: (node['base'] as TreeNode | undefined) ?? THIS,
      name: constant(node['name']),
    }),
  AccessElement: (node) => {
    const traces = isMade(baseOf(node)) ? traceOf(baseOf(node)) : undefined
    if (traces) return { ...node, base: traces }
    const { index } = node
    return made({ kind: constant('item'), of: baseOf(node), index: constant(index) })
  },
  Slice: (node) => {
    const traces = isMade(baseOf(node)) ? traceOf(baseOf(node)) : undefined
    return traces && { ...node, base: traces }
  },
  Map: (node) => {
    const trace = traceOf(node['expr'] as TreeNode)
    return trace && { ...node, expr: trace }
  },
  // What is not a list of traces for a list of values would put others out of step.
  FlatMap: (node) => {
    const inner = node['expr'] as TreeNode
    const trace = isMade(inner) ? traceOf(inner) : undefined
    return trace && { ...node, expr: trace }
  },
  Filter: carriedOf,
  PipeFuncCall: carriedOf,
  Projection: (node) => {
    const trace = traceOf(node['expr'] as TreeNode)
    return trace && { ...node, expr: trace }
  },
  Object: (node) =>
    made({
      kind: constant('object'),
      members: list((node['attributes'] as TreeNode[]).map(memberOf)),
    }),
  Array: (node) => {
    const elements = node['elements'] as TreeNode[]
    if (elements.some(({ isSplat }) => isSplat)) return undefined
    return list(elements.map(({ value }) => traceOf(value as TreeNode) ?? NONE))
  },
  Select: (node) => {
    const traced = (value: unknown) => traceOf(value as TreeNode) ?? NONE
    const alternatives = (node['alternatives'] as TreeNode[]).map((alternative) => ({
      ...alternative,
      value: traced(alternative['value']),
    }))
    const fallback = node['fallback']
    return { ...node, alternatives, ...(fallback ? { fallback: traced(fallback) } : {}) }
  },
  FuncCall: (node) => {
    if (node['name'] !== 'coalesce') return undefined
    const choices = (node['args'] as TreeNode[]).map((value) =>
      made({ value, trace: traceOf(value) ?? NONE }),
    )
    return made({ kind: constant('first'), choices: list(choices) })
  },
}

function memberOf(attribute: TreeNode): TreeNode {
  const value = attribute['value'] as TreeNode
  if (attribute.type === 'ObjectAttributeValue') {
    return made({ name: constant(attribute['name']), trace: traceOf(value) ?? NONE })
  }
  const spread = value.type === 'Object' ? undefined : made({ spread: value })
  const members = spread ?? made({ spreadTrace: traceOf(value) ?? NONE })
  if (attribute.type === 'ObjectSplat') return members
  const condition = attribute['condition']
  const alternatives = [{ type: 'SelectAlternative', condition, value: members }]
  return { type: 'Select', alternatives }
}

/** Filters and orders look at the objects of a query: their traces come along with them. */
function carriedOf(node: TreeNode): TreeNode | undefined {
  const carrying = carried(node)
  if (!carrying) return undefined
  return {
    type: 'Map',
    base: carrying,
    expr: { type: 'AccessAttribute', base: THIS, name: CARRIED },
  }
}

/** The same expression, with objects that have their trace as one member more. */
function carried(node: TreeNode): TreeNode | undefined {
  if (PASSES_ON.includes(node.type)) {
    const base = carried(baseOf(node))
    return base && { ...node, base }
  }
  const projection = node['expr'] as TreeNode | undefined
  if (node.type !== 'Map' || projection?.type !== 'Projection') return undefined
  const object = projection['expr'] as TreeNode
  const trace = object.type === 'Object' ? traceOf(object) : undefined
  if (!trace) return undefined
  const attribute = { type: 'ObjectAttributeValue', name: CARRIED, value: trace }
  const attributes = [...(object['attributes'] as TreeNode[]), attribute]
  return { ...node, expr: { ...projection, expr: { ...object, attributes } } }
}

/** Whether an expression makes a list of its own, so that its trace is a list of the same length. */
function isMade(node: TreeNode): boolean {
  if (node.type === 'Map' || node.type === 'Array') return true
  if (node.type === 'FlatMap') return isMade(node['expr'] as TreeNode)
  return PASSES_ON.includes(node.type) && isMade(baseOf(node))
}

/** What gives some of the items of its base, or all, as they are. */
const PASSES_ON = ['Filter', 'PipeFuncCall', 'Group', 'Slice']

const THIS: TreeNode = { type: 'This' }
const NONE: TreeNode = constant(null)

function baseOf(node: TreeNode): TreeNode {
  return node['base'] as TreeNode
}

function constant(value: unknown): TreeNode {
  return { type: 'Value', value }
}

function list(values: readonly TreeNode[]): TreeNode {
  const elements = values.map((value) => ({ type: 'ArrayElement', value, isSplat: false }))
  return { type: 'Array', elements }
}

function made(members: Readonly<Record<string, TreeNode>>): TreeNode {
  const attributes = Object.entries(members).map(([name, value]) => ({
    type: 'ObjectAttributeValue',
    name,
    value,
  }))
  return { type: 'Object', attributes }
}
