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
