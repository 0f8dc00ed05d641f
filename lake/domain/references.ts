import { isObject } from './document.ts'

/**
 * The ids that a value refers to, each with whether a strong reference to it is among them.
 * References into other datasets are not the lake's to check and count as weak.
 */
export function referencesIn(value: unknown, found = new Map<string, boolean>()) {
  if (Array.isArray(value)) {
    for (const item of value) referencesIn(item, found)
  } else if (isObject(value)) {
    const target = value['_ref']
    if (typeof target === 'string') {
      const elsewhere =
        typeof value['_dataset'] === 'string' || value['_type'] === 'globalDocumentReference'
      const strong = value['_weak'] !== true && !elsewhere
      found.set(target, strong || found.get(target) === true)
    }
    for (const field of Object.values(value)) {
      if (typeof field === 'object') referencesIn(field, found)
    }
  }
  return found
}
