/**
 * The function with its answers remembered. Names of people, bodies and places come again from
 * report to report. When `limit` answers are kept, all are forgotten at once.
 */
export function memoized<Answer>(
  answer: (text: string) => Answer,
  limit = 20_000,
): (text: string) => Answer {
  let known = new Map<string, Answer>()
  return (text) => {
    const kept = known.get(text)
    if (kept !== undefined) return kept
    // A cleared map stays linked to what it holds next, and once it is old it keeps all of that alive.
    if (known.size >= limit) known = new Map()
    const fresh = answer(text)
    known.set(text, fresh)
    return fresh
  }
}
