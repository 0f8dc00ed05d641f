/**
 * The encodings in which Vietnamese was kept before Unicode, as data, and their decoding.
 *
 * Sources: Windows-1258 as Microsoft's code page table gives it, its tone marks being combining
 * letters of their own; TCVN 5712:1993 (glibc's TCVN5712-1 holds the same table) as the ABC fonts of
 * Windows (".VnTime") used it, with the punctuation of Windows-1252 from 0x80 to 0x9F, where the
 * standard has capital letters that these fonts had not; VNI-Windows from VNI Software's own keyboard
 * and font tables: a letter, then a byte for its mark.
 */

/** Encodings of one byte a letter, or a letter and a mark. */
export type LegacyEncoding = 'windows-1258' | 'tcvn3' | 'vni'

/** Decoded text in composed form (NFC), or where decoding stopped. */
export type Decoded =
  | { readonly text: string }
  | {
      /** Offset of the first byte, from 0, that the encoding has no letter for. */
      readonly badByte: number
    }

/** Stands in the tables for a byte without a meaning. */
const NONE = '\ufffd'

/** 0x80 to 0x9F of Windows-1252, which the other two share. */
const WINDOWS_PUNCTUATION = `€${NONE}‚ƒ„…†‡ˆ‰Š‹Œ${NONE}Ž${NONE}${NONE}‘’“”•–—˜™š›œ${NONE}žŸ`

/** 0xA0 to 0xBF of Latin-1. */
const LATIN_SIGNS = '\u00a0¡¢£¤¥¦§¨©ª«¬\u00ad®¯°±²³´µ¶·¸¹º»¼½¾¿'

/** 0x80 to 0xFF. Where Windows-1252 has Š, Ž, š and ž, Windows-1258 has nothing. */
const WINDOWS_1258 =
  WINDOWS_PUNCTUATION.replace(/[ŠŽšž]/g, NONE) +
  LATIN_SIGNS +
  'ÀÁÂĂÄÅÆÇÈÉÊË\u0300ÍÎÏĐÑ\u0309ÓÔƠÖ×ØÙÚÛÜƯ\u0303ß' +
  'àáâăäåæçèéêë\u0301íîïđñ\u0323óôơö÷øùúûüư₫ÿ'

/** 0x80 to 0xFF. From 0xB0 five combining tone marks. */
const TCVN3 =
  WINDOWS_PUNCTUATION +
  '\u00a0ĂÂÊÔƠƯĐăâêôơưđẰ\u0300\u0309\u0303\u0301\u0323àảãáạẲằẳẵắẴ' +
  'ẮẦẨẪẤỀặầẩẫấậèỂẻẽéẹềểễếệìỉỄẾỒĩíịòỔỏõóọồổỗốộờởỡớợùỖủũúụừửữứựỳỷỹýỵỐ'

/** 0x80 to 0xFF of Windows-1252, in whose letters VNI and ABC texts show when taken for it. */
const WINDOWS_1252 =
  WINDOWS_PUNCTUATION +
  LATIN_SIGNS +
  'ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞßàáâãäåæçèéêëìíîïðñòóôõö÷øùúûüýþÿ'

/** Bytes of VNI that are letters by themselves. */
const VNI_LETTERS: ReadonlyMap<number, string> = new Map([
  [0xc6, 'Ỉ'],
  [0xcc, 'Ì'],
  [0xcd, 'Í'],
  [0xce, 'Ỵ'],
  [0xd1, 'Đ'],
  [0xd2, 'Ị'],
  [0xd3, 'Ĩ'],
  [0xd4, 'Ơ'],
  [0xd6, 'Ư'],
  [0xe6, 'ỉ'],
  [0xec, 'ì'],
  [0xed, 'í'],
  [0xee, 'ỵ'],
  [0xf1, 'đ'],
  [0xf2, 'ị'],
  [0xf3, 'ĩ'],
  [0xf4, 'ơ'],
  [0xf6, 'ư'],
])

const TONES = { grave: '\u0300', acute: '\u0301', hook: '\u0309', tilde: '\u0303', dot: '\u0323' }
const BREVE = '\u0306'
const CIRCUMFLEX = '\u0302'

/** Bytes of VNI that mark the letter before them; those of capitals are 0x20 less. */
const VNI_MARKS: ReadonlyMap<number, string> = new Map(
  (
    [
      [0xf8, TONES.grave],
      [0xf9, TONES.acute],
      [0xfb, TONES.hook],
      [0xf5, TONES.tilde],
      [0xef, TONES.dot],
      [0xe2, CIRCUMFLEX],
      [0xe0, CIRCUMFLEX + TONES.grave],
      [0xe1, CIRCUMFLEX + TONES.acute],
      [0xe5, CIRCUMFLEX + TONES.hook],
      [0xe3, CIRCUMFLEX + TONES.tilde],
      [0xe4, CIRCUMFLEX + TONES.dot],
      [0xea, BREVE],
      [0xe8, BREVE + TONES.grave],
      [0xe9, BREVE + TONES.acute],
      [0xfa, BREVE + TONES.hook],
      [0xfc, BREVE + TONES.tilde],
      [0xeb, BREVE + TONES.dot],
    ] as const
  ).flatMap(([byte, mark]): [number, string][] => [
    [byte, mark],
    [byte - 0x20, mark],
  ]),
)

const VNI_SIGNS = WINDOWS_PUNCTUATION + LATIN_SIGNS

/**
 * Decodes the bytes of an old encoding, tone marks composed with their letters.
 *
 * @returns the text, or the first byte that the encoding has no meaning for
 */
export function decodeLegacy(bytes: Uint8Array, encoding: LegacyEncoding): Decoded {
  if (encoding === 'vni') return decodeVni(bytes)
  return decodeTable(bytes, encoding === 'tcvn3' ? TCVN3 : WINDOWS_1258)
}

/**
 * Gives the bytes that a text was read from when it was taken for Windows-1252, as word processors
 * do with the letters of ABC and VNI fonts ("C«ng an tØnh" is "Công an tỉnh").
 *
 * @returns undefined when a letter is not of Windows-1252
 */
export function bytesOfWindows1252(text: string): Uint8Array | undefined {
  const bytes = new Uint8Array(text.length)
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    const high = code < 0x80 ? code - 0x80 : WINDOWS_1252.indexOf(text.charAt(index))
    if (code === 0xfffd || (code >= 0x80 && high < 0)) return undefined
    bytes[index] = high + 0x80
  }
  return bytes
}

function decodeTable(bytes: Uint8Array, table: string): Decoded {
  const letters: string[] = []
  for (const [index, byte] of bytes.entries()) {
    const letter = byte < 0x80 ? String.fromCharCode(byte) : table.charAt(byte - 0x80)
    if (letter === NONE) return { badByte: index }
    letters.push(letter)
  }
  return { text: letters.join('').normalize('NFC') }
}

function decodeVni(bytes: Uint8Array): Decoded {
  const letters: string[] = []
  for (const [index, byte] of bytes.entries()) {
    const letter =
      byte < 0x80
        ? String.fromCharCode(byte)
        : (VNI_LETTERS.get(byte) ?? (byte < 0xc0 ? VNI_SIGNS.charAt(byte - 0x80) : undefined))
    if (letter !== undefined) {
      if (letter === NONE) return { badByte: index }
      letters.push(letter)
      continue
    }
    const marked = markedLetter(letters.at(-1), VNI_MARKS.get(byte))
    if (marked === undefined) return { badByte: index }
    letters[letters.length - 1] = marked
  }
  return { text: letters.join('').normalize('NFC') }
}

/** A letter under a mark, when Vietnamese has that one letter. */
function markedLetter(letter: string | undefined, mark: string | undefined): string | undefined {
  if (letter === undefined || mark === undefined || !/^[aeouyơư]$/i.test(letter)) return undefined
  const marked = (letter + mark).normalize('NFC')
  return marked.length === 1 ? marked : undefined
}
