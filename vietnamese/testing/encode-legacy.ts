import { decodeLegacy, type LegacyEncoding } from '../encodings.ts'

/** The bytes of each letter that an encoding has, found by decoding all of one and two bytes. */
function lettersOf(encoding: LegacyEncoding): Map<string, number[]> {
  const letters = new Map<string, number[]>()
  const learn = (...bytes: number[]) => {
    const decoded = decodeLegacy(Uint8Array.from(bytes), encoding)
    if ('text' in decoded && decoded.text.length === 1 && !letters.has(decoded.text)) {
      letters.set(decoded.text, bytes)
    }
  }
  for (let byte = 0; byte < 256; byte++) learn(byte)
  for (let byte = 0; byte < 256; byte++) {
    if (/[a-z\u0080-\uffff]/i.test(String.fromCharCode(byte))) {
      for (let mark = 0x80; mark < 256; mark++) learn(byte, mark)
    }
  }
  return letters
}

const TABLES = {
  'windows-1258': lettersOf('windows-1258'),
  tcvn3: lettersOf('tcvn3'),
  vni: lettersOf('vni'),
} as const satisfies Record<LegacyEncoding, Map<string, number[]>>

/** True for a letter that an encoding has. */
export function hasLetter(letter: string, encoding: LegacyEncoding): boolean {
  return TABLES[encoding].has(letter)
}

/** Writes text in an old encoding, for tests. Windows-1258 keeps its tone marks apart. */
export function encodeLegacy(text: string, encoding: LegacyEncoding): Uint8Array {
  const table = TABLES[encoding]
  const bytes: number[] = []
  for (const letter of text.normalize('NFC')) {
    const own = table.get(letter)
    if (!own) throw new Error(`${encoding} has no ${letter}`)
    bytes.push(...own)
  }
  return Uint8Array.from(bytes)
}
