import { isObject, type JsonObject } from './document.ts'

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

/**
 * A reference may be weak because its target is not published yet, and ask to become strong when
 * its own document is published.
 */
export function becomesStrong(reference: JsonObject): boolean {
  const wish = reference['_strengthenOnPublish']
  return typeof reference['_ref'] === 'string' && isObject(wish) && wish['weak'] !== true
}

/** The ids that a value refers to with references that become strong when it is published. */
export function referencesToStrengthenIn(value: unknown, found = new Set<string>()): Set<string> {
  if (isObject(value) && becomesStrong(value)) found.add(String(value['_ref']))
  if (isObject(value) || Array.isArray(value)) {
    for (const item of Object.values(value)) referencesToStrengthenIn(item, found)
  }
  return found
}
