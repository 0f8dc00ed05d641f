/** Bytes to text: which encoding they are in, and what to refuse. */
import {
  bytesOfWindows1252,
  decodeLegacy,
  type LegacyEncoding,
} from '../../vietnamese/encodings.ts'
import { composed, isBlank } from '../../vietnamese/letters.ts'
import { isWellSpelled } from '../../vietnamese/spelling.ts'
import { RefusedFile } from './refusal.ts'

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | LegacyEncoding

export interface DecodedText {
  /** Composed (NFC), without a byte order mark. */
  readonly text: string
  readonly encoding: Encoding
}

const LEGACY: readonly LegacyEncoding[] = ['windows-1258', 'tcvn3', 'vni']
/** Share of the words with other than ASCII letters that must be Vietnamese in an old encoding. */
const CERTAIN = 0.7
/**
 * Below this share, Unicode text is looked at for letters of ABC and VNI fonts. Some of their words are
 * Vietnamese as they stand ("chÝ", "vÒ"), so that a text of such may look half right.
 */
const DOUBTFUL = 0.8
/** So much more of the words must be Vietnamese after the change. */
const CLEARLY_MORE = 0.15
/** So many words must speak for such letters: a lone « or ® is a sign, not an ô or a đ. */
const FEWEST_WORDS = 4
/** One control character in so many others is an accident; more is a binary file. */
const CONTROLS_PER = 100
/** A byte in so many is zero at one parity when Western text is UTF-16. */
const ZERO_SHARE = 0.2

/**
 * Decodes a text file. Byte order marks are believed; then UTF-16 is told by its zero bytes, UTF-8
 * by being valid, and an old Vietnamese encoding by giving Vietnamese syllables.
 *
 * @throws RefusedFile with the position of the first byte that could not be read
 */
export function decodeText(file: string, bytes: Uint8Array): DecodedText {
  const utf16 = utf16Of(bytes)
  const decoded = utf16 ? decodeUtf16(file, bytes, utf16) : decodeBytes(file, bytes)
  const text = repairFontLetters(decoded.text.split('\n'))
  const encoding = text.encoding ?? decoded.encoding
  const result = { text: composed(text.lines.join('\n')), encoding }
  if (isBlank(result.text)) throw new RefusedFile('empty', file)
  return result
}

/**
 * Mends lines whose letters are those of an ABC or VNI font: in a Unicode file they stand as the
 * Windows-1252 letters of the same bytes ("C«ng an tØnh"). Lines are judged together, and all are
 * left alone unless they are Vietnamese after the change and not before.
 */
export function repairFontLetters(lines: readonly string[]): {
  readonly lines: readonly string[]
  readonly encoding?: LegacyEncoding
} {
  const suspects = new Map<number, Uint8Array>()
  for (const [index, line] of lines.entries()) {
    const bytes = /[^\0-\x7f]/.test(line) ? bytesOfWindows1252(line) : undefined
    if (bytes) suspects.set(index, bytes)
  }
  if (suspects.size === 0) return { lines }
  const printed = [...suspects.keys()].map((index) => lines[index] ?? '')
  const { words, share } = weigh(printed.join('\n'))
  if (words < FEWEST_WORDS || share >= DOUBTFUL) return { lines }
  for (const encoding of ['tcvn3', 'vni'] as const) {
    const mended = [...suspects].map(
      ([index, bytes]) => [index, decodeLegacy(bytes, encoding)] as const,
    )
    const texts = new Map(
      mended.flatMap(([index, decoded]) => ('text' in decoded ? [[index, decoded.text]] : [])),
    )
    if (texts.size !== suspects.size) continue
    const mendedShare = weigh([...texts.values()].join('\n')).share
    if (mendedShare >= Math.max(CERTAIN, share + CLEARLY_MORE)) {
      return { lines: lines.map((line, index) => texts.get(index) ?? line), encoding }
    }
  }
  return { lines }
}

function decodeBytes(file: string, bytes: Uint8Array): DecodedText {
  refuseControls(file, bytes)
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' }
  } catch {
    return decodeOld(file, bytes)
  }
}

function decodeOld(file: string, bytes: Uint8Array): DecodedText {
  const readings = LEGACY.map((encoding) => {
    const decoded = decodeLegacy(bytes, encoding)
    const badByte = 'badByte' in decoded ? decoded.badByte : undefined
    // A file is judged by what comes before the byte that stopped it.
    const whole =
      'text' in decoded ? decoded : decodeLegacy(bytes.subarray(0, decoded.badByte), encoding)
    const text = 'text' in whole ? whole.text : ''
    return { encoding, text, badByte, share: weigh(text).share }
  })
  const best = readings.toSorted(
    (one, other) =>
      other.share - one.share || (other.badByte ?? Infinity) - (one.badByte ?? Infinity),
  )[0]
  if (!best || best.share < CERTAIN) {
    throw new RefusedFile('undecodable', file, {
      ...placeAt(bytes, firstInvalidUtf8(bytes)),
      what: 'UTF-8, UTF-16, Windows-1258, TCVN3 (ABC), VNI',
    })
  }
  if (best.badByte !== undefined) {
    throw new RefusedFile('undecodable', file, {
      ...placeAt(bytes, best.badByte),
      what: best.encoding,
    })
  }
  return { text: best.text, encoding: best.encoding }
}

/** How many words have other than ASCII letters, and which share of them is Vietnamese (0 of none). */
function weigh(text: string): { words: number; share: number } {
  let words = 0
  let vietnamese = 0
  for (const token of text.split(/[\s\x21-\x40\x5b-\x60\x7b-\x7f‘’“”–—…•]+/)) {
    if (!/[^\0-\x7f]/.test(token)) continue
    words++
    // Capital abbreviations ("HĐND") are no syllables and no sign of a wrong reading.
    if (isWellSpelled(token) || /^[A-ZĐ]{2,8}$/.test(token)) vietnamese++
  }
  return { words, share: words === 0 ? 0 : vietnamese / words }
}

function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  const zeros = [0, 0]
  for (let index = 0; index < bytes.length; index++) {
    if (bytes[index] === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1
  }
  const [even = 0, odd = 0] = zeros
  const enough = (bytes.length / 2) * ZERO_SHARE
  const guess =
    odd > enough && even === 0 ? 'utf-16le' : even > enough && odd === 0 ? 'utf-16be' : undefined
  return guess && isLatin(new TextDecoder(guess).decode(bytes)) ? guess : undefined
}

/** Without a mark, only what reads as Latin script is taken for UTF-16: any two bytes are some letter. */
function isLatin(text: string): boolean {
  const others = text.match(/[^\t\n\r\x20-\u036f\u1e00-\u20cf]/g) ?? []
  return others.length * CONTROLS_PER <= text.length
}

function decodeUtf16(
  file: string,
  bytes: Uint8Array,
  encoding: 'utf-16le' | 'utf-16be',
): DecodedText {
  if (bytes.length % 2 === 1) {
    throw new RefusedFile('undecodable', file, {
      ...placeAt(bytes, bytes.length - 1),
      what: encoding,
    })
  }
  const text = new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes)
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const unitAt = (index: number) => view.getUint16(index * 2, encoding === 'utf-16le')
  for (let index = 0; index < text.length; index++) {
    const unit = unitAt(index)
    const isPair =
      isHighSurrogate(unit) && index + 1 < text.length && isLowSurrogate(unitAt(index + 1))
    if (isPair) index++
    else if (isHighSurrogate(unit) || isLowSurrogate(unit)) {
      throw new RefusedFile('undecodable', file, {
        ...placeAt(bytes, index * 2),
        what: encoding,
      })
    } else if (unit === 0) throw new RefusedFile('binary', file, { position: index * 2 })
  }
  return { text: text.replace(/^\ufeff/, ''), encoding }
}

const LINE_FEED = 0x0a

const isHighSurrogate = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff
const isLowSurrogate = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff

/** Refuses bytes that no text has: a zero, or many control characters. DOS ended files with 0x1A. */
function refuseControls(file: string, bytes: Uint8Array): void {
  let controls = 0
  let first = -1
  for (let index = 0; index < bytes.length; index++) {
    const byte = bytes[index] ?? 0
    if (byte >= 0x20 || (byte >= 0x09 && byte <= 0x0d)) continue
    if (byte === 0) throw new RefusedFile('binary', file, { position: index })
    if (byte === 0x1a && index === bytes.length - 1) continue
    controls++
    if (first < 0) first = index
  }
  if (controls * CONTROLS_PER > bytes.length) {
    throw new RefusedFile('binary', file, { position: first })
  }
}

/** An offset with its line. In UTF-16, too, a line end has its byte, beside a zero. */
function placeAt(bytes: Uint8Array, position: number): { position: number; line: number } {
  let line = 1
  for (let index = 0; index < position; index++) if (bytes[index] === LINE_FEED) line++
  return { position, line }
}

/** Offset of the first byte that begins no valid sequence of UTF-8 (The Unicode Standard, table 3-7). */
function firstInvalidUtf8(bytes: Uint8Array): number {
  let index = 0
  while (index < bytes.length) {
    const length = utf8LengthAt(bytes, index)
    if (length === 0) return index
    index += length
  }
  return bytes.length
}

function utf8LengthAt(bytes: Uint8Array, index: number): number {
  const first = bytes[index] ?? 0
  if (first < 0x80) return 1
  const length = first < 0xc2 ? 0 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : first < 0xf5 ? 4 : 0
  const second = bytes[index + 1] ?? 0
  const low = first === 0xe0 ? 0xa0 : first === 0xf0 ? 0x90 : 0x80
  const high = first === 0xed ? 0x9f : first === 0xf4 ? 0x8f : 0xbf
  if (length === 0 || second < low || second > high) return 0
  for (let offset = 2; offset < length; offset++) {
    if (((bytes[index + offset] ?? 0) & 0xc0) !== 0x80) return 0
  }
  return length
}
