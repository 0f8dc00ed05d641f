/**
 * Fits weights of evidence to examples: a log-linear choice among the options of each example, by
 * gradient ascent on the likelihood with a normal prior of variance 1 on each weight, around what is
 * known of it already. Deterministic.
 */

/** What can be chosen from, each option with its evidence. */
export interface Example {
  readonly options: readonly { readonly evidence: readonly string[]; readonly isRight: boolean }[]
}

const STEPS = 400
const RATE = 0.5
const MOMENTUM = 0.9
/** Digits behind the point that make no difference any more. */
const DIGITS = 2

/**
 * The weight of each sign. The option with the largest sum of its signs' weights is to be chosen.
 *
 * @param examples those without a right option are passed over
 * @param fewest in how many options a sign has to be found; of rarer ones nothing can be learnt
 * @param before weights learnt from earlier examples, near which new ones are sought; 0 for signs it lacks.
 *   Signs that the examples lack keep theirs.
 */
export function fitWeights(
  examples: readonly Example[],
  fewest = 1,
  before: Readonly<Record<string, number>> = {},
): Record<string, number> {
  const known = examples.filter(({ options }) => options.some(({ isRight }) => isRight))
  const counts = new Map<string, number>()
  for (const { options } of known)
    for (const { evidence } of options)
      for (const sign of new Set(evidence)) counts.set(sign, (counts.get(sign) ?? 0) + 1)
  const signs = [...counts.keys()].filter((sign) => (counts.get(sign) ?? 0) >= fewest).toSorted()
  const numberOf = new Map(signs.map((sign, index) => [sign, index]))
  const numbered = known.map(({ options }) =>
    options.map(({ evidence, isRight }) => ({
      signs: evidence.flatMap((sign) => numberOf.get(sign) ?? []),
      isRight,
    })),
  )
  const prior = Float64Array.from(signs, (sign) => before[sign] ?? 0)
  const weights = prior.slice()
  const speed = new Float64Array(signs.length)
  for (let step = 0; step < STEPS; step++) {
    const slope = weights.map((weight, at) => (prior[at] as number) - weight)
    for (const options of numbered) addSlope(options, weights, slope)
    for (let at = 0; at < weights.length; at++) {
      speed[at] = MOMENTUM * (speed[at] as number) + (slope[at] as number) / numbered.length
      weights[at] = (weights[at] as number) + RATE * (speed[at] as number)
    }
  }
  const fitted = signs.map((sign, index): [string, number] => {
    return [sign, Number((weights[index] as number).toFixed(DIGITS))]
  })
  // Of what these examples lack nothing new is known.
  return { ...before, ...Object.fromEntries(fitted) }
}

interface Option {
  readonly signs: readonly number[]
  readonly isRight: boolean
}

/** Adds what one example says: its right options should be likelier than they are. */
function addSlope(options: readonly Option[], weights: Float64Array, slope: Float64Array): void {
  const sums = options.map(({ signs }) =>
    signs.reduce((sum, at) => sum + (weights[at] as number), 0),
  )
  const most = Math.max(...sums)
  const likely = sums.map((sum) => Math.exp(sum - most))
  const all = likely.reduce((sum, value) => sum + value, 0)
  const right = likely.reduce((sum, value, at) => sum + (options[at]?.isRight ? value : 0), 0)
  options.forEach(({ signs, isRight }, at) => {
    const value = likely[at] as number
    const change = (isRight ? value / right : 0) - value / all
    for (const sign of signs) slope[sign] = (slope[sign] as number) + change
  })
}
