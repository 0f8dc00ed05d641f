/**
 * All matches of a pattern in a text, as `matchAll` finds them. That makes a copy of the pattern each
 * time, which takes longer than a paragraph does to look through.
 *
 * @param pattern with the flag `g`, without which it would find its first match for ever
 */
export function matchesOf(pattern: RegExp, text: string): RegExpExecArray[] {
  if (!pattern.global) throw new TypeError(`A pattern without the flag g: ${pattern.source}`)
  const matches: RegExpExecArray[] = []
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    matches.push(match)
    if (match[0] === '') pattern.lastIndex++
  }
  return matches
}
