import { generateKey } from './ids.ts'
import { isObject } from './document.ts'
import type { Mutation, PatchOperations } from './mutations.ts'

/** The value with a `_key` on every object in an array that has none. Gives back what needs none. */
export function withArrayKeys(value: unknown, inArray = false): unknown {
  if (Array.isArray(value)) {
    const items = value.map((item) => withArrayKeys(item, true))
    return items.some((item, index) => item !== value[index]) ? items : value
  }
  if (!isObject(value)) return value
  const entries = Object.entries(value).map(
    ([name, field]) => [name, withArrayKeys(field)] as const,
  )
  const keyless = inArray && typeof value['_key'] !== 'string'
  if (!keyless && entries.every(([name, field]) => field === value[name])) return value
  const filled = Object.fromEntries(entries)
  return keyless ? { ...filled, _key: generateKey() } : filled
}

/** The mutation with keys in everything it writes, as `autoGenerateArrayKeys` asks for. */
export function mutationWithArrayKeys(mutation: Mutation): Mutation {
  if ('delete' in mutation) return mutation
  if (!('patch' in mutation)) return withArrayKeys(mutation) as Mutation
  const { patch } = mutation
  const keyed: PatchOperations = {}
  if (patch.set) keyed.set = withArrayKeys(patch.set) as typeof patch.set
  if (patch.setIfMissing) {
    keyed.setIfMissing = withArrayKeys(patch.setIfMissing) as typeof patch.setIfMissing
  }
  if (patch.insert) {
    keyed.insert = { ...patch.insert, items: withArrayKeys(patch.insert.items) as unknown[] }
  }
  return { patch: { ...patch, ...keyed } }
}
