import type { TreeNode } from './tree.ts'

/**
 * A call, inside a parsed query, of a function that groq-js does not have.
 *
 * groq-js keeps its functions to itself, so the call is written as a lookup it does evaluate: an
 * object expression collects the values of the arguments, gets a prototype of ours through its
 * `__proto__` attribute, and an attribute of that prototype computes the result. A query text
 * cannot build such a node, since it cannot make a prototype that computes.
 *
 * @param compute is given the values of the arguments as plain data and returns plain data
 */
export function hostCall(
  compute: (...values: readonly unknown[]) => unknown,
  args: readonly TreeNode[],
): TreeNode {
  const prototype = {
    hasOwnProperty: (name: PropertyKey) => name === RESULT,
    get [RESULT](): unknown {
      const values = this as unknown as Record<string, unknown>
      return compute(...args.map((_, index) => values[`${index}`]))
    },
  }
  const attributes = [
    { type: 'ObjectAttributeValue', name: '__proto__', value: { type: 'Value', value: prototype } },
    ...args.map((value, index) => ({ type: 'ObjectAttributeValue', name: `${index}`, value })),
  ]
  return { type: 'AccessAttribute', base: { type: 'Object', attributes }, name: RESULT }
}

const RESULT = 'result'
