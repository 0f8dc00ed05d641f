/**
 * Patterns of Latin letters. `\p{L}` asks for the letters of all scripts, of capitals alone some 640
 * ranges, and engines write them out in every place of every pattern: a pattern of a person's name
 * takes more than a millisecond to compile, and twice as long to match as one of Latin letters.
 */

/** The letters of Vietnamese and of the names of Europeans in it: Unicode blocks, or parts of them. */
const BLOCKS = [
  [0x0041, 0x017f],
  [0x018f, 0x018f],
  [0x01a0, 0x01b0],
  [0x0218, 0x021b],
  [0x0259, 0x0259],
  [0x1ea0, 0x1ef9],
] as const

const L = rangesOf(/\p{L}/u)
const CLASSES: Readonly<Record<string, string>> = {
  L,
  Lu: rangesOf(/\p{Lu}/u),
  Ll: rangesOf(/\p{Ll}/u),
  M: '\u0300-\u036f',
}
/** With `i` a small letter is a capital. */
const CASELESS: Readonly<Record<string, string>> = { ...CLASSES, Lu: L, Ll: L }

function rangesOf(isOne: RegExp): string {
  let ranges = ''
  for (const [first, last] of BLOCKS) {
    for (let from = first; from <= last; from++) {
      let to = from
      while (to <= last && isOne.test(String.fromCharCode(to))) to++
      if (to === from) continue
      ranges += String.fromCharCode(from)
      if (to - from > 1) ranges += `-${String.fromCharCode(to - 1)}`
      from = to
    }
  }
  return ranges
}

/** What is escaped, what opens and closes a class, what stands for any letter, letters of two units. */
const PARTS = /\\p\{(?<name>L|Lu|Ll|M)\}|\\.|\[\^?|[\].\u{10000}-\u{10ffff}]/gsu
/** What a letter of two units may match, or is one, and escapes that only the flag `u` knows. */
const OF_UNITS = /^(?:\\[DSWPpu]|[\u{10000}-\u{10ffff}])/u

/**
 * The same pattern with only Latin letters where it says `\p{L}`, `\p{Lu}` or `\p{Ll}`, and the marks
 * that belong to them for `\p{M}`. Texts are asked composed (NFC). The flag `u` stays where it keeps
 * the halves of a letter of two units together, as in `.` and `[^,]`; elsewhere it costs time alone.
 *
 * @param pattern with the flag `u`
 */
export function latin(pattern: RegExp): RegExp {
  const classes = pattern.ignoreCase ? CASELESS : CLASSES
  let isInClass = false
  let takesAny = false
  const source = pattern.source.replace(PARTS, (part: string, name: string | undefined) => {
    const letters = name && classes[name]
    if (letters) return isInClass ? letters : `[${letters}]`
    if (part === ']') isInClass = false
    else if (OF_UNITS.test(part)) takesAny = true
    else if (!isInClass && !part.startsWith('\\')) {
      takesAny ||= part !== '['
      isInClass = part !== '.'
    }
    return part
  })
  return new RegExp(source, takesAny ? pattern.flags : pattern.flags.replace('u', ''))
}
