/** Names of signs, of which each counts for or against what a line may be. */

/** A sign's name, and whether it holds. */
export type Sign = readonly [name: string, holds: boolean]

/** The names of the signs that hold. */
export function holding(signs: readonly Sign[]): string[] {
  return signs.filter(([, holds]) => holds).map(([name]) => name)
}

/** How much signs count together, on top of `from`; those without a weight count nothing. */
export function sumOfWeights(
  weights: ReadonlyMap<string, number>,
  signs: readonly string[],
  from = 0,
): number {
  return signs.reduce((sum, sign) => sum + (weights.get(sign) ?? 0), from)
}

/** The first of the bounds that a number stays below, as a sign's name. */
export function below(name: string, value: number, bounds: readonly number[]): string {
  const bound = bounds.find((upper) => value < upper)
  return bound === undefined ? `${name} >= ${bounds.at(-1)}` : `${name} < ${bound}`
}
