/** Words of a text with their offsets, and quick look-ups of phrases of several words among them. */
import { interned } from './interned.ts'
import { memoized } from './memo.ts'
import { unitAt } from './units.ts'

export type WordShape = 'capital' | 'upper' | 'lower' | 'number' | 'mixed'

export interface Word {
  readonly text: string
  readonly lower: string
  /** Offsets in the text, in UTF-16 units. */
  readonly start: number
  readonly end: number
  /** `capital`: "Trần", "H'Hen", "Y"; `upper`: "UBND"; `mixed`: "TTg"; `number` begins with a digit. */
  readonly shape: WordShape
  /** In which tables of phrases it is the first word: the bits that `createPhrases` gives them. */
  readonly begins: number
}

const LETTER = /[\p{L}\p{M}\p{N}]/u
const CAPITAL = /^(?:\p{Lu}')?\p{Lu}[\p{Ll}\p{M}']*$/u
const UPPER = /^[\p{Lu}\p{M}\d&]+$/u
const LOWER = /^\p{Ll}/u

/** The parts of a report are split for what they name and again for their slips. */
const REMEMBERED = 100

/** Splits a text that was passed through `shadow`. Quotes inside a word and & hold it together. */
export const wordsOf: (text: string) => readonly Word[] = memoized((text) => {
  hasSplit = true
  return split(text)
}, REMEMBERED)

function split(text: string, spelling: typeof spellingOf = spellingAt): Word[] {
  const words: Word[] = []
  const { length } = text
  let at = 0
  while (at < length) {
    const start = at
    let size = letterAt(text, at)
    while (size > 0) {
      at += size
      size = at < length ? letterAt(text, at) || joinedLetterAt(text, at) : 0
    }
    if (at > start) {
      const word = spelling(text, start, at)
      const { lower, shape, begins } = word
      words.push({ text: word.text, lower, start, end: at, shape, begins })
    } else at++
  }
  return words
}

/** What each UTF-16 unit is, found out when it is first met: a million are asked for in a second. */
const UNITS = new Uint8Array(0x10000)
const IS_LETTER = 1
const IS_NONE = 2

/** How many units the letter, mark or digit at an offset inside the text takes; 0 when none is there. */
function letterAt(text: string, at: number): number {
  const unit = unitAt(text, at)
  if (UNITS[unit] === 0) UNITS[unit] = LETTER.test(String.fromCharCode(unit)) ? IS_LETTER : IS_NONE
  if (UNITS[unit] === IS_LETTER) return 1
  const isPair = unit >= 0xd800 && unit <= 0xdbff
  return isPair && LETTER.test(String.fromCodePoint(text.codePointAt(at) ?? 0)) ? 2 : 0
}

const QUOTE = 0x27
const AMPERSAND = 0x26

/** The same for a letter behind a quote or an & at the offset, that mark included. */
function joinedLetterAt(text: string, at: number): number {
  const unit = unitAt(text, at)
  if ((unit !== QUOTE && unit !== AMPERSAND) || at + 1 >= text.length) return 0
  const size = letterAt(text, at + 1)
  return size === 0 ? 0 : size + 1
}

type Spelling = Pick<Word, 'text' | 'lower' | 'shape' | 'begins'>

/** A language has few words: each is put in lower case and looked at once, while its place is its own. */
const SPELLINGS: (Spelling | undefined)[] = Array.from({ length: 1 << 15 })

/** The spelling of the word between two offsets, which is cut out of the text when it is a new one. */
function spellingAt(text: string, start: number, end: number): Spelling {
  let hash = end - start
  for (let at = start; at < end; at++) hash = Math.imul(hash, 31) + unitAt(text, at)
  const place = hash & (SPELLINGS.length - 1)
  const kept = SPELLINGS[place]
  if (kept !== undefined && standsBetween(kept.text, text, start, end)) return kept
  const fresh = spellingOf(text, start, end)
  SPELLINGS[place] = fresh
  return fresh
}

function standsBetween(word: string, text: string, start: number, end: number): boolean {
  const { length } = word
  if (length !== end - start) return false
  for (let at = 0; at < length; at++) {
    if (unitAt(word, at) !== unitAt(text, start + at)) return false
  }
  return true
}

function spellingOf(text: string, start: number, end: number): Spelling {
  const word = interned(text.slice(start, end))
  const lower = interned(word.toLowerCase())
  return { text: word, lower, shape: shapeOf(word, lower), begins: beginsOf.get(lower) ?? 0 }
}

function shapeOf(word: string, lower: string): WordShape {
  const first = word.charCodeAt(0)
  if (first >= 0x30 && first <= 0x39) return 'number'
  if (lower === word) return 'lower'
  if (CAPITAL.test(word)) return 'capital'
  if (LOWER.test(word)) return 'lower'
  return UPPER.test(word) ? 'upper' : 'mixed'
}

/** The tables that each word begins a phrase of, as bits. */
const beginsOf = new Map<string, number>()
/** Whether words have been split that no later table can be told of. */
let hasSplit = false
let tables = 0
const MOST_TABLES = 31

/**
 * The bit of a new table, 0 for none: tables are made when modules load, before a text is read. Most
 * words begin no phrase, which the bit says without a look-up; there are ten for each word.
 */
function bitOfTable(): number {
  return hasSplit || tables >= MOST_TABLES ? 0 : 1 << tables++
}

/** Phrases that can be looked up at any word of a text, whatever their case. */
export interface Phrases {
  /** False when no phrase begins with this word, which most words are told at once. */
  mayBegin(word: Word): boolean
  /** How many words the longest phrase that begins at this word has; 0 when none does. */
  at(text: string, words: readonly Word[], index: number): number
  /** How many words the longest phrase that ends with this word has; 0 when none does. */
  endingAt(text: string, words: readonly Word[], index: number): number
}

/** A word of a phrase and the mark before it, if any: "Văn hóa, Thể thao". */
interface PhraseWord {
  readonly lower: string
  readonly gap: string
}

const INSIDE_PHRASE = /^(?:\s+|\.\s?|\s?[-/]\s?)$/u

/** Builds a look-up. A phrase's words may be parted by spaces, a full stop ("PGS.TS") or a dash. */
export function createPhrases(phrases: Iterable<string>): Phrases {
  const byFirst = new Map<string, PhraseWord[][]>()
  const byLast = new Map<string, PhraseWord[][]>()
  const bit = bitOfTable()
  for (const phrase of phrases) {
    // What is kept of a word's spelling may not know of tables that are made later.
    const found = split(phrase, spellingOf)
    const words = found.map((word, index) => ({
      lower: word.lower,
      gap: gapBefore(phrase, found, index).trim(),
    }))
    const [first] = words
    const last = words.at(-1)
    if (first === undefined || last === undefined) continue
    byFirst.set(first.lower, [...(byFirst.get(first.lower) ?? []), words])
    beginsOf.set(first.lower, (beginsOf.get(first.lower) ?? 0) | bit)
    byLast.set(last.lower, [...(byLast.get(last.lower) ?? []), words])
  }
  for (const list of [...byFirst.values(), ...byLast.values()]) list.sort(longestFirst)
  const mayBegin = ({ begins, lower }: Word): boolean =>
    bit === 0 ? byFirst.has(lower) : (begins & bit) !== 0
  return {
    mayBegin,
    at(text, words, index) {
      const word = words[index]
      if (word === undefined || !mayBegin(word)) return 0
      for (const phrase of byFirst.get(word.lower) ?? NO_PHRASES) {
        if (standsAt(phrase, text, words, index)) return phrase.length
      }
      return 0
    },
    endingAt(text, words, index) {
      for (const phrase of byLast.get(words[index]?.lower ?? '') ?? NO_PHRASES) {
        if (standsAt(phrase, text, words, index - phrase.length + 1)) return phrase.length
      }
      return 0
    },
  }
}

const NO_PHRASES: readonly PhraseWord[][] = []

/** Sorts longer phrases before shorter ones. */
function longestFirst(one: readonly PhraseWord[], other: readonly PhraseWord[]): number {
  return other.length - one.length
}

function standsAt(
  phrase: readonly PhraseWord[],
  text: string,
  words: readonly Word[],
  index: number,
): boolean {
  if (index < 0) return false
  for (let offset = 0; offset < phrase.length; offset++) {
    const { lower, gap } = phrase[offset] as PhraseWord
    if (words[index + offset]?.lower !== lower) return false
    if (offset === 0 || (gap === '' && isAfterSpace(text, words, index + offset))) continue
    const printed = gapBefore(text, words, index + offset)
    if (printed !== ' ' && !INSIDE_PHRASE.test(printed) && printed.trim() !== gap) return false
    if (gap === ',' && printed.trim() !== gap) return false
  }
  return true
}

/** The text between the word before this one (or the beginning) and this one. */
export function gapBefore(text: string, words: readonly Word[], index: number): string {
  const word = words[index]
  return word === undefined ? '' : text.slice(words[index - 1]?.end ?? 0, word.start)
}

/** True when nothing but white space parts a word from the one before, or from the beginning. */
export function isAfterSpace(text: string, words: readonly Word[], index: number): boolean {
  const start = words[index]?.start ?? 0
  const end = words[index - 1]?.end ?? 0
  if (start === end + 1 && text[end] === ' ') return true
  return WHITE.test(gapBefore(text, words, index))
}

const WHITE = /^\s+$/
