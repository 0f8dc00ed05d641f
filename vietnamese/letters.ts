/**
 * The letters of printed Vietnamese: what decoded text is brought to before it is kept, and the
 * "shadow" of a text on which every rule matches, so that no rule has to know about no-break
 * spaces, dashes, look-alike letters or the two ways to place a tone mark.
 */

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

const ODD_CHARACTERS = `[${[...LOOK_ALIKES.keys(), ...SEPARATORS.keys()].join('')}]`

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
const TONE_ON_SECOND_VOWEL = String.raw`[oO][àáảãạèéẻẽẹÀÁẢÃẠÈÉẺẼẸ](?!\p{L})|[uU][ỳýỷỹỵỲÝỶỸỴ](?<![qQ].{2})(?!\p{L})`
const DIFFERS = new RegExp(`${ODD_CHARACTERS}|${TONE_ON_SECOND_VOWEL}`, 'gu')

/** One letter that reads as Đ or đ becomes Đ or đ; everything else stays. The length stays too. */
export function replaceLookAlikes(text: string): string {
  return text.replace(/[\u00d0\u0189\u00f0\u0256]/g, (letter) => LOOK_ALIKES.get(letter) ?? letter)
}

/**
 * The text on which rules match. It has the same length in UTF-16 units as the text, so offsets
 * found in it hold in the text, which itself is never rewritten. Expects composed text (NFC).
 */
export function shadow(text: string): string {
  return text.replace(
    DIFFERS,
    (found) => LOOK_ALIKES.get(found) ?? SEPARATORS.get(found) ?? TONE_PLACES.get(found) ?? found,
  )
}

const UNTIDY_SPACE = /^\s|\s$|\s\s|[^\S ]|[\u200b-\u200d\u2060\ufeff]/

/** Collapses every run of white space, no-break and zero-width ones included, to one space. */
export function collapseSpace(text: string): string {
  if (!UNTIDY_SPACE.test(text)) return text
  return text.replace(/[\s\u200b-\u200d\u2060\ufeff]+/g, ' ').trim()
}

/** True when there is nothing to read: only spaces of any kind. */
export function isBlank(text: string): boolean {
  return !/[^\s\u200b-\u200d\u2060\ufeff]/.test(text)
}

/** The first letter in upper case, the rest as it is. */
export function capitalised(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1)
}
