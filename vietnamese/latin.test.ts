import fc from 'fast-check'
import { glob, readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { latin } from './latin.ts'

test.each<[string, RegExp, string, string | undefined]>([
  ['a name', /\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+/u, 'gặp ông Đỗ Ước hôm', 'Đỗ Ước'],
  ['a name of Europe', /\p{Lu}\p{Ll}+/u, 'bà Żółć đến', 'Żółć'],
  ['a name of Romania', /\p{Lu}\p{Ll}+/u, 'ông Nicușor', 'Nicușor'],
  ['a name of Azerbaijan', /\p{Lu}\p{Ll}+/u, 'ông Əli', 'Əli'],
  ['small letters only', /\p{Ll}+/u, 'UBND tỉnh', 'tỉnh'],
  ['letters among others in a class', /[\p{L}\d-]+/u, '« 12a-Đ »', '12a-Đ'],
  ['a class of what is no letter', /[^\p{L}]+/u, 'ăn, ở', ', '],
  ['the whole word', /(?<!\p{L})là(?!\p{L})/u, 'làng là đẹp', 'là'],
  ['capitals, whatever the case', /^\p{Lu}+$/iu, 'thủĐứcſ', 'thủĐứcſ'],
  ['marks of letters', /\p{M}+/u, 'a\u0323\u0302', '\u0323\u0302'],
  ['what is escaped', /\\\[\p{Lu}\]/u, '\\[Đ]', '\\[Đ]'],
  ['a sign between letters', /\p{L}\p{L}/u, 'a×b÷c', undefined],
  ['letters of other scripts', /\p{L}/u, '東Ω١', undefined],
])('%s', (_, pattern, text, found) => {
  expect(latin(pattern).exec(text)?.[0]).toBe(found)
})

const CONSONANTS = 'bcdđghjklmnpqrstvxfwz'
const TONES = ['', '\u0300', '\u0301', '\u0309', '\u0303', '\u0323']
const VOWELS = [...'aăâeêioôơuưy'].flatMap((letter) =>
  TONES.map((tone) => (letter + tone).normalize('NFC')),
)
const VIETNAMESE = [...CONSONANTS, ...VOWELS].flatMap((letter) => [letter, letter.toUpperCase()])

test('letters of Vietnamese match as they did', () => {
  const patterns = [
    /^\p{L}$/u,
    /^\p{Lu}$/u,
    /^\p{Ll}$/u,
    /^[^\p{Lu}\d]$/u,
    /^\p{Ll}$/iu,
    /^\P{L}$/u,
  ]
  const unit = fc.constantFrom(...VIETNAMESE, ...' ,.:;()"/-–×0123456789')
  fc.assert(
    fc.property(unit, fc.constantFrom(...patterns), (text, pattern) => {
      expect(latin(pattern).test(text)).toBe(pattern.test(text))
    }),
    { numRuns: 5_000 },
  )
})

test('patterns keep their groups and what they search', () => {
  const pattern = latin(/(?<first>\p{Lu})(?<rest>\p{Ll}*)/gu)
  expect([...'Ông Đỗ'.matchAll(pattern)].map(({ groups }) => groups?.['rest'])).toEqual(['ng', 'ỗ'])
})

test.each([
  /^[^,]{1,2}\p{L}?/u,
  /^.{1,2}\p{L}?/u,
  /^\S{1,2}\p{L}?/u,
  /^[\D]{1,2}\p{L}?/u,
  /^\P{L}{1,2}\p{L}?/u,
  /^\p{Emoji_Presentation}{1,2}\p{L}?/u,
  /^[\u{1f600}]{1,2}\p{L}?/u,
  /^[😀]{1,2}\p{L}?/u,
])('%s parts no letter of two units', (pattern) => {
  expect(latin(pattern).exec('😀😀😀 a')?.[0]).toBe('😀😀')
})

test.each([/^\p{Lu}\./u, /(?<!\p{L})[.,](?!\p{L})/gu, /[\p{L}[.]+/iu])(
  '%s needs no flag for such letters',
  (pattern) => {
    expect(latin(pattern).flags).toBe(pattern.flags.replace('u', ''))
  },
)

/** Their words are looked at once each, or they ask what the letters of any script are. */
const OF_ALL_SCRIPTS = ['vietnamese/words.ts', 'vietnamese/letters.ts']
/** Joined to one pattern, which asks for Latin letters. */
const JOINED = ['seed/parse/noise-rules.ts']

test('every pattern that a module keeps asks for Latin letters', async () => {
  const slow: string[] = []
  for await (const file of glob(['seed/**/*.ts', 'vietnamese/*.ts'])) {
    const isExcepted = /\.test\.ts$|\/(?:testing|evaluate)\//.test(file)
    if (isExcepted || OF_ALL_SCRIPTS.includes(file) || JOINED.includes(file)) continue
    const source = await readFile(file, 'utf8')
    const kept = source.matchAll(/^(?:export )?const (?<name>\w+)[^=\n]*=\s*\/.*\\p\{(?:L|M)/gmu)
    for (const { groups } of kept) slow.push(`${file}: ${groups?.['name']}`)
  }
  expect(slow).toEqual([])
})
