import { evaluateSync, parse, type ExprNode } from 'groq-js'

const compiled = new Map<string, ExprNode>()

/** Whether a GROQ filter, as it stands between `*[` and `]`, holds for a document by itself. */
export function matchesFilter(filter: string, document: object, identity: string): boolean {
  let tree = compiled.get(filter)
  if (!tree) {
    tree = parse(`*[${filter}]`)
    compiled.set(filter, tree)
  }
  const { data } = evaluateSync(tree, { dataset: [document], identity })
  return Array.isArray(data) && data.length > 0
}
