/**
 * The letters of printed Vietnamese: what decoded text is brought to before it is kept, and the
 * "shadow" of a text on which every rule matches, so that no rule has to know about no-break
 * spaces, dashes, look-alike letters or the two ways to place a tone mark.
 */

import { latin } from './latin.ts'
import { unitAt } from './units.ts'

/** Letters that look like Đ and đ and are not (Icelandic eth, African D); seen in print. */
const LOOK_ALIKES: ReadonlyMap<string, string> = new Map([
  ['\u00d0', 'Đ'],
  ['\u0189', 'Đ'],
  ['\u00f0', 'đ'],
  ['\u0256', 'đ'],
])

/** Separators in the forms that word processors and web pages give them. */
const SEPARATORS: ReadonlyMap<string, string> = new Map([
  ...[
    '\u2010',
    '\u2011',
    '\u2012',
    '\u2013',
    '\u2014',
    '\u2015',
    '\u2212',
    '\u00ad',
    '\ufe63',
    '\uff0d',
  ].map((dash): [string, string] => [dash, '-']),
  ...['\u2044', '\u2215', '\uff0f'].map((slash): [string, string] => [slash, '/']),
  ...[
    '\u00a0',
    '\u1680',
    '\u2000',
    '\u2001',
    '\u2002',
    '\u2003',
    '\u2004',
    '\u2005',
    '\u2006',
    '\u2007',
    '\u2008',
    '\u2009',
    '\u200a',
    '\u202f',
    '\u205f',
    '\u3000',
    '\u200b',
    '\u200c',
    '\u200d',
    '\u2060',
    '\ufeff',
  ].map((space): [string, string] => [space, ' ']),
  ...['\u201c', '\u201d', '\u201e', '\u201f', '\u00ab', '\u00bb'].map((quote): [string, string] => [
    quote,
    '"',
  ]),
  ...['\u2018', '\u2019', '\u02bc', '\u0060', '\u00b4'].map((quote): [string, string] => [
    quote,
    "'",
  ]),
])

/**
 * Where the tone mark of an open oa, oe, uy stands differs between schools: "hoà" and "hòa".
 * Both are right; rules are written in the second. After q, u belongs to the consonant: "quý".
 */
const TONE_PLACES: ReadonlyMap<string, string> = new Map(
  (
    [
      ['oa', ['oà', 'òa'], ['oá', 'óa'], ['oả', 'ỏa'], ['oã', 'õa'], ['oạ', 'ọa']],
      ['oe', ['oè', 'òe'], ['oé', 'óe'], ['oẻ', 'ỏe'], ['oẽ', 'õe'], ['oẹ', 'ọe']],
      ['uy', ['uỳ', 'ùy'], ['uý', 'úy'], ['uỷ', 'ủy'], ['uỹ', 'ũy'], ['uỵ', 'ụy']],
    ] as const
  ).flatMap(([, ...pairs]) =>
    pairs.flatMap(([modern, classic]): [string, string][] => [
      [modern, classic],
      [modern.toUpperCase(), classic.toUpperCase()],
      [capitalised(modern), capitalised(classic)],
    ]),
  ),
)
/** What of each UTF-16 unit has to be looked at: a million are asked for in a second. */
const UNITS = new Uint8Array(0x10000)
const IS_ODD = 1
const IS_SECOND_VOWEL = 2
for (const odd of [...LOOK_ALIKES.keys(), ...SEPARATORS.keys()]) UNITS[odd.charCodeAt(0)] = IS_ODD
for (const vowels of TONE_PLACES.keys()) UNITS[vowels.charCodeAt(1)] = IS_SECOND_VOWEL
const LETTER = latin(/^\p{L}$/u)

/**
 * The text composed (NFC), as reports are kept. Some pages put a joiner (U+034F) behind every letter,
 * so that nobody copies their text: it shows nothing, and parts letters from their marks and words
 * from those who look for them, so it is left out.
 */
export function composed(text: string): string {
  return (text.includes('\u034f') ? text.replaceAll('\u034f', '') : text).normalize('NFC')
}

/** One letter that reads as Đ or đ becomes Đ or đ; everything else stays. The length stays too. */
export function replaceLookAlikes(text: string): string {
  return text.replace(/[\u00d0\u0189\u00f0\u0256]/g, (letter) => LOOK_ALIKES.get(letter) ?? letter)
}

/**
 * The text on which rules match. It has the same length in UTF-16 units as the text, so offsets
 * found in it hold in the text, which itself is never rewritten. Expects composed text (NFC).
 */
export function shadow(text: string): string {
  let shadowed = ''
  let kept = 0
  const { length } = text
  for (let at = 0; at < length; at++) {
    const kind = UNITS[unitAt(text, at)]
    if (kind === 0) continue
    const start = kind === IS_SECOND_VOWEL ? at - 1 : at
    const usual = kind === IS_SECOND_VOWEL ? usualTone(text, at) : usualMark(text.charAt(at))
    if (usual === undefined) continue
    shadowed += text.slice(kept, start) + usual
    kept = at + 1
  }
  return kept === 0 ? text : shadowed + text.slice(kept)
}

function usualMark(mark: string): string | undefined {
  return LOOK_ALIKES.get(mark) ?? SEPARATORS.get(mark)
}

/** For the second vowel of an open syllable, with its tone: both vowels with the tone on the first. */
function usualTone(text: string, at: number): string | undefined {
  const usual = TONE_PLACES.get(text.slice(at - 1, at + 1))
  if (usual === undefined || LETTER.test(text.charAt(at + 1))) return undefined
  const isAfterQ = /[uU]/.test(text.charAt(at - 1)) && /[qQ]/.test(text.charAt(at - 2))
  return isAfterQ ? undefined : usual
}

const PLAIN_SPACE = 1
const OTHER_SPACE = 2
const NO_WIDTH = 4
/** What kind of space each UTF-16 unit is, 0 for none. */
const SPACES = new Uint8Array(0x10000)
for (const [mark, usual] of SEPARATORS) {
  if (usual === ' ') SPACES[mark.charCodeAt(0)] = OTHER_SPACE
}
for (const mark of '\t\n\v\f\r\u2028\u2029') SPACES[mark.charCodeAt(0)] = OTHER_SPACE
for (const mark of '\u200b\u200c\u200d\u2060') SPACES[mark.charCodeAt(0)] = NO_WIDTH
SPACES[0x20] = PLAIN_SPACE

/** True where single plain spaces part words, and nothing of the kinds in `odd` stands in the text. */
function isEvenlySpaced(text: string, odd: number): boolean {
  let isAfterSpace = false
  const { length } = text
  for (let at = 0; at < length; at++) {
    const kind = SPACES[unitAt(text, at)] as number
    if ((kind & odd) !== 0 || (kind === PLAIN_SPACE && isAfterSpace)) return false
    isAfterSpace = kind === PLAIN_SPACE
  }
  return true
}

/** Collapses every run of white space, no-break and zero-width ones included, to one space. */
export function collapseSpace(text: string): string {
  const isTidy =
    isEvenlySpaced(text, OTHER_SPACE | NO_WIDTH) && !text.startsWith(' ') && !text.endsWith(' ')
  return isTidy ? text : text.replace(/[\s\u200b-\u200d\u2060\ufeff]+/g, ' ').trim()
}

/**
 * The text with one space for every run of white space, at its ends too. It is a text of its own: a
 * piece cut out of a report would keep the whole report in memory as long as it is kept itself.
 */
export function singleSpaced(text: string): string {
  return isEvenlySpaced(text, OTHER_SPACE) ? ` ${text}`.slice(1) : text.replace(/\s+/g, ' ')
}

/** The text with a space for each character that ends a line; its length stays. */
export function withoutLineEnds(text: string): string {
  const hasLineEnds = text.includes('\n') || text.includes('\r')
  return hasLineEnds ? text.replace(/[\r\n]/g, ' ') : text
}

/** The text with one space for each end of a line and the spaces around it. */
export function onOneLine(text: string): string {
  return /[\r\n]/.test(text) ? text.replace(/\s*[\r\n]+\s*/gu, ' ') : text
}

/** True when there is nothing to read: only spaces of any kind. */
export function isBlank(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    if (SPACES[unitAt(text, at)] === 0) return false
  }
  return true
}

/** The first letter in upper case, the rest as it is. */
export function capitalised(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1)
}
