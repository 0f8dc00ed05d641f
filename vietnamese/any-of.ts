import { latin } from './latin.ts'

/**
 * Whether a text matches any of the patterns, in one or two looks instead of one for each. Patterns
 * keep their own `i`; all ask for Latin letters. None may name its groups or refer back to them.
 */
export function anyOf(patterns: readonly RegExp[]): (text: string) => boolean {
  const parts = Map.groupBy(patterns, ({ ignoreCase }) => ignoreCase)
  const joined = [...parts].map(([ignoresCase, some]) =>
    latin(
      new RegExp(some.map(({ source }) => `(?:${source})`).join('|'), ignoresCase ? 'iu' : 'u'),
    ),
  )
  return (text) => joined.some((pattern) => pattern.test(text))
}
