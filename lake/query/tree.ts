import type { ExprNode } from 'groq-js'

/** Any node of a parsed query, seen as plain data. */
export type TreeNode = { type: string; [field: string]: unknown }

function isNode(value: unknown): value is TreeNode {
  return (
    typeof value === 'object' && value !== null && typeof Reflect.get(value, 'type') === 'string'
  )
}

/** The tree with every node replaced by what `change` makes of it, innermost first. */
export function mapTree(tree: ExprNode, change: (node: TreeNode) => TreeNode): ExprNode {
  return mapValue(tree, change) as ExprNode
}

function mapValue(value: unknown, change: (node: TreeNode) => TreeNode): unknown {
  if (Array.isArray(value)) return value.map((item) => mapValue(item, change))
  if (!isNode(value)) return value
  // What a Value node holds is data of a parameter, however much it may look like a node.
  if (value.type === 'Value') return change(value)
  const fields = Object.entries(value).map(([name, field]) => [name, mapValue(field, change)])
  return change(Object.fromEntries(fields) as TreeNode)
}

/** Whether some node of the tree passes the test. */
export function someNode(tree: unknown, test: (node: TreeNode) => boolean): boolean {
  if (Array.isArray(tree)) return tree.some((item) => someNode(item, test))
  if (!isNode(tree)) return false
  if (test(tree)) return true
  if (tree.type === 'Value') return false
  return Object.values(tree).some((field) => typeof field === 'object' && someNode(field, test))
}
