/**
 * The operations of a Mendoza patch that the differ writes, by their number in the format
 * (the order of the table in the package `mendoza`). A patch is a flat list: an operation's
 * number followed by its operands.
 */
export const operation = {
  value: 0,
  blank: 2,
  returnIntoObjectPop: 14,
  returnIntoObjectSameKeyPop: 15,
  returnIntoArrayPop: 16,
  objectSetFieldValue: 17,
  objectDeleteField: 19,
  arrayAppendValue: 20,
  arrayAppendSlice: 21,
  stringAppendString: 22,
  stringAppendSlice: 23,
  pushFieldCopy: 10,
  pushFieldBlank: 11,
  pushElementCopy: 12,
  pushElementBlank: 13,
} as const

export type JsonObject = { readonly [key: string]: unknown }

/**
 * How one value turns into another.
 *
 * - `same`: nothing changed.
 * - `replace`: the new value is written whole.
 * - `modify`: the operations run on a copy of the old value (objects).
 * - `rebuild`: the operations fill an empty value, taking slices of the old one (arrays, strings).
 */
export type Change =
  | { readonly kind: 'same' }
  | { readonly kind: 'replace'; readonly value: unknown }
  | { readonly kind: 'modify'; readonly operations: readonly unknown[] }
  | { readonly kind: 'rebuild'; readonly operations: readonly unknown[] }

export const same: Change = { kind: 'same' }

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
