import { contains, distanceBetween, intersects } from './geo/relations.ts'
import { shapeOf, type Shape } from './geo/shape.ts'
import { hostCall } from './hostFunction.ts'
import { someNode, type TreeNode } from './tree.ts'

/** What a query asks of a function that cannot be done, and the function as the query names it. */
export interface RefusedCall {
  readonly name: string
  readonly description: string
}

interface LakeFunction {
  readonly arity: number
  compute(...values: readonly unknown[]): unknown
}

/** Functions of hosted Content Lake that groq-js parses and does not evaluate. */
const OWN = new Map<string, LakeFunction>([
  ['geo::latLng', { arity: 2, compute: point }],
  ['geo::distance', { arity: 2, compute: onShapes(distance) }],
  ['geo::contains', { arity: 2, compute: onShapes(contains) }],
  ['geo::intersects', { arity: 2, compute: onShapes(intersects) }],
])

/** Those that the lake does not have, and why. */
const MISSING = new Map([
  ['geo', 'the functions of geo:: take places as they are'],
  ['text::query', 'it stands only on the right of `match`'],
  ['text::semanticSimilarity', 'it has no embeddings'],
  ['documents::get', 'it has no global document references'],
  ['documents::incomingRefCount', 'count(*[references(^._id)]) counts references'],
  ['documents::incomingGlobalDocumentReferenceCount', 'it has no global document references'],
  ['media::aspect', 'it has no Media Library'],
  ['user::attributes', 'its users have no attributes'],
  ['anywhere', 'text::query() searches all of a document'],
])

/** The node, or what evaluates it when it calls one of the lake's own functions. */
export function withOwnFunctions(node: TreeNode): TreeNode {
  if (node.type !== 'FuncCall') return node
  const own = OWN.get(nameOf(node))
  const args = node['args'] as TreeNode[]
  return own && own.arity === args.length ? hostCall(own.compute, args) : node
}

/** The first call that cannot be evaluated, in a tree whose other calls have been replaced. */
export function refusedCallIn(tree: unknown): RefusedCall | undefined {
  let refused: RefusedCall | undefined
  someNode(tree, (node) => {
    if (node.type !== 'FuncCall') return false
    const name = nameOf(node)
    const { length } = node['args'] as TreeNode[]
    const arity = OWN.get(name)?.arity
    if (arity !== undefined) {
      refused = { name, description: `${name}() takes ${arity} arguments, not ${length}` }
    } else if (MISSING.has(name)) {
      refused = { name, description: missing(name) }
    }
    return refused !== undefined
  })
  return refused
}

/** The same for a call that groq-js does not even parse, by what it says of it. */
export function refusedByParser(message: string): RefusedCall | undefined {
  const name = /^Undefined function: (\w+)$/.exec(message)?.[1]
  if (name === undefined) return undefined
  return { name, description: MISSING.has(name) ? missing(name) : message }
}

/**
 * Where a query calls a function: the place of its name, with its namespace. All of the query when
 * no such call is found.
 */
export function placeOfCall(query: string, name: string): { start: number; end: number } {
  // Texts and comments are passed over by matching them first.
  const parts = new RegExp(
    String.raw`"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|//.*|((?<![\w$:])(?:\w+::)?${name})(?=\s*\()`,
    'g',
  )
  for (const { index, 1: call } of query.matchAll(parts)) {
    if (call !== undefined) return { start: index, end: index + call.length }
  }
  return { start: 0, end: query.length }
}

function missing(name: string): string {
  return `The function ${name}() is not available in this lake: ${MISSING.get(name)}`
}

function nameOf(node: TreeNode): string {
  const namespace = String(node['namespace'])
  return namespace === 'global' ? String(node['name']) : `${namespace}::${String(node['name'])}`
}

/** A function of two places; null when one of the arguments is none. */
function onShapes(compute: (one: Shape, other: Shape) => unknown) {
  return (...values: readonly unknown[]): unknown => {
    const [one, other] = [shapeOf(values[0]), shapeOf(values[1])]
    return one && other ? compute(one, other) : null
  }
}

function point(latitude: unknown, longitude: unknown): unknown {
  if (typeof latitude !== 'number' || typeof longitude !== 'number') return null
  return { type: 'Point', coordinates: [longitude, latitude] }
}

/** In metres; null when one of the places is more than a point. */
function distance(one: Shape, other: Shape): number | null {
  const [from, to] = [one, other].map(({ points, lines, polygons }) =>
    lines.length + polygons.length === 0 && points.length === 1 ? points[0] : undefined,
  )
  return from && to ? distanceBetween(from, to) : null
}
