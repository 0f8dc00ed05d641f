/** A small generator of numbers below `limit` that gives the same ones every time. */
export function numbersFrom(seed: number): (limit: number) => number {
  let state = seed + 1
  return (limit) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * limit)
  }
}
