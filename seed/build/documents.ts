/** Documents as the content model has them, before they are compared with what is there. */

export type DocumentType = 'article' | 'person' | 'resolution' | 'organization' | 'place'

export interface SanityDocument {
  readonly _id: string
  readonly _type: DocumentType
  readonly [field: string]: unknown
}

export interface Reference {
  readonly _type: 'reference'
  readonly _ref: string
}

export function reference(id: string): Reference {
  return { _type: 'reference', _ref: id }
}

/** The object without its undefined members: Sanity keeps absent fields absent. */
export function present<Value extends object>(value: Value): Value {
  const kept: Partial<Value> = {}
  for (const name in value) {
    const member = value[name]
    if (member !== undefined && !isEmptyArray(member)) kept[name] = member
  }
  return kept as Value
}

function isEmptyArray(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0
}
