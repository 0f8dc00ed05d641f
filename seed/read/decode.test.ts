import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decodeLegacy } from '../../vietnamese/encodings.ts'
import { encodeLegacy } from '../../vietnamese/testing/encode-legacy.ts'
import { decodeText, repairFontLetters, type DecodedText, type Encoding } from './decode.ts'
import { RefusedFile } from './refusal.ts'

const REPORT = `Hội đồng nhân dân tỉnh Mẫu họp kỳ thứ năm

04/03/2025 – 08:15

Sáng 3-3, đồng chí Nguyễn Văn A chủ trì phiên họp; các đại biểu thảo luận về “đầu tư công”.`

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

function utf16(text: string, littleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2))
  for (let index = 0; index < text.length; index++) {
    view.setUint16(index * 2, text.charCodeAt(index), littleEndian)
  }
  return new Uint8Array(view.buffer)
}

/** Where a text can be read, it is one of these. */
const WAYS: readonly [string, Encoding, (text: string) => Uint8Array][] = [
  ['UTF-8', 'utf-8', utf8],
  ['UTF-8 with a mark', 'utf-8', (text) => utf8(`\ufeff${text}`)],
  ['UTF-8, decomposed', 'utf-8', (text) => utf8(text.normalize('NFD'))],
  ['UTF-16 LE', 'utf-16le', (text) => utf16(text, true)],
  ['UTF-16 LE with a mark', 'utf-16le', (text) => utf16(`\ufeff${text}`, true)],
  ['UTF-16 BE', 'utf-16be', (text) => utf16(text, false)],
  ['UTF-16 BE with a mark', 'utf-16be', (text) => utf16(`\ufeff${text}`, false)],
  ['Windows-1258', 'windows-1258', (text) => encodeLegacy(text, 'windows-1258')],
  ['TCVN3', 'tcvn3', (text) => encodeLegacy(text, 'tcvn3')],
  ['VNI', 'vni', (text) => encodeLegacy(text, 'vni')],
  [
    'UTF-8 with the letters of an ABC font',
    'tcvn3',
    (text) => utf8(new TextDecoder('windows-1252').decode(encodeLegacy(text, 'tcvn3'))),
  ],
  [
    'UTF-16 with the letters of a VNI font',
    'vni',
    (text) => utf16(new TextDecoder('windows-1252').decode(encodeLegacy(text, 'vni')), true),
  ],
]

test.each(WAYS)('%s is recognised and gives every letter', (_, encoding, encode) => {
  expect(decodeText('a.txt', encode(REPORT))).toEqual({ text: REPORT, encoding })
})

const SYLLABLES = REPORT.split(/[\s\d,;.:–“”-]+/).filter((word) => /[^\0-\x7f]/.test(word))

test.each(WAYS)('%s gives every text back', (_, _encoding, encode) => {
  const words = fc.array(fc.constantFrom(...SYLLABLES, 'ban', '2025', '\n'), { minLength: 5 })
  fc.assert(
    fc.property(words, (list) => {
      const text = `${list.join(' ')} đồng chí Nguyễn Văn A thảo luận`
      expect(decodeText('a.txt', encode(text)).text).toBe(text)
    }),
  )
})

test('letters of an ABC font are told where most words are Vietnamese as they stand', () => {
  const text = 'chí Hội chí về chí về đồng chí Nguyễn Văn A thảo luận'
  const [, , encode] = WAYS.find(([name]) => name.includes('ABC')) as (typeof WAYS)[number]
  expect(decodeText('a.txt', encode(text))).toEqual({ text, encoding: 'tcvn3' })
  const french = 'À Ý về chí, été à Genève où le comité s’était réuni'
  expect(decodeText('a.txt', utf8(french)).text).toBe(french)
})

test.each<[string, Uint8Array, string, number | undefined]>([
  ['nothing', new Uint8Array(), 'empty', undefined],
  ['only a mark', Uint8Array.of(0xef, 0xbb, 0xbf), 'empty', undefined],
  ['only spaces', utf8(' \n\u00a0\u200b\r\n'), 'empty', undefined],
  ['a zero among letters', Uint8Array.of(65, 66, 0, 67), 'binary', 2],
  ['a zero in text that could be two-byte letters', utf8('Hội đồng\0nhân dân'), 'binary', 13],
  ['control characters', Uint8Array.of(65, 1, 2, 3, 66), 'binary', 1],
  [
    'UTF-8 with a byte that is none',
    Uint8Array.of(...utf8('Đồng chí '), 0xff, 65),
    'undecodable',
    13,
  ],
  ['UTF-8 that ends in a letter', utf8('Hội đồ').subarray(0, -1), 'undecodable', 8],
  ['a surrogate in UTF-8', Uint8Array.of(65, 0xed, 0xa0, 0x80), 'undecodable', 1],
  ['bytes of no encoding', Uint8Array.of(0x80, 0x90, 0xa0, 0xb0, 65), 'undecodable', 0],
  ['half a letter of UTF-16', Uint8Array.of(0xff, 0xfe, 65, 0, 66), 'undecodable', 4],
  ['half a pair of UTF-16', Uint8Array.of(0xff, 0xfe, 65, 0, 0, 0xd8, 65, 0), 'undecodable', 4],
  [
    'one bad byte in Windows-1258',
    Uint8Array.of(...encodeLegacy('Hội đồng nhân dân tỉnh ', 'windows-1258'), 0x8d, 65),
    'undecodable',
    26,
  ],
])('%s is refused', (_, bytes, code, position) => {
  expect(() => decodeText('b.txt', bytes)).toThrow(
    expect.objectContaining({ name: 'RefusedFile', file: 'b.txt', code, position }),
  )
})

test.each([
  ['UTF-8', Uint8Array.of(...utf8('Một\r\nhai\nĐồng '), 0xff, 65)],
  ['UTF-16', Uint8Array.of(0xff, 0xfe, 65, 0, 10, 0, 10, 0, 0, 0xd8, 65, 0)],
])('what cannot be decoded is named by its line: %s', (_, bytes) => {
  expect(() => decodeText('b.txt', bytes)).toThrow(
    expect.objectContaining({
      line: 3,
      messageForEditors: expect.stringContaining('(dòng 3, byte '),
    }),
  )
})

test.each([
  ['signs of Latin-1 among Vietnamese', 'Giá 5 £ – “Hà Nội®” «đầu tư» © Báo Mẫu'],
  ['a lone sign', 'Product® of « Acme »'],
  ['another language', 'Le café où l’été dernier José chantait à Besançon'],
  ['English', 'Nothing here is Vietnamese'],
  ['letters beyond the plane', 'Hội đồng 👍 𝄞'],
])('%s stays as it is', (_, text) => {
  expect(decodeText('c.txt', utf8(text)).text).toBe(text)
})

test('only the lines in font letters are mended', () => {
  const shown = (text: string) =>
    new TextDecoder('windows-1252').decode(encodeLegacy(text, 'tcvn3'))
  const lines = ['Đúng mã', shown('Công an tỉnh đẩy mạnh xây dựng'), 'plain']
  expect(repairFontLetters(lines)).toEqual({
    lines: ['Đúng mã', 'Công an tỉnh đẩy mạnh xây dựng', 'plain'],
    encoding: 'tcvn3',
  })
})

test('whatever the bytes, they are refused or every one of them counts', () => {
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 200 }),
    fc.tuple(fc.nat(REPORT.length), fc.uint8Array({ maxLength: 8 })).map(([at, added]) => {
      const whole = utf8(REPORT)
      return Uint8Array.of(...whole.subarray(0, at), ...added, ...whole.subarray(at))
    }),
  )
  fc.assert(
    fc.property(bytes, (input) => {
      const decoded = decodedOrRefused(input)
      return decoded instanceof RefusedFile || saysAll(decoded.text, decoded.encoding, input)
    }),
    { numRuns: 2000, examples: [[utf8('!\u034f')]] },
  )
})

/** Lets every error pass that is no refusal. */
function decodedOrRefused(bytes: Uint8Array): DecodedText | RefusedFile {
  try {
    return decodeText('d.txt', bytes)
  } catch (error) {
    if (error instanceof RefusedFile) return error
    throw error
  }
}

/** Whether a decoded text says as much as the bytes, by another way than the decoder's. */
function saysAll(text: string, encoding: Encoding, bytes: Uint8Array): boolean {
  if (encoding === 'vni') {
    // VNI has a byte for ỵ, which is also read where it is spelled as y and the dot below.
    const spelledOut = bytes.filter(
      (byte, at) =>
        /[yY]/.test(String.fromCharCode(byte)) &&
        /[ïÏ]/.test(String.fromCharCode(bytes[at + 1] ?? 0)),
    )
    return encodeLegacy(text, encoding).length === bytes.length - spelledOut.length
  }
  if (encoding !== 'tcvn3') {
    // The joiner is left out of every report: it shows nothing.
    const said = new TextDecoder(encoding).decode(bytes).replaceAll('\u034f', '')
    return text === said.normalize('NFC')
  }
  const letters = Array.from(bytes, (byte) => decodeLegacy(Uint8Array.of(byte), encoding))
  return (
    text ===
    letters
      .map((letter) => ('text' in letter ? letter.text : ''))
      .join('')
      .normalize('NFC')
  )
}
