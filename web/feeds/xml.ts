/** An element: its name, attributes, and its text or children. */
export interface XmlElement {
  readonly name: string
  readonly attributes?: Readonly<Record<string, string>>
  readonly children?: readonly (XmlElement | string)[]
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
}

/** Characters that XML 1.0 does not allow in any form (section 2.2, production Char). */
// oxlint-disable-next-line no-control-regex
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu

/** Writes an element and all inside it; text is escaped, and what XML forbids is left out. */
export function toXml(element: XmlElement): string {
  return `<?xml version="1.0" encoding="utf-8"?>\n${write(element)}\n`
}

/** Makes an element. */
export function xml(
  name: string,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly (XmlElement | string)[]
): XmlElement {
  return { name, attributes, children }
}

function write({ name, attributes = {}, children = [] }: XmlElement): string {
  const start = Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${escape(value)}"`)
    .join('')
  if (children.length === 0) return `<${name}${start}/>`
  const inside = children.map((child) => (typeof child === 'string' ? escape(child) : write(child)))
  return `<${name}${start}>${inside.join('')}</${name}>`
}

function escape(text: string): string {
  return text.replaceAll(FORBIDDEN, '').replaceAll(/[&<>"]/g, (char) => ENTITIES[char] ?? char)
}
