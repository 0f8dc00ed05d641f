import type { ExprNode } from 'groq-js'
import type { LakeDocument } from '../domain/document.ts'
import type { TreeNode } from './tree.ts'

/**
 * Documents that are read while they are iterated and not held. groq-js takes it for the array it
 * wants; it may be given only to queries that do nothing with `*` but iterate over it.
 */
export class ScannedDocuments extends Array<LakeDocument> {
  readonly #read: () => Iterable<LakeDocument>

  static override get [Symbol.species]() {
    return Array
  }

  constructor(read: () => Iterable<LakeDocument>) {
    super()
    this.#read = read
  }

  override [Symbol.iterator](): ArrayIterator<LakeDocument> {
    return this.#read()[Symbol.iterator]() as ArrayIterator<LakeDocument>
  }
}

/** What groq-js evaluates by going through its base from the first to the last. */
const ITERATES = ['Filter', 'Map', 'FlatMap']

/** Whether a query only iterates over `*`: filters it, projects it, or counts it. */
export function onlyIterates(tree: ExprNode): boolean {
  return isIterated(tree as unknown as TreeNode, undefined)
}

function isIterated(node: TreeNode, parent: TreeNode | undefined): boolean {
  if (node.type === 'Everything') return parent !== undefined && iterates(parent, node)
  if (node.type === 'FuncCall' && node['namespace'] === 'releases') return false
  if (node.type === 'Value') return true
  return Object.values(node).every((field) => {
    const children = Array.isArray(field) ? (field as unknown[]) : [field]
    return children.every((child) => !isNode(child) || isIterated(child, node))
  })
}

function iterates(parent: TreeNode, everything: TreeNode): boolean {
  if (ITERATES.includes(parent.type)) return parent['base'] === everything
  return parent.type === 'FuncCall' && parent['name'] === 'count'
}

function isNode(value: unknown): value is TreeNode {
  return typeof value === 'object' && value !== null && 'type' in value
}
