const sentences = new Intl.Segmenter('vi', { granularity: 'sentence' })
const words = new Intl.Segmenter('vi', { granularity: 'word' })

/** Spaces, opening brackets and quotes, dashes and other points that lead on to what was cut off. */
const DANGLING = /[\s\p{Ps}\p{Pi}\p{Pd}\p{Po}]+$/u

/**
 * Shortens a text for a list: whole sentences while they fit, else whole words and an ellipsis.
 *
 * @param text plain text
 * @param limit the most characters (UTF-16 units) to give
 */
export function shorten(text: string, limit: number): string {
  const plain = text.replaceAll(/\s+/g, ' ').trim()
  if (plain.length <= limit) return plain
  const whole = fill(sentences.segment(plain), limit)
  // A lone short sentence says too little of a long text.
  if (whole.length > limit / 2) return whole
  return `${fill(words.segment(plain), limit - 1).replace(DANGLING, '')}…`
}

function fill(segments: Iterable<Intl.SegmentData>, limit: number): string {
  let filled = ''
  for (const { segment } of segments) {
    if (filled.length + segment.length > limit) break
    filled += segment
  }
  return filled.trim()
}
