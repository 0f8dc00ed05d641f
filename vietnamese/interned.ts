/**
 * The same text as the engine keeps its own names: once. Two such texts are told apart by where they
 * are and not by their letters, which is quicker for what is compared all the time.
 */
export function interned(text: string): string {
  NAMES[text] = true
  let own = text
  for (const name in NAMES) own = name
  delete NAMES[text]
  return own
}

/** Holds one name at a time; names of members are what the engine keeps so. */
const NAMES = Object.create(null) as Record<string, true>
