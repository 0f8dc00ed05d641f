/** One value of a closed vocabulary: what is stored, and what an editor reads. */
export interface Choice<Value extends string = string> {
  readonly value: Value
  readonly title: string
}

/**
 * Finds the Vietnamese title of a stored value.
 *
 * @param choices the vocabulary
 * @param value the stored value, as a document holds it
 * @returns its title; the value itself when the vocabulary does not know it; undefined without a value
 */
export function titleOf(choices: readonly Choice[], value: string | undefined): string | undefined {
  if (!value) return undefined
  return choices.find((choice) => choice.value === value)?.title ?? value
}
