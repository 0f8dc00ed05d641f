import { isObject } from './operations.ts'

/** Whether two JSON values are the same; a field that is `undefined` counts as absent. */
export function equal(left: unknown, right: unknown): boolean {
  if (left === right) return true
  if (Array.isArray(left)) {
    if (!Array.isArray(right) || left.length !== right.length) return false
    for (let index = 0; index < left.length; index++) {
      if (!equal(left[index], right[index])) return false
    }
    return true
  }
  if (!isObject(left) || !isObject(right)) return false
  for (const key in left) {
    if (left[key] !== undefined && !(Object.hasOwn(right, key) && equal(left[key], right[key]))) {
      return false
    }
  }
  for (const key in right) {
    if (right[key] !== undefined && (!Object.hasOwn(left, key) || left[key] === undefined)) {
      return false
    }
  }
  return true
}
