const { charCodeAt } = String.prototype

/**
 * The UTF-16 unit at an offset inside the text, for loops over all of its letters. The engine keeps
 * whole texts, pieces of others and joined ones in different ways, and once it has met several at
 * one place it looks for `text.charCodeAt` anew at each letter, which takes longer than the reading.
 */
export function unitAt(text: string, at: number): number {
  return charCodeAt.call(text, at)
}
