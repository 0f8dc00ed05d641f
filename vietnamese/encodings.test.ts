import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bytesOfWindows1252, decodeLegacy, type LegacyEncoding } from './encodings.ts'
import { encodeLegacy, hasLetter } from './testing/encode-legacy.ts'

/** The bytes of what a text editor of our day shows for a file in an old encoding. */
const shown = (text: string): Uint8Array => bytesOfWindows1252(text) ?? new Uint8Array()

test.each<[LegacyEncoding, string, string]>([
  ['tcvn3', 'C«ng an tØnh ®Èy m¹nh x©y dùng lùc l­îng', 'Công an tỉnh đẩy mạnh xây dựng lực lượng'],
  ['tcvn3', '§¶ng ñy, ¤ng NguyÔn V¨n A', 'Đảng ủy, Ông Nguyễn Văn A'],
  ['tcvn3', '“QuyÕt ®Þnh” – 2001', '“Quyết định” – 2001'],
  ['vni', 'Uûy ban nhaân daân tænh', 'Ủy ban nhân dân tỉnh'],
  ['vni', 'ñöôïc söï quan taâm, kyõ thuaät', 'được sự quan tâm, kỹ thuật'],
  ['vni', 'NGHÒ QUYEÁT – ÑAÛNG BOÄ', 'NGHỊ QUYẾT – ĐẢNG BỘ'],
  ['windows-1258', 'Hôòi ðôÌng nhân dân', 'Hội đồng nhân dân'],
  ['windows-1258', 'Ýõìc mõ', 'Ước mơ'],
])('%s: %s', (encoding, printed, text) => {
  expect(decodeLegacy(shown(printed), encoding)).toEqual({ text })
})

test.each<[LegacyEncoding, number[], number]>([
  ['windows-1258', [0x41, 0x8d], 1],
  ['tcvn3', [0x41, 0x42, 0x81], 2],
  // A mark of VNI needs a letter that Vietnamese writes with it.
  ['vni', [0x74, 0xf8], 1],
  ['vni', [0xf8], 0],
  ['vni', [0x69, 0xf9, 0xf9], 1],
])('%s has no letter for %j', (encoding, bytes, badByte) => {
  expect(decodeLegacy(Uint8Array.from(bytes), encoding)).toEqual({ badByte })
})

test('Windows-1258 is what browsers take it for', () => {
  const decoder = new TextDecoder('windows-1258')
  for (let byte = 0; byte < 256; byte++) {
    const bytes = Uint8Array.from([byte])
    const decoded = decodeLegacy(bytes, 'windows-1258')
    // Where the code page has nothing, browsers give a control character.
    if ('text' in decoded) expect(decoded.text).toBe(decoder.decode(bytes).normalize('NFC'))
    else expect(decoder.decode(bytes)).toMatch(/[\u0080-\u009f]/)
  }
})

test('Windows-1252 is what browsers take it for', () => {
  const decoder = new TextDecoder('windows-1252')
  for (let byte = 0; byte < 256; byte++) {
    const letter = decoder.decode(Uint8Array.from([byte]))
    if (byte < 0x80 || !/[\u0080-\u009f]/.test(letter)) {
      expect(bytesOfWindows1252(letter)).toEqual(Uint8Array.from([byte]))
    }
  }
  expect(bytesOfWindows1252('tỉnh')).toBeUndefined()
  expect(bytesOfWindows1252('\u0081')).toBeUndefined()
  expect(bytesOfWindows1252('\ufffd')).toBeUndefined()
})

const LETTERS =
  'aàảãáạăằẳẵắặâầẩẫấậbcdđeèẻẽéẹêềểễếệghiìỉĩíịklmnoòỏõóọôồổỗốộơờởỡớợpqrstuùủũúụưừửữứựvxyỳỷỹýỵ'

test.each<[LegacyEncoding, string]>([
  ['windows-1258', LETTERS + LETTERS.toUpperCase()],
  ['vni', LETTERS + LETTERS.toUpperCase()],
  // The fonts of this encoding had no more capitals than these in the places of letters.
  ['tcvn3', `${LETTERS}ĂÂÊÔƠƯĐ`],
])('%s has the letters that it should, and gives every text of them back', (encoding, letters) => {
  expect([...letters].filter((letter) => !hasLetter(letter, encoding))).toEqual([])
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...letters, ' ', '.', '\n', '–', '1')), (text) => {
      const bytes = encodeLegacy(text.join(''), encoding)
      expect(decodeLegacy(bytes, encoding)).toEqual({ text: text.join('') })
    }),
  )
})
