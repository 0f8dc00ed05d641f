/** Look-ups in a page's tree. */
import { defaultTreeAdapter, type DefaultTreeAdapterTypes } from 'parse5'

export type Node = DefaultTreeAdapterTypes.Node
export type Element = DefaultTreeAdapterTypes.Element
export type ParentNode = DefaultTreeAdapterTypes.ParentNode

/** The elements below a node that have this name. */
export function elementsOf(root: ParentNode, tagName: string): Element[] {
  const found: Element[] = []
  const waiting: Node[] = [...root.childNodes]
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (!defaultTreeAdapter.isElementNode(node)) continue
    if (node.tagName === tagName) found.push(node)
    for (const child of node.childNodes) waiting.push(child)
  }
  return found
}

/** The value of an element's attribute. */
export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((attr) => attr.name === name)?.value
}

/** How many letters every node below a root has in it, without those of skipped elements. */
export function lettersBelow(
  root: ParentNode,
  isSkipped: (element: Element) => boolean = () => false,
): ReadonlyMap<Node, number> {
  const letters = new Map<Node, number>()
  const nodes: Node[] = [root as Node]
  for (const node of nodes) {
    letters.set(node, defaultTreeAdapter.isTextNode(node) ? node.value.trim().length : 0)
    if (!('childNodes' in node)) continue
    if (defaultTreeAdapter.isElementNode(node) && node !== root && isSkipped(node)) continue
    for (const child of node.childNodes) nodes.push(child)
  }
  // Every node stands behind the one that it is in.
  for (const node of nodes.toReversed()) {
    const parent = 'parentNode' in node ? node.parentNode : null
    if (parent && node !== root) {
      letters.set(parent as Node, (letters.get(parent as Node) ?? 0) + (letters.get(node) ?? 0))
    }
  }
  return letters
}
